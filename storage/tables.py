"""The project's values as tables.

Three rules hold everywhere: a unique constraint guards everything that must happen once; every query of the
repositories uses an index, so that its cost does not grow with the ledger; and times are aware UTC.

Ids are digests of what a row is about. `number`, if a table has it, is the insertion order. `known_at` and
`reported_at` of a claim are repeated in `claim_entities` and `relevances`, so that "the newest claims with this entity"
is one index scan.
"""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import (
    BigInteger,
    Enum,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from storage.column_types import Frozen, Utc
from storage.plan_entity_edit import SplitPlan
from summarizer.briefing.less_of import LessKind
from summarizer.briefing.model import Briefing
from summarizer.claims.model import Anaphor, Attribution, EventTime, Modality, Polarity, Quantity
from summarizer.delivery.model import DeliveryState, DestinationKind, Length, QuietRule
from summarizer.entities.model import EditKind
from summarizer.ingest.model import MetadataField, SourceKind, VersionState
from summarizer.proposals.model import Outcome, ProposalKind
from summarizer.readers.model import Offer
from summarizer.relations.model import Relation
from summarizer.summaries.model import SummarySentence
from summarizer.workspace.model import AuditAction

# SQLite numbers rows only if the key is exactly INTEGER; PostgreSQL must not run out after 2³¹ rows.
_Number = BigInteger().with_variant(Integer(), "sqlite")
_WORDS = tuple[str, ...]


class Base(DeclarativeBase):
    """Named constraints, so that a later migration can change them on either database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: Text(),
        bytes: LargeBinary(),
        datetime: Utc(),
        # The name itself in a plain column: a new member of an enum then needs no migration.
        StrEnum: Enum(
            StrEnum, native_enum=False, length=16, values_callable=lambda kind: [member.value for member in kind]
        ),
    }


def _to(column: str, *, gone: str | None = None, index: bool = False, primary: bool = False) -> Mapped[str]:
    """A reference to another table's row; `gone` is what happens here when that row is deleted."""
    return mapped_column(Text(), ForeignKey(column, ondelete=gone), index=index, primary_key=primary)


def _perhaps_to(column: str, *, gone: str | None = None, index: bool = True) -> Mapped[str | None]:
    return mapped_column(Text(), ForeignKey(column, ondelete=gone), index=index, nullable=True)


# --- workspaces and sources
# --------------------------------------------------------------------------------------------


class WorkspaceRow(Base):
    """`summarizer.workspace.model.Workspace`."""

    __tablename__ = "workspaces"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class AuditRow(Base):
    """`summarizer.workspace.model.AuditEntry`. No foreign key to the changed row, because the entry outlives it."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "workspace_id", "number"), Index(None, "about", "number"))

    number: Mapped[int] = mapped_column(_Number, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    at: Mapped[datetime]
    by: Mapped[str]
    action: Mapped[AuditAction]
    about: Mapped[str]
    name: Mapped[str]


class SourceRow(Base):
    """`summarizer.ingest.model.Source`."""

    __tablename__ = "sources"
    __table_args__ = (UniqueConstraint("workspace_id", "location"), Index(None, "paused", "next_check"))

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    kind: Mapped[SourceKind]
    location: Mapped[str]
    publisher: Mapped[str]
    added_at: Mapped[datetime]
    paused: Mapped[bool]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    checked_at: Mapped[datetime | None]
    failing_since: Mapped[datetime | None]
    failure: Mapped[str | None]
    failures: Mapped[int]
    told: Mapped[bool]
    read_at: Mapped[datetime | None]
    settled: Mapped[bool]
    next_check: Mapped[datetime | None]
    interval_minutes: Mapped[int | None]
    last_item: Mapped[datetime | None]
    login: Mapped[str | None]


class CheckRow(Base):
    """`summarizer.ingest.model.SourceCheck`: deleted with its source."""

    __tablename__ = "checks"

    source_id: Mapped[str] = _to("sources.id", gone="CASCADE", primary=True)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    found: Mapped[int]
    failure: Mapped[str | None]


# --- articles ---------------------------------------------------------------------------------------------------


class ArticleRow(Base):
    """`summarizer.ingest.model.Article`: outlives its source."""

    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id", index=True)
    publisher: Mapped[str]
    origin: Mapped[str]
    first_seen: Mapped[datetime]
    url: Mapped[str | None]
    source_id: Mapped[str | None] = _perhaps_to("sources.id", gone="SET NULL")
    copy_of: Mapped[str | None] = _perhaps_to("articles.id", index=False)
    wire: Mapped[str | None]
    site: Mapped[str | None]
    points_to: Mapped[str | None]


class ArticleKeyRow(Base):
    """A key that identifies an article: "url:…", "guid:…". A key belongs to one article per workspace."""

    __tablename__ = "article_keys"

    workspace_id: Mapped[str] = _to("workspaces.id", primary=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = _to("articles.id")


class FollowedPageRow(Base):
    """`summarizer.ingest.model.FollowedPage`: deleted with its article, and with its source."""

    __tablename__ = "followed_pages"
    __table_args__ = (Index(None, "next_check"),)

    article_id: Mapped[str] = _to("articles.id", gone="CASCADE", primary=True)
    workspace_id: Mapped[str] = _to("workspaces.id", index=True)
    source_id: Mapped[str] = _to("sources.id", gone="CASCADE", index=True)
    url: Mapped[str]
    since: Mapped[datetime]
    checked_at: Mapped[datetime]
    next_check: Mapped[datetime]
    title: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    live: Mapped[bool]
    note: Mapped[str | None]


WAITING = text("article_versions.state = 'pending'")
"""Spelt out, in the index and in the query: a partial index is not used for a value that the query gets later."""


class VersionRow(Base):
    """`summarizer.ingest.model.ArticleVersion`."""

    __tablename__ = "article_versions"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        Index(None, "workspace_id", "fetched_at"),
        Index(None, "workspace_id", "state", "fetched_at"),
        Index(
            None,
            "workspace_id",
            "background",
            "fetched_at",
            "id",
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = _to("articles.id")
    workspace_id: Mapped[str] = _to("workspaces.id")
    number: Mapped[int]
    title: Mapped[str | None]
    text: Mapped[str]
    published_at: Mapped[datetime]
    fetched_at: Mapped[datetime]
    content_hash: Mapped[str]
    signature: Mapped[bytes]
    dated: Mapped[bool]
    state: Mapped[VersionState]
    note: Mapped[str | None]
    partial: Mapped[bool]
    background: Mapped[bool]
    source_id: Mapped[str | None] = mapped_column(Text())
    facts: Mapped[tuple[MetadataField, ...]] = mapped_column(Frozen(tuple[MetadataField, ...]))
    attempts: Mapped[int]


class VersionBandRow(Base):
    """A band of a version's MinHash signature: versions that share a band are candidates for comparison."""

    __tablename__ = "version_bands"
    __table_args__ = (Index(None, "workspace_id", "band"),)

    version_id: Mapped[str] = _to("article_versions.id", primary=True)
    band: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")


class SummaryRow(Base):
    """`summarizer.summaries.model.Summary`."""

    __tablename__ = "summaries"

    version_id: Mapped[str] = _to("article_versions.id", primary=True)
    sentences: Mapped[tuple[SummarySentence, ...]] = mapped_column(Frozen(tuple[SummarySentence, ...]))
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]


