"""One transaction on the ledger, with a repository for each subject.

Storage implements it. Every repository method works inside the unit of work that it
comes from. All of them raise `StorageError` if the database cannot be reached, is locked, full or read-only; a method's
own docstring names only further errors. Every datetime argument and result is aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

from summarizer.briefing.ports import Briefings
from summarizer.claims.ports import Claims, ClaimSearch
from summarizer.delivery.ports import Leases, Outbox, Subscriptions
from summarizer.entities.ports import Entities
from summarizer.ingest.ports import Articles, FollowedPages, Sources
from summarizer.jobs import Jobs
from summarizer.proposals.ports import Proposals
from summarizer.readers.ports import Readers
from summarizer.topics.ports import Topics
from summarizer.workspace.ports import Audit, Installations, Workspaces


class UnitOfWork(Protocol):
    """One transaction: `with` begins it, `commit()` ends it, leaving without a commit rolls everything back."""

    workspaces: Workspaces
    sources: Sources
    articles: Articles
    pages: FollowedPages
    entities: Entities
    claims: Claims
    search: ClaimSearch
    topics: Topics
    briefings: Briefings
    subscriptions: Subscriptions
    outbox: Outbox
    audit: Audit
    leases: Leases
    installations: Installations
    proposals: Proposals
    jobs: Jobs
    readers: Readers

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def commit(self) -> None:
        """Commit the transaction. Raises AlreadyStoredError if a unique key is violated only now."""
        ...


Ledger = Callable[[], UnitOfWork]
"""Opens a unit of work; called once per transaction."""
