"""How often one user may use a command. Kept in memory by the client, so a restart resets it."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from typing import Any

from discord import app_commands

USUAL = (20, 60.0)
"""Uses, and seconds, for a command without a cooldown of its own: more than anyone types."""
_REMEMBERED = 10_000
"""Maximum number of buckets; the least recently used are dropped."""


class Cooldowns:
    """One bucket per user and command; a command may declare its own `extras={"cooldown": (uses, seconds)}`."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[tuple[str, int], app_commands.Cooldown] = OrderedDict()

    def use(self, command: app_commands.Command[Any, ..., Any], user_id: int, at: datetime) -> None:
        """Count one use. Raises CommandOnCooldown."""
        self.press(command.qualified_name, user_id, at, command.extras.get("cooldown", USUAL))

    def press(self, what: str, user_id: int, at: datetime, limit: tuple[int, float] = USUAL) -> None:
        """The same for a button. Raises CommandOnCooldown."""
        key = what, user_id
        bucket = self._buckets.setdefault(key, app_commands.Cooldown(*limit))
        self._buckets.move_to_end(key)
        if len(self._buckets) > _REMEMBERED:
            self._buckets.popitem(last=False)
        if wait := bucket.update_rate_limit(at.timestamp()):
            raise app_commands.CommandOnCooldown(bucket, wait)
