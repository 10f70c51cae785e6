"""When a text says that something happens, resolved against the day of publication (UTC).

A day or month without a year is the nearest one in the past, or in the future where the sentence looks ahead; the day
of publication itself is never assumed unless the text names it ("today").
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from summarizer.nlp.lexicon import lexicon
from summarizer.types import EventTime, Granularity, Span

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_WEEKEND = 5
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
_EARLY, _LATE = 10, 21
"""Early is a month's first ten days, late what comes after the twentieth, mid what is between."""

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:19|20)\d\d"
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|a few)"
_PART = r"(?:(?P<part>early|mid|late|(?:the )?(?:beginning|start|end|middle) of)[\s-]+)"
_AHEAD_WORDS = frozenset(["next", "coming", "this coming", "by", "until", "through"])
_AHEAD = re.compile(r"\b(?:by|until|till|through|before|next|coming|upcoming)\s+(?:the\s+)?(?:end of\s+)?$", re.IGNORECASE)
_TRIGGER = re.compile(
    rf"\d|days?\b|week|month|year|decade|tonight|tomorrow|winter|spring|summer|autumn|fall\b|{_MONTH}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression and where it stands; `resolve(True)` reads it as lying ahead, None is no day there is."""

    span: Span
    resolve: Callable[[bool], EventTime | None]


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
                found.append(TimeExpression(Span(start, end), _resolver(match, read, published)))
    return tuple(sorted(found, key=lambda one: one.span.start))


Reader = Callable[[re.Match[str], date, bool], tuple[date, date, Granularity] | None]


def _resolver(match: re.Match[str], read: Reader, published: date) -> Callable[[bool], EventTime | None]:
    def resolve(ahead: bool) -> EventTime | None:
        looks_ahead = ahead or bool(_AHEAD.search(match.string[: match.start()]))
        days = read(match, published, looks_ahead)
        return None if days is None else EventTime(*days, match.group())

    return resolve


# --- readers: a match, the day of publication and whether it lies ahead, to inclusive days ---------------------------


def _iso(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    return _one_day(_valid(int(match["year"]), int(match["month"]), int(match["day"])))


def _day_of_month(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    month, day = _month_number(match["month"]), int(match["day"])
    if match["year"]:
        return _one_day(_valid(int(match["year"]), month, day))
    return _one_day(_nearest(published, ahead, lambda year: _valid(year, month, day)))


def _month_of_year(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    month = _month_number(match["month"])
    ahead = ahead or (match["which"] or "").lower() in _AHEAD_WORDS
    if match["year"]:
        year = int(match["year"])
    elif ahead:
        year = published.year + (month < published.month)
    else:
        year = published.year - (month > published.month)
    return _part_of_month(year, month, match["part"] or "")


def _part_of_month(year: int, month: int, part: str) -> tuple[date, date, Granularity]:
    length = monthrange(year, month)[1]
    part = part.lower()
    if part.startswith("early") or "beginning" in part or "start" in part:
        first, last = 1, _EARLY
    elif part.startswith("mid") or "middle" in part:
        first, last = _EARLY + 1, _LATE - 1
    elif part:
        first, last = _LATE, length
    else:
        first, last = 1, length
    return date(year, month, first), date(year, month, last), Granularity.MONTH


def _weekday(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    wanted = _DAYS.index(match["weekday"].lower())
    which = (match["which"] or "").lower()
    if which in _AHEAD_WORDS:
        return _one_day(published + timedelta((wanted - published.weekday() - 1) % 7 + 1))
    if which in ("last", "past"):
        return _one_day(published - timedelta((published.weekday() - wanted - 1) % 7 + 1))
    if ahead:
        return _one_day(published + timedelta((wanted - published.weekday()) % 7))
    return _one_day(published - timedelta((published.weekday() - wanted) % 7))


def _named_day(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    word = match["named"].lower()
    shift = -2 if "before" in word else 2 if "after" in word else {"yesterday": -1, "tomorrow": 1}.get(word.split()[0], 0)
    return _one_day(published + timedelta(shift))


def _ago(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    return _shifted(published, -_count(match["count"]), match["unit"])


def _in_coming(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    return _shifted(published, _count(match["count"]), match["unit"])


def _stretch(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    """ "the past three months", "the next two weeks"."""
    unit, count = match["unit"].lower(), _count(match["count"])
    back = match["which"].lower() in ("last", "past", "previous")
    other = published + timedelta(_UNIT_DAYS[unit] * (-count if back else count))
    granularity = Granularity.YEAR if unit == "decade" else Granularity(unit)
    return (other, published, granularity) if back else (published, other, granularity)


def _relative(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    """ "last week", "later this month", "early next year"."""
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(match["which"].lower(), 0)
    first, last, granularity = _period(published, shift, match["unit"].lower())
    part = (match["part"] or "").lower()
    if part == "earlier":
        last = max(first, min(last, published))
    elif part == "later":
        first = min(last, max(first, published))
    elif part:
        first, last = _third(first, last, part)
    return first, last, granularity


def _season(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    month = _SEASONS[match["season"].lower()]
    which = (match["which"] or "").lower()

    def begins(year: int) -> date:
        return date(year, month, 1)

    if match["year"]:
        first = begins(int(match["year"]) - (month == 12))  # noqa: PLR2004 (winter 2024 begins in December 2023)
    elif which == "this":
        first = begins(published.year)
    else:
        over = _add_months(published.replace(day=1), -3) if which == "last" else published
        first = _nearest(over, ahead or which == "next", begins) or begins(published.year)
    return first, _add_months(first, 3) - timedelta(1), Granularity.SEASON


def _years(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    first, last = int(match["from"]), int(match["to"])
    if last < 100:  # noqa: PLR2004 (2019–24)
        last += first // 100 * 100
    return (date(first, 1, 1), date(last, 12, 31), Granularity.YEAR) if first <= last else None


def _year(match: re.Match[str], published: date, ahead: bool) -> tuple[date, date, Granularity] | None:
    first, last = date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)
    if match["part"]:
        first, last = _third(first, last, match["part"].lower())
    return first, last, Granularity.YEAR


_PATTERNS: tuple[tuple[re.Pattern[str], Reader], ...] = tuple(
    (re.compile(pattern, flags), read)
    for pattern, flags, read in (
        (r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b", 0, _iso),
        (rf"\b(?:from|between)\s+(?P<from>{_YEAR})\s+(?:to|until|and|through)\s+(?P<to>{_YEAR})\b", re.I, _years),
        (rf"\b(?P<from>{_YEAR})\s?[-–—]\s?(?P<to>{_YEAR}|\d\d)\b", 0, _years),
        (rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(?P<year>{_YEAR})\b)?", 0, _day_of_month),
        (rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b(?:,?\s+(?P<year>{_YEAR})\b)?", 0, _day_of_month),
        (
            rf"(?:\b{_PART}|\b(?P<which>last|next|this|this coming|in|since|until|by|through|for|of|during)\s+|(?=\S+\s+(?:of\s+)?{_YEAR}))"
            rf"(?P<month>{_MONTH})\b(?:,?\s+(?:of\s+)?(?P<year>{_YEAR})\b)?",
            re.I,
            _month_of_year,
        ),
        (rf"\b(?:(?P<which>last|past|next|this coming|coming|this)\s+)?(?P<weekday>{_WEEKDAY})\b", re.I, _weekday),
        (r"\b(?P<named>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b", re.I, _named_day),
        (rf"\b(?P<count>{_COUNT})\s+(?P<unit>day|week|month|year|decade)s?\s+(?:ago|earlier)\b", re.I, _ago),
        (rf"\bin\s+(?P<count>{_COUNT})\s+(?P<unit>day|week|month|year)s?(?:[’']s?)?(?:\s+time)?\b", re.I, _in_coming),
        (rf"\b(?P<which>last|past|previous|next|coming)\s+(?P<count>{_COUNT})\s+(?P<unit>day|week|month|year|decade)s?\b", re.I, _stretch),
        (
            r"\b(?:(?P<part>earlier|later|early|late|the (?:beginning|start|end) of)\s+)?"
            r"(?P<which>last|past|previous|this|next|coming)\s+(?P<unit>week(?:end)?|month|year)\b",
            re.I,
            _relative,
        ),
        (rf"\b(?:(?P<which>last|this|next|in|in the|during the)\s+)(?P<season>winter|spring|summer|autumn|fall)\b(?:\s+(?:of\s+)?(?P<year>{_YEAR}))?", re.I, _season),
        (rf"\b(?:{_PART})?(?<![$€£\d,.])(?P<year>{_YEAR})\b(?!\s*(?:people|men|women|tons|tonnes|km|miles|%|[,.]\d|[-–]\w))", re.I, _year),
    )
)


# --- calendar arithmetic ------------------------------------------------------------------------------------------


def _one_day(day: date | None) -> tuple[date, date, Granularity] | None:
    return None if day is None else (day, day, Granularity.DAY)


def _valid(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None  # noqa: PLR2004 (months)


def _nearest(published: date, ahead: bool, at: Callable[[int], date | None]) -> date | None:
    """The first such day not before publication, or the last one not after it."""
    years = range(published.year, published.year + 9) if ahead else range(published.year, published.year - 9, -1)
    days = (day for year in years if (day := at(year)) is not None)
    return next((day for day in days if (day >= published if ahead else day <= published)), None)


def _month_number(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _count(word: str) -> int:
    word = word.lower()
    if word.isdigit():
        return int(word)
    vague = {"a": 1, "an": 1, "several": 3, "few": 3, "a few": 3}
    return vague.get(word) or int(lexicon().numbers.words[word])


def _shifted(published: date, count: int, unit: str) -> tuple[date, date, Granularity]:
    """The day, week, month or year that lies so many units from publication."""
    unit = unit.lower()
    if unit == "day":
        day = published + timedelta(count)
        return day, day, Granularity.DAY
    if unit == "decade":
        unit, count = "year", count * 10
    return _period(published, count, unit)


def _period(published: date, shift: int, unit: str) -> tuple[date, date, Granularity]:
    if unit.startswith("week"):
        monday = published - timedelta(published.weekday()) + timedelta(7 * shift)
        start = _WEEKEND if unit == "weekend" else 0
        return monday + timedelta(start), monday + timedelta(6), Granularity.WEEK
    if unit == "month":
        first = _add_months(published.replace(day=1), shift)
        return first, _add_months(first, 1) - timedelta(1), Granularity.MONTH
    return _year_of(date(max(1, published.year + shift), 1, 1))


def _year_of(day: date) -> tuple[date, date, Granularity]:
    return date(day.year, 1, 1), date(day.year, 12, 31), Granularity.YEAR


def _add_months(first: date, months: int) -> date:
    index = first.year * 12 + first.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _third(first: date, last: date, part: str) -> tuple[date, date]:
    """The first, middle or last third of a longer period."""
    third = (last - first) // 3
    if part.startswith("early") or "beginning" in part or "start" in part:
        return first, first + third
    if part.startswith("mid") or "middle" in part:
        return first + third, last - third
    return last - third, last


def spans(found: tuple[TimeExpression, ...]) -> Iterator[Span]:
    """Where the expressions stand."""
    return (one.span for one in found)
