"""What a "how many" or "how much" question asks for, and the words that a sentence about it must have.

"24 dead" says nothing about buildings. The words are in the data file beside this module; a question about anything
else has none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from summarizer.text.features import NUMBER_PATTERN
from summarizer.text.lexicon import lexicon
from summarizer.text.word_pattern import any_word, one_of

_HOW_MANY = re.compile(r"\bhow many((?:\W+\w+){1,3})", re.IGNORECASE)
_HOW_MUCH = re.compile(r"\bhow much\W+(\w+)([^,;?]*)", re.IGNORECASE)
"""The word behind it, and the rest of its clause."""
_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class _Thing:
    """The nouns and verbs by which questions ask for one thing, and the words by which sentences speak of it."""

    nouns: re.Pattern[str]
    verbs: re.Pattern[str]
    said: re.Pattern[str]


def counted_things(question: str) -> tuple[re.Pattern[str], ...]:
    """For each thing that the question counts what a sentence on it holds; empty where it counts nothing that we know.

    A noun counts only just after "how many": people in a building are not buildings. "How much oil" asks for no money,
    whoever paid for it.
    """
    if (much := _HOW_MUCH.search(question)) is not None:
        return (_money(),) if _asks_for_money(*much.groups()) else ()
    asked = _HOW_MANY.search(question)
    if asked is None:
        return ()
    return tuple(thing.said for thing in _things() if thing.nouns.search(asked[1]) or thing.verbs.search(question))


def _asks_for_money(behind: str, clause: str) -> bool:
    table = _table()["money"]
    if any_word(table["nouns"]).fullmatch(behind):
        return True
    return behind.casefold() in table["auxiliaries"] and any_word(table["verbs"]).search(clause) is not None


@cache
def _money() -> re.Pattern[str]:
    """A sum in some currency, or that there is none."""
    known, table = lexicon().numbers.currencies, _table()["money"]
    signs = one_of(sorted((each for each in known if not each.isalpha()), key=len, reverse=True))
    codes = one_of(each for each, code in known.items() if each.casefold() == code.casefold())
    names = one_of([*(each for each in known if each.isalpha()), *table["currencies"]])
    return re.compile(
        rf"{signs} ?\d|\b{codes} ?\d"
        rf"|{NUMBER_PATTERN}(?:[ -]?(?:hundred|thousand|million|billion|trillion|bn|mn?)\b)? {names}s?\b"
        rf"|\b{one_of(table['without'])}\b",
        re.IGNORECASE,
    )


@cache
def _things() -> Sequence[_Thing]:
    return [
        _Thing(
            any_word(entry["nouns"]) if "nouns" in entry else _NOWHERE,
            any_word(entry["verbs"]) if "verbs" in entry else _NOWHERE,
            any_word(entry["said"]),
        )
        for entry in _table()["things"]
    ]


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("counted_things.toml").read_text("utf-8"))
