"""How workspaces and their audit log are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from summarizer.workspace.model import AuditAction, AuditEntry, Workspace


class Workspaces(Protocol):
    """Who shares this ledger without seeing each other."""

    def add(self, workspace: Workspace) -> None:
        """Raises AlreadyStoredError where the id is taken."""
        ...

    def get(self, workspace_id: str) -> Workspace | None: ...

    def list_all(self) -> tuple[Workspace, ...]: ...


class Audit(Protocol):
    """Who changed what in a workspace. Only ever added to."""

    def add(self, entry: AuditEntry) -> None:
        """Raises AlreadyStoredError where the id is taken."""
        ...

    def list_newest(self, workspace_id: str, limit: int) -> tuple[AuditEntry, ...]:
        """Newest first."""
        ...

    def latest(self, about: str) -> AuditEntry | None:
        """The last change of the thing with this id."""
        ...

    def count(self, workspace_id: str, action: AuditAction, since: datetime, until: datetime) -> int:
        """How many such changes there were with since < at ≤ until."""
        ...
