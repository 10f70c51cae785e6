"""Models that are loaded when they are first used, so that storing an article or listing topics waits for none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from summarizer.analysis.model import Analysis
from summarizer.analysis.ports import Analyser
from summarizer.claims.model import WatchedEntity
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.ports import Embedder, Judge
from summarizer.models.values import ModelRef, SentencePair
from summarizer.proposals.proposer import Proposer
from summarizer.topics.model import Topic

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class ModelNames:
    """Which models to load."""

    spacy: str
    embedding: str
    summary: str
    judge: str


class LazyModels:
    """The named models of this process, each in memory once. `progress` is told what is being loaded."""

    def __init__(self, names: ModelNames, progress: Callable[[str], None], proposer: Proposer | None = None) -> None:
        self._proposer = proposer
        self._names = names
        self._progress = progress
        self._lock = Lock()
        self._pair: tuple[Analyser, Embedder] | None = None
        self._judge: Judge | None = None

    def pair(self) -> tuple[Analyser, Embedder]:
        """The analyser and its embedder. Raises ModelError; the message names the key and the remedy."""
        with self._lock:
            if self._pair is None:
                from summarizer.analysis.load_models import load_analyser  # noqa: PLC0415 - torch and spaCy come with it

                names = self._names
                self._pair = load_analyser(names.spacy, names.embedding, names.summary, self._progress, self._proposer)
            return self._pair

    def pipeline(self) -> Language:
        """The parser. Raises ModelError."""
        from summarizer.claims.parse import load_pipeline  # noqa: PLC0415 - spaCy comes with it
        from summarizer.models.registry import locate_spacy  # noqa: PLC0415 - as above

        return load_pipeline(locate_spacy(self._names.spacy, "models.spacy").source)

    def judge(self) -> Judge:
        """The judge, which is loaded when it is first asked."""
        return LazyJudge(self)

    def loaded_judge(self) -> Judge:
        """The judge itself. Raises ModelError; the message names the key and the remedy."""
        with self._lock:
            if self._judge is None:
                from summarizer.analysis.load_models import load_judge  # noqa: PLC0415 - torch comes with it

                self._judge = load_judge(self._names.judge, self._progress)
            return self._judge


class LazyAnalyser:
    """An Analyser that is loaded when it is first asked."""

    def __init__(self, loaded: LazyModels) -> None:
        self._loaded = loaded

    @property
    def made_by(self) -> ModelRef:
        """As `Analyser.made_by`."""
        return self._loaded.pair()[0].made_by

    @property
    def readable(self) -> frozenset[str]:
        """As `Analyser.readable`."""
        return self._loaded.pair()[0].readable

    def language(self, text: str) -> str:
        return self._loaded.pair()[0].language(text)

    def analyse(
        self, version: ArticleVersion, article: Article, known: Sequence[WatchedEntity], topics: Sequence[Topic]
    ) -> Analysis:
        return self._loaded.pair()[0].analyse(version, article, known, topics)


class LazyEmbedder:
    """An Embedder that is loaded when it is first asked."""

    def __init__(self, loaded: LazyModels) -> None:
        self._loaded = loaded

    @property
    def made_by(self) -> ModelRef:
        """As `Embedder.made_by`."""
        return self._loaded.pair()[1].made_by

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return self._loaded.pair()[1].embed(texts)


class LazyJudge:
    """A Judge that is loaded when it is first asked."""

    def __init__(self, loaded: LazyModels) -> None:
        self._loaded = loaded

    @property
    def made_by(self) -> ModelRef:
        """As `Judge.made_by`."""
        return self._loaded.loaded_judge().made_by

    def relations(self, pairs: Sequence[SentencePair]) -> npt.NDArray[np.float32]:
        return self._loaded.loaded_judge().relations(pairs)

    def answers(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        return self._loaded.loaded_judge().answers(pairs)

    def about(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        return self._loaded.loaded_judge().about(pairs)

    def news(self, lines: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        return self._loaded.loaded_judge().news(lines)
