"""How much claims belong to a topic, and how near they are to its aspects."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.models.ports import Embedder
from summarizer.models.values import Vector
from summarizer.text.question_words import query_terms
from summarizer.topics.limits import RELEVANCE, RelevanceRules
from summarizer.topics.model import Relevance, Topic

Matrix = npt.NDArray[np.float32]
_INNER_NAME = re.compile(r"(?<=[\w,;] )[A-Z]\w+")
"""A word with a capital inside a sentence."""


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


def score_claims(
    claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim] = (), rules: RelevanceRules = RELEVANCE
) -> tuple[Relevance, ...]:
    """Relevances of the claims of one version that belong to the topic at all.

    A running story leaves the words of its topic behind: a claim also belongs where it echoes `earlier` claims, but
    only those that are close to the topic by themselves, so that no chain of echoes drifts away. And two words name a
    story less closely than a description does: closeness counts in proportion to what this topic's own stories reach.
    An article that holds one claim on the topic beyond doubt is at home there, and the rest of it needs less; all of it
    is given back where the topic has aspects, because what answers one of them is on the topic (see `with_answers`).
    """
    if not claims:
        return ()
    rows = np.stack([claim.vector for claim in claims])
    known = np.stack([claim.vector for claim in earlier]) if earlier else np.zeros((0, rows.shape[1]), np.float32)
    close = _close(known, topic)
    level = _topic_threshold(close, earlier, rules)
    lift = np.float32(rules.anchor / level)
    echo = (rows @ known[close >= level].T).max(axis=1, initial=0.0)
    own = lift * np.maximum(_close(rows, topic), rules.echo * echo)
    whole = rows.mean(axis=0) / max(float(np.linalg.norm(rows.mean(axis=0))), 1e-6)
    article = max(float(np.sort(own)[-rules.best_of :].mean()), float(lift * _close(whole[None, :], topic)[0]))
    named = np.array([_named(claim, topic, rules) for claim in claims])
    score = rules.own * own + rules.nearby * _nearby(own) + rules.article * article + named
    if score.max() >= rules.home:
        score = np.maximum(score, np.minimum(score + rules.at_home, rules.home))
    rated = (Relevance(claim.id, topic.topic.id, min(1.0, float(score[i]))) for i, claim in enumerate(claims))
    at_home = bool(topic.topic.aspects) and float(score.max()) >= rules.home
    return tuple(relevance for relevance in rated if at_home or relevance.score >= rules.kept)


def _close(rows: Matrix, topic: TopicEmbedding) -> npt.NDArray[np.float32]:
    """Cosine of each row to the nearest of what the topic is about and asks."""
    close: npt.NDArray[np.float32] = np.concatenate([rows @ topic.about.T, rows @ topic.questions.T], axis=1).max(
        axis=1
    )
    return close


def _topic_threshold(close: npt.NDArray[np.float32], earlier: Sequence[Claim], rules: RelevanceRules) -> float:
    """How close to the topic its own stories are, at most `anchor`: the median of what is near to it at all.

    Its own are the articles that hold a claim beyond doubt, not all that the ledger has: else a related topic's stories
    would lower the bar that is to keep them out.
    """
    home = {claim.version_id for claim, reached in zip(earlier, close, strict=True) if reached >= rules.anchor}
    at_home = np.array([claim.version_id in home for claim in earlier], bool)
    near = close[at_home & (close >= rules.near_topic)]
    return min(rules.anchor, float(np.median(near))) if len(near) >= rules.enough else rules.anchor


def _named(claim: Claim, topic: TopicEmbedding, rules: RelevanceRules) -> float:
    """More for each watched name and keyword that the claim has."""
    found = {name.casefold() for name in topic.names.findall(claim.text)} if topic.names else ()
    return rules.named * min(len(found), rules.names)


def _nearby(own: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The closeness of the better neighbour: a sentence of pronouns belongs to what stands around it."""
    padded = np.pad(own, 1)
    nearby: npt.NDArray[np.float32] = np.maximum(padded[:-2], padded[2:])
    return nearby


def aspect_fit(
    rows: Matrix, claims: Sequence[Claim], topic: TopicEmbedding, rules: RelevanceRules = RELEVANCE
) -> Matrix:
    """How near each claim is to each aspect, shape (claims, aspects).

    Nearness beyond what the topic shares; more for the question that is nearest as it stands, if it is near, and for
    words of the question.
    """
    fit: Matrix = (
        _remove_topic_mean(rows, topic.common, rules) @ _remove_topic_mean(topic.questions, topic.common, rules).T
    )
    near = rows @ topic.questions.T
    if near.size:
        nearest = near == near.max(axis=1, keepdims=True)
        fit += rules.direct * (nearest & (near >= rules.near))
    for row, claim in enumerate(claims):
        fit[row] += [rules.asked if claim.lemmas & words else 0.0 for words in topic.asked]
    return fit


def _remove_topic_mean(rows: Matrix, common: Vector, rules: RelevanceRules) -> Matrix:
    """The rows with most of what the whole topic shares taken out, at unit length."""
    rest = rows - rules.shared * np.outer(rows @ common, common)
    unit: Matrix = np.divide(rest, np.maximum(np.linalg.norm(rest, axis=1, keepdims=True), 1e-6), dtype=np.float32)
    return unit


def _asked(topic: Topic) -> tuple[frozenset[str], ...]:
    """For each aspect the common words of its name and question that no other aspect has; names ask nothing."""
    prose = [topic.name, topic.description, *(aspect.question for aspect in topic.aspects)]
    names = frozenset[str]().union(*(query_terms(" ".join(_INNER_NAME.findall(text))) for text in prose))
    words = [query_terms(f"{aspect.name} {aspect.question}") - names for aspect in topic.aspects]
    return tuple(
        own - frozenset[str]().union(*(other for k, other in enumerate(words) if k != i)) for i, own in enumerate(words)
    )


def name_pattern(topic: Topic) -> re.Pattern[str] | None:
    """Keywords and spellings of watched entities, as whole words; None for a topic without any."""
    words = {*topic.keywords, *(name for entity in topic.entities for name in (entity.name, *entity.aliases))}
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
