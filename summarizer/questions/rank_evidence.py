"""Ranks claims as answers: the best one, both sides if voices differ, nothing if none answers.

hits → probability of answering → drop what lacks the wanted kind → sort by tense and time → one answer, its other side
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from summarizer.claims.model import Claim, Modality
from summarizer.claims.withdrawn_reports import only_recalls_error
from summarizer.log_odds import from_log_odds, log_odds
from summarizer.questions.limits import ANSWERS, AnswerRules
from summarizer.questions.question_period import QuestionPeriod, Tense, period_of_question, tense
from summarizer.relations.likely_links import likely_links, overtaken_claims
from summarizer.relations.model import Link, Relation
from summarizer.relations.voices import voice_of
from summarizer.text.question_types import QuestionType
from summarizer.topics.answer_score import Question, score_answers
from summarizer.topics.limits import ASK_SCORE, AnswerScoreRules

_OPEN = frozenset({Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL})
_NUMBER = re.compile(r"\d[\d.,]*")

Differ = Callable[[Claim, Sequence[Claim]], Sequence[float]]
"""How likely each claim disputes the first one."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A claim that a search found, with its cosine to the question and the headline of its article.

    `judged` is the judge's probability that it answers, None without a judge. `in_briefing` is True if the question is
    about a briefing that cites it.
    """

    claim: Claim
    cosine: float
    in_briefing: bool = False
    headline: str = ""
    judged: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerEvidence:
    """The claims that answer, best first; each on a side (1, 2) where two of them are in dispute, else 0.

    `overtaken` are the ids of those that something later overtook.
    """

    claims: tuple[tuple[Claim, int], ...]
    overtaken: frozenset[str] = frozenset()

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
    question: str,
    hits: Sequence[SearchHit],
    links: Sequence[Link],
    differ: Differ | None = None,
    rules: AnswerRules = ANSWERS,
    scores: AnswerScoreRules = ASK_SCORE,
) -> AnswerEvidence:
    """The claims to answer with; none if no hit is likely enough to answer.

    Args:
        question: as asked.
        hits: what search found.
        links: links among these claims, and to them from later ones.
        differ: how likely two claims contradict each other; without it, only links and figures show that.
        rules: thresholds.
        scores: weights of the probability.
    """
    asked = Question(question)
    hits = [hit for hit in hits if not only_recalls_error(hit.claim, hit.headline)]
    likely = likelihoods(asked, hits, scores, rules)
    answering = [hit.claim for hit in hits if likely[hit.claim.id] >= rules.answers]
    passing = [claim for claim in answering if asked.is_typed(claim) and asked.is_voiced(claim)]
    if not passing:
        return AnswerEvidence(())
    overtaken = overtaken_claims(links)
    worth = _Worth(question, passing, overtaken, rules)
    best, *others = sorted(passing, key=lambda claim: worth(claim, likely[claim.id]), reverse=True)
    found = {hit.claim.id: hit.claim for hit in hits}
    near = _likely_first(hits, likely, rules.other_side)
    other = _other_side(asked, best, near, links, found, differ, rules)
    sides = {best.id: 1, other.id: 2} if other else {}
    # The best may be overtaken, where the question is about that time; beside it stands only what still holds.
    least = likely[best.id] * rules.margin
    beside = [claim for claim in others if claim.id not in overtaken and likely[claim.id] >= least]
    lines = _distinct([best, *([other] if other else ()), *beside], rules, sides)
    return AnswerEvidence(
        tuple((claim, sides.get(claim.id, 0)) for claim in lines), overtaken & {claim.id for claim in lines}
    )


def _likely_first(hits: Sequence[SearchHit], likely: Mapping[str, float], least: float) -> list[Claim]:
    """The claims that are at least this likely to answer, the likeliest first."""
    near = (hit.claim for hit in hits if likely[hit.claim.id] >= least)
    return sorted(near, key=lambda claim: -likely[claim.id])


def likelihoods(
    asked: Question, hits: Sequence[SearchHit], scores: AnswerScoreRules = ASK_SCORE, rules: AnswerRules = ANSWERS
) -> dict[str, float]:
    """How likely each claim answers; the claims of the briefing that the question is about count for more."""
    if not hits:
        return {}
    features = [asked.features(hit.claim, hit.headline, hit.cosine, hit.judged) for hit in hits]
    scored = score_answers(features, judged=any(hit.judged is not None for hit in hits), rules=scores)
    return {
        hit.claim.id: _shifted(float(score), rules.told if hit.in_briefing else 0.0)
        for hit, score in zip(hits, scored, strict=True)
    }


def with_each(
    evidence: AnswerEvidence, people: Collection[str], question: str, hits: Sequence[SearchHit], links: Sequence[Link]
) -> AnswerEvidence:
    """The same, with a line on each of these people for whom there is evidence: the question means one of them."""
    lines = list(evidence.claims)
    for person in people:
        if not any(person in claim.entity_ids for claim, _ in lines):
            theirs = select_evidence(question, [hit for hit in hits if person in hit.claim.entity_ids], links)
            lines += [(claim, 0) for claim, _ in theirs.claims[:1]]
    return replace(evidence, claims=tuple(lines))


class _Worth:
    """The sort key of answers: how likely a claim answers, less a penalty for its time or modality."""

    def __init__(self, question: str, passing: Sequence[Claim], overtaken: frozenset[str], rules: AnswerRules) -> None:
        self._newest = max(claim.reported_at for claim in passing)
        self._period = period_of_question(question, self._newest.astimezone(UTC).date())
        self._tense = tense(question)
        self._overtaken = overtaken
        self._rules = rules

    def __call__(self, claim: Claim, score: float) -> tuple[float, datetime, str]:
        return log_odds(score, 1e-9) - self._loss(claim), claim.reported_at, claim.id

    def _loss(self, claim: Claim) -> float:
        if self._period is not None:
            return self._rules.off * min(_away(claim, self._period), self._rules.days)
        age = (self._newest - claim.reported_at).total_seconds() / 86400
        per_day = self._rules.per_day_past if self._tense is Tense.PAST else self._rules.per_day
        loss = per_day * min(age, self._rules.days)
        loss += self._rules.overtaken if claim.id in self._overtaken else 0.0
        if self._tense is Tense.AHEAD:
            return loss
        return loss + (self._rules.unsettled if claim.modality in _OPEN else 0.0)


def _away(claim: Claim, period: QuestionPeriod) -> int:
    """Days between the period and the claim's report or event, whichever is nearer."""
    event = claim.event_time
    if event is not None and event.overlaps(period.first, period.last):
        return 0
    return period.distance(claim.reported_at.astimezone(UTC).date())


