"""How a claim stands to earlier ones: REPEATS, CORROBORATES, UPDATES, DISPUTES, RETRACTS, or nothing.

    compare (likeness) → weigh (evidence of one pair) → decide (a table of rules) → the strongest links of each claim

Supersession is not contradiction: who moves on, and what happens later, updates; two voices that exclude each other
about the same time are a dispute. Only another origin corroborates. Every link carries the reasons it was made on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from summarizer.likeness import compare, same_words
from summarizer.ports import RelationScorer
from summarizer.predicates import predicates
from summarizer.rules import RELATIONS, RelationRules
from summarizer.types import ArticleVersion, Claim, Link, Modality, ModelRef, Polarity, Relation

_NONE = frozenset[tuple[str, str]]()
UNSETTLED = frozenset({Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL})
_STEM = 6
_COMMON_WORD = re.compile(r"\b[a-z][a-z-]{3,}\b")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about one pair of claims; `decide` reads nothing else."""

    likeness: float
    rare_word: bool = False
    """They share a content word that few sentences of the story have."""
    copied: bool = False
    opposed: str = ""
    """The two states that exclude each other, in words for people; "" where there are none."""
    figures: str = ""
    """The two figures that differ for the same thing, in words for people."""
    adds_figures: bool = False
    """The new claim counts what the earlier one does not."""
    attitudes_differ: bool = False
    """One wishes, tries or asks, the other states: neither confirms the other."""
    same_predicate: bool = False
    """One's predicate is the other's, or the other speaks of it: "withdraws", "the withdrawal"."""
    same_question: bool = False
    """Both answer the same aspect of a topic."""
    own_word: bool = False
    """Not asserted, and said by different voices: each has a plan, doubt or condition of its own."""
    progressed: bool = False
    """What was so or under way has happened."""
    days: float = 0.0
    """From the earlier claim's report to this one's."""
    same_origin: bool = False
    same_speaker: bool = False
    same_event: bool = False
    """Both tell their event time, and the times touch."""
    fresh: bool = False
    """The new claim is a statement or event of these days, not background."""
    happens: bool = False
    """The new claim tells what happened, not what is so."""
    settled: bool = False
    """What was planned, possible or conditional is now asserted."""
    unsettled: bool = False
    """The earlier claim was asserted, this one is not: it says less and moves nothing."""
    retracts: bool = False
    entailed: float | None = None
    contradicted: float | None = None


