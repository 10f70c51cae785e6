"""Where an article was fetched, the page it points to, and the agency it credits; the source of each text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("articles", sa.Column("wire", sa.Text(), nullable=True))
    op.add_column("articles", sa.Column("site", sa.Text(), nullable=True))
    op.add_column("articles", sa.Column("points_to", sa.Text(), nullable=True))
    op.add_column("article_versions", sa.Column("source_id", sa.Text(), nullable=True))
    op.add_column("claims", sa.Column("wire", sa.Text(), nullable=True))
