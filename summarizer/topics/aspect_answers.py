"""Which aspects of a topic claims answer: each is asked about the few that are nearest, and may answer several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from summarizer.claims.model import Claim, WatchedEntity
from summarizer.models.ports import Judge
from summarizer.models.values import Matrix
from summarizer.topics.answer_score import AnswerFeatures, Question, judged_text, score_answers
from summarizer.topics.limits import ASPECT_SCORE, ASPECTS, RELEVANCE, AspectRules
from summarizer.topics.model import Aspect, AspectAnswer, Relevance
from summarizer.topics.relevance import TopicEmbedding, aspect_fit


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
    if not relevances or not topic.topic.aspects:
        return tuple(relevance for relevance in relevances if relevance.score >= RELEVANCE.kept)
    mine = [claims[relevance.claim_id] for relevance in relevances]
    rows = np.stack([claim.vector for claim in mine])
    cosine, fit = rows @ topic.questions.T, aspect_fit(rows, mine, topic)
    questions = [AskedAspect.of(aspect, topic.topic.entities) for aspect in topic.topic.aspects]
    asked = [
        (row, aspect)
        for row, claim in enumerate(mine)
        for aspect in _asked(cosine[row], fit[row])
        if questions[aspect].may_answer(claim)
    ]
    judged = (
        judge.answers([(questions[aspect].question.text, judged_text(*texts[mine[row].id])) for row, aspect in asked])
        if judge
        else None
    )
    scored = [relevance.score for relevance in relevances]
    features = _features(mine, texts, questions, asked, (cosine, fit, judged, scored))
    likely = score_answers(features, judged=judge is not None, rules=ASPECT_SCORE)
    found: list[list[AspectAnswer]] = [[] for _ in mine]
    for (row, aspect), score in zip(asked, likely, strict=True):
        if score >= ASPECTS.kept:
            found[row].append(AspectAnswer(topic.topic.aspects[aspect].name, float(score)))
    rated = [_answering(relevance, each) for relevance, each in zip(relevances, found, strict=True)]
    return tuple(relevance for relevance in rated if relevance.score >= RELEVANCE.kept)


@dataclass(frozen=True, slots=True)
class AskedAspect:
    """An aspect's question. `of_watched`: it asks what a person whom the topic watches says, by any of their names."""

    question: Question
    of_watched: bool

    @classmethod
    def of(cls, aspect: Aspect, watched: Sequence[WatchedEntity]) -> AskedAspect:
        """The aspect in a topic that watches these."""
        plain = Question(aspect.question)
        spellings = [(entity.name, *entity.aliases) for entity in watched]
        names = [name for each in spellings if plain.asks_for_words_of(each) for name in each]
        return cls(Question(aspect.question, names) if names else plain, bool(names))

    def may_answer(self, claim: Claim) -> bool:
        """Whether it is by or about the one whose words are asked for, and can be about what the question counts."""
        if self.of_watched and not self.question.is_voiced(claim):
            return False
        return self.question.counts(claim)


def _asked(cosine: Matrix, fit: Matrix) -> list[int]:
    """The aspects that one claim is asked about: the nearest by either measure, and whatever is near at all."""
    nearest = [*np.argsort(-np.maximum(cosine, fit))[: ASPECTS.nearest], *np.flatnonzero(cosine >= ASPECTS.near)]
    return list(dict.fromkeys(map(int, nearest)))


def _features(
    claims: Sequence[Claim],
    texts: Mapping[str, tuple[str, str]],
    questions: Sequence[AskedAspect],
    asked: Sequence[tuple[int, int]],
    measured: tuple[Matrix, Matrix, Matrix | None, Sequence[float]],
) -> list[AnswerFeatures]:
    cosine, fit, judged, relevance = measured
    return [
        questions[aspect].question.features(
            claims[row],
            texts[claims[row].id][0],
            float(cosine[row, aspect]),
            float(judged[at]) if judged is not None else None,
            float(fit[row, aspect]),
            relevance[row],
        )
        for at, (row, aspect) in enumerate(asked)
    ]


def _answering(relevance: Relevance, answers: Sequence[AspectAnswer]) -> Relevance:
    likeliest = tuple(sorted(answers, key=lambda answer: (-answer.score, answer.aspect)))
    if likeliest and likeliest[0].score >= ASPECTS.answers:
        best = likeliest[0]
        score = max(relevance.score, RELEVANCE.kept)
        return replace(relevance, score=score, aspect=best.aspect, aspect_score=best.score, answers=likeliest)
    return replace(relevance, aspect=None, aspect_score=0.0, answers=likeliest)


def aspect_label(relevance: Relevance, rules: AspectRules = ASPECTS) -> str | None:
    """The aspect that a reader sees beside the claim; None if it is not likely enough that the claim answers it."""
    return relevance.aspect if relevance.aspect_score >= rules.labelled else None
