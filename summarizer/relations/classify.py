"""How a claim stands to earlier ones: REPEATS, CORROBORATES, UPDATES, DISPUTES, RETRACTS, or nothing.

    compare (likeness) → weigh (evidence of one pair) → decide (a table of rules) → the strongest links of each claim

Supersession is not contradiction: who moves on, and what happens later, updates; two voices that exclude each other
about the same time are a dispute. Only another origin corroborates. Every link carries the reasons it was made on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from summarizer.claims.model import Claim
from summarizer.ingest.model import ArticleVersion
from summarizer.models.ports import RelationScorer
from summarizer.models.values import ModelRef
from summarizer.relations.features import (
    PairFeatures,
    PairSimilarity,
    SamePublisher,
    by_name,
    differing_figures,
    extract_features,
    opposition,
)
from summarizer.relations.limits import RELATIONS, RelationRules
from summarizer.relations.model import Link, Relation
from summarizer.relations.similarity import similarity_matrix

KEPT = "kept in the edit"
"""The reason of a link between the same words in two versions of an article."""

_NONE = frozenset[tuple[str, str]]()


@dataclass(frozen=True, slots=True)
class RelationDecision:
    """A relation and the rule that chose it."""

    relation: Relation
    rule: str


def classify_pair(  # noqa: PLR0911 - one rule, one return: the table reads from top to bottom
    pair: PairFeatures, rules: RelationRules = RELATIONS
) -> RelationDecision | None:
    """The relation that the evidence shows, or None. First rule that fits; the order is part of the rule."""
    if pair.retracts and pair.likeness >= rules.matter and (pair.same_publisher or pair.same_speaker):
        return RelationDecision(Relation.RETRACTS, "the same voice retracts it")
    if (pair.opposed and pair.likeness >= rules.opposed_matter) or (pair.contradicted or 0) >= rules.contradicts:
        return _opposed(pair)
    if pair.same_measure and pair.likeness >= rules.counted_matter:
        return _figures(pair, rules)
    if pair.figures:
        return None
    recent = pair.fresh and pair.rare_word and not pair.same_event and pair.days >= rules.moved_days
    if recent and pair.same_question and pair.same_speaker and pair.likeness >= rules.question:
        return RelationDecision(Relation.UPDATES, "the same speaker returns to the question")
    if pair.likeness < rules.same:
        return None
    if pair.became_actual and pair.same_predicate:
        return RelationDecision(Relation.UPDATES, "what was open is now asserted")
    if pair.state_became_event and pair.same_predicate and not pair.same_speaker:
        return RelationDecision(Relation.UPDATES, "what was under way has happened")
    if recent and not pair.near_duplicate and pair.likeness >= rules.moved:
        return RelationDecision(Relation.UPDATES, "a fresh statement on the same matter")
    return _classify_repetition(pair, rules)


def _classify_repetition(pair: PairFeatures, rules: RelationRules) -> RelationDecision | None:
    """Told again, if nothing in it is news."""
    if pair.near_duplicate:
        return RelationDecision(Relation.REPEATS, "the same words again")
    if not _is_near_paraphrase(pair, rules) and (pair.attitudes_differ or _adds_information(pair, rules)):
        return None
    if not pair.same_origin:
        return RelationDecision(Relation.CORROBORATES, "another origin says the same")
    return RelationDecision(Relation.REPEATS, "the same origin says the same again")


def _is_near_paraphrase(pair: PairFeatures, rules: RelationRules) -> bool:
    another_plan = pair.became_hypothetical and not pair.same_predicate
    return pair.likeness >= rules.plain and not (pair.either_denied or pair.other_counts or another_plan)


def _adds_information(pair: PairFeatures, rules: RelationRules) -> bool:
    """Whether something in the new claim may be news: its words, its cue, its time, what it counts."""
    another_event = pair.is_event and not pair.same_event and pair.days >= rules.event_days
    certain = pair.likeness >= rules.certain
    unsure = not certain and (pair.adds_figures or not pair.rare_word)
    untold = (
        pair.covered_share < (rules.covered_share if pair.same_day else rules.covered_share_later) and not pair.is_state
    )
    return untold or pair.became_hypothetical or pair.speaker_specific or another_event or pair.other_counts or unsure


def _opposed(pair: PairFeatures) -> RelationDecision:
    if pair.same_voice:
        return RelationDecision(Relation.UPDATES, "the same voice now says something else")
    if pair.is_event and pair.days > 0 and not pair.same_event:
        return RelationDecision(Relation.UPDATES, "something happened that changes it")
    if pair.became_actual:
        return RelationDecision(Relation.UPDATES, "what was open turned out differently")
    return RelationDecision(Relation.DISPUTES, "two voices contradict each other")


def _figures(pair: PairFeatures, rules: RelationRules) -> RelationDecision | None:
    """Two counts on one day dispute; later ones update, if the sentences are alike beyond what they count."""
    if not pair.same_origin and pair.same_day:
        return RelationDecision(Relation.DISPUTES, "two counts of the same thing on one day")
    if pair.likeness < rules.same:
        return None
    return RelationDecision(Relation.UPDATES, "a newer count of the same thing")


def link_claims(
    new: Sequence[Claim],
    earlier: Sequence[Claim],
    made_by: ModelRef,
    scorer: RelationScorer | None = None,
    questions: Mapping[str, frozenset[tuple[str, str]]] | None = None,
    rules: RelationRules = RELATIONS,
    same_publisher: SamePublisher = by_name,
) -> tuple[Link, ...]:
    """Links of each new claim to the earlier claims it stands in a relation to, strongest first per claim.

    Args:
        new: claims of one version, with vectors.
        earlier: claims worth comparing with, with vectors; those reported after a new claim are passed over.
        made_by: what the links are signed with.
        scorer: a natural language inference model, asked about pairs on one matter only.
        questions: for claim ids the (topic id, aspect) pairs that they answer.
        rules: thresholds.
        same_publisher: whether two claims are one publisher's, or one owner's: only then one may take back the other.
    """
    if not new or not earlier:
        return ()
    likeness = similarity_matrix(new, earlier)
    near = np.argwhere(likeness.score >= rules.opposed_matter)
    told = likeness.told(rules.same)
    pairs = [
        (
            new[i],
            earlier[j],
            PairSimilarity(
                float(likeness.score[i, j]), bool(likeness.shares_rare[i, j]), likeness.rare_words, float(told[i])
            ),
        )
        for i, j in near
    ]
    pairs = [pair for pair in pairs if pair[1].id != pair[0].id and pair[1].reported_at <= pair[0].reported_at]
    answered = questions or {}
    evidence = [
        extract_features(
            claim,
            before,
            near,
            bool(answered.get(claim.id, _NONE) & answered.get(before.id, _NONE)),
            rules,
            same_publisher,
        )
        for claim, before, near in pairs
    ]
    evidence = _entailment(pairs, evidence, scorer, rules)
    links = [
        _link(claim, before, item, decision, made_by)
        for (claim, before, _), item in zip(pairs, evidence, strict=True)
        if (decision := classify_pair(item, rules))
    ]
    return _strongest(links, rules.links_per_claim)


def _entailment(
    pairs: Sequence[tuple[Claim, Claim, PairSimilarity]],
    evidence: Sequence[PairFeatures],
    scorer: RelationScorer | None,
    rules: RelationRules,
) -> list[PairFeatures]:
    """The place of the inference model: it is asked about pairs on one matter, and its word stands in the evidence."""
    if scorer is None:
        return list(evidence)
    asked = [k for k, item in enumerate(evidence) if item.likeness >= rules.matter]
    scores = scorer.score([(pairs[k][1].text, pairs[k][0].text) for k in asked])
    told = {k: (float(entailed), float(against)) for k, (entailed, _, against) in zip(asked, scores, strict=True)}
    return [_with_entailment(item, told.get(k)) for k, item in enumerate(evidence)]


def _with_entailment(item: PairFeatures, told: tuple[float, float] | None) -> PairFeatures:
    return item if told is None else replace(item, entailed=told[0], contradicted=told[1])


def _link(claim: Claim, before: Claim, pair: PairFeatures, decision: RelationDecision, made_by: ModelRef) -> Link:
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


def link_revision(
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
    score = similarity_matrix(new, before).score if new else np.zeros((0, len(before)), np.float32)
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
        return Link(claim.id, old.id, version.id, Relation.REPEATS, likeness, (KEPT,), made_by)
    turned = differing_figures(claim, old) or opposition(claim, old, same_matter=True)
    if turned or claim.modality is not old.modality:
        reasons = ("changed in the edit", turned or f"{old.modality} / {claim.modality}")
        return Link(claim.id, old.id, version.id, Relation.UPDATES, likeness, reasons, made_by, silent_edit=True)
    return Link(claim.id, old.id, version.id, Relation.REPEATS, likeness, ("reworded in the edit",), made_by)
