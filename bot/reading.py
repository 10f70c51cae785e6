"""Every source of the ledger, read once: what `watch` and `run` do again and again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.delivery import unwatched
from bot.watch.fetch import Fetcher, Limits
from bot.watch.watcher import Ingest, Watched, starts_failing, watch_once
from summarizer.ports import Ledger
from summarizer.types import IntakeKind, Source

log = logging.getLogger(__name__)

AGENT = "Deltabrief/0.1"


@dataclass(frozen=True)
class Reader:
    """Reads sources one after the other: a news site sees one polite visitor, and SQLite one writer."""

    ledger: Ledger
    ingest: Ingest
    limits: Limits
    now: Callable[[], datetime]
    steps: Callable[[str], None] = unwatched

    async def read_all(self) -> None:
        """Read every source that is not paused. A failing one is told of once, and holds up no other.

        Raises:
            StorageError: the ledger cannot be read or written.
        """
        async with Fetcher(self.limits, AGENT) as fetch:
            for source in await asyncio.to_thread(self._sources):
                self._tell(source, await watch_once(source, self.ledger, self.ingest, fetch, self.now()))
                self.steps("ingested")

    def _tell(self, before: Source, watched: Watched) -> None:
        if starts_failing(before, watched.source):
            log.warning("%s (%s) cannot be read: %s", before.publisher, before.location, watched.source.failure)
        for each in watched.unread:
            log.info("%s holds no article: %s", each.where, each.reason)
        new = sum(intake.kind in {IntakeKind.NEW, IntakeKind.REVISED} for intake in watched.intakes)
        log.info("%s: %d articles, %d of them new", before.location, watched.check.found, new)

    def _sources(self) -> tuple[Source, ...]:
        with self.ledger() as unit:
            spaces = unit.workspaces.all()
            return tuple(each for space in spaces for each in unit.sources.of(space.id) if not each.paused)
