"""Tables of topics, and what claims mean for them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.tables.base import WORDS, Base, RowNumber, reference


class TopicRow(Base):
    """`summarizer.topics.model.Topic`; `spelling` is the normalised name, unique in a workspace."""

    __tablename__ = "topics"
    __table_args__ = (UniqueConstraint("workspace_id", "spelling"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    name: Mapped[str]
    spelling: Mapped[str]
    description: Mapped[str]
    keywords: Mapped[tuple[str, ...]] = mapped_column(FrozenJson(WORDS))


class AspectRow(Base):
    """`summarizer.topics.model.Aspect`, in the topic's order."""

    __tablename__ = "aspects"

    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", primary=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    question: Mapped[str]


class WatchedEntityRow(Base):
    """`summarizer.claims.model.WatchedEntity`, in the topic's order."""

    __tablename__ = "watched_entities"

    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", primary=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    aliases: Mapped[tuple[str, ...]] = mapped_column(FrozenJson(WORDS))
    kind: Mapped[str]


class RelevanceRow(Base):
    """`summarizer.topics.model.Relevance`, with the `number`, `day` and times of its claim."""

    __tablename__ = "relevances"
    __table_args__ = (
        Index(None, "topic_id", "number", "claim_id"),
        Index(None, "topic_id", "known_at", "claim_id"),
        Index(None, "topic_id", "reported_at", "claim_id"),
        Index(None, "topic_id", "day", "score", "claim_id"),
        Index(None, "topic_id", "score", "claim_id", "day"),
        Index(None, "topic_id", "matter_id", "reported_at", "claim_id"),
    )

    claim_id: Mapped[str] = reference("claims.id", primary=True)
    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", primary=True)
    score: Mapped[float]
    aspect: Mapped[str | None]
    aspect_score: Mapped[float]
    matter_id: Mapped[str] = mapped_column(server_default="")
    number: Mapped[int] = mapped_column(RowNumber, server_default="0")
    known_at: Mapped[datetime]
    reported_at: Mapped[datetime]
    day: Mapped[date]


class AspectAnswerRow(Base):
    """`summarizer.topics.model.AspectAnswer` of a claim, with the times of the claim."""

    __tablename__ = "aspect_answers"
    __table_args__ = (Index(None, "topic_id", "aspect", "reported_at", "claim_id"),)

    claim_id: Mapped[str] = reference("claims.id", primary=True)
    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", primary=True)
    aspect: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[float]
    known_at: Mapped[datetime]
    reported_at: Mapped[datetime]
