"""Generated articles with their claims, for benchmarks that fill a ledger."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate
from typing import Any

import numpy as np

from summarizer.claims.model import Claim
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef, Vector
from summarizer.text.span import Span

WORKSPACE = "bench"
MADE_BY = ModelRef("generated", "1")
DIMENSIONS = 384
"""MiniLM's."""


def vector(text: str) -> Vector:
    """A hashed bag of words of length 1: similarity depends on shared words."""
    bag = np.zeros(DIMENSIONS, np.float32)
    for word in re.findall(r"\w+", text.casefold()):
        bag[zlib.crc32(word.encode()) % DIMENSIONS] += 1
    return bag / max(float(np.linalg.norm(bag)), 1e-9)


def article_of(
    publisher: str, url: str, at: datetime, sentences: Sequence[str], title: str | None = None
) -> tuple[Article, ArticleVersion, tuple[Span, ...]]:
    """An article of these sentences, its first version, and the position of each sentence in it."""
    article = Article(digest(url), WORKSPACE, publisher, publisher, at, url)
    text = " ".join(sentences)
    version = ArticleVersion(digest(url, "1"), article.id, WORKSPACE, 1, title, text, at, at, url, b"")
    starts = accumulate((len(sentence) + 1 for sentence in sentences), initial=0)
    spans = tuple(Span(start, start + len(sentence)) for start, sentence in zip(starts, sentences, strict=False))
    return article, version, spans


def claim_of(article: Article, version: ArticleVersion, place: int, span: Span, **given: Any) -> Claim:  # noqa: ANN401 - fields of a claim
    """The sentence at this position as a claim."""
    text = span.of(version.text)
    return Claim(
        digest(version.id, str(place)),
        WORKSPACE,
        article.id,
        version.id,
        span,
        text,
        place,
        article.publisher,
        article.origin,
        version.published_at,
        version.fetched_at,
        MADE_BY,
        lemmas=frozenset(text.casefold().strip(".").split()),
        vector=vector(text),
        **given,
    )
