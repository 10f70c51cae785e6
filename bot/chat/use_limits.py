"""How often one person may use a command or button. Kept in memory, so a restart resets it."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta

from summarizer.errors import UsageError

USUAL = (20, timedelta(minutes=1))
"""Uses in a period for a command without a limit of its own: more than anyone types."""
COSTLY = (5, timedelta(minutes=1))
"""For commands that keep the models or other people's servers busy."""
_REMEMBERED = 10_000
"""Maximum number of people and commands that are remembered; the least recently used are dropped."""

Limit = tuple[int, timedelta]


class UseLimits:
    """The latest uses of each command by each person."""

    def __init__(self) -> None:
        self._uses: OrderedDict[tuple[str, str], deque[datetime]] = OrderedDict()

    def use(self, what: str, by: str, now: datetime, limit: Limit = USUAL) -> None:
        """Count one use. Raises UsageError with the time to wait; a refused use does not count."""
        most, period = limit
        uses = self._uses.setdefault((what, by), deque())
        self._uses.move_to_end((what, by))
        if len(self._uses) > _REMEMBERED:
            self._uses.popitem(last=False)
        while uses and uses[0] <= now - period:
            uses.popleft()
        if len(uses) >= most:
            wait = max(1, round((uses[0] + period - now).total_seconds()))
            raise UsageError(f"You are on cooldown. Try again in {wait} s.")
        uses.append(now)
