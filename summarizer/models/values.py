"""Values that models make: embeddings, and the name of the model that made a value."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float32]
"""One sentence embedding: shape (dimensions,), float32, L2-normalised, so that a dot product is the cosine."""


@dataclass(frozen=True, slots=True)
class ModelRef:
    """Which model, at which revision, with which prompt or rules, made a value."""

    model: str
    revision: str
    prompt: str = ""
