"""How likely it is that two sentences of one running story tell the same thing.

A logistic score of three features: the cosine of their embeddings, the cosine after the story's mean vector is taken
out (in one story everything is a little like everything), and the Jaccard overlap of their content words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarizer.rules import LIKENESS, LikenessRules
from summarizer.types import Claim

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Likeness:
    """Scores of shape (new claims, earlier claims): probabilities of the same content, and plain cosines."""

    score: Matrix
    cosine: Matrix


def compare(new: Sequence[Claim], earlier: Sequence[Claim], rules: LikenessRules = LIKENESS) -> Likeness:
    """Score every new claim against every earlier one; one matrix product, no loop over the ledger."""
    left, right = _stack(new), _stack(earlier)
    cosine = left @ right.T
    mean = _story_mean(np.concatenate([left, right]), rules)
    centred = _unit(left - mean) @ _unit(right - mean).T
    overlap = _overlap(new, earlier, cosine >= rules.worth_comparing)
    logit = rules.cosine * cosine + rules.centred * centred + rules.overlap * overlap + rules.intercept
    return Likeness((1 / (1 + np.exp(-logit))).astype(np.float32), cosine)


def same_words(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard overlap of two sets of content words; 0 where both are empty."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def _stack(claims: Sequence[Claim]) -> Matrix:
    return np.stack([claim.vector for claim in claims]).astype(np.float32)


def _unit(rows: Matrix) -> Matrix:
    norms: Matrix = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.divide(rows, np.maximum(norms, 1e-6), dtype=np.float32)


def _story_mean(rows: Matrix, rules: LikenessRules) -> Matrix:
    """Mean vector, shrunk towards nothing while there are few sentences to take it from."""
    mean: Matrix = rows.mean(axis=0)
    return mean * np.float32(len(rows) / (len(rows) + rules.shrink))


def _overlap(new: Sequence[Claim], earlier: Sequence[Claim], worth: npt.NDArray[np.bool_]) -> Matrix:
    overlap = np.zeros(worth.shape, np.float32)
    for row, column in zip(*np.nonzero(worth), strict=True):
        overlap[row, column] = same_words(new[row].lemmas, earlier[column].lemmas)
    return overlap
