"""How likely the judge holds a claim to be news; unknown for claims that were read before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claims", sa.Column("news", sa.Double(), nullable=True))
