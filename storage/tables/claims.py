"""Tables of claims and how they are linked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.tables.base import WORDS, Base, RowNumber, optional_reference, reference
from summarizer.claims.model import Anaphor, Attribution, EventTime, Modality, Polarity, Quantity
from summarizer.relations.model import Relation


class ClaimRow(Base):
    """`summarizer.claims.model.Claim`. `speaker` repeats the attribution's first speaker for the word index."""

    __tablename__ = "claims"
    __table_args__ = (Index(None, "workspace_id", "number"),)

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    article_id: Mapped[str] = reference("articles.id", index=True)
    version_id: Mapped[str] = reference("article_versions.id", index=True)
    start: Mapped[int]
    end: Mapped[int]
    text: Mapped[str]
    position: Mapped[int]
    publisher: Mapped[str]
    origin: Mapped[str]
    reported_at: Mapped[datetime]
    known_at: Mapped[datetime]
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]
    subject: Mapped[str]
    predicate: Mapped[str]
    object: Mapped[str]
    speaker: Mapped[str | None]
    attribution: Mapped[Attribution | None] = mapped_column(FrozenJson(Attribution))
    asides: Mapped[tuple[Attribution, ...]] = mapped_column(FrozenJson(tuple[Attribution, ...]), server_default="[]")
    polarity: Mapped[Polarity]
    modality: Mapped[Modality]
    stative: Mapped[bool]
    event_time: Mapped[EventTime | None] = mapped_column(FrozenJson(EventTime))
    quantities: Mapped[tuple[Quantity, ...]] = mapped_column(FrozenJson(tuple[Quantity, ...]))
    anaphora: Mapped[tuple[Anaphor, ...]] = mapped_column(FrozenJson(tuple[Anaphor, ...]))
    lemmas: Mapped[frozenset[str]] = mapped_column(FrozenJson(frozenset[str]))
    wire: Mapped[str | None]
    headline: Mapped[bool] = mapped_column(server_default=false())
    news: Mapped[float | None]
    vector: Mapped[bytes]


class ClaimEntityRow(Base):
    """An entity of a claim, with its position among the claim's entities."""

    __tablename__ = "claim_entities"
    __table_args__ = (Index(None, "entity_id", "reported_at", "claim_id"),)

    claim_id: Mapped[str] = reference("claims.id", primary=True)
    entity_id: Mapped[str] = reference("entities.id", primary=True)
    position: Mapped[int]
    reported_at: Mapped[datetime]


class LinkRow(Base):
    """`summarizer.relations.model.Link`.

    The id is a digest of the linked ids, because NULLs never conflict in a unique key.
    """

    __tablename__ = "links"

    id: Mapped[str] = mapped_column(primary_key=True)
    claim_id: Mapped[str | None] = optional_reference("claims.id")
    earlier_id: Mapped[str] = reference("claims.id", index=True)
    version_id: Mapped[str] = reference("article_versions.id", index=True)
    relation: Mapped[Relation]
    score: Mapped[float]
    reasons: Mapped[tuple[str, ...]] = mapped_column(FrozenJson(WORDS))
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]
    silent_edit: Mapped[bool]
    topic_id: Mapped[str] = mapped_column(server_default="")
