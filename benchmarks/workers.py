"""Workers against the embedded way: speed, fairness under a flood, and the cost of many quiet sources.

The models are fake and cost `MODEL` seconds of waiting for each article, so that the figures show the queue and the
database, not the models; with real models a worker also needs a core. DELTABRIEF_TEST_POSTGRES names a PostgreSQL
database in which a schema may be created.

    python -m benchmarks.workers [--limit ARTICLES] [--json]
"""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
import os
import resource
import sys
import tempfile
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, make_url, text

from benchmarks._cli import Figures, Report, Request, main
from bot.runtime.embedded_executor import EmbeddedExecutor
from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import JobWorker, Queues
from bot.runtime.outbox_worker import OutboxWorker, OutgoingBriefing, Receipt
from bot.runtime.queue_executor import QueueExecutor
from storage.admin import open_ledger, upgrade_database
from storage.engine import connect
from storage.row_mapping import values
from storage.tables.sources import SourceRow
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import Destination, DestinationKind, Subscription
from summarizer.errors import UsageError
from summarizer.ingest.model import Article, ArticleVersion, Source, SourceKind
from summarizer.jobs import JobKind, analysis_job
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.workspace.model import Workspace
from tests.e2e.queue_driver import SlowAnalyser, now, work
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.thread_worker import ThreadWorker

MODEL = 0.2
"""Seconds per article: about what the default models take on one core."""
ARTICLES = 200
BUSY = 8
"""Workspaces among which the articles are spread."""
OTHERS = 20
FLOOD = 25
"""The flood of one workspace, as a multiple of the articles of the speed figures: 5,000 by default."""
LEAD = timedelta(seconds=20)
"""From the end of the import until the briefings of the others are due: the flood is under way by then."""
SOURCES = (1_000, 100_000)
DUE = 200
WORKERS = (1, 2, 4)


