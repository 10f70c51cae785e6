"""Whether a proposed relation or answer may be stored, and as what. Pure.

A relation has hard conditions (who speaks, when, which numbers), which the ledger knows; what is left is a judgement:
where the judge agrees the proposal is checked, and where it finds another kind of relation it is refused. Where it
finds none, the proposal is the model's own: the judge finds two of five, so that its silence refutes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from summarizer.claims.model import Claim, Polarity
from summarizer.models.values import PairLabel
from summarizer.proposals.expected_share import is_likelier
from summarizer.proposals.limits import GATE, GateRules
from summarizer.proposals.model import Decision, Outcome, refused
from summarizer.proposals.relation_kinds import RelationKind, relation_kind
from summarizer.proposals.track_record import (
    DECIDED,
    DOUBTFUL,
    LIKELIER,
    NO_RECORD,
    UNCHECKED,
    UNDECIDED,
    TrackRecord,
    base_rule,
    doubted_rule,
)
from summarizer.proposals.written_values import ValueKind, WrittenValue, written_values
from summarizer.text.features import numbers, stems
from summarizer.text.measures import unlike_numbers
from summarizer.text.question_types import QuestionType

_LABELS = list(PairLabel)
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
    contrary_numbers: bool
    """Whether they have, and two of these stand beside the same words: "14 cracks", "19 cracks"."""
    opposite: bool
    """Whether one is negated and the other is not, on the same predicate."""
    shared: int
    """Content words that both have."""
    cosine: float
    """Of their vectors."""


def pair_facts(claim: Claim, before: Claim, *, same_voice: bool, independent: bool) -> PairFacts:
    """The facts of a claim and an earlier one."""
    now, then = numbers(claim.text), numbers(before.text)
    other_numbers = bool(now and then) and unlike_numbers(claim.text, before.text) == (now, then)
    negated = {claim.polarity, before.polarity} == {Polarity.POSITIVE, Polarity.NEGATIVE}
    return PairFacts(
        claim.reported_at.date() > before.reported_at.date(),
        same_voice,
        independent,
        claim.version_id == before.version_id,
        other_numbers,
        other_numbers and _are_contrary(claim.text, before.text),
        negated and claim.predicate == before.predicate,
        len(stems(claim.text) & stems(before.text)),
        float(claim.vector @ before.vector),
    )


def _are_contrary(now: str, then: str, rules: GateRules = GATE) -> bool:
    pairs = product(written_values(now), written_values(then))
    return any(_is_contrary(value, other, rules) for value, other in pairs)


def _is_contrary(value: WrittenValue, other: WrittenValue, rules: GateRules) -> bool:
    if not value.kind is other.kind is not ValueKind.DATE:
        return False
    if value.stands_for(other):
        return False
    return value.nearness(other) >= rules.one_thing


def check_relation(
    label: PairLabel, facts: PairFacts, shares: Sequence[float] | None, rules: GateRules = GATE
) -> Decision:
    """Whether a later claim may stand in this relation to an earlier one.

    Args:
        label: what the model proposes.
        facts: of the two.
        shares: the judge's probabilities, in the order of `PairLabel`; None without a judge.
        rules: thresholds.
    """
    for reason in _impossible(label, facts):
        return refused(DECIDED, reason)
    doubtful = _is_doubtful(label, facts)
    if shares is None:
        return Decision(Outcome.OWN, "nobody checked it", DOUBTFUL if doubtful else UNCHECKED)
    judged = shares[_LABELS.index(label)]
    found = f"the judge finds {label.value} {judged:.0%} likely"
    support = LIKELIER if is_likelier(label, shares, facts.cosine) else ""
    if judged >= rules.related and not doubtful:
        return Decision(Outcome.CHECKED, found, f"{DECIDED}{support}")
    if other := _other_kind(label, shares, rules):
        return refused(DECIDED, f"{found}, and {other.value} likelier")
    borne_out = judged >= rules.linked and _is_likeliest(label, shares)
    rule = DOUBTFUL if doubtful else DECIDED if borne_out else UNDECIDED
    return Decision(Outcome.OWN, f"{found}, and nothing speaks against it", f"{rule}{support}")


def _is_doubtful(label: PairLabel, facts: PairFacts) -> bool:
    if not facts.shared:
        return True
    return label in _SAME and facts.other_numbers


def weigh_by_record(decision: Decision, record: TrackRecord) -> Decision:
    """The decision after a look at the model's record: what only a doubted model believes is refused."""
    if decision.outcome is not Outcome.OWN or not record.is_doubted():
        return decision
    return refused(doubted_rule(decision.rule), f"{decision.reason}; but {record.described()}")


