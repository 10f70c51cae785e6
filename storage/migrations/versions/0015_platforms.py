"""The platform of a destination."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("destinations", sa.Column("platform", sa.Text(), nullable=False, server_default="discord"))
    op.execute("UPDATE destinations SET platform = 'console' WHERE kind = 'console'")
