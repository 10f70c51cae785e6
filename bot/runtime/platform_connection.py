"""A connection to a chat platform, as `run` uses it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from bot.runtime.outbox_worker import Messenger
from summarizer.delivery.model import Destination


class PlatformConnection(Protocol):
    """A chat platform, connected."""

    @property
    def platform(self) -> str:
        """`Destination.platform` of the destinations that it serves."""
        ...

    @property
    def messenger(self) -> Messenger:
        """Delivers to them."""
        ...

    @property
    def greeting(self) -> str:
        """One line for the operator: that it is connected, and how to add the bot somewhere."""
        ...

    @property
    def ended(self) -> Awaitable[None]:
        """Completes, with its error, when the connection ended for good; an interrupted one is resumed."""
        ...

    async def notify_owner(self, destination: Destination, reason: str) -> None:
        """Notify the person who can repair a lost destination. Never raises for a person who cannot be reached."""
        ...


def alerts(connections: Sequence[PlatformConnection]) -> Callable[[Destination, str], Awaitable[None]]:
    """The `notify_owner` of an outbox worker: notifies through the platform of the lost destination."""
    by_platform: Mapping[str, PlatformConnection] = {each.platform: each for each in connections}

    async def notify_owner(destination: Destination, reason: str) -> None:
        if connection := by_platform.get(destination.platform):
            await connection.notify_owner(destination, reason)

    return notify_owner
