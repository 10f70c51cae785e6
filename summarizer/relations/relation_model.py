"""What a later claim is to an earlier one, learned from labelled stories.

A multinomial logistic regression over the features of a pair, fitted by `python -m benchmarks.fit_heart` on stories of
our own in which every line says what it is to the earlier ones. Its weights are data beside this module.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True)
class RelationWeights:
    """Weights of shape (6 labels, features) and intercepts of shape (6,)."""

    version: str
    weights: Matrix
    intercepts: Matrix


@cache
def relation_weights() -> RelationWeights:
    """Read once; the file belongs to the package."""
    table = tomllib.loads(files(__package__).joinpath("relation_weights.toml").read_text("utf-8"))
    weights = np.array(table["weights"], np.float32)
    return RelationWeights(table["version"], weights, np.array(table["intercepts"], np.float32))


def relation_probabilities(features: Matrix, fitted: RelationWeights | None = None) -> Matrix:
    """Probabilities of the labels of `PairLabel`, in its order: shape (pairs, 6).

    Args:
        features: of the pairs, shape (pairs, features).
        fitted: other weights than those that are shipped.
    """
    fitted = fitted or relation_weights()
    logits = features @ fitted.weights.T + fitted.intercepts
    likely = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Matrix = (likely / likely.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
