"""Everything in this process and its one analysis process: the default, without a broker.

The ledger is the queue: pending versions, due subscriptions, open outbox rows. Before every step the ledger is asked
again, and `fair_order` decides what is next.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from bot.hooks import no_op_hook
from bot.request_context import request
from bot.runtime.alerts import Alerts
from bot.runtime.briefing_log import log_composed
from bot.runtime.due_briefings import list_due_briefings, naming_topic
from bot.runtime.fair_order import (
    FAIR,
    Analyse,
    Compose,
    DueBriefing,
    awaited,
    next_article,
    next_for_briefings,
)
from bot.runtime.model_worker import Worker
from bot.unexpected import log_unexpected
from summarizer.delivery.model import delivery_id
from summarizer.errors import AlreadyStoredError, CrashedError, DeltabriefError, NotFoundError, StorageError
from summarizer.ingest.model import PendingVersion, VersionState
from summarizer.unit_of_work import Ledger, UnitOfWork

log = logging.getLogger(__name__)

SENDING_PAUSE = 0.25
"""Seconds between the starts of two deliveries while briefings are composed. Each reads all open rows, so that one for
each of a thousand briefings would cost more than composing them; none waits for the end of another, which comes with
its slowest destination."""

LISTED_ANEW = 10
"""Due briefings are listed again each time a tenth of them is composed. A listing reads every subscription: one before
each of a thousand briefings cost far more than composing them. Fewer than ten are listed again every time.
"""


@dataclass
class EmbeddedExecutor:
    """See `executor.Executor`. `send` delivers open rows; `steps` is called with the name of every completed step."""

    ledger: Ledger
    worker: Worker
    now: Callable[[], datetime]
    send: Callable[[], Awaitable[object]]
    steps: Callable[[str], None] = no_op_hook
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _composing: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _nothing_due: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _turns: dict[str, int] = field(default_factory=dict, init=False)
    _numbers: count[int] = field(default_factory=lambda: count(1), init=False)
    _put_aside: set[str] = field(default_factory=set, init=False)
    _due: list[DueBriefing] = field(default_factory=list, init=False)
    _listing_ends: int = field(default=0, init=False)
    _seen: dict[tuple[str, datetime], datetime] = field(default_factory=dict, init=False)
    _on_topic: dict[tuple[str, str], bool] = field(default_factory=dict, init=False)
    _caught_up: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._nothing_due.set()

    async def analyse_pending(self) -> None:
        """One article after the other, until none waits. Steps aside while a briefing is due."""
        crashed: set[str] = set()
        if not self._caught_up:
            await Alerts(self.ledger, self.worker, self.now, self.steps).catch_up()
            self._caught_up = True
        while True:
            await self._nothing_due.wait()
            async with self._turn:
                version = await asyncio.to_thread(self._next_article, crashed)
                if version is None:
                    return
                await self._analyse(version, crashed)

    async def compose_due(self) -> None:
        """Compose all that is due, each delivered while the next is composed; another call waits until all is composed.

        Only this call waits for slow destinations: neither articles nor what is due meanwhile wait for them.
        """
        sendings: list[asyncio.Task[None]] = []
        composed = asyncio.Event()
        sender = asyncio.ensure_future(self._send_composed(composed, sendings))
        try:
            async with self._composing:
                self._nothing_due.clear()
                try:
                    await self._compose_all(composed)
                finally:
                    self._nothing_due.set()
            if composed.is_set():
                sendings.append(asyncio.ensure_future(self.deliver()))
        finally:
            sender.cancel()
            await _all_ended(sendings)
        if sendings:  # whose destination was busy with an earlier one
            await self.deliver()

    async def _send_composed(self, composed: asyncio.Event, sendings: list[asyncio.Task[None]]) -> None:
        """Start a delivery when a briefing was composed, one for all that are composed within the pause."""
        while True:
            await composed.wait()
            composed.clear()
            sendings.append(asyncio.ensure_future(self.deliver()))
            await asyncio.sleep(SENDING_PAUSE)

    async def deliver(self) -> None:
        await self.send()

    def close(self) -> None:
        self.worker.close()

    async def _compose_all(self, composed: asyncio.Event) -> None:
        """Compose what is due; `composed` is set after each."""
        done: set[tuple[str, datetime]] = set()
        crashed: set[str] = set()
        self._listing_ends = 0
        while True:
            async with self._turn:
                step = await asyncio.to_thread(self._next_for_briefings, done, crashed)
                if isinstance(step, Analyse):
                    await self._analyse(step.version, crashed)
                elif isinstance(step, Compose):
                    done.add((step.due.subscription_id, step.due.due_at))
                    await self._compose(step.due)
                    composed.set()
            if step is None:
                return

    async def _compose(self, due: DueBriefing) -> None:
        """Compose it as of now, not as of when it was due: it reports what was analysed for it in between."""
        self._seen.pop((due.subscription_id, due.due_at), None)
        with request(request=delivery_id(due.subscription_id, due.due_at)):
            await self._compose_one(due)
        self.steps("composed")

    async def _compose_one(self, due: DueBriefing) -> None:
        try:
            delivery = await self.worker.brief(due.subscription_id, due.due_at, self.now(), late=due.late)
            await asyncio.to_thread(log_composed, self.ledger, delivery)
        except (AlreadyStoredError, NotFoundError) as error:
            log.info("no briefing for %s: %s", due.subscription_id, error)  # composed elsewhere, or just removed
        except DeltabriefError:
            raise
        except Exception as error:  # noqa: BLE001 - boundary: a bug in one briefing must not stop the others
            log_unexpected(log, error, f"no briefing for {due.subscription_id}")

    async def _analyse(self, version: PendingVersion, crashed: set[str]) -> None:
        with request(request=version.id):
            await self._analyse_one(version, crashed)
        self._listing_ends = 0  # more may be due by now, and whoever has an alert on its way is not

    async def _analyse_one(self, version: PendingVersion, crashed: set[str]) -> None:
        """Analyse one version. A permanent failure is stored in the ledger with its reason.

        A version that crashed the process waits for the next round, which may be its last attempt. A version that could
        not be analysed because a model is missing is left alone until the next start.
        """
        self._turns[version.workspace_id] = next(self._numbers)
        try:
            if await self.worker.analyse(version.id) is VersionState.FAILED:
                article, reason = await asyncio.to_thread(self._failure, version.id)
                log.error("article %s was set aside: %s", article, reason)
        except StorageError:
            raise
        except CrashedError as error:
            crashed.add(version.id)
            log.error("version %s was not analysed: %s", version.id, error)  # noqa: TRY400 - expected: one line
        except DeltabriefError as error:
            self._put_aside.add(version.id)
            log.error("version %s was not analysed: %s", version.id, error)  # noqa: TRY400 - expected: one line
        except Exception:  # a bug triggered by one article must not stop all briefings; its traceback is logged
            self._put_aside.add(version.id)
            log.exception("version %s was not analysed", version.id)
        self.steps("analysed")
        await Alerts(self.ledger, self.worker, self.now, self.steps).after(version.id)

    def _next_article(self, crashed: set[str]) -> PendingVersion | None:
        with self.ledger() as unit:
            return next_article(self._waiting(unit, crashed), self._turns)

    def _next_for_briefings(self, done: set[tuple[str, datetime]], crashed: set[str]) -> Compose | Analyse | None:
        now = self.now()
        with self.ledger() as unit:
            if len(done) >= self._listing_ends:
                self._due = self._owed(unit, now)
                self._listing_ends = len(done) + len(self._due) // LISTED_ANEW
            owed = [due for due in self._due if (due.subscription_id, due.due_at) not in done]
            if not owed:
                self._on_topic.clear()
                return None
            waiting = self._waiting(unit, crashed)
            left = {due: awaited(due, waiting, naming_topic(unit, due, waiting, self._on_topic), now) for due in owed}
        return next_for_briefings(left, self._turns)

    def _owed(self, unit: UnitOfWork, now: datetime) -> list[DueBriefing]:
        """What is due, with the time at which this process first saw it."""
        owed = list_due_briefings(unit, now)
        seen = {(due.subscription_id, due.due_at): due.seen for due in owed}
        self._seen = {key: min(self._seen.get(key, moment), moment) for key, moment in seen.items()}
        return [replace(due, seen=self._seen[due.subscription_id, due.due_at]) for due in owed]

    def _waiting(self, unit: UnitOfWork, crashed: set[str]) -> list[PendingVersion]:
        left_out = self._put_aside | crashed
        waiting = unit.articles.list_waiting(FAIR.per_group + len(left_out))
        return [version for version in waiting if version.id not in left_out]

    def _failure(self, version_id: str) -> tuple[str, str | None]:
        with self.ledger() as unit:
            marked = unit.articles.get_version(version_id)
        return (marked.article_id, marked.note) if marked else (version_id, None)


async def _all_ended(works: Sequence[Awaitable[None]]) -> None:
    """Wait for all of them, then raise the first error, if any: one that fails must not stop another in between."""
    ends = await asyncio.gather(*works, return_exceptions=True)
    for end in ends:
        if isinstance(end, BaseException):
            raise end
