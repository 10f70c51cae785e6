"""What readers want less of on a topic."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "less_of",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("destination_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["destination_id"], ["destinations.id"], name="fk_less_of_destination_id_destinations"),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name="fk_less_of_topic_id_topics", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_less_of"),
    )
    op.create_index("ix_less_of_destination_id_topic_id", "less_of", ["destination_id", "topic_id"])
    op.create_index("ix_less_of_topic_id", "less_of", ["topic_id"])
