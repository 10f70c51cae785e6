"""Whether the initial contents of a source have all been read: until then, an article without a date counts as old."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sources", sa.Column("settled", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE sources SET settled = (1 = 1) WHERE read_at IS NOT NULL")
