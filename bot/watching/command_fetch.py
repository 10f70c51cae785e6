"""Fetching for a command: bounded in all and for each workspace, with a deadline, on an event loop of its own.

    a free slot? → a fetcher of its own → look, parse in the sandbox → answer
    none: busy, told at once               deadline, or the asker is gone: cancelled; then the slot is free again

Names, sockets and pages of strangers never use the threads in which deliveries and other commands wait for the ledger,
nor the event loop that holds a gateway connection.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.slots import BusyWords, SlotLimits, Slots
from bot.unexpected import log_unexpected
from bot.watching.fetch import Fetcher
from bot.watching.poller import FetchPolicy
from bot.watching.read_source import RunBlocking
from bot.watching.sandboxed_parse import SandboxProcess
from bot.watching.session import FetchFn
from summarizer.errors import DeltabriefError, FetchError

log = logging.getLogger(__name__)
T = TypeVar("T")

Ask = Callable[[FetchFn, RunBlocking], Awaitable[T]]
"""What a command wants to know: it fetches with the one, and has what was fetched parsed by the other."""

BUSY = "Too many sites are being checked at the moment. Try again in a few seconds."
BUSY_HERE = "Another site is still being checked for you. Try again in a few seconds."

_RESOLVERS = 32
"""Threads that ask for names. One that a silent name server holds cannot be cancelled: there are more than slots."""
_PAUSE = timedelta(seconds=0.25)
"""Between two requests to one host: a person waits, and it is as many requests as one page makes in a browser."""
_GRACE = 2.0
"""Seconds after the deadline in which even an event loop that is held up must have answered."""


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Seconds until the answer, and how many commands may fetch at a time: in all, of one workspace, of one person."""

    seconds: float = 10.0
    at_once: int = 8
    per_workspace: int = 2
    per_person: int = 1

    @property
    def slots(self) -> SlotLimits:
        """The bounds without the time."""
        return SlotLimits(self.at_once, self.per_workspace, self.per_person)


class CommandFetches:
    """Fetches for commands. The loop, its thread and the sandbox start with the first and last until `close`.

    Args:
        terms: how sources are read. One fetch takes no longer than the deadline.
        now: the clock.
        limits: of all of them.
    """

    def __init__(self, terms: FetchPolicy, now: Callable[[], datetime], limits: FetchLimits = FetchLimits()) -> None:
        hurried = replace(terms.limits, seconds=min(terms.limits.seconds, limits.seconds))
        self._terms = replace(
            terms, limits=hurried, manners=replace(terms.manners, pause=min(terms.manners.pause, _PAUSE))
        )
        self._now = now
        self._limits = limits
        self._slots = Slots(limits.slots, BusyWords(BUSY, BUSY_HERE))
        self._lock = threading.Lock()
        self._running: _Loop | None = None

    @property
    def under_way(self) -> int:
        """How many slots are taken."""
        return self._slots.taken

    async def run(self, owner: str, ask: Ask[T]) -> T:
        """What `ask` answers, for the workspace `owner`. Cancelling it cancels the fetching.

        Raises:
            FetchError: too many are fetching, or it takes too long, in a sentence that says so; and as `ask`.
            InputError, UsageError: as `ask`.
        """
        if reason := self._slots.take(owner):
            raise FetchError(reason)
        answer: Future[T] = Future()
        try:
            self._loop().start(self._within(owner, ask), answer, partial(self._slots.give_back, owner))
        except BaseException:
            self._slots.give_back(owner)
            raise
        try:
            async with asyncio.timeout(self._limits.seconds + _GRACE):
                return await asyncio.wrap_future(answer)
        except TimeoutError as error:
            raise self._too_slow() from error

    def close(self) -> None:
        """Stop what is under way and let go of everything."""
        with self._lock:
            running, self._running = self._running, None
        if running is not None:
            running.stop()

    def _loop(self) -> _Loop:
        with self._lock:
            if self._running is None:
                self._running = _Loop()
            return self._running

    async def _within(self, owner: str, ask: Ask[T]) -> T:
        """On the loop of our own."""
        terms = self._terms
        work = self._loop().apart.of(owner)
        try:
            async with (
                asyncio.timeout(self._limits.seconds),
                Fetcher(terms.limits, terms.agent, self._now, terms.manners, terms.resolve) as fetch,
            ):
                return await ask(fetch, work)
        except TimeoutError as error:
            raise self._too_slow() from error
        except DeltabriefError:
            raise
        except Exception as error:  # the border: what a stranger's site brings out is this command's failure
            raise FetchError(f"That cannot be read: {log_unexpected(log, error, 'a command fetched')}") from error

    def _too_slow(self) -> FetchError:
        return FetchError(
            f"The site did not answer within {self._limits.seconds:g} seconds. Try again later, or give the address of "
            "its feed."
        )


class _Loop:
    """An event loop in a thread, with the sandbox that is used from it."""

    def __init__(self) -> None:
        self.apart = SandboxProcess()
        self._resolvers = ThreadPoolExecutor(_RESOLVERS, "resolving")
        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(self._resolvers)
        self._tasks: set[asyncio.Task[object]] = set()
        self._thread = threading.Thread(target=self._run, name="fetching for commands", daemon=True)
        self._thread.start()

    def start(self, work: Awaitable[T], answer: Future[T], ended: Callable[[], None]) -> None:
        """Do it. `ended` is called when it is really over, however: only then its sockets are closed."""
        self._loop.call_soon_threadsafe(self._begin, work, answer, ended)

    def stop(self) -> None:
        """Cancel all and end the thread. Names that are still being looked up are waited for by nobody."""
        self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self._wind_up()))
        self._thread.join()
        self._resolvers.shutdown(wait=False, cancel_futures=True)
        self.apart.close()

    def _begin(self, work: Awaitable[T], answer: Future[T], ended: Callable[[], None]) -> None:
        task = asyncio.ensure_future(work, loop=self._loop)
        self._tasks.add(task)
        task.add_done_callback(partial(self._end, answer, ended))

        def cancelled(asked: Future[T]) -> None:
            if asked.cancelled():
                with suppress(RuntimeError):  # the loop is closed, and the task with it
                    self._loop.call_soon_threadsafe(task.cancel)

        answer.add_done_callback(cancelled)

    def _end(self, answer: Future[T], ended: Callable[[], None], task: asyncio.Task[T]) -> None:
        self._tasks.discard(task)
        ended()
        error = None if task.cancelled() else task.exception()
        if task.cancelled():
            answer.cancel()
        elif answer.set_running_or_notify_cancel():
            answer.set_exception(error) if error else answer.set_result(task.result())

    async def _wind_up(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._loop.stop()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
        finally:
            self._loop.close()
