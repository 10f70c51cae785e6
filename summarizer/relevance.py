"""How much claims belong to a topic, and which of its aspects they answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarizer.ports import Embedder
from summarizer.rules import RELEVANCE, RelevanceRules
from summarizer.types import Claim, Relevance, Topic

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Profile:
    """A topic as vectors: what it is about, shape (n, d), and its aspects' questions, shape (aspects, d)."""

    topic: Topic
    about: Matrix
    questions: Matrix
    words: re.Pattern[str] | None


def profile(topic: Topic, embedder: Embedder) -> Profile:
    """Embed what a topic asks for; done once per topic and analysis run."""
    about = [f"{topic.name}. {topic.description}".strip(), topic.name]
    about += [", ".join(topic.keywords)] if topic.keywords else []
    questions = [aspect.question for aspect in topic.aspects]
    vectors = embedder.embed([*about, *questions])
    return Profile(topic, vectors[: len(about)], vectors[len(about) :], _words(topic))


def rate(claims: Sequence[Claim], topic: Profile, rules: RelevanceRules = RELEVANCE) -> tuple[Relevance, ...]:
    """Relevances of the claims of one version that belong to the topic at all."""
    if not claims:
        return ()
    rows = np.stack([claim.vector for claim in claims])
    about = (rows @ topic.about.T).max(axis=1)
    asked = rows @ topic.questions.T
    own = np.maximum(about, asked.max(axis=1)) if asked.shape[1] else about
    article = float(np.sort(own)[-rules.best_of :].mean())
    rated = (_rated(claim, topic, float(own[i]), article, asked[i], rules) for i, claim in enumerate(claims))
    return tuple(relevance for relevance in rated if relevance.score >= rules.kept)


def _rated(
    claim: Claim, topic: Profile, own: float, article: float, asked: npt.NDArray[np.float32], rules: RelevanceRules
) -> Relevance:
    named = rules.named if topic.words and topic.words.search(claim.text) else 0.0
    score = min(1.0, rules.own * own + rules.article * article + named)
    best = int(asked.argmax()) if asked.size else -1
    if best < 0 or asked[best] < rules.aspect:
        return Relevance(claim.id, topic.topic.id, score)
    return Relevance(claim.id, topic.topic.id, score, topic.topic.aspects[best].name, float(asked[best]))


def _words(topic: Topic) -> re.Pattern[str] | None:
    """Keywords and spellings of watched entities, as whole words."""
    words = {*topic.keywords, *(name for entity in topic.entities for name in (entity.name, *entity.aliases))}
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
