"""What the heart needs from outside, as Protocols that state their errors.

Storage implements the repositories and the unit of work, `summarizer.models` the models; tests use the in-memory ledger
of `storage.memory`. Every repository method works inside the unit of work it came from. All of them raise
`StorageError` when the database cannot be reached, is locked, full or read-only; only further errors are named below.
Every datetime that goes in or comes out is aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self

import numpy as np
import numpy.typing as npt

from summarizer.types import (
    Analysis,
    Article,
    ArticleVersion,
    AuditAction,
    AuditEntry,
    Briefing,
    Check,
    Claim,
    Delivery,
    Destination,
    Entity,
    EntityEdit,
    Feedback,
    FeedbackTotals,
    FollowedPage,
    Lease,
    Link,
    Mention,
    ModelRef,
    Relevance,
    Source,
    Subscription,
    Summary,
    Topic,
    Vector,
    VersionState,
    WatchedEntity,
    Workspace,
)

# --- models -------------------------------------------------------------------------------------------------------


class Embedder(Protocol):
    """Sentences to vectors."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Embeddings of shape (len(texts), dimensions), float32, each row of length 1. No text: shape (0, dimensions).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...


class Analyser(Protocol):
    """Reads one version: language, mentions, claims with vectors, summary. Nothing in the result is linked."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    @property
    def readable(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that `analyse` takes."""
        ...

    def language(self, text: str) -> str:
        """ISO 639-1 code of the text's language, "und" where it cannot be told."""
        ...

    def analyse(
        self,
        version: ArticleVersion,
        article: Article,
        known: Sequence[WatchedEntity],
        topics: Sequence[Topic],
    ) -> Analysis:
        """Everything the models can read out of this version, whatever its length.

        Args:
            version: the text; only versions in a language of `readable` are given.
            article: its publisher and origin.
            known: names that the workspace's topics watch, for the ruler.
            topics: the summary leans towards what these ask for.

        Raises:
            ModelError: a model is missing or broken.
        """
        ...


class RelationScorer(Protocol):
    """A three-way natural language inference model."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    def score(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """Probabilities of (entailment, neutral, contradiction) for (premise, hypothesis): shape (len(pairs), 3).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...


# --- the ledger ---------------------------------------------------------------------------------------------------


class Workspaces(Protocol):
    """Who shares this ledger without seeing each other."""

    def add(self, workspace: Workspace) -> None:
        """Raises AlreadyStoredError where the id is taken."""
        ...

    def get(self, workspace_id: str) -> Workspace | None: ...

    def all(self) -> tuple[Workspace, ...]: ...


class Sources(Protocol):
    """Where articles come from, how they fared, and who owns whom."""

    def add(self, source: Source) -> None:
        """Raises AlreadyStoredError where this workspace has that location already."""
        ...

    def get(self, source_id: str) -> Source | None: ...

    def of(self, workspace_id: str) -> tuple[Source, ...]:
        """All sources of a workspace, by publisher, then location."""
        ...

    def update(self, source: Source) -> None:
        """Raises NotFoundError where it is not stored."""
        ...

    def remove(self, source_id: str) -> None:
        """Forget the source; its articles are kept, without a source. Raises NotFoundError."""
        ...

    def log(self, check: Check) -> None:
        """Remember one reading. Logging the same (source, time) twice keeps the first."""
        ...

    def checks(self, workspace_id: str, since: datetime | None, until: datetime) -> tuple[Check, ...]:
        """Readings with since < at ≤ until, oldest first."""
        ...


