"""Features of words for the faithfulness check: content words, names, numbers, and whether a source contains them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import pairwise

from summarizer.text.number_words import CARDINALS, SMALL_NUMBERS, TENS
from summarizer.text.word_pattern import one_of

_WORD = re.compile(r"[^\W\d_]+(?:[-.’'][^\W\d_]+)*|\d[\d.,]*\d|\d")
_ENDING = re.compile(r"(?:[’']s|ation|ment|ings?|ies|ied|ion|ers?|ed|es|s|y|e|ure)$")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")

_SHORTEST_STEM = 3

_TABLE = tomllib.loads(files(__package__).joinpath("features.toml").read_text(encoding="utf-8"))
FUNCTION_WORDS = frozenset(_TABLE["function"].split())
NEGATIONS = frozenset(_TABLE["negations"].split())
ATTRIBUTIONS = frozenset(_TABLE["attributions"].split())
HEDGES = frozenset(_TABLE["hedges"].split())
_DERIVED = tuple(_TABLE["derived"].split())
_COMPOUNDS = {f"{tens}-{ones}": CARDINALS[tens] + CARDINALS[ones] for tens in TENS for ones in SMALL_NUMBERS[:9]}
_NUMBER_WORDS: dict[str, float] = {**_COMPOUNDS, "zero": 0, **CARDINALS}
_SCALES: dict[str, float] = _TABLE["scales"]
NUMBER_WORDS = ("zero", *CARDINALS, *_SCALES)
"""Single words that are numbers: "three", "hundred"."""
_COMPOUND = rf"\b{one_of(TENS)}-{one_of(SMALL_NUMBERS[:9])}\b"
_NUMBER_OR_WORD = re.compile(rf"\d[\d,]*(?:\.\d+)?|{_COMPOUND}|[^\W\d_]+")
NUMBER_PATTERN = rf"(?:(?<![\d.,])\d[\d.,]*|{_COMPOUND}|{one_of(NUMBER_WORDS)}s?|half|none)(?!\w)"
"""Part of a pattern: a number in digits or words, as it may stand in any case."""


def surface_words(text: str) -> list[str]:
    """Words and numbers as written, with "n't" separated from its verb."""
    split = re.sub(r"(?i)(?<=\w)n[’']t\b", " n't", text)
    return [token for part in split.split() for token in (["n't"] if part.startswith("n't") else _WORD.findall(part))]


def numbers(text: str) -> frozenset[float]:
    """Values of the numbers in a text, in digits or words, with scales applied: "$1.5 billion" is 1.5e9."""
    return frozenset(_values(_NUMBER_OR_WORD.findall(text.casefold())))


def _values(tokens: Sequence[str]) -> Iterator[float]:
    for token, after in pairwise([*tokens, ""]):
        value = float(token.replace(",", "")) if _NUMBER.fullmatch(token) else _NUMBER_WORDS.get(token)
        if value is not None:
            yield value * _SCALES.get(after, 1.0)


def capitalised_runs(sentence: str) -> Iterator[list[str]]:
    """Adjacent capitalised words: names, and the first word unless it is a function word."""
    run: list[str] = []
    for word in surface_words(sentence):
        if word[0].isupper() and word.casefold() not in FUNCTION_WORDS:
            run.append(word)
        else:
            yield run
            run = []
    yield run


def stands_in(name: str, present: set[str]) -> bool:
    """Whether the source contains this name, its possessive, or its demonym."""
    low = re.sub(r"[’']s?$", "", name.casefold())
    forms = {low, *(low + ending for ending in _DERIVED)}
    stems = {low.removesuffix(ending) for ending in _DERIVED if len(low) > len(ending) + 2}
    return bool((forms | stems) & present)


def stems(text: str) -> frozenset[str]:
    """The stems of a text's content words."""
    return frozenset(content(surface_words(text.casefold())))


def content(listed: Sequence[str]) -> set[str]:
    """Content words reduced to their common stem: "closed", "closing", "closure" are "clos"."""
    words = set(listed) - (FUNCTION_WORDS | NEGATIONS | ATTRIBUTIONS | HEDGES)
    return {_stem(word) for word in words if len(word) >= _SHORTEST_STEM or word.isdigit()}


def _stem(word: str) -> str:
    return word if word[0].isdigit() else _ENDING.sub("", word)[:7]
