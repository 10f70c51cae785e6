"""Workspaces and their sources."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, false, func, select, union_all, update

from storage.row_mapping import build, expect_row, in_parts, insert_row, one_or_none, store_missing, update_row, values
from storage.tables.sources import CheckRow, SourceRow
from storage.tables.workspaces import WorkspaceRow
from summarizer.ingest.model import Source, SourceCheck
from summarizer.workspace.model import Workspace


class SqlWorkspaces:
    """See `summarizer.workspace.ports.Workspaces`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, workspace: Workspace) -> None:
        twin = f"This workspace is already stored: {workspace.id}"
        insert_row(self._connection, WorkspaceRow, values(workspace), twin)

    def get(self, workspace_id: str) -> Workspace | None:
        return one_or_none(self._connection, Workspace, select(WorkspaceRow).where(WorkspaceRow.id == workspace_id))

    def serialise(self, workspace_id: str) -> None:
        # The same lock under which claims are numbered (`storage.claims`). SQLite has one writer anyway.
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(workspace_id, 0))))

    def list_all(self) -> tuple[Workspace, ...]:
        rows = self._connection.execute(select(WorkspaceRow))
        return tuple(sorted((build(Workspace, row) for row in rows), key=lambda workspace: workspace.id))


class SqlSources:
    """See `summarizer.ingest.ports.Sources`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, source: Source) -> None:
        insert_row(self._connection, SourceRow, values(source), _twin(source))

    def get(self, source_id: str) -> Source | None:
        return one_or_none(self._connection, Source, select(SourceRow).where(SourceRow.id == source_id))

    def list_by_workspace(self, workspace_id: str) -> tuple[Source, ...]:
        rows = self._connection.execute(select(SourceRow).where(SourceRow.workspace_id == workspace_id))
        sources = (build(Source, row) for row in rows)
        return tuple(sorted(sources, key=lambda source: (source.publisher.casefold(), source.location)))

    def update(self, source: Source) -> None:
        statement = update(SourceRow).where(SourceRow.id == source.id).values(values(source))
        update_row(self._connection, statement, missing=_missing(source.id), twin=_twin(source))

    def list_due(self, now: datetime, beyond: datetime, per_workspace: int, limit: int) -> tuple[Source, ...]:
        active = select(SourceRow.id, SourceRow.workspace_id, SourceRow.next_check).where(SourceRow.paused == false())
        # A separate query for each, so that each uses the index.
        times = (SourceRow.next_check.is_(None), SourceRow.next_check <= now, SourceRow.next_check > beyond)
        due = union_all(*(active.where(time) for time in times)).subquery()
        in_turn = (
            due.c.next_check.is_not(None),
            due.c.next_check,
            due.c.id,
        )  # SQLite sorts NULL first, PostgreSQL last
        place = func.row_number().over(partition_by=due.c.workspace_id, order_by=in_turn).label("place")
        row = select(due.c.id, place, *(part.label(f"turn{n}") for n, part in enumerate(in_turn))).subquery()
        first = select(row.c.id).where(row.c.place <= per_workspace)
        ids = self._connection.scalars(
            first.order_by(row.c.place, row.c.turn0, row.c.turn1, row.c.id).limit(limit)
        ).all()
        held = {
            each.id: build(Source, each)
            for part in in_parts(ids)
            for each in self._connection.execute(select(SourceRow).where(SourceRow.id.in_(part)))
        }
        return tuple(held[source_id] for source_id in ids if source_id in held)

    def remove(self, source_id: str) -> None:
        expect_row(self._connection, delete(SourceRow).where(SourceRow.id == source_id), _missing(source_id))

    def add_check(self, check: SourceCheck) -> None:
        store_missing(self._connection, CheckRow, [values(check)])

    def list_checks(self, workspace_id: str, since: datetime | None, until: datetime) -> tuple[SourceCheck, ...]:
        query = (
            select(CheckRow)
            .join(SourceRow, SourceRow.id == CheckRow.source_id)
            .where(SourceRow.workspace_id == workspace_id, CheckRow.at <= until)
            .order_by(CheckRow.at, CheckRow.source_id)
        )
        if since is not None:
            query = query.where(CheckRow.at > since)
        return tuple(build(SourceCheck, row) for row in self._connection.execute(query))


def _twin(source: Source) -> str:
    return f"This workspace reads {source.location} already"


def _missing(source_id: str) -> str:
    return f"There is no source {source_id}"
