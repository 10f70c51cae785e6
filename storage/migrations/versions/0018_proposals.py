"""What generative models proposed and what became of it, their replies, and the tokens that they cost."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "proposals",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_proposals_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("number", name="pk_proposals"),
        sa.UniqueConstraint("id", name="uq_proposals_id"),
    )
    op.create_index("ix_proposals_workspace_id_about", "proposals", ["workspace_id", "about"])
    by_kind = "ix_proposals_workspace_id_kind_outcome_rule"
    op.create_index(by_kind, "proposals", ["workspace_id", "kind", "outcome", "rule"])
    op.create_table(
        "model_replies",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_model_replies"),
    )
    op.create_index("ix_model_replies_at", "model_replies", ["at"])
    op.create_table(
        "model_use",
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("requests", sa.BigInteger(), nullable=False),
        sa.Column("failures", sa.BigInteger(), nullable=False),
        sa.Column("input_tokens", sa.BigInteger(), nullable=False),
        sa.Column("output_tokens", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_model_use_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("workspace_id", "day", "model", name="pk_model_use"),
    )
