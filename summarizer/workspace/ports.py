"""Storage of workspaces and their audit log. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from summarizer.workspace.model import AuditAction, AuditEntry, Installation, Workspace


class Workspaces(Protocol):
    """The workspaces that share this ledger, isolated from each other."""

    def add(self, workspace: Workspace) -> None:
        """Raises AlreadyStoredError if the id exists."""
        ...

    def get(self, workspace_id: str) -> Workspace | None: ...

    def serialise(self, workspace_id: str) -> None:
        """Wait until no other transaction that called this for the workspace is open; the others wait for this one.

        For what reads and then writes: linking an article to earlier claims, composing a briefing.
        """
        ...

    def list_all(self) -> tuple[Workspace, ...]: ...


class Installations(Protocol):
    """In which teams of a chat platform the app is installed."""

    def put(self, installation: Installation) -> None:
        """Store it; a team that has one gets the new one."""
        ...

    def get(self, platform: str, team_id: str) -> Installation | None: ...

    def remove(self, platform: str, team_id: str) -> None:
        """Nothing happens if there is none."""
        ...


class Audit(Protocol):
    """The audit log of a workspace. Append-only."""

    def add(self, entry: AuditEntry) -> None:
        """Raises AlreadyStoredError if the id exists."""
        ...

    def list_newest(self, workspace_id: str, limit: int) -> tuple[AuditEntry, ...]:
        """Newest first."""
        ...

    def latest(self, about: str) -> AuditEntry | None:
        """The last change of the object with this id."""
        ...

    def count(self, workspace_id: str, action: AuditAction, since: datetime, until: datetime) -> int:
        """The number of such changes with since < at ≤ until."""
        ...
