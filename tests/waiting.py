"""Waiting for what happens elsewhere and tells nobody: for long, because how fast a machine is fails no test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

LONGEST = 120
"""Seconds: ten times what the slowest of these waits took on two busy cores."""


async def until(condition: Callable[[], bool]) -> None:
    """Raises TimeoutError where it never comes."""
    async with asyncio.timeout(LONGEST):
        while not condition():  # noqa: ASYNC110 - nobody sets an event
            await asyncio.sleep(0.01)
