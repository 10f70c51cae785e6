"""Simulated models that propose relations in labelled stories: one is always right, each other is wrong in one way.

Each claim of a story is taken with the claim that it answers, and with the nearest earlier one; the judge reads both
pairs. The model proposes a relation for one of them, or none. The gate decides by the model's record so far.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.labelled_stories import StoryRelation
from benchmarks.story_claims import LabelledClaim, ReadStory
from summarizer.claims.model import Claim
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel
from summarizer.proposals.check_relation import PairFacts, check_relation, is_linked, pair_facts, weigh_by_record
from summarizer.proposals.controls import ControlRecord, control_sheets
from summarizer.proposals.limits import RECORD, RecordRules
from summarizer.proposals.model import Decision, Outcome
from summarizer.proposals.relation_kinds import RelationKind
from summarizer.proposals.replies import PairItem
from summarizer.proposals.track_record import TrackRecord
from summarizer.relations.sentence_pairs import sentence_pair
from summarizer.relations.voices import voices_of

LABELS: Mapping[StoryRelation, PairLabel] = {
    relation: PairLabel(relation.value) for relation in StoryRelation if relation is not StoryRelation.NEW
}
EXCHANGED = {
    PairLabel.UPDATE: PairLabel.CONFIRM,
    PairLabel.CONFIRM: PairLabel.DISPUTE,
    PairLabel.DISPUTE: PairLabel.CONFIRM,
    PairLabel.RETRACT: PairLabel.CONFIRM,
    PairLabel.REPEAT: PairLabel.DISPUTE,
}
"""The wrong relation for each right one: what would mislead a reader most."""
SIMILAR = 0.45
"""Cosine from which a model that goes by similarity calls a line an update: a third of the nearest pairs have it."""


@dataclass(frozen=True, slots=True)
class PlayedPair:
    """A claim and an earlier one: their label (OTHER for none), the facts, and the judge's probabilities."""

    label: PairLabel
    facts: PairFacts
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PlayedClaim:
    """A claim with the one that it answers, if it answers one, and with the nearest earlier claim."""

    right: PlayedPair | None
    nearest: PlayedPair


_CONTROLLED = PairFacts(
    later=True,
    same_voice=False,
    independent=True,
    same_article=False,
    other_numbers=False,
    contrary_numbers=False,
    opposite=False,
    shared=3,
    cosine=1.0,
)
"""The facts of a control pair. All that a simulated model sees of it is that its claims are similar."""

Proposed = tuple[PlayedPair, PairLabel]
"""What a model proposes for a pair."""
Teller = Callable[[PlayedClaim, random.Random], Proposed | None]


def _right(claim: PlayedClaim, _: random.Random) -> Proposed | None:
    return (claim.right, claim.right.label) if claim.right else None


def _another_kind(claim: PlayedClaim, _: random.Random) -> Proposed | None:
    return (claim.right, EXCHANGED[claim.right.label]) if claim.right else None


def _any_kind(claim: PlayedClaim, chance: random.Random) -> Proposed | None:
    return (claim.right, chance.choice(list(EXCHANGED))) if claim.right else None


def _any_kind_of_any_line(claim: PlayedClaim, chance: random.Random) -> Proposed:
    return claim.nearest, chance.choice(list(EXCHANGED))


def _update(claim: PlayedClaim, _: random.Random) -> Proposed:
    return claim.nearest, PairLabel.UPDATE


def _similar_update(claim: PlayedClaim, _: random.Random) -> Proposed | None:
    return (claim.nearest, PairLabel.UPDATE) if claim.nearest.facts.cosine >= SIMILAR else None


def _related_update(claim: PlayedClaim, _: random.Random) -> Proposed | None:
    return (claim.right, PairLabel.UPDATE) if claim.right else None


def _now_and_then(share: float) -> Teller:
    """A model that proposes another kind in this share of the cases, at random."""
    return lambda claim, chance: (_another_kind if chance.random() < share else _right)(claim, chance)


MODELS: Mapping[str, Teller] = {
    "right": _right,
    "another kind": _another_kind,
    "any kind": _any_kind,
    "any kind, any line": _any_kind_of_any_line,
    "every line an update": _update,
    "every similar line an update": _similar_update,
    "every related line an update": _related_update,
    "another kind every other time": _now_and_then(0.5),
    "another kind one time in four": _now_and_then(0.25),
}


