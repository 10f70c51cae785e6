"""The words of `predicate_lexicon.toml`, for look-ups."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Side = tuple[str, bool]
"""An axis of states and one of its sides."""


@dataclass(frozen=True, slots=True)
class Predicates:
    """Relations between predicates. `sides` maps a predicate to its sides of axes."""

    version: str
    attitudes: frozenset[str]
    demands: frozenset[str]
    light: frozenset[str]
    lasting: frozenset[str]
    telling: frozenset[str]
    common_units: frozenset[str]
    sides: Mapping[str, frozenset[Side]]


@cache
def predicates() -> Predicates:
    """Cached; the file is part of the package."""
    table = tomllib.loads(files("summarizer.text").joinpath("predicate_lexicon.toml").read_text("utf-8"))
    sides: dict[str, set[Side]] = {}
    for axis, words in table["axes"].items():
        for side in ("on", "off"):
            for word in words[side]:
                sides.setdefault(word, set()).add((axis, side == "on"))
    return Predicates(
        table["version"],
        frozenset(table["attitudes"]),
        frozenset(table["demands"]),
        frozenset(table["light"]),
        frozenset(table["lasting"]),
        frozenset(table["telling"]),
        frozenset(table["common_units"]),
        {word: frozenset(words) for word, words in sides.items()},
    )
