"""When a source is due, its state, and which articles are partial or background."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    for column in (
        sa.Column("failures", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("told", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("read_at", _TIME, nullable=True),
        sa.Column("next_check", _TIME, nullable=True),
        sa.Column("interval_minutes", sa.Integer(), nullable=True),
        sa.Column("last_item", _TIME, nullable=True),
        sa.Column("login", sa.Text(), nullable=True),
    ):
        op.add_column("sources", column)
    # A source polled by an earlier version is not on its first poll, and its failure has been reported.
    op.execute("UPDATE sources SET read_at = checked_at WHERE failure IS NULL")
    op.execute("UPDATE sources SET failures = 1, told = (1 = 1) WHERE failure IS NOT NULL")
    for name in ("partial", "background"):
        op.add_column("article_versions", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(
        "ix_article_versions_workspace_id_partial_fetched_at",
        "article_versions",
        ["workspace_id", "partial", "fetched_at"],
    )