def _distinct(claims: Sequence[Claim], rules: AnswerRules, sides: Mapping[str, int]) -> list[Claim]:
    lines: list[Claim] = []
    for claim in dict.fromkeys(claims):
        if claim.id in sides or all(float(claim.vector @ line.vector) <= rules.alike for line in lines):
            lines.append(claim)
    return lines[: rules.lines]


def _other_side(
    asked: Question,
    best: Claim,
    near: Sequence[Claim],
    links: Sequence[Link],
    found: Mapping[str, Claim],
    differ: Differ | None,
    rules: AnswerRules,
) -> Claim | None:
    """The claim that excludes the best answer; None if none does."""
    for link in likely_links(links):
        ends = {link.claim_id, link.earlier_id}
        if link.relation is Relation.DISPUTES and best.id in ends and ends <= found.keys():
            return next(found[end] for end in ends if end and end != best.id)
    others = [claim for claim in near if _of_one_day(best, claim)][: rules.compared]
    if asked.type is QuestionType.HOW_MANY:
        return next((claim for claim in others if _figures_differ(best, claim)), None)
    if differ is None or not others:
        return None
    disputed, surest = max(zip(differ(best, others), others, strict=True), key=lambda each: each[0])
    return surest if disputed >= rules.disputes else None


def _of_one_day(one: Claim, other: Claim) -> bool:
    """Of one day and of two voices: what is later or the same voice's next word updates, and excludes nothing."""
    if voice_of(one) == voice_of(other):
        return False
    return abs(one.reported_at - other.reported_at) <= timedelta(days=1)


def _figures_differ(one: Claim, other: Claim) -> bool:
    """Whether both count the same kind of thing, and no figure of one stands in the other."""
    mine, theirs = _counted(one), _counted(other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _counted(claim: Claim) -> set[str]:
    return {match.rstrip(".,") for match in _NUMBER.findall(claim.text)} | {
        f"{each.value:g}" for each in claim.quantities
    }


def _shifted(probability: float, by: float) -> float:
    return from_log_odds(log_odds(probability, 1e-9) + by)
