"""A limited number of slots, given to the owner that has used the least so far."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Owner = tuple[str, ...]
"""Who wants a slot, from the largest group: a workspace, then a host. Groups on one level are equal."""


@dataclass(slots=True)
class _Usage:
    """Usage of an owner or group: slots held now, seconds so far, turns now and requested."""

    held: int = 0
    seconds: float = 0.0
    claims: int = 0


@dataclass
class FairSlots:
    """A semaphore without a queue: a free slot goes to the owner that holds the fewest, then to the least total time.

    A hundred waiting jobs of one owner delay another owner by one turn. Usage is forgotten as soon as an owner neither
    holds nor waits for a slot. `clock` gives seconds.
    """

    count: int
    clock: Callable[[], float] = time.monotonic
    _usage: defaultdict[Owner, _Usage] = field(default_factory=lambda: defaultdict(_Usage), init=False)
    _waiting: dict[int, tuple[Owner, asyncio.Future[None]]] = field(default_factory=dict, init=False)
    _numbers: itertools.count[int] = field(default_factory=itertools.count, init=False)

    def __post_init__(self) -> None:
        self._free = self.count

    @asynccontextmanager
    async def turn(self, *owner: str) -> AsyncIterator[None]:
        """Wait for a slot and hold it."""
        self._claim(owner)
        try:
            await self._acquire(owner)
            started = self.clock()
            try:
                yield
            finally:
                self._release(owner, self.clock() - started)
        finally:
            self._forget(owner)

    def _claim(self, owner: Owner) -> None:
        """A new owner starts with the usage of its least served sibling, so that being new is no advantage."""
        for group in _groups(owner):
            if group not in self._usage:
                siblings = [
                    usage.seconds
                    for other, usage in self._usage.items()
                    if other[:-1] == group[:-1] and len(other) == len(group)
                ]
                self._usage[group].seconds = min(siblings, default=0.0)
            self._usage[group].claims += 1

    async def _acquire(self, owner: Owner) -> None:
        if self._free:
            self._take(owner)
            return
        number, future = next(self._numbers), asyncio.get_running_loop().create_future()
        self._waiting[number] = (owner, future)
        try:
            await future
        except asyncio.CancelledError:
            if self._waiting.pop(number, None) is None:  # it received the slot at the same moment
                self._release(owner, 0.0)
            raise

    def _take(self, owner: Owner) -> None:
        self._free -= 1
        for group in _groups(owner):
            self._usage[group].held += 1

    def _release(self, owner: Owner, seconds: float) -> None:
        self._free += 1
        for group in _groups(owner):
            self._usage[group].held -= 1
            self._usage[group].seconds += seconds
        waiting = [
            number for number, (_, future) in self._waiting.items() if not future.done()
        ]  # done: it was cancelled
        if waiting:
            next_owner, future = self._waiting.pop(min(waiting, key=self._rank))
            self._take(next_owner)
            future.set_result(None)

    def _rank(self, number: int) -> tuple[tuple[tuple[int, float], ...], int]:
        """The usage of this owner and its groups; equal ranks are served in order of arrival."""
        groups = _groups(self._waiting[number][0])
        return tuple((self._usage[group].held, self._usage[group].seconds) for group in groups), number

    def _forget(self, owner: Owner) -> None:
        for group in _groups(owner):
            self._usage[group].claims -= 1
            if not self._usage[group].claims:
                del self._usage[group]


def _groups(owner: Owner) -> list[Owner]:
    """The owner's groups, the largest first, and the owner itself."""
    return [owner[: end + 1] for end in range(len(owner))]
