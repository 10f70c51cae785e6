"""Speakers of only part of a claim's sentence; existing claims have none."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claims", sa.Column("asides", sa.JSON(), nullable=False, server_default="[]"))
