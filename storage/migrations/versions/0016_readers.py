"""Readers with their tokens, how far each has got on each topic, and what each was told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "readers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("topic_ids", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_readers_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_readers"),
        sa.UniqueConstraint("token_hash", name="uq_readers_token_hash"),
        sa.UniqueConstraint("workspace_id", "spelling", name="uq_readers_workspace_id_spelling"),
    )
    op.create_table(
        "reader_positions",
        sa.Column("reader_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=False),
        sa.Column("until", _TIME, nullable=True),
        sa.Column("evaluated", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("offer", sa.JSON(none_as_null=True), nullable=True),
        *_of_a_reader("reader_positions"),
        sa.PrimaryKeyConstraint("reader_id", "topic_id", name="pk_reader_positions"),
    )
    op.create_table(
        "reader_claims",
        sa.Column("reader_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        *_of_a_reader("reader_claims"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_reader_claims_claim_id_claims"),
        sa.PrimaryKeyConstraint("reader_id", "topic_id", "claim_id", name="pk_reader_claims"),
    )
    op.create_index("ix_reader_positions_topic_id", "reader_positions", ["topic_id"])
    op.create_index("ix_reader_claims_topic_id", "reader_claims", ["topic_id"])
    op.create_index("ix_reader_claims_claim_id", "reader_claims", ["claim_id"])


def _of_a_reader(table: str) -> tuple[sa.ForeignKeyConstraint, ...]:
    return tuple(
        sa.ForeignKeyConstraint(
            [f"{kind}_id"], [f"{kind}s.id"], name=f"fk_{table}_{kind}_id_{kind}s", ondelete="CASCADE"
        )
        for kind in ("reader", "topic")
    )
