"""Whether a proposed relation or answer may be stored, and as what. Pure.

A relation has hard conditions (who speaks, when, which numbers), which the ledger knows; what is left is a judgement:
where the judge agrees the proposal is checked, where it disagrees it is refused, and in between it is the model's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.claims.model import Claim, Polarity
from summarizer.models.values import PairLabel
from summarizer.proposals.limits import GATE, GateRules
from summarizer.proposals.model import Decision, Outcome, refused
from summarizer.text.features import numbers, stems
from summarizer.text.question_types import QuestionType

_SAME = frozenset({PairLabel.CONFIRM, PairLabel.REPEAT})
"""Who confirms or repeats says no other number and nothing opposite."""


@dataclass(frozen=True, slots=True)
class PairFacts:
    """What the ledger knows about two claims, whatever they mean."""

    later: bool
    """Whether the later claim was reported on a later day."""
    same_voice: bool
    independent: bool
    """Whether their origins are independent of each other."""
    same_article: bool
    other_numbers: bool
    """Whether both have numbers, and none in common."""
    opposite: bool
    """Whether one is negated and the other is not, on the same predicate."""
    shared: int
    """Content words that both have."""


def pair_facts(claim: Claim, before: Claim, *, same_voice: bool, independent: bool) -> PairFacts:
    """The facts of a claim and an earlier one."""
    now, then = numbers(claim.text), numbers(before.text)
    negated = {claim.polarity, before.polarity} == {Polarity.POSITIVE, Polarity.NEGATIVE}
    return PairFacts(
        claim.reported_at.date() > before.reported_at.date(),
        same_voice,
        independent,
        claim.version_id == before.version_id,
        bool(now and then) and not now & then,
        negated and claim.predicate == before.predicate,
        len(stems(claim.text) & stems(before.text)),
    )


def check_relation(label: PairLabel, facts: PairFacts, judged: float | None, rules: GateRules = GATE) -> Decision:
    """Whether a later claim may stand in this relation to an earlier one.

    Args:
        label: what the model proposes.
        facts: of the two.
        judged: the embedded probability of the label; None without a judge, and everything left is the model's own.
        rules: thresholds.
    """
    for reason in _impossible(label, facts):
        return refused("relation", reason)
    return _by_judge(judged, rules.related, rules.unrelated, f"the judge finds {label.value}", "relation")


def _impossible(label: PairLabel, facts: PairFacts) -> Iterator[str]:
    if label is PairLabel.OTHER:
        yield "it says that there is no relation"
    if not facts.shared:
        yield "the two have no word in common"
    if label in _SAME and facts.other_numbers:
        yield "the two have different numbers"
    if label in _SAME and facts.opposite:
        yield "one of the two is negated"
    if label is PairLabel.CONFIRM and not facts.independent:
        yield "both are of one origin, and nobody confirms himself"
    if label is PairLabel.RETRACT and not facts.same_voice:
        yield "nobody takes back the words of another"
    if label is PairLabel.DISPUTE and facts.same_voice:
        yield "nobody disputes himself"
    if label in {PairLabel.UPDATE, PairLabel.RETRACT} and facts.same_article:
        yield "an article does not move on from itself"


def check_answer(wanted: QuestionType, fits: bool, judged: float | None, rules: GateRules = GATE) -> Decision:
    """Whether a claim may stand as an answer.

    Args:
        wanted: what the question asks for.
        fits: whether the claim has that: a number, a time, a name.
        judged: the judge's probability that it answers; None without a judge.
        rules: thresholds.
    """
    if not fits:
        return refused("answer", f"the claim has none of what the question asks for ({wanted.value})")
    return _by_judge(judged, rules.answers, rules.no_answer, "the judge finds an answer", "answer")


def _by_judge(judged: float | None, agrees: float, disagrees: float, what: str, rule: str) -> Decision:
    if judged is None:
        return Decision(Outcome.OWN, "nobody checked it", rule)
    if judged < disagrees:
        return refused(rule, f"{what} {judged:.0%} likely")
    if judged < agrees:
        return Decision(Outcome.OWN, f"{what} only {judged:.0%} likely", rule)
    return Decision(Outcome.CHECKED, f"{what} {judged:.0%} likely", rule)
