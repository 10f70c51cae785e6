"""What an analyser must offer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from summarizer.analysis.model import Analysis
from summarizer.claims.model import WatchedEntity
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.topics.model import Topic


class Analyser(Protocol):
    """Reads one version: language, mentions, claims with vectors, summary. Nothing in the result is linked."""

    @property
    def made_by(self) -> ModelRef:
        """Which model makes the values."""
        ...

    @property
    def readable(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that `analyse` takes."""
        ...

    def language(self, text: str) -> str:
        """ISO 639-1 code of the text's language, "und" where it cannot be told."""
        ...

    def analyse(
        self,
        version: ArticleVersion,
        article: Article,
        known: Sequence[WatchedEntity],
        topics: Sequence[Topic],
    ) -> Analysis:
        """Everything the models can read out of this version, whatever its length.

        Args:
            version: the text; only versions in a language of `readable` are given.
            article: its publisher and origin.
            known: names that the workspace's topics watch, for the ruler.
            topics: the summary leans towards what these ask for.

        Raises:
            ModelError: a model is missing or broken.
        """
        ...
