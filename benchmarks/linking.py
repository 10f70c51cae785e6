"""The cost of linking one article as the ledger grows: `python -m benchmarks.linking --data DIR [--limit CLAIMS]`.

DIR contains a topic.toml. A generated ledger in a SQLite file is filled to 10,000 claims and then to 1,000,000 (or
--limit), in articles of twenty sentences that name two of its entities each, some of them a thousand times as often as
others. At both sizes similar articles go through `Service.analyse` with prepared mentions and claims, so that only
candidates, linking, relations and storage are timed, and no model. `cost_growth` is the median time at the large size
divided by that at the small one. The baseline links the same mentions against every entity.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt

from benchmarks._cli import Report, Request, main
from benchmarks._generated import MADE_BY, WORKSPACE, article_of, claim_of, vector
from bot.topics.topic_file import load_topic
from storage.admin import open_ledger, upgrade_database
from storage.unit_of_work import SqlLedger
from summarizer.analysis.model import Analysis
from summarizer.claims.model import Claim, Mention, WatchedEntity
from summarizer.entities.link import link_mentions
from summarizer.entities.model import Alias, Entity
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.names.name_parser import name_keys
from summarizer.service import Service
from summarizer.summaries.model import Summary
from summarizer.text.span import Span
from summarizer.topics.model import Relevance, Topic
from summarizer.workspace.model import Workspace

Clock = Callable[[], float]

SMALL, LARGE = 10_000, 1_000_000
SENTENCES = 20
ARTICLES = 100
"""Stored per unit of work."""
TIMED, SCANNED = 40, 3
NAMED_ONCE_IN = 200
"""Claims per entity of the ledger."""
SEED = 20261122
START = datetime(2023, 1, 1, tzinfo=UTC)
PARTS = ("ka", "ro", "mel", "din", "sha", "vor", "ti", "lan", "bre", "nu", "gos", "er", "pi", "zal", "hem", "ust")
VERBS = ("met", "warned", "joined", "left", "sued", "praised", "funded", "searched", "followed", "replaced")
THINGS = ("over the harbour", "at the border", "after the vote", "on the budget", "about the bridge", "in the court")


@dataclass(frozen=True, slots=True)
class Written:
    """A generated article with a model's results for it."""

    article: Article
    version: ArticleVersion
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]


@dataclass
class Writer:
    """Generates articles about a fixed cast, whose first members are named far more often than its last."""

    cast: Sequence[Entity]
    dice: random.Random

    def __post_init__(self) -> None:
        self._weights = list(accumulate(1 / (place + 1) for place in range(len(self.cast))))

    def write(self, number: int) -> Written:
        """One article; the same number and seed give the same one."""
        pairs = [self.dice.choices(self.cast, cum_weights=self._weights, k=2) for _ in range(SENTENCES)]
        told = [f"{one.name} {self._pick(VERBS)} {other.name} {self._pick(THINGS)}." for one, other in pairs]
        at = START + timedelta(minutes=number)
        address = f"https://paper{number % 40}.example/{number}"
        article, version, spans = article_of(f"Paper {number % 40}", address, at, told)
        claims = [
            claim_of(article, version, place, span, entity_ids=tuple(dict.fromkeys(entity.id for entity in pair)))
            for place, (span, pair) in enumerate(zip(spans, pairs, strict=True))
        ]
        mentions = [each for span, pair in zip(spans, pairs, strict=True) for each in _mentions(version, span, pair)]
        return Written(article, version, tuple(mentions), tuple(claims))

    def _pick(self, words: Sequence[str]) -> str:
        return self.dice.choice(words)


def people(count: int, dice: random.Random) -> Iterator[Entity]:
    """Persons with generated names, without duplicates."""
    taken: set[str] = set()
    while len(taken) < count:
        name = " ".join("".join(dice.choices(PARTS, k=3)).capitalize() for _ in range(2))
        if name not in taken:
            taken.add(name)
            own = digest(WORKSPACE, name)
            yield Entity(own, WORKSPACE, name, "person", (Alias(own, name, "mention"),))


def _mentions(version: ArticleVersion, span: Span, pair: Sequence[Entity]) -> Iterator[Mention]:
    for entity in {entity.id: entity for entity in pair}.values():
        start = span.start + span.of(version.text).index(entity.name)
        yield Mention(version.id, Span(start, start + len(entity.name)), entity.name, "PERSON")


