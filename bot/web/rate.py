"""Rate limits: a token bucket per client, in memory. Pure but for the clock that is passed in."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from math import ceil

from bot.web.limits import WEB


class RateLimit:
    """At most so many requests per minute for each key, half of them at once. Thread-safe."""

    def __init__(self, per_minute: int, now: Callable[[], datetime], clients: int = WEB.clients) -> None:
        self._rate = per_minute / 60
        self._most = max(1.0, per_minute * WEB.burst_share)
        self._now = now
        self._clients = clients
        self._buckets: OrderedDict[str, tuple[float, datetime]] = OrderedDict()
        self._turn = threading.Lock()

    def blocked(self, key: str) -> int:
        """What `wait` would return now, without taking a request."""
        with self._turn:
            level = self._level(key, self._now())
            return 0 if level >= 1 else max(1, ceil((1 - level) / self._rate))

    def wait(self, key: str, cost: float = 1.0) -> int:
        """Take one request; returns 0, or the whole seconds after which the next one is allowed."""
        with self._turn:
            now = self._now()
            level = self._level(key, now)
            if level < cost:
                self._buckets[key] = level, now
                return max(1, ceil((cost - level) / self._rate))
            self._buckets[key] = level - cost, now
            self._buckets.move_to_end(key)
            while len(self._buckets) > self._clients:
                self._buckets.popitem(last=False)
            return 0

    def _level(self, key: str, now: datetime) -> float:
        level, at = self._buckets.get(key, (self._most, now))
        return min(self._most, level + max(0.0, (now - at).total_seconds()) * self._rate)
