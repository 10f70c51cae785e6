"""When a source is read again. Pure: dates, failures and the server's wishes in, a moment out."""

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
    """The least and the most time between two readings of a source that is well."""

    shortest: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(hours=8)

    def hold(self, wanted: timedelta) -> timedelta:
        """The wanted time, brought within the bounds."""
        return min(max(wanted, self.shortest), self.longest)


def interval(
    published: Sequence[datetime],
    last_item: datetime | None,
    now: datetime,
    before: timedelta | None,
    bounds: PollInterval,
) -> timedelta:
    """How often to read a source, in whole minutes.

    Args:
        published: when the articles of this reading, and the newest one before, were published.
        last_item: when its newest article ever was.
        now: the time of the reading.
        before: the interval so far.
        bounds: from the settings.
    """
    newest = sorted({moment for moment in published if moment <= now}, reverse=True)[: WATCHING.items]
    gaps = [(later - earlier).total_seconds() for later, earlier in pairwise(newest)]
    rhythm = timedelta(seconds=median(gaps) / WATCHING.readings_per_item) if gaps else before or bounds.shortest
    usual = (rhythm + (before or rhythm)) / 2
    silence = (now - last_item) * WATCHING.silence_share if last_item else timedelta()
    return timedelta(minutes=bounds.hold(max(usual, silence)) // timedelta(minutes=1))


def after_success(source_id: str, now: datetime, every: timedelta, at_least: timedelta | None = None) -> datetime:
    """The source's next own minute: of every interval it has one by the hash of its id, so that sources spread out.

    At least half an interval ahead, and not before `at_least`, the server's wish, is over.
    """
    earliest = now + max(every / 2, at_least or timedelta())
    phase = every * _share(source_id)
    passed = (earliest - _EPOCH - phase) // every
    moment = _EPOCH + phase + passed * every
    return moment if moment >= earliest else moment + every


def after_failure(
    source_id: str, now: datetime, failures: int, wish: timedelta | None, bounds: PollInterval
) -> datetime:
    """Twice as long after each failure of a row, up to a day, and as long as the server asked for."""
    doubled = bounds.shortest * WATCHING.backoff_factor ** min(failures - 1, 20)
    wait = max(min(doubled, WATCHING.longest_wait), wish or timedelta())
    return now + wait * (1 + WATCHING.spread * _share(source_id))


def is_due(next_check: datetime | None, now: datetime, bounds: PollInterval) -> bool:
    """Whether a source is to be read: its time has come, or lies further ahead than anybody could have planned.

    A clock that was ahead once leaves such times behind; believed, they would keep a source unread until then.
    """
    if next_check is None or next_check <= now:
        return True
    after_a_failure = WATCHING.longest_wait * (1 + WATCHING.spread)
    well = max(WATCHING.longest_wait, bounds.longest / 2) + bounds.longest  # a server's wish is a day at most
    return next_check > now + max(after_a_failure, well)


def _share(source_id: str) -> float:
    """From 0 to 1, the same for the same id."""
    return int.from_bytes(blake2b(source_id.encode(), digest_size=4).digest()) / 2**32
