"""The times, dates, scores, amounts, percentages and numbers of a text as written, and what stands beside them.

    text → values, each whole ("17:25", "-3 %", "3 May") → is it in the source? → does it stand beside the same words?

It reads characters and needs no parser, which takes "31:11" apart where it does not take "11:31" apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from summarizer.text.features import content, numbers, surface_words
from summarizer.text.lexicon import lexicon
from summarizer.text.number_words import SMALL_NUMBERS, TEENS, TENS
from summarizer.text.word_pattern import one_of

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HOURS, _MINUTES, _NOON = 24, 60, 12
_BESIDE = 5
"""Words on each side of a value that say what it is the value of."""
_EITHER_SIDE = frozenset({"a", "an", "the", "and", "or"})
"""Words that say nothing about the value beside them."""

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_WORDS = (  # "one" alone is rarely a number: "one of them"
    rf"{one_of(TENS)}(?:-{one_of(SMALL_NUMBERS[:9])})?|{one_of((*SMALL_NUMBERS[1:], *TEENS))}"
)
_MONTH = (  # in capitals: "may" and "to march" are none
    r"(?-i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_CURRENCIES: Mapping[str, str] = lexicon().numbers.currencies
_SYMBOL = "|".join(re.escape(each) for each in sorted(_CURRENCIES, key=len, reverse=True) if not each.isalpha())
_UNIT = "|".join(each for each in _CURRENCIES if each.isalpha())
_SCALE = r"hundred|thousand|million|billion|trillion|mn?|bn"
_VALUE = re.compile(
    rf"""
    (?P<date>
        \b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?![a-z])(?:,?\s+(?P<year>{_YEAR})\b)?
      | \b(?P<month_first>{_MONTH})(?![a-z])(?:\s+(?P<day_last>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]\d|\d))?
        (?:,?\s+(?P<year_last>{_YEAR})\b)?
      | \b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)
    )
    | (?P<hour>(?<![\w.,:])\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b\.?)
    | (?P<dotted>(?<![\w.,])\d+(?:\.\d+){{2,}})
    | (?P<sequence>(?<![\w.,]){_DIGITS}(?:[:/–-]{_DIGITS})+)(?:\s*(?P<sequence_percent>%|per\s?cent\b))?
    | (?P<minus>(?:(?<![\w)%])[-\u2212–]|\bminus\s))?(?:(?P<symbol>{_SYMBOL})\s?)?
      (?P<number>(?<![\w.,]){_DIGITS}|\b(?:{_WORDS})\b)
      (?:[\s-]?(?P<scale>{_SCALE})\b)?
      (?:\s*(?P<percent>%|per\s?cent\b|pct\b|percentage\spoints?\b)|\s(?P<unit>{_UNIT})s?\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:and|or|to|,|–|-)\s*")
_JOINT_WORDS = re.compile(r",\s|\b(?:and|or|but|while|whereas|as|before|after)\b")
"""Where the words between two values stop to belong to the first and begin to belong to the second."""
_BREAK = re.compile(r"[.;:!?—](?:\s|$)")


class ValueKind(StrEnum):
    """What a value measures."""

    TIME = "time"
    DATE = "date"
    SEQUENCE = "score, ratio or range"
    PERCENTAGE = "percentage"
    AMOUNT = "amount of money"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class WrittenValue:
    """A value as it is written. `parts` are comparable: a date has month, day and year, of which some may be missing.

    `before` and `behind` are the words beside it in the same clause, the nearest first.
    """

    kind: ValueKind
    parts: tuple[str, ...]
    text: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()

    def stands_for(self, source: WrittenValue) -> bool:
        """Whether a source that has `source` supports a text that has this. Parts of a date may be left out."""
        match self.kind, source.kind:
            case ValueKind.DATE, ValueKind.DATE:
                return all(mine in {"", theirs} for mine, theirs in zip(self.parts, source.parts, strict=True))
            case ValueKind.NUMBER, ValueKind.DATE:
                return self.parts == source.parts[2:3]  # its year
            case ValueKind.NUMBER, ValueKind.AMOUNT:
                return self.parts == source.parts[1:]  # without its currency
            case _:
                return (self.kind, self.parts) == (source.kind, source.parts)

    def nearness(self, other: WrittenValue) -> float:
        """How much of what stands beside this one stands beside the other: near words count most.

        No other value is nearer to it than itself, so that no text differs from itself.
        """
        same_side = ((self.before, other.before), (self.behind, other.behind))
        across = ((self.before, other.behind), (self.behind, other.before))
        gains: dict[tuple[str, int], float] = {}
        for mine, theirs, turned in (*((*pair, False) for pair in same_side), *((*pair, True) for pair in across)):
            shared = {word for word in theirs if content([word])} if turned else set(theirs)
            for place, word in enumerate(mine, 1):
                if word not in shared:
                    continue
                there = theirs.index(word) + 1
                gain = 1 / (place * (place + there if turned else 1 + abs(place - there)))
                gains[word, place] = max(gain, gains.get((word, place), 0.0))
        return sum(gains.values())


