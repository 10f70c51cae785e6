"""Selects the sentences of an article's summary, by vectors alone.

    similarity to the whole + position + similarity to topics → the best, repeatedly, unless it repeats another

Similarity to the mean vector is the centroid method (Radev et al. 2004; with embeddings Rossiello et al. 2017): its
cost is linear in the number of sentences, not quadratic, so an article of any length is read whole. Repetition is
avoided by maximal marginal relevance (Carbonell and Goldstein 1998) with a hard cap.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summarizer.models.values import Matrix
from summarizer.summaries.limits import SUMMARY, SummaryRules

Scores = npt.NDArray[np.float32]


def select_sentences(
    vectors: Matrix, fitness: Sequence[float], asked: Matrix, limit: int, rules: SummaryRules = SUMMARY
) -> tuple[int, ...]:
    """Indices of the sentences that summarise the article, best first.

    Args:
        vectors: of the sentences, shape (sentences, dimensions), rows of length 1.
        fitness: how well each sentence stands alone, 0 (not at all, never selected) to 1.
        asked: of the topics' profiles, shape (texts, dimensions); may be empty.
        limit: maximum number of sentences.
        rules: weights and the cap.
    """
    worth = scores(vectors, asked, rules) * np.asarray(fitness, np.float32)
    open_ = np.asarray(fitness, np.float32) > 0
    nearest = np.full(len(vectors), -1.0, np.float32)  # cosine to the closest selected sentence
    chosen: list[int] = []
    while len(chosen) < limit and open_.any():
        left = np.where(open_, worth - rules.novelty * np.maximum(nearest, 0), -np.inf)
        chosen.append(int(left.argmax()))
        nearest = np.maximum(nearest, vectors @ vectors[chosen[-1]])
        open_ &= nearest <= rules.cosine_cap
    return tuple(chosen)


def scores(vectors: Matrix, asked: Matrix, rules: SummaryRules = SUMMARY) -> Scores:
    """The score of each sentence by itself."""
    place = 1 / (1 + np.arange(len(vectors), dtype=np.float32) / np.float32(rules.early))
    worth = rules.centrality * centrality(vectors) + rules.position * place
    if len(asked):
        worth = worth + rules.relevance * (vectors @ asked.T).max(axis=1)
    return np.asarray(worth, np.float32)


def centrality(vectors: Matrix) -> Scores:
    """Cosine of each sentence to the mean of all."""
    if not len(vectors):
        return np.zeros(0, np.float32)
    mean = vectors.mean(axis=0)
    return np.asarray(vectors @ (mean / max(float(np.linalg.norm(mean)), 1e-9)), np.float32)


def length(sentences: int) -> int:
    """The number of summary sentences for an article of this length."""
    return min(max(SUMMARY.sentences_least, -(-sentences // SUMMARY.sentences_per)), SUMMARY.sentences_most)
