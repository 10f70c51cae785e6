"""BM25 (Robertson and Zaragoza 2009) in a bounded number of claims. Pure.

The newest claims that match are the collection: how rare a word is among them is its weight, in older claims too. A
claim is a sentence and hardly repeats a word, so each word counts once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import log
from typing import NamedTuple

Hits = dict[str, float]
"""Scores by claim id."""

_K1, _B = 1.2, 0.75
"""FTS5's: https://sqlite.org/fts5.html#the_bm25_function"""

Present = Mapping[str, Collection[int]]
"""For each word the numbers of the claims that have it."""


class MatchingClaim(NamedTuple):
    """A claim that matches, with the length of its text in characters."""

    id: str
    number: int
    size: int


class NewestMatches:
    """The collection."""

    def __init__(self, newest: Sequence[MatchingClaim], present: Present) -> None:
        self._average = sum(match.size for match in newest) / len(newest)
        self._weights = {word: _weight(len(having), len(newest)) for word, having in present.items()}

    def scores(self, matches: Sequence[MatchingClaim], present: Present) -> Hits:
        """Of these claims, which may be older."""
        weights = dict.fromkeys((match.number for match in matches), 0.0)
        for word, having in present.items():
            for number in having:
                weights[number] += self._weights[word]
        return {match.id: weights[match.number] * self._saturated(match.size) for match in matches}

    def _saturated(self, size: int) -> float:
        """What a word counts in a claim of this length: 1 in one of average length."""
        return (_K1 + 1) / (1 + _K1 * (1 - _B + _B * size / self._average))


def _weight(having: int, collection: int) -> float:
    """The inverse document frequency, which is never negative."""
    return log(1 + (collection - having + 0.5) / (having + 0.5))