class Articles(Protocol):
    """Articles, their versions and their mentions."""

    def identify(self, workspace_id: str, keys: Sequence[str]) -> Article | None:
        """The article that holds the first of these identity keys that any article holds ("url:…", "guid:…")."""
        ...

    def holders(self, workspace_id: str, keys: Sequence[str]) -> dict[str, Article]:
        """The articles that hold these identity keys, by key, in the order of the keys."""
        ...

    def add(self, article: Article, keys: Sequence[str]) -> None:
        """Store an article under its identity keys. Keys that another article holds stay there.

        Raises:
            AlreadyStoredError: the id is taken.
        """
        ...

    def add_keys(self, article_id: str, keys: Sequence[str]) -> None:
        """More keys for a known article; keys that are taken stay where they are."""
        ...

    def get(self, article_id: str) -> Article | None: ...

    def mark_copies(self, article_id: str, original: Article) -> None:
        """This article and all its copies are copies of `original`, a stored one; their claims get its origin."""
        ...

    def add_version(self, version: ArticleVersion, bands: Sequence[str], crowd: int | None = None) -> None:
        """Store a version under the bands of its near-duplicate signature, but for those that `crowd` versions hold.

        Raises:
            AlreadyStoredError: the id, or (article, number), is taken.
        """
        ...

    def version(self, version_id: str) -> ArticleVersion | None: ...

    def versions(self, article_id: str) -> tuple[ArticleVersion, ...]:
        """All versions of an article, oldest first."""
        ...

    def alike(self, workspace_id: str, bands: Sequence[str], limit: int) -> tuple[ArticleVersion, ...]:
        """Versions that share a band with these, likest first: a band counts the more the fewer versions hold it.

        Answered from an index, never by a scan.
        """
        ...

    def mark(self, version_id: str, state: VersionState, note: str | None = None) -> None:
        """Raises NotFoundError."""
        ...

    def count_attempt(self, version_id: str, change: int) -> int:
        """Add 1 to a version's attempts, or take 1 away, but never below 0; returns what they are then.

        Raises:
            NotFoundError: there is no such version.
        """
        ...

    def pending(self, workspace_id: str) -> tuple[ArticleVersion, ...]:
        """Versions that wait for analysis, in the order in which they were fetched."""
        ...

    def pending_count(self, workspace_id: str) -> int:
        """How many `pending` gives, without their texts."""
        ...

    def failed(self, workspace_id: str) -> tuple[tuple[Article, ArticleVersion], ...]:
        """Versions whose analysis failed for good, oldest first; not those that a newer version has replaced."""
        ...

    def between(
        self, workspace_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Article, ArticleVersion], ...]:
        """Versions with since < fetched_at ≤ until, oldest first."""
        ...

    def add_mentions(self, mentions: Sequence[Mention]) -> None:
        """Store linked mentions. A (version, span) that is already stored is kept as it was."""
        ...

    def mentions(self, version_id: str) -> tuple[Mention, ...]:
        """In text order, with merges resolved."""
        ...

    def add_summary(self, summary: Summary) -> None:
        """Replaces an earlier summary of the same version."""
        ...

    def summary(self, version_id: str) -> Summary | None: ...


class Pages(Protocol):
    """Pages of articles that are read again while the articles are fresh."""

    def follow(self, page: FollowedPage) -> None:
        """Read it again from now on. An article whose page is followed already keeps it as it was."""
        ...

    def get(self, article_id: str) -> FollowedPage | None: ...

    def update(self, pages: Sequence[FollowedPage]) -> None:
        """Replace the pages of these articles; those that are not followed any more stay so."""
        ...

    def stop(self, article_ids: Sequence[str]) -> None:
        """Follow the pages of these articles no longer."""
        ...

    def due(self, now: datetime, beyond: datetime, per_source: int) -> tuple[FollowedPage, ...]:
        """Pages of every workspace whose next check is ≤ now, or later than `beyond`, which nobody could have planned.

        Oldest first, and at most so many of one source. Pages of a paused source, and of an article that has left its
        source, are none.
        """
        ...

    def counts(self, workspace_id: str) -> dict[str, int]:
        """How many pages of each source are followed, by its id."""
        ...


