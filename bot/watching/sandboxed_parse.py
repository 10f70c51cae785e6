"""Parsing in separate processes, with limits on CPU time and memory: a hostile feed affects only itself.

    a job → the quick lane → done
                 ↓ more than a quarter of a second
            the slow lane → done | failed

Nearly all parsing takes some hundredths of a second. A job that takes longer is restarted in a second process, where
such jobs wait only for each other. Owners with recent long jobs go there directly for a while. In each lane the next
turn goes to the owner that has used the least. A lane's process does one job at a time, starts with the first job, and
is replaced if a job kills it, and after so many jobs, because libxml2 keeps every name that it has read; it is forked
from a server that has loaded the parsers, which takes some milliseconds. It ends with its parent process: a closed pipe
is its signal.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import resource
import signal
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import Any

from bot.unexpected import RemoteError
from bot.watching.fair_slots import FairSlots, Owner
from summarizer.errors import DeltabriefError, InputError

_OWNERS = 5_000
"""Maximum number of owners of long jobs that are remembered."""
_CLOCK = 4.0
"""Factor from CPU seconds to wall-clock seconds, because other processes need the CPU too."""
_GONE = 10.0
"""Seconds that a killed process may take to disappear. SIGKILL cannot be refused."""


@dataclass(frozen=True, slots=True)
class SandboxLimits:
    """Limits of one job.

    `quick` and `seconds` are CPU seconds in the quick and in the slow lane, independent of the machine's load: 100
    entries of an honest feed take a tenth, 2,000 with 5 MB take 5. In wall-clock time a job may take four times as long
    plus `grace` seconds, because it may sleep. `memory` is in bytes beyond what the process starts with. An owner whose
    job exceeded the quick lane is kept out of it for `remembered` seconds. A process is replaced after `jobs` of them.
    `preloaded` are the modules that the server imports before it forks, which saves each process three quarters of a
    second.
    """

    quick: float = 0.25
    seconds: float = 10.0
    grace: float = 10.0
    memory: int = 512 * 2**20
    remembered: float = 3600.0
    jobs: int = 1_000
    preloaded: tuple[str, ...] = ("bot.watching.read_source", "bot.watching.bounded_feedparser", "trafilatura")


class SandboxProcess:
    """Calls top-level functions in another process: `await apart(parse_feed, body)`."""

    def __init__(self, caps: SandboxLimits = SandboxLimits()) -> None:
        self._caps = caps
        self._quick = _Lane(caps, caps.quick, nice=0)
        self._slow = _Lane(caps, caps.seconds, nice=10)
        self._heavy: OrderedDict[Owner, float] = OrderedDict()

    async def __call__(self, function: Callable[..., Any], /, *args: Any) -> Any:  # noqa: ANN401 - the signature of `asyncio.to_thread`
        """The function's result or error, for an anonymous owner.

        Raises:
            InputError: it took too long or too much memory.
            RemoteError: it raised an unexpected error.
        """
        return await self._do((), function, *args)

    def of(self, *owner: str) -> Callable[..., Any]:
        """The same for this owner: a workspace, then a host."""
        return partial(self._do, owner)

    def close(self) -> None:
        """End the processes; running jobs are lost."""
        self._quick.close()
        self._slow.close()

    async def _do(self, owner: Owner, function: Callable[..., Any], /, *args: Any) -> Any:  # noqa: ANN401 - as above
        try:
            if not self._is_heavy(owner):
                try:
                    return await self._quick.do(owner, function, args)
                except _OverLimitError:
                    self._remember(owner)
            return await self._slow.do(owner, function, args)
        except (MemoryError, EOFError, _OverLimitError) as error:  # EOFError: the job killed the process
            raise InputError("this is too large or too complex to be read") from error

    def _is_heavy(self, owner: Owner) -> bool:
        until = self._heavy.get(owner, 0.0)
        return until > asyncio.get_running_loop().time()

    def _remember(self, owner: Owner) -> None:
        if not owner:
            return
        self._heavy[owner] = asyncio.get_running_loop().time() + self._caps.remembered
        self._heavy.move_to_end(owner)
        if len(self._heavy) > _OWNERS:
            self._heavy.popitem(last=False)


class _OverLimitError(Exception):
    """The job took longer than its lane allows."""


class _Lane:
    """One process and its turns."""

    def __init__(self, caps: SandboxLimits, seconds: float, nice: int) -> None:
        self._caps, self._seconds, self._nice = caps, seconds, nice
        self._turns = FairSlots(1)
        self._thread: ThreadPoolExecutor | None = None
        self._process: _Process | None = None

    async def do(self, owner: Owner, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:  # noqa: ANN401 - as above
        """The function's result or error. Also raises MemoryError, EOFError, _OverLimitError."""
        async with self._turns.turn(*owner):
            loop, thread = asyncio.get_running_loop(), self._own_thread()
            if self._process is None:
                started = _Process(self._caps, self._seconds, self._nice)
                await loop.run_in_executor(thread, started.start)  # does not count as the job's time
                self._process = started
            process = self._process
            work = loop.run_in_executor(thread, process.do, function, args)
            try:
                async with asyncio.timeout(self._seconds * _CLOCK + self._caps.grace) as deadline:
                    return await work
            except TimeoutError as error:
                if deadline.expired():  # otherwise the function raised it
                    raise _OverLimitError from error
                raise
            finally:
                if not work.done() or work.cancelled() or process.is_spent:
                    self._end()

    def close(self) -> None:
        """End the process, if there is one."""
        self._end()
        if self._thread is not None:
            self._thread.shutdown(wait=False, cancel_futures=True)
            self._thread = None

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process = None

    def _own_thread(self) -> ThreadPoolExecutor:
        """Waits for the process: large bodies go through a pipe, which must not block the event loop."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "sandbox")
        return self._thread


class _Process:
    """A process that does one job at a time. `start` and `do` are called in one thread, `kill` from any thread."""

    def __init__(self, caps: SandboxLimits, seconds: float, nice: int) -> None:
        self._preloaded = caps.preloaded
        self._limits = (caps.memory, seconds, nice)
        self._jobs_left = caps.jobs
        self._process: ForkServerProcess | None = None
        self._killed = False
        self.is_spent = False
        """Whether it cannot or should not do more jobs: it died, ran out of memory, or has done all that it may."""

    def do(self, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:  # noqa: ANN401 - as above
        """Raises what the function raised, and as `_Lane.do`."""
        try:
            self._connection.send((function, args))
            failed, result = self._connection.recv()
        except (EOFError, OSError) as error:
            self.is_spent = True
            if self._exit_code() == -signal.SIGPROF:
                raise _OverLimitError from error
            raise EOFError from error
        self._jobs_left -= 1
        self.is_spent = self._jobs_left <= 0 or isinstance(result, MemoryError)
        if failed:
            raise result
        return result

    def kill(self) -> None:
        """End it now."""
        self._killed = True
        if self._process is not None:
            self._process.kill()

    def start(self) -> None:
        """Fork it from a server, which the first call starts."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(self._preloaded))
        self._connection, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, *self._limits), daemon=True)
        process.start()
        theirs.close()
        self._process = process
        if self._killed:  # while it was starting
            process.kill()

    def _exit_code(self) -> int | None:
        self._connection.close()
        if self._process is None:
            return None
        self._process.join(_GONE)
        return self._process.exitcode


# --- inside the process -------------------------------------------------------------------------------------------


def _serve(connection: Connection, memory: int, seconds: float, nice: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is sent to the whole process group; the parent decides
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    os.nice(nice)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (held + memory, resource.RLIM_INFINITY))
    while True:
        try:
            function, args = connection.recv()
        except (EOFError, OSError):  # the parent is gone
            return
        # the alarm kills the process: an exception would be raised only when a library returns from its own loop
        signal.setitimer(signal.ITIMER_PROF, seconds)
        _answer(connection, function, args)
        signal.setitimer(signal.ITIMER_PROF, 0)


def _answer(connection: Connection, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    try:
        connection.send((False, function(*args)))
    except (DeltabriefError, MemoryError) as error:
        connection.send((True, error))
    except Exception as error:  # noqa: BLE001 - boundary: the error is sent to the caller in a form that can always be pickled
        connection.send((True, RemoteError.of(error)))
