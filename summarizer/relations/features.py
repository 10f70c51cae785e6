"""What is known about one pair of claims: everything that `relations.decide` reads. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.claims.model import Claim, Modality, Polarity, Quantity
from summarizer.ingest.origins import is_independent
from summarizer.relations.limits import RELATIONS, RelationRules
from summarizer.relations.similarity import same_words
from summarizer.text.predicate_lexicon import Side, predicates

UNSETTLED = frozenset({Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL})
_COMMON_WORD = re.compile(r"\b[a-z][a-z-]{3,}\b")
_OPEN = frozenset({"he", "it", "she", "that", "these", "they", "this", "those"})
_STEM = 6
"""Letters that a verb and its noun have in common: withdr-aw, withdr-awal."""


@dataclass(frozen=True, slots=True)
class PairFeatures:
    """What is known about one pair of claims; `decide` reads nothing else."""

    likeness: float
    rare_word: bool = False
    """They share a content word that few sentences of the story have."""
    covered_share: float = 1.0
    """How much of the new claim the earlier claims on its matter hold between them: the share of its words."""
    near_duplicate: bool = False
    opposed: str = ""
    """The two states that exclude each other, in words for people; "" where there are none."""
    figures: str = ""
    """Two figures of one unit that differ, in words for people."""
    same_measure: bool = False
    """The figures count one thing: no name sets them apart, and the sentences are alike or the unit is rare."""
    adds_figures: bool = False
    """The new claim counts what the earlier one does not."""
    other_counts: bool = False
    """Both count something, and no value is the same."""
    either_denied: bool = False
    """One of them denies something: that is never told by a sentence that is merely like it."""
    attitudes_differ: bool = False
    """One wishes, tries or asks, the other states: neither confirms the other."""
    same_predicate: bool = False
    """One's predicate is the other's, or the other speaks of it: "withdraws", "the withdrawal"."""
    same_question: bool = False
    """Both answer the same aspect of a topic."""
    speaker_specific: bool = False
    """Not asserted, and said by different voices: each has a plan, doubt or condition of its own."""
    state_became_event: bool = False
    """What was so or under way has happened."""
    days: float = 0.0
    """From the earlier claim's report to this one's."""
    same_day: bool = False
    same_origin: bool = False
    same_speaker: bool = False
    same_voice: bool = False
    """The same speaker, or the same publisher speaking for itself; a paper that quotes two people has two voices."""
    same_event: bool = False
    """Both tell their event time, and the times touch."""
    fresh: bool = False
    """The new claim is a statement or event of these days, not background."""
    is_event: bool = False
    """The new claim tells what happened, not what is so."""
    is_state: bool = False
    """The new claim tells what is so by a verb that says as much: is, has, remains."""
    became_actual: bool = False
    """What was planned, possible or conditional is now asserted."""
    became_hypothetical: bool = False
    """The earlier claim was asserted, this one is not: it says less and moves nothing."""
    same_publisher: bool = False
    """One publisher, or two of one configured owner, has both: what a text says of its origin does not count."""
    retracts: bool = False
    entailed: float | None = None
    contradicted: float | None = None


class PairSimilarity(NamedTuple):
    """What `compare` says of a pair."""

    likeness: float
    rare_word: bool = False
    rare_words: frozenset[str] = frozenset()
    """The rare words of the whole comparison."""
    covered_share: float = 1.0


SamePublisher = Callable[[Claim, Claim], bool]
"""Whether one publisher, or one owner, has both claims."""


def by_name(claim: Claim, before: Claim) -> bool:
    """Whether both claims bear one publisher's name: all that can be told from claims alone."""
    return claim.publisher.casefold() == before.publisher.casefold()


