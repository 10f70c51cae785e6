"""The in-memory ledger and its unit of work."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from storage.memory.articles import MemoryArticles
from storage.memory.audit import MemoryAudit
from storage.memory.claims import MemoryClaims
from storage.memory.delivery import MemoryBriefings, MemoryLeases, MemoryOutbox, MemorySubscriptions
from storage.memory.entities import MemoryEntities
from storage.memory.pages import MemoryPages
from storage.memory.search import MemorySearch
from storage.memory.sources import MemorySources, MemoryWorkspaces
from storage.memory.state import Shared, View
from storage.memory.topics import MemoryTopics
from summarizer.briefing.ports import Briefings
from summarizer.claims.ports import Claims, ClaimSearch
from summarizer.delivery.ports import Leases, Outbox, Subscriptions
from summarizer.entities.ports import Entities
from summarizer.ingest.ports import Articles, FollowedPages, Sources
from summarizer.readers.ports import Readers
from summarizer.topics.ports import Topics
from summarizer.workspace.ports import Audit, Workspaces


class MemoryUnitOfWork:
    """A unit of work over dicts: others see its changes only after `commit`, and without it they are discarded."""

    readers: Readers  # only the SQL ledger has readers

    def __init__(self, shared: Shared) -> None:
        self._view = view = View(shared)
        self.workspaces: Workspaces = MemoryWorkspaces(view)
        self.sources: Sources = MemorySources(view)
        self.articles: Articles = MemoryArticles(view)
        self.pages: FollowedPages = MemoryPages(view)
        self.entities: Entities = MemoryEntities(view)
        self.claims: Claims = MemoryClaims(view)
        self.search: ClaimSearch = MemorySearch(view)
        self.topics: Topics = MemoryTopics(view)
        self.briefings: Briefings = MemoryBriefings(view)
        self.subscriptions: Subscriptions = MemorySubscriptions(view)
        self.outbox: Outbox = MemoryOutbox(view)
        self.audit: Audit = MemoryAudit(view)
        self.leases: Leases = MemoryLeases(view)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._view.drop()

    def commit(self) -> None:
        self._view.commit()


class MemoryLedger:
    """Calling it opens a unit of work. Lives as long as the object; thread-safe."""

    def __init__(self) -> None:
        self._shared = Shared()

    def __call__(self) -> MemoryUnitOfWork:
        return MemoryUnitOfWork(self._shared)
