"""Tables of what generative models proposed, replied and cost."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, RowNumber, reference
from summarizer.proposals.model import Outcome, ProposalKind


class ProposalRow(Base):
    """`summarizer.proposals.model.ProposalRecord`. No foreign key to what it is about, because it outlives that."""

    __tablename__ = "proposals"
    __table_args__ = (Index(None, "workspace_id", "about"), Index(None, "workspace_id", "kind", "outcome", "rule"))

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    kind: Mapped[ProposalKind]
    about: Mapped[str]
    text: Mapped[str]
    outcome: Mapped[Outcome]
    rule: Mapped[str]
    reason: Mapped[str]
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]
    at: Mapped[datetime]


class ModelReplyRow(Base):
    """A model's reply, kept under a digest of model, prompt version and request. The index is for pruning by age."""

    __tablename__ = "model_replies"
    __table_args__ = (Index(None, "at"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    reply: Mapped[str]
    at: Mapped[datetime]


class ModelUseRow(Base):
    """`summarizer.proposals.model.TokenUse` of a workspace, UTC day and model."""

    __tablename__ = "model_use"

    workspace_id: Mapped[str] = reference("workspaces.id", primary=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    model: Mapped[str] = mapped_column(primary_key=True)
    requests: Mapped[int] = mapped_column(BigInteger())
    failures: Mapped[int] = mapped_column(BigInteger())
    input_tokens: Mapped[int] = mapped_column(BigInteger())
    output_tokens: Mapped[int] = mapped_column(BigInteger())
