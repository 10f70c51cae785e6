"""Dates in feeds, pages and emails to UTC. Pure; an unknown date is None and never guessed from the current time.

    text → numeric date, removed → time, removed → offset or zone, removed → else a date in words

One of these steps must explain every number, or the result is None: a partial parse is a wrong one (feedparser
parses "2026/11/20" as the first of this month in 2026).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

_LONGEST = 200
"""Characters. The longest valid date names its zone in words: about 70."""

_MOST_WORDS = 8
"""Words besides numbers, month and zone: weekday, "at", a zone's name in words. More of them mean a sentence."""

_EPOCH = re.compile(r"\d{10}(?:\d{3}){0,2}(?:\.\d+)?")
_EPOCH_UNITS = ((1e14, 1e6), (1e11, 1e3))
"""Larger epochs count microseconds or milliseconds: as seconds they would be after the year 5000."""

_ZONES = """
UT=0 UTC=0 GMT=0 Z=0 A=-1 N=1 M=-12 Y=12
HST=-10 AKST=-9 AKDT=-8 PST=-8 PDT=-7 MST=-7 MDT=-6 CST=-6 CDT=-5 EST=-5 EDT=-4 AST=-4 ADT=-3 NST=-3.5 NDT=-2.5 BRT=-3
WET=0 WEST=1 BST=1 MET=1 MEST=2 CET=1 MEZ=1 CEST=2 MESZ=2 EET=2 SAST=2 EEST=3 MSK=3 TRT=3 EAT=3 PKT=5 WIB=7 SGT=8
HKT=8 PHT=8 AWST=8 KST=9 JST=9 ACST=9.5 AEST=10 ACDT=10.5 AEDT=11 NZST=12 NZDT=13
"""
"""Zones by their names in feeds: those of RFC 822, then others. Names shared by several zones (IST) are missing."""
_OFFSETS = {name.casefold(): float(hours) for name, _, hours in (zone.partition("=") for zone in _ZONES.split())}
_REGIONS = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "at": "America/Halifax",
    "eastern": "America/New_York",
    "pacific": "America/Los_Angeles",
}
"""Names that mean summer time in summer."""
_IANA = re.compile(r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Za-z_+0-9/-]+")
_KOREA = timezone(timedelta(hours=9))

_MONTHS = """
1 january januar janvier enero gennaio janeiro januari stycznia styczen ledna leden ianuarie ianouarios ocak января
1 январь січня січень ιανουαριου ιανουαριος sausio tammikuuta gener
2 february februar fevrier febrero febbraio fevereiro februari lutego luty unora unor februarie subat февраля февраль
2 лютого лютий φεβρουαριου φεβρουαριος helmikuuta
3 march marz maerz mars marzo marco maart marts marca marzec brezna brezen martie mart marcius marec марта березня
3 березень μαρτιου μαρτιος μαω maaliskuuta maret
4 april avril abril aprile kwietnia kwiecien dubna duben aprilie nisan aprilis апреля квітня квітень απριλιου απριλιος
4 huhtikuuta
5 may mai mayo maggio maio mei maj maja kvetna kveten mayis majus мая май травня травень μαιου μαιος toukokuuta
6 june juni juin junio giugno junho czerwca czerwiec cervna cerven iunie haziran junius июня июнь червня червень ιουνιου
6 ιουνιος kesakuuta
7 july juli juillet julio luglio julho lipca lipiec cervence cervenec iulie temmuz julius июля июль липня липень ιουλιου
7 ιουλιος heinakuuta
8 august aout agosto augustus augusti sierpnia sierpien srpna srpen agustos augusztus августа серпня серпень αυγουστου
8 αυγουστος elokuuta agustus
9 september septembre septiembre setiembre settembre setembro wrzesnia wrzesien zari septembrie eylul szeptember
9 сентября сентябрь вересня вересень σεπτεμβριου σεπτεμβριος syyskuuta
10 october oktober octobre octubre ottobre outubro pazdziernika pazdziernik rijna rijen octombrie ekim октября октябрь
10 жовтня жовтень οκτωβριου οκτωβριος lokakuuta
11 november novembre noviembre novembro listopada listopad noiembrie kasim ноября ноябрь νοεμβριου νοεμβριος νοε
11 marraskuuta
12 december dezember decembre diciembre dicembre dezembro grudnia grudzien prosince prosinec decembrie aralik desember
12 декабря декабрь грудня грудень δεκεμβριου δεκεμβριος joulukuuta
"""  # noqa: RUF001 - Greek letters
"""Months in the languages of common feeds, without accents; a prefix of at least three letters matches too."""

