"""Uses a judge as an inference model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.models.ports import Judge
from summarizer.models.values import Matrix, ModelRef, PairLabel, SentencePair

_UPDATE, _DISPUTE, _CONFIRM, _RETRACT, _REPEAT, _OTHER = range(len(PairLabel))


class InferenceByJudge:
    """Implements `RelationScorer` with a judge: a repetition or confirmation is entailed, a dispute contradicts."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    @property
    def made_by(self) -> ModelRef:
        """The model of the judge."""
        return self._judge.made_by

    def score(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `RelationScorer.score`."""
        heard = self._judge.relations([SentencePair(premise, hypothesis) for premise, hypothesis in pairs])
        entailed, contradicted = heard[:, _CONFIRM] + heard[:, _REPEAT], heard[:, _DISPUTE]
        return np.stack([entailed, 1 - entailed - contradicted, contradicted], axis=1).astype(np.float32)
