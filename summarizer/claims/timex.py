"""When a text says that something happens, resolved against the day of publication (UTC).

A day or month without a year is the nearest one in the past, or in the future where the sentence looks ahead; the day
of publication itself is never assumed unless the text names it ("today").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from summarizer.claims.calendar_periods import (
    Period,
    add_months,
    month_of,
    nearest_yearly_day,
    one_day,
    period_of,
    season,
    shifted,
    stretch,
    third,
    valid,
    year_of,
)
from summarizer.claims.model import EventTime, Granularity
from summarizer.text.lexicon import lexicon
from summarizer.text.number_words import SMALL_NUMBERS
from summarizer.text.span import Span
from summarizer.text.word_pattern import one_of

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_VAGUE = {"a": 1, "an": 1, "several": 3, "few": 3, "a few": 3}
_SHIFTS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}
_COMING = frozenset(["next", "coming", "this coming", "by", "until", "through"])
_CENTURY = 100
_BEFORE = 60
"""Characters before a time that are searched for "by the end of"."""

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:19|20)\d\d"
_COUNT = rf"(?:\d{{1,3}}|an?|{one_of(SMALL_NUMBERS)}|several|few|a few)"
_PART = r"(?:(?P<part>early|mid|late|(?:the )?(?:beginning|start|end|middle) of)[\s-]+)"
_AHEAD = re.compile(
    r"\b(?:by|until|till|through|before|next|coming|upcoming)\s+(?:the\s+)?(?:end of\s+)?$", re.IGNORECASE
)
_TRIGGER = re.compile(
    rf"\d|days?\b|week|month|year|decade|tonight|tomorrow|winter|spring|summer|autumn|fall\b|{_MONTH}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression and where it stands.

    `resolve(True)` takes it to lie in the future; None if there is no such day. `is_date` is True if it is written as a
    date, even an impossible one: "31 April", "2026-02-31".
    """

    span: Span
    resolve: Callable[[bool], EventTime | None]
    is_date: bool = False


