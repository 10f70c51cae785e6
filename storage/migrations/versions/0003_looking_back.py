"""Looking back: the day of a rated claim, the briefings that contained a claim, and readers' feedback."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# The day of a claim: the first day of its event if that is known and was over when reported.
_SQLITE_DAY = """
    UPDATE relevances SET day = (
        SELECT CASE WHEN json_extract(c.event_time, '$.last') <= date(c.reported_at)
            THEN json_extract(c.event_time, '$.first') ELSE date(c.reported_at) END
        FROM claims AS c WHERE c.id = relevances.claim_id
    )
"""
_POSTGRES_DAY = """
    UPDATE relevances SET day = CASE
        WHEN (c.event_time ->> 'last')::date <= (c.reported_at AT TIME ZONE 'UTC')::date
        THEN (c.event_time ->> 'first')::date ELSE (c.reported_at AT TIME ZONE 'UTC')::date END
    FROM claims AS c WHERE c.id = relevances.claim_id
"""


def upgrade() -> None:
    op.add_column("relevances", sa.Column("day", sa.Date(), nullable=True))
    op.execute(_POSTGRES_DAY if op.get_bind().dialect.name == "postgresql" else _SQLITE_DAY)
    with op.batch_alter_table("relevances") as relevances:
        relevances.alter_column("day", existing_type=sa.Date(), nullable=False)
    op.create_index("ix_relevances_topic_id_day_score_claim_id", "relevances", ["topic_id", "day", "score", "claim_id"])
    op.create_index(
        "ix_relevances_topic_id_aspect_reported_at_claim_id",
        "relevances",
        ["topic_id", "aspect", "reported_at", "claim_id"],
    )
    op.create_index("ix_briefing_claims_claim_id", "briefing_claims", ["claim_id"])
    op.create_index("ix_briefings_workspace_id_until", "briefings", ["workspace_id", "until"])
    _feedback()


def _feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("useful", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name="fk_feedback_briefing_id_briefings"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_feedback_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("briefing_id", "user_id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_workspace_id_useful", "feedback", ["workspace_id", "useful"])