def written_values(text: str) -> tuple[WrittenValue, ...]:
    """The values of a text, in order."""
    found = [_Found(match, *read) for match in _VALUE.finditer(text) if (read := _read(match)) is not None]
    found = [_with_unit(each, after, text) for each, after in pairwise([*found, None]) if each is not None]
    starts = [0, *(each.match.end() for each in found)]
    ends = [*(each.match.start() for each in found), len(text)]
    values = []
    for index, each in enumerate(found):
        before = _BREAK.split(text[starts[index] : ends[index]])[-1]
        behind = _BREAK.split(text[starts[index + 1] : ends[index + 1]])[0]
        if index:
            before = _JOINT_WORDS.split(before)[-1]
        behind = _JOINT_WORDS.split(behind)[0]
        near, beyond = tuple(_words(before)[::-1][:_BESIDE]), tuple(_words(behind)[:_BESIDE])
        values.append(WrittenValue(each.kind, each.parts, each.match[0].strip(), near, beyond))
    return tuple(values)


def value_differences(wording: Sequence[WrittenValue], source: Sequence[WrittenValue]) -> Iterator[tuple[str, str]]:
    """Values of a wording that its source has not, or has beside other words: (rule, reason) for people."""
    for value in wording:
        own = [there for there in source if value.stands_for(there)]
        if not own:
            yield "number", f"the {value.kind.value} “{value.text}” is not in the source"
            continue
        others = [there for there in source if there.kind is own[0].kind and there not in own]
        near = max(map(value.nearness, own))
        if any(value.nearness(there) > near for there in others):
            yield "number", f"“{value.text}” belongs to something else in the source"


@dataclass(frozen=True, slots=True)
class _Found:
    match: re.Match[str]
    kind: ValueKind
    parts: tuple[str, ...]


def _with_unit(value: _Found, after: _Found | None, text: str) -> _Found:
    """The "3" of "between 3 and 5 percent" is a percentage too."""
    if after is None or (value.kind, after.kind) != (ValueKind.NUMBER, ValueKind.PERCENTAGE):
        return value
    if not _JOINT.fullmatch(text[value.match.end() : after.match.start()]):
        return value
    return _Found(value.match, after.kind, (*value.parts, *after.parts[1:]))


def _read(match: re.Match[str]) -> tuple[ValueKind, tuple[str, ...]] | None:
    if match["date"]:
        return _date(match)
    if match["half"]:
        late = match["half"][0] in "pP"
        hour = int(match["hour"]) % _NOON + (_NOON if late else 0)
        return ValueKind.TIME, (str(hour), str(int(match["minute"] or 0)))
    if run := match["dotted"] or match["sequence"]:
        numbers_of = re.findall(r"\d+" if match["dotted"] else _DIGITS, run)
        parts = tuple(_plain(_exact(each)) for each in numbers_of)
        if _is_time(run, parts):
            return ValueKind.TIME, parts
        return ValueKind.SEQUENCE, (*parts, "%") if match["sequence_percent"] else parts
    return _number(match)


def _is_time(run: str, parts: Sequence[str]) -> bool:
    """Whether it can be a time of day: "12:30", and not the score "3:75"."""
    if not re.fullmatch(r"\d{1,2}:\d\d", run):
        return False
    hour, minute = map(int, parts)
    return hour <= _HOURS and minute < _MINUTES


def _date(match: re.Match[str]) -> tuple[ValueKind, tuple[str, ...]] | None:
    if match["weekday"]:
        return ValueKind.DATE, (match["weekday"].casefold(), "", "")
    month, day, year = (_either(match, *names) for names in _PARTS_OF_DATE)
    if match.start() == 0 and (month, day, year) == ("May", "", ""):
        return None  # "May it last."
    return ValueKind.DATE, (str(1 + _MONTHS.index(month[:3].casefold())), day.lstrip("0"), year)


_PARTS_OF_DATE = (("month", "month_first"), ("day", "day_last"), ("year", "year_last"))
"""The groups of each part: the day stands before the month, or behind it."""


def _either(match: re.Match[str], *names: str) -> str:
    return next(filter(None, (match[name] for name in names)), "")


def _number(match: re.Match[str]) -> tuple[ValueKind, tuple[str, ...]]:
    word = match["number"].casefold()
    value = _exact(word) if word[0].isdigit() else Decimal(sum(numbers(word)))
    if match["scale"]:
        value *= Decimal(max(numbers(f"1 {match['scale']}")))
    amount = _plain(-value if match["minus"] else value)
    if match["percent"]:
        return ValueKind.PERCENTAGE, (amount, "points" if "point" in match["percent"] else "%")
    if currency := match["symbol"] or match["unit"]:
        return ValueKind.AMOUNT, (_CURRENCIES.get(currency) or _CURRENCIES[currency.casefold()], amount)
    return ValueKind.NUMBER, (amount,)


def _exact(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _plain(value: Decimal) -> str:
    """All digits: 1,234,567 and 1,234,568 are not one number. "-0" is 0, and "2.50" is 2.5."""
    return f"{value.normalize() + 0:f}"


def _words(text: str) -> list[str]:
    """Stems of content words, and the small words that say something about a value: "from", "between"."""
    listed = (word for word in surface_words(text.casefold()) if word not in _EITHER_SIDE)
    return [next(iter(content([word])), word) for word in listed]
