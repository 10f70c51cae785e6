"""The audit log in memory."""

from __future__ import annotations

from datetime import datetime

from storage.memory.state import View, check_foreign_key, store_new
from summarizer.workspace.model import AuditAction, AuditEntry


class MemoryAudit:
    """See `summarizer.workspace.ports.Audit`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, entry: AuditEntry) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, entry.workspace_id, "workspace")
        store_new(state.audit, entry.id, entry, "change")

    def list_newest(self, workspace_id: str, limit: int) -> tuple[AuditEntry, ...]:
        newest = reversed(self._view.read.audit.values())
        return tuple(entry for entry in newest if entry.workspace_id == workspace_id)[:limit]

    def latest(self, about: str) -> AuditEntry | None:
        return next((entry for entry in reversed(self._view.read.audit.values()) if entry.about == about), None)

    def count(self, workspace_id: str, action: AuditAction, since: datetime, until: datetime) -> int:
        mine = [entry for entry in self._view.read.audit.values() if entry.workspace_id == workspace_id]
        return sum(entry.action is action and since < entry.at <= until for entry in mine)
