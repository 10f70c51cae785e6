"""How far a model is believed where the judge has no opinion, by how the judge rated its last relations. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from summarizer.proposals.limits import RECORD, DecisionShares, RecordRules
from summarizer.proposals.model import Outcome

DECIDED = "relation"
"""Rule of a relation that is refused, or that the judge finds, or that it at least thinks likeliest."""
UNDECIDED = "undecided"
"""Rule of a relation for which the judge finds too little: it becomes a link only if its model has a good record."""
DOUBTFUL = "doubtful"
"""Rule of a relation that is kept beside the claim, but on which no link and no line rests."""
UNCHECKED = "unchecked"
"""Rule of a relation that was accepted without a judge: this is no reason to believe its model."""


CONTROLLED = "controls"
"""Rule of a relation that is refused unread, because the control pairs show that its model cannot tell this kind."""
LIKELIER = ", likelier"
"""Ends the rule of a relation that the judge finds likelier than in other claims that are as similar. It does
not decide about the relation, but counts in favour of its model."""
DOUBTED = "record"
"""Rule of a relation that is refused because only its model believes in it, and the record speaks against the model."""
_DOUBTED = f"{DOUBTED}: "


def doubted_rule(rule: str) -> str:
    """The rule of a relation that is refused for its model's record; `rule` is what it would have without one.

    That rule is kept, so that the relation counts in the record as it would have without one. If the record counted
    the refusals that it caused, it could never get better.
    """
    return f"{_DOUBTED}{rule}"


def base_rule(rule: str) -> str:
    """The rule without what it says about the model."""
    return DOUBTED if rule.startswith(_DOUBTED) else rule.removesuffix(LIKELIER)


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Counts of the last relations that a model proposed: all, those the judge supports, and those that were refused.

    The judge supports those that it finds likelier than in other claims that are as similar. `unchecked` is how many
    were accepted without a judge.
    """

    proposed: int = 0
    borne_out: int = 0
    refused: int = 0
    unchecked: int = 0

    @classmethod
    def of(cls, decided: Sequence[tuple[Outcome, str]]) -> TrackRecord:
        """The counts, from (outcome, rule) of each relation.

        A relation that was refused only because of the record counts as it would have without one.
        """
        decided = [_by_itself(*each) for each in decided]
        refused = sum(outcome is Outcome.REFUSED for outcome, _ in decided)
        borne_out = sum(outcome is not Outcome.REFUSED and rule.endswith(LIKELIER) for outcome, rule in decided)
        unchecked = sum(rule == UNCHECKED for _, rule in decided)
        return cls(len(decided), borne_out, refused, unchecked)

    def described(self) -> str:
        """The record in words."""
        return (
            f"of the last {self.proposed} relations that this model proposed, {self.refused} were refused, "
            f"and the judge found {self.borne_out} likelier than usual"
        )

    def is_believed(self, rules: RecordRules = RECORD) -> bool:
        """Whether a relation of this model needs no other evidence, if nothing speaks against it.

        The control pairs have shown that it can tell relations, so it is believed unless its record speaks against it.
        """
        return self.proposed - self.unchecked >= rules.fewest and not self.is_doubted(rules)

    def is_doubted(self, rules: RecordRules = RECORD) -> bool:
        """Whether a relation counts only if the judge agrees."""
        return self.proposed >= rules.fewest and self.evidence(rules) <= -log(rules.doubted)

    def evidence(self, rules: RecordRules = RECORD) -> float:
        """The logarithm of how many times likelier these decisions are for a right model than for one often wrong.

        The latter is wrong every other time. Of the ways of being wrong, the one that fits best counts.
        """
        return min(self._evidence(rules.truthful, rules.truthful.mixed(liar)) for liar in rules.liars.values())

    def _evidence(self, right: DecisionShares, wrong: DecisionShares) -> float:
        as_likely = self.proposed - self.borne_out - self.refused - self.unchecked
        return (
            self.refused * log(right.refused / wrong.refused)
            + as_likely * log(right.as_likely / wrong.as_likely)
            + self.borne_out * log(right.likelier / wrong.likelier)
            + self.unchecked * log((1 - right.refused) / (1 - wrong.refused))
        )


def _by_itself(outcome: Outcome, rule: str) -> tuple[Outcome, str]:
    """The decision about a relation as it would be if its model had no record."""
    return (Outcome.OWN, rule.removeprefix(_DOUBTED)) if rule.startswith(_DOUBTED) else (outcome, rule)


NO_RECORD = TrackRecord()
