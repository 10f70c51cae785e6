"""A multilayer perceptron over a few features: it learns what a logistic regression of each feature alone cannot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float32] | npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Mlp:
    """`hidden` has shape (units, 1 + features), `out` shape (1 + units,); the intercept stands first in each row."""

    hidden: Numbers
    out: Numbers

    def __call__(self, rows: Numbers) -> Numbers:
        """The log odds of each row, shape (n,). `rows`: shape (n, features)."""
        units = np.tanh(self.hidden[:, 0] + rows @ self.hidden[:, 1:].T)
        odds: Numbers = self.out[0] + units @ self.out[1:]
        return odds
