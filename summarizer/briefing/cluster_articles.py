"""Which articles tell the same story. Pure, and without a model: words and how rare they are among these articles.

Average-link clustering over TF-IDF, in which names and figures count more than other words: two thefts of jewels share
"jewels" and "robbers", but not the shop. Groups are joined as long as they are nearly as like each other as each is in
itself, so that two look-alike stories stay two where each is told closely, and a loosely told one stays one.
Measured by `benchmarks.duplicates`; sentence embeddings added nothing there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summarizer.briefing.limits import CLUSTERING, ClusteringRules

Matrix = npt.NDArray[np.float64]

_WORD = re.compile(r"[^\W_]+")
_APART = -1.0
"""In place of a likeness: these two are not looked at again."""


def cluster_articles(
    articles: Sequence[tuple[str | None, str]], rules: ClusteringRules = CLUSTERING
) -> tuple[tuple[int, ...], ...]:
    """The stories that these articles (title, text) tell, each as ascending places in `articles`, by their first."""
    return join_clusters(_likeness([_weighed(title or "", text, rules) for title, text in articles], rules), rules)


def join_clusters(alike: Matrix, rules: ClusteringRules = CLUSTERING) -> tuple[tuple[int, ...], ...]:
    """The same for a matrix of likenesses, shape (articles, articles) and symmetric."""
    alike = np.array(alike, np.float64)
    np.fill_diagonal(alike, _APART)
    members = [[place] for place in range(len(alike))]
    inside = np.zeros(len(alike))
    while len(members) > 1 and alike.max() >= rules.least:
        one, other = sorted(divmod(int(alike.argmax()), len(alike)))
        if not _belong(alike[one, other], members[one], members[other], inside[[one, other]], rules):
            alike[one, other] = alike[other, one] = _APART
            continue
        inside[one] += inside[other] + alike[one, other] * len(members[one]) * len(members[other])
        _merge(alike, one, other, len(members[one]), len(members[other]))
        members[one] += members[other]
        members[other] = []
    return tuple(sorted(tuple(sorted(story)) for story in members if story))


def _belong(likeness: float, one: Sequence[int], other: Sequence[int], inside: Matrix, rules: ClusteringRules) -> bool:
    """Whether two groups are one story; an article alone has no likeness in itself, and is told by `least` alone."""
    pairs = np.array([len(each) * (len(each) - 1) / 2 for each in (one, other)])
    if not pairs.all():
        return True
    return bool(likeness >= rules.cohesion * np.mean(inside / pairs))


def _merge(alike: Matrix, one: int, other: int, size: int, others_size: int) -> None:
    """Make the rows of two groups one: the mean over all pairs, or apart where either was apart."""
    row = (alike[one] * size + alike[other] * others_size) / (size + others_size)
    row[(alike[one] == _APART) | (alike[other] == _APART)] = _APART
    alike[one] = alike[:, one] = row
    alike[other] = alike[:, other] = _APART
    alike[one, one] = _APART


def _weighed(title: str, text: str, rules: ClusteringRules) -> dict[str, float]:
    """Words with their weight in this article: a logarithm of how often they stand, more for names and figures."""
    heading, running = _WORD.findall(title), _WORD.findall(text)
    often = Counter(word.casefold() for word in running)
    for word in heading:
        often[word.casefold()] += rules.title
    common = {word for word in (*heading, *running) if word[0].islower()}
    return {
        word: (1 + np.log(count)) * (1.0 if word in common else rules.name)
        for word, count in often.items()
        if len(word) >= rules.shortest or word[0].isdigit()
    }


def _likeness(articles: Sequence[dict[str, float]], rules: ClusteringRules) -> Matrix:
    """Cosines of the weighted words: shape (articles, articles)."""
    held = Counter(word for words in articles for word in words)
    column = {word: place for place, word in enumerate(held)}
    total = len(articles) + rules.prior
    rarity = np.log([total / (count + rules.prior * rules.prior_share) for count in held.values()])
    rows = np.zeros((len(articles), len(column)))
    for row, words in zip(rows, articles, strict=True):
        row[[column[word] for word in words]] = list(words.values())
    rows *= np.maximum(rarity, 0)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.asarray(rows @ rows.T)
