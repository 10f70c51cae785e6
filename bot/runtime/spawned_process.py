"""A process that is started with its first job, and does one job after another until it is ended or dies."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic, sleep
from typing import TypeVar, TypeVarTuple, Unpack

from bot.request_context import called_in, current_request

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

REAPED = 5.0
"""Seconds within which the operating system reports how a process ended."""


@dataclass(slots=True)
class SpawnedProcess:
    """A process for jobs; it ends when its lifeline is closed."""

    pool: ProcessPoolExecutor
    lifeline: Connection
    analysed: int = 0
    """The number of analyses that it was given."""

    @classmethod
    def of(cls, begin: Callable[[Connection], None]) -> SpawnedProcess:
        """A process that starts with its first job.

        Args:
            begin: called first in the process; makes it end when the other end of this connection is closed.
        """
        theirs, lifeline = multiprocessing.Pipe(duplex=False)
        context = multiprocessing.get_context("spawn")
        return cls(ProcessPoolExecutor(1, context, initializer=begin, initargs=(theirs,)), lifeline)

    @property
    def started(self) -> tuple[BaseProcess, ...]:
        """The process, if it has had its first job."""
        return tuple(self.pool._processes.values())  # noqa: SLF001 - the only way to learn how a process ended

    @property
    def has_died(self) -> bool:
        """Whether it can do no more jobs."""
        # The order matters: if the pool's own thread has just waited for the process, the pool is marked broken by now.
        return not all(process.is_alive() for process in self.started) or bool(self.pool._broken)  # noqa: SLF001 - as above

    def submit(self, work: Callable[[Unpack[Ts]], T], *args: *Ts) -> asyncio.Future[T]:
        """Do this in the process, after the jobs that it already has."""
        with _without_interrupts():  # this starts the process
            return asyncio.get_running_loop().run_in_executor(
                self.pool, called_in, dict(current_request()), work, *args
            )

    def end(self) -> None:
        """End it at once."""
        self.lifeline.close()
        self.pool.shutdown(wait=False, cancel_futures=True)


def ended_by_alarm(processes: tuple[BaseProcess, ...]) -> bool:
    """Whether one of them was ended by its own alarm; waits until that is known."""
    deadline = monotonic() + REAPED
    for process in processes:
        process.join(REAPED)
        # The pool's own thread waits for it too. If that thread was first, the exit code is known a moment later.
        while process.exitcode is None and monotonic() < deadline:
            sleep(0.01)
    return any(process.exitcode in (-signal.SIGPROF, -signal.SIGALRM) for process in processes)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Block SIGINT for a process that is started here: Ctrl-C during its imports would print a traceback."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