def extract_features(
    claim: Claim,
    before: Claim,
    near: PairSimilarity,
    same_question: bool = False,
    rules: RelationRules = RELATIONS,
    same_publisher: SamePublisher = by_name,
) -> PairFeatures:
    """Everything that decides about this pair, read from the two claims."""
    days = (claim.reported_at - before.reported_at).total_seconds() / 86400
    same_event = _same_event(claim, before)
    words = predicates()
    counts = _contrast(claim, before)
    # One owner's papers have one origin, so nobody need be looked up for a pair that has neither that nor a name.
    own = (claim.origin == before.origin or by_name(claim, before)) and same_publisher(claim, before)
    return PairFeatures(
        likeness=near.likeness,
        rare_word=near.rare_word,
        covered_share=near.covered_share,
        near_duplicate=same_words(claim.lemmas, before.lemmas) >= rules.copied,
        opposed=opposition(claim, before, same_matter=near.likeness >= rules.same),
        figures=differing_figures(claim, before),
        same_measure=counts is not None
        and _no_name_between(claim, before)
        and (near.likeness >= rules.same or counts[0].unit in near.rare_words),
        adds_figures=bool({q.unit for q in claim.quantities} - {q.unit for q in before.quantities}),
        other_counts=_other_counts(claim, before),
        either_denied=Modality.DENIED in {claim.modality, before.modality},
        attitudes_differ=(claim.predicate in words.attitudes) != (before.predicate in words.attitudes),
        same_predicate=_same_predicate(claim, before),
        same_question=same_question,
        speaker_specific=claim.modality is not Modality.ASSERTED and not _same_speaker(claim, before),
        state_became_event=_progressed(claim, before),
        days=days,
        same_day=claim.reported_at.date() == before.reported_at.date(),
        same_origin=not is_independent(claim.provenance, before.provenance),
        same_speaker=_same_speaker(claim, before),
        same_publisher=own,
        same_voice=_same_speaker(claim, before) or (own and claim.attribution is None and before.attribution is None),
        same_event=same_event,
        fresh=is_fresh(claim, rules),
        is_event=not claim.stative and claim.modality is Modality.ASSERTED,
        is_state=claim.stative and claim.predicate in words.lasting,
        became_actual=before.modality in UNSETTLED and claim.modality is Modality.ASSERTED and not claim.stative,
        became_hypothetical=before.modality is Modality.ASSERTED and claim.modality in UNSETTLED,
        retracts=claim.predicate in words.retracting,
    )


def is_fresh(claim: Claim, rules: RelationRules = RELATIONS) -> bool:
    """Whether the claim is news of its day: a dated event or the word of somebody with a name, not background."""
    if claim.event_time is not None:
        age = (claim.reported_at.date() - claim.event_time.last).days
        return age <= rules.fresh_days
    return claim.attribution is not None and claim.attribution.entity_id is not None


def opposition(claim: Claim, before: Claim, *, same_matter: bool = False) -> str:
    """The states that exclude each other, in words, where both are said of the same thing; else "".

    One predicate, affirmed here and negated there, excludes itself only where the claims say the same otherwise
    (`same_matter`): not wanting somebody to leave is no contradiction to wanting them to stay. Opposed predicates must
    share a common noun in subject or object, and an entity if both name any. Of a pronoun that nobody resolved it is
    not known what is said of it.
    """
    if {claim.subject.casefold(), before.subject.casefold()} & _OPEN:
        return ""
    if claim.predicate == before.predicate:
        return _negation(claim, before) if same_matter else ""
    return _opposed_states(claim, before) if _share_thing(claim, before) else ""


def _negation(claim: Claim, before: Claim) -> str:
    words = predicates()
    if _denies(claim) == _denies(before) or claim.predicate in words.light | words.attitudes:
        return ""
    no, yes = ("", "not ") if _denies(before) else ("not ", "")
    return f"{yes}{before.predicate} / {no}{claim.predicate}"


def _opposed_states(claim: Claim, before: Claim) -> str:
    now, then = _states(claim), _states(before)
    if any((axis, not side) in then for axis, side in now) and not now & then:
        return f"{before.predicate} / {claim.predicate}"
    return ""


def _states(claim: Claim) -> frozenset[Side]:
    """Sides of the axes that the claim's predicate stands on; negation turns them around."""
    turned = _denies(claim)
    return frozenset((axis, side != turned) for axis, side in predicates().sides.get(claim.predicate, ()))


def _denies(claim: Claim) -> bool:
    return (claim.polarity is Polarity.NEGATIVE) != (claim.modality is Modality.DENIED)


