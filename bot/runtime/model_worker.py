"""Runs everything that needs a model in a separate process, so that the event loop never waits for a model.

The process builds its own Service from its arguments, does one job at a time, and ends with its parent process,
however that ends: it holds the other end of a pipe, and a closed pipe is its signal to exit.

One article fails without affecting others. An analysis that takes too long is ended by an alarm that kills the
process, because an exception would be raised only when a library returns from its own loop. An analysis that takes
too much memory gets a MemoryError. Both set the article aside for good. Models are loaded before the alarm is set.

What libraries keep for good (every new word, fragments of memory) ends with the process: after so many articles
another one loads its models beside it, and takes over between two jobs.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic, perf_counter, sleep
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, TypeVarTuple, Unpack

from bot.hooks import Observe, no_observation
from bot.request_context import called_in, current_request
from bot.runtime.free_memory import free_memory, memory_of
from summarizer.delivery.model import Delivery
from summarizer.errors import CrashedError, DeltabriefError, ModelError
from summarizer.ingest.model import VersionState
from summarizer.service import Service

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

POLITE = 5
"""Niceness of the process, so that a heartbeat or an answer does not wait for a model when CPU is short."""

PARTING = 1.0
"""Seconds that an ending process has to revert the attempt it had counted, so that no article is blamed."""

REAPED = 5.0
"""Seconds within which the operating system reports how a process ended."""

Build = Callable[[], Service]
"""Builds a Service; picklable, because it is sent to the other process."""


@dataclass(frozen=True, slots=True)
class AnalysisLimits:
    """Limits for the analysis of one article, in addition to the loaded models.

    `seconds` are CPU seconds, of all threads, for a text of up to `characters`. The limit for a longer text is
    proportional, because the time is linear in the length. CPU time and not wall-clock time: on a busy or suspended
    machine no article is set aside. An analysis that hangs without computing is ended after `patience` times as long.
    """

    seconds: float = 60.0
    memory: int = 2 * 2**30
    characters: int = 100_000
    patience: float = 10.0

    def seconds_for(self, length: int) -> float:
        """CPU seconds for a text of this length."""
        return self.seconds * max(1.0, length / self.characters)


class Worker(Protocol):
    """The use cases that may need a model, off the event loop."""

    async def analyse(self, version_id: str) -> VersionState:
        """As `Service.analyse`; FAILED also if it takes too long.

        Raises:
            CrashedError: the process died during this analysis; the attempt is counted.
        """
        ...

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        """As `Service.brief`."""
        ...

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Any use case: `await worker.do(Service.ask, workspace_id, question, now)`. Raises what it raises."""
        ...

    def close(self) -> None:
        """Stop at once; work in progress is rolled back and found again at the next start."""
        ...


