"""A worker with fake models in a process of its own, which can be killed; and one that counts how fast it is.

It lists its steps in a file: the version or subscription that it begins, then that it has ended it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import JobWorker, JobWorkerRules, Queues
from storage.admin import open_ledger
from summarizer.analysis import analyse_version
from summarizer.jobs import JobKind
from summarizer.service import Service
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.thread_worker import ThreadWorker

QUICK = JobWorkerRules(heartbeat=0.5, stalled=3.0, sweep=0.5, poll=0.3, stop=3.0, reconnect=(0.2, 0.5), storage_retry=1)


def now() -> datetime:
    return datetime.now(UTC)


class SlowAnalyser(FakeAnalyser):
    """Each analysis takes so many seconds; `step` is called in the middle of it."""

    def __init__(self, seconds: float, step: Callable[[str], None]) -> None:
        self.seconds, self.step = seconds, step

    def analyse(self, version, article, known, topics):  # type: ignore[no-untyped-def] # as the fake it slows
        self.step(f"analysing {version.id}")
        time.sleep(self.seconds)
        return super().analyse(version, article, known, topics)


class Steps:
    """Appends each step to a file; kills the process at the `die_at`th."""

    def __init__(self, log: Path, die_at: int = 0) -> None:
        self._log, self._left = log, die_at

    def __call__(self, name: str) -> None:
        with self._log.open("a") as log:
            log.write(f"{name}\n")
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def work(url: str, log: Path, seconds: float, die_at: int, at_once: int = 1) -> None:
    """Work until SIGTERM, or die at this step."""
    logging.disable(logging.CRITICAL)  # of lost connections, which the test makes
    # Here the analysis runs in the worker itself. In production it runs in a process that outlives a killed worker long
    # enough to take its attempt back.
    reading = replace(analyse_version.SERVICE, attempts=10_000)  # type: ignore[attr-defined] # where it is read
    analyse_version.SERVICE = reading  # type: ignore[attr-defined] # likewise
    asyncio.run(_work(url, Steps(log, die_at), seconds, at_once))


async def _work(url: str, step: Callable[[str], None], seconds: float, at_once: int) -> None:
    ledger = open_ledger(url, queued=True)
    service = Service(ledger, SlowAnalyser(seconds, step), FakeEmbedder(), FakeJudge(), clock=now)
    handlers = JobHandlers(ledger, ThreadWorker(service), now, steps=step)
    worker = JobWorker(url, handlers, [Queues((JobKind.ANALYSE, JobKind.COMPOSE), at_once)], QUICK)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, worker.stop)
    await worker.run()
    ledger.dispose()
