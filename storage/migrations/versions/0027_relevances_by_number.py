"""The claims of a topic are found by their number, as the word search goes through them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

TABLE = "relevances"
COLUMNS = ["topic_id", "number", "claim_id"]


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column(TABLE, sa.Column("number", number, nullable=False, server_default="0"))
    of_claim = "SELECT claims.number FROM claims WHERE claims.id = relevances.claim_id"
    op.execute(f"UPDATE {TABLE} SET number = ({of_claim})")  # noqa: S608 - our own names
    op.create_index(f"ix_{TABLE}_{'_'.join(COLUMNS)}", TABLE, COLUMNS)
