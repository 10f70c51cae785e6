"""Whether a claim is its article's headline; existing claims are sentences of the text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claims", sa.Column("headline", sa.Boolean(), nullable=False, server_default=sa.false()))
