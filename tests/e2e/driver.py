"""One pass of the running system with fake models, in a process that can be killed after any step.

    python -m tests.e2e.driver DATABASE FOLDER NOW [DIE_AFTER]

FOLDER/inbox is its only source, FOLDER/console.jsonl its console. It prints the steps that it did. DIE_AFTER is the
number of the step after which the process kills itself with SIGKILL, counted from 1.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.analysis import ThreadWorker
from bot.delivery import Courier
from bot.journal import Journal
from bot.reading import Reader
from bot.running import Running
from bot.schedule import Schedule
from bot.terminal import ConsoleMessenger
from bot.watch.fetch import Limits
from storage.database import open_ledger
from summarizer.service import Service
from summarizer.types import DestinationKind, Intake, RawArticle
from tests.fake_models import FakeAnalyser, FakeEmbedder


class Steps:
    """Prints each step; kills the process after the chosen one."""

    def __init__(self, die_after: int) -> None:
        self._left = die_after

    def __call__(self, name: str) -> None:
        os.write(sys.stdout.fileno(), f"{name}\n".encode())
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def running(database: str, folder: Path, now: Callable[[], datetime], steps: Steps) -> Running:
    ledger = open_ledger(database)
    service = Service(ledger, FakeAnalyser(), FakeEmbedder())

    def ingest(workspace_id: str, raw: RawArticle) -> Intake:
        intake = service.ingest(workspace_id, raw)
        steps("stored")
        return intake

    console = ConsoleMessenger(Journal(folder / "console.jsonl"), ZoneInfo("UTC"), now)
    return Running(
        ledger=ledger,
        worker=ThreadWorker(service),
        courier=Courier(ledger, {DestinationKind.CONSOLE: console}, now, steps=steps),
        now=now,
        watch=Reader(ledger, ingest, Limits(), now, steps).read_all,
        steps=steps,
    )


async def one_pass(system: Running) -> None:
    await system.read()
    await system.tick(Schedule(system.on_due))


def main(database: str, folder: str, now: str, die_after: str = "0") -> None:
    moment = datetime.fromisoformat(now)
    asyncio.run(one_pass(running(database, Path(folder), lambda: moment, Steps(int(die_after)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
