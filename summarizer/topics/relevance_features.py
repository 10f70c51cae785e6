"""What is known about how much an article, and each of its claims, belongs to a topic.

Nearness to what the topic is about and asks, its names and words, and echoes of what was on the topic before: a running
story leaves the words of its topic behind. `relevance` has learned from labelled stories what these tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from functools import lru_cache

import numpy as np

from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.models.values import Matrix, Vector
from summarizer.text.features import stems
from summarizer.topics.embedding import INNER_NAME, TopicEmbedding, claim_vectors
from summarizer.topics.mlp import Numbers
from summarizer.topics.model import Topic

ARTICLE_FEATURES = (
    "nearest",
    "best_three",
    "whole",
    "headline",
    "has_headline",
    "names",
    "names_in_headline",
    "words",
    "words_in_headline",
    "echo",
    "best_three_echoes",
    "known_names",
    "anything_known",
    "claims",
    "title_names",
    "title_words",
    "title_words_in_headline",
    "unknown_names",
)
"""What `article_features` returns, in order."""

CLAIM_FEATURES = ("article", "own", "echo", "names", "nearby", "known_names", "headline", "title_names", "title_words")
"""The columns of `claim_features`, in order; `article` is the log odds of the article."""

JUDGED = ("judged_most", "judged_mean")
"""What is added to the features of an article whose nearest claims the judge has read: log odds."""

_BEST = 3
"""Claims of an article whose mean is taken: one near sentence may be chance."""
_MANY_NAMES = 3
_MANY_HEADLINE_NAMES = 2
_MANY_WORDS = 8
_MANY_HEADLINE_WORDS = 4


class ArticleReading:
    """The claims of an article, read beside a topic and what is known about it.

    Args:
        claims: of one version, with vectors of shape (d,).
        topic: the topic.
        earlier: claims on the topic that were known before.
    """

    def __init__(self, claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim]) -> None:
        rows = claim_vectors(claims)
        self.own = _nearest(rows, topic.goals)
        whole = rows.mean(axis=0)
        self.whole = float(_nearest((whole / max(float(np.linalg.norm(whole)), 1e-6))[None, :], topic.goals)[0])
        self.anything_known = bool(earlier)
        self.echo = _nearest(rows, claim_vectors(earlier)) if earlier else np.zeros(len(claims), np.float32)
        self.known_names, self.unknown_names = _known_and_unknown(claims, topic, earlier)
        self.names = [{name.casefold() for name in topic.names_in(claim.text)} for claim in claims]
        title = topic.topic.name.casefold()
        self.title_names = np.array([any(name in title for name in names) for names in self.names], np.float32)
        said, of_title, of_topic = [stems(claim.text) for claim in claims], stems(title), topic_words(topic.topic)
        self.title_words, self.words = [words & of_title for words in said], [words & of_topic for words in said]
        self.title_length = max(1, len(of_title))
        self.is_headline = np.array([claim.headline for claim in claims])
        self.judged: Vector | None = None
        """Log odds of the judge, shape (claims,); for a claim that it did not read the mean of the others."""

    def nearest(self, most: int) -> list[int]:
        """Places of the claims that tell most of what the article is about: its headline, then the nearest."""
        order = sorted(range(len(self.own)), key=lambda i: (not self.is_headline[i], -self.own[i]))
        return order[:most]

    def with_judged(self, places: Sequence[int], likely: Sequence[float]) -> ArticleReading:
        """The same reading with what the judge said of the claims at these places."""
        odds = np.array([log_odds(each) for each in likely], np.float32)
        found = copy(self)
        found.judged = np.full(len(self.own), odds.mean(), np.float32)
        found.judged[list(places)] = odds
        return found

    def article_features(self) -> Vector:
        """Shape (len(ARTICLE_FEATURES),), with the judge len(JUDGED) more; each about 0 to 1, but for logarithms."""
        headlines = np.flatnonzero(self.is_headline)
        top = headlines if len(headlines) else np.array([0])
        return np.array(
            [
                self.own.max(),
                _best(self.own),
                self.whole,
                self.own[top].max(),
                len(headlines) > 0,
                _share(set().union(*self.names), _MANY_NAMES),
                _share(set().union(*(self.names[i] for i in top)), _MANY_HEADLINE_NAMES),
                _share(frozenset().union(*self.words), _MANY_WORDS),
                _share(self.words[top[0]], _MANY_HEADLINE_WORDS),
                self.echo.max(),
                _best(self.echo),
                self.known_names.mean(),
                self.anything_known,
                np.log1p(len(self.own)),
                self.title_names.max(),
                len(frozenset().union(*self.title_words)) / self.title_length,
                len(self.title_words[top[0]]) / self.title_length,
                self.unknown_names.mean(),
                *((self.judged.max(), self.judged.mean()) if self.judged is not None else ()),
            ],
            np.float32,
        )

    def claim_features(self, article: float) -> Matrix:
        """Shape (claims, len(CLAIM_FEATURES)), one more with the judge.

        `article`: the log odds that the article is on the topic.
        """
        padded = np.pad(self.own, 1)
        return np.stack(
            [
                np.full(len(self.own), article),
                self.own,
                self.echo,
                [_share(names, _MANY_NAMES) for names in self.names],
                np.maximum(padded[:-2], padded[2:]),
                self.known_names,
                self.is_headline,
                self.title_names,
                [len(words) / self.title_length for words in self.title_words],
                *([self.judged] if self.judged is not None else ()),
            ],
            axis=1,
        ).astype(np.float32)


def topic_words(topic: Topic) -> frozenset[str]:
    """The stems of what a topic is about and asks."""
    return stems(" ".join([topic.name, topic.description, *(aspect.question for aspect in topic.aspects)]))


@lru_cache(maxsize=2_000)  # more than an article and what it is compared with; 20,000 texts took 12 MB
def _inner_names(text: str) -> frozenset[str]:
    return frozenset(INNER_NAME.findall(text))


def _nearest(rows: Matrix, others: Matrix) -> Vector:
    nearest: Vector = (rows @ others.T).max(axis=1)
    return nearest


def _best(values: Vector) -> float:
    return float(np.sort(values)[-_BEST:].mean())


def _share(found: frozenset[str] | set[str], many: int) -> float:
    return min(len(found), many) / many


def _known_and_unknown(
    claims: Sequence[Claim], topic: TopicEmbedding, earlier: Sequence[Claim]
) -> tuple[Numbers, Numbers]:
    """For each claim, the share of its names in earlier claims, and the share neither in these nor in the topic."""
    known = frozenset[str]().union(*(_inner_names(claim.text) for claim in earlier))
    held, unknown = [], []
    for claim in claims:
        names, of_topic = _inner_names(claim.text), " ".join(topic.names_in(claim.text))
        held.append(len(names & known) / max(1, len(names)))
        unknown.append(sum(name not in of_topic for name in names - known) / max(1, len(names)))
    return np.array(held), np.array(unknown, np.float32)