class ThreadWorker:
    """Works in threads of this process, without a separate process. For tests."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def analyse(self, version_id: str) -> VersionState:
        return await asyncio.to_thread(self._service.analyse, version_id)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        return await asyncio.to_thread(self._service.brief, subscription_id, due_at, now, late=late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(use_case, self._service, *args, **kwargs)

    def close(self) -> None:
        """Nothing to close."""


@dataclass(slots=True)
class _Process:
    """A spawned process, which ends when its lifeline is closed."""

    pool: ProcessPoolExecutor
    lifeline: Connection
    analysed: int = 0
    """How many analyses it was given."""

    @classmethod
    def of(cls, build: Build) -> _Process:
        """One that starts with its first job."""
        theirs, lifeline = multiprocessing.Pipe(duplex=False)
        context = multiprocessing.get_context("spawn")
        return cls(ProcessPoolExecutor(1, context, initializer=_begin, initargs=(build, theirs)), lifeline)

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


class ProcessWorker:
    """Works in one spawned process, which is started with the first job and again after a crash.

    After `articles` analyses the process is replaced, if the number is not 0. Its successor loads its models while it
    works on. If there is no memory for both, it ends first, and the next article waits for the models.
    """

    def __init__(
        self,
        build: Build,
        limits: AnalysisLimits = AnalysisLimits(),
        observe: Observe = no_observation,
        articles: int = 0,
    ) -> None:
        self._build = build
        self._limits = limits
        self._observe = observe
        self._articles = articles
        self._process: _Process | None = None
        self._successor: _Process | None = None
        self._loading: asyncio.Future[float] | None = None
        self._turn = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        """Of the process that does the next job; None if it has not started."""
        started = self._process.started if self._process else ()
        return started[0].pid if started else None

    async def analyse(self, version_id: str) -> VersionState:
        try:
            if seconds := await self._call(_load_models):
                self._observe("load_models", seconds)
        except CrashedError as error:
            raise ModelError("the analysis process died while it loaded its models; is there enough memory?") from error
        try:
            return await self._call(_analyse, version_id, self._limits)
        except _OverdueError:
            return await self._call(_put_aside, version_id, self._limits)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        return await self._call(_brief, subscription_id, due_at, now, late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._call(_do, use_case, args, kwargs)

    def close(self) -> None:
        for process in (self._process, self._successor):
            if process is not None:
                process.end()
        self._process = self._successor = self._loading = None

    async def _call(self, work: Callable[[Unpack[Ts]], T], *args: *Ts) -> T:
        """Do one job at a time, so that a crash loses only the job that caused it.

        Raises:
            CrashedError: the process died during the job.
        """
        work_left = asyncio.ensure_future(self._in_turn(work, *args))
        work_left.add_done_callback(_retrieved)
        return await asyncio.shield(work_left)  # the process finishes the job even if the caller is cancelled

    async def _in_turn(self, work: Callable[[Unpack[Ts]], T], *args: *Ts) -> T:
        async with self._turn:
            process = self._next_process()
            process.analysed += _is_analysis(work)
            started: tuple[BaseProcess, ...] = ()
            try:
                running = process.submit(work, *args)
                started = process.started
                return await running
            except BrokenProcessPool as error:
                self._drop_process()
                if await asyncio.to_thread(_ended_by_alarm, started):
                    raise _OverdueError from error
                message = "the analysis process died; is there enough memory? (`deltabrief doctor`)"
                raise CrashedError(message) from error

    def _next_process(self) -> _Process:
        """The one that does the next job."""
        if self._process is not None and self._process.has_died:
            log.warning("the analysis process died between two jobs; another one goes on")
            self._drop_process()
        self._replace_if_due()
        if self._process is None:
            self._process = _Process.of(self._build)
        return self._process

    def _drop_process(self) -> None:
        """It died: its successor takes its place, even if it still loads its models, so that no third one does."""
        if self._process is not None:
            self._process.end()
        if self._successor is not None and self._successor.has_died:
            self._successor.end()
            self._successor = None
        self._process, self._successor, self._loading = self._successor, None, None

    def _replace_if_due(self) -> None:
        """Between two jobs: let the successor take over, start it, or make room for it."""
        if self._loading is not None:
            if self._loading.done():
                self._hand_over(self._loading)
        elif self._articles and self._process and self._process.analysed >= self._articles and self.pid:
            if memory_of(self.pid) < free_memory():
                self._successor = _Process.of(self._build)
                self._loading = self._successor.submit(_load_models)
                self._loading.add_done_callback(self._observe_loading)
            else:
                log.info(
                    "the analysis process ends after %d articles; another loads its models", self._process.analysed
                )
                self.close()

    def _hand_over(self, loading: asyncio.Future[float]) -> None:
        before, after = self._process, self._successor
        assert before is not None  # it started the successor, and when it died, the successor took its place
        assert after is not None
        error = loading.exception()
        if error or after.has_died:
            log.warning("no other analysis process could be started; this one goes on: %s", error or "it died")
            before.analysed = 0
            before, after = after, before
        else:
            log.info("another analysis process takes over after %d articles", before.analysed)
        before.end()
        self._process, self._successor, self._loading = after, None, None

    def _observe_loading(self, loading: asyncio.Future[float]) -> None:
        _retrieved(loading)
        if not loading.cancelled() and not loading.exception():
            self._observe("load_models", loading.result())


def _is_analysis(work: object) -> bool:
    return work is _analyse


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """A process that is started here inherits it: Ctrl-C while it imports its modules would print a traceback."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _retrieved(work: asyncio.Future[Any]) -> None:
    """Retrieve the error of a job whose caller is gone, so that asyncio does not warn."""
    if not work.cancelled():
        work.exception()


