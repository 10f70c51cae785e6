"""Arithmetic of calendar periods: inclusive days with how exactly they are known. No reading of text."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from summarizer.claims.model import Granularity

_EARLY, _LATE = 10, 21
"""Early is a month's first ten days, late what comes after the twentieth, mid what is between."""
_PLACES = (
    (re.compile("^early|beginning|start"), "early"),
    (re.compile("^mid|middle"), "mid"),
)
"""Words for a part of a period → the part; any others mean its end."""

_WEEKEND = 5
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
_SLIP, _FAR = timedelta(7), timedelta(300)
"""A story runs some days before or after its date: "will meet on July 31", printed on August 1, is not next year's."""


@dataclass(frozen=True, slots=True)
class Period:
    """Inclusive days."""

    first: date
    last: date
    granularity: Granularity


def one_day(day: date | None) -> Period | None:
    """The day as a period."""
    return None if day is None else Period(day, day, Granularity.DAY)


def valid(year: int, month: int, day: int) -> date | None:
    """The date, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_yearly_day(published: date, at: Callable[[int], date | None], *, ahead: bool) -> date | None:
    """The yearly day `at(year)` that is next from publication, or last up to it.

    The day in the other direction wins where it is a week off and this one most of a year.
    """
    # Eight years reach from one February 29 to the next, over a century's end too.
    days = [day for year in range(published.year - 8, published.year + 9) if (day := at(year)) is not None]
    after = next((day for day in days if day >= published), None)
    before = next((day for day in reversed(days) if day <= published), None)
    wanted, other = (after, before) if ahead else (before, after)
    if wanted is None or other is None:
        return wanted
    slip, distance = abs(other - published), abs(wanted - published)
    return other if slip <= _SLIP < _FAR < distance else wanted


def month_of(year: int, month: int, part: str = "") -> Period:
    """A month, or what "early", "mid", "late", "the beginning of" … leaves of it."""
    length = monthrange(year, month)[1]
    place = _place(part)
    first = {"early": 1, "mid": _EARLY + 1, "late": _LATE}.get(place, 1)
    last = {"early": _EARLY, "mid": _LATE - 1, "late": length}.get(place, length)
    return Period(date(year, month, first), date(year, month, last), Granularity.MONTH)


def third(period: Period, part: str) -> Period:
    """What "early", "mid" or "late" leaves of a longer period."""
    length = (period.last - period.first) // 3
    place = _place(part)
    if place == "early":
        return Period(period.first, period.first + length, period.granularity)
    if place == "mid":
        return Period(period.first + length, period.last - length, period.granularity)
    return Period(period.last - length, period.last, period.granularity)


def year_of(year: int) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31), Granularity.YEAR)


def season(year: int, month: int) -> Period:
    """The three months from this one on."""
    first = date(year, month, 1)
    return Period(first, add_months(first, 3) - timedelta(1), Granularity.SEASON)


def period_of(published: date, shift: int, unit: str) -> Period | None:
    """The week (from Monday), weekend, month or year so many units from publication; None beyond all time."""
    if not _in_range(published, shift, unit):
        return None
    if unit.startswith("week"):
        monday = published - timedelta(published.weekday()) + timedelta(7 * shift)
        start = _WEEKEND if unit == "weekend" else 0
        return Period(monday + timedelta(start), monday + timedelta(6), Granularity.WEEK)
    if unit == "month":
        first = add_months(published.replace(day=1), shift)
        return Period(first, add_months(first, 1) - timedelta(1), Granularity.MONTH)
    return year_of(published.year + shift)


def shifted(published: date, count: int, unit: str) -> Period | None:
    """The day, week, month or year that lies so many units from publication."""
    if unit == "day":
        return one_day(published + timedelta(count))
    if unit == "decade":
        unit, count = "year", count * 10
    return period_of(published, count, unit)


def stretch(published: date, count: int, unit: str) -> Period | None:
    """From publication so many units on, or back where the count is negative, to the day."""
    if not _in_range(published, count, unit):
        return None
    other = published + timedelta(_UNIT_DAYS[unit] * count)
    granularity = Granularity.YEAR if unit == "decade" else Granularity(unit)
    return Period(min(published, other), max(published, other), granularity)


def add_months(first: date, months: int) -> date:
    """The first day of the month that lies so many months away."""
    index = first.year * 12 + first.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _in_range(published: date, count: int, unit: str) -> bool:
    years = abs(count) * _UNIT_DAYS.get(unit, 7) // 365 + 1
    return published.year - years > MINYEAR and published.year + years < MAXYEAR


def _place(part: str) -> str:
    if not part:
        return ""
    return next((place for words, place in _PLACES if words.search(part.lower())), "late")
