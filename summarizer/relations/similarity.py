"""How likely it is that two sentences of one running story tell the same thing.

A logistic score of three features: the cosine of their embeddings, the cosine after the story's mean vector is taken
out (in one story everything is a little like everything), and the overlap of their content words, each weighted by how
rare it is in the story (inverse document frequency, Spärck Jones 1972), so that the story's own names count little.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence

import numpy as np

from summarizer.claims.model import Claim
from summarizer.models.values import Matrix
from summarizer.relations.limits import SIMILARITY


def similarity_matrix(new: Sequence[Claim], earlier: Sequence[Claim]) -> Matrix:
    """The probability that every new claim says what each earlier one says: shape (new, earlier)."""
    cosine, centred = cosines(new, earlier)
    overlap = WeightedSets(new, earlier, lambda claim: claim.lemmas).jaccard()
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
    """Mean vector, shrunk towards zero if there are only a few sentences."""
    mean: Matrix = rows.mean(axis=0)
    return mean * np.float32(len(rows) / (len(rows) + SIMILARITY.shrink))


class WeightedSets:
    """One set per claim, over a common vocabulary; rare members weigh more."""

    def __init__(
        self, new: Sequence[Claim], earlier: Sequence[Claim], members_of: Callable[[Claim], Iterable[Hashable]]
    ) -> None:
        sets = [frozenset(members_of(claim)) for claim in (*new, *earlier)]
        vocabulary = {member: k for k, member in enumerate(sorted(frozenset().union(*sets), key=repr))}
        bags = np.zeros((len(sets), len(vocabulary)), np.float32)
        for row, members in enumerate(sets):
            bags[row, [vocabulary[member] for member in members]] = 1
        count = bags.sum(axis=0)
        weight = np.log((len(sets) + 1) / (count + 0.5)).clip(min=0.1).astype(np.float32)
        self._left, self._right = bags[: len(new)], bags[len(new) :]
        self._rare = (count <= np.sqrt(len(sets))).astype(np.float32)
        self._shared: Matrix = (self._left * weight) @ self._right.T
        self._own: Matrix = (self._left @ weight)[:, None]
        self._theirs: Matrix = (self._right @ weight)[None, :]

    def jaccard(self) -> Matrix:
        return _ratio(self._shared, self._own + self._theirs - self._shared)

    def held(self) -> Matrix:
        """The share of the lighter set that is also in the other one."""
        return _ratio(self._shared, np.minimum(self._own, self._theirs))

    def shares(self) -> Matrix:
        found: Matrix = (self._shared > 0).astype(np.float32)
        return found

    def apart(self) -> Matrix:
        """Whether neither set is empty and they have nothing in common."""
        found: Matrix = ((self._own > 0) & (self._theirs > 0) & (self._shared == 0)).astype(np.float32)
        return found

    def shares_rare(self) -> Matrix:
        found: Matrix = ((self._left * self._rare) @ self._right.T > 0).astype(np.float32)
        return found


def _ratio(part: Matrix, whole: Matrix) -> Matrix:
    share: Matrix = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return share
