"""What a later claim is to an earlier one, learned from labelled stories.

A multinomial logistic regression over the features of a pair, pooled with what the judge reads in it, fitted by
`python -m benchmarks.fit_heart` on stories of our own in which every line says what it is to the earlier ones. Its
weights are data beside this module.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from summarizer.models.values import Matrix, PairLabel

OTHER = list(PairLabel).index(PairLabel.OTHER)
"""The column for pairs that are not related: the last one."""
_LEAST = 1e-4
"""Below this a probability is no opinion."""


@dataclass(frozen=True)
class RelationWeights:
    """Weights of shape (6 labels, features), intercepts of shape (6,), and the pool of both opinions, shape (3, 6).

    The rows of the pool are what the log probabilities of the features count for, those of the judge, and what is
    added: a logarithmic opinion pool (Genest and Zidek 1986).
    """

    version: str
    weights: Matrix
    intercepts: Matrix
    pool: Matrix


@cache
def relation_weights() -> RelationWeights:
    """Read once; the file belongs to the package."""
    table = tomllib.loads(files(__package__).joinpath("relation_weights.toml").read_text("utf-8"))
    weights = np.array(table["weights"], np.float32)
    intercepts, pool = np.array(table["intercepts"], np.float32), np.array(table["pool"], np.float32)
    return RelationWeights(table["version"], weights, intercepts, pool)


def relation_probabilities(features: Matrix) -> Matrix:
    """Probabilities of the labels of `PairLabel`, in its order, by features of the pairs: shape (pairs, 6)."""
    fitted = relation_weights()
    return _shares(features @ fitted.weights.T + fitted.intercepts)


def pooled_probabilities(shares: Matrix, heard: Matrix, pool: Matrix | None = None) -> Matrix:
    """Both opinions in one: shape (pairs, 6).

    Args:
        shares: of the features, shape (pairs, 6).
        heard: of the judge, likewise.
        pool: another one than is shipped.
    """
    ours, judges, added = relation_weights().pool if pool is None else pool
    return _shares(ours * np.log(shares.clip(_LEAST)) + judges * np.log(heard.clip(_LEAST)) + added)


def _shares(logits: Matrix) -> Matrix:
    likely = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Matrix = (likely / likely.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
