"""How likely it is that two sentences of one running story tell the same thing.

A logistic score of three features: the cosine of their embeddings, the cosine after the story's mean vector is taken
out (in one story everything is a little like everything), and the overlap of their content words, each weighted by how
rare it is in the story (inverse document frequency, Spärck Jones 1972), so that the story's own names count little.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.relations.limits import SIMILARITY

Matrix = npt.NDArray[np.float32]


def similarity_matrix(new: Sequence[Claim], earlier: Sequence[Claim]) -> Matrix:
    """The probability that every new claim says what each earlier one says: shape (new, earlier)."""
    cosine, centred = cosines(new, earlier)
    overlap = _overlap([claim.lemmas for claim in new], [claim.lemmas for claim in earlier])
    rules = SIMILARITY
    logit = rules.cosine * cosine + rules.centred * centred + rules.overlap * overlap + rules.intercept
    likely: Matrix = (1 / (1 + np.exp(-logit))).astype(np.float32)
    return likely


def cosines(new: Sequence[Claim], earlier: Sequence[Claim]) -> tuple[Matrix, Matrix]:
    """The cosine of every new claim and each earlier one, and the same after the mean of all of them is taken out.

    Args:
        new: claims with vectors of shape (d,).
        earlier: claims with vectors.

    Returns:
        Two matrices of shape (new, earlier).
    """
    left, right = _stack(new), _stack(earlier)
    mean = _shrunk_mean(np.concatenate([left, right]))
    return left @ right.T, _unit(left - mean) @ _unit(right - mean).T


def cosine(one: Claim, other: Claim) -> float:
    """The cosine of two claims; 0 if their vectors are of different models."""
    return float(one.vector @ other.vector) if one.vector.shape == other.vector.shape else 0.0


def same_words(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard overlap of two sets of content words; 0 where both are empty."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def _stack(claims: Sequence[Claim]) -> Matrix:
    return np.stack([claim.vector for claim in claims]).astype(np.float32)


def _unit(rows: Matrix) -> Matrix:
    norms: Matrix = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.divide(rows, np.maximum(norms, 1e-6), dtype=np.float32)


def _shrunk_mean(rows: Matrix) -> Matrix:
    """Mean vector, shrunk towards nothing while there are few sentences to take it from."""
    mean: Matrix = rows.mean(axis=0)
    return mean * np.float32(len(rows) / (len(rows) + SIMILARITY.shrink))


def _overlap(new: Sequence[frozenset[str]], earlier: Sequence[frozenset[str]]) -> Matrix:
    """Jaccard overlap of the word sets, each word weighted by its rarity among all of them."""
    vocabulary = {word: column for column, word in enumerate(sorted(frozenset[str]().union(*new, *earlier)))}
    left, right = _bags(new, vocabulary), _bags(earlier, vocabulary)
    count = left.sum(axis=0) + right.sum(axis=0)
    weight = np.log((len(new) + len(earlier) + 1) / (count + 0.5)).clip(min=0.1).astype(np.float32)
    shared = (left * weight) @ right.T
    union = (left @ weight)[:, None] + (right @ weight)[None, :] - shared
    overlap: Matrix = np.divide(shared, np.maximum(union, 1e-6), dtype=np.float32)
    return overlap


def _bags(sets: Sequence[frozenset[str]], vocabulary: dict[str, int]) -> Matrix:
    bags = np.zeros((len(sets), len(vocabulary)), np.float32)
    for row, words in enumerate(sets):
        bags[row, [vocabulary[word] for word in words]] = 1
    return bags
