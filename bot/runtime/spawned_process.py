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
    """It ends when its lifeline is closed."""

    pool: ProcessPoolExecutor
    lifeline: Connection
    analysed: int = 0
    """How many analyses it was given."""

    @classmethod
    def of(cls, begin: Callable[[Connection], None]) -> SpawnedProcess:
        """One that starts with its first job.

        Args:
            begin: is called in it first; sees to it that it ends when the other end of this connection is closed.
        """
        theirs, lifeline = multiprocessing.Pipe(duplex=False)
        context = multiprocessing.get_context("spawn")
        return cls(ProcessPoolExecutor(1, context, initializer=begin, initargs=(theirs,)), lifeline)

    @property
    def started(self) -> tuple[BaseProcess, ...]:
        """The process; nothing before its first job."""
        return tuple(self.pool._processes.values())  # noqa: SLF001 - the only way to learn how a process ended

    @property
    def has_died(self) -> bool:
        """Whether it can do no job any more."""
        # In this order: if the pool's own thread has just waited for the process, the pool is broken by now.
        return not all(process.is_alive() for process in self.started) or bool(self.pool._broken)  # noqa: SLF001 - as above

    def submit(self, work: Callable[[Unpack[Ts]], T], *args: *Ts) -> asyncio.Future[T]:
        """Do this in it, after what it was given before."""
        with _without_interrupts():  # this starts the process
            return asyncio.get_running_loop().run_in_executor(
                self.pool, called_in, dict(current_request()), work, *args
            )

    def end(self) -> None:
        """End it at once."""
        self.lifeline.close()
        self.pool.shutdown(wait=False, cancel_futures=True)


def ended_by_alarm(processes: tuple[BaseProcess, ...]) -> bool:
    """Whether one of them ended because an alarm of its own did; waits until that is known."""
    deadline = monotonic() + REAPED
    for process in processes:
        process.join(REAPED)
        # The pool's own thread waits for it, too; if that was first, the exit code is known a moment later.
        while process.exitcode is None and monotonic() < deadline:
            sleep(0.01)
    return any(process.exitcode in (-signal.SIGPROF, -signal.SIGALRM) for process in processes)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """A process that is started here inherits it: Ctrl-C while it imports its modules would print a traceback."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
