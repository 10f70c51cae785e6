"""Figures of a whole ledger for monitoring: a few counts, each from an index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Engine, ScalarSelect, case, func, inspect, select, text

from storage.row_mapping import one_or_none
from storage.tables.articles import VersionRow
from storage.tables.delivery import DeliveryRow, LeaseRow
from storage.tables.proposals import ProposalRow
from storage.tables.sources import SourceRow
from storage.tables.workspaces import WorkspaceRow
from summarizer.delivery.model import DeliveryState, Lease
from summarizer.ingest.model import VersionState
from summarizer.proposals.model import Outcome, ProposalKind

_SIZE = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
    "postgresql": "SELECT pg_database_size(current_database())",
}

_JOBS = text(
    "SELECT queue_name, status::text, count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing', 'failed')"
    " GROUP BY queue_name, status"
)


@dataclass(frozen=True, slots=True)
class LedgerFigures:
    """What the ledger holds at one moment.

    `pending` and `set_aside` count article versions; `pending_since` is when the oldest pending one was fetched.
    `sources` are counted as well, failing or paused; a paused source is not failing. `size` is in bytes.
    `proposals` are those of generative models, `jobs` those of the queue for workers, by queue and status.
    """

    pending: int
    pending_since: datetime | None
    set_aside: int
    deliveries: Mapping[DeliveryState, int]
    sources: Mapping[str, int]
    size: int
    proposals: Mapping[tuple[ProposalKind, Outcome], int] = field(default_factory=dict)
    jobs: Mapping[tuple[str, str], int] = field(default_factory=dict)


def read_figures(engine: Engine) -> LedgerFigures:
    """The figures now. Raises StorageError."""
    with engine.connect() as connection:
        pending, since, set_aside = _versions(connection)
        return LedgerFigures(
            pending,
            since,
            set_aside,
            _deliveries(connection),
            _sources(connection),
            _size(connection),
            _proposals(connection),
            _jobs(connection),
        )


def read_lease(engine: Engine) -> Lease | None:
    """The lease of the running instance, also if it has expired. Raises StorageError."""
    with engine.connect() as connection:
        return one_or_none(connection, Lease, select(LeaseRow))


def _versions(connection: Connection) -> tuple[int, datetime | None, int]:
    """One look-up in the index (workspace, state, fetched) per workspace, however many articles it has."""

    def of(state: VersionState) -> tuple[ColumnElement[bool], ...]:
        return VersionRow.workspace_id == WorkspaceRow.id, VersionRow.state == state

    def count(state: VersionState) -> ScalarSelect[int]:
        return select(func.count()).select_from(VersionRow).where(*of(state)).correlate(WorkspaceRow).scalar_subquery()

    first = select(func.min(VersionRow.fetched_at)).where(*of(VersionState.PENDING)).correlate(WorkspaceRow)
    query = select(count(VersionState.PENDING), first.scalar_subquery(), count(VersionState.FAILED))
    rows = connection.execute(query.select_from(WorkspaceRow)).all()
    since = min((row[1] for row in rows if row[1] is not None), default=None)
    return sum(row[0] for row in rows), since, sum(row[2] for row in rows)


def _deliveries(connection: Connection) -> dict[DeliveryState, int]:
    counted = select(DeliveryRow.state, func.count()).group_by(DeliveryRow.state)
    found = dict(connection.execute(counted).tuples().all())
    return {state: found.get(state, 0) for state in DeliveryState}


def _sources(connection: Connection) -> dict[str, int]:
    state = case((SourceRow.paused, "paused"), (SourceRow.failing_since.is_not(None), "failing"), else_="well")
    found: dict[str, int] = dict(connection.execute(select(state, func.count()).group_by(state)).tuples().all())
    return {name: found.get(name, 0) for name in ("well", "failing", "paused")}


def _proposals(connection: Connection) -> dict[tuple[ProposalKind, Outcome], int]:
    counted = select(ProposalRow.kind, ProposalRow.outcome, func.count())
    rows = connection.execute(counted.group_by(ProposalRow.kind, ProposalRow.outcome))
    return {(kind, outcome): count for kind, outcome, count in rows}


def _size(connection: Connection) -> int:
    return int(connection.execute(text(_SIZE[connection.dialect.name])).scalar_one())


def _jobs(connection: Connection) -> dict[tuple[str, str], int]:
    if connection.dialect.name != "postgresql" or not inspect(connection).has_table("procrastinate_jobs"):
        return {}
    return {(queue, status): count for queue, status, count in connection.execute(_JOBS).tuples()}
