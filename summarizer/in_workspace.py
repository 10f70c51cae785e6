"""The border between workspaces: what belongs to another one is as if it did not exist."""

from __future__ import annotations

from typing import Protocol, TypeVar


class OfWorkspace(Protocol):
    """What is stored for one workspace."""

    @property
    def workspace_id(self) -> str:
        """Whose it is."""
        ...


T = TypeVar("T", bound=OfWorkspace)


def in_workspace(found: T | None, workspace_id: str) -> T | None:
    """What was found by its id, if it is this workspace's."""
    if found is None or found.workspace_id != workspace_id:
        return None
    return found
