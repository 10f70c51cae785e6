"""What is known about how much an article, and each of its claims, belongs to a topic.

Nearness to what the topic is about and asks, its names and words, and echoes of what was on the topic before: a running
story leaves the words of its topic behind. `relevance` has learned from labelled stories what these tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.models.values import Matrix
from summarizer.text.features import stems
from summarizer.topics.model import Topic

Vector = npt.NDArray[np.float32]

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
INNER_NAME = re.compile(r"(?<=[\w,;] )[A-Z]\w+")
"""A word with a capital inside a sentence."""


class ArticleReading:
    """The claims of an article, read beside a topic and what is known about it.

    Args:
        claims: of one version, with vectors of shape (d,).
        about: what the topic is about, shape (n, d).
        questions: its aspects' questions, shape (aspects, d).
        names: its keywords and watched names, or None.
        topic: the topic.
        earlier: claims on the topic that were known before.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        about: Matrix,
        questions: Matrix,
        names: re.Pattern[str] | None,
        topic: Topic,
        earlier: Sequence[Claim],
    ) -> None:
        rows = np.stack([claim.vector for claim in claims])
        goals = np.concatenate([about, questions])
        self.own = _nearest(rows, goals)
        whole = rows.mean(axis=0)
        self.whole = float(_nearest((whole / max(float(np.linalg.norm(whole)), 1e-6))[None, :], goals)[0])
        none = np.zeros(len(claims), np.float32)
        self.echo = _nearest(rows, np.stack([claim.vector for claim in earlier])) if earlier else none
        known = frozenset[str]().union(*(_inner_names(claim.text) for claim in earlier))
        self.known_names = np.array([_held(_inner_names(claim.text), known) for claim in claims])
        self.anything_known = bool(earlier)
        self.names = [{name.casefold() for name in names.findall(claim.text)} if names else set() for claim in claims]
        title, title_words, said = topic.name.casefold(), stems(topic.name), [stems(claim.text) for claim in claims]
        self.title_names = np.array([any(name in title for name in found) for found in self.names], np.float32)
        self.title_words = [words & title_words for words in said]
        self.title_length = max(1, len(title_words))
        self.unknown_names = np.array([_unknown(claim.text, known, names) for claim in claims], np.float32)
        self.words = [words & topic_words(topic) for words in said]
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


@lru_cache(maxsize=256)
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


def _unknown(text: str, known: frozenset[str], names: re.Pattern[str] | None) -> float:
    """The share of a text's names that neither the topic nor what is known of it has."""
    inner = _inner_names(text)
    of_topic = " ".join(names.findall(text)) if names else ""
    return sum(name not in known and name not in of_topic for name in inner) / max(1, len(inner))


def _held(names: frozenset[str], known: frozenset[str]) -> float:
    return len(names & known) / max(1, len(names))
