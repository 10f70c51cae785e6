"""The running system: watch → analyse → brief → deliver, on time, until it is told to stop.

Every step takes what it needs from the ledger and leaves its result there, so that a kill between any two of them
loses nothing: the next start finds versions that are pending, briefings that are due, and rows that are open.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.analysis import Worker
from bot.delivery import Courier
from bot.schedule import Schedule, due_now
from summarizer.errors import AlreadyStoredError, DeltabriefError, ModelError, NotFoundError
from summarizer.ports import Ledger
from summarizer.types import ArticleVersion, Delivery, Subscription

log = logging.getLogger(__name__)

TICK = timedelta(seconds=20)
"""How often the subscriptions table and the outbox are looked at: soon enough that a change made by another command
is felt at once, and a few queries a minute."""


async def nothing() -> None:
    """Watch nothing."""


def _quiet() -> None:
    """Show nothing."""


@dataclass
class Running:
    """One running process. `watch` reads every source once; `show` brings a terminal up to date."""

    ledger: Ledger
    worker: Worker
    courier: Courier
    now: Callable[[], datetime]
    watch: Callable[[], Awaitable[None]] = nothing
    watch_every: timedelta = timedelta(minutes=30)
    show: Callable[[], object] = _quiet
    steps: Callable[[str], None] = lambda _: None
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
    _unreadable: set[str] = field(default_factory=set)

    async def until(self, stop: asyncio.Event) -> None:
        """Run until `stop` is set. What was missed comes first, then everything at its time."""
        schedule = Schedule(self.on_due)
        schedule.every(TICK, lambda: self.tick(schedule), "tick")
        schedule.every(self.watch_every, self.read, "watch")
        first = asyncio.create_task(self._start(schedule))
        waiting = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({first, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if first.done():
                first.result()
            await waiting
        finally:
            schedule.stop()
            first.cancel()
            waiting.cancel()
            self.worker.close()

    async def _start(self, schedule: Schedule) -> None:
        schedule.start()
        self.show()
        await self.read()
        await self.tick(schedule)

    async def read(self) -> None:
        """Read every source once and analyse what came."""
        await self.watch()
        await self.analyse_pending()

    async def tick(self, schedule: Schedule) -> None:
        """Take over changed subscriptions, compose what is due, deliver what is open."""
        subscriptions = await asyncio.to_thread(self._subscriptions)
        schedule.rebuild(subscriptions)
        for subscription in subscriptions:
            await self.on_due(subscription.id)
        await self.deliver()

    async def on_due(self, subscription_id: str) -> None:
        """Compose what this subscription is owed now, if anything, and send it."""
        async with self._one_at_a_time:
            subscription, last = await asyncio.to_thread(self._subscription, subscription_id)
            due = due_now(subscription, last, self.now()) if subscription else None
            if due is None:
                return
            await self._analyse_all()
            await self._compose(due.subscription_id, due.at, late=due.late)
        await self.deliver()

    async def _compose(self, subscription_id: str, due_at: datetime, *, late: bool) -> None:
        try:
            await self.worker.brief(subscription_id, due_at, self.now(), late=late)
        except (AlreadyStoredError, NotFoundError) as error:
            log.info("no briefing for %s: %s", subscription_id, error)  # composed elsewhere, or just removed
        self.steps("composed")

    async def deliver(self) -> None:
        """Send what is open and show it."""
        await self.courier.deliver_open()
        self.show()

    async def analyse_pending(self) -> None:
        """Analyse every version that waits, oldest first."""
        async with self._one_at_a_time:
            await self._analyse_all()

    async def _analyse_all(self) -> None:
        for version in await asyncio.to_thread(self._pending):
            if version.id in self._unreadable:
                continue
            try:
                await self.worker.analyse(version.id)
            except DeltabriefError as error:
                self._put_aside(version, error)
            self.steps("analysed")

    def _put_aside(self, version: ArticleVersion, error: DeltabriefError) -> None:
        """Leave the version pending and alone until the next start: one article must not hold up all others."""
        log.error("article %s was not analysed: %s", version.article_id, error)
        if isinstance(error, ModelError):
            self._unreadable.add(version.id)

    def _pending(self) -> tuple[ArticleVersion, ...]:
        with self.ledger() as unit:
            spaces = unit.workspaces.all()
            return tuple(version for space in spaces for version in unit.articles.pending(space.id))

    def _subscriptions(self) -> tuple[Subscription, ...]:
        with self.ledger() as unit:
            return unit.subscriptions.all()

    def _subscription(self, subscription_id: str) -> tuple[Subscription | None, Delivery | None]:
        with self.ledger() as unit:
            return unit.subscriptions.get(subscription_id), unit.outbox.last(subscription_id)
