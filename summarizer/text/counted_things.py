"""What a "how many" question counts, and whether a sentence can be about that: 24 dead say nothing of buildings.

The words are data beside this module. A question about anything else is answered by any number.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from summarizer.text.question_types import QuestionType, question_type


@dataclass(frozen=True, slots=True)
class _Thing:
    """How questions ask for one thing, and how sentences speak of it."""

    asked: re.Pattern[str]
    said: re.Pattern[str]


def may_count(question: str, sentence: str) -> bool:
    """Whether the sentence speaks of one of the things that the question counts, as far as we know any of them."""
    if question_type(question) is not QuestionType.HOW_MANY:
        return True
    wanted = [thing for thing in _things() if thing.asked.search(question)]
    return not wanted or any(thing.said.search(sentence) for thing in wanted)


@cache
def _things() -> Sequence[_Thing]:
    table = tomllib.loads(files(__package__).joinpath("counted_things.toml").read_text("utf-8"))
    return [_Thing(_any_of(entry["asked"]), _any_of(entry["said"])) for entry in table["things"]]


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_pattern, words)), re.IGNORECASE)


def _pattern(word: str) -> str:
    return r"\b" + re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else r"\b")
