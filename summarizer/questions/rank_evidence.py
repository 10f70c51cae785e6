"""Answers from the ledger: cited sentences, both sides where sources differ, a refusal where there is no evidence."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from summarizer.claims.model import Claim
from summarizer.questions.limits import ANSWERS, AnswerRules
from summarizer.relations.model import Link, Relation
from summarizer.text.question_words import query_terms


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A claim that a search found, with its cosine to the question; whether the briefing asked about told it."""

    claim: Claim
    cosine: float
    in_briefing: bool = False


@dataclass(frozen=True, slots=True)
class AnswerEvidence:
    """The claims that answer, best first; each on a side (1, 2) where two of them are in dispute, else 0."""

    claims: tuple[tuple[Claim, int], ...]

    @property
    def disputed(self) -> bool:
        """Whether the claims shown exclude each other."""
        return any(side for _, side in self.claims)


def reciprocal_rank_fusion(rankings: Sequence[Sequence[str]], rules: AnswerRules = ANSWERS) -> list[str]:
    """Reciprocal rank fusion of several rankings of claim ids, best first."""
    score: dict[str, float] = {}
    for ranking in rankings:
        for rank, claim_id in enumerate(ranking, 1):
            score[claim_id] = score.get(claim_id, 0.0) + 1 / (rules.fusion + rank)
    return sorted(score, key=lambda claim_id: (-score[claim_id], claim_id))


def select_evidence(
    question: str, hits: Sequence[SearchHit], links: Sequence[Link], rules: AnswerRules = ANSWERS
) -> AnswerEvidence:
    """The claims to answer with; none where nothing found is evidence.

    Args:
        question: as asked.
        hits: what search found, best first.
        links: links among the claims found; overtaken claims give way to what overtook them.
        rules: thresholds.
    """
    words = query_terms(question)
    evident = [hit for hit in hits if is_evidence(hit, words, rules)]
    found = {hit.claim.id: hit.claim for hit in evident}
    overtaken = {
        link.earlier_id
        for link in links
        if link.relation in {Relation.UPDATES, Relation.RETRACTS} and (link.claim_id is None or link.claim_id in found)
    }
    standing = [(strength(hit, words, rules), hit.claim) for hit in evident if hit.claim.id not in overtaken]
    best = max((score for score, _ in standing), default=0.0)
    near = [(score, claim) for score, claim in standing if score >= best - rules.margin]
    lines = _distinct([claim for _, claim in sorted(near, key=lambda pair: -pair[0])], rules)
    return AnswerEvidence(tuple(_sides(lines, links, found)))


def with_each(
    evidence: AnswerEvidence, people: Collection[str], question: str, hits: Sequence[SearchHit], links: Sequence[Link]
) -> AnswerEvidence:
    """The same, with a line on each of these entities of which anything found is evidence: one of them is meant."""
    lines = list(evidence.claims)
    for one in people:
        if not any(one in claim.entity_ids for claim, _ in lines):
            theirs = select_evidence(question, [hit for hit in hits if one in hit.claim.entity_ids], links)
            lines += [(claim, 0) for claim, _ in theirs.claims[:1]]
    return AnswerEvidence(tuple(lines))


def is_evidence(hit: SearchHit, words: frozenset[str], rules: AnswerRules = ANSWERS) -> bool:
    """Near enough in meaning, or less near with a word of the question in it."""
    if hit.cosine < rules.meaning_with_words:
        return False
    shares = bool(words & query_terms(hit.claim.text))
    return shares or (hit.cosine >= rules.meaning and not words)


def strength(hit: SearchHit, words: frozenset[str], rules: AnswerRules = ANSWERS) -> float:
    """Nearness in meaning, the share of the question's words that the claim has, and more for what was just told."""
    shared = len(words & query_terms(hit.claim.text)) / len(words) if words else 0.0
    return hit.cosine + rules.word_weight * shared + (rules.told_weight if hit.in_briefing else 0.0)


def _distinct(claims: Sequence[Claim], rules: AnswerRules) -> list[Claim]:
    lines: list[Claim] = []
    for claim in claims:
        if all(float(claim.vector @ line.vector) <= rules.alike for line in lines):
            lines.append(claim)
    return lines[: rules.lines]


def _sides(lines: Sequence[Claim], links: Sequence[Link], found: Mapping[str, Claim]) -> list[tuple[Claim, int]]:
    """Number the two sides of a dispute, and bring in the other side where only one was found."""
    shown = {claim.id for claim in lines}
    for link in links:
        if link.relation is Relation.DISPUTES and link.claim_id and link.claim_id in found and link.earlier_id in found:
            sides = {link.claim_id: 1, link.earlier_id: 2}
            if shown & set(sides):
                missing = [found[claim_id] for claim_id in sides if claim_id not in shown]
                return [(claim, sides.get(claim.id, 0)) for claim in (*lines, *missing)]
    return [(claim, 0) for claim in lines]
