"""Measures shared by several benchmarks. Pure."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def auc(same: npt.NDArray[np.bool_], scores: npt.NDArray[np.float64]) -> float:
    """The probability that a positive scores above a negative, ties counting half (Mann and Whitney 1947).

    Args:
        same: shape (n,), which ones are positive.
        scores: shape (n,).

    Returns .5 if one class is missing, because nothing can be ranked.
    """
    positive = int(same.sum())
    negative = len(same) - positive
    if not positive or not negative:
        return 0.5
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = np.cumsum(count) - (count - 1) / 2  # the mean rank of equal scores
    above = float(ranks[place][same].sum()) - positive * (positive + 1) / 2
    return above / (positive * negative)
