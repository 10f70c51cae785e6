"""Dependencies of command handlers, and ways off the event loop: a thread for the ledger, a process for models."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec, TypeVar

from bot.runtime.model_worker import Worker
from bot.slots import BusyWords, SlotLimits, Slots
from bot.watching.command_fetch import Ask, CommandFetches
from bot.watching.poller import FetchPolicy
from bot.workspace.quotas import Quotas
from summarizer.service import Service
from summarizer.unit_of_work import Ledger, UnitOfWork

_TURNS = SlotLimits(at_once=16, per_workspace=4, per_person=2)
"""Limits on who may wait for the only analysis process: a due briefing queues behind all of them, and each takes up to
a second."""
_BUSY = BusyWords(
    "Too many questions are being answered at the moment. Try again in a few seconds.",
    "Other questions from here are being answered at the moment. Try again in a few seconds.",
)

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BotServices:
    """Dependencies injected into command handlers. On the event loop, use them only through these methods.

    `service` is for the use cases that need no model (`await services.off_loop(services.service.merge_entities, …)`),
    `worker` for those that do (`await services.model(workspace_id, Service.ask, …)`); `turns` limits who waits for it.
    `zone` is the default IANA zone, `fetches` fetches what users name, and `quotas` are the limits of workspaces.
    """

    ledger: Ledger
    service: Service
    worker: Worker
    now: Callable[[], datetime]
    zone: str
    turns: Slots = field(default_factory=lambda: Slots(_TURNS, _BUSY))
    fetches: CommandFetches = field(default_factory=lambda: CommandFetches(FetchPolicy(), lambda: datetime.now(UTC)))
    quotas: Quotas = field(default_factory=Quotas)

    async def off_loop(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run something that waits for the ledger in a thread. Raises what it raises."""
        return await asyncio.to_thread(work, *args, **kwargs)

    async def model(
        self, workspace_id: str, use_case: Callable[Concatenate[Service, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case that needs a model, for a user of this workspace who waits for it.

        Raises:
            UsageError: too many are waiting already; and whatever the use case raises.
        """
        with self.turns.held(workspace_id):
            return await self.worker.do(use_case, *args, **kwargs)

    async def look_at(self, workspace_id: str, ask: Ask[T]) -> T:
        """Fetch and parse what a user of this workspace named.

        Raises:
            FetchError, InputError, UsageError: as `CommandFetches.run`.
        """
        return await self.fetches.run(workspace_id, ask)

    async def read(self, query: Callable[[UnitOfWork], T]) -> T:
        """Run a query in its own unit of work, in a thread; nothing that it writes is kept.

        Raises:
            StorageError: the ledger cannot be read now.
        """
        return await asyncio.to_thread(self._read, query)

    def _read(self, query: Callable[[UnitOfWork], T]) -> T:
        with self.ledger() as unit:
            return query(unit)
