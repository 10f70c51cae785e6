"""Fetching for commands: limited in total and per workspace, with a deadline, on an event loop of its own.

    a free slot? → a fetcher of its own → fetch, parse in the sandbox → answer
    none: refused at once               deadline, or the user is gone: cancelled; then the slot is released

DNS look-ups, sockets and pages of strangers never use the threads in which deliveries and other commands wait for the
ledger, nor the event loop of a gateway connection.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.slots import BusyWords, SlotLimits, Slots
from bot.unexpected import log_unexpected
from bot.watching.fetch import Fetcher
from bot.watching.poller import FetchPolicy
from bot.watching.sandboxed_parse import SandboxProcess
from bot.watching.source_reading import Fetch, RunBlocking
from summarizer.errors import DeltabriefError, FetchError

log = logging.getLogger(__name__)
T = TypeVar("T")

Ask = Callable[[Fetch, RunBlocking], Awaitable[T]]
"""What a command does: it fetches with the first argument, and parses results with the second."""

BUSY = "Too many sites are being checked at the moment. Try again in a few seconds."
BUSY_HERE = "Another site is still being checked for you. Try again in a few seconds."

_PAUSE = timedelta(seconds=0.25)
"""Between two requests to one host: a user is waiting, and it is no more requests than a page makes in a browser."""
_GRACE = 2.0
"""Seconds after the deadline in which even a blocked event loop must have answered."""


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Seconds until the answer, and how many commands may fetch at a time: in total, per workspace, per person."""

    seconds: float = 10.0
    at_once: int = 8
    per_workspace: int = 2
    per_person: int = 1

    @property
    def slots(self) -> SlotLimits:
        """The limits without the time."""
        return SlotLimits(self.at_once, self.per_workspace, self.per_person)


class CommandFetches:
    """Fetches for commands. The loop, its thread and the sandbox start on first use and last until `close`.

    `limits` are for all commands together; one fetch takes no longer than their deadline, whatever the policy says.
    """

    def __init__(self, policy: FetchPolicy, now: Callable[[], datetime], limits: FetchLimits = FetchLimits()) -> None:
        hurried = replace(policy.limits, seconds=min(policy.limits.seconds, limits.seconds))
        self._policy = replace(
            policy, limits=hurried, host_limits=replace(policy.host_limits, pause=min(policy.host_limits.pause, _PAUSE))
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

    async def run(self, owner: str, ask: Callable[[Fetcher, RunBlocking], Awaitable[T]]) -> T:
        """The result of `ask`, for the workspace `owner`. Cancelling it cancels the fetch.

        Raises:
            FetchError: too many commands are fetching, or the deadline passed, in one sentence; and as `ask`.
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
        """Cancel running fetches and release everything."""
        with self._lock:
            running, self._running = self._running, None
        if running is not None:
            running.stop()

    def _loop(self) -> _Loop:
        with self._lock:
            if self._running is None:
                self._running = _Loop()
            return self._running

    async def _within(self, owner: str, ask: Callable[[Fetcher, RunBlocking], Awaitable[T]]) -> T:
        """Runs on our own loop."""
        policy = self._policy
        work = self._loop().sandbox.of(owner)
        try:
            async with (
                asyncio.timeout(self._limits.seconds),
                Fetcher(policy.limits, policy.agent, self._now, policy.host_limits, policy.resolve) as fetch,
            ):
                return await ask(fetch, work)
        except TimeoutError as error:
            raise self._too_slow() from error
        except DeltabriefError:
            raise
        except Exception as error:  # boundary: an error caused by a stranger's site is this command's failure
            raise FetchError(f"That cannot be read: {log_unexpected(log, error, 'a command fetched')}") from error

    def _too_slow(self) -> FetchError:
        return FetchError(
            f"The site did not answer within {self._limits.seconds:g} seconds. Try again later, or give the address of "
            "its feed."
        )


class _Loop:
    """An event loop in a thread, with its sandbox."""

    def __init__(self) -> None:
        self.sandbox = SandboxProcess()
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[object]] = set()
        self._thread = threading.Thread(target=self._run, name="fetching for commands", daemon=True)
        self._thread.start()

    def start(self, work: Awaitable[T], answer: Future[T], ended: Callable[[], None]) -> None:
        """Start the work. `ended` is called when it is completely over: only then are its sockets closed."""
        self._loop.call_soon_threadsafe(self._begin, work, answer, ended)

    def stop(self) -> None:
        """Cancel everything and end the thread, without waiting for running DNS look-ups."""
        self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self._wind_up()))
        self._thread.join()
        self.sandbox.close()

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
