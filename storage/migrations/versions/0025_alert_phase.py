"""A subscription may name a phase of matters that it wants to hear of at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("subscriptions", sa.Column("alert_phase", sa.String(16), nullable=True))
