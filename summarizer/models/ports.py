"""What models must offer: embeddings and relation scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from summarizer.models.values import ModelRef


class Embedder(Protocol):
    """Sentences to vectors."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Embeddings of shape (len(texts), dimensions), float32, each row of length 1. No text: shape (0, dimensions).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...


class RelationScorer(Protocol):
    """A three-way natural language inference model."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    def score(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """Probabilities of (entailment, neutral, contradiction) for (premise, hypothesis): shape (len(pairs), 3).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...
