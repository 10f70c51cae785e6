"""Posts messages at the pace that Slack allows: one a second for each channel, and not before `Retry-After`."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import TypeVar

from slack_sdk.errors import SlackApiError

from bot.slack_app.delivery_errors import retry_after

EVERY = 1.05
"""Seconds between two messages in a channel: Slack allows one a second, measured by its own clock."""
LONGEST_WAIT = 30.0
"""A longer `Retry-After` is not waited for here: the delivery fails and is tried again later."""
TRIES = 5
_REMEMBERED = 10_000
"""Maximum number of channels whose last message is remembered; the least recently used are dropped."""

T = TypeVar("T")


class Pace:
    """One lock and one earliest time for each channel. A caller waits for its turn."""

    def __init__(self, every: float = EVERY) -> None:
        self._every = every
        self._locks: OrderedDict[str, asyncio.Lock] = OrderedDict()
        self._free_at: dict[str, float] = {}

    async def post(self, channel: str, work: Callable[[], Awaitable[T]]) -> T:
        """Run one request that posts in this channel. Raises what it raises."""
        async with self._lock(channel):
            await self._turn(channel)
            try:
                return await patiently(work)
            finally:
                self._free_at[channel] = asyncio.get_running_loop().time() + self._every

    def _lock(self, channel: str) -> asyncio.Lock:
        lock = self._locks.setdefault(channel, asyncio.Lock())
        self._locks.move_to_end(channel)
        if len(self._locks) > _REMEMBERED and not next(iter(self._locks.values())).locked():
            gone, _ = self._locks.popitem(last=False)
            self._free_at.pop(gone, None)
        return lock

    async def _turn(self, channel: str) -> None:
        wait = self._free_at.get(channel, 0.0) - asyncio.get_running_loop().time()
        if wait > 0:
            await asyncio.sleep(wait)


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """Run a request, and again after the time that Slack names if it refused for too many requests.

    A refused request did nothing, so repeating it posts nothing twice. Raises what it raises otherwise.
    """
    for number in range(TRIES):
        try:
            return await work()
        except SlackApiError as error:
            wait = retry_after(error)
            if wait is None or wait > LONGEST_WAIT or number == TRIES - 1:
                raise
            await asyncio.sleep(wait)
    raise AssertionError("unreachable: the last try returns or raises")
