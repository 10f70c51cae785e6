"""Uses an inference model as a judge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.models.ports import Judge, RelationScorer
from summarizer.models.values import Matrix, ModelRef, PairLabel, SentencePair

_LABELS = list(PairLabel)
_UPDATE, _DISPUTE, _CONFIRM, _RETRACT, _REPEAT, _OTHER = range(len(_LABELS))


class JudgeByInference:
    """Implements `Judge` with a three-way inference model, which types relations; `other` answers the rest.

    Such a model knows neither days nor voices. What follows is a repeat in the same voice and a confirmation in
    another; what contradicts is a dispute between voices on one day, an update on a later day, and a retraction where
    a voice contradicts itself on the same day.
    """

    def __init__(self, scorer: RelationScorer, other: Judge) -> None:
        self._scorer = scorer
        self._other = other

    @property
    def made_by(self) -> ModelRef:
        """The inference model's, with that of the judge that answers the rest in the prompt's place."""
        return ModelRef(self._scorer.made_by.model, self._scorer.made_by.revision, self._other.made_by.model)

    def relations(self, pairs: Sequence[SentencePair]) -> Matrix:
        """See `Judge.relations`."""
        heard = self._scorer.score([(pair.earlier, pair.later) for pair in pairs])
        made = np.zeros((len(pairs), len(_LABELS)), np.float32)
        for row, pair in enumerate(pairs):
            made[row, _OTHER] = heard[row, 1]
            made[row, _REPEAT if pair.same_voice else _CONFIRM] = heard[row, 0]
            made[row, _contradicted(pair)] = heard[row, 2]
        return made

    def answers(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `Judge.answers`."""
        return self._other.answers(pairs)

    def about(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `Judge.about`."""
        return self._other.about(pairs)

    def news(self, lines: Sequence[tuple[str, str]]) -> Matrix:
        """See `Judge.news`."""
        return self._other.news(lines)


def _contradicted(pair: SentencePair) -> int:
    if pair.days > 0:
        return _UPDATE
    return _RETRACT if pair.same_voice else _DISPUTE