class Fate(StrEnum):
    """What becomes of a proposal."""

    REFUSED = "refused"
    NOTED = "noted"
    OWN = "linked as its own"
    CHECKED = "linked as checked"


def played_claims(story: ReadStory, judge: Judge) -> Iterator[PlayedClaim]:
    """The claims of a story that have an earlier one in another article. The judge reads each pair once."""
    by_line = {labelled.line.ref: labelled.claim for labelled in story.claims}
    titles = {labelled.claim.version_id: labelled.claim.text for labelled in story.claims if labelled.claim.headline}
    for labelled in story.claims:
        answered = _answered(labelled, by_line)
        nearest = _nearest(labelled.claim, story)
        if nearest is None:
            continue
        label = LABELS.get(labelled.line.relation, PairLabel.OTHER)
        right = _played(labelled.claim, answered, label, judge, titles) if answered is not None else None
        if right is not None and answered is nearest:
            yield PlayedClaim(right, right)
        else:
            yield PlayedClaim(right, _played(labelled.claim, nearest, PairLabel.OTHER, judge, titles))


def _answered(labelled: LabelledClaim, by_line: Mapping[str, Claim]) -> Claim | None:
    """The nearest line that it answers, if it was read and stands in another article."""
    before = next((by_line[ref] for ref in labelled.line.references if ref in by_line), None)
    has_relation = labelled.line.relation in LABELS
    return before if has_relation and before and before.version_id != labelled.claim.version_id else None


def _nearest(claim: Claim, story: ReadStory) -> Claim | None:
    """The most similar claim of an earlier article."""
    others = [each.claim for each in story.claims if each.claim.reported_at < claim.reported_at]
    return max(others, key=lambda other: float(other.vector @ claim.vector), default=None)


def _played(claim: Claim, before: Claim, label: PairLabel, judge: Judge, titles: Mapping[str, str]) -> PlayedPair:
    voices = voices_of(claim, before)
    facts = pair_facts(claim, before, same_voice=voices.same, independent=voices.independent)
    shares = judge.relations([sentence_pair(claim, before, titles)])[0].tolist()
    return PlayedPair(label, facts, tuple(shares))


def proposals_of(teller: Teller, claims: Iterable[PlayedClaim], seed: int) -> Iterator[Proposed]:
    """What a model proposes, claim by claim."""
    chance = random.Random(seed)  # noqa: S311 - the same proposals at every run
    for claim in claims:
        if (found := teller(claim, chance)) is not None:
            yield found


def decisions(proposed: Iterable[Proposed]) -> list[Decision]:
    """What the gate decides about each by itself."""
    return [check_relation(label, pair.facts, pair.shares) for pair, label in proposed]


def passed_kinds(teller: Teller, seed: int) -> frozenset[RelationKind]:
    """The kinds of relation that a model can tell, as the control pairs show."""
    chance = random.Random(seed)  # noqa: S311 - the same answers at every run
    replies = []
    for sheet in control_sheets():
        items = []
        for later in range(1, 1 + len(sheet.later)):
            earlier, label = sheet.relations.get(later, (1, PairLabel.OTHER))
            pair = PlayedPair(label, _CONTROLLED, ())
            claim = PlayedClaim(None if label is PairLabel.OTHER else pair, pair)
            if (found := teller(claim, chance)) is not None:
                items.append(PairItem(later=later, earlier=earlier, relation=found[1]))
        replies.append((sheet, items))
    return ControlRecord.of(replies).passed()


def fates(decided: Sequence[Decision], rules: RecordRules = RECORD) -> Iterator[Fate]:
    """What becomes of each relation, if one model proposes these one after the other and nothing else."""
    for at, judged in enumerate(decided):
        before = decided[max(0, at - rules.last) : at]
        record = TrackRecord.of([(each.outcome, each.rule) for each in before])
        decision = weigh_by_record(judged, record)
        if not decision.accepted:
            yield Fate.REFUSED
        elif decision.outcome is Outcome.CHECKED:
            yield Fate.CHECKED
        else:
            yield Fate.OWN if is_linked(decision, record) else Fate.NOTED


def shares_of(found: Counter[Fate]) -> dict[str, float]:
    """The share of each fate."""
    return {fate.value: found[fate] / max(1, found.total()) for fate in Fate}
