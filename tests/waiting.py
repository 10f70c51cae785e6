"""Waits for events in other processes, with long limits, because the speed of a machine must not fail a test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

LONGEST = 120
"""Seconds: ten times what the slowest of these waits took on two busy cores."""


async def until(condition: Callable[[], bool]) -> None:
    """Raises TimeoutError if it never happens."""
    async with asyncio.timeout(LONGEST):
        while not condition():  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(0.01)
