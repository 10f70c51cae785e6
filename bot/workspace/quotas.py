"""How much one workspace may have and do, so that none takes the bot from the others."""

from __future__ import annotations

from dataclasses import dataclass, field

PERSONAL = "discord:"
"""Begins the workspace of one person: anybody can have one by writing to the bot."""


@dataclass(frozen=True, slots=True)
class Quota:
    """The bounds of one workspace. The defaults are those of config/default.toml, with their reasons."""

    sources: int = 500
    sources_per_import: int = 500
    imports_a_day: int = 10
    pending_articles: int = 5_000
    topics: int = 100
    subscriptions_per_place: int = 25


@dataclass(frozen=True, slots=True)
class Quotas:
    """Which bounds a workspace has: `shared` those of a server or the console, `personal` those of one person."""

    shared: Quota = field(default_factory=Quota)
    personal: Quota = field(default_factory=lambda: Quota(20, 20, 2, 500, 10, 10))

    def of(self, workspace_id: str) -> Quota:
        """The bounds of this workspace."""
        return self.personal if is_personal(workspace_id) else self.shared

    def setting(self, workspace_id: str, name: str) -> str:
        """What the setting of a bound is called."""
        return f"quotas.personal.{name}" if is_personal(workspace_id) else f"quotas.{name}"


def is_personal(workspace_id: str) -> bool:
    """Whether it is one person's own, and not a server's or the console's."""
    return workspace_id.startswith(PERSONAL)
