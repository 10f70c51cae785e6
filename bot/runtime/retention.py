"""Prunes the ledger once a day, if the settings limit how long articles are kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from storage.prune import Pruned
from summarizer.errors import StorageError

log = logging.getLogger(__name__)

FIRST = timedelta(minutes=10)
"""After the start: whatever fell due while we were down comes first."""
EVERY = timedelta(days=1)


async def prune_daily(
    prune: Callable[[datetime], Pruned],
    keep: timedelta,
    now: Callable[[], datetime],
    first: timedelta = FIRST,
    every: timedelta = EVERY,
) -> None:
    """Never returns. A failure is logged, and tried again the next day."""
    await asyncio.sleep(first.total_seconds())
    while True:
        try:
            done = await asyncio.to_thread(prune, now() - keep)
        except StorageError as error:
            log.warning("old articles were not pruned: %s", error)
        else:
            log.info("pruned %d articles with %d claims, and %d polls", done.articles, done.claims, done.checks)
        await asyncio.sleep(every.total_seconds())
