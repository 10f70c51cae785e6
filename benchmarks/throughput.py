"""Analysis speed, and where the time goes: `python -m benchmarks.throughput --data DIR`.

DIR is a scenario or a folder of .txt files. Every pass reads all articles into an empty SQLite ledger, as `deltabrief
ingest` would. The floor, measured alternately with it, is the minimum cost of any such analysis: the spaCy pipeline on
the same cleaned text and one embedding of each of its sentences. Medians of the passes after a warm-up.
"""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pkgutil import resolve_name
from typing import Any
from unittest.mock import patch

from benchmarks._cli import Report, Request, main
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from summarizer.claims.parse import load_pipeline
from summarizer.errors import InputError, UsageError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import IntakeKind, RawArticle
from summarizer.models.registry import locate_spacy
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.utc import utc

PASSES = 3
"""After one warm-up pass: on two busy cores the median of three varies by about 3 %."""

STAGES = (
    ("clean", "summarizer.service", "prepared"),
    ("intake", "summarizer.service", "store_article"),
    ("parse", "summarizer.analysis.analyzer", "parse_text"),
    ("embed", "summarizer.models.sentence_encoder:TransformerEmbedder", "embed"),
    ("read", "summarizer.analysis.analyzer:ArticleAnalyser", "language"),
    ("read", "summarizer.analysis.analyzer:ArticleAnalyser", "analyse"),
    ("link", "summarizer.analysis.store", "link_mentions"),
    ("relations", "summarizer.analysis.store", "link_claims"),
    ("store", "summarizer.service:Service", "ingest"),
    ("store", "summarizer.service:Service", "analyse"),
)
"""(stage, owner, callable): a stage's time is the time inside the callable, without that of the callables below it."""


class Stopwatch:
    """Adds up the time spent in each stage itself, without the stages that it calls."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._clock = clock
        self._below = [0.0]

    def timed(self, stage: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same callable, timed."""

        def run(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - any callable can be a stage
            started = self._clock()
            self._below.append(0.0)
            try:
                return call(*args, **kwargs)
            finally:
                spent = self._clock() - started
                self.seconds[stage] += spent - self._below.pop()
                self._below[-1] += spent

        return run

    @contextmanager
    def running(self) -> Iterator[None]:
        """Time every stage. A missing stage is an AttributeError, never a silent zero."""
        with ExitStack() as stack:
            for stage, owner, name in STAGES:
                place = resolve_name(owner)
                stack.enter_context(patch.object(place, name, self.timed(stage, getattr(place, name))))
            yield


@dataclass(frozen=True, slots=True)
class Corpus:
    """The input: articles in order, and the watched topics."""

    articles: tuple[RawArticle, ...]
    topics: tuple[Topic, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The cleaned text of every article that has one."""
        return tuple(text for article in self.articles if (text := _text(article)))


@dataclass(frozen=True, slots=True)
class Pass:
    """One pass over the corpus, in seconds."""

    floor: float
    whole: float
    stages: dict[str, float]


def measure(request: Request) -> Report:
    """Time the analysis of the folder.

    Raises:
        UsageError: it contains neither a scenario nor text files.
        ModelError: a model is missing.
    """
    corpus = read_corpus(request)
    app = App()
    passes = [one_pass(app, corpus) for _ in range(PASSES + 1)][1:]
    count, words = len(corpus.texts), sum(len(text.split()) for text in corpus.texts)
    whole, floor = (statistics.median(times) for times in zip(*((one.whole, one.floor) for one in passes), strict=True))
    stages = dict.fromkeys(stage for stage, _, _ in STAGES)
    figures = {
        **_speed(count, words, whole),
        "ratio_to_floor": statistics.median(one.whole / one.floor for one in passes),
        "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        **{
            f"{stage}_seconds": statistics.median(one.stages.get(stage, 0.0) for one in passes) / count
            for stage in stages
        },
    }
    meta = {"articles": count, "words": words, "passes": PASSES, "seconds": "per article"}
    return Report(figures, {"floor": _speed(count, words, floor)}, meta)


def read_corpus(request: Request) -> Corpus:
    """The articles of a scenario or a folder of text files, at most `limit` of them."""
    if (request.folder / "articles.jsonl").is_file():
        scenario = load_scenario(request.folder)
        lines = [line for line in scenario.lines if line.error is None]
        articles = (line.raw(None, utc(line.published)) for line in sorted(lines, key=lambda line: line.published))
        found = Corpus(tuple(articles), (scenario.topic(CONSOLE.id),))
    else:
        found = Corpus(tuple(_files(request)))
    if not found.articles:
        raise UsageError(
            f"{request.folder} contains neither articles.jsonl nor .txt files; pass such a folder with --data"
        )
    return replace(found, articles=found.articles[: request.limit])


def _files(request: Request) -> Iterator[RawArticle]:
    """Each file as an article of its own publisher, one per hour, so that no copy is suspected."""
    start = datetime(2025, 1, 1, tzinfo=UTC)
    for hour, file in enumerate(sorted(request.folder.glob("*.txt"))):
        at = start + timedelta(hours=hour)
        yield RawArticle(file.read_text("utf-8", "replace"), file.stem, at, published_at=at)


def _text(article: RawArticle) -> str:
    try:
        return article_text(article).text
    except InputError:  # a menu or an empty file: no article
        return ""


def one_pass(app: App, corpus: Corpus) -> Pass:
    """The floor and the whole analysis, one after the other, without caches from before."""
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/throughput.db"))
        service = app.service_with(ledger, {})
        for topic in corpus.topics:
            service.add_topic(topic)
        _forget(service)
        floor = _seconds(lambda: _read_least(app, service, corpus.texts))
        _forget(service)
        watch = Stopwatch()
        with watch.running():
            whole = _seconds(lambda: _read_all(service, corpus.articles))
        return Pass(floor, whole, dict(watch.seconds))


def _read_least(app: App, service: Service, texts: Sequence[str]) -> None:
    pipeline = load_pipeline(locate_spacy(app.settings.models.spacy, "models.spacy").source)
    for text in texts:
        service.embedder.embed([sentence.text for sentence in pipeline(text).sents])


def _read_all(service: Service, articles: Sequence[RawArticle]) -> None:
    for article in articles:
        try:
            intake = service.ingest(CONSOLE.id, article)
        except InputError:
            continue
        if intake.kind in {IntakeKind.NEW, IntakeKind.REVISED, IntakeKind.DUPLICATE}:
            service.analyse(intake.version_id)


def _forget(service: Service) -> None:
    """Clear the embedder's cache of earlier texts, or the second pass would time dictionary look-ups."""
    kept = getattr(service.embedder, "_kept", None)
    if kept is not None:
        kept.clear()


def _seconds(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _speed(count: int, words: int, seconds: float) -> dict[str, float]:
    return {
        "articles_per_second": count / seconds,
        "words_per_second": words / seconds,
        "seconds_per_article": seconds / count,
    }


if __name__ == "__main__":
    sys.exit(main("throughput", "Time the reading of articles, by stage and against the floor.", measure))
