"""`changes since` for many readers of one topic in a large ledger: how long a page takes, and that none is told twice.

A topic of 100,000 claims (fifty articles a day, twenty claims each) and 1,000 readers, each of which last read at a
random time of the last day. Each asks for its page, confirms it, and gets the next one; fifty go on until there is
nothing more. The
baseline reads as many new claims and does nothing with them: it types no change and remembers nobody.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import perf_counter, process_time
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np

from benchmarks._cli import Report, Request, main
from bot.bootstrap.app import App
from bot.web.page_routes import topic_view
from bot.web.queries import Queries
from bot.web.render_pages import PageRenderer
from storage.admin import open_ledger, upgrade_database
from storage.unit_of_work import SqlLedger
from summarizer.claims.model import Claim
from summarizer.ingest.model import Article, ArticleVersion, VersionState
from summarizer.models.values import ModelRef
from summarizer.readers.limits import READERS
from summarizer.readers.model import ChangesPage, Reader
from summarizer.readers.read_changes import read_changes
from summarizer.relations.model import Link, Relation
from summarizer.text.span import Span
from summarizer.topics.model import Relevance, Topic
from summarizer.workspace.model import Workspace

CLAIMS, MANY = 100_000, 1_000
IN_ARTICLE, A_DAY = 20, 50
DIMENSIONS = 384
AWAY = timedelta(days=1)
DRAINED = 50
"""Readers that go on until there is nothing more."""
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
TOPIC = Topic("t", "w", "Ferry strike", "The ferry strike")
MADE = ModelRef("benchmark", "1")
RELATIONS = (Relation.UPDATES, Relation.REPEATS, Relation.CORROBORATES, Relation.DISPUTES)


def measure(request: Request) -> Report:
    """Fill a ledger, let all readers read, and count what was told twice."""
    claims = min(request.limit or CLAIMS, CLAIMS)
    readers = min(MANY, max(10, claims // 100))
    with tempfile.TemporaryDirectory() as scratch:
        url = f"sqlite:///{scratch}/readers.db"
        upgrade_database(url)
        ledger = open_ledger(url)
        _fill(ledger, claims)
        first, later, twice, told = _read_all(ledger, readers)
        plain = _plain(ledger, readers)
        size, seconds = _topic_page(ledger)
        ledger.dispose()
    figures = {
        "readers": float(readers),
        "claims": float(claims),
        "changes_told": float(told),
        "told_twice": float(twice),
        **_percentiles("page", first),
        **_percentiles("confirm_and_next", later),
        "topic_page_kb": round(size / 1000, 1),
        **_percentiles("topic_page", seconds),
    }
    meta = {"away_hours": AWAY.total_seconds() / 3600, "page_claims": READERS.claims, "database": "SQLite"}
    return Report(figures, {"reading the claims only": _percentiles("page", plain)}, meta)


class Taken(NamedTuple):
    """Seconds that one request took: on the clock, and of processor time."""

    clock: float
    processor: float


def _percentiles(name: str, taken: Sequence[Taken]) -> dict[str, float]:
    clock = {f"{name}_p{at}_ms": _milliseconds([each.clock for each in taken], at) for at in (50, 95, 99)}
    return clock | {f"{name}_cpu_p95_ms": _milliseconds([each.processor for each in taken], 95)}


def _milliseconds(seconds: list[float], at: int) -> float:
    return round(float(np.percentile(seconds, at)) * 1000, 1)


def _fill(ledger: SqlLedger, claims: int) -> None:
    dice = random.Random(0)  # noqa: S311 - the same ledger every time
    numbers = np.random.default_rng(0)
    with ledger() as work:
        work.workspaces.add(Workspace("w", "W"))
        work.topics.add(TOPIC)
        work.commit()
    articles = claims // IN_ARTICLE
    earlier: list[str] = []
    for start in range(0, articles, A_DAY):
        with ledger() as work:
            for number in range(start, min(start + A_DAY, articles)):
                at = NOW - timedelta(days=(articles - number) / A_DAY)
                made = list(_article(number, at, numbers))
                article, version = _stored(number, at, made)
                work.articles.add(article, [f"url:{article.url}"])
                work.articles.add_version(version, [])
                work.claims.add(made)
                relevances = [Relevance(claim.id, "t", dice.uniform(0.3, 1.0)) for claim in made]
                work.claims.store_relevances(relevances)
                work.claims.add_links(list(_links(made, earlier, version.id, dice)))
                earlier = [*earlier, *(claim.id for claim in made)][-2_000:]
            work.commit()


def _article(number: int, at: datetime, numbers: np.random.Generator) -> Iterator[Claim]:
    vectors = numbers.standard_normal((IN_ARTICLE, DIMENSIONS)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    start = 0
    for position in range(IN_ARTICLE):
        text = f"The ferry crew {number} on route {position} sails again from the harbour after the talks."
        span = Span(start, start + len(text))
        start += len(text) + 1
        yield Claim(
            f"c{number}-{position}", "w", f"a{number}", f"v{number}", span, text, position, f"Paper {number % 40}",
            f"Owner {number % 25}", at, at, MADE, "The ferry crew", "sail", "the harbour",
            lemmas=frozenset(text.split()), vector=vectors[position],
        )  # fmt: skip


def _stored(number: int, at: datetime, claims: list[Claim]) -> tuple[Article, ArticleVersion]:
    text = " ".join(claim.text for claim in claims)
    article = Article(f"a{number}", "w", claims[0].publisher, claims[0].origin, at, f"https://paper.example/{number}")
    version = ArticleVersion(
        f"v{number}", article.id, "w", 1, f"Ferry news {number}", text, at, at, f"h{number}", b"",
        state=VersionState.ANALYSED,
    )  # fmt: skip
    return article, version


def _links(made: list[Claim], earlier: list[str], version_id: str, dice: random.Random) -> Iterator[Link]:
    """A third of the claims is linked to one of the last two thousand."""
    for claim in made:
        if earlier and dice.random() < 1 / 3:
            relation = dice.choice(RELATIONS)
            yield Link(claim.id, dice.choice(earlier), version_id, relation, 0.7, ("same matter",), MADE, False, "t")


def _read_all(ledger: SqlLedger, readers: int) -> tuple[list[Taken], list[Taken], int, int]:
    """Times of first pages, of confirming and following pages; changes told twice, changes told."""
    dice = random.Random(1)  # noqa: S311 - as above
    names = [f"r{number}" for number in range(readers)]
    with ledger() as work:
        for name in names:
            work.readers.add(Reader(name, "w", name, name, NOW))
            was = work.readers.position(name, "t")
            work.readers.move(replace(was, cursor="start", until=NOW - AWAY * dice.random()), was)
        work.commit()
    first: list[Taken] = []
    later: list[Taken] = []
    twice = told = 0
    for number, name in enumerate(names):
        seen: set[tuple[str, str]] = set()
        page, seconds = _ask(ledger, name, None)
        first.append(seconds)
        while page.changes or page.more:
            if later and number >= DRAINED and seen:
                break
            about = [(change.kind.value, (change.citations or change.against)[0].claim_id) for change in page.changes]
            twice += len(about) - len({*about} - seen)
            told += len(about)
            seen.update(about)
            page, seconds = _ask(ledger, name, page.cursor)
            later.append(seconds)
    return first, later, twice, told


def _ask(ledger: SqlLedger, name: str, cursor: str | None) -> tuple[ChangesPage, Taken]:
    begun, busy = perf_counter(), process_time()
    with ledger() as work:
        reader = work.readers.get(name)
        assert reader is not None
        page = read_changes(work, reader, TOPIC, cursor, NOW)
        work.commit()
    return page, Taken(perf_counter() - begun, process_time() - busy)


def _topic_page(ledger: SqlLedger) -> tuple[int, list[Taken]]:
    """Bytes of the topic's web page, and times for making it."""
    queries = Queries(App().service_with(ledger, {}), lambda: NOW)
    reader = Reader("all", "w", "all", "", NOW)
    taken, size = [], 0
    for _ in range(20):
        begun, busy = perf_counter(), process_time()
        size = len(PageRenderer(ZoneInfo("UTC")).topic(topic_view(queries, reader, "t")).encode())
        taken.append(Taken(perf_counter() - begun, process_time() - busy))
    return size, taken


def _plain(ledger: SqlLedger, readers: int) -> list[Taken]:
    dice = random.Random(1)  # noqa: S311 - as above
    taken = []
    for _ in range(min(readers, 100)):
        since = NOW - AWAY * dice.random()
        begun, busy = perf_counter(), process_time()
        with ledger() as work:
            until = work.readers.time_of_nth_claim("t", since, NOW, READERS.claims) or NOW
            work.claims.list_by_topic("t", since, until)
        taken.append(Taken(perf_counter() - begun, process_time() - busy))
    return taken


if __name__ == "__main__":
    sys.exit(main("readers", "changes since, for many readers", measure, reads_folder=False))
