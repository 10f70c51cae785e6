"""Runs everything that needs a model in a separate process, so that the event loop never waits for a model.

One article fails without affecting others: one whose analysis takes too much time or memory is set aside for good
(`model_process` measures it), and after a crash another process goes on.

Libraries never release some memory (every new word, fragments), so a process is replaced after a set number of
articles: another one loads its models while the first keeps working, and takes over between two jobs.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from functools import partial
from multiprocessing.process import BaseProcess
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, TypeVarTuple, Unpack

from bot.hooks import Observe, no_observation
from bot.runtime import model_process
from bot.runtime.free_memory import free_memory, memory_of
from bot.runtime.model_process import AnalysisLimits, Build
from bot.runtime.spawned_process import SpawnedProcess, ended_by_alarm
from summarizer.delivery.model import Delivery
from summarizer.errors import CrashedError, ModelError
from summarizer.ingest.model import VersionState
from summarizer.service import Service

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

USUAL_LIMITS = AnalysisLimits()


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


class ProcessWorker:
    """Works in one spawned process, which is started with the first job and again after a crash.

    After `articles` analyses the process is replaced; 0 means never. It keeps working while its successor loads the
    models. If there is no memory for both, the old one ends first, and the next article waits for the models.
    """

    def __init__(
        self,
        build: Build,
        limits: AnalysisLimits = USUAL_LIMITS,
        observe: Observe = no_observation,
        articles: int = 0,
    ) -> None:
        self._begin = partial(model_process.begin, build)
        self._limits = limits
        self._observe = observe
        self._articles = articles
        self._process: SpawnedProcess | None = None
        self._successor: SpawnedProcess | None = None
        self._loading: asyncio.Future[float] | None = None
        self._turn = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        """Of the process that does the next job; None if it has not started."""
        started = self._process.started if self._process else ()
        return started[0].pid if started else None

    async def analyse(self, version_id: str) -> VersionState:
        try:
            if seconds := await self._call(model_process.load_models):
                self._observe("load_models", seconds)
        except CrashedError as error:
            raise ModelError("the analysis process died while it loaded its models; is there enough memory?") from error
        try:
            return await self._call(model_process.analyse, version_id, self._limits, analyses=1)
        except _OverdueError:
            return await self._call(model_process.put_aside, version_id, self._limits)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        return await self._call(model_process.brief, subscription_id, due_at, now, late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._call(model_process.do, use_case, args, kwargs)

    def close(self) -> None:
        for process in (self._process, self._successor):
            if process is not None:
                process.end()
        self._process = self._successor = self._loading = None

    async def _call(self, work: Callable[[Unpack[Ts]], T], *args: *Ts, analyses: int = 0) -> T:
        """Do one job at a time, so that a crash loses only the job that caused it. `analyses` are counted with it.

        Raises:
            CrashedError: the process died during the job.
        """
        work_left = asyncio.ensure_future(self._in_turn(work, *args, analyses=analyses))
        work_left.add_done_callback(_retrieved)
        return await asyncio.shield(work_left)  # the process finishes the job even if the caller is cancelled

    async def _in_turn(self, work: Callable[[Unpack[Ts]], T], *args: *Ts, analyses: int) -> T:
        async with self._turn:
            process = self._next_process()
            process.analysed += analyses
            started: tuple[BaseProcess, ...] = ()
            try:
                running = process.submit(work, *args)
                started = process.started
                return await running
            except BrokenProcessPool as error:
                self._drop_process()
                if await asyncio.to_thread(ended_by_alarm, started):
                    raise _OverdueError from error
                message = "the analysis process died; is there enough memory? (`deltabrief doctor`)"
                raise CrashedError(message) from error

    def _next_process(self) -> SpawnedProcess:
        """The process that does the next job."""
        if self._process is not None and self._process.has_died:
            log.warning("the analysis process died between two jobs; another one replaces it")
            self._drop_process()
        self._replace_if_due()
        if self._process is None:
            self._process = SpawnedProcess.of(self._begin)
        return self._process

    def _drop_process(self) -> None:
        """Replace the dead process with its successor, even if that still loads its models: no third one is started."""
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
            return
        if self._process is None or self.pid is None:
            return
        analysed = self._process.analysed
        if not 0 < self._articles <= analysed:
            return
        if memory_of(self.pid) < free_memory():
            self._successor = SpawnedProcess.of(self._begin)
            self._loading = self._successor.submit(model_process.load_models)
            self._loading.add_done_callback(self._observe_loading)
        else:
            log.info("the analysis process ends after %d articles; another loads its models", analysed)
            self.close()

    def _hand_over(self, loading: asyncio.Future[float]) -> None:
        before, after = self._process, self._successor
        assert before is not None  # it started the successor, and when it died, the successor took its place
        assert after is not None
        error = loading.exception()
        if error or after.has_died:
            log.warning("no other analysis process could be started; the old one keeps working: %s", error or "it died")
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


def _retrieved(work: asyncio.Future[Any]) -> None:
    """Retrieve the error of a job whose caller is gone, so that asyncio does not warn."""
    if not work.cancelled():
        work.exception()


class _OverdueError(CrashedError):
    """The alarm ended the process."""
