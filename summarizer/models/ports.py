"""What models must offer: embeddings, judgements and relation scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from summarizer.models.values import ModelRef, SentencePair


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


class Judge(Protocol):
    """Answers the questions of meaning that the ledger asks about sentences of news."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    def relations(self, pairs: Sequence[SentencePair]) -> npt.NDArray[np.float32]:
        """Probabilities of the labels of `PairLabel`, in its order: shape (len(pairs), 6).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...

    def answers(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """How likely each sentence answers its question, for (question, sentence): shape (len(pairs),).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...

    def about(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """How likely each sentence is about what its question names, for (question, sentence): shape (len(pairs),).

        Raises:
            ModelError: the model is missing or broken.
        """
        ...

    def news(self, lines: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """How likely each line is news of its day and not background, colour or recap: shape (len(lines),).

        Args:
            lines: (headline of the article, sentence); the headline is "" where there is none.

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
