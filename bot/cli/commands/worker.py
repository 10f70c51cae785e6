"""`worker`: does the jobs of the queue until it is stopped; needs PostgreSQL."""

from __future__ import annotations

import asyncio
import signal
from argparse import Namespace
from collections.abc import Sequence
from contextlib import AsyncExitStack, aclosing

from bot.bootstrap.app import App
from bot.cli.stopping import until_stopped
from bot.monitoring.logging_setup import log_as
from bot.monitoring.metered import MeteredWorker
from bot.presentation.print import print_note
from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import Queues, connect_arguments
from summarizer.errors import UsageError
from summarizer.jobs import JobKind

OFFERED = (JobKind.FETCH, JobKind.ANALYSE, JobKind.COMPOSE)
"""What a worker does; deliveries need the connection to the chat platform, which only the bot process has."""

FETCHES = 32
"""Polls at a time: they mostly wait. The setting watch.at_once limits them further, in fair turns."""


def handle_worker(app: App, args: Namespace) -> int:
    """Work until SIGTERM, a clean stop, or Ctrl-C, a clean stop with its own exit code."""
    kinds = _kinds(args.queues)
    if args.concurrency < 1:
        raise UsageError("--concurrency is the number of analysis processes; give at least 1")
    connect_arguments(app.settings.database_url)
    if app.settings.workers.executor != "queue":
        raise UsageError('nothing is enqueued for workers: set workers.executor = "queue", here and for `run`')
    log_as(app.settings.log.format)
    if asyncio.run(until_stopped(_work(app, kinds, args.concurrency))) is signal.SIGINT:
        raise KeyboardInterrupt
    print_note("Stopped.")
    return 0


def _kinds(text: str) -> tuple[JobKind, ...]:
    """Raises UsageError."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in set(OFFERED)]
    if JobKind.DELIVER in unknown:
        raise UsageError("deliveries are made by `deltabrief run`, which is connected to the chat; leave out deliver")
    if unknown or not names:
        raise UsageError(f"there is no queue {', '.join(unknown) or text!r}; give some of {', '.join(OFFERED)}")
    return tuple(kind for kind in OFFERED if kind in names)


async def _work(app: App, kinds: Sequence[JobKind], concurrency: int) -> None:
    async with AsyncExitStack() as stack:
        reader = await stack.enter_async_context(aclosing(app.new_reader()))
        if (where := app.settings.monitoring).port:
            app.monitoring.is_worker = True
            await stack.enter_async_context(app.monitoring.serve(where.host, where.port))
            print_note(f"Metrics and health: http://{where.host}:{where.port}/metrics and /healthz")
        worker = MeteredWorker(app.analysis_workers(concurrency), app.observe)
        stack.callback(worker.close)
        handlers = JobHandlers(app.ledger, worker, app.now, poll=reader.poll)
        working = tuple(kind for kind in kinds if kind is not JobKind.FETCH)
        groups = [Queues(working, concurrency)] if working else []
        if JobKind.FETCH in kinds:
            groups.append(Queues((JobKind.FETCH,), FETCHES))
        jobs = app.job_worker(handlers, groups)
        print_note(f"Working on {', '.join(kinds)}. Press Ctrl-C to stop; nothing is lost.")
        try:
            await asyncio.shield(running := asyncio.ensure_future(jobs.run()))
        finally:
            jobs.stop()
            await running
