"""Rate limits as Discord sets them, and failures that a test requests."""

from __future__ import annotations

import math
import random
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The failure of one request."""

    LIMITED = "429"
    LIMITED_EVERYWHERE = "429 global"
    BROKEN = "5xx"
    LOST = "done, and the connection dropped before the answer"
    HUNG = "done, and never answered"


@dataclass
class Trouble:
    """Failures to come: first a script, then random ones (drawn from `random`, so that a run is repeatable)."""

    random: random.Random = field(default_factory=lambda: random.Random(1))
    chances: dict[Kind, float] = field(default_factory=dict)
    wait: float = 0.2
    prefix: str = "/channels/"
    """Random failures meet only requests whose template starts like this."""
    _script: list[tuple[str, str, Kind]] = field(default_factory=list)
    made: dict[Kind, int] = field(default_factory=lambda: defaultdict(int))

    def next(self, kind: Kind, method: str = "POST", template: str = "/channels/{channel_id}/messages") -> None:
        """Let the next such request fail in this way; may be called several times."""
        self._script.append((method, template, kind))

    def meet(self, method: str, template: str) -> Kind | None:
        """The failure of this request, if any."""
        for number, (wanted, where, kind) in enumerate(self._script):
            if (wanted, where) == (method, template):
                del self._script[number]
                return self._count(kind)
        drawn = self.random.random() if self.chances and template.startswith(self.prefix) else 1.0
        for kind, chance in self.chances.items():
            if drawn < chance:
                return self._count(kind)
            drawn -= chance
        return None

    def _count(self, kind: Kind) -> Kind:
        self.made[kind] += 1
        return kind


@dataclass(frozen=True)
class Rate:
    """A number of requests in a number of seconds."""

    requests: int
    seconds: float


@dataclass(frozen=True)
class Standing:
    """The state of a bucket after a request; `wait` is None if the request may pass."""

    name: str
    limit: int
    remaining: int
    reset_after: float
    wait: float | None

    def headers(self) -> dict[str, str]:
        """As Discord sends them; in whole milliseconds, rounded up."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": f"{math.ceil((time.time() + self.reset_after) * 1000) / 1000:.3f}",
            "X-RateLimit-Reset-After": f"{math.ceil(self.reset_after * 1000) / 1000:.3f}",
            "X-RateLimit-Bucket": self.name,
        }


EACH = {
    ("POST", "/channels/{channel_id}/messages"): Rate(5, 5.0),
    ("POST", "/channels/{channel_id}/messages/{message_id}/threads"): Rate(5, 5.0),
    ("POST", "/webhooks/{webhook_id}/{webhook_token}"): Rate(5, 2.0),
}
"""Values that bots report for these routes; Discord does not publish them."""

OTHERWISE = Rate(50, 1.0)
EVERYWHERE = Rate(50, 1.0)
"""Documented: 50 requests per second for a bot, not counting interactions."""


class Limits:
    """Fixed windows per (route, channel or webhook), and one global window; only counted if `enforced`."""

    def __init__(self, *, enforced: bool = True) -> None:
        self.enforced = enforced
        self.refused = 0
        self._windows: dict[str, tuple[float, int]] = {}
        self._all: deque[float] = deque()

    def everywhere(self, template: str) -> float | None:
        """Seconds to wait if the bot exceeded the global limit."""
        if not self.enforced or template.startswith(("/interactions", "/webhooks")):
            return None
        now = time.monotonic()
        while self._all and self._all[0] <= now - EVERYWHERE.seconds:
            self._all.popleft()
        if len(self._all) >= EVERYWHERE.requests:
            self.refused += 1
            return self._all[0] + EVERYWHERE.seconds - now
        self._all.append(now)
        return None

    def take(self, method: str, template: str, major: str) -> Standing:
        """Count one request in its bucket."""
        rate = EACH.get((method, template), OTHERWISE)
        now, key = time.monotonic(), f"{method} {template} {major}"
        end, used = self._windows.get(key, (0.0, 0))
        if end <= now:
            end, used = now + rate.seconds, 0
        refused = self.enforced and used >= rate.requests
        self.refused += refused
        self._windows[key] = (end, used if refused else used + 1)
        name = f"{abs(hash((method, template))):016x}"
        left = max(rate.requests - used - 1, 0) if self.enforced else rate.requests
        return Standing(name, rate.requests, left, end - now, end - now if refused else None)
