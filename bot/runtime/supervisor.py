"""The running system: poll → analyse → brief → deliver, on time, until it is stopped.

Every step reads its input from the ledger and stores its result there, so that a kill between any two steps loses
nothing: the next start finds pending versions, due briefings and open outbox rows. Polling, analysis, due briefings
and deliveries each have a loop of their own; the executor decides whose turn it is.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ParamSpec

from bot.hooks import no_op_hook
from bot.runtime.embedded_executor import EmbeddedExecutor
from bot.runtime.executor import Executor
from bot.runtime.model_worker import Worker
from bot.runtime.outbox_worker import OutboxWorker
from bot.runtime.schedule import Schedule
from bot.unexpected import log_unexpected
from summarizer.delivery.model import Subscription
from summarizer.errors import DeltabriefError
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)
P = ParamSpec("P")

TICK = timedelta(seconds=20)
"""How often the subscriptions table and the outbox are checked: often enough that a change made by another command
takes effect quickly, at the cost of a few queries per minute."""

WATCH = timedelta(minutes=1)
"""How often to look for sources that are due: each source is due at its own minute."""


PATIENCE = timedelta(seconds=2)
"""How long what is due waits for open rows. A destination that answers later gets its next briefing one tick later."""


async def no_watching() -> None:
    """Poll nothing."""


def _quiet() -> None:
    """Show nothing."""


@dataclass
class Supervisor:
    """One running process.

    `watch` polls the sources that are due. `show` prints new messages on the terminal; an OSError from it ends the run,
    because the console is gone. `steps` is called with the name of every completed step. The work is done
    here, by `worker`, unless `work` is replaced by another executor.
    """

    ledger: Ledger
    worker: Worker
    outbox: OutboxWorker
    now: Callable[[], datetime]
    watch: Callable[[], Awaitable[None]] = no_watching
    show: Callable[[], object] = _quiet
    steps: Callable[[str], None] = no_op_hook
    _asked: bool = field(default=False, init=False)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _console_gone: asyncio.Future[None] | None = field(default=None, init=False)
    _deliveries: set[asyncio.Future[None]] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        self.work: Executor = EmbeddedExecutor(self.ledger, self.worker, self.now, self.send, self.steps)

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
        schedule.every(TICK, self._start_delivery, "deliver")  # a tick may wait long for queued analyses
        schedule.every(WATCH, _logged(self.poll, "some sources were not read"), "watch")
        schedule.every(timedelta(), self._analyse_arrivals, "analyse")
        started = asyncio.ensure_future(self._start(schedule, tick))
        stopped = asyncio.ensure_future(stop.wait())
        try:
            await _first_of(stopped, self._console_gone, starting=started)
        finally:
            schedule.stop()
            for delivery in self._deliveries:
                delivery.cancel()
            started.cancel()
            stopped.cancel()
            self.work.close()
            self.worker.close()

    async def _start(self, schedule: Schedule, tick: Callable[[], Awaitable[None]]) -> None:
        schedule.start()
        self._show()
        for work, name in ((self.poll, "some sources were not read"), (tick, "a step of the scheduler failed")):
            try:
                await work()
            except DeltabriefError:
                raise
            except Exception as error:  # noqa: BLE001 - boundary: a recurring bug must not stop the run
                log_unexpected(log, error, name)

    async def read(self) -> None:
        """Poll the sources that are due and analyse new articles."""
        await self.poll()
        await self.work.analyse_pending()

    async def poll(self) -> None:
        """Poll the sources that are due."""
        try:
            await self.watch()
        finally:
            self.arrived()

    def arrived(self, step: str = "stored") -> None:
        """There may be new articles; can be used as a hook for steps. Called on the event loop."""
        del step
        self._arrived.set()

    async def _analyse_arrivals(self) -> None:
        """Analyse what waits; then wait for arrivals, at most one tick, because another process may store some."""
        self._arrived.clear()
        await _logged(self.work.analyse_pending, "some articles were not analysed")()
        with suppress(TimeoutError):
            async with asyncio.timeout(TICK.total_seconds()):
                await self._arrived.wait()

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
        await asyncio.sleep(0)  # the scheduler starts all that are due together before any of them runs
        self._asked = False
        await self._catch_up()

    async def _catch_up(self) -> None:
        """Deliver open rows first, because the next briefing builds on them; but what is due waits for no slow one."""
        delivering = asyncio.ensure_future(self.deliver())
        try:
            await asyncio.wait([delivering], timeout=PATIENCE.total_seconds())
            await self.work.compose_due()
        except asyncio.CancelledError:
            delivering.cancel()
            raise
        finally:
            await delivering

    async def _start_delivery(self) -> None:
        """Deliver open rows, while those of an earlier call may still be on their way to a slow destination."""
        delivery = asyncio.ensure_future(_logged(self.deliver, "some briefings were not delivered")())
        self._deliveries.add(delivery)
        delivery.add_done_callback(self._deliveries.discard)

    async def deliver(self) -> None:
        """See to it that open rows are sent."""
        await self.work.deliver()

    async def send(self) -> None:
        """Send open rows and show them."""
        await self.outbox.deliver_open()
        self._show()

    def _show(self) -> None:
        try:
            self.show()
        except OSError as error:
            if self._console_gone is None or self._console_gone.done():
                raise
            self._console_gone.set_exception(error)

    def _subscriptions(self) -> tuple[Subscription, ...]:
        with self.ledger() as unit:
            return unit.subscriptions.list_all()


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
