"""When briefings are due: pure functions of a subscription and a time, and a thin APScheduler shell around them.

A subscription has a local time. If the clock change skips that time (spring), the briefing runs at the next valid
minute; if the time occurs twice (autumn), it runs once, the first time. Of several briefings that were due while the
bot was down, only the latest is sent.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped] # it ships no types
from apscheduler.triggers.base import BaseTrigger  # type: ignore[import-untyped] # it ships no types

from summarizer.clock import has_come
from summarizer.delivery.model import Delivery, DeliveryState, Subscription
from summarizer.utc import utc

log = logging.getLogger(__name__)

LATE_AFTER = timedelta(minutes=15)
"""A briefing that starts this long after its due time is marked late: longer than any queue of analyses on one
machine."""

_DAY = timedelta(days=1)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_WEEKS_AHEAD = 3
"""Skipped dates are rare and single; within three weeks every weekday occurs at least twice."""


@dataclass(frozen=True, slots=True)
class Due:
    """A briefing that is due."""

    subscription_id: str
    at: datetime
    late: bool


def next_due(subscription: Subscription, after: datetime) -> datetime | None:
    """The first due time (UTC) after this moment; None for a paused subscription or one without weekdays."""
    return next(_dues(subscription, utc(after)), None)


def upcoming(subscription: Subscription, after: datetime, count: int) -> tuple[datetime, ...]:
    """The next due times (UTC) after this moment, at most `count`, of those within three weeks."""
    return tuple(islice(_dues(subscription, utc(after)), count))


def latest_due(subscription: Subscription, after: datetime, until: datetime) -> datetime | None:
    """The last due time with after < due ≤ until. Searches backwards from `until`, however long ago `after` is."""
    zone = ZoneInfo(subscription.zone)
    first = max(utc(after), utc(until) - timedelta(weeks=_WEEKS_AHEAD))
    today = utc(until).astimezone(zone).date()
    for day in (today - back * _DAY for back in range(-1, 7 * _WEEKS_AHEAD)):
        moment = _due_on(subscription, day, zone)
        if moment is not None and first < moment <= until:
            return moment
    return None


def due_now(subscription: Subscription, last: Delivery | None, now: datetime) -> Due | None:
    """The latest briefing of this subscription that became due since its last outbox row, if any.

    A briefing reports changes since the last one delivered, so nothing is due until the outcome of that one is known.
    `last` is the last row that was due by `now`: a row that is due later was composed while the clock was ahead.
    """
    if last and not is_settled(last):
        return None
    began = subscription.created_at
    if has_come(began, now, timedelta()) and began > now:  # composed while the clock was ahead: may be due at once
        began = _LONG_AGO
    at = latest_due(subscription, max(began, last.due_at) if last else began, now)
    return Due(subscription.id, at, late=now - at > LATE_AFTER) if at else None


def is_settled(row: Delivery) -> bool:
    """Whether a delivery is final, so that we know what its destination has received."""
    if row.state is DeliveryState.FAILED:
        return row.next_try is None
    return row.state in {DeliveryState.SENT, DeliveryState.SKIPPED}


def _dues(subscription: Subscription, after: datetime) -> Iterator[datetime]:
    zone = ZoneInfo(subscription.zone)
    start = after.astimezone(zone).date() - _DAY
    for day in (start + ahead * _DAY for ahead in range(7 * _WEEKS_AHEAD)):
        moment = _due_on(subscription, day, zone)
        if moment is not None and moment > after:
            yield moment


def _due_on(subscription: Subscription, day: date, zone: ZoneInfo) -> datetime | None:
    if subscription.paused or day.weekday() not in subscription.weekdays:
        return None
    return local_moment(day, subscription.at, zone)


def local_moment(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """The UTC time of a local time; None on a date that the zone skipped entirely (Samoa, 30 December 2011)."""
    if not _exists(datetime.combine(day, time(12)), zone):
        return None
    wall = datetime.combine(day, at.replace(tzinfo=None))
    while not _exists(wall, zone):
        wall = wall.replace(second=0, microsecond=0) + _MINUTE
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def _exists(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks in this zone ever show this naive time."""
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall


class _DueTrigger(BaseTrigger):  # type: ignore[misc] # apscheduler ships no types
    """Fires when a subscription is due. A cron trigger would skip the times that a clock change skips."""

    def __init__(self, subscription: Subscription) -> None:
        self._subscription = subscription

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime | None:
        return next_due(self._subscription, previous_fire_time or now)


class Schedule:
    """Jobs in memory, rebuilt from the subscriptions table, which is the single source of truth.

    `on_due` is called with a subscription's id at its due time. It asks `due_now` what to do, so that an extra wake-up
    does nothing. The periodic jobs also wake the timers after the machine was suspended.
    """

    def __init__(self, on_due: Callable[[str], Awaitable[None]]) -> None:
        self._on_due = on_due
        self._subscriptions: frozenset[Subscription] = frozenset()
        self._regular: list[Callable[[], Awaitable[None]]] = []
        self._running: list[asyncio.Task[None]] = []
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Start firing, on the running event loop."""
        self._scheduler.start()
        self._running = [asyncio.ensure_future(work()) for work in self._regular]

    def stop(self) -> None:
        """Stop firing; running jobs are cancelled."""
        for task in self._running:
            task.cancel()
        self._scheduler.shutdown(wait=False)

    def every(self, period: timedelta, work: Callable[[], Awaitable[None]], name: str) -> None:
        """Call `work` periodically from the start on, never twice at a time.

        Uses a monotonic timer: APScheduler stores the next time by the wall clock, and after a clock that was ahead it
        would call nothing until then.
        """

        async def regularly() -> None:
            while True:
                await asyncio.sleep(period.total_seconds())
                self._scheduler.wakeup()
                try:
                    await work()
                except Exception:  # a bug in one call does not stop later calls; its traceback is logged
                    log.exception("%s failed", name)

        self._regular.append(regularly)

    def rebuild(self, subscriptions: Sequence[Subscription]) -> None:
        """Update the jobs to match these subscriptions; unchanged ones are left alone."""
        wanted = frozenset(subscription for subscription in subscriptions if not subscription.paused)
        for gone in self._subscriptions - wanted:
            self._scheduler.remove_job(gone.id)
        for new in wanted - self._subscriptions:
            self._scheduler.add_job(self._on_due, _DueTrigger(new), args=[new.id], id=new.id)
        self._subscriptions = wanted
