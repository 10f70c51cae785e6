"""The outbox worker: delivers briefings to their destinations, each exactly once.

    composed → (committed) sending → send → sent | failed → … → sending → find, and only then send again

A row is committed as `sending` before anything is sent. If an earlier attempt crashed or got no response, the worker
first looks up the row's marker at the destination; a failed look-up never counts as "not sent". While one process
sends, the row's `next_try` says until when the row is reserved for it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.hooks import no_op_hook
from bot.request_context import request
from bot.runtime.briefing_log import reported_versions
from bot.runtime.delivery_places import PER_PLATFORM, DeliveryPlaces, Lane
from summarizer.briefing.model import Briefing
from summarizer.clock import has_come
from summarizer.delivery.model import Delivery, DeliveryState, Destination, Subscription
from summarizer.errors import DeliveryError, UnreachableError
from summarizer.unit_of_work import Ledger, UnitOfWork

log = logging.getLogger(__name__)

Receipt = tuple[str, ...]
"""The platform's ids of a delivery's messages, in the order in which they were sent."""


@dataclass(frozen=True, slots=True)
class OutgoingBriefing:
    """Input of a messenger: the outbox row, the destination and the content. `mention` is a role to mention, if any."""

    row: Delivery
    destination: Destination
    briefing: Briefing
    mention: str | None = None


class Messenger(Protocol):
    """Sends briefings to the destinations of one platform. A long briefing may become several messages, sent in order.

    Both methods raise DeliveryError if the briefing was refused or its outcome is unknown; its `retry` says whether to
    try again. They raise UnreachableError if nothing can be delivered until somebody repairs the destination.
    """

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        """Send the messages that follow those in `there`, each with the row's marker; returns the whole receipt."""
        ...

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        """The messages of this delivery that were sent before `until`; empty only if it is certain that there are none.

        Raises:
            DeliveryError: the destination cannot be searched now.
        """
        ...


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How many attempts a delivery gets, how long to wait between them, and how long one attempt reserves a row."""

    attempts: int = 8
    first_wait: timedelta = timedelta(seconds=30)
    longest_wait: timedelta = timedelta(hours=1)
    claim: timedelta = timedelta(minutes=2)

    def wait(self, attempts: int) -> timedelta | None:
        """The pause after this many attempts, doubling each time; None if the delivery is given up."""
        if attempts >= self.attempts:
            return None
        doublings: int = 2 ** min(attempts - 1, 20)  # a million times any wait exceeds the longest wait
        return min(self.first_wait * doublings, self.longest_wait)


async def no_alert(destination: Destination, reason: str) -> None:
    """Only the log records that a destination was lost."""


_NOWHERE = Lane("", "")
"""Of destinations that are no longer stored: their rows only have to be given up."""


@dataclass(frozen=True)
class OutboxWorker:
    """Moves open outbox rows forward. Holds no state that another process could not rebuild.

    Rows of one destination are delivered one after the other. All calls together deliver to at most `per_platform`
    destinations of a platform at a time, in order of due time as far as `delivery_places` allows. All calls are on one
    event loop.
    `messengers` are by platform. `notify_owner` is called once for a destination whose subscriptions were paused
    because it cannot be reached. `steps` is called with the name of every completed step.
    """

    ledger: Ledger
    messengers: Mapping[str, Messenger]
    now: Callable[[], datetime]
    policy: RetryPolicy = RetryPolicy()
    steps: Callable[[str], None] = no_op_hook
    notify_owner: Callable[[Destination, str], Awaitable[None]] = no_alert
    per_platform: int = PER_PLATFORM
    _busy: set[str] = field(default_factory=set, init=False, repr=False, compare=False)
    _places: DeliveryPlaces = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", DeliveryPlaces(self.per_platform))

    async def deliver_open(self) -> tuple[Delivery, ...]:
        """Move every row that may be tried now one step forward; returns the rows as they are afterwards.

        A destination that another call is working on is skipped; it is free again when its own rows are done.

        Raises:
            StorageError: the ledger cannot be read or written.
        """
        queues, lanes = await asyncio.to_thread(self._open)
        works = [self._started(key, rows, lanes[key]) for key, rows in queues.items() if key not in self._busy]
        ends = await asyncio.gather(
            *works, return_exceptions=True
        )  # a bug in one must not cancel another in the middle of sending
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        return tuple(row for end in ends if not isinstance(end, BaseException) for row in end)

    def _started(self, destination_id: str, rows: Iterable[Delivery], lane: Lane) -> asyncio.Task[list[Delivery]]:
        self._busy.add(destination_id)
        work = asyncio.create_task(self._in_order(rows, lane))
        work.add_done_callback(lambda _: self._busy.discard(destination_id))
        return work

    async def _in_order(self, rows: Iterable[Delivery], lane: Lane) -> list[Delivery]:
        async with self._places.place(lane):
            moved = [await self.deliver(row) for row in rows]
        return [row for row in moved if row is not None]

    async def deliver(self, row: Delivery) -> Delivery | None:
        """Deliver one row; None if it is not due yet or another process has reserved it."""
        with request(request=row.id):
            return await self._deliver(row)

    async def _deliver(self, row: Delivery) -> Delivery | None:
        now = self.now()
        if not may_try(row, now, self.policy):
            return None
        mine = replace(
            row, state=DeliveryState.SENDING, attempts=row.attempts + 1, error=None, next_try=now + self.policy.claim
        )
        if not await asyncio.to_thread(self._move, mine, row):
            return None
        with request(articles=await asyncio.to_thread(reported_versions, self.ledger, row.briefing_id)):
            return await self._attempt(mine, tried_until=min(row.next_try or now, now))

    async def _attempt(self, mine: Delivery, tried_until: datetime) -> Delivery:
        self.steps("sending")
        try:
            outcome = await self._outcome(mine, tried_until)
        except UnreachableError as error:
            outcome = await self._lost(mine, error)
        else:
            await asyncio.to_thread(self._move, outcome, mine)
        log.info("delivery %s: %s", mine.id, outcome.state.value)
        self.steps(outcome.state.value)
        return outcome

    async def _outcome(self, row: Delivery, tried_until: datetime) -> Delivery:
        """The outcome of this attempt. After a time-out it is unknown: the next attempt looks up the marker first."""
        try:
            async with asyncio.timeout(self.policy.claim.total_seconds() / 2):
                receipt = await self._hand_over(row, tried_until)
        except TimeoutError:
            return self._failed(row, "no answer in time", retry=True)
        except UnreachableError:
            raise
        except DeliveryError as error:
            return self._failed(row, str(error), retry=error.retry)
        return replace(row, state=DeliveryState.SENT, receipt=receipt, next_try=None)

    async def _hand_over(self, row: Delivery, tried_until: datetime) -> Receipt:
        outgoing = await asyncio.to_thread(self._read, row)
        messenger = self.messengers.get(outgoing.destination.platform)
        if messenger is None:
            raise DeliveryError(f"this instance cannot deliver to {outgoing.destination.platform}", retry=True)
        there = await messenger.find(outgoing, tried_until) if row.attempts > 1 else ()
        receipt = await messenger.send(outgoing, there)
        self.steps("handed over")
        return receipt

    async def _lost(self, row: Delivery, error: UnreachableError) -> Delivery:
        """Give up the briefing and pause its subscriptions: the first one after the repair covers everything since."""
        failed = self._failed(row, str(error), retry=False)
        paused = await asyncio.to_thread(self._give_up, failed, row)
        if paused is not None:
            await self.notify_owner(paused, str(error))
        return failed

    def _give_up(self, row: Delivery, was: Delivery) -> Destination | None:
        """Store the row with the pause; returns the destination if its people have not been notified before."""
        with self.ledger() as unit:
            unit.outbox.replace_if_unchanged(row, was)
            destination = unit.subscriptions.get_destination(row.destination_id)
            paused = (
                pause_subscriptions(unit, subscriptions_to(unit, destination), row.error or "") if destination else ()
            )
            unit.commit()
        return destination if paused else None

    def _failed(self, row: Delivery, reason: str, *, retry: bool) -> Delivery:
        wait = self.policy.wait(row.attempts) if retry else None
        log.warning("delivery %s failed: %s; %s", row.id, reason, f"next try in {wait}" if wait else "given up")
        return replace(
            row, state=DeliveryState.FAILED, error=reason, next_try=self.now() + wait if wait is not None else None
        )

    def _open(self) -> tuple[dict[str, list[Delivery]], dict[str, Lane]]:
        """The rows that may be tried now, and the lane, by destination."""
        with self.ledger() as unit:
            listed = unit.outbox.list_open()
            queues = by_destination(row for row in listed if may_try(row, self.now(), self.policy))
            known = unit.subscriptions.get_destinations(list(queues))
        lanes = {each.id: Lane(each.platform, each.workspace_id) for each in known}
        return queues, {destination_id: lanes.get(destination_id, _NOWHERE) for destination_id in queues}

    def _move(self, row: Delivery, was: Delivery) -> bool:
        with self.ledger() as unit:
            moved = unit.outbox.replace_if_unchanged(row, was)
            unit.commit()
        return moved

    def _read(self, row: Delivery) -> OutgoingBriefing:
        with self.ledger() as unit:
            destination = unit.subscriptions.get_destination(row.destination_id)
            briefing = unit.briefings.get(row.briefing_id)
            subscription = unit.subscriptions.get(row.subscription_id)
        if destination is None or briefing is None:
            raise DeliveryError("its destination or briefing is no longer stored", retry=False)
        return OutgoingBriefing(row, destination, briefing, subscription.mention if subscription else None)


def subscriptions_to(unit: UnitOfWork, destination: Destination) -> tuple[Subscription, ...]:
    """All subscriptions of this destination."""
    return tuple(
        subscription
        for subscription in unit.subscriptions.list_by_workspace(destination.workspace_id)
        if subscription.destination_id == destination.id
    )


def pause_subscriptions(
    unit: UnitOfWork, subscriptions: Iterable[Subscription], reason: str
) -> tuple[Subscription, ...]:
    """Pause those that are active, with the reason; returns them. A pause that a user chose is unchanged."""
    running = [subscription for subscription in subscriptions if not subscription.paused]
    paused = tuple(replace(subscription, paused=True, paused_because=reason) for subscription in running)
    for each in paused:
        unit.subscriptions.update(each)
    return paused


def resume_subscriptions(
    unit: UnitOfWork, subscriptions: Iterable[Subscription], reason: str
) -> tuple[Subscription, ...]:
    """Resume those that were paused for exactly this reason; returns them."""
    waiting = [
        subscription for subscription in subscriptions if subscription.paused and subscription.paused_because == reason
    ]
    running = tuple(replace(subscription, paused=False, paused_because=None) for subscription in waiting)
    for each in running:
        unit.subscriptions.update(each)
    return running


def by_destination(rows: Iterable[Delivery]) -> dict[str, list[Delivery]]:
    """The rows of each destination in their order; the destination of the first row comes first."""
    queues: dict[str, list[Delivery]] = {}
    for row in rows:
        queues.setdefault(row.destination_id, []).append(row)
    return queues


def may_try(row: Delivery, now: datetime, policy: RetryPolicy) -> bool:
    """Whether a row may be tried: composed, failed with its wait over, or left `sending` by a process that is gone."""
    if row.state is DeliveryState.COMPOSED:
        return True
    if row.state is DeliveryState.FAILED:
        return row.next_try is not None and has_come(row.next_try, now, policy.longest_wait)
    return row.state is DeliveryState.SENDING and has_come(row.next_try, now, policy.claim)
