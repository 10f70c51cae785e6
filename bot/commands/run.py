"""`run`: everything at its time, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from argparse import Namespace
from contextlib import aclosing
from datetime import datetime, timedelta

from bot.analysis import ProcessWorker
from bot.app import App
from bot.delivery import Courier
from bot.journal import Cursor, Journal
from bot.output import note, terminal_width
from bot.page import plain
from bot.running import Running, nothing
from bot.schedule import next_due
from bot.terminal import ConsoleMessenger, Terminal
from bot.workspace import CONSOLE
from summarizer.types import DestinationKind

PATIENCE = timedelta(seconds=9)
"""A stop takes ten seconds at most: service managers kill after that."""

INTERRUPTED = 130


def run(app: App, args: Namespace) -> int:
    """Run on the console. SIGTERM is a clean stop; Ctrl-C is one that says so by its exit code."""
    if app.settings.discord_token is not None:
        note("There is no Discord client in this version yet: running on the console.")
    _greet(app)
    if asyncio.run(_run(app, watch=not args.no_watch)) is signal.SIGINT:
        raise KeyboardInterrupt
    note("Stopped.")
    return 0


async def _run(app: App, *, watch: bool) -> signal.Signals:
    async with aclosing(app.reader):
        return await _until_stopped(_wire(app, watch=watch))


async def _until_stopped(running: Running) -> signal.Signals:
    """Run until a signal comes; returns which. A second Ctrl-C ends it the hard way, and nothing is lost by it."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    received: list[signal.Signals] = []

    def on_signal(number: signal.Signals) -> None:
        received.append(number)
        leave_at_last(INTERRUPTED if number is signal.SIGINT else 0)
        loop.remove_signal_handler(number)
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, on_signal, number)
    note("Running. Ctrl-C stops; nothing is lost by it.")  # only now: whoever reads it may stop it
    await running.until(stop)
    return received[0]


def leave_at_last(code: int) -> None:
    """End the process even where a thread waits for a locked database; what it had begun is rolled back."""
    timer = threading.Timer(PATIENCE.total_seconds(), os._exit, [code])
    timer.daemon = True
    timer.start()


def _wire(app: App, *, watch: bool) -> Running:
    folder = app.settings.data.path
    journal = Journal(folder / "console.jsonl")
    messenger = ConsoleMessenger(journal, app.zone, app.now, terminal_width())
    terminal = Terminal(journal, Cursor(folder / "console.shown"), sys.stdout)
    return Running(
        ledger=app.ledger,
        worker=ProcessWorker(app.build_elsewhere),
        courier=Courier(app.ledger, {DestinationKind.CONSOLE: messenger}, app.now, app.retry_policy),
        now=app.now,
        watch=app.reader.read_due if watch else nothing,
        show=terminal.show,
    )


def _greet(app: App) -> None:
    with app.ledger() as unit:
        subscriptions = unit.subscriptions.of(CONSOLE.id)
        sources = unit.sources.of(CONSOLE.id)
        topics = {topic.id: topic.name for topic in unit.topics.of(CONSOLE.id)}
    for subscription in subscriptions:
        due = next_due(subscription, app.now())
        note(f"{plain(topics[subscription.topic_id])}: next briefing {_at(due, app)}.")
    if not topics:
        note("There is no topic yet: `deltabrief topics add FILE`; it is taken up while this runs.")
    if not sources:
        note("There is no source yet: `deltabrief sources add WHERE`.")


def _at(due: datetime | None, app: App) -> str:
    return f"{due.astimezone(app.zone):%A %H:%M} ({app.settings.zone})" if due else "never: its subscription is paused"
