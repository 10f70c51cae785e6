"""How much one workspace may have and do, so that none can take the bot from the others."""

from __future__ import annotations

from dataclasses import dataclass, field

PERSONAL = "discord:"
"""Prefix of personal workspaces: anyone can create one by writing to the bot."""


@dataclass(frozen=True, slots=True)
class Quota:
    """The limits of one workspace. The defaults and their reasons are in config/default.toml."""

    sources: int = 500
    sources_per_import: int = 500
    imports_a_day: int = 10
    pending_articles: int = 5_000
    topics: int = 100
    subscriptions_per_place: int = 25


@dataclass(frozen=True, slots=True)
class Quotas:
    """The limits by workspace: `shared` for a server or the console, `personal` for one person."""

    shared: Quota = field(default_factory=Quota)
    personal: Quota = field(default_factory=lambda: Quota(20, 20, 2, 500, 10, 10))

    def of(self, workspace_id: str) -> Quota:
        """The limits of this workspace."""
        return self.personal if is_personal(workspace_id) else self.shared

    def setting(self, workspace_id: str, name: str) -> str:
        """The name of the setting for this limit."""
        return f"quotas.personal.{name}" if is_personal(workspace_id) else f"quotas.{name}"


def is_personal(workspace_id: str) -> bool:
    """Whether this workspace belongs to one person rather than to a server or the console."""
    return workspace_id.startswith(PERSONAL)