def _share_thing(claim: Claim, before: Claim) -> bool:
    if claim.entity_ids and before.entity_ids and not set(claim.entity_ids) & set(before.entity_ids):
        return False
    return bool(_things(claim) & _things(before))


def _things(claim: Claim) -> frozenset[str]:
    """Common nouns of subject and object, without plural endings; names are compared as entities instead.

    The first word of a sentence has a capital anyway: it counts where its lemma differs, as in "Talks".
    """
    first = claim.subject.split(" ", 1)[0].lower()
    words = _COMMON_WORD.findall(f"{claim.subject} {claim.object}")
    words += [first] if first not in claim.lemmas else []
    return frozenset(word.rstrip("s") for word in words) & _stems(claim.lemmas)


def _apart(now: Collection[object], then: Collection[object]) -> bool:
    """Whether both hold something, and nothing in common."""
    return bool(now) and bool(then) and not set(now) & set(then)


def _other_counts(claim: Claim, before: Claim) -> bool:
    """Whether both count something and no value is the same.

    Of two days, numbers without a unit ("closed 203.18 down") are held apart too; on one day outlets round them.
    """
    another_day = claim.reported_at.date() != before.reported_at.date()
    return _apart({q.value for q in claim.quantities}, {q.value for q in before.quantities}) or (
        another_day and _apart(_numbers(claim), _numbers(before))
    )


def _numbers(claim: Claim) -> frozenset[str]:
    return frozenset(lemma for lemma in claim.lemmas if any(map(str.isdigit, lemma)))


def _stems(lemmas: Iterable[str]) -> frozenset[str]:
    return frozenset(lemma.rstrip("s") for lemma in lemmas)


def _progressed(claim: Claim, before: Claim) -> bool:
    """Something was so when the earlier claim was made, and has since happened."""
    since = claim.event_time is None or claim.event_time.last >= before.reported_at.date()
    positive = claim.polarity is before.polarity is Polarity.POSITIVE
    return before.stative and not claim.stative and claim.modality is Modality.ASSERTED and positive and since


def _same_predicate(claim: Claim, before: Claim) -> bool:
    if claim.predicate == before.predicate:
        return claim.predicate not in predicates().light
    return _speaks_of(claim, before.predicate) or _speaks_of(before, claim.predicate)


def _speaks_of(claim: Claim, predicate: str) -> bool:
    """Whether the claim has a word that begins as the predicate does: withdrawal, withdraw."""
    stem = predicate[:_STEM]
    return len(stem) == _STEM and any(lemma.startswith(stem) for lemma in claim.lemmas)


def _same_speaker(claim: Claim, before: Claim) -> bool:
    now, then = claim.attribution, before.attribution
    if now is None or then is None:
        return False
    if now.entity_id and then.entity_id:
        return now.entity_id == then.entity_id
    return now.speaker.casefold() == then.speaker.casefold()


def _same_event(claim: Claim, before: Claim) -> bool:
    now, then = claim.event_time, before.event_time
    return now is not None and then is not None and now.first <= then.last and then.first <= now.last


def differing_figures(claim: Claim, before: Claim) -> str:
    """The first unit that both count, with different values: "12 deaths / 14 deaths"; else ""."""
    counts = _contrast(claim, before)
    return f"{counts[0].text} / {counts[1].text}" if counts else ""


def _contrast(claim: Claim, before: Claim) -> tuple[Quantity, Quantity] | None:
    """Two counts of one unit. A unit that a claim counts twice counts two things: three dead here and four there."""
    then, now = _counted_once(before), _counted_once(claim)
    for unit in sorted(now.keys() & then.keys() - predicates().common_units):
        if now[unit].value != then[unit].value:
            return then[unit], now[unit]
    return None


def _counted_once(claim: Claim) -> dict[str, Quantity]:
    units = [quantity.unit for quantity in claim.quantities]
    return {quantity.unit: quantity for quantity in claim.quantities if units.count(quantity.unit) == 1}


def _no_name_between(claim: Claim, before: Claim) -> bool:
    """Whether one claim names nothing that the other does not: cases in Texas are no count of cases in Mexico."""
    now, then = set(claim.entity_ids), set(before.entity_ids)
    return now <= then or then <= now
