"""How much claims belong to a topic, and how near they are to its aspects."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.models.values import Matrix, Vector
from summarizer.topics.embedding import TopicEmbedding, claim_vectors
from summarizer.topics.limits import RELEVANCE, RelevanceRules
from summarizer.topics.mlp import Mlp, Numbers
from summarizer.topics.model import Relevance
from summarizer.topics.relevance_features import ArticleReading

ReadClaims = Callable[[Sequence[int]], Sequence[float]]
"""The judge's probability, for claims by their place in the article, that each is about the topic."""


def score_claims(
    claims: Sequence[Claim],
    topic: TopicEmbedding,
    earlier: Sequence[Claim] = (),
    read: ReadClaims | None = None,
    rules: RelevanceRules = RELEVANCE,
) -> tuple[Relevance, ...]:
    """Probabilities that the claims of one version are on the topic; claims that hardly are, are left out.

    First the article as a whole, then each claim in it: a perceptron of one hidden layer and a logistic regression over
    `relevance_features`, fitted by `python -m benchmarks.fit_relevance`. Of `earlier` claims only those are echoed that
    are close to the topic by themselves, so that no chain of echoes drifts away. With `read`, the judge reads the
    nearest claims of an article that may be on the topic: the same names stand in other affairs too.
    """
    if not claims:
        return ()
    likely = _probabilities(read_article(claims, topic, earlier), read)
    rated = (Relevance(claim.id, topic.topic.id, float(likely[row])) for row, claim in enumerate(claims))
    return tuple(relevance for relevance in rated if relevance.score >= rules.kept)


def may_be_on(claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim]) -> bool:
    """Whether the article of these claims is worth reading for the topic, by what needs no judge."""
    if not claims:
        return False
    features = read_article(claims, topic, earlier).article_features()
    return relevance_weights("without_judge").article(features) >= log_odds(RELEVANCE.worth_reading)


def _probabilities(reading: ArticleReading, read: ReadClaims | None) -> Numbers:
    weights = relevance_weights("without_judge")
    article = weights.article(reading.article_features())
    if read is not None and article >= log_odds(RELEVANCE.worth_reading):
        places = reading.nearest(RELEVANCE.judged)
        reading, weights = reading.with_judged(places, read(places)), relevance_weights("with_judge")
        article = weights.article(reading.article_features())
    return weights.claims(reading.claim_features(article))


def read_article(claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim]) -> ArticleReading:
    """The claims of one version, read beside the topic and those `earlier` claims that are themselves close to it."""
    return ArticleReading(claims, topic, _close_to(topic, earlier) if earlier else [])


def _close_to(topic: TopicEmbedding, claims: Sequence[Claim]) -> list[Claim]:
    """The claims that are near to what the topic is about or asks, or that contain one of its names."""
    nearest = (claim_vectors(claims) @ topic.goals.T).max(axis=1)
    near = zip(claims, nearest >= RELEVANCE.echoed, strict=True)
    return [claim for claim, is_near in near if is_near or topic.names_in(claim.text)]


@dataclass(frozen=True, slots=True)
class RelevanceWeights:
    """A perceptron for the article, and a logistic regression for its claims, the intercept first."""

    of_article: Mlp
    of_claim: Numbers

    def article(self, features: Numbers) -> float:
        """The log odds that an article is on the topic."""
        return float(self.of_article(features[None, :])[0])

    def claims(self, features: Numbers) -> Numbers:
        """The probability of each claim, shape (claims,)."""
        likely: Numbers = 1 / (1 + np.exp(-(self.of_claim[0] + features @ self.of_claim[1:])))
        return likely


@cache
def relevance_weights(which: str) -> RelevanceWeights:
    """As fitted on labelled stories: "without_judge", or "with_judge"."""
    table = tomllib.loads(files(__package__).joinpath("relevance_weights.toml").read_text("utf-8"))[which]
    perceptron = Mlp(np.array(table["hidden"], np.float32), np.array(table["out"], np.float32))
    return RelevanceWeights(perceptron, np.array(table["claim"], np.float32))


def aspect_fit(rows: Matrix, claims: Sequence[Claim], topic: TopicEmbedding) -> Matrix:
    """How near each claim is to each aspect, shape (claims, aspects).

    Nearness beyond what the topic shares; more for the question that is nearest as it stands, if it is near, and for
    words of the question.
    """
    fit: Matrix = _remove_topic_mean(rows, topic.common) @ _remove_topic_mean(topic.questions, topic.common).T
    near = rows @ topic.questions.T
    if near.size:
        nearest = near == near.max(axis=1, keepdims=True)
        fit += RELEVANCE.direct * (nearest & (near >= RELEVANCE.near))
    for row, claim in enumerate(claims):
        fit[row] += [RELEVANCE.asked if claim.lemmas & words else 0.0 for words in topic.asked]
    return fit


def _remove_topic_mean(rows: Matrix, common: Vector) -> Matrix:
    """The rows with most of what the whole topic shares taken out, at unit length."""
    rest = rows - RELEVANCE.shared * np.outer(rows @ common, common)
    unit: Matrix = np.divide(rest, np.maximum(np.linalg.norm(rest, axis=1, keepdims=True), 1e-6), dtype=np.float32)
    return unit