# --- entities ---------------------------------------------------------------------------------------------------


class EntityRow(Base):
    """`summarizer.entities.model.Entity` with its own, raw pointer: readers follow it to the keeper."""

    __tablename__ = "entities"
    __table_args__ = (Index(None, "workspace_id", "spelling"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    name: Mapped[str]
    spelling: Mapped[str]
    kind: Mapped[str]
    merged_into: Mapped[str | None] = _perhaps_to("entities.id")


class AliasRow(Base):
    """`summarizer.entities.model.Alias`; `spelling` is the normalised form that ignores case."""

    __tablename__ = "aliases"
    __table_args__ = (UniqueConstraint("entity_id", "text"),)

    number: Mapped[int] = mapped_column(_Number, primary_key=True)
    entity_id: Mapped[str] = _to("entities.id")
    text: Mapped[str]
    spelling: Mapped[str] = mapped_column(index=True)
    provenance: Mapped[str]


class AliasKeyRow(Base):
    """A name key for finding an entity. Keys only widen the search; the linker decides by spelling."""

    __tablename__ = "alias_keys"

    key: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[str] = _to("entities.id", primary=True)


class EntityEditRow(Base):
    """`summarizer.entities.model.EntityEdit` with everything that it moved."""

    __tablename__ = "entity_edits"
    __table_args__ = (Index(None, "workspace_id", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    kind: Mapped[EditKind]
    entity_id: Mapped[str] = _to("entities.id")
    other_id: Mapped[str] = _to("entities.id")
    at: Mapped[datetime]
    by: Mapped[str]
    alias: Mapped[str | None]
    undone_at: Mapped[datetime | None]
    moves: Mapped[SplitPlan] = mapped_column(Frozen(SplitPlan))


class MentionRow(Base):
    """`summarizer.claims.model.Mention`: one per span of a version."""

    __tablename__ = "mentions"

    version_id: Mapped[str] = _to("article_versions.id", primary=True)
    start: Mapped[int] = mapped_column(primary_key=True)
    end: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    label: Mapped[str]
    entity_id: Mapped[str | None] = _perhaps_to("entities.id")
    role: Mapped[str | None]


# --- claims -----------------------------------------------------------------------------------------------------


class ClaimRow(Base):
    """`summarizer.claims.model.Claim`. `speaker` repeats the attribution's first speaker for the word index."""

    __tablename__ = "claims"
    __table_args__ = (Index(None, "workspace_id", "number"),)

    number: Mapped[int] = mapped_column(_Number, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    article_id: Mapped[str] = _to("articles.id", index=True)
    version_id: Mapped[str] = _to("article_versions.id", index=True)
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
    attribution: Mapped[Attribution | None] = mapped_column(Frozen(Attribution))
    asides: Mapped[tuple[Attribution, ...]] = mapped_column(Frozen(tuple[Attribution, ...]), server_default="[]")
    polarity: Mapped[Polarity]
    modality: Mapped[Modality]
    stative: Mapped[bool]
    event_time: Mapped[EventTime | None] = mapped_column(Frozen(EventTime))
    quantities: Mapped[tuple[Quantity, ...]] = mapped_column(Frozen(tuple[Quantity, ...]))
    anaphora: Mapped[tuple[Anaphor, ...]] = mapped_column(Frozen(tuple[Anaphor, ...]))
    lemmas: Mapped[frozenset[str]] = mapped_column(Frozen(frozenset[str]))
    wire: Mapped[str | None]
    headline: Mapped[bool] = mapped_column(server_default=false())
    vector: Mapped[bytes]


class ClaimEntityRow(Base):
    """An entity of a claim, with its position among the claim's entities."""

    __tablename__ = "claim_entities"
    __table_args__ = (Index(None, "entity_id", "reported_at", "claim_id"),)

    claim_id: Mapped[str] = _to("claims.id", primary=True)
    entity_id: Mapped[str] = _to("entities.id", primary=True)
    position: Mapped[int]
    reported_at: Mapped[datetime]


class LinkRow(Base):
    """`summarizer.relations.model.Link`.

    The id is a digest of the linked ids, because NULLs never conflict in a unique key.
    """

    __tablename__ = "links"

    id: Mapped[str] = mapped_column(primary_key=True)
    claim_id: Mapped[str | None] = _perhaps_to("claims.id")
    earlier_id: Mapped[str] = _to("claims.id", index=True)
    version_id: Mapped[str] = _to("article_versions.id", index=True)
    relation: Mapped[Relation]
    score: Mapped[float]
    reasons: Mapped[tuple[str, ...]] = mapped_column(Frozen(_WORDS))
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]
    silent_edit: Mapped[bool]
    topic_id: Mapped[str] = mapped_column(server_default="")


# --- topics -----------------------------------------------------------------------------------------------------


class TopicRow(Base):
    """`summarizer.topics.model.Topic`; `spelling` is the normalised name, unique in a workspace."""

    __tablename__ = "topics"
    __table_args__ = (UniqueConstraint("workspace_id", "spelling"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    name: Mapped[str]
    spelling: Mapped[str]
    description: Mapped[str]
    keywords: Mapped[tuple[str, ...]] = mapped_column(Frozen(_WORDS))


class AspectRow(Base):
    """`summarizer.topics.model.Aspect`, in the topic's order."""

    __tablename__ = "aspects"

    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", primary=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    question: Mapped[str]


class WatchedEntityRow(Base):
    """`summarizer.claims.model.WatchedEntity`, in the topic's order."""

    __tablename__ = "watched_entities"

    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", primary=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    aliases: Mapped[tuple[str, ...]] = mapped_column(Frozen(_WORDS))
    kind: Mapped[str]


class RelevanceRow(Base):
    """`summarizer.topics.model.Relevance`, with the `day` and times of its claim."""

    __tablename__ = "relevances"
    __table_args__ = (
        Index(None, "topic_id", "known_at", "claim_id"),
        Index(None, "topic_id", "reported_at", "claim_id"),
        Index(None, "topic_id", "day", "score", "claim_id"),
    )

    claim_id: Mapped[str] = _to("claims.id", primary=True)
    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", primary=True)
    score: Mapped[float]
    aspect: Mapped[str | None]
    aspect_score: Mapped[float]
    known_at: Mapped[datetime]
    reported_at: Mapped[datetime]
    day: Mapped[date]


class AspectAnswerRow(Base):
    """`summarizer.topics.model.AspectAnswer` of a claim, with the times of the claim."""

    __tablename__ = "aspect_answers"
    __table_args__ = (Index(None, "topic_id", "aspect", "reported_at", "claim_id"),)

    claim_id: Mapped[str] = _to("claims.id", primary=True)
    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", primary=True)
    aspect: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[float]
    known_at: Mapped[datetime]
    reported_at: Mapped[datetime]


# --- briefings --------------------------------------------------------------------------------------------------


class DestinationRow(Base):
    """`summarizer.delivery.model.Destination`."""

    __tablename__ = "destinations"

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    kind: Mapped[DestinationKind]
    address: Mapped[str]
    platform: Mapped[str] = mapped_column(server_default="discord")


class SubscriptionRow(Base):
    """`summarizer.delivery.model.Subscription`: deleted with its topic. `at` is local time in `zone`."""

    __tablename__ = "subscriptions"
    __table_args__ = (UniqueConstraint("destination_id", "topic_id", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id", index=True)
    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", index=True)
    destination_id: Mapped[str] = _to("destinations.id")
    at: Mapped[time]
    zone: Mapped[str]
    created_at: Mapped[datetime]
    weekdays: Mapped[frozenset[int]] = mapped_column(Frozen(frozenset[int]))
    length: Mapped[Length]
    quiet: Mapped[QuietRule]
    paused: Mapped[bool]
    mention: Mapped[str | None]
    paused_because: Mapped[str | None]


class BriefingRow(Base):
    """`summarizer.briefing.model.Briefing`, stored whole in `payload`. Outlives its topic, so no foreign key."""

    __tablename__ = "briefings"
    __table_args__ = (
        Index(None, "destination_id", "topic_id", "until"),
        Index(None, "topic_id", "until"),
        Index(None, "workspace_id", "until"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    topic_id: Mapped[str]
    destination_id: Mapped[str] = _to("destinations.id")
    until: Mapped[datetime]
    payload: Mapped[Briefing] = mapped_column(Frozen(Briefing))


class BriefingClaimRow(Base):
    """A claim that the readers of a briefing know after its delivery."""

    __tablename__ = "briefing_claims"

    briefing_id: Mapped[str] = _to("briefings.id", primary=True)
    claim_id: Mapped[str] = _to("claims.id", primary=True, index=True)


class FeedbackRow(Base):
    """`summarizer.briefing.model.Feedback`: one per reader of a briefing."""

    __tablename__ = "feedback"
    __table_args__ = (Index(None, "workspace_id", "useful"),)

    briefing_id: Mapped[str] = _to("briefings.id", primary=True)
    user_id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    useful: Mapped[bool]
    at: Mapped[datetime]


class LessOfRow(Base):
    """`summarizer.briefing.less_of.LessOf`, with its id."""

    __tablename__ = "less_of"
    __table_args__ = (Index(None, "destination_id", "topic_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    destination_id: Mapped[str] = _to("destinations.id")
    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", index=True)
    kind: Mapped[LessKind]
    value: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]


class InstallationRow(Base):
    """`summarizer.workspace.model.Installation`."""

    __tablename__ = "installations"

    platform: Mapped[str] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    bot_token: Mapped[str]
    installed_at: Mapped[datetime]
    by: Mapped[str]


class LeaseRow(Base):
    """`summarizer.delivery.model.Lease`: at most one row, with a constant `id`."""

    __tablename__ = "leases"

    id: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    until: Mapped[datetime]


class DeliveryRow(Base):
    """`summarizer.delivery.model.Delivery`. No foreign key to the subscription, because deliveries outlive it."""

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("subscription_id", "due_at"), Index(None, "state", "due_at"))

    id: Mapped[str] = mapped_column(primary_key=True)
    subscription_id: Mapped[str]
    briefing_id: Mapped[str] = _to("briefings.id", index=True)
    destination_id: Mapped[str] = _to("destinations.id")
    due_at: Mapped[datetime]
    state: Mapped[DeliveryState]
    attempts: Mapped[int]
    receipt: Mapped[tuple[str, ...]] = mapped_column(Frozen(_WORDS))
    error: Mapped[str | None]
    next_try: Mapped[datetime | None]


# --- readers ----------------------------------------------------------------------------------------------------


class ReaderRow(Base):
    """`summarizer.readers.model.Reader`; `spelling` is the normalised name, unique in a workspace."""

    __tablename__ = "readers"
    __table_args__ = (UniqueConstraint("workspace_id", "spelling"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
    name: Mapped[str]
    spelling: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    topic_ids: Mapped[tuple[str, ...]] = mapped_column(Frozen(_WORDS))


class ReaderPositionRow(Base):
    """`summarizer.readers.model.ReaderPosition`: deleted with its reader, and with its topic."""

    __tablename__ = "reader_positions"

    reader_id: Mapped[str] = _to("readers.id", gone="CASCADE", primary=True)
    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", primary=True, index=True)
    revision: Mapped[int]
    cursor: Mapped[str]
    until: Mapped[datetime | None]
    evaluated: Mapped[tuple[str, ...]] = mapped_column(Frozen(_WORDS))
    offer: Mapped[Offer | None] = mapped_column(Frozen(Offer))


class ReaderClaimRow(Base):
    """A claim that a reader was told; `dropped`: it was also told that the article no longer makes it."""

    __tablename__ = "reader_claims"

    reader_id: Mapped[str] = _to("readers.id", gone="CASCADE", primary=True)
    topic_id: Mapped[str] = _to("topics.id", gone="CASCADE", primary=True, index=True)
    claim_id: Mapped[str] = _to("claims.id", primary=True, index=True)
    dropped: Mapped[bool]


# --- proposals of generative models -----------------------------------------------------------------------------


class ProposalRow(Base):
    """`summarizer.proposals.model.ProposalRecord`. No foreign key to what it is about, because it outlives that."""

    __tablename__ = "proposals"
    __table_args__ = (Index(None, "workspace_id", "about"), Index(None, "workspace_id", "kind", "outcome", "rule"))

    number: Mapped[int] = mapped_column(_Number, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    workspace_id: Mapped[str] = _to("workspaces.id")
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

    workspace_id: Mapped[str] = _to("workspaces.id", primary=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    model: Mapped[str] = mapped_column(primary_key=True)
    requests: Mapped[int] = mapped_column(BigInteger())
    failures: Mapped[int] = mapped_column(BigInteger())
    input_tokens: Mapped[int] = mapped_column(BigInteger())
    output_tokens: Mapped[int] = mapped_column(BigInteger())
