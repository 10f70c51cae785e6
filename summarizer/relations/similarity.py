"""How likely it is that two sentences of one running story tell the same thing.

A logistic score of three features: the cosine of their embeddings, the cosine after the story's mean vector is taken
out (in one story everything is a little like everything), and the overlap of their content words, each weighted by how
rare it is in the story (inverse document frequency, Spärck Jones 1972), so that the story's own names count little.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.relations.limits import SIMILARITY, SimilarityRules

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class SimilarityMatrix:
    """Of shape (new claims, earlier claims): probabilities of the same content, and whether a rare word is shared.

    `rare_words` are the content words that at most the square root of all these sentences have.
    """

    score: Matrix
    shares_rare: npt.NDArray[np.bool_]
    rare_words: frozenset[str]
    bags: TermMatrix

    def told(self, alike: float) -> Matrix:
        """How much of each new claim the earlier ones that are so much alike hold between them, shape (new claims,).

        The share of its words, each weighted by its rarity; 1 for a claim without words. Two sentences on one matter
        are alike in both directions, but only what the earlier one holds of the later one can have been told.
        """
        held = (self.score >= alike).astype(np.float32) @ self.bags.earlier > 0
        total = self.bags.new @ self.bags.weight
        share = (self.bags.new * held) @ self.bags.weight
        told: Matrix = np.divide(share, total, out=np.ones_like(total), where=total > 0)
        return told


class TermMatrix(NamedTuple):
    """Which claim has which word, shape (claims, vocabulary), and what each word weighs, shape (vocabulary,)."""

    new: Matrix
    earlier: Matrix
    weight: Matrix


class _Words(NamedTuple):
    overlap: Matrix
    shares_rare: npt.NDArray[np.bool_]
    rare: frozenset[str]
    bags: TermMatrix


def similarity_matrix(
    new: Sequence[Claim], earlier: Sequence[Claim], rules: SimilarityRules = SIMILARITY
) -> SimilarityMatrix:
    """Score every new claim against every earlier one: three matrix products, no loop over the ledger."""
    left, right = _stack(new), _stack(earlier)
    cosine = left @ right.T
    mean = _story_mean(np.concatenate([left, right]), rules)
    centred = _unit(left - mean) @ _unit(right - mean).T
    words = _overlap([claim.lemmas for claim in new], [claim.lemmas for claim in earlier])
    logit = rules.cosine * cosine + rules.centred * centred + rules.overlap * words.overlap + rules.intercept
    return SimilarityMatrix((1 / (1 + np.exp(-logit))).astype(np.float32), words.shares_rare, words.rare, words.bags)


def same_words(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard overlap of two sets of content words; 0 where both are empty."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def _stack(claims: Sequence[Claim]) -> Matrix:
    return np.stack([claim.vector for claim in claims]).astype(np.float32)


def _unit(rows: Matrix) -> Matrix:
    norms: Matrix = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.divide(rows, np.maximum(norms, 1e-6), dtype=np.float32)


def _story_mean(rows: Matrix, rules: SimilarityRules) -> Matrix:
    """Mean vector, shrunk towards nothing while there are few sentences to take it from."""
    mean: Matrix = rows.mean(axis=0)
    return mean * np.float32(len(rows) / (len(rows) + rules.shrink))


def _overlap(new: Sequence[frozenset[str]], earlier: Sequence[frozenset[str]]) -> _Words:
    """Jaccard overlap of the word sets, each word weighted by its rarity among all of them."""
    vocabulary = {word: column for column, word in enumerate(sorted(frozenset[str]().union(*new, *earlier)))}
    left, right = _bags(new, vocabulary), _bags(earlier, vocabulary)
    total = len(new) + len(earlier)
    count = left.sum(axis=0) + right.sum(axis=0)
    weight = np.log((total + 1) / (count + 0.5)).clip(min=0.1).astype(np.float32)
    rare = count <= np.sqrt(total)
    shared = (left * weight) @ right.T
    union = (left @ weight)[:, None] + (right @ weight)[None, :] - shared
    return _Words(
        np.divide(shared, np.maximum(union, 1e-6), dtype=np.float32),
        (left * rare) @ right.T > 0,
        frozenset(word for word, column in vocabulary.items() if rare[column]),
        TermMatrix(left, right, weight),
    )


def _bags(sets: Sequence[frozenset[str]], vocabulary: dict[str, int]) -> Matrix:
    bags = np.zeros((len(sets), len(vocabulary)), np.float32)
    for row, words in enumerate(sets):
        bags[row, [vocabulary[word] for word in words]] = 1
    return bags
