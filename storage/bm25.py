"""BM25 (Robertson and Zaragoza 2009) in a bounded number of claims. Pure.

The newest claims that match are the collection: how rare a word is among them is its weight, in older claims too. A
claim is a sentence and hardly repeats a word, so each word counts once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
import numpy.typing as npt

Hits = dict[str, float]
"""Scores by claim id."""

_K1, _B = 1.2, 0.75
"""FTS5's: https://sqlite.org/fts5.html#the_bm25_function"""

Present = Mapping[str, npt.NDArray[np.bool_]]
"""For each word, which of the claims have it."""


@dataclass(frozen=True, slots=True)
class MatchingClaims:
    """Claims that match, in any order: their ids, their numbers, and the lengths of their texts in characters.

    Columns and not one object a claim: with thousands of objects for each question, garbage collection took 8 ms.
    """

    ids: Sequence[str]
    numbers: npt.NDArray[np.int64]
    sizes: Sequence[int]

    def __len__(self) -> int:
        return len(self.ids)


class NewestMatches:
    """The collection."""

    def __init__(self, newest: MatchingClaims, present: Present) -> None:
        self._average = sum(newest.sizes) / len(newest)
        self._weights = {word: _weight(int(having.sum()), len(newest)) for word, having in present.items()}

    def best(self, matches: MatchingClaims, present: Present, limit: int) -> Hits:
        """The scores of the best `limit` of these claims, and of ties with the last. They may be older."""
        scores = np.zeros(len(matches))
        for word, having in present.items():
            scores[having] += self._weights[word]
        scores *= self._saturated(np.asarray(matches.sizes, np.float64))
        least = np.partition(scores, -limit)[-limit] if limit < len(scores) else 0.0
        return {matches.ids[place]: float(scores[place]) for place in np.flatnonzero(scores >= least).tolist()}

    def _saturated(self, sizes: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """The weight of a word in a claim of each length: 1 at the average length."""
        return (_K1 + 1) / (1 + _K1 * (1 - _B + _B * sizes / self._average))


def _weight(having: int, collection: int) -> float:
    """The inverse document frequency, which is never negative."""
    return log(1 + (collection - having + 0.5) / (having + 0.5))
