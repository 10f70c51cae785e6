"""How much claims belong to a topic, and how near they are to its aspects."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.models.ports import Embedder
from summarizer.models.values import Matrix, Vector
from summarizer.text.question_words import query_terms
from summarizer.topics.limits import RELEVANCE, RelevanceRules
from summarizer.topics.mlp import Mlp
from summarizer.topics.model import Relevance, Topic
from summarizer.topics.relevance_features import INNER_NAME, ArticleReading

Numbers = npt.NDArray[np.float32] | npt.NDArray[np.float64]
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
"""Shorter ones are "the" and "and" rather than what a topic is about."""


@dataclass(frozen=True, slots=True)
class TopicEmbedding:
    """A topic as vectors: what it is about, shape (n, d), and its aspects' questions, shape (aspects, d).

    `common` is what all of these share, shape (d,): every claim on the topic is near to it, so it tells no aspect from
    another. `asked` are for each aspect the words of its question that no other aspect has.
    """

    topic: Topic
    about: Matrix
    questions: Matrix
    common: Vector
    names: re.Pattern[str] | None
    asked: tuple[frozenset[str], ...]


def embed_topic(topic: Topic, embedder: Embedder) -> TopicEmbedding:
    """Embed what a topic asks for; done once per topic and analysis run."""
    about = [f"{topic.name}. {topic.description}".strip(), topic.name]
    about += [", ".join(topic.keywords)] if topic.keywords else []
    questions = [aspect.question for aspect in topic.aspects]
    vectors = embedder.embed([*about, *questions])
    common = vectors.mean(axis=0)
    common /= max(float(np.linalg.norm(common)), 1e-6)
    return TopicEmbedding(
        topic, vectors[: len(about)], vectors[len(about) :], common, name_pattern(topic), _asked(topic)
    )


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
    reading = read_article(claims, topic, earlier, rules)
    likely = _probabilities(reading, read, rules)
    rated = (Relevance(claim.id, topic.topic.id, float(likely[row])) for row, claim in enumerate(claims))
    return tuple(relevance for relevance in rated if relevance.score >= rules.kept)


def may_be_on(claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim]) -> bool:
    """Whether the article of these claims is worth reading for the topic, by what needs no judge."""
    if not claims:
        return False
    features = read_article(claims, topic, earlier, RELEVANCE).article_features()
    return relevance_weights("without_judge").article(features) >= log_odds(RELEVANCE.worth_reading)


def _probabilities(reading: ArticleReading, read: ReadClaims | None, rules: RelevanceRules) -> Numbers:
    weights = relevance_weights("without_judge")
    article = weights.article(reading.article_features())
    if read is not None and article >= log_odds(rules.worth_reading):
        places = reading.nearest(rules.judged)
        reading, weights = reading.with_judged(places, read(places)), relevance_weights("with_judge")
        article = weights.article(reading.article_features())
    return weights.claims(reading.claim_features(article))


def read_article(
    claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim], rules: RelevanceRules = RELEVANCE
) -> ArticleReading:
    """The claims of one version, read beside the topic and those `earlier` claims that are themselves close to it."""
    close = _close_to(topic, earlier, rules) if earlier else ()
    echoed = [claim for claim, is_close in zip(earlier, close, strict=True) if is_close]
    return ArticleReading(claims, topic.about, topic.questions, topic.names, topic.topic, echoed)


def _close_to(topic: TopicEmbedding, claims: Sequence[Claim], rules: RelevanceRules) -> list[bool]:
    """For each claim whether it is near to what the topic is about or asks, or has one of its names."""
    goals = np.concatenate([topic.about, topic.questions])
    near = (np.stack([claim.vector for claim in claims]) @ goals.T).max(axis=1) >= rules.echoed
    names = topic.names
    return [
        bool(is_near) or (names is not None and names.search(claim.text) is not None)
        for is_near, claim in zip(near, claims, strict=True)
    ]


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


def _asked(topic: Topic) -> tuple[frozenset[str], ...]:
    """For each aspect the common words of its name and question that no other aspect has; names ask nothing."""
    prose = [topic.name, topic.description, *(aspect.question for aspect in topic.aspects)]
    names = frozenset[str]().union(*(query_terms(" ".join(INNER_NAME.findall(text))) for text in prose))
    words = [query_terms(f"{aspect.name} {aspect.question}") - names for aspect in topic.aspects]
    return tuple(
        own - frozenset[str]().union(*(other for k, other in enumerate(words) if k != i)) for i, own in enumerate(words)
    )


def name_pattern(topic: Topic) -> re.Pattern[str] | None:
    """Keywords and spellings of watched entities, as whole words; None for a topic without any.

    A topic that somebody named in two words and gave no keywords is known by the words of its name.
    """
    words = {*topic.keywords, *(name for entity in topic.entities for name in (entity.name, *entity.aliases))}
    words = words or {*_LONG_WORD.findall(topic.name)}
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
