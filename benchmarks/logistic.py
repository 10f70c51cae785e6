"""A logistic regression in twenty lines: what the gate's weights are fitted with. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float64]


def fit(rows: Rows, wanted: npt.NDArray[np.bool_], ridge: float = 1.0, steps: int = 25) -> Rows:
    """Intercept and weights that make `wanted` likeliest, by Newton's method on standardised columns.

    Args:
        rows: shape (n, columns).
        wanted: shape (n,).
        ridge: penalty on the squared weights, in units of one row; the intercept goes free.
        steps: of Newton; it stands still long before.
    """
    mean, spread = rows.mean(0), np.where(rows.std(0) > 0, rows.std(0), 1)
    design = np.column_stack([np.ones(len(rows)), (rows - mean) / spread])
    penalty = ridge * np.diag([0.0] + [1.0] * rows.shape[1])
    weights = np.zeros(design.shape[1])
    for _ in range(steps):
        likely = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (wanted - likely) - penalty @ weights
        weights = weights + np.linalg.solve(design.T @ (design * (likely * (1 - likely))[:, None]) + penalty, slope)
    unscaled = weights[1:] / spread
    return np.concatenate([[weights[0] - unscaled @ mean], unscaled])


def score(weights: Rows, rows: Rows) -> Rows:
    """Log odds of each row."""
    return np.asarray(weights[0] + rows @ weights[1:])


def cross_fitted(rows: Rows, wanted: npt.NDArray[np.bool_], groups: Sequence[str], folds: int = 10) -> Rows:
    """Log odds of each row by weights fitted on other groups' rows."""
    names = sorted(set(groups))
    Random(0).shuffle(names)  # noqa: S311 - folds, no secret
    fold = {name: place % folds for place, name in enumerate(names)}
    of_row = np.array([fold[group] for group in groups])
    found = np.empty(len(rows))
    for number in range(min(folds, len(names))):
        here = of_row == number
        found[here] = score(fit(rows[~here], wanted[~here]), rows[here])
    return found


def classify(learnt: Rows, labels: npt.NDArray[np.int64], rows: Rows, ridge: float = 1.0) -> npt.NDArray[np.int64]:
    """The likeliest label of each row, by least squares on the labels of `learnt`: a plain linear baseline."""
    design = np.column_stack([np.ones(len(learnt)), learnt])
    wanted = np.eye(int(labels.max()) + 1)[labels]
    weights = np.linalg.solve(design.T @ design + ridge * np.eye(design.shape[1]), design.T @ wanted)
    return np.asarray((np.column_stack([np.ones(len(rows)), rows]) @ weights).argmax(1))