class Near(NamedTuple):
    """What `compare` says of a pair."""

    likeness: float
    rare_word: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A relation and the rule that chose it."""

    relation: Relation
    rule: str


def decide(  # noqa: PLR0911 - one rule, one return: the table reads from top to bottom
    pair: Evidence, rules: RelationRules = RELATIONS
) -> Decision | None:
    """The relation that the evidence shows, or None. First rule that fits; the order is part of the rule."""
    if pair.retracts and pair.likeness >= rules.matter and (pair.same_origin or pair.same_speaker):
        return Decision(Relation.RETRACTS, "the same voice takes it back")
    if (pair.opposed and pair.likeness >= rules.opposed_matter) or (pair.contradicted or 0) >= rules.contradicts:
        return _opposed(pair)
    if pair.figures and pair.rare_word and pair.likeness >= rules.counted_matter:
        return _figures(pair, rules)
    recent = pair.fresh and pair.rare_word and not pair.same_event and pair.days >= rules.moved_days
    if recent and pair.same_question and pair.same_speaker and pair.likeness >= rules.question:
        return Decision(Relation.UPDATES, "the same speaker comes back to the question")
    if pair.likeness < rules.same or (pair.attitudes_differ and not pair.copied):
        return None
    if pair.settled and pair.same_predicate:
        return Decision(Relation.UPDATES, "what was open is now asserted")
    if pair.progressed and pair.same_predicate:
        return Decision(Relation.UPDATES, "what was under way has happened")
    if recent and not pair.copied and pair.likeness >= rules.moved:
        return Decision(Relation.UPDATES, "a fresh statement on the same matter")
    return _again(pair, rules)


def _again(pair: Evidence, rules: RelationRules) -> Decision | None:
    """Told again, if nothing in it is news."""
    if pair.copied:
        return Decision(Relation.REPEATS, "the same words again")
    another_event = pair.happens and not pair.same_event and pair.days >= rules.moved_days
    certain = pair.likeness >= rules.certain
    if pair.unsettled or pair.own_word or another_event or not (certain or pair.rare_word):
        return None
    if pair.adds_figures and not certain:
        return None
    if not pair.same_origin:
        return Decision(Relation.CORROBORATES, "another origin says the same")
    return Decision(Relation.REPEATS, "the same origin says the same again")


def _opposed(pair: Evidence) -> Decision:
    if pair.same_speaker or (pair.same_origin and pair.days > 0):
        return Decision(Relation.UPDATES, "the same voice now says otherwise")
    if pair.happens and pair.days > 0 and not pair.same_event:
        return Decision(Relation.UPDATES, "something happened that changes it")
    if pair.settled:
        return Decision(Relation.UPDATES, "what was open turned out otherwise")
    return Decision(Relation.DISPUTES, "two voices exclude each other")


def _figures(pair: Evidence, rules: RelationRules) -> Decision | None:
    """Two counts on one day dispute; later ones update, if the sentences are alike beyond what they count."""
    if not pair.same_origin and pair.days * 24 < rules.same_day_hours:
        return Decision(Relation.DISPUTES, "two counts of the same thing on one day")
    if pair.likeness < rules.same:
        return None
    return Decision(Relation.UPDATES, "a newer count of the same thing")


def relate(
    new: Sequence[Claim],
    earlier: Sequence[Claim],
    made_by: ModelRef,
    scorer: RelationScorer | None = None,
    questions: Mapping[str, frozenset[tuple[str, str]]] | None = None,
    rules: RelationRules = RELATIONS,
) -> tuple[Link, ...]:
    """Links of each new claim to the earlier claims it stands in a relation to, strongest first per claim.

    Args:
        new: claims of one version, with vectors.
        earlier: claims worth comparing with, with vectors; those reported after a new claim are passed over.
        made_by: what the links are signed with.
        scorer: a natural language inference model, asked about pairs on one matter only.
        questions: for claim ids the (topic id, aspect) pairs that they answer.
        rules: thresholds.
    """
    if not new or not earlier:
        return ()
    likeness = compare(new, earlier)
    near = np.argwhere(likeness.score >= rules.opposed_matter)
    pairs = [(new[i], earlier[j], Near(float(likeness.score[i, j]), bool(likeness.rare[i, j]))) for i, j in near]
    pairs = [pair for pair in pairs if pair[1].id != pair[0].id and pair[1].reported_at <= pair[0].reported_at]
    answered = questions or {}
    evidence = [
        weigh(claim, before, near, bool(answered.get(claim.id, _NONE) & answered.get(before.id, _NONE)), rules)
        for claim, before, near in pairs
    ]
    evidence = _entailment(pairs, evidence, scorer, rules)
    links = [
        _link(claim, before, item, decision, made_by)
        for (claim, before, _), item in zip(pairs, evidence, strict=True)
        if (decision := decide(item, rules))
    ]
    return _strongest(links, rules.links_per_claim)


def weigh(
    claim: Claim, before: Claim, near: Near, same_question: bool = False, rules: RelationRules = RELATIONS
) -> Evidence:
    """Everything that decides about this pair, read from the two claims."""
    days = (claim.reported_at - before.reported_at).total_seconds() / 86400
    same_event = _same_event(claim, before)
    words = predicates()
    return Evidence(
        likeness=near.likeness,
        rare_word=near.rare_word,
        copied=same_words(claim.lemmas, before.lemmas) >= rules.copied,
        opposed=opposition(claim, before, same_matter=near.likeness >= rules.same),
        figures=_differing_figures(claim, before),
        adds_figures=bool({q.unit for q in claim.quantities} - {q.unit for q in before.quantities}),
        attitudes_differ=(claim.predicate in words.attitudes) != (before.predicate in words.attitudes),
        same_predicate=_same_predicate(claim, before),
        same_question=same_question,
        own_word=claim.modality is not Modality.ASSERTED and not _same_speaker(claim, before),
        progressed=_progressed(claim, before),
        days=days,
        same_origin=claim.origin == before.origin,
        same_speaker=_same_speaker(claim, before),
        same_event=same_event,
        fresh=is_fresh(claim, rules),
        happens=not claim.stative and claim.modality is Modality.ASSERTED,
        settled=before.modality in UNSETTLED and claim.modality is Modality.ASSERTED and not claim.stative,
        unsettled=before.modality is Modality.ASSERTED and claim.modality in UNSETTLED,
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
    share a common noun in subject or object, and an entity if both name any.
    """
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


def _states(claim: Claim) -> frozenset[tuple[str, bool]]:
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


