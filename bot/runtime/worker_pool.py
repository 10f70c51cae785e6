"""Several analysis processes: each piece of work goes to one that is free."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from bot.runtime.model_worker import Worker
from summarizer.delivery.model import Delivery
from summarizer.ingest.model import VersionState
from summarizer.service import Service

P = ParamSpec("P")
T = TypeVar("T")


class WorkerPool:
    """See `model_worker.Worker`. Work that finds none free waits, in the order in which it came."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self._workers = tuple(workers)
        self._free: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()  # the last one has its models loaded
        for worker in reversed(self._workers):
            self._free.put_nowait(worker)

    async def analyse(self, version_id: str) -> VersionState:
        async with self._one() as worker:
            return await worker.analyse(version_id)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        async with self._one() as worker:
            return await worker.brief(subscription_id, due_at, now, late=late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._one() as worker:
            return await worker.do(use_case, *args, **kwargs)

    def close(self) -> None:
        for worker in self._workers:
            worker.close()

    @asynccontextmanager
    async def _one(self) -> AsyncIterator[Worker]:
        worker = await self._free.get()
        try:
            yield worker
        finally:
            self._free.put_nowait(worker)
