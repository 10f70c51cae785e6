"""Everything that needs a model, in a process of its own: the event loop never waits for one.

The process builds its own Service from what it is given, takes one piece of work at a time, and ends with the process
that started it, however that one ends: it holds the other end of a pipe, and a closed pipe is its signal.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from multiprocessing.connection import Connection
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, TypeVarTuple, Unpack

from summarizer.errors import ModelError
from summarizer.service import Service
from summarizer.types import Delivery, VersionState

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

POLITE = 5
"""How far the process steps back where the processor is short: a heartbeat or an answer must not wait for a model."""

Build = Callable[[], Service]
"""Makes a Service; picklable, because it travels to the other process."""


class Worker(Protocol):
    """The use cases that may need a model, off the event loop."""

    async def analyse(self, version_id: str) -> VersionState:
        """As `Service.analyse`."""
        ...

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        """As `Service.brief`."""
        ...

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Any use case: `await worker.do(Service.ask, workspace_id, question, now)`. Raises what it raises."""
        ...

    def close(self) -> None:
        """Stop at once; work in progress is rolled back and found again."""
        ...


class ThreadWorker:
    """Works in threads of this process, where there is no heartbeat to keep: in tests."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def analyse(self, version_id: str) -> VersionState:
        return await asyncio.to_thread(self._service.analyse, version_id)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        return await asyncio.to_thread(self._service.brief, subscription_id, due_at, now, late=late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(use_case, self._service, *args, **kwargs)

    def close(self) -> None:
        """Nothing is held."""


class ProcessWorker:
    """Works in one spawned process, started with the first piece of work and again after a crash."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._pool: ProcessPoolExecutor | None = None
        self._lifeline: Connection | None = None

    async def analyse(self, version_id: str) -> VersionState:
        return await self._call(_analyse, version_id)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        return await self._call(_brief, subscription_id, due_at, now, late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._call(_do, use_case, args, kwargs)

    def close(self) -> None:
        if self._lifeline is not None:
            self._lifeline.close()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._lifeline = None

    async def _call(self, work: Callable[[Unpack[Ts]], T], *args: *Ts) -> T:
        """Raises ModelError where the process dies of the work (out of memory, a broken library)."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._started(), work, *args)
        except BrokenProcessPool as error:
            self.close()
            raise ModelError("the analysis process died; is there enough memory? (`deltabrief doctor`)") from error

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            theirs, self._lifeline = multiprocessing.Pipe(duplex=False)
            self._pool = ProcessPoolExecutor(
                1, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(self._build, theirs)
            )
        return self._pool


# --- inside the process -------------------------------------------------------------------------------------------

_service: list[Service] = []
"""The process's one service: an executor's initializer has no other place to leave it."""


def _begin(build: Build, lifeline: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    os.nice(POLITE)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    _service.append(build())


def _end_with(lifeline: Connection) -> None:
    """Exit as soon as the other end is closed; open transactions are rolled back by the database."""
    try:
        lifeline.recv_bytes()
    except (EOFError, OSError):
        os._exit(0)


def _analyse(version_id: str) -> VersionState:
    return _service[0].analyse(version_id)


def _brief(subscription_id: str, due_at: datetime, now: datetime, late: bool) -> Delivery:
    return _service[0].brief(subscription_id, due_at, now, late=late)


def _do(use_case: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> T:
    return use_case(_service[0], *args, **kwargs)
