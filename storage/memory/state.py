"""What the in-memory ledger holds, and a unit's view of it.

Rows are the frozen values themselves, so a snapshot is a shallow copy of each table. A unit reads what is committed
until it first writes; then it takes the one write lock and works on a copy of its own, as SQLite does.
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

LinkKey = tuple[str | None, str, Relation, str]

# Long enough for any unit of a test to end, short enough that a forgotten one is noticed.
_LOCK_SECONDS = 5.0


@dataclass
class State:
    """One dict for each table. `entities` hold no aliases and their raw pointer; `aliases` are by entity."""

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
        """A snapshot that can be written to without touching this one."""
        return State(**{table.name: dict(getattr(self, table.name)) for table in fields(self)})


@dataclass
class Shared:
    """What all units of one ledger share: the committed state, and the lock of the one that writes."""

    committed: State = field(default_factory=State)
    writing: Lock = field(default_factory=Lock)


class View:
    """What one unit of work sees and changes."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._own: State | None = None

    @property
    def read(self) -> State:
        """The committed state, or this unit's own once it has written."""
        return self._own or self._shared.committed

    @property
    def write(self) -> State:
        """This unit's own state; takes the write lock the first time.

        Raises:
            StorageError: another unit has been writing for too long.
        """
        if self._own is None:
            if not self._shared.writing.acquire(timeout=_LOCK_SECONDS):
                raise StorageError("The ledger is locked: another unit of work is writing; end that one first.")
            self._own = self._shared.committed.copy()
        return self._own

    def commit(self) -> None:
        """Make this unit's state the committed one."""
        if self._own is not None:
            self._shared.committed = self._own
        self.drop()

    def drop(self) -> None:
        """Forget what was not committed and let others write."""
        if self._own is not None:
            self._own = None
            self._shared.writing.release()


def store_new(table: dict[Key, Value], key: Key, value: Value, what: str) -> None:
    """Raises AlreadyStoredError where the key is taken."""
    if key in table:
        raise AlreadyStoredError(f"This {what} is already stored: {key}")
    table[key] = aware(value)


def replace_known(table: dict[Key, Value], key: Key, value: Value, what: str) -> None:
    """Raises NotFoundError where the key is not there."""
    if key not in table:
        raise NotFoundError(f"There is no {what} {key}")
    table[key] = aware(value)


def aware(value: Value) -> Value:
    """The value itself. Raises ValueError where one of its times is naive, as the columns of the SQL ledger do."""
    for name in getattr(value, "__dataclass_fields__", ()):
        part = getattr(value, name)
        if isinstance(part, datetime):
            utc(part)
    return value


def check_foreign_key(table: Mapping[Key, object], key: Key, what: str) -> None:
    """What a foreign key does. Raises StorageError where the key is not there."""
    if key not in table:
        raise StorageError(f"Nothing was written: it refers to a {what} that is not stored: {key}")
