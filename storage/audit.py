"""The audit log of a workspace."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from storage.row_mapping import build, insert_row, one_or_none, values
from storage.tables.workspaces import AuditRow
from summarizer.workspace.model import AuditAction, AuditEntry


class SqlAudit:
    """See `summarizer.workspace.ports.Audit`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: AuditEntry) -> None:
        insert_row(self._connection, AuditRow, values(entry), f"This change is in the audit log already: {entry.id}")

    def list_newest(self, workspace_id: str, limit: int) -> tuple[AuditEntry, ...]:
        mine = select(AuditRow).where(AuditRow.workspace_id == workspace_id)
        rows = self._connection.execute(mine.order_by(AuditRow.number.desc()).limit(limit))
        return tuple(build(AuditEntry, row) for row in rows)

    def latest(self, about: str) -> AuditEntry | None:
        query = select(AuditRow).where(AuditRow.about == about).order_by(AuditRow.number.desc()).limit(1)
        return one_or_none(self._connection, AuditEntry, query)

    def count(self, workspace_id: str, action: AuditAction, since: datetime, until: datetime) -> int:
        mine = (AuditRow.workspace_id == workspace_id, AuditRow.action == action)
        query = select(func.count()).select_from(AuditRow).where(*mine, AuditRow.at > since, AuditRow.at <= until)
        return self._connection.execute(query).scalar_one()
