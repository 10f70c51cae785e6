"""A clean stop by Ctrl-C or SIGTERM, for commands that run until they are stopped."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

PATIENCE = timedelta(seconds=9)
"""A stop takes at most ten seconds: service managers kill after that."""

INTERRUPTED = 130


async def until_stopped(work: Coroutine[Any, Any, None]) -> signal.Signals:
    """Work until a signal arrives; returns it. A second Ctrl-C aborts at once, and nothing is lost."""
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    received: list[signal.Signals] = []

    def on_signal(number: signal.Signals) -> None:
        received.append(number)
        leave_at_last(INTERRUPTED if number is signal.SIGINT else 0)
        loop.remove_signal_handler(number)
        task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, on_signal, number)
    try:
        await task
    except asyncio.CancelledError:
        if not received:
            raise
    return received[0]


def leave_at_last(code: int) -> None:
    """End the process even if a thread waits for a locked database; its transaction is rolled back."""
    timer = threading.Timer(PATIENCE.total_seconds(), os._exit, [code])
    timer.daemon = True
    timer.start()
