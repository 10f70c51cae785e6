"""How often one person may use a command. Kept by the client, so that a restart or another client starts afresh."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from typing import Any

from discord import app_commands

USUAL = (20, 60.0)
"""Uses in seconds of a command that states none of its own: more than anybody types."""
_REMEMBERED = 10_000
"""Buckets; those that were used longest ago are forgotten."""


class Cooldowns:
    """One bucket for each user and command; a command may state its own `extras={"cooldown": (uses, seconds)}`."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[tuple[str, int], app_commands.Cooldown] = OrderedDict()

    def use(self, command: app_commands.Command[Any, ..., Any], user_id: int, at: datetime) -> None:
        """Take one use. Raises CommandOnCooldown."""
        self.press(command.qualified_name, user_id, at, command.extras.get("cooldown", USUAL))

    def press(self, what: str, user_id: int, at: datetime, limit: tuple[int, float] = USUAL) -> None:
        """The same for what is no command: a button. Raises CommandOnCooldown."""
        key = what, user_id
        bucket = self._buckets.setdefault(key, app_commands.Cooldown(*limit))
        self._buckets.move_to_end(key)
        if len(self._buckets) > _REMEMBERED:
            self._buckets.popitem(last=False)
        if wait := bucket.update_rate_limit(at.timestamp()):
            raise app_commands.CommandOnCooldown(bucket, wait)
