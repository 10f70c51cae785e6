"""How many analyses of a version were started and not finished."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article_versions", sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