class _OverdueError(CrashedError):
    """The alarm ended the process."""


def _ended_by_alarm(processes: tuple[BaseProcess, ...]) -> bool:
    deadline = monotonic() + REAPED
    for process in processes:
        process.join(REAPED)
        # The pool's own thread waits for it, too; if that was first, the exit code is known a moment later.
        while process.exitcode is None and monotonic() < deadline:
            sleep(0.01)
    return any(process.exitcode in (-signal.SIGPROF, -signal.SIGALRM) for process in processes)


# --- inside the process -------------------------------------------------------------------------------------------

_builds: list[Build] = []
"""How the process builds its service: an executor's initializer has no other place to keep it."""

_built: list[Service] = []
"""The process's only service."""

_loaded: list[bool] = []
"""Whether its models are loaded."""

_at_work: list[str] = []
"""The version whose attempt is currently counted."""


def _begin(build: Build, lifeline: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is sent to the whole process group; the parent decides
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    os.nice(POLITE)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    _builds.append(build)


def _service() -> Service:
    """Built with the first job, so that a database that is away for a moment is that job's StorageError."""
    if not _built:
        _built.append(_builds[0]())
    return _built[0]


def _end_with(lifeline: Connection) -> None:
    """Exit as soon as the other end is closed; the database rolls back open transactions."""
    try:
        lifeline.recv_bytes()
    except (EOFError, OSError):
        last = threading.Timer(PARTING, os._exit, [0])  # the job itself may hold the ledger's lock
        last.daemon = True
        last.start()
        with suppress(DeltabriefError):
            for version_id in _at_work:
                _service().analysis.forgive(version_id)
        os._exit(0)


def _load_models() -> float:
    """Returns how many seconds it took; 0 if they were loaded before."""
    if _loaded:
        return 0.0
    started = perf_counter()
    _service().analysis.load_models()
    _loaded.append(True)
    return perf_counter() - started


def _analyse(version_id: str, limits: AnalysisLimits) -> VersionState:
    _load_models()  # only after a crash of the process that had loaded them
    _at_work.append(version_id)
    try:
        with _limited(limits.seconds_for(_length(version_id)), limits):
            return _service().analyse(version_id)
    finally:
        _at_work.clear()


def _put_aside(version_id: str, limits: AnalysisLimits) -> VersionState:
    seconds = limits.seconds_for(_length(version_id))
    return _service().analysis.put_aside(version_id, f"it took more than {seconds:g} s of processor time")


def _length(version_id: str) -> int:
    """Length of the version's text in characters."""
    with _service().ledger() as work:
        version = work.articles.get_version(version_id)
    return len(version.text) if version else 0


@contextmanager
def _limited(seconds: float, limits: AnalysisLimits) -> Iterator[None]:
    """Run under an alarm that kills the process, and a memory cap that raises MemoryError."""
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds * limits.patience)
    if (held := _data_bytes()) is not None:
        resource.setrlimit(resource.RLIMIT_DATA, (held + limits.memory, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.setitimer(signal.ITIMER_PROF, 0)


def _data_bytes() -> int | None:
    """Bytes currently counted against RLIMIT_DATA; None if the system does not report it, so memory is not capped."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[5])
    except OSError:
        return None
    return pages * resource.getpagesize()


def _brief(subscription_id: str, due_at: datetime, now: datetime, late: bool) -> Delivery:
    return _service().brief(subscription_id, due_at, now, late=late)


def _do(use_case: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> T:
    return use_case(_service(), *args, **kwargs)
