"""Amounts in units that can be converted: "373 miles" and "600 km" are the same distance. Pure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import inf, isfinite

from summarizer.text.features import NUMBER_PATTERN, numbers
from summarizer.text.limits import MEASURES

_SCALE = r"(?: (?:hundred|thousand|million|billion))?"


@dataclass(frozen=True, slots=True)
class _Unit:
    dimension: int
    size: float
    """Its value in the dimension's first unit."""


@dataclass(frozen=True, slots=True)
class _Amount:
    number: float
    rounding: float
    """Half the place value of its last digit that is not 0. It is 50 for "600" and "6 hundred": 550 to 650."""
    unit: _Unit
    span: tuple[int, int]

    def in_first_unit(self) -> tuple[float, float]:
        """Number and rounding in the dimension's first unit."""
        return self.number * self.unit.size, self.rounding * self.unit.size


def unlike_numbers(one: str, other: str) -> tuple[frozenset[float], frozenset[float]]:
    """The numbers that only the first text has, and those that only the other has.

    An amount that both texts have is in neither set, even if they give it in different units. The same number elsewhere
    in the text is another number: "8 miles, 8 dead" and "13 km, 5 dead" differ in the dead.
    """
    same = [(a, b) for a in _amounts(one) for b in _amounts(other) if _is_same(a, b)]
    mine = numbers(_without(one, {a.span for a, _ in same}))
    theirs = numbers(_without(other, {b.span for _, b in same}))
    return mine - theirs, theirs - mine


def same_numbers(one: str, other: str) -> bool:
    """Whether each text has the numbers of the other, in whatever unit."""
    return not any(unlike_numbers(one, other))


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text


def _is_same(one: _Amount, other: _Amount) -> bool:
    """Whether two amounts are the same: the same number in one unit, or equal up to rounding in two units."""
    if one.unit == other.unit:
        return one.number == other.number
    if one.unit.dimension != other.unit.dimension:
        return False
    (mine, my_rounding), (theirs, their_rounding) = one.in_first_unit(), other.in_first_unit()
    return abs(mine - theirs) <= min(my_rounding + their_rounding, MEASURES.roughly * max(mine, theirs))


def _amounts(text: str) -> Iterator[_Amount]:
    for found in _pattern().finditer(text):
        number, written = _value(found["number"]), found["number"].split()[0]
        if isfinite(number):
            scale = number / (_value(written) or 1.0)
            yield _Amount(number, _rounding(written) * scale, _unit(found["unit"]), found.span())


def _value(written: str) -> float:
    """The number; infinite if it cannot be used for calculation."""
    return max(numbers(written), default=inf)


def _rounding(written: str) -> float:
    """Half the place value of the last digit that is not 0, in a number without a scale."""
    digits = written.replace(",", "") if written[0].isdigit() else f"{_value(written):g}"
    whole, _, decimals = digits.partition(".")
    significant = whole.lstrip("0")
    zeros = -len(decimals) if decimals else len(significant) - len(significant.rstrip("0"))
    return 0.5 * 10.0**zeros


def _unit(written: str) -> _Unit:
    return next(unit for pattern, unit in _units() if pattern.fullmatch(written))


@cache
def _units() -> Sequence[tuple[re.Pattern[str], _Unit]]:
    table = tomllib.loads(files(__package__).joinpath("measures.toml").read_text("utf-8"))
    return [
        (re.compile(_words(unit["words"]), re.IGNORECASE), _Unit(dimension, unit["is"]))
        for dimension, each in enumerate(table["dimensions"])
        for unit in each["units"]
    ]


@cache
def _pattern() -> re.Pattern[str]:
    written = sorted((part for pattern, _ in _units() for part in pattern.pattern.split("|")), key=len, reverse=True)
    units = "|".join(written)  # "miles an hour" before "miles"
    return re.compile(rf"(?<![\w/])(?P<number>{NUMBER_PATTERN}{_SCALE})[ -]?(?P<unit>{units})(?!\w)", re.IGNORECASE)


def _words(listed: Sequence[str]) -> str:
    longest = sorted(listed, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\*", r"s?") for word in longest)
