"""A claim may answer several aspects of its topic. What was known, one aspect each, is taken over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "aspect_answers",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("known_at", _TIME, nullable=False),
        sa.Column("reported_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_aspect_answers_claim_id_claims"),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name="fk_aspect_answers_topic_id_topics", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim_id", "topic_id", "aspect", name="pk_aspect_answers"),
    )
    index = "ix_aspect_answers_topic_id_aspect_reported_at_claim_id"
    op.create_index(index, "aspect_answers", ["topic_id", "aspect", "reported_at", "claim_id"])
    op.execute(
        "INSERT INTO aspect_answers (claim_id, topic_id, aspect, score, known_at, reported_at)"
        " SELECT claim_id, topic_id, aspect, aspect_score, known_at, reported_at"
        " FROM relevances WHERE aspect IS NOT NULL"
    )
    op.create_index("ix_briefings_topic_id_until", "briefings", ["topic_id", "until"])
    op.drop_index("ix_relevances_topic_id_aspect_reported_at_claim_id", "relevances")
