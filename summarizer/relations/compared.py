"""What is found of a pair of claims before their relation is decided."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.models.values import PairLabel
from summarizer.relations.voices import Voices

LABELS = tuple(PairLabel)
OTHER = LABELS.index(PairLabel.OTHER)


class Compared(NamedTuple):
    """A later claim beside an earlier one: their voices, and the probabilities of `PairLabel`, shape (6,)."""

    claim: Claim
    before: Claim
    voices: Voices
    shares: npt.NDArray[np.float32]
