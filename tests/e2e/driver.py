"""One pass of the running system with fake models, in a process that can be killed after any step.

FOLDER/inbox is its only source, FOLDER/console.jsonl its console, FOLDER/steps.log lists the completed steps.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.runtime.console_channel import ConsoleMessenger
from bot.runtime.console_journal import Journal
from bot.runtime.outbox_worker import OutboxWorker
from bot.runtime.schedule import Schedule
from bot.runtime.supervisor import Supervisor
from bot.watching.poller import FetchPolicy, SourcePoller
from storage.admin import open_ledger
from summarizer.ingest.model import CleanText, IntakeDecision, RawArticle
from summarizer.service import Service
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.thread_worker import ThreadWorker


class Steps:
    """Records each step; kills the process after the chosen one, counted from 1."""

    def __init__(self, log: Path, die_after: int) -> None:
        self._log = log
        self._left = die_after

    def __call__(self, name: str) -> None:
        with self._log.open("a") as log:
            log.write(f"{name}\n")
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def running(database: str, folder: Path, now: Callable[[], datetime], steps: Steps) -> Supervisor:
    ledger = open_ledger(database)
    service = Service(ledger, FakeAnalyser(), FakeEmbedder(), FakeJudge())

    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        intake = service.ingest(workspace_id, raw, clean)
        steps("stored")
        return intake

    console = ConsoleMessenger(Journal(folder / "console.jsonl"), ZoneInfo("UTC"), now)
    return Supervisor(
        ledger=ledger,
        worker=ThreadWorker(service),
        outbox=OutboxWorker(ledger, {"console": console}, now, steps=steps),
        now=now,
        watch=SourcePoller(ledger, ingest, FetchPolicy(), now, steps=steps).read_all,
        steps=steps,
    )


async def one_pass(system: Supervisor) -> None:
    await system.read()
    await system.tick(Schedule(system.on_due))


def drive(database: str, folder: Path, now: datetime, die_after: int) -> None:
    """Poll the sources, deliver, and compose what is due, at this time; die after this many steps, 0 for never."""
    steps = Steps(folder / "steps.log", die_after)
    asyncio.run(one_pass(running(database, folder, lambda: now, steps)))
