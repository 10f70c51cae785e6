"""Amounts in units that can be converted: "373 miles" and "600 km" are the same distance. Pure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from summarizer.text.features import NUMBER_PATTERN, numbers

_SCALE = r"(?: (?:hundred|thousand|million|billion))?"
_ROUGHLY = 0.05
"""Share by which two rounded amounts differ at most, however few their digits are."""


@dataclass(frozen=True, slots=True)
class _Unit:
    dimension: int
    size: float
    """What one is in the dimension's first unit."""
    zero: float = 0.0
    """The reading at which the first unit reads 0."""


@dataclass(frozen=True, slots=True)
class _Amount:
    number: float
    unit: _Unit
    digits: str

    @property
    def value(self) -> float:
        return (self.number - self.unit.zero) * self.unit.size

    @property
    def rounding(self) -> float:
        """Half of what its last digit but zeros stands for: "600" may be 550 to 650."""
        whole, _, decimals = self.digits.replace(",", "").partition(".")
        zeros = -len(decimals) if decimals else len(whole) - len(whole.rstrip("0"))
        return 0.5 * 10.0**zeros * self.unit.size


def unlike_numbers(one: str, other: str) -> tuple[frozenset[float], frozenset[float]]:
    """The numbers that only the one text has and those that only the other has.

    A number that stands in both is in neither, also where the other text gives it in another unit.
    """
    mine, theirs = numbers(one), numbers(other)
    same = [(a.number, b.number) for a in _amounts(one) for b in _amounts(other) if _is_same(a, b)]
    return mine - theirs - {a for a, _ in same}, theirs - mine - {b for _, b in same}


def _is_same(one: _Amount, other: _Amount) -> bool:
    """Whether two amounts in different units are one, given in as many digits as each has."""
    if one.unit == other.unit or one.unit.dimension != other.unit.dimension:
        return False
    widest = _ROUGHLY * max(abs(one.value), abs(other.value))
    return abs(one.value - other.value) <= min(one.rounding + other.rounding, widest)


def _amounts(text: str) -> Iterator[_Amount]:
    for found in _pattern().finditer(text):
        number = max(numbers(found["number"]), default=None)
        if number is not None:
            digits = found["number"] if found["number"].replace(",", "").replace(".", "").isdigit() else f"{number:g}"
            yield _Amount(number, _unit(found["unit"]), digits)


def _unit(written: str) -> _Unit:
    return next(unit for pattern, unit in _units() if pattern.fullmatch(written))


@cache
def _units() -> Sequence[tuple[re.Pattern[str], _Unit]]:
    table = tomllib.loads(files(__package__).joinpath("measures.toml").read_text("utf-8"))
    return [
        (re.compile(_words(unit["words"]), re.IGNORECASE), _Unit(dimension, unit["is"], unit.get("from", 0.0)))
        for dimension, each in enumerate(table["dimensions"])
        for unit in each["units"]
    ]


@cache
def _pattern() -> re.Pattern[str]:
    units = "|".join(f"(?:{pattern.pattern})" for pattern, _ in reversed(_units()))
    return re.compile(rf"(?P<number>{NUMBER_PATTERN}{_SCALE})[ -]?(?P<unit>{units})(?!\w)", re.IGNORECASE)


def _words(listed: Sequence[str]) -> str:
    longest = sorted(listed, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\*", r"s?") for word in longest)
