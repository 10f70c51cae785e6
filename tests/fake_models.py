"""Instant fake models: sentences are claims, and bags of words are vectors.

Good enough to drive the real service in tests of the code around it. The similarity of two texts depends on shared
words.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summarizer.analysis.model import Analysis
from summarizer.claims.model import Claim, WatchedEntity
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef, Vector
from summarizer.service import Service
from summarizer.summaries.model import Summary, SummarySentence
from summarizer.text.span import Span
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger
from tests.fake_judge import FakeJudge

MADE_BY = ModelRef("fake", "1")
DIMENSIONS = 256
SENTENCE = re.compile(r"[^.!?\n]+[.!?]")
COMMON = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "has", "in", "is", "it", "of", "on", "the", "to", "was", "will"}
)


def words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.casefold()) if word not in COMMON]


def vector(text: str) -> Vector:
    bag = np.zeros(DIMENSIONS, np.float32)
    for word in words(text):
        bag[zlib.crc32(word.encode()) % DIMENSIONS] += 1
    norm = np.linalg.norm(bag)
    return bag / norm if norm else bag


class FakeEmbedder:
    made_by = MADE_BY

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return np.array([vector(text) for text in texts], np.float32).reshape(len(texts), DIMENSIONS)


class FakeAnalyser:
    made_by = MADE_BY
    readable = frozenset({"en"})

    def language(self, text: str) -> str:
        return "en"

    def analyse(
        self, version: ArticleVersion, article: Article, known: Sequence[WatchedEntity], topics: Sequence[Topic]
    ) -> Analysis:
        claims = tuple(
            _claim(version, article, number, found) for number, found in enumerate(SENTENCE.finditer(version.text))
        )
        summary = tuple(SummarySentence(claim.text, claim.span) for claim in claims[:1])
        return Analysis("en", (), claims, Summary(version.id, summary, MADE_BY))


def _claim(version: ArticleVersion, article: Article, number: int, found: re.Match[str]) -> Claim:
    text = found[0].lstrip()
    span = Span(found.end() - len(text), found.end())
    return Claim(
        id=digest(version.id, str(span.start)),
        workspace_id=version.workspace_id,
        article_id=article.id,
        version_id=version.id,
        span=span,
        text=text,
        position=number,
        publisher=article.publisher,
        origin=article.origin,
        reported_at=version.published_at,
        known_at=version.fetched_at,
        made_by=MADE_BY,
        subject=text.split()[0],
        predicate=text.split()[1] if len(text.split()) > 1 else "",
        lemmas=frozenset(words(text)),
        wire=article.wire,
        vector=vector(text),
    )


def fake_service(ledger: Ledger) -> Service:
    return Service(ledger, FakeAnalyser(), FakeEmbedder(), FakeJudge())
