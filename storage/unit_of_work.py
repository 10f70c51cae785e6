"""The SQL ledger and its unit of work: explicit commit, and leaving rolls back."""

from __future__ import annotations

from datetime import datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from storage.articles import SqlArticles
from storage.audit import SqlAudit
from storage.briefings import SqlBriefings
from storage.claims import SqlClaims
from storage.entities import SqlEntities
from storage.figures import LedgerFigures, read_figures, read_lease
from storage.installations import SqlInstallations
from storage.job_queue import SqlJobs
from storage.leases import SqlLeases
from storage.outbox import SqlOutbox
from storage.pages import SqlPages
from storage.proposals import SqlProposals
from storage.prune import Pruned, prune
from storage.readers import SqlReaders
from storage.search import SqlSearch
from storage.sources import SqlSources, SqlWorkspaces
from storage.subscriptions import SqlSubscriptions
from storage.topics import SqlTopics
from storage.vector_index import VectorIndexCache
from summarizer.briefing.ports import Briefings
from summarizer.claims.ports import Claims, ClaimSearch
from summarizer.delivery.model import Lease
from summarizer.delivery.ports import Leases, Outbox, Subscriptions
from summarizer.entities.ports import Entities
from summarizer.ingest.ports import Articles, FollowedPages, Sources
from summarizer.jobs import Jobs, NoJobs
from summarizer.proposals.ports import Proposals
from summarizer.readers.ports import Readers
from summarizer.topics.ports import Topics
from summarizer.workspace.ports import Audit, Installations, Workspaces


class SqlUnitOfWork:
    """One transaction. The repositories exist only inside the `with` block.

    Each read sees the data committed at that moment, on either database (on SQLite the transaction begins with the
    first write, see `storage.engine`).
    """

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
    readers: Readers
    jobs: Jobs

    def __init__(self, engine: Engine, matrices: VectorIndexCache, *, queued: bool = False) -> None:
        self._engine = engine
        self._matrices = matrices
        self._queued = queued

    def __enter__(self) -> Self:
        self._connection = connection = self._engine.connect()
        claims = SqlClaims(connection)
        self.workspaces = SqlWorkspaces(connection)
        self.sources = SqlSources(connection)
        self.articles = SqlArticles(connection)
        self.pages = SqlPages(connection)
        self.entities = SqlEntities(connection)
        self.claims = claims
        self.search = SqlSearch(connection, claims, self._matrices)
        self.topics = SqlTopics(connection)
        self.briefings = SqlBriefings(connection)
        self.subscriptions = SqlSubscriptions(connection)
        self.outbox = SqlOutbox(connection)
        self.audit = SqlAudit(connection)
        self.leases = SqlLeases(connection)
        self.installations = SqlInstallations(connection)
        self.proposals = SqlProposals(connection)
        self.jobs = SqlJobs(connection) if self._queued else NoJobs()
        self.readers = SqlReaders(connection)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()  # rolls back uncommitted changes

    def commit(self) -> None:
        self._connection.commit()


class SqlLedger:
    """Calling it opens a unit of work. Thread-safe; `dispose` closes its connections.

    `queued`: units of work enqueue jobs on PostgreSQL; otherwise the ledger itself is the queue.
    """

    def __init__(self, engine: Engine, *, queued: bool = False) -> None:
        self._engine = engine
        self._matrices = VectorIndexCache()
        self._queued = queued

    def __call__(self) -> SqlUnitOfWork:
        return SqlUnitOfWork(self._engine, self._matrices, queued=self._queued)

    def figures(self) -> LedgerFigures:
        """Counts of the whole ledger, for monitoring. Raises StorageError."""
        return read_figures(self._engine)

    def lease(self) -> Lease | None:
        """The lease of the running instance, also if it has expired. Raises StorageError."""
        return read_lease(self._engine)

    def prune(self, before: datetime) -> Pruned:
        """Remove what is older and not cited, in short transactions: see `storage.prune`. Raises StorageError."""
        return prune(self._engine, before)

    def dispose(self) -> None:
        """Close all connections and temporary files. If the ledger is used again, it opens new ones."""
        self._engine.dispose()
        self._matrices.release()
