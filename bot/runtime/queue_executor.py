"""Scaled out: this process enqueues what is due, and any number of workers do it. Needs PostgreSQL.

    bot process (one, by lease): clock → jobs; deliveries
    workers (any number, no lease): fetch, analyse, compose

A version's analysis is enqueued by the transaction that stores it, a delivery by the one that composes it. What only
time makes necessary, polls and briefings, is enqueued here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.runtime.due_briefings import list_due_briefings
from bot.runtime.job_handlers import compose_job
from bot.watching.limits import POLL_ROUND, RECHECK
from bot.watching.poll_schedule import PollInterval, latest_poll
from bot.watching.poller import PAGES, host_of
from bot.watching.recheck_schedule import latest_recheck
from summarizer.jobs import Job, JobKind
from summarizer.unit_of_work import Ledger

FORGOTTEN = 1_000
"""Waiting versions without a job that one look enqueues: there are some after a move from the embedded way."""


@dataclass(frozen=True)
class QueueExecutor:
    """See `executor.Executor`. `send` delivers open rows."""

    ledger: Ledger
    now: Callable[[], datetime]
    send: Callable[[], Awaitable[object]]
    bounds: PollInterval = field(default_factory=PollInterval)

    async def analyse_pending(self) -> None:
        """Enqueue what has no job, though its transaction should have enqueued it."""
        await asyncio.to_thread(self._enqueue_forgotten)

    async def compose_due(self) -> None:
        """Enqueue the briefings that are due."""
        await asyncio.to_thread(self._enqueue_due_briefings)

    async def poll_due(self) -> None:
        """Enqueue the polls of the sources that are due."""
        await asyncio.to_thread(self._enqueue_polls)

    async def deliver(self) -> None:
        await self.send()

    def close(self) -> None:
        """Nothing to close: jobs stay in the queue."""

    def _enqueue_forgotten(self) -> None:
        with self.ledger() as unit:
            if unit.jobs.enqueue_forgotten(FORGOTTEN):
                unit.commit()

    def _enqueue_due_briefings(self) -> None:
        with self.ledger() as unit:
            unit.jobs.enqueue([compose_job(due) for due in list_due_briefings(unit, self.now())])
            unit.commit()

    def _enqueue_polls(self) -> None:
        now = self.now()
        with self.ledger() as unit:
            due = unit.sources.list_due(
                now, latest_poll(now, self.bounds), POLL_ROUND.per_workspace, POLL_ROUND.sources
            )
            unit.jobs.enqueue([Job(JobKind.FETCH, source.id, source.workspace_id) for source in due])
            pages = unit.pages.due(now, latest_recheck(now), RECHECK.per_source)
            hosts = {host_of(page.url): page.workspace_id for page in pages}
            unit.jobs.enqueue([Job(JobKind.FETCH, f"{PAGES}{host}", owner) for host, owner in hosts.items()])
            unit.commit()