def measure(request: Request) -> Report:
    """All figures. Raises UsageError if there is no PostgreSQL."""
    articles = request.limit or ARTICLES
    figures: dict[str, float] = {}
    with _sqlite() as url:
        figures["embedded_articles_per_second"] = _embedded_speed(url, articles)
    for count in WORKERS:
        with _postgres() as url:
            figures[f"workers_{count}_articles_per_second"] = _speed(url, articles, count)
    figures["speedup_of_2_workers"] = (
        figures["workers_2_articles_per_second"] / figures["workers_1_articles_per_second"]
    )
    with _sqlite() as url:
        figures |= _named("flood_embedded", _flood(url, articles * FLOOD, workers=0))
    with _postgres() as url:
        figures |= _named("flood_2_workers", _flood(url, articles * FLOOD, workers=2))
    for count in SOURCES:
        with _sqlite() as url:
            figures[f"pick_due_ms_of_{count}_sources"] = _pick_due(url, count)
    figures["memory_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    meta = {"articles": articles, "model_seconds": MODEL, "cores": os.cpu_count(), "load": os.getloadavg()[0]}
    return Report(figures, meta=meta)


def _named(name: str, figures: Figures) -> dict[str, float]:
    return {f"{name}_{key}": value for key, value in figures.items()}


@contextmanager
def _sqlite() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as folder:
        url = f"sqlite:///{folder}/ledger.db"
        upgrade_database(url)
        yield url


@contextmanager
def _postgres() -> Iterator[str]:
    server = os.environ.get("DELTABRIEF_TEST_POSTGRES")
    if not server:
        raise UsageError("set DELTABRIEF_TEST_POSTGRES to the URL of a PostgreSQL database")
    name = f"bench_{uuid.uuid4().hex[:12]}"
    url = make_url(server).update_query_dict({"options": f"-csearch_path={name}"}).render_as_string(hide_password=False)
    engine = connect(server)
    try:
        with engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA {name}"))
        upgrade_database(url)
        yield url
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    finally:
        engine.dispose()


@dataclass
class _Bench:
    """A ledger with workspaces, and when its briefings arrived."""

    url: str
    queued: bool
    ledger: SqlLedger = field(init=False)
    arrived: dict[str, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ledger = open_ledger(self.url, queued=self.queued)
        self._numbers = itertools.count()

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        del there
        self.arrived[outgoing.row.subscription_id] = now()
        return (outgoing.row.marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        del until
        return (outgoing.row.marker,) if outgoing.row.subscription_id in self.arrived else ()

    def workspace(self, name: str, due: datetime | None = None) -> None:
        topic = Topic(f"t-{name}", name, "Ferry strike", "The ferry strike.", ("ferry",))
        with self.ledger() as unit:
            unit.workspaces.add(Workspace(name, name))
            unit.commit()
        Service(self.ledger, FakeAnalyser(), FakeEmbedder()).add_topic(topic)
        if due is not None:
            place = Destination(f"d-{name}", name, DestinationKind.CHANNEL, name, "bench")
            at = due.time().replace(microsecond=0)
            with self.ledger() as unit:
                unit.subscriptions.add_destination(place)
                since = due - timedelta(hours=1)
                unit.subscriptions.add(Subscription(f"s-{name}", name, topic.id, place.id, at, "UTC", since))
                unit.commit()

    def store(self, name: str, count: int) -> None:
        """Articles as if they had been fetched, in one transaction, with their jobs."""
        with self.ledger() as unit:
            for number in itertools.islice(self._numbers, count):
                article = Article(f"a{number}", name, "The Quay", "The Quay", now())
                words = f"Ferry number {number} left the harbour on Monday."
                version = ArticleVersion(
                    f"v{number}", article.id, name, 1, None, words, now(), now(), f"h{number}", b""
                )
                unit.articles.add(article, [])
                unit.articles.add_version(version, [])
                unit.jobs.enqueue([analysis_job(version.id, name, background=False)])
            unit.commit()

    def waiting(self) -> int:
        with self.ledger() as unit:
            return sum(unit.articles.pending_count(space.id) for space in unit.workspaces.list_all())

    def outbox(self) -> OutboxWorker:
        return OutboxWorker(self.ledger, {"bench": self}, now)


def _stock(bench: _Bench, articles: int) -> None:
    for number in range(BUSY):
        bench.workspace(f"w{number}")
        bench.store(f"w{number}", articles // BUSY)


def _embedded_speed(url: str, articles: int) -> float:
    bench = _Bench(url, queued=False)
    _stock(bench, articles)
    service = Service(bench.ledger, SlowAnalyser(MODEL, _silent), FakeEmbedder(), clock=now)
    executor = EmbeddedExecutor(bench.ledger, ThreadWorker(service), now, bench.outbox().deliver_open)
    started = time.perf_counter()
    asyncio.run(executor.analyse_pending())
    seconds = time.perf_counter() - started
    bench.ledger.dispose()
    return articles / BUSY // 1 * BUSY / seconds


def _speed(url: str, articles: int, count: int) -> float:
    """From the tenth part on: starting the processes is not measured."""
    bench = _Bench(url, queued=True)
    _stock(bench, articles)
    first = bench.waiting() * 9 // 10
    with _workers(url, count):
        _until(lambda: bench.waiting() <= first)
        left, started = bench.waiting(), time.perf_counter()
        _until(lambda: bench.waiting() == 0)
        seconds = time.perf_counter() - started
    bench.ledger.dispose()
    return left / seconds


def _flood(url: str, flood: int, workers: int) -> Figures:
    """How late the briefings of others arrive, in seconds, and how much of the flood was still waiting then."""
    bench = _Bench(url, queued=workers > 0)
    bench.workspace("flood")
    bench.store("flood", flood)
    due = (now() + LEAD).replace(microsecond=0)
    names = [f"w{number}" for number in range(OTHERS)]
    for name in names:
        bench.workspace(name, due)
        bench.store(name, 1)
    asyncio.run(_deliver_all(bench, workers, [f"s-{name}" for name in names]))
    late = sorted((bench.arrived[f"s-{name}"] - due).total_seconds() for name in names)
    left = bench.waiting()
    bench.ledger.dispose()
    return {"latest_seconds": late[-1], "median_seconds": late[len(late) // 2], "still_waiting": left}


async def _deliver_all(bench: _Bench, workers: int, wanted: Sequence[str]) -> None:
    outbox = bench.outbox()
    if not workers:
        service = Service(bench.ledger, SlowAnalyser(MODEL, _silent), FakeEmbedder(), clock=now)
        executor = EmbeddedExecutor(bench.ledger, ThreadWorker(service), now, outbox.deliver_open)
        analysing = asyncio.ensure_future(executor.analyse_pending())
        await _keep_time(executor.compose_due, bench, wanted)
        analysing.cancel()
        await asyncio.gather(analysing, return_exceptions=True)
        return
    idle = ThreadWorker(Service(bench.ledger, FakeAnalyser(), FakeEmbedder()))
    handlers = JobHandlers(bench.ledger, idle, now, send=outbox.deliver_open)
    listener = JobWorker(bench.url, handlers, [Queues((JobKind.DELIVER,))])
    listening = asyncio.ensure_future(listener.run())
    with _workers(bench.url, workers):
        await _keep_time(QueueExecutor(bench.ledger, now, outbox.deliver_open).compose_due, bench, wanted)
    listener.stop()
    await listening


async def _keep_time(compose_due: Callable[[], Awaitable[None]], bench: _Bench, wanted: Sequence[str]) -> None:
    """What the scheduler does: look at the due time, and again every second."""
    while not set(wanted) <= set(bench.arrived):
        await compose_due()
        await asyncio.sleep(0.5)


def _pick_due(url: str, count: int) -> float:
    """Milliseconds of processor time to find the due sources on SQLite, the median of nine looks."""
    at = datetime.now(UTC)
    quiet = at + timedelta(hours=3)
    engine = connect(url)
    bench = _Bench(url, queued=False)
    for number in range(100):
        bench.workspace(f"w{number}")
    with engine.begin() as connection:
        for first in range(0, count, 5_000):
            rows = [
                values(
                    Source(
                        f"f{number}",
                        f"w{number % 100}",
                        SourceKind.FEED,
                        f"https://s{number}.example/feed",
                        "P",
                        at,
                        next_check=at if number < DUE else quiet,
                    )
                )
                for number in range(first, min(first + 5_000, count))
            ]
            connection.execute(insert(SourceRow), rows)
    engine.dispose()
    seconds = []
    for _ in range(9):
        with bench.ledger() as unit:
            started = time.process_time()
            due = unit.sources.list_due(at, at + timedelta(days=9), 200, 2_000)
            seconds.append(time.process_time() - started)
        assert len(due) == DUE
    bench.ledger.dispose()
    return 1000 * sorted(seconds)[4]


def _silent(step: str) -> None:
    del step


@contextmanager
def _workers(url: str, count: int) -> Iterator[None]:
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.e2e.queue_driver"])
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as folder:
        log = Path(folder, "steps")
        running = [processes.Process(target=work, args=(url, log, MODEL, 0), daemon=True) for _ in range(count)]
        for process in running:
            process.start()
        try:
            yield
        finally:
            for process in running:
                process.terminate()
            for process in running:
                process.join(20)
                process.kill()


def _until(done: Callable[[], bool]) -> None:
    while not done():
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main("workers", "Compare workers with the embedded way.", measure, reads_folder=False))