def find_times(text: str, offset: int, published: date) -> tuple[TimeExpression, ...]:
    """The time expressions of a sentence, in order, none over another.

    Args:
        text: the sentence.
        offset: where it begins in the version's text; the spans are offsets there.
        published: the day of publication in UTC.
    """
    if not _TRIGGER.search(text):
        return ()
    found: list[TimeExpression] = []
    for pattern, read in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.start() + offset, match.end() + offset
            if all(end <= other.span.start or start >= other.span.end for other in found):
                resolve = _resolver(match, read, published)
                found.append(TimeExpression(Span(start, end), resolve, is_date=read in {_iso, _day_of_month}))
    return tuple(sorted(found, key=lambda one: one.span.start))


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the text stands: the day of publication, and whether the sentence looks ahead."""

    day: date
    ahead: bool


Groups = dict[str, str]
"""The named parts of a match in lower case, "" for what is not there."""

Reader = Callable[[Groups, Moment], Period | None]


def _resolver(match: re.Match[str], read: Reader, published: date) -> Callable[[bool], EventTime | None]:
    def resolve(ahead: bool) -> EventTime | None:
        looks_ahead = ahead or bool(_AHEAD.search(match.string, max(0, match.start() - _BEFORE), match.start()))
        groups = {name: (part or "").lower() for name, part in match.groupdict().items()}
        period = read(groups, Moment(published, looks_ahead))
        return None if period is None else EventTime(period.first, period.last, period.granularity, match.group())

    return resolve


def _iso(said: Groups, _: Moment) -> Period | None:
    return one_day(valid(int(said["year"]), int(said["month"]), int(said["day"])))


def _day_of_month(said: Groups, now: Moment) -> Period | None:
    month, day = _MONTHS.index(said["month"][:3]) + 1, int(said["day"])
    if said["year"]:
        return one_day(valid(int(said["year"]), month, day))
    return one_day(nearest_yearly_day(now.day, lambda year: valid(year, month, day), ahead=now.ahead))


def _month(said: Groups, now: Moment) -> Period | None:
    month = _MONTHS.index(said["month"][:3]) + 1
    if said["year"]:
        year = int(said["year"])
    elif now.ahead or said["which"] in _COMING:
        year = now.day.year + (month < now.day.month)
    else:
        year = now.day.year - (month > now.day.month)
    return month_of(year, month, said["part"])


def _weekday(said: Groups, now: Moment) -> Period | None:
    wanted, today = _DAYS.index(said["weekday"]), now.day.weekday()
    if said["which"] in _COMING:
        return one_day(now.day + timedelta((wanted - today - 1) % 7 + 1))
    if said["which"] in ("last", "past"):
        return one_day(now.day - timedelta((today - wanted - 1) % 7 + 1))
    days = (wanted - today) % 7 if now.ahead else -((today - wanted) % 7)
    return one_day(now.day + timedelta(days))


def _named_day(said: Groups, now: Moment) -> Period | None:
    word = said["named"]
    shift = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}.get(word, 0)
    return one_day(now.day + timedelta(shift))


def _ago(said: Groups, now: Moment) -> Period | None:
    return shifted(now.day, -_count(said["count"]), said["unit"])


def _in_coming(said: Groups, now: Moment) -> Period | None:
    return shifted(now.day, _count(said["count"]), said["unit"])


def _stretch(said: Groups, now: Moment) -> Period | None:
    return stretch(now.day, _SHIFTS[said["which"]] * _count(said["count"]), said["unit"])


def _relative(said: Groups, now: Moment) -> Period | None:
    """As in "last week", "later this month", "early next year"."""
    period = period_of(now.day, _SHIFTS.get(said["which"], 0), said["unit"])
    if period is None:
        return None
    if not said["part"]:
        return period
    if said["part"] == "earlier":
        return Period(period.first, max(period.first, min(period.last, now.day)), period.granularity)
    if said["part"] == "later":
        return Period(min(period.last, max(period.first, now.day)), period.last, period.granularity)
    return third(period, said["part"])


def _season(said: Groups, now: Moment) -> Period | None:
    month = _SEASONS[said["season"]]
    if said["year"]:
        return season(int(said["year"]) - (said["season"] == "winter"), month)  # winter 2024 begins in 2023
    if said["which"] == "this":
        return season(now.day.year, month)
    over = add_months(now.day.replace(day=1), -3) if said["which"] == "last" else now.day
    begins = nearest_yearly_day(over, lambda year: date(year, month, 1), ahead=now.ahead or said["which"] == "next")
    return None if begins is None else season(begins.year, month)


def _years(said: Groups, _: Moment) -> Period | None:
    first, last = int(said["from"]), int(said["to"])
    if last < _CENTURY:  # 2019–24
        last += first // _CENTURY * _CENTURY
    return Period(date(first, 1, 1), date(last, 12, 31), Granularity.YEAR) if first <= last else None


def _year(said: Groups, _: Moment) -> Period | None:
    year = year_of(int(said["year"]))
    return third(year, said["part"]) if said["part"] else year


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    return _VAGUE.get(word) or int(lexicon().numbers.words[word])


_LOOSE: tuple[tuple[str, Reader], ...] = (
    (rf"\b(?:from|between)\s+(?P<from>{_YEAR})\s+(?:to|until|and|through)\s+(?P<to>{_YEAR})\b", _years),
    (rf"\b(?P<from>{_YEAR})\s?[-–—]\s?(?P<to>{_YEAR}|\d\d)\b", _years),
    (
        (
            rf"(?:\b{_PART}|\b(?P<which>last|next|this|this coming|in|since|until|by|through|for|of|during)\s+"
            rf"|(?=\S{{3,10}}\s+(?:of\s+)?{_YEAR}))(?P<month>{_MONTH})\b(?:,?\s+(?:of\s+)?(?P<year>{_YEAR})\b)?"
        ),
        _month,
    ),
    (
        (
            rf"\b(?:(?P<which>last|past|next|this coming|coming|this)\s+)?(?P<weekday>{_WEEKDAY})\b"
            r"(?<!every .{6})(?<!every .{7})(?<!every .{8})(?<!every .{9})"
        ),
        _weekday,
    ),
    (
        (
            r"\b(?P<named>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow"
            r"|this (?:morning|afternoon|evening))\b"
        ),
        _named_day,
    ),
    (rf"\b(?P<count>{_COUNT})\s+(?P<unit>day|week|month|year|decade)s?\s+(?:ago|earlier)\b", _ago),
    (rf"\bin\s+(?P<count>{_COUNT})\s+(?P<unit>day|week|month|year)s?(?:[’']s?)?(?:\s+time)?\b", _in_coming),
    (
        (
            rf"\b(?P<which>last|past|previous|next|coming)\s+(?P<count>{_COUNT})\s+"
            r"(?P<unit>day|week|month|year|decade)s?\b"
        ),
        _stretch,
    ),
    (
        (
            r"\b(?:(?P<part>earlier|later|early|late|the (?:beginning|start|end) of)\s+)?"
            r"(?P<which>last|past|previous|this|next|coming)\s+(?P<unit>week(?:end)?|month|year)\b"
        ),
        _relative,
    ),
    (
        (
            r"\b(?:(?P<which>last|this|next|in|in the|during the)\s+)(?P<season>winter|spring|summer|autumn|fall)\b"
            rf"(?:\s+(?:of\s+)?(?P<year>{_YEAR}))?"
        ),
        _season,
    ),
    (
        (
            rf"\b(?:{_PART})?(?<![$€£\d,.])(?P<year>{_YEAR})\b"
            r"(?!\s*(?:people|men|women|tons|tonnes|km|miles|%|[,.]\d|[-–]\w))"
        ),
        _year,
    ),
)

# Only here do capitals count: "march 3 miles" and "may 5 people" are no dates.
_STRICT: tuple[tuple[str, Reader], ...] = (
    (r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b", _iso),
    (
        rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(?P<year>{_YEAR})\b)?",
        _day_of_month,
    ),
    (
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b(?:,?\s+(?P<year>{_YEAR})\b)?",
        _day_of_month,
    ),
)

_PATTERNS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    *((re.compile(pattern), read) for pattern, read in _STRICT),
    *((re.compile(pattern, re.IGNORECASE), read) for pattern, read in _LOOSE),
)
