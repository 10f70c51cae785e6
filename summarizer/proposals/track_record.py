"""How far a model is believed where the judge has no opinion, by how the judge rated its last relations. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.proposals.limits import RECORD, RecordRules
from summarizer.proposals.model import Outcome

DECIDED = "relation"
"""Rule of a relation that is refused, or that the judge finds, or that it at least thinks likeliest."""
UNDECIDED = "undecided"
"""Rule of a relation for which the judge finds too little: it becomes a link only if its model has a good record."""
DOUBTFUL = "doubtful"
"""Rule of a relation that is kept beside the claim, but on which no link and no line rests."""
UNCHECKED = "unchecked"
"""Rule of a relation that was accepted without a judge: this is no reason to believe its model."""


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Counts of the last relations that a model proposed: all, those the judge supports, and those that were refused.

    `unchecked` is how many were accepted without a judge.
    """

    proposed: int = 0
    borne_out: int = 0
    refused: int = 0
    unchecked: int = 0

    @classmethod
    def of(cls, decided: Sequence[tuple[Outcome, str]]) -> TrackRecord:
        """The counts, from (outcome, rule) of each relation."""
        refused = sum(outcome is Outcome.REFUSED for outcome, _ in decided)
        borne_out = sum(outcome is not Outcome.REFUSED and rule == DECIDED for outcome, rule in decided)
        unchecked = sum(rule == UNCHECKED for _, rule in decided)
        return cls(len(decided), borne_out, refused, unchecked)

    def is_believed(self, rules: RecordRules = RECORD) -> bool:
        """Whether a relation of this model needs no other evidence, if nothing speaks against it."""
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
