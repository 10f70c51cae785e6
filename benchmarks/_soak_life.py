"""The process of `benchmarks.soak` that polls the sites and is killed."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import aclosing
from datetime import timedelta
from multiprocessing.connection import Connection

from benchmarks._soak_sites import HOUR, START
from bot.watching.fetch import Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poller import FetchPolicy, SourceAlert, SourcePoller
from storage.admin import open_ledger
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import CleanText, IntakeDecision, IntakeKind, RawArticle
from summarizer.ingest.store_article import store_article


async def _resolve(name: str, port: int) -> list[str]:
    del name, port
    return ["127.0.0.1"]


async def _untold(_: SourceAlert) -> None:
    """Ignore alerts."""


def live(url: str, hours: Connection, steps: int) -> None:
    """Poll due sources in each coming hour; die by SIGKILL after this many steps.

    What was stored before is not a step: a folder that holds more files than a life has steps would never be read.
    """
    asyncio.run(_live(url, hours, steps))


async def _live(url: str, hours: Connection, steps: int) -> None:
    ledger, left, now = open_ledger(url), steps, START

    def step(_: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        clean = clean or article_text(raw)
        with ledger() as unit:
            intake = store_article(unit, workspace_id, raw, clean, {})
            new = intake.kind is not IntakeKind.UNCHANGED
            if new:
                step("before the commit")
            unit.commit()
        if new:
            step("stored")
        return intake

    terms = FetchPolicy(Limits(seconds=1, loopback=True), HostLimits(8, timedelta()), resolve=_resolve)
    reader = SourcePoller(ledger, ingest, terms, lambda: now, _untold, step, asyncio.to_thread)
    async with aclosing(reader):
        while (hour := await asyncio.to_thread(hours.recv)) is not None:
            now = START + hour * HOUR
            await reader.read_due(None)
            hours.send(hour)
    ledger.dispose()
