"""The state of the in-memory ledger, and a unit of work's view of it.

Rows are the frozen values themselves, so a snapshot is a shallow copy of each table. A unit reads committed data until
its first write; then it takes the only write lock and works on its own copy, as in SQLite.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from threading import Lock
from typing import TypeVar

from storage.plan_entity_edit import SplitPlan, StoredAlias
from summarizer.briefing.model import Briefing, Feedback
from summarizer.claims.model import Claim, Mention
from summarizer.delivery.model import Delivery, Destination, Lease, Subscription
from summarizer.entities.model import Entity, EntityEdit
from summarizer.errors import AlreadyStoredError, NotFoundError, StorageError
from summarizer.ingest.model import Article, ArticleVersion, FollowedPage, Source, SourceCheck
from summarizer.relations.model import Link, Relation
from summarizer.summaries.model import Summary
from summarizer.text.span import Span
from summarizer.topics.model import Relevance, Topic
from summarizer.utc import utc
from summarizer.workspace.model import AuditEntry, Workspace

Key = TypeVar("Key")
Value = TypeVar("Value")

LinkKey = tuple[str | None, str, Relation, str, str]

# Long enough for any unit in a test to end, short enough that one left open is noticed.
_LOCK_SECONDS = 5.0


@dataclass
class State:
    """One dict per table. `entities` have no aliases and their raw pointer; `aliases` are by entity."""

    workspaces: dict[str, Workspace] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    checks: dict[tuple[str, datetime], SourceCheck] = field(default_factory=dict)
    articles: dict[str, Article] = field(default_factory=dict)
    pages: dict[str, FollowedPage] = field(default_factory=dict)
    article_keys: dict[tuple[str, str], str] = field(default_factory=dict)
    versions: dict[str, ArticleVersion] = field(default_factory=dict)
    bands: dict[str, frozenset[str]] = field(default_factory=dict)
    mentions: dict[tuple[str, Span], Mention] = field(default_factory=dict)
    summaries: dict[str, Summary] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    aliases: dict[str, tuple[StoredAlias, ...]] = field(default_factory=dict)
    alias_keys: dict[str, frozenset[str]] = field(default_factory=dict)
    edits: dict[str, tuple[EntityEdit, SplitPlan]] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    links: dict[LinkKey, Link] = field(default_factory=dict)
    relevances: dict[tuple[str, str], Relevance] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    briefings: dict[str, Briefing] = field(default_factory=dict)
    destinations: dict[str, Destination] = field(default_factory=dict)
    subscriptions: dict[str, Subscription] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    audit: dict[str, AuditEntry] = field(default_factory=dict)
    feedback: dict[tuple[str, str], Feedback] = field(default_factory=dict)
    leases: dict[str, Lease] = field(default_factory=dict)

    def copy(self) -> State:
        """A snapshot that can be modified without changing this one."""
        return State(**{table.name: dict(getattr(self, table.name)) for table in fields(self)})


@dataclass
class Shared:
    """Shared by all units of one ledger: the committed state, and the write lock."""

    committed: State = field(default_factory=State)
    writing: Lock = field(default_factory=Lock)


class View:
    """The state that one unit of work sees and modifies."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._own: State | None = None

    @property
    def read(self) -> State:
        """The committed state, or this unit's own after its first write."""
        return self._own or self._shared.committed

    @property
    def write(self) -> State:
        """This unit's own state; the first call takes the write lock.

        Raises:
            StorageError: another unit holds the lock for too long.
        """
        if self._own is None:
            if not self._shared.writing.acquire(timeout=_LOCK_SECONDS):
                raise StorageError("The ledger is locked: another unit of work is writing; end that one first.")
            self._own = self._shared.committed.copy()
        return self._own

    def commit(self) -> None:
        """Commit this unit's state."""
        if self._own is not None:
            self._shared.committed = self._own
        self.drop()

    def drop(self) -> None:
        """Discard uncommitted changes and release the lock."""
        if self._own is not None:
            self._own = None
            self._shared.writing.release()


def store_new(table: dict[Key, Value], key: Key, value: Value, what: str) -> None:
    """Raises AlreadyStoredError if the key exists."""
    if key in table:
        raise AlreadyStoredError(f"This {what} is already stored: {key}")
    table[key] = aware(value)


def replace_known(table: dict[Key, Value], key: Key, value: Value, what: str) -> None:
    """Raises NotFoundError if the key is missing."""
    if key not in table:
        raise NotFoundError(f"There is no {what} {key}")
    table[key] = aware(value)


def aware(value: Value) -> Value:
    """The value itself. Raises ValueError if one of its times is naive, as the columns of the SQL ledger do."""
    for name in getattr(value, "__dataclass_fields__", ()):
        part = getattr(value, name)
        if isinstance(part, datetime):
            utc(part)
    return value


def check_foreign_key(table: Mapping[Key, object], key: Key, what: str) -> None:
    """Check a foreign key. Raises StorageError if the key is missing."""
    if key not in table:
        raise StorageError(f"Nothing was written: it refers to a {what} that is not stored: {key}")
