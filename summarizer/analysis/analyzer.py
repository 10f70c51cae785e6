"""Reading one article version with every model.

    text → parse → sentences, mentions, claims ┐
                                                ├→ one embedding pass → claims with vectors
                        what the topics ask ────┘                     → summary

Sentences, claims and what topics ask go through the embedding model together, each text once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from summarizer.analysis.model import Analysis
from summarizer.claims.extract import extract_claims
from summarizer.claims.headlines import extract_headline
from summarizer.claims.language_id import LanguageCheck
from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.model import Claim, WatchedEntity
from summarizer.claims.parse import parse_text
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.ports import Embedder
from summarizer.models.values import Matrix, ModelRef
from summarizer.proposals.article import ArticleProposer, ProposedArticle
from summarizer.summaries.model import Summary, SummarySentence
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span
from summarizer.topics.model import Topic


class Summariser(Protocol):
    """Makes the summary of a parsed article."""

    made_by: ModelRef

    def summarise(
        self, doc: Doc, sentences: Sequence[Span], claims: Sequence[Claim], vectors: Matrix, asked: Matrix
    ) -> Sequence[SummarySentence]:
        """Sentences with the spans that support them.

        Args:
            doc: the parsed text.
            sentences: its sentences, in order.
            claims: what they say; tells whose words a sentence is that does not name its speaker.
            vectors: theirs, shape (len(sentences), dimensions).
            asked: of what the topics ask, shape (texts, dimensions).
        """
        ...


class ArticleAnalyser:
    """Implements `Analyser` for English: the rules that read claims know the words of one language."""

    readable = frozenset({"en"})

    def __init__(
        self,
        pipeline: Callable[[], Language],
        embedder: Embedder,
        summariser: Summariser,
        made_by: ModelRef,
        proposer: ArticleProposer | None = None,
    ) -> None:
        self._proposer = proposer
        self._pipeline = pipeline
        self._embedder = embedder
        self._summariser = summariser
        self._check = LanguageCheck()
        self.made_by = made_by

    def language(self, text: str) -> str:
        """See `Analyser.language`."""
        return self._check.language(text)

    def analyse(
        self,
        version: ArticleVersion,
        article: Article,
        known: Sequence[WatchedEntity],
        topics: Sequence[Topic],
    ) -> Analysis:
        """See `Analyser.analyse`."""
        doc = parse_text(self._pipeline(), version.text, known)
        found = extract_claims(doc, version, article, self.made_by)
        claims = (*found.claims, *extract_headline(self._pipeline(), version, article, found.mentions, self.made_by))
        proposed = self._proposed(version, article, found.sentences, claims)
        claims = proposed.claims
        sentences = [span.of(version.text) for span in found.sentences]
        said = [claim.text for claim in claims]
        asked = [text for topic in topics for text in topic_queries(topic)]
        vectors = self._embedder.embed([*sentences, *said, *asked])
        ours, theirs, questions = np.split(vectors, [len(sentences), len(sentences) + len(said)])
        summary = proposed.summary or self._summariser.summarise(doc, found.sentences, found.claims, ours, questions)
        return Analysis(
            language=self.language(version.text),
            mentions=found.mentions,
            claims=_with_vectors(claims, theirs),
            summary=Summary(version.id, tuple(summary), proposed.summary_by or self._summariser.made_by),
            proposals=proposed.records,
        )

    def _proposed(
        self, version: ArticleVersion, article: Article, sentences: Sequence[Span], claims: Sequence[Claim]
    ) -> ProposedArticle:
        """The claims with what a model proposed and the gate accepted; as they are without a model."""
        if self._proposer is None:
            return ProposedArticle(tuple(claims))
        return self._proposer.propose(version, article, sentences, claims)


def topic_queries(topic: Topic) -> tuple[str, ...]:
    """A topic's questions, as texts whose vectors are near those of the sentences that answer them."""
    return (f"{topic.name}. {topic.description}", *(aspect.question for aspect in topic.aspects))


def reading_made_by(pipeline: ModelRef, embedding: ModelRef) -> ModelRef:
    """Claims come out of two models and two versioned sets of rules."""
    return ModelRef(
        model=f"{pipeline.model} + {embedding.model}",
        revision=f"{pipeline.revision} + {embedding.revision}",
        prompt=f"reading-{EXTRACT_CLAIMS.version} lexicon-{lexicon().version}",
    )


def _with_vectors(claims: Sequence[Claim], vectors: Matrix) -> tuple[Claim, ...]:
    return tuple(replace(claim, vector=vector) for claim, vector in zip(claims, vectors, strict=True))
