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
"""Rule of a relation that is refused, unread, because its model could not tell this kind in the control pairs."""
LIKELIER = ", likelier"
"""Ends the rule of a relation that the judge finds likelier than in other claims that are as similar. It decides
nothing about the relation itself, and speaks for its model."""
DOUBTED = "record"
"""Rule of a relation that is refused because only its model believes in it, and the record speaks against the model."""
_DOUBTED = f"{DOUBTED}: "


def doubted_rule(rule: str) -> str:
    """The rule of a relation that is refused for its model's record; `rule` is what it would have without one.

    It is kept, so that the refusal says as much about the model as the relation itself does, and no more: a record that
    counted its own refusals could never get better.
    """
    return f"{_DOUBTED}{rule}"


def base_rule(rule: str) -> str:
    """The rule without what it says about the model."""
    return DOUBTED if rule.startswith(_DOUBTED) else rule.removesuffix(LIKELIER)


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Counts of the last relations that a model proposed: all, those the judge supports, and those that were refused.

    It supports those that it finds likelier than in claims as similar. `unchecked` is how many were accepted without a
    judge.
    """

    proposed: int = 0
    borne_out: int = 0
    refused: int = 0
    unchecked: int = 0

    @classmethod
    def of(cls, decided: Sequence[tuple[Outcome, str]]) -> TrackRecord:
        """The counts, from (outcome, rule) of each relation.

        What was refused for the record alone counts as what the judge found.
        """
        decided = [_by_itself(*each) for each in decided]
        refused = sum(outcome is Outcome.REFUSED for outcome, _ in decided)
        borne_out = sum(outcome is not Outcome.REFUSED and rule.endswith(LIKELIER) for outcome, rule in decided)
        unchecked = sum(rule == UNCHECKED for _, rule in decided)
        return cls(len(decided), borne_out, refused, unchecked)

    def described(self) -> str:
        """For people."""
        return (
            f"of the last {self.proposed} relations of its model, {self.refused} were refused, "
            f"and the judge finds {self.borne_out} likelier than usual"
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
        """The logarithm of how many times as likely these decisions are of a model that is right as of a half liar.

        Of every kind of liar, the likeliest counts.
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
    """What would have been decided about a relation if its model had no record."""
    return (Outcome.OWN, rule.removeprefix(_DOUBTED)) if rule.startswith(_DOUBTED) else (outcome, rule)


NO_RECORD = TrackRecord()
