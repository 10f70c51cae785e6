"""Lenient parsing of user input: times, weekdays, time zones, dates, names. Pure.

If the input cannot be parsed, the UsageError suggests valid values, nearest first. Digits of every script are accepted.
"""

from __future__ import annotations

import calendar
import difflib
import heapq
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from functools import cache, lru_cache
from itertools import pairwise
from zoneinfo import available_timezones

from bot.workspace.zone_names import known_places, zones_named
from summarizer.errors import UsageError

_LIKE = 0.5
_ALIKE = 0.75
"""For a place in an error: “Atlantis” is not a misspelled Mazatlan, but “Oslow” is Oslo."""
"""difflib ratio from which a name is suggested: "Oslow" and "Tartous port" find theirs, "zzz" nothing."""

_COMPARED = 100
"""Maximum number of characters of a name that are compared: what Discord shows of a choice."""
_CANDIDATES = 40
"""Maximum number of names that are compared letter by letter."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = tuple(name.casefold() for name in calendar.month_name)
_EVERY_DAY = frozenset(range(7))
_DAY_SETS = {
    "daily": _EVERY_DAY,
    "every day": _EVERY_DAY,
    "everyday": _EVERY_DAY,
    "all": _EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "workdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}
_NEAR_DAYS = {"today": 0, "now": 0, "yesterday": -1, "tomorrow": 1}
_TIMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_AGE = re.compile(r"(\d{1,5})\s*(d|w|y)(?:ays?|eeks?|ears?)?")
_AGE_DAYS = {"d": 1, "w": 7, "y": 365}
_LONGEST_AGE = 36_500
_SHORTEST_AGE = 30
"""Days. Briefings compare with what was reported in the last weeks."""
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|h|uhr|o.clock)?|(\d{2})(\d{2})")


def parse_age(text: str) -> timedelta:
    """An age such as 365d, 52 weeks or 1y. Raises UsageError."""
    found = _AGE.fullmatch(text.strip().casefold())
    if not found:
        raise UsageError(f"{text!r} is not an age; write one like 365d, 52w or 1y")
    days = int(found[1]) * _AGE_DAYS[found[2]]
    if not _SHORTEST_AGE <= days <= _LONGEST_AGE:
        raise UsageError(f"{text!r} must be between {_SHORTEST_AGE} days and 100 years: briefings need the last weeks")
    return timedelta(days=days)


def nearest_name(text: str, known: Iterable[str]) -> str | None:
    """The known name most similar to the input; None if none is similar."""
    by_folded = {name.casefold(): name for name in known}
    near = _close(text.casefold(), by_folded, 1)
    return by_folded[near[0]] if near else None


def _close(typed: str, known: Iterable[str], limit: int, cutoff: float = _LIKE) -> list[str]:
    """The names that are spelled similarly, most similar first.

    difflib's cost is quadratic in the length of a name, and users can type and create any name. So it compares only the
    beginnings of those names that share most letter pairs with the input.
    """
    pairs = Counter(pairwise(typed[:_COMPARED]))
    shared = {name: (pairs & _pairs(name[:_COMPARED])).total() for name in known}
    begun: dict[str, list[str]] = {}
    for name in heapq.nlargest(_CANDIDATES, shared, key=shared.__getitem__):
        begun.setdefault(name[:_COMPARED], []).append(name)
    near = difflib.get_close_matches(typed[:_COMPARED], begun, limit, cutoff=cutoff)
    return [name for begins in near for name in begun[begins]][:limit]


@lru_cache(maxsize=2_000)
def _pairs(text: str) -> Counter[tuple[str, str]]:
    """How often each pair of adjacent letters occurs. Cached: autocompletion compares zones and topics at every key."""
    return Counter(pairwise(text))


def suggest_matches(text: str, known: Iterable[str], limit: int) -> list[str]:
    """The known names that match the input so far: by prefix, then by substring, then by similar spelling."""
    typed = text.casefold().strip()
    folded = {name: name.casefold() for name in known}
    begins = [name for name, low in folded.items() if low.startswith(typed)]
    holds = [name for name, low in folded.items() if typed in low]
    near = set(_close(typed, folded.values(), limit)) if typed else set()
    return list(dict.fromkeys([*begins, *holds, *(name for name, low in folded.items() if low in near)]))[:limit]


def quote_input(text: str) -> str:
    """The input, shortened for quoting. Its back quotes are replaced, because they mark commands in our messages."""
    line = " ".join(text.replace("`", "'").split())
    return f"“{line[:60]}…”" if len(line) > 60 else f"“{line}”"  # noqa: PLR2004 - the width of a phone


def parse_time(text: str) -> time:
    """A time of day: "8", "8:30", "20h15", "0815", "8.30 pm", "noon". Raises UsageError."""
    typed = " ".join(text.casefold().replace("a.m.", "am").replace("p.m.", "pm").split())
    if typed in _TIMES:
        return _TIMES[typed]
    match = _CLOCK.fullmatch(typed)
    if match is None:
        raise UsageError(f"{quote_input(text)} is not a valid time. Write it like 8:30 or 20:15.")
    hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    if match[3] in {"am", "pm"} and 1 <= hour <= 12:  # noqa: PLR2004 - the hours of a 12-hour clock
        hour = hour % 12 + (12 if match[3] == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError as error:
        raise UsageError(f"{quote_input(text)} is not a valid time: hours go up to 23, minutes up to 59.") from error


def parse_weekdays(text: str) -> frozenset[int]:
    """Days of the week, 0 = Monday: "daily", "mon-fri", "sat-mon", "mon, wed and fri". Raises UsageError."""
    typed = " ".join(text.casefold().replace("–", "-").split())
    for name in (typed, f"{typed}s"):
        if name in _DAY_SETS:
            return _DAY_SETS[name]
    parts = re.split(r"[,;/&+\s]+|\band\b", re.sub(r"\s*(-|\bto\b)\s*", "-", typed))
    days = [_day_range(part, text) for part in parts if part]
    if not days:
        raise UsageError("Name the days: daily, weekdays, mon-fri, or a list like mon, wed, fri.")
    return frozenset[int]().union(*days)


def _day_range(part: str, whole: str) -> frozenset[int]:
    first, _, last = part.partition("-")
    start, end = _weekday(first, whole), _weekday(last or first, whole)
    return frozenset((start + ahead) % 7 for ahead in range((end - start) % 7 + 1))


def _weekday(word: str, whole: str) -> int:
    fitting = [number for number, name in enumerate(_DAYS) if len(word) > 1 and f"{name}s".startswith(word)]
    if len(fitting) == 1:
        return fitting[0]
    near = nearest_name(word, [*_DAYS, *_DAY_SETS])
    hint = f"Did you mean {near}?" if near else "Write daily, weekdays, mon-fri, or a list like mon, wed, fri."
    raise UsageError(f"{quote_input(whole)} is not a day of the week. {hint}")


def format_weekdays(days: frozenset[int]) -> str:
    """These weekdays in words."""
    named = {frozenset(range(7)): "every day", frozenset(range(5)): "Monday to Friday", frozenset({5, 6}): "weekends"}
    return named.get(days) or ", ".join(calendar.day_name[day] for day in sorted(days))


# --- time zones -------------------------------------------------------------------------------------------------


@cache
def zones() -> tuple[str, ...]:
    """The IANA zones offered to users: places and UTC, without old aliases."""
    regions = (
        "Africa/",
        "America/",
        "Antarctica/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    )
    return ("UTC", *sorted(name for name in available_timezones() if name.startswith(regions)))


def parse_zone(text: str) -> str:
    """Parse a zone: "Europe/Oslo", "Oslo", "New York", "Frankfurt", "India", "PST", "UTC+2". Raises UsageError."""
    typed = _folded_zone(text)
    named = zones_named(text)
    if len(named) == 1:
        return named[0]
    if named:
        some = " or ".join(named[:_FEW])
        raise UsageError(f"{quote_input(text)} can mean several time zones. Name a city, such as {some}.")
    known = {_folded_zone(name): name for name in sorted(available_timezones() - {"localtime", "Factory"})}
    if typed in known:
        return known[typed]
    places = [name for name in zones() if _folded_zone(name.rpartition("/")[2]) == typed]
    if len(places) == 1:
        return places[0]
    near = places or matching_zones(text, 3, _ALIKE)
    some = " or ".join(filter(None, (", ".join(near[:-1]), near[-1]))) if near else ""
    hint = f"Did you mean {some}?" if near else "Write a city, a country or UTC+2."
    raise UsageError(f"{quote_input(text)} is not a valid time zone. {hint}")


def matching_zones(text: str, limit: int, cutoff: float = _LIKE) -> list[str]:
    """Zones that match the input so far: by prefix of the place, then by substring, then by similar spelling."""
    typed = _folded_zone(text)
    if not typed:
        return list(zones()[:limit])
    place = {name: _folded_zone(name.rpartition("/")[2]) for name in zones()}
    named = zones_named(text)
    begun = [zone for name, zone in known_places().items() if _folded_zone(name).startswith(typed)]
    begins = [name for name in zones() if place[name].startswith(typed) or _folded_zone(name).startswith(typed)]
    holds = [name for name in zones() if typed in _folded_zone(name)]
    near = set(_close(typed.rpartition("/")[2], place.values(), limit, cutoff))
    written = [name for name in zones() if place[name] in near]
    return list(dict.fromkeys([*named, *begins, *begun, *holds, *written]))[:limit]


_FEW = 4
"""Zones named in an error: those of one line on a phone."""


def _folded_zone(text: str) -> str:
    return "_".join(text.casefold().split())


# --- dates ------------------------------------------------------------------------------------------------------

_AGO = re.compile(r"(an?|one|\d{1,4}) (day|week|month|year)s? ago")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,?(?: (\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")


_CALENDAR = re.compile(r"(?:the )?(this|last|previous) (week|month|year)")
_PAST = re.compile(r"(?:the )?(?:last|past) (?:(\d{1,4}) )?(day|week|month|year)s?")
_DAYS_IN = {"day": 1, "week": 7, "month": 30, "year": 365}
_MONTH_ONLY = re.compile(r"([a-z]{3,9})\.?,?(?: (\d{4}))?")
_ISO_MONTH = re.compile(r"(\d{4})-(\d{1,2})")


def parse_past_date(text: str, today: date, *, last: bool = False) -> date:
    """The first, or with `last` the last, day of a period that has begun. Raises UsageError, also for a later one."""
    first, end = parse_period(text, today)
    if first > today:
        raise UsageError(f"{quote_input(text)} is in the future. The latest day is today, {today.isoformat()}.")
    return min(end, today) if last else first


def parse_period(text: str, today: date) -> tuple[date, date]:
    """The first and the last day that this means: "3 March 2025", "last week", "October 2025"; the same for one day.

    "last week" is the calendar's, Monday to Sunday; "the past week" is the seven days until today. A month without a
    year is the latest that has begun. Raises UsageError.
    """
    typed = " ".join(text.casefold().split())
    if match := _CALENDAR.fullmatch(typed):
        return _calendar_period(match[2], today, back=match[1] != "this")
    if match := _PAST.fullmatch(typed):
        return _days_ago(text, today, int(match[1] or 1) * _DAYS_IN[match[2]]), today
    if (match := _ISO_MONTH.fullmatch(typed)) and 1 <= int(match[2]) <= 12:  # noqa: PLR2004 - the months of a year
        return _month_period(int(match[1]), int(match[2]), text)
    if re.fullmatch(r"\d{4}", typed):
        return _existing(int(typed), 1, 1, text), _existing(int(typed), 12, 31, text)
    if (match := _MONTH_ONLY.fullmatch(typed)) and (month := _month_named(match[1])):
        year = int(match[2]) if match[2] else today.year - (month > today.month)
        return _month_period(year, month, text)
    day = _parse_day(text, today)
    return day, day


def _calendar_period(unit: str, today: date, *, back: bool) -> tuple[date, date]:
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return monday, min(monday + timedelta(days=6), today)
    if unit == "year":
        year = today.year - back
        return date(year, 1, 1), min(date(year, 12, 31), today)
    first = today.replace(day=1)
    first = (first - timedelta(days=1)).replace(day=1) if back else first
    return first, min(first.replace(day=calendar.monthrange(first.year, first.month)[1]), today)


def _month_period(year: int, month: int, text: str) -> tuple[date, date]:
    first = _existing(year, month, 1, text)
    return first, first.replace(day=calendar.monthrange(year, month)[1])


def _month_named(word: str) -> int:
    """The number of the month whose name is this or begins with it; 0 if there is none."""
    fitting = [number for number, name in enumerate(_MONTHS[1:], 1) if name.startswith(word)]
    return fitting[0] if len(fitting) == 1 else 0


def _parse_day(text: str, today: date) -> date:
    """Parse a day: ISO, "3 March 2025", "March 3", "3.3.2025", "yesterday", "5 days ago", "monday" (the last one).

    Without a year, the latest such day that is not in the future. Raises UsageError.
    """
    typed = " ".join(text.casefold().split())
    if typed in _NEAR_DAYS:
        return today + timedelta(days=_NEAR_DAYS[typed])
    if match := _AGO.fullmatch(typed):
        count = int(match[1]) if match[1].isdecimal() else 1
        return _days_ago(text, today, count * _DAYS_IN[match[2]])
    for name in (typed, typed.removeprefix("last ")):
        if name in _DAYS:
            return today - timedelta(days=(today.weekday() - _DAYS.index(name) - 1) % 7 + 1)
    return _written_day(typed, text, today)


def _days_ago(text: str, today: date, days: int) -> date:
    try:
        return today - timedelta(days=days)
    except OverflowError as error:
        raise UsageError(f"{quote_input(text)} is outside the range of years that can be used.") from error


def _written_day(typed: str, text: str, today: date) -> date:
    if match := _ISO.fullmatch(typed):
        return _existing(int(match[1]), int(match[2]), int(match[3]), text)
    if match := _DOTTED.fullmatch(typed):
        return _latest(match[3], int(match[2]), int(match[1]), text, today)
    if match := _DAY_FIRST.fullmatch(typed):
        return _latest(match[3], _month(match[2], text), int(match[1]), text, today)
    if match := _MONTH_FIRST.fullmatch(typed):
        return _latest(match[3], _month(match[1], text), int(match[2]), text, today)
    if match := _SLASHED.fullmatch(typed):
        raise UsageError(f"{quote_input(text)} can be read two ways. Write {_both_ways(match)}.")
    raise UsageError(
        f"{quote_input(text)} is not a valid date. Write it like {today.isoformat()}, 3 March or yesterday."
    )


def _both_ways(match: re.Match[str]) -> str:
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    ways = dict.fromkeys(((second, first), (first, second)))
    return " or ".join(f"{year}-{month:02}-{number:02}" for month, number in ways if month <= 12) or "year-month-day"  # noqa: PLR2004


def _month(word: str, text: str) -> int:
    if number := _month_named(word):
        return number
    near = nearest_name(word, _MONTHS[1:])
    raise UsageError(
        f"{quote_input(text)} is not a valid date. {f'Did you mean {near}?' if near else 'Write it like 2025-03-01.'}"
    )


def _latest(year: str | None, month: int, number: int, text: str, today: date) -> date:
    if year:
        return _existing(int(year), month, number, text)
    this_year = _existing(today.year, month, number, text)
    return this_year if this_year <= today else _existing(today.year - 1, month, number, text)


def _existing(year: int, month: int, number: int, text: str) -> date:
    if not date.min.year < year < date.max.year:  # a zone offset may move a moment in these years out of range
        raise UsageError(f"{quote_input(text)} is outside the range of years that can be used.")
    try:
        return date(year, month, number)
    except ValueError as error:
        raise UsageError(f"{quote_input(text)} is not a valid date.{_last_of(year, month)}") from error


def _last_of(year: int, month: int) -> str:
    if not (1 <= year <= 9999 and 1 <= month <= 12):  # noqa: PLR2004 - the limits of the calendar
        return " A year has 12 months."
    return f" The last day of that month is {date(year, month, calendar.monthrange(year, month)[1]).isoformat()}."


def listed(names: Sequence[str]) -> str:
    """Names for a sentence: "a, b and c"."""
    if len(names) < 2:  # noqa: PLR2004 - "and" needs two
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