class Entities(Protocol):
    """Things that mentions name. Everything that comes out has merges resolved: a merged entity is its keeper."""

    def add(self, entity: Entity, keys: Sequence[str]) -> None:
        """Store an entity with its aliases, under the name keys of those aliases.

        Raises:
            AlreadyStoredError: the id is taken.
        """
        ...

    def add_alias(self, entity_id: str, text: str, provenance: str, keys: Sequence[str]) -> None:
        """One more spelling; the same spelling twice keeps the first."""
        ...

    def get(self, entity_id: str) -> Entity | None:
        """With the aliases of everything merged into it."""
        ...

    def by_keys(self, workspace_id: str, keys: Sequence[str]) -> tuple[Entity, ...]:
        """Entities with an alias under any of these keys, each once. Answered from an index."""
        ...

    def named(self, workspace_id: str, text: str) -> tuple[Entity, ...]:
        """Entities with this spelling, case-insensitively."""
        ...

    def of(self, workspace_id: str) -> tuple[Entity, ...]:
        """All entities that are not merged away, by name."""
        ...

    def like(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        """Entities whose name begins so, whatever the case; for suggesting while somebody types."""
        ...

    def merge(self, edit: EntityEdit) -> None:
        """`other_id` becomes part of `entity_id`. Raises NotFoundError, or UsageError where they are one already."""
        ...

    def split(self, edit: EntityEdit, new: Entity, keys: Sequence[str]) -> None:
        """The spelling `edit.alias`, with every mention and claim that uses it, moves from `entity_id` to `new`.

        Raises:
            NotFoundError: the entity, or that spelling of it, is not there.
        """
        ...

    def undo(self, edit_id: str, at: datetime) -> None:
        """Take a merge or split back. Raises NotFoundError, or UsageError where it is undone already."""
        ...

    def edits(self, workspace_id: str) -> tuple[EntityEdit, ...]:
        """All merges and splits, newest first."""
        ...


class Claims(Protocol):
    """The ledger of attributed claims. `entity_ids` that come out have merges resolved."""

    def add(self, claims: Sequence[Claim]) -> None:
        """Store claims with their vectors. A claim that is already stored is kept as it was."""
        ...

    def get(self, claim_ids: Sequence[str]) -> dict[str, Claim]:
        """Those of these claims that exist."""
        ...

    def of(self, version_id: str) -> tuple[Claim, ...]:
        """In text order."""
        ...

    def candidates(
        self,
        workspace_id: str,
        topic_ids: Sequence[str],
        entity_ids: Sequence[str],
        not_of: str,
        limit: int,
    ) -> tuple[Claim, ...]:
        """Claims worth comparing with: on one of these topics or with one of these entities, newest first.

        Args:
            workspace_id: whose ledger.
            topic_ids: topics on which they may be.
            entity_ids: entities that they may share.
            not_of: the version whose own claims are left out.
            limit: at most this many, so that the cost of an article does not grow with the ledger.
        """
        ...

    def link(self, links: Sequence[Link]) -> None:
        """Store links. The same (claim, earlier claim, relation, version) twice keeps the first."""
        ...

    def links_of(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        """Links from these claims to earlier ones, best score first."""
        ...

    def links_to(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        """Links from later claims (or versions) to these, best score first."""
        ...

    def links_by(self, version_ids: Sequence[str]) -> tuple[Link, ...]:
        """Links that the arrival of these versions made, retractions without a claim included."""
        ...

    def rate(self, relevances: Sequence[Relevance]) -> None:
        """Store or replace how much claims belong to topics."""
        ...

    def unrate(self, topic_id: str) -> tuple[str, ...]:
        """Forget which claims belong to the topic; returns their ids. For a topic that asks for something else now."""
        ...

    def on_topic(self, topic_id: str, since: datetime | None, until: datetime) -> tuple[tuple[Claim, Relevance], ...]:
        """Claims rated for the topic with since < known_at ≤ until, oldest first, in text order within a version."""
        ...

    def horizon(self, topic_id: str, until: datetime, count: int) -> datetime | None:
        """The moment after which at least the newest `count` claims rated for the topic became known.

        None where nothing came before those; what became known at the same time stays together.
        """
        ...

    def leading(
        self, topic_id: str, since: date | None, until: date, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        """The most relevant claims of the topic with since ≤ `Claim.day` ≤ until and a score of at least `least`."""
        ...

    def answering(
        self, topic_id: str, aspect: str, until: datetime, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        """The newest claims that answer the aspect, with a fit of at least `least` and known_at ≤ until."""
        ...


class Search(Protocol):
    """Words and meaning over the claims of one workspace."""

    def words(
        self, workspace_id: str, query: str, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        """(claim id, score) by full-text relevance, best first. Any text is a valid query."""
        ...

    def meaning(
        self, workspace_id: str, vector: Vector, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        """(claim id, cosine) of the nearest claims, nearest first."""
        ...


class Topics(Protocol):
    """What readers subscribe to."""

    def add(self, topic: Topic) -> None:
        """Raises AlreadyStoredError where the workspace has a topic of that name."""
        ...

    def get(self, topic_id: str) -> Topic | None: ...

    def named(self, workspace_id: str, name: str) -> Topic | None:
        """Case-insensitively."""
        ...

    def of(self, workspace_id: str) -> tuple[Topic, ...]:
        """All topics of a workspace, by name."""
        ...

    def update(self, topic: Topic, was: Topic) -> None:
        """Replace `was` by `topic`, which has the same id.

        Raises:
            ChangedError: what is stored is no longer `was`; nothing was written.
            NotFoundError: it is not stored any more.
            AlreadyStoredError: another topic has the new name.
        """
        ...

    def remove(self, topic_id: str) -> None:
        """The topic and its subscriptions; delivered briefings stay. Raises NotFoundError."""
        ...


class Briefings(Protocol):
    """Composed briefings, frozen."""

    def add(self, briefing: Briefing) -> None:
        """Raises AlreadyStoredError where the id is taken."""
        ...

    def get(self, briefing_id: str) -> Briefing | None: ...

    def delivered(self, destination_id: str, topic_id: str) -> tuple[Briefing, ...]:
        """Briefings of the topic that were sent to the destination, newest first."""
        ...

    def told(self, destination_id: str, topic_id: str) -> frozenset[str]:
        """Ids of every claim that a sent briefing of the topic told this destination."""
        ...

    def telling(self, claim_id: str, limit: int) -> tuple[Briefing, ...]:
        """The newest sent briefings that told this claim, newest first."""
        ...

    def recent(self, workspace_id: str, limit: int) -> tuple[Briefing, ...]:
        """The newest sent briefings of the workspace, newest first."""
        ...

    def rate(self, feedback: Feedback) -> None:
        """Store what a reader thinks of a briefing, in place of what they thought before."""
        ...

    def feedback(self, workspace_id: str) -> FeedbackTotals:
        """How the workspace's readers rated its briefings."""
        ...


class Subscriptions(Protocol):
    """Who gets which topic where and when. This table is the truth that schedules are rebuilt from."""

    def add_destination(self, destination: Destination) -> None:
        """The same destination twice keeps the first."""
        ...

    def destination(self, destination_id: str) -> Destination | None: ...

    def add(self, subscription: Subscription) -> None:
        """Raises AlreadyStoredError where that destination has the topic at that local time already."""
        ...

    def get(self, subscription_id: str) -> Subscription | None: ...

    def of(self, workspace_id: str) -> tuple[Subscription, ...]: ...

    def all(self) -> tuple[Subscription, ...]:
        """Of every workspace, paused ones included."""
        ...

    def update(self, subscription: Subscription) -> None:
        """Raises NotFoundError."""
        ...

    def remove(self, subscription_id: str) -> None:
        """Raises NotFoundError."""
        ...


class Outbox(Protocol):
    """Briefings on their way. (subscription, due time) is unique."""

    def add(self, delivery: Delivery) -> None:
        """Raises AlreadyStoredError where that subscription's period has a row: it was composed before."""
        ...

    def get(self, delivery_id: str) -> Delivery | None: ...

    def move(self, delivery: Delivery, was: Delivery) -> bool:
        """Replace `was` by `delivery` if the row still is in the state of `was`; False where somebody was faster."""
        ...

    def open(self) -> tuple[Delivery, ...]:
        """Rows that are composed, sending, or failed with a next try, by due time."""
        ...

    def last(self, subscription_id: str) -> Delivery | None:
        """The row with the latest due time, whatever its state."""
        ...

    def latest(self, until: datetime | None = None) -> dict[str, Delivery]:
        """The same for every subscription that has one, by its id; of those due by `until`, where it is given."""
        ...


class Audit(Protocol):
    """Who changed what in a workspace. Only ever added to."""

    def add(self, entry: AuditEntry) -> None:
        """Raises AlreadyStoredError where the id is taken."""
        ...

    def of(self, workspace_id: str, limit: int) -> tuple[AuditEntry, ...]:
        """Newest first."""
        ...

    def latest(self, about: str) -> AuditEntry | None:
        """The last change of the thing with this id."""
        ...

    def count(self, workspace_id: str, action: AuditAction, since: datetime, until: datetime) -> int:
        """How many such changes there were with since < at ≤ until."""
        ...


class Leases(Protocol):
    """The one lease of a ledger."""

    def take(self, wanted: Lease, now: datetime) -> Lease:
        """Take it where it is free or has run out, prolong one's own; returns the lease that holds now, whosever."""
        ...

    def release(self, holder: str) -> None:
        """Give back one's own."""
        ...


class UnitOfWork(Protocol):
    """One transaction: `with` begins it, `commit()` ends it, leaving without a commit rolls everything back."""

    workspaces: Workspaces
    sources: Sources
    articles: Articles
    pages: Pages
    entities: Entities
    claims: Claims
    search: Search
    topics: Topics
    briefings: Briefings
    subscriptions: Subscriptions
    outbox: Outbox
    audit: Audit
    leases: Leases

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def commit(self) -> None:
        """Make it last. Raises AlreadyStoredError where a unique key was violated only now."""
        ...


Ledger = Callable[[], UnitOfWork]
"""Opens a unit of work; called once for each transaction."""
