"""The running system: watch → analyse → brief → deliver, on time, until it is told to stop.

Every step takes what it needs from the ledger and leaves its result there, so that a kill between any two of them
loses nothing: the next start finds versions that are pending, briefings that are due, and rows that are open.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ParamSpec

from bot.hooks import no_op_hook
from bot.runtime.model_worker import Worker
from bot.runtime.outbox_worker import OutboxWorker
from bot.runtime.schedule import Due, Schedule, due_now
from bot.unexpected import log_unexpected
from summarizer.delivery.model import Subscription
from summarizer.errors import AlreadyStoredError, CrashedError, DeltabriefError, NotFoundError, StorageError
from summarizer.ingest.model import ArticleVersion, VersionState
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)
P = ParamSpec("P")

TICK = timedelta(seconds=20)
"""How often the subscriptions table and the outbox are looked at: soon enough that a change made by another command
is felt at once, and a few queries a minute."""

WATCH = timedelta(minutes=1)
"""How often sources are looked at that may be due: each of them has a minute of its own."""


async def no_watching() -> None:
    """Watch nothing."""


def _quiet() -> None:
    """Show nothing."""


@dataclass
class Supervisor:
    """One running process.

    `watch` reads the sources that are due; `show` brings a terminal up to date, and its OSError ends the run: there is
    no console any more. `steps` is told the name of every step when it is done.
    """

    ledger: Ledger
    worker: Worker
    courier: OutboxWorker
    now: Callable[[], datetime]
    watch: Callable[[], Awaitable[None]] = no_watching
    show: Callable[[], object] = _quiet
    steps: Callable[[str], None] = no_op_hook
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _asked: bool = field(default=False, init=False)
    _put_aside: set[str] = field(default_factory=set, init=False)
    _console_gone: asyncio.Future[None] | None = field(default=None, init=False)

    async def until(self, stop: asyncio.Event) -> None:
        """Run until `stop` is set. What was missed comes first, then everything at its time.

        Raises:
            StorageError: the ledger cannot be used at the start; later, it is tried again at every tick.
            OSError: nobody reads the console any more.
        """
        self._console_gone = asyncio.get_running_loop().create_future()
        schedule = Schedule(_logged(self.on_due, "a briefing could not be made"))
        tick = functools.partial(self.tick, schedule)
        schedule.every(TICK, _logged(tick, "a step of the scheduler failed"), "tick")
        schedule.every(
            TICK, _logged(self.deliver, "some briefings were not delivered"), "deliver"
        )  # a tick may wait long for a queue of analyses
        schedule.every(WATCH, _logged(self.read, "some sources were not read"), "watch")
        started = asyncio.ensure_future(self._start(schedule, tick))
        stopped = asyncio.ensure_future(stop.wait())
        try:
            await _first_of(stopped, self._console_gone, starting=started)
        finally:
            schedule.stop()
            started.cancel()
            stopped.cancel()
            self.worker.close()

    async def _start(self, schedule: Schedule, tick: Callable[[], Awaitable[None]]) -> None:
        schedule.start()
        self._show()
        for work, name in ((self.read, "some sources were not read"), (tick, "a step of the scheduler failed")):
            try:
                await work()
            except DeltabriefError:
                raise
            except Exception as error:  # noqa: BLE001 - the border: a bug that comes again at every start must not end it
                log_unexpected(log, error, name)

    async def read(self) -> None:
        """Read the sources that are due and analyse what came."""
        await self.watch()
        async with self._one_at_a_time:
            await self._analyse_pending()

    async def tick(self, schedule: Schedule) -> None:
        """Take over changed subscriptions, deliver what is open, compose what is due."""
        schedule.rebuild(await asyncio.to_thread(self._subscriptions))
        await self._catch_up()

    async def on_due(self, subscription_id: str) -> None:
        """A subscription's time has come. Of a thousand at one minute, the first to get its turn serves all."""
        del subscription_id
        if self._asked:
            return
        self._asked = True
        async with self._turn:
            self._asked = False
            await self._catch_up()

    async def _catch_up(self) -> None:
        """What is open goes first, because the next briefing builds on it."""
        await self.deliver()
        if await self._compose_due():
            await self.deliver()

    async def deliver(self) -> None:
        """Send what is open and show it."""
        await self.courier.deliver_open()
        self._show()

    async def _compose_due(self) -> bool:
        """Compose all that is owed, in order of the due times, and let each go out while the next is composed."""
        async with self._one_at_a_time:
            now = self.now()  # before the analyses: what arrives while they run is the next briefing's
            owed = await asyncio.to_thread(self._owed, now)
            if owed:
                await self._analyse_pending()
            going: asyncio.Task[None] | None = None
            for due in owed:
                await self._compose(due, now)
                if going is None or going.done():
                    going = asyncio.create_task(self.deliver())
        if going is not None:
            await going
        return bool(owed)

    async def _compose(self, due: Due, now: datetime) -> None:
        try:
            await self.worker.brief(due.subscription_id, due.at, now, late=due.late)
        except (AlreadyStoredError, NotFoundError) as error:
            log.info("no briefing for %s: %s", due.subscription_id, error)  # composed elsewhere, or just removed
        except DeltabriefError:
            raise
        except Exception as error:  # noqa: BLE001 - the border: one reader's briefing that brings out a bug stops no other
            log_unexpected(log, error, f"no briefing for {due.subscription_id}")
        self.steps("composed")

    async def _analyse_pending(self) -> None:
        for version in await asyncio.to_thread(self._pending):
            if version.id not in self._put_aside:
                await self._analyse(version)

    async def _analyse(self, version: ArticleVersion) -> None:
        """Analyse one version. What fails for good is put aside in the ledger, with its reason.

        A version that a process died at waits for the next round, which may be its last; one that could not be
        analysed for want of a model is left alone until the next start.
        """
        try:
            if await self.worker.analyse(version.id) is VersionState.FAILED:
                log.error(
                    "article %s was put aside: %s", version.article_id, await asyncio.to_thread(self._why, version)
                )
        except StorageError:
            raise
        except CrashedError as error:
            log.error("article %s was not analysed: %s", version.article_id, error)  # noqa: TRY400 - expected: one line
        except DeltabriefError as error:
            self._put_aside.add(version.id)
            log.error("article %s was not analysed: %s", version.article_id, error)  # noqa: TRY400 - expected: one line
        except Exception:  # a bug that one article brings out must not hold up every briefing; its traceback is logged
            self._put_aside.add(version.id)
            log.exception("article %s was not analysed", version.article_id)
        self.steps("analysed")

    def _show(self) -> None:
        try:
            self.show()
        except OSError as error:
            if self._console_gone is None or self._console_gone.done():
                raise
            self._console_gone.set_exception(error)

    def _why(self, version: ArticleVersion) -> str | None:
        with self.ledger() as unit:
            marked = unit.articles.get_version(version.id)
        return marked.note if marked else None

    def _pending(self) -> tuple[ArticleVersion, ...]:
        with self.ledger() as unit:
            spaces = unit.workspaces.list_all()
            return tuple(version for space in spaces for version in unit.articles.list_pending(space.id))

    def _subscriptions(self) -> tuple[Subscription, ...]:
        with self.ledger() as unit:
            return unit.subscriptions.list_all()

    def _owed(self, now: datetime) -> list[Due]:
        with self.ledger() as unit:
            subscriptions, last = unit.subscriptions.list_all(), unit.outbox.latest_by_subscription(now)
            under_way = {row.subscription_id for row in unit.outbox.list_open()}  # also a row that a wrong clock made
        found = (due_now(each, last.get(each.id), now) for each in subscriptions if each.id not in under_way)
        return sorted((due for due in found if due is not None), key=lambda due: due.at)


async def _first_of(*ends: asyncio.Future[Any], starting: asyncio.Future[None]) -> None:
    """Wait for one of the ends, or for a start that fails; raises what it raised."""
    waiting = {*ends, starting}
    while not any(end.done() for end in ends):
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()


def _logged(work: Callable[P, Awaitable[None]], name: str) -> Callable[P, Awaitable[None]]:
    """The same work; what we expect to fail is logged in one line, a bug with its traceback; the next turn tries again.

    `name` says what it means that it failed.
    """

    async def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await work(*args, **kwargs)
        except DeltabriefError as error:
            log.error("%s", error)  # noqa: TRY400 - what we expect to fail is one line, no traceback
        except Exception as error:  # noqa: BLE001 - the border: no job may end because of one bug
            log_unexpected(log, error, name)

    return guarded
