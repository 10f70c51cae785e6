"""What a "how many" or "how much" question asks for, and the words that a sentence about it must have.

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

_HOW_MANY = re.compile(r"\bhow (many|much)((?:\W+\w+){1,3})", re.IGNORECASE)
_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class _Thing:
    """The nouns and verbs by which questions ask for one thing, and the words by which sentences speak of it.

    `is_amount` is True for what "how much" asks for: "how many paid" does not ask for money.
    """

    is_amount: bool
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
    is_amount = asked[1].casefold() == "much"
    things = (thing for thing in _things() if thing.is_amount is is_amount)
    return tuple(thing.said for thing in things if thing.nouns.search(asked[2]) or thing.verbs.search(question))


@cache
def _things() -> Sequence[_Thing]:
    table = tomllib.loads(files(__package__).joinpath("counted_things.toml").read_text("utf-8"))
    return [
        _Thing(
            entry.get("amount", False),
            any_word(entry["nouns"]) if "nouns" in entry else _NOWHERE,
            any_word(entry["verbs"]) if "verbs" in entry else _NOWHERE,
            _any_of(entry["said"], entry.get("signs", "")),
        )
        for entry in table["things"]
    ]


def _any_of(words: Sequence[str], signs: str) -> re.Pattern[str]:
    """Any of these words, or of these signs, which stand before a figure."""
    found = any_word(words)
    return re.compile(rf"[{re.escape(signs)}]|{found.pattern}", re.IGNORECASE) if signs else found
