"""Patterns for lists of words that are kept as data: "dead" is that word, "fatal*" every word that begins so."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_word(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of these words or phrases, whatever their case."""
    return re.compile("|".join(map(_pattern, words)), re.IGNORECASE)


def one_of(words: Iterable[str]) -> str:
    """A part of a pattern that matches any of these words or phrases; the pattern around it must end them."""
    return f"(?:{'|'.join(map(re.escape, words))})"


def _pattern(word: str) -> str:
    if word == "n't":  # stands at the end of a word, with either apostrophe
        return r"n['’]t\b"
    return r"\b" + re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else r"\b")
