"""Limits per host: few concurrent requests, a pause between them, and no requests while it asks us to wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.watching.http_response import LONGEST_WAIT
from summarizer.errors import FetchError

LONGEST_DELAY = timedelta(seconds=30)
"""A longer crawl-delay would hold an article back until it is no longer news."""

_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class HostLimits:
    """Concurrent requests to one host, and the minimum time from the start of one to the start of the next."""

    at_once: int = 2
    pause: timedelta = timedelta(seconds=1)


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    users: int = 0
    next_start: datetime = _EVER
    resting_until: datetime = _EVER


@dataclass(frozen=True)
class Hosts:
    """The turns of all hosts. `now` and `sleep` are arguments, so that tests take no time."""

    host_limits: HostLimits
    now: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _hosts: dict[str, _Host] = field(default_factory=dict, init=False)

    @asynccontextmanager
    async def turn(self, name: str, pause: timedelta = timedelta()) -> AsyncIterator[None]:
        """Wait for a turn with this host. `pause` is the host's own crawl-delay.

        Raises:
            FetchError: the host asked us to stay away for longer; `wait` says how long.
        """
        host = self._hosts.setdefault(name, _Host(asyncio.Semaphore(self.host_limits.at_once)))
        host.users += 1
        try:
            async with host.slots:
                self._refuse_resting(host)
                gap = max(self.host_limits.pause, pause)
                start = max(self.now(), self._planned(host, gap))
                host.next_start = start + gap
                if (seconds := (start - self.now()).total_seconds()) > 0:
                    await self.sleep(seconds)
                    self._refuse_resting(host)
                yield
        finally:
            host.users -= 1
            self._forget_idle()

    def rest(self, name: str, wait: timedelta) -> None:
        """The host asked us to stay away for this long."""
        if name in self._hosts:
            self._hosts[name].resting_until = self.now() + wait

    def _planned(self, host: _Host, gap: timedelta) -> datetime:
        """When the next request may start. A time further ahead than all turns together comes from a wrong clock."""
        furthest = self.now() + (self.host_limits.at_once + 1) * max(gap, LONGEST_DELAY, self.host_limits.pause)
        return host.next_start if host.next_start <= furthest else _EVER

    def _refuse_resting(self, host: _Host) -> None:
        left = host.resting_until - self.now()
        if timedelta() < left <= LONGEST_WAIT:  # a longer wait comes from a wrong clock
            raise FetchError("the server asked for a pause", wait=left)

    def _forget_idle(self) -> None:
        """If there are many hosts, forget those without waiters and pauses: in a year there would be very many."""
        if len(self._hosts) <= _REMEMBERED:
            return
        now = self.now()
        for name, host in list(self._hosts.items()):
            if not host.users and max(host.next_start, host.resting_until) <= now:
                del self._hosts[name]


_REMEMBERED = 5_000
