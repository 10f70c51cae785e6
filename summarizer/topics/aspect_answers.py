"""Which aspects of a topic claims answer: each is asked about the few that are nearest, and may answer several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from summarizer.claims.model import Claim, WatchedEntity
from summarizer.models.ports import Judge
from summarizer.models.values import Matrix
from summarizer.topics.answer_score import Question, judged_text, score_answers
from summarizer.topics.embedding import TopicEmbedding, claim_vectors
from summarizer.topics.limits import ASPECT_SCORE, ASPECTS, RELEVANCE
from summarizer.topics.model import Aspect, AspectAnswer, Relevance
from summarizer.topics.relevance import aspect_fit


def with_answers(
    relevances: Sequence[Relevance],
    claims: Mapping[str, Claim],
    texts: Mapping[str, tuple[str, str]],
    topic: TopicEmbedding,
    judge: Judge | None,
) -> tuple[Relevance, ...]:
    """The relevances with the aspects that their claims answer, less those that are neither on the topic nor answer.

    What answers a question of the topic is on it, though barely, in whatever words it does so.

    Args:
        relevances: claims on this topic.
        claims: these claims, by id.
        texts: for each the headline of its article ("" where there is none or the claim is it) and its sentence.
        topic: the topic with its aspects.
        judge: who says whether a sentence answers a question; without one the rest decides.

    Raises:
        ModelError: the judge is missing or broken.
    """
    if not relevances:
        return ()
    found: dict[str, list[AspectAnswer]] = defaultdict(list)
    for claim_id, answer in _answers(list(_pairs(relevances, claims, topic)), texts, judge):
        found[claim_id].append(answer)
    rated = (_answering(relevance, found[relevance.claim_id]) for relevance in relevances)
    return tuple(relevance for relevance in rated if relevance.score >= RELEVANCE.kept)


@dataclass(frozen=True, slots=True)
class AskedAspect:
    """An aspect's question. `of_watched`: it asks what a person whom the topic watches says, by any of their names."""

    name: str
    question: Question
    of_watched: bool

    @classmethod
    def of(cls, aspect: Aspect, watched: Sequence[WatchedEntity]) -> AskedAspect:
        """The aspect in a topic that watches these."""
        plain = Question(aspect.question)
        spellings = [(entity.name, *entity.aliases) for entity in watched]
        names = [name for each in spellings if plain.asks_for_words_of(each) for name in each]
        return cls(aspect.name, Question(aspect.question, names) if names else plain, bool(names))

    def may_answer(self, claim: Claim) -> bool:
        """Whether it is by or about the one whose words are asked for, and can be about what the question counts."""
        if self.of_watched and not self.question.is_voiced(claim):
            return False
        return self.question.counts(claim)


class _AskedClaim(NamedTuple):
    """A claim that may answer an aspect, with its nearness by two measures and its relevance to the topic."""

    claim: Claim
    aspect: AskedAspect
    cosine: float
    fit: float
    relevance: float


def _pairs(
    relevances: Sequence[Relevance], claims: Mapping[str, Claim], topic: TopicEmbedding
) -> Iterator[_AskedClaim]:
    mine = [claims[relevance.claim_id] for relevance in relevances]
    rows = claim_vectors(mine)
    aspects = [AskedAspect.of(aspect, topic.topic.entities) for aspect in topic.topic.aspects]
    measured = zip(relevances, mine, rows @ topic.questions.T, aspect_fit(rows, mine, topic), strict=True)
    for relevance, claim, cosine, fit in measured:
        for place in _asked(cosine, fit):
            if aspects[place].may_answer(claim):
                yield _AskedClaim(claim, aspects[place], float(cosine[place]), float(fit[place]), relevance.score)


def _asked(cosine: Matrix, fit: Matrix) -> list[int]:
    """The aspects that one claim is asked about: the nearest by either measure, and whatever is near at all."""
    nearest = [*np.argsort(-np.maximum(cosine, fit))[: ASPECTS.nearest], *np.flatnonzero(cosine >= ASPECTS.near)]
    return list(dict.fromkeys(map(int, nearest)))


def _answers(
    pairs: Sequence[_AskedClaim], texts: Mapping[str, tuple[str, str]], judge: Judge | None
) -> Iterator[tuple[str, AspectAnswer]]:
    """The id of each claim with an aspect that it may answer."""
    if not pairs:
        return
    asked = [(pair.aspect.question.text, judged_text(*texts[pair.claim.id])) for pair in pairs]
    judged = judge.answers(asked).tolist() if judge else [None] * len(pairs)
    features = [
        aspect.question.features(claim, texts[claim.id][0], cosine, heard, fit, relevance)
        for (claim, aspect, cosine, fit, relevance), heard in zip(pairs, judged, strict=True)
    ]
    likely = score_answers(features, judged=judge is not None, rules=ASPECT_SCORE).tolist()
    for pair, score in zip(pairs, likely, strict=True):
        if score >= ASPECTS.kept:
            yield pair.claim.id, AspectAnswer(pair.aspect.name, score)


def _answering(relevance: Relevance, answers: Sequence[AspectAnswer]) -> Relevance:
    likeliest = tuple(sorted(answers, key=lambda answer: (-answer.score, answer.aspect)))
    if likeliest and likeliest[0].score >= ASPECTS.answers:
        best = likeliest[0]
        score = max(relevance.score, RELEVANCE.kept)
        return replace(relevance, score=score, aspect=best.aspect, aspect_score=best.score, answers=likeliest)
    return replace(relevance, aspect=None, aspect_score=0.0, answers=likeliest)


def aspect_label(relevance: Relevance) -> str | None:
    """The aspect that a reader sees beside the claim; None if it is not likely enough that the claim answers it."""
    return relevance.aspect if relevance.aspect_score >= ASPECTS.labelled else None
