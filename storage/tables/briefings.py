"""Tables of briefings, and what readers say about them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.tables.base import Base, reference
from summarizer.briefing.less_of import LessKind
from summarizer.briefing.model import Briefing


class BriefingRow(Base):
    """`summarizer.briefing.model.Briefing`, stored whole in `payload`. Outlives its topic, so no foreign key."""

    __tablename__ = "briefings"
    __table_args__ = (
        Index(None, "destination_id", "topic_id", "until"),
        Index(None, "topic_id", "until"),
        Index(None, "workspace_id", "until"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    topic_id: Mapped[str]
    destination_id: Mapped[str] = reference("destinations.id")
    until: Mapped[datetime]
    payload: Mapped[Briefing] = mapped_column(FrozenJson(Briefing))


class BriefingClaimRow(Base):
    """A claim that the readers of a briefing know after its delivery."""

    __tablename__ = "briefing_claims"

    briefing_id: Mapped[str] = reference("briefings.id", primary=True)
    claim_id: Mapped[str] = reference("claims.id", primary=True, index=True)


class FeedbackRow(Base):
    """`summarizer.briefing.model.Feedback`: one per reader of a briefing."""

    __tablename__ = "feedback"
    __table_args__ = (Index(None, "workspace_id", "useful"),)

    briefing_id: Mapped[str] = reference("briefings.id", primary=True)
    user_id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    useful: Mapped[bool]
    at: Mapped[datetime]


class LessOfRow(Base):
    """`summarizer.briefing.less_of.LessOf`, with its id."""

    __tablename__ = "less_of"
    __table_args__ = (Index(None, "destination_id", "topic_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    destination_id: Mapped[str] = reference("destinations.id")
    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", index=True)
    kind: Mapped[LessKind]
    value: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