def _differing_figures(claim: Claim, before: Claim) -> str:
    """The first unit that both count once, with different values: two counts of one thing."""
    then = {quantity.unit: quantity for quantity in before.quantities}
    for now in claim.quantities:
        other = then.get(now.unit)
        if other and now.unit not in predicates().common_units and other.value != now.value:
            return f"{other.text} / {now.text}"
    return ""


def _entailment(
    pairs: Sequence[tuple[Claim, Claim, Near]],
    evidence: Sequence[Evidence],
    scorer: RelationScorer | None,
    rules: RelationRules,
) -> list[Evidence]:
    """The place of the inference model: it is asked about pairs on one matter, and its word stands in the evidence."""
    if scorer is None:
        return list(evidence)
    asked = [k for k, item in enumerate(evidence) if item.likeness >= rules.matter]
    scores = scorer.score([(pairs[k][1].text, pairs[k][0].text) for k in asked])
    told = {k: (float(entailed), float(against)) for k, (entailed, _, against) in zip(asked, scores, strict=True)}
    return [_with_entailment(item, told.get(k)) for k, item in enumerate(evidence)]


def _with_entailment(item: Evidence, told: tuple[float, float] | None) -> Evidence:
    return item if told is None else replace(item, entailed=told[0], contradicted=told[1])


def _link(claim: Claim, before: Claim, pair: Evidence, decision: Decision, made_by: ModelRef) -> Link:
    reasons = [decision.rule, f"likeness {pair.likeness:.2f}"]
    reasons += [f"opposed: {pair.opposed}"] if pair.opposed else []
    reasons += [f"figures: {pair.figures}"] if pair.figures else []
    reasons += ["same speaker"] if pair.same_speaker else []
    reasons += [f"{pair.days:.0f} days later"] if pair.days >= 1 else []
    return Link(claim.id, before.id, claim.version_id, decision.relation, pair.likeness, tuple(reasons), made_by)


def _strongest(links: Sequence[Link], limit: int) -> tuple[Link, ...]:
    """At most `limit` links of each claim, best score first."""
    kept: dict[str | None, list[Link]] = {}
    for link in sorted(links, key=lambda link: (-link.score, link.earlier_id)):
        kept.setdefault(link.claim_id, []).append(link)
    return tuple(link for of_claim in kept.values() for link in of_claim[:limit])


def revise(
    new: Sequence[Claim],
    before: Sequence[Claim],
    version: ArticleVersion,
    made_by: ModelRef,
    rules: RelationRules = RELATIONS,
) -> tuple[Link, ...]:
    """What an edit did to the claims of the article's earlier version: kept, changed or dropped without a word.

    Args:
        new: claims of the new version.
        before: claims of the version before it.
        version: the new version; a claim whose words still stand in its text is not called dropped.
        made_by: what the links are signed with.
        rules: thresholds.
    """
    if not before:
        return ()
    words = frozenset[str]().union(*(claim.lemmas for claim in new))
    score = compare(new, before).score if new else np.zeros((0, len(before)), np.float32)
    links = []
    for column, old in enumerate(before):
        best = int(score[:, column].argmax()) if new else -1
        likeness = float(score[best, column]) if new else 0.0
        link = _revised(new[best] if new else None, old, likeness, version, made_by, rules)
        kept = len(old.lemmas & words) >= rules.kept * len(old.lemmas)
        if link.relation is not Relation.RETRACTS or not kept:
            links.append(link)
    return tuple(links)


def _revised(
    claim: Claim | None, old: Claim, likeness: float, version: ArticleVersion, made_by: ModelRef, rules: RelationRules
) -> Link:
    if claim is None or likeness < rules.same:
        why = ("the edited article no longer says it",)
        return Link(None, old.id, version.id, Relation.RETRACTS, 1.0 - likeness, why, made_by, silent_edit=True)
    if claim.text == old.text:
        return Link(claim.id, old.id, version.id, Relation.REPEATS, likeness, ("kept in the edit",), made_by)
    turned = _differing_figures(claim, old) or opposition(claim, old, same_matter=True)
    if turned or claim.modality is not old.modality:
        reasons = ("changed in the edit", turned or f"{old.modality} / {claim.modality}")
        return Link(claim.id, old.id, version.id, Relation.UPDATES, likeness, reasons, made_by, silent_edit=True)
    return Link(claim.id, old.id, version.id, Relation.REPEATS, likeness, ("reworded in the edit",), made_by)
