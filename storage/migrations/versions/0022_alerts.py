"""Subscriptions may ask for alerts between briefings; existing ones do not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("subscriptions", sa.Column("alerts", sa.Boolean(), nullable=False, server_default=sa.false()))
