"""What waits for analysis and which sources are due are found without looking at the rest."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_article_versions_workspace_id_background_fetched_at_id",
        "article_versions",
        ["workspace_id", "background", "fetched_at", "id"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index("ix_sources_paused_next_check", "sources", ["paused", "next_check"])
