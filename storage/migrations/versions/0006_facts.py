"""A page's metadata besides the text, and where on the page each value is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article_versions", sa.Column("facts", sa.JSON(), nullable=False, server_default=sa.text("'[]'")))