class Ready:
    """An analyser that returns the prepared results; it also embeds the topic's own texts."""

    made_by = MADE_BY
    readable = frozenset({"en"})

    def __init__(self) -> None:
        self.written: dict[str, Written] = {}

    def language(self, text: str) -> str:  # noqa: ARG002 - the port's signature
        return "en"

    def analyse(
        self, version: ArticleVersion, article: Article, known: Sequence[WatchedEntity], topics: Sequence[Topic]
    ) -> Analysis:
        del article, known, topics  # the port's signature
        found = self.written[version.id]
        claims = tuple(replace(claim, entity_ids=()) for claim in found.claims)
        return Analysis("en", found.mentions, claims, Summary(version.id, (), MADE_BY))


def fill(ledger: SqlLedger, writer: Writer, topic: Topic, numbers: range) -> None:
    """Store the articles with these numbers and linked claims; one claim in ten is on the topic."""
    for begin in range(numbers.start, numbers.stop, ARTICLES):
        made = [writer.write(number) for number in range(begin, min(begin + ARTICLES, numbers.stop))]
        with ledger() as work:
            for each in made:
                work.articles.add(each.article, [f"url:{each.article.url}"])
                work.articles.add_version(each.version, [])
            claims = [claim for each in made for claim in each.claims]
            work.claims.add(claims)
            work.claims.store_relevances([Relevance(claim.id, topic.id, 0.6) for claim in claims[::10]])
            work.commit()


def measure(request: Request) -> Report:
    """The cost of an article at both sizes."""
    topic = load_topic(request.file("topic.toml"), WORKSPACE)
    large = request.limit or LARGE
    small = min(SMALL, large)
    writer = new_writer(large)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'ledger.db'}"
        upgrade_database(url)
        ledger = open_ledger(url)
        try:
            seconds = grown(ledger, topic, writer, (small, large))
            scanned = _scanned(writer, writer.cast)
        finally:
            ledger.dispose()
    return Report(
        {
            "cost_growth": seconds[1] / seconds[0],
            "seconds_an_article_small": seconds[0],
            "seconds_an_article_large": seconds[1],
        },
        {"linear scan of the names": {"seconds_an_article_large": scanned}},
        {"claims": [small, large], "entities": len(writer.cast), "articles timed": TIMED},
    )


def new_writer(claims: int) -> Writer:
    """A writer with a cast for this many claims."""
    dice = random.Random(SEED)  # noqa: S311 - not a secret
    return Writer(tuple(people(max(20, claims // NAMED_ONCE_IN), dice)), dice)


def grown(
    ledger: SqlLedger, topic: Topic, writer: Writer, sizes: Sequence[int], clock: Clock = time.perf_counter
) -> list[float]:
    """Fill an empty ledger to each of these numbers of claims; returns the median seconds of an article at each."""
    _begin(ledger, topic, writer.cast)
    ready = Ready()
    service = Service(ledger, ready, _Embedder())
    seconds: list[float] = []
    stored = 0
    for size in sizes:
        fill(ledger, writer, topic, range(stored, size // SENTENCES))
        stored = size // SENTENCES
        print(f"{stored * SENTENCES:,} claims stored", file=sys.stderr)
        seconds.append(_timed(service, ledger, writer, ready, 10 * LARGE + len(seconds) * TIMED, clock))
    return seconds


def _begin(ledger: SqlLedger, topic: Topic, cast: Sequence[Entity]) -> None:
    with ledger() as work:
        work.workspaces.add(Workspace(WORKSPACE, "Benchmark"))
        work.topics.add(topic)
        for entity in cast:
            work.entities.add(entity, name_keys(entity.name))
        work.commit()


def _timed(service: Service, ledger: SqlLedger, writer: Writer, ready: Ready, first: int, clock: Clock) -> float:
    """Median seconds of the articles from this number on; the first two warm up the caches."""
    spent = []
    for number in range(first, first + TIMED):
        written = writer.write(number)
        ready.written[written.version.id] = written
        with ledger() as work:
            work.articles.add(written.article, [f"url:{written.article.url}"])
            work.articles.add_version(written.version, [])
            work.commit()
        began = clock()
        service.analyse(written.version.id)
        spent.append(clock() - began)
    return median(spent[2:])


def _scanned(writer: Writer, cast: Sequence[Entity]) -> float:
    """Median seconds of linking one article's mentions against every entity, without an index."""
    spent = []
    for number in range(SCANNED):
        written = writer.write(number)
        began = time.perf_counter()
        link_mentions(written.mentions, written.version.text, cast, WORKSPACE)
        spent.append(time.perf_counter() - began)
    return median(spent)


class _Embedder:
    """The topic's own texts as hashed words, like the claims."""

    made_by = MADE_BY

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return np.array([vector(text) for text in texts], np.float32)


if __name__ == "__main__":
    sys.exit(main("linking", "What linking one article costs as the ledger grows.", measure))
