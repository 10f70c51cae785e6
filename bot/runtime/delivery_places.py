"""Who is delivered to next, so that neither a slow platform nor a workspace with many slow channels holds up others.

Each platform has places of its own. Of them a workspace may take one more while it holds fewer than are free: alone it
gets half of them, the next one half of the rest, and so on. However many of its channels are slow, there is a place for
the next workspace.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Hashable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

PER_PLATFORM = 16
"""Destinations of one platform that are delivered to at a time; eight of them for a workspace that is alone."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What a destination shares places with: its platform, and there its workspace."""

    platform: str
    workspace_id: str


Ticket = TypeVar("Ticket", bound=Hashable)


def next_ticket(
    waiting: Iterable[tuple[Ticket, Lane]], under_way: Mapping[Lane, int], per_platform: int
) -> Ticket | None:
    """The first waiting delivery, in the given order, that has a free place; None if none has. Pure."""
    free = Counter({lane.platform: per_platform for lane in under_way})
    for lane, held in under_way.items():
        free[lane.platform] -= held
    for ticket, lane in waiting:
        if under_way.get(lane, 0) < free.get(lane.platform, per_platform):
            return ticket
    return None


@dataclass
class DeliveryPlaces:
    """Hands out the places, in the order in which they are asked for. All calls are on one event loop."""

    per_platform: int = PER_PLATFORM
    _under_way: Counter[Lane] = field(default_factory=Counter, init=False)
    _waiting: dict[asyncio.Future[None], Lane] = field(default_factory=dict, init=False)

    @asynccontextmanager
    async def place(self, lane: Lane) -> AsyncIterator[None]:
        """Wait for a place and hold it."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[turn] = lane
        self._admit()
        try:
            await turn
            yield
        finally:
            if turn in self._waiting:  # cancelled before its turn
                del self._waiting[turn]
            else:
                self._leave(lane)

    def _admit(self) -> None:
        while (turn := next_ticket(self._waiting.items(), self._under_way, self.per_platform)) is not None:
            self._under_way[self._waiting.pop(turn)] += 1
            if not turn.cancelled():  # otherwise its owner gives the place back
                turn.set_result(None)

    def _leave(self, lane: Lane) -> None:
        self._under_way[lane] -= 1
        if not self._under_way[lane]:
            del self._under_way[lane]
        self._admit()
