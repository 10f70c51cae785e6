"""What every handler may use, and the two ways off the event loop: a thread for the ledger, a process for models."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ParamSpec, TypeVar

from bot.analysis import Worker
from bot.reading import Terms
from bot.watch.fetch import Fetcher
from bot.watch.read import Fetch
from summarizer.ports import Ledger, UnitOfWork
from summarizer.service import Service

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """The composition root's gift to the client. Nothing here may be called on the event loop but through a method.

    `service` is for the use cases that need no model (`await desk.off_loop(desk.service.merge_entities, …)`), `worker`
    for those that do (`await desk.worker.do(Service.ask, …)`). `zone` is the IANA zone where nobody named one,
    `terms` are those on which an address that somebody names is fetched.
    """

    ledger: Ledger
    service: Service
    worker: Worker
    now: Callable[[], datetime]
    zone: str
    terms: Terms = Terms()  # noqa: RUF009 - frozen

    async def off_loop(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call something that waits for the ledger in a thread. Raises what it raises."""
        return await asyncio.to_thread(work, *args, **kwargs)

    async def look_at(self, ask: Callable[[Fetch], Awaitable[T]]) -> T:
        """Fetch and parse what somebody named, on a loop of its own in a thread: parsing a big feed takes seconds.

        Raises:
            FetchError, InputError, UsageError: as `ask`.
        """

        async def fetched() -> T:
            async with Fetcher(self.terms.limits, self.terms.agent, self.now, self.terms.manners) as fetch:
                return await ask(fetch)

        return await asyncio.to_thread(asyncio.run, fetched())

    async def read(self, query: Callable[[UnitOfWork], T]) -> T:
        """Ask the ledger in a unit of work of its own, in a thread; nothing that it writes stays.

        Raises:
            StorageError: the ledger cannot be read now.
        """
        return await asyncio.to_thread(self._read, query)

    def _read(self, query: Callable[[UnitOfWork], T]) -> T:
        with self.ledger() as unit:
            return query(unit)
