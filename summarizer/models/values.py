"""Inputs and outputs of models: embeddings, judged pairs, and references to models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float32]
"""One sentence embedding: shape (dimensions,), float32, L2-normalised, so that a dot product is the cosine."""

Matrix = npt.NDArray[np.float32]
"""Rows of numbers in float32: embeddings, probabilities, features, or a figure for each pair of two sequences."""


@dataclass(frozen=True, slots=True)
class ModelRef:
    """The model, revision, and prompt or rules that made a value."""

    model: str
    revision: str
    prompt: str = ""


class PairLabel(StrEnum):
    """The relation of a later sentence to an earlier one that a reader knows, in the order of `Judge.relations`."""

    UPDATE = "update"
    DISPUTE = "dispute"
    CONFIRM = "confirm"
    RETRACT = "retract"
    REPEAT = "repeat"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Two sentences for the judge: `later` was read `days` days after `earlier`, from the same voice or another.

    The headlines of their articles say what "the order" or "he" in a sentence is about; "" where there is none.
    """

    earlier: str
    later: str
    days: int = 0
    same_voice: bool = False
    earlier_headline: str = ""
    later_headline: str = ""
