"""The topic within which two claims were compared."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("links", sa.Column("topic_id", sa.Text(), nullable=False, server_default=""))
