"""How far a model is believed where the judge has no opinion: by what the judge made of its last relations. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.proposals.limits import RECORD, RecordRules
from summarizer.proposals.model import Outcome

DECIDED = "relation"
"""Rule of a relation that is refused, or that the judge finds, or at least finds likelier than any other."""
UNDECIDED = "undecided"
"""Rule of a relation of which the judge finds too little: a link only on the word of a model with a good record."""
DOUBTFUL = "doubtful"
"""Rule of a relation that is kept beside the claim, and that no link and no line rests on."""
UNCHECKED = "unchecked"
"""Rule of a relation that was accepted without a judge: no reason to believe its model."""


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Of the last relations that a model proposed: how many, how many the judge bears out, how many were refused.

    `unchecked` of them were accepted without a judge.
    """

    proposed: int = 0
    borne_out: int = 0
    refused: int = 0
    unchecked: int = 0

    @classmethod
    def of(cls, decided: Sequence[tuple[Outcome, str]]) -> TrackRecord:
        """From (outcome, rule) of each."""
        refused = sum(outcome is Outcome.REFUSED for outcome, _ in decided)
        borne_out = sum(outcome is not Outcome.REFUSED and rule == DECIDED for outcome, rule in decided)
        unchecked = sum(rule == UNCHECKED for _, rule in decided)
        return cls(len(decided), borne_out, refused, unchecked)

    def is_believed(self, rules: RecordRules = RECORD) -> bool:
        """Whether a relation counts on its word, if nothing speaks against it."""
        checked = self.proposed - self.unchecked
        return (
            checked >= rules.fewest
            and self.borne_out >= rules.borne_out * checked
            and self.refused <= rules.refused * checked
        )

    def is_doubted(self, rules: RecordRules = RECORD) -> bool:
        """Whether a relation counts only if the judge agrees."""
        return self.proposed >= rules.fewest and self.refused > rules.doubted * self.proposed


NO_RECORD = TrackRecord()
