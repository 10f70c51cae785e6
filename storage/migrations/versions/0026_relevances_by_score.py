"""A topic's leading claims of all time are read in the order of their scores."""

from __future__ import annotations

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_relevances_topic_id_score_claim_id_day", "relevances", ["topic_id", "score", "claim_id", "day"])
