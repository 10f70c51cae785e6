"""The running system: poll → analyse → brief → deliver, on time, until it is stopped.

Every step reads its input from the ledger and stores its result there, so that a kill between any two steps loses
nothing: the next start finds pending versions, due briefings and open outbox rows.
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
"""How often the subscriptions table and the outbox are checked: often enough that a change made by another command
takes effect quickly, at the cost of a few queries per minute."""

WATCH = timedelta(minutes=1)
"""How often to look for sources that are due: each source is due at its own minute."""


async def no_watching() -> None:
    """Poll nothing."""


def _quiet() -> None:
    """Show nothing."""


@dataclass
class Supervisor:
    """One running process.

    `watch` polls the sources that are due. `show` prints new messages on the terminal; an OSError from it ends the run,
    because the console is gone. `steps` is called with the name of every completed step.
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
        """Run until `stop` is set. Missed work comes first, then everything at its time.

        Raises:
            StorageError: the ledger cannot be used at the start; later errors are retried at every tick.
            OSError: the console was closed.
        """
        self._console_gone = asyncio.get_running_loop().create_future()
        schedule = Schedule(_logged(self.on_due, "a briefing could not be made"))
        tick = functools.partial(self.tick, schedule)
        schedule.every(TICK, _logged(tick, "a step of the scheduler failed"), "tick")
        schedule.every(
            TICK, _logged(self.deliver, "some briefings were not delivered"), "deliver"
        )  # a tick may wait long for queued analyses
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
            except Exception as error:  # noqa: BLE001 - boundary: a recurring bug must not stop the run
                log_unexpected(log, error, name)

    async def read(self) -> None:
        """Poll the sources that are due and analyse new articles."""
        await self.watch()
        async with self._one_at_a_time:
            await self._analyse_pending()

    async def tick(self, schedule: Schedule) -> None:
        """Apply changed subscriptions, deliver open rows, compose due briefings."""
        schedule.rebuild(await asyncio.to_thread(self._subscriptions))
        await self._catch_up()

    async def on_due(self, subscription_id: str) -> None:
        """A subscription is due. If a thousand are due at the same minute, the first call serves all."""
        del subscription_id
        if self._asked:
            return
        self._asked = True
        async with self._turn:
            self._asked = False
            await self._catch_up()

    async def _catch_up(self) -> None:
        """Deliver open rows first, because the next briefing builds on them."""
        await self.deliver()
        if await self._compose_due():
            await self.deliver()

    async def deliver(self) -> None:
        """Send open rows and show them."""
        await self.courier.deliver_open()
        self._show()

    async def _compose_due(self) -> bool:
        """Compose all due briefings in order of due time; each is sent while the next is composed."""
        async with self._one_at_a_time:
            now = self.now()  # before the analyses: articles that arrive while they run belong to the next briefing
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
        except Exception as error:  # noqa: BLE001 - boundary: a bug in one briefing must not stop the others
            log_unexpected(log, error, f"no briefing for {due.subscription_id}")
        self.steps("composed")

    async def _analyse_pending(self) -> None:
        for version in await asyncio.to_thread(self._pending):
            if version.id not in self._put_aside:
                await self._analyse(version)

    async def _analyse(self, version: ArticleVersion) -> None:
        """Analyse one version. A permanent failure is stored in the ledger with its reason.

        A version that crashed the process waits for the next round, which may be its last attempt. A version that could
        not
        be analysed because a model is missing is left alone until the next start.
        """
        try:
            if await self.worker.analyse(version.id) is VersionState.FAILED:
                log.error(
                    "article %s was set aside: %s", version.article_id, await asyncio.to_thread(self._why, version)
                )
        except StorageError:
            raise
        except CrashedError as error:
            log.error("article %s was not analysed: %s", version.article_id, error)  # noqa: TRY400 - expected: one line
        except DeltabriefError as error:
            self._put_aside.add(version.id)
            log.error("article %s was not analysed: %s", version.article_id, error)  # noqa: TRY400 - expected: one line
        except Exception:  # a bug triggered by one article must not stop all briefings; its traceback is logged
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
            under_way = {row.subscription_id for row in unit.outbox.list_open()}  # also rows that a wrong clock created
        candidates = (
            due_now(subscription, last.get(subscription.id), now)
            for subscription in subscriptions
            if subscription.id not in under_way
        )
        return sorted((due for due in candidates if due is not None), key=lambda due: due.at)


async def _first_of(*ends: asyncio.Future[Any], starting: asyncio.Future[None]) -> None:
    """Wait for one of the tasks to end, or for a start-up task to fail; raises its error."""
    waiting = {*ends, starting}
    while not any(end.done() for end in ends):
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()


def _logged(work: Callable[P, Awaitable[None]], name: str) -> Callable[P, Awaitable[None]]:
    """The same work with logging: one line for an expected failure, a traceback for a bug. The next call tries again.

    `name` is the log text that says what failed.
    """

    async def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await work(*args, **kwargs)
        except DeltabriefError as error:
            log.error("%s", error)  # noqa: TRY400 - an expected failure is one line, no traceback
        except Exception as error:  # noqa: BLE001 - boundary: no job may end because of one bug
            log_unexpected(log, error, name)

    return guarded