def is_linked(decision: Decision, record: TrackRecord = NO_RECORD) -> bool:
    """Whether a proposed relation, weighed by the record of its model, becomes a link.

    One that the judge confirms always does. One that only the model believes does if the judge finds it likeliest, or
    has not seen it. If the judge leaves it open, it does only if the model has a good record.
    """
    if decision.outcome is not Outcome.OWN:
        return decision.accepted
    rule = base_rule(decision.rule)
    if rule == UNDECIDED:
        return record.is_believed()
    return rule in (DECIDED, UNCHECKED)


def _is_likeliest(label: PairLabel, shares: Sequence[float]) -> bool:
    """Whether the judge, if the two are related at all, finds no other kind of relation likelier."""
    ours, theirs, _ = _likeliest_kinds(label, shares)
    return ours >= theirs


def _other_kind(label: PairLabel, shares: Sequence[float], rules: GateRules) -> PairLabel | None:
    """The likeliest relation of another kind, if its kind is much likelier than that of the proposed one."""
    ours, theirs, likeliest = _likeliest_kinds(label, shares)
    return None if theirs < max(rules.unrelated, rules.contradicts * ours) else likeliest


def _likeliest_kinds(label: PairLabel, shares: Sequence[float]) -> tuple[float, float, PairLabel]:
    """How likely the kind of the label is, how likely the likeliest other kind, and the likeliest label of that one."""
    by_label = dict(zip(_LABELS, shares, strict=True))
    of_kind = {kind: sum(by_label[each] for each in kind.labels) for kind in RelationKind}
    mine = relation_kind(label)
    other = max((kind for kind in RelationKind if kind is not mine), key=lambda kind: of_kind[kind])
    return of_kind[mine], of_kind[other], max(other.labels, key=lambda each: by_label[each])


_IMPOSSIBLE: tuple[tuple[frozenset[PairLabel], Callable[[PairFacts], bool], str], ...] = (
    (frozenset({PairLabel.OTHER}), lambda _: True, "it says that there is no relation"),
    (_SAME, lambda facts: facts.contrary_numbers, "the two have different numbers for one thing"),
    (_SAME, lambda facts: facts.opposite, "one of the two is negated"),
    (
        frozenset({PairLabel.CONFIRM}),
        lambda facts: not facts.independent,
        "both are of one origin, and nobody confirms himself",
    ),
    (frozenset({PairLabel.RETRACT}), lambda facts: not facts.same_voice, "nobody takes back the words of another"),
    (frozenset({PairLabel.DISPUTE}), lambda facts: facts.same_voice, "nobody disputes himself"),
    (
        frozenset({PairLabel.UPDATE, PairLabel.RETRACT}),
        lambda facts: facts.same_article,
        "an article does not move on from itself",
    ),
)
"""Labels, the fact that none of them can have, and the reason."""


def _impossible(label: PairLabel, facts: PairFacts) -> Iterator[str]:
    return (reason for labels, rules_out, reason in _IMPOSSIBLE if label in labels and rules_out(facts))


def check_answer(wanted: QuestionType, fits: bool, judged: float | None, rules: GateRules = GATE) -> Decision:
    """Whether a claim may stand as an answer.

    Args:
        wanted: what the question asks for.
        fits: whether the claim has that: a number, a time, a name.
        judged: the judge's probability that it answers; None without a judge.
        rules: thresholds.
    """
    lacks = f"the claim has none of what the question asks for ({wanted.value})"
    if judged is None:
        return Decision(Outcome.OWN, "nobody checked it", "answer") if fits else refused("answer", lacks)
    if not fits and judged < rules.answers:
        return refused("answer", lacks)
    found = f"the judge finds an answer {judged:.0%} likely"
    if judged < rules.no_answer:
        return refused("answer", found)
    if not fits:  # "put the remainder at well over forty" has no digits
        return Decision(Outcome.OWN, f"{found}, though {lacks}", "answer")
    return Decision(Outcome.CHECKED if judged >= rules.answers else Outcome.OWN, found, "answer")
