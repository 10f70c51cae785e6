"""How often one person may use a command. Kept by the client, so that a restart or another client starts afresh."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from discord import app_commands


class Cooldowns:
    """One bucket for each user and command that states `extras={"cooldown": (uses, seconds)}`."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, int], app_commands.Cooldown] = {}

    def use(self, command: app_commands.Command[Any, ..., Any], user_id: int, at: datetime) -> None:
        """Take one use. Raises CommandOnCooldown."""
        limit = command.extras.get("cooldown")
        if limit is None:
            return
        key = command.qualified_name, user_id
        bucket = self._buckets.setdefault(key, app_commands.Cooldown(*limit))
        if wait := bucket.update_rate_limit(at.timestamp()):
            raise app_commands.CommandOnCooldown(bucket, wait)
