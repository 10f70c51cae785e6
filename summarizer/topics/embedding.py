"""Topics as vectors, names and words, with which claims are compared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from summarizer.claims.model import Claim
from summarizer.models.ports import Embedder
from summarizer.models.values import Matrix, Vector
from summarizer.text.question_words import query_terms
from summarizer.topics.model import Topic

INNER_NAME = re.compile(r"(?<=[\w,;] )[A-Z]\w+")
"""A capitalised word inside a sentence."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
"""Shorter words, such as "the" and "and", say little about a topic."""


@dataclass(frozen=True, slots=True)
class TopicEmbedding:
    """A topic as vectors: what it is about, shape (n, d), and its aspects' questions, shape (aspects, d).

    `common` is what all of these share, shape (d,): every claim on the topic is near to it, so it does not distinguish
    aspects. `asked` has, for each aspect, the words of its name and question that no other aspect has.
    """

    topic: Topic
    about: Matrix
    questions: Matrix
    common: Vector
    names: re.Pattern[str] | None
    asked: tuple[frozenset[str], ...]

    @property
    def goals(self) -> Matrix:
        """`about` and `questions`: a claim on the topic is near to one of these vectors, shape (n + aspects, d)."""
        return np.concatenate([self.about, self.questions])

    def names_in(self, text: str) -> list[str]:
        """Its keywords and watched names in a text, as they stand there."""
        return self.names.findall(text) if self.names else []


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


def claim_vectors(claims: Sequence[Claim]) -> Matrix:
    """The vectors of claims, at least one, as rows."""
    return np.stack([claim.vector for claim in claims])


def _asked(topic: Topic) -> tuple[frozenset[str], ...]:
    """For each aspect the words of its name and question that no other aspect has, without proper names."""
    prose = [topic.name, topic.description, *(aspect.question for aspect in topic.aspects)]
    names = frozenset[str]().union(*(query_terms(" ".join(INNER_NAME.findall(text))) for text in prose))
    words = [query_terms(f"{aspect.name} {aspect.question}") - names for aspect in topic.aspects]
    often = Counter(chain.from_iterable(words))
    return tuple(frozenset(word for word in own if often[word] == 1) for own in words)


def name_pattern(topic: Topic) -> re.Pattern[str] | None:
    """Keywords and spellings of watched entities, as whole words; None for a topic without any.

    A topic without keywords and entities is recognised by the words of its name.
    """
    words = {*topic.keywords, *(name for entity in topic.entities for name in (entity.name, *entity.aliases))}
    words = words or {*_LONG_WORD.findall(topic.name)}
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
