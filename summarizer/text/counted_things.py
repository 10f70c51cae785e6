"""What a "how many" question counts, and the words that a sentence about it must have.

"24 dead" says nothing about buildings. The words are in the data file beside this module; a question about anything
else has none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from summarizer.text.word_pattern import any_word

_HOW_MANY = re.compile(r"\bhow many((?:\W+\w+){1,3})", re.IGNORECASE)
_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class _Thing:
    """The nouns and verbs by which questions ask for one thing, and the words by which sentences speak of it."""

    nouns: re.Pattern[str]
    verbs: re.Pattern[str]
    said: re.Pattern[str]


def counted_things(question: str) -> tuple[re.Pattern[str], ...]:
    """For each thing that the question counts what a sentence on it holds; empty where it counts nothing that we know.

    A noun counts only just after "how many": people in a building are not buildings.
    """
    asked = _HOW_MANY.search(question)
    if asked is None:
        return ()
    return tuple(thing.said for thing in _things() if thing.nouns.search(asked[1]) or thing.verbs.search(question))


@cache
def _things() -> Sequence[_Thing]:
    table = tomllib.loads(files(__package__).joinpath("counted_things.toml").read_text("utf-8"))
    return [
        _Thing(
            any_word(entry["nouns"]) if "nouns" in entry else _NOWHERE,
            any_word(entry["verbs"]) if "verbs" in entry else _NOWHERE,
            any_word(entry["said"]),
        )
        for entry in table["things"]
    ]
