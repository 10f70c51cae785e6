"""`run`: the scheduler, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import signal
import sys
from argparse import Namespace
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from bot.bootstrap.app import App
from bot.cli.commands.serve import serve_web
from bot.cli.stopping import until_stopped
from bot.monitoring.logging_setup import log_as
from bot.monitoring.metered import MeteredWorker, metered
from bot.presentation.briefing_page import printable
from bot.presentation.print import print_note, terminal_width
from bot.runtime.console_channel import ConsoleMessenger, Terminal
from bot.runtime.console_journal import Cursor, Journal
from bot.runtime.instance_lease import Instance, LeaseLostError
from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import Queues
from bot.runtime.model_worker import Worker
from bot.runtime.outbox_worker import Messenger, OutboxWorker
from bot.runtime.platform_connection import alerts
from bot.runtime.retention import prune_daily
from bot.runtime.schedule import next_due
from bot.runtime.supervisor import Supervisor, no_watching
from bot.workspace.console import CONSOLE, PLATFORM
from summarizer.jobs import JobKind

_DELIVERIES = Queues((JobKind.DELIVER,), at_once=64)
"""The queue that only this process serves: it is connected to the chat. A job ends with its slowest destination; with
as many as this on their way, new rows wait for the next tick."""


def handle_run(app: App, args: Namespace) -> int:
    """Run on the console, and on every chat platform that has a token.

    SIGTERM is a clean stop; Ctrl-C is a clean stop with its own exit code.
    """
    log_as(app.settings.log.format)
    _greet(app)
    work = _run_or_stand_by(app, watch=not args.no_watch, wait=args.wait)
    if asyncio.run(until_stopped(work)) is signal.SIGINT:
        raise KeyboardInterrupt
    print_note("Stopped.")
    return 0


async def _run_or_stand_by(app: App, *, watch: bool, wait: bool) -> None:
    """With `wait`, an instance that lost its lease, because it had no database for too long, stands by again."""
    while True:
        try:
            await _run(app, watch=watch, wait=wait)
        except LeaseLostError as error:
            if not wait:
                raise
            print_note(f"{error}. Standing by.")
        else:
            return


async def _run(app: App, *, watch: bool, wait: bool) -> None:
    """Run everything at its time, as the only instance on this database, until cancelled or unable to continue."""
    async with AsyncExitStack() as stack:
        instance = await _monitored(app, stack)
        await stack.enter_async_context(instance.alone(print_note, wait=wait))
        reader = await stack.enter_async_context(aclosing(app.new_reader()))
        worker = MeteredWorker(app.analysis_worker(), app.observe)
        stack.callback(worker.close)
        outbox, ended = await stack.enter_async_context(_outbox(app, worker))
        running = Supervisor(
            ledger=app.ledger,
            worker=worker,
            outbox=outbox,
            now=app.now,
            watch=reader.read_due if watch else no_watching,
            show=_terminal(app).show,
        )
        if queue := app.queue_executor(running.send):
            running.work = queue
            running.watch = queue.poll_due if watch else no_watching
            jobs = app.job_worker(JobHandlers(app.ledger, worker, app.now, send=running.send), [_DELIVERIES])
            stack.callback(jobs.stop)
            ended = (*ended, jobs.run())
        served = serve_web(app, worker) if app.settings.serve.enabled else None
        reader.steps = running.arrived
        print_note("Running. Press Ctrl-C to stop; nothing is lost.")  # only now: whoever reads it may stop the process
        further = (*_retention(app), *ended, *([served] if served else []))
        await _first_to_end(running.until(asyncio.Event()), instance.keep(), *further)


async def _monitored(app: App, stack: AsyncExitStack) -> Instance:
    """This process, which serves its metrics and health from now on if that is configured."""
    where = app.settings.monitoring
    if not where.port:
        return Instance(app.ledger, app.now)
    await stack.enter_async_context(app.monitoring.serve(where.host, where.port))
    print_note(f"Metrics and health: http://{where.host}:{where.port}/metrics and /healthz")
    return Instance(app.ledger, app.now, app.monitoring.holder)


def _retention(app: App) -> tuple[Coroutine[Any, Any, None], ...]:
    """The daily pruning, if articles are not kept for ever."""
    days = app.settings.data.keep_days
    return (prune_daily(app.ledger.prune, timedelta(days=days), app.now),) if days else ()


async def _first_to_end(*works: Awaitable[None]) -> None:
    """Run all until one ends; raises its error."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def _outbox(app: App, worker: Worker) -> AsyncIterator[tuple[OutboxWorker, tuple[Awaitable[None], ...]]]:
    """The outbox worker for the console and every chat platform that has a token, and their connection tasks."""
    messengers: dict[str, Messenger] = {PLATFORM: ConsoleMessenger(_journal(app), app.zone, app.now, terminal_width())}
    async with AsyncExitStack() as stack:
        connections = [await stack.enter_async_context(each) for each in app.chat_platforms(worker)]
        for each in connections:
            print_note(each.greeting)
        messengers |= app.notifiers
        messengers |= {each.platform: each.messenger for each in connections}
        outbox = OutboxWorker(
            app.ledger, metered(messengers, app.observe), app.now, app.retry_policy, notify_owner=alerts(connections)
        )
        yield outbox, tuple(each.ended for each in connections)


def _journal(app: App) -> Journal:
    return Journal(app.settings.data.path / "console.jsonl")


def _terminal(app: App) -> Terminal:
    return Terminal(_journal(app), Cursor(app.settings.data.path / "console.shown"), sys.stdout)


def _greet(app: App) -> None:
    with app.ledger() as unit:
        subscriptions = unit.subscriptions.list_by_workspace(CONSOLE.id)
        sources = unit.sources.list_by_workspace(CONSOLE.id)
        topics = {topic.id: topic.name for topic in unit.topics.list_by_workspace(CONSOLE.id)}
    for subscription in subscriptions:
        due = next_due(subscription, app.now())
        print_note(f"{printable(topics[subscription.topic_id])}: next briefing {_at(due, app)}.")
    if not topics:
        print_note("There are no topics yet. Add one with `deltabrief topics add TOPIC`; no restart is needed.")
    if not sources:
        print_note("There are no sources yet. Add one with `deltabrief sources add WHERE`.")


def _at(due: datetime | None, app: App) -> str:
    return f"{due.astimezone(app.zone):%A %H:%M} ({app.settings.zone})" if due else "never: its subscription is paused"
