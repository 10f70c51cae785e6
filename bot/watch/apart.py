"""Parsing in a process of its own, with a deadline and a cap on memory: a hostile feed hurts nobody but itself.

The process takes one piece of work at a time, starts with the first, starts again when it dies of one, and ends with
the process that started it: a closed pipe is its signal.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from summarizer.errors import InputError


@dataclass(frozen=True, slots=True)
class Caps:
    """What one piece of work may take: seconds, and bytes of memory beyond what the process starts with."""

    seconds: float = 30.0
    memory: int = 512 * 2**20


class Apart:
    """Calls top-level functions in the other process: `await apart(parse_feed, body)`."""

    def __init__(self, caps: Caps = Caps()) -> None:
        self._caps = caps
        self._pool: ProcessPoolExecutor | None = None
        self._lifeline: Connection | None = None
        self._turn = asyncio.Lock()

    async def __call__(self, function: Callable[..., Any], /, *args: Any) -> Any:  # noqa: ANN401 - as `asyncio.to_thread` has it
        """What the function returns or raises.

        Raises:
            InputError: it took too long or too much memory.
        """
        async with self._turn:  # one at a time, so that it is known whose work the process died of
            loop = asyncio.get_running_loop()
            try:
                return await loop.run_in_executor(self._started(), _within, self._caps.seconds, function, args)
            except (MemoryError, BrokenProcessPool) as error:
                if isinstance(error, BrokenProcessPool):
                    self.close()
                raise InputError("this is too large or too tangled to be read") from error

    def close(self) -> None:
        """End the process; what it was doing is lost."""
        if self._lifeline is not None:
            self._lifeline.close()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._lifeline = None

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            theirs, self._lifeline = multiprocessing.Pipe(duplex=False)
            self._pool = ProcessPoolExecutor(
                1, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(theirs, self._caps)
            )
        return self._pool


# --- inside the process -------------------------------------------------------------------------------------------


def _begin(lifeline: Connection, caps: Caps) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (held + caps.memory, resource.RLIM_INFINITY))


def _end_with(lifeline: Connection) -> None:
    try:
        lifeline.recv_bytes()
    except (EOFError, OSError):
        os._exit(0)


def _within(seconds: float, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:  # noqa: ANN401 - likewise
    """The alarm kills the process: an exception would wait for a library to come back from its own loop."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return function(*args)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