_CLOCK = re.compile(
    r"(?P<before>오전|오후|上午|下午|午前|午後)?\s?(?<![\d:.,+/-])(?P<hour>\d{1,2})"
    r"(?::(?P<minute>\d{1,2})(?::(?P<second>\d{1,2})(?:[.,]\d+)?)?|[.h](?P<minutes>\d\d)(?:[.:](?P<seconds>\d\d))?|(?=\s?[ap]\.?\s?m\b))"
    r"(?![\d:])\s?(?P<after>[ap]\.?\s?m\b\.?)?"
)
_NOON = ("p", "오후", "下午", "午後")
_OFFSET = re.compile(r"(?<![\w:])(?:utc|gmt|ut|z)?\s?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?(?![\w:])")
_FIGURE = re.compile(r"\d+|[^\W\d_]+")
_MINUS = str.maketrans({"\u2212": "-", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u0131": "i"})

_BEFORE_TIME = re.compile(r"(?<=\d)[t_](?=\d)")
"""2026-11-20T08:15"""
_HYPHENED_MONTH = re.compile(r"(?<=\d)-([^\W\d_]{3,12})-(?=\d)")
"""20-Nov-2026"""
_LETTERS = re.compile(r"[^\W\d_]+")
_UNEXPLAINED = re.compile(r"[0-9+:]")
_WITH_LETTER_OR_DIGIT = re.compile(r"\S*?[^\W_]\S*")

_YEAR_FIRST = re.compile(
    r"(?<![\d:.,+-])(\d{4})([-/.])\s?0?(\d{1,2})\2\s?(\d{1,2})(?!\d|[/]\d|-\d{1,2}(?!\d?:)|\.\d)\.?"
)
_CJK_DAY = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_YEAR_LAST = re.compile(r"(?<![\d:.,+-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?![\d/]|-\d|\.\d)")
_BETWEEN_FIGURES = re.compile(r"\d\s?[-/.年년]|\d{8}")
"""Part of every date in figures."""
_COMPACT = re.compile(r"(?<![\d:.,+-])(\d{4})(\d\d)(\d\d)(?:\s?(\d\d)(\d\d)(\d\d)?)?(?![\d:])")
_WEEK = re.compile(r"(\d{4})-?w(\d\d)(?:-?([1-7]))?")
_ORDINAL = re.compile(r"(\d{4}|\d\d)-?(\d{3})")
_SHORT = re.compile(r"-?(\d\d)-?(\d\d)(?:-?(\d\d))?")
_LONGEST_SHORT = len("2026-W47-5")
_MONTH_ONLY = re.compile(r"(\d{4})(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class _Clock:
    hour: int = 0
    minute: int = 0
    second: int = 0

    def on(self, day: date, zone: tzinfo) -> datetime:
        """24:00 is the end of the day, and a leap second the beginning of the next minute. Raises ValueError."""
        if (self.hour, self.minute, self.second) == (24, 0, 0):
            return datetime.combine(day, time(), zone) + timedelta(days=1)
        leap = self.second == 60  # noqa: PLR2004 - a leap second
        return datetime.combine(day, time(self.hour, self.minute, self.second - leap), zone) + timedelta(seconds=leap)


def parse_moment(text: str | None) -> datetime | None:
    """The UTC time in this text: RFC 822, ISO 8601, epochs, and common written forms of a date and a time.

    Offsets and zones count as written; "ET" is summer time in summer. Without a known zone the time is taken as UTC, as
    in feedparser: most feeds that omit the zone mean UTC, and a wrong guess is hours off as well. "03/04/2025" is
    ambiguous and gives None; "03.04.2025" is the third of April everywhere.
    """
    if not text:
        return None
    plain = " ".join(_ascii(text[:_LONGEST]).split())
    try:
        if _EPOCH.fullmatch(plain):
            return _from_epoch(float(plain))
        return _from_words(plain)
    except (ValueError, OverflowError, OSError):  # an hour of 25 or a year 0: invalid dates
        return None


def _ascii(text: str) -> str:
    """With ASCII digits and signs, as in nearly all dates."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text).translate(_MINUS)


def _from_epoch(number: float) -> datetime:
    unit = next((unit for least, unit in _EPOCH_UNITS if number > least), 1)
    return datetime.fromtimestamp(number / unit, UTC)


@lru_cache(1_024)
def _from_words(plain: str) -> datetime | None:
    """Cached, because many a sitemap has the same date for all its pages. Raises ValueError, OverflowError."""
    lowered = plain.casefold()
    if (day := _short_day(lowered)) is not None:
        return datetime.combine(day, time(), UTC)
    zone, lowered = _named_region(plain, lowered)
    lowered = _HYPHENED_MONTH.sub(r" \1 ", _BEFORE_TIME.sub(" ", lowered))
    day, clock, rest = _day_in_figures(lowered)
    if clock is None:
        clock, rest = _clock(rest)
    offset, rest = _offset(rest)
    if day is None:
        day, rest = _day_in_words(rest)
    if day is None or _UNEXPLAINED.search(rest):
        return None
    if len(_WITH_LETTER_OR_DIGIT.findall(rest)) > _MOST_WORDS:
        return None
    where = offset or zone or _zone(rest, lowered)
    return clock.on(day, where).astimezone(UTC)


# --- days -----------------------------------------------------------------------------------------------------------


def _short_day(lowered: str) -> date | None:
    """ISO 8601's shorter forms, as in feedparser: a year or month means its first day. Raises ValueError."""
    if len(lowered) > _LONGEST_SHORT:  # most dates
        return None
    if match := _MONTH_ONLY.fullmatch(lowered):
        return date(int(match[1]), _number(match[2], 1), 1)
    if match := _WEEK.fullmatch(lowered):
        return date.fromisocalendar(int(match[1]), int(match[2]), _number(match[3], 1))
    if match := _SHORT.fullmatch(lowered):
        return date(_full_year(match[1]), int(match[2]), _number(match[3], 1))
    if match := _ORDINAL.fullmatch(lowered):
        return _of_ordinal(_full_year(match[1]), int(match[2]))
    return None


def _number(figures: str | None, missing: int = 0) -> int:
    """What a group of a pattern matched, which may be nothing."""
    return int(figures or missing)


def _of_ordinal(year: int, number: int) -> date:
    day = date(year, 1, 1) + timedelta(days=number - 1)
    if day.year != year:
        raise ValueError(number)
    return day


def _day_in_figures(lowered: str) -> tuple[date | None, _Clock | None, str]:
    """The day, the time if it is attached to it, and the rest of the text. Raises ValueError."""
    if not _BETWEEN_FIGURES.search(lowered):  # most dates
        return None, None, lowered
    for pattern in (_YEAR_FIRST, _CJK_DAY):
        if match := pattern.search(lowered):
            numbers = [int(group) for group in match.groups() if group.isdigit()]
            return date(numbers[0], numbers[1], numbers[2]), None, _without(lowered, match)
    if match := _YEAR_LAST.search(lowered):
        return _day_of(int(match[1]), int(match[3]), match[4], match[2]), None, _without(lowered, match)
    if match := _COMPACT.search(lowered):
        clock = _Clock(int(match[4]), int(match[5]), _number(match[6])) if match[4] else None
        return date(int(match[1]), int(match[2]), int(match[3])), clock, _without(lowered, match)
    return None, None, lowered


def _day_of(first: int, second: int, third: str, sign: str) -> date:
    """The only day that three numbers can mean. Raises ValueError if there is none, or several.

    With dots it is day, month, year; with hyphens and a two-digit year it is ISO's year, month, day.
    """
    if sign == "-" and len(third) < 4:  # noqa: PLR2004 - digits of a year
        return date(_full_year(f"{first:02}"), second, int(third))
    year = _full_year(third)
    orders = [(year, second, first)]
    if sign != ".":
        orders.append((year, first, second))
        if len(third) < 4:  # noqa: PLR2004 - digits of a year
            orders.append((_full_year(f"{first:02}"), second, int(third)))
    days = set(_valid(orders))
    if len(days) != 1:
        raise ValueError(third)
    return days.pop()


def _valid(orders: list[tuple[int, int, int]]) -> Iterator[date]:
    for order in orders:
        try:
            yield date(*order)
        except ValueError:
            continue


def _full_year(digits: str) -> int:
    """Two digits are in this century up to 89, as in feedparser. Raises ValueError for another number of digits."""
    if len(digits) not in {2, 4}:
        raise ValueError(digits)
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < 90 else 1900)  # noqa: PLR2004 - see the docstring


def _day_in_words(rest: str) -> tuple[date | None, str]:
    """The day of a named month, after time and offset have been removed. Raises ValueError."""
    words = list(_FIGURE.finditer(rest))
    figures = [word for word in words if word.group().isdigit()]
    if len(figures) != 2:  # noqa: PLR2004 - a day and a year
        return None, rest
    months = [word for word in words if _month(word.group())]
    if not months:
        return None, rest
    # "mar, 3 nov 2026": the weekday may look like a month; "… 08:15 NOVT": so may a zone after the numbers
    month = next((word for word in months[::-1] if word.start() < figures[-1].start()), months[0])
    day, year = sorted(figures, key=_is_year)
    number = _month(month.group())
    for word in sorted([month, day, year], key=re.Match.start, reverse=True):
        rest = _without(rest, word)
    return date(_full_year(year.group()), number, int(day.group())), rest


def _is_year(number: re.Match[str]) -> bool:
    """Whether it is too long or too large for a day of the month."""
    return len(number.group()) > 2 or int(number.group()) > 31  # noqa: PLR2004 - as above


@cache
def _months() -> dict[str, int]:
    known: dict[str, int] = {}
    for line in _MONTHS.split("\n"):
        for name in line.split()[1:]:
            for length in range(3, len(name) + 1):
                known.setdefault(name[:length], int(line.split()[0]))
    return known | {"sept": 9, "iou": 0}  # "Ιού" begins both June and July


@lru_cache(4_096)
def _month(word: str) -> int:
    """1 to 12; 0 if the word is not a month."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    return _months().get(bare, 0)


# --- clocks and zones -----------------------------------------------------------------------------------------------


def _clock(lowered: str) -> tuple[_Clock, str]:
    """The time of day, midnight if there is none, and the rest of the text."""
    match = _CLOCK.search(lowered)
    if match is None:
        return _Clock(), lowered
    minute, second = (_number(match[name] or match[f"{name}s"]) for name in ("minute", "second"))
    return _Clock(_hour(match), minute, second), _without(lowered, match)


def _hour(match: re.Match[str]) -> int:
    """The hour of the day: "8 pm", "noon" and "12 am" are of a 12-hour clock."""
    hour = int(match["hour"])
    halves = [half for half in match.group("before", "after") if half]
    if not halves or not 1 <= hour <= 12:  # noqa: PLR2004 - the hours of a 12-hour clock
        return hour
    return hour % 12 + (12 if any(half.startswith(_NOON) for half in halves) else 0)


def _offset(rest: str) -> tuple[tzinfo | None, str]:
    """Raises ValueError for an offset of a day or more."""
    match = _OFFSET.search(rest)
    if match is None:
        return None, rest
    shift = timedelta(hours=int(match["hours"]), minutes=_number(match["minutes"]))
    return timezone(-shift if match["sign"] == "-" else shift), _without(rest, match)


def _named_region(plain: str, lowered: str) -> tuple[tzinfo | None, str]:
    """A zone of the time zone database, such as Europe/Paris."""
    match = _IANA.search(plain)
    if match is None:
        return None, lowered
    try:
        zone = ZoneInfo(match.group())
    except (KeyError, ValueError, OSError):  # missing, an invalid name, or a folder of the database
        return None, lowered
    return zone, lowered.replace(match.group().casefold(), " ")


def _zone(rest: str, lowered: str) -> tzinfo:
    """The last known zone name; UTC if there is none. Korea has one zone, and its dates are written in Korean."""
    for word in _LETTERS.findall(rest)[::-1]:
        if word in _OFFSETS:
            return timezone(timedelta(hours=_OFFSETS[word]))
        if word == "at" and not lowered.endswith(" at"):  # in "at 8:15" it is not a zone
            continue
        if word in _REGIONS:
            return ZoneInfo(_REGIONS[word])
    return _KOREA if any(sign in lowered for sign in "년전후") else UTC


def _without(lowered: str, match: re.Match[str]) -> str:
    return f"{lowered[: match.start()]} {lowered[match.end() :]}"
