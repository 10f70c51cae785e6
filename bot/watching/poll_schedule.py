"""When a source is polled again. Pure: from dates, failures and what the server asks for, to a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from itertools import pairwise
from statistics import median

from bot.watching.limits import WATCHING

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class PollInterval:
    """The minimum and maximum time between two polls of a working source."""

    shortest: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(hours=8)

    def hold(self, wanted: timedelta) -> timedelta:
        """The requested time, limited to this interval."""
        return min(max(wanted, self.shortest), self.longest)


def interval(
    published: Sequence[datetime],
    last_item: datetime | None,
    now: datetime,
    before: timedelta | None,
    bounds: PollInterval,
) -> timedelta:
    """How often to poll a source, in whole minutes.

    Args:
        published: when the articles of this poll and the newest earlier article were published.
        last_item: when its newest article was published.
        now: the time of the poll.
        before: the interval so far, None at the first poll.
        bounds: from the settings.
    """
    newest = sorted({moment for moment in published if moment <= now}, reverse=True)[: WATCHING.items]
    gaps = [(later - earlier).total_seconds() for later, earlier in pairwise(newest)]
    rhythm = timedelta(seconds=median(gaps) / WATCHING.readings_per_item) if gaps else before or bounds.shortest
    usual = (rhythm + (before or rhythm)) / 2
    silence = (now - last_item) * WATCHING.silence_share if last_item else timedelta()
    return timedelta(minutes=bounds.hold(max(usual, silence)) // timedelta(minutes=1))


def after_success(source_id: str, now: datetime, every: timedelta, at_least: timedelta = timedelta()) -> datetime:
    """The source's next minute: the hash of its id gives its position in every interval, so that sources spread out.

    At least half an interval ahead, and not before `at_least`, the time that the server asks for, is over.
    """
    earliest = now + max(every / 2, at_least)
    phase = every * _share(source_id)
    passed = (earliest - _EPOCH - phase) // every
    moment = _EPOCH + phase + passed * every
    return moment if moment >= earliest else moment + every


def after_failure(
    source_id: str, now: datetime, failures: int, asked: timedelta | None, bounds: PollInterval
) -> datetime:
    """Twice as long after each consecutive failure, up to a day, and at least as long as the server asked for."""
    doubled = bounds.shortest * WATCHING.backoff_factor ** min(failures - 1, 20)
    wait = max(min(doubled, WATCHING.longest_wait), asked or timedelta())
    return now + wait * (1 + WATCHING.spread * _share(source_id))


def is_due(next_check: datetime | None, now: datetime, bounds: PollInterval) -> bool:
    """Whether a source should be polled: it is due, or its time is further ahead than any plan.

    A clock that was ahead leaves such times behind; if they counted, the source would not be polled until then.
    """
    return next_check is None or not now < next_check <= latest_poll(now, bounds)


def latest_poll(now: datetime, bounds: PollInterval) -> datetime:
    """No poll is planned later than this: a later time was left behind by a clock that was ahead."""
    after_a_failure = WATCHING.longest_wait * (1 + WATCHING.spread)
    well = max(WATCHING.longest_wait, bounds.longest / 2) + bounds.longest  # a server can ask for a day at most
    return now + max(after_a_failure, well)


def _share(source_id: str) -> float:
    """From 0 to 1, the same for the same id."""
    return int.from_bytes(blake2b(source_id.encode(), digest_size=4).digest()) / 2**32
