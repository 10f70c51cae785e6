"""The matter of a topic that a claim belongs to; unknown for claims that were rated before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

TABLE = "relevances"
COLUMNS = ["topic_id", "matter_id", "reported_at", "claim_id"]


def upgrade() -> None:
    op.add_column(TABLE, sa.Column("matter_id", sa.Text(), nullable=False, server_default=""))
    op.create_index(f"ix_{TABLE}_{'_'.join(COLUMNS)}", TABLE, COLUMNS)
