"""Polling speed with many sources, and how much hostile sources slow down the others.

    python -m benchmarks.watch [--limit N] [--json]

Needs no folder: a news server in another process serves 2,000 sites of mixed behaviour (`benchmarks/_sites.py`), each
with its own host. Every source is polled for the first time, its articles stored in a SQLite ledger; then again, with
nothing changed. Then all are polled together with hostile ones: a stream of 1 GB, a bomb, a feed of 200,000 items,
eight bodies of 250,000 empty gzip members, eight feeds that take long to parse, one slow drip. `attacked_ratio` is the
time until all others are polled, relative to the poll before without hostile sources.

The baseline, in the same run, is a loop as in most bots: requests, then feedparser, one source after the other; the
second time with the validators of the first. It stores nothing and has no rate limits. Our processes, including the
parser, run on one core, the server on the other; the baseline likewise. `cpu_ms` is CPU time per source, ours including
the parser process: it does not depend on the machine's load.
"""

from __future__ import annotations

import asyncio
import logging
import os
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._sites import NOW, Sites
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy, SourcePoller
from bot.watching.sandboxed_parse import SandboxLimits, SandboxProcess
from bot.workspace.quotas import Quota, Quotas
from storage.admin import open_ledger, upgrade_database
from storage.unit_of_work import SqlLedger
from summarizer.ids import digest
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import CleanText, IntakeDecision, RawArticle, Source, SourceCheck, SourceKind
from summarizer.ingest.store_article import store_article
from summarizer.workspace.model import Workspace

SOURCES = 2_000
LATER = timedelta(days=2)
"""After this time every source is due again, including failed ones."""


def measure(request: Request) -> Report:
    """Poll, poll again, and poll under attack; then the baseline."""
    with Sites.playing(request.limit or SOURCES) as sites, _one_core(sites.process), _ledger() as ledger:
        figures = asyncio.run(_measured(Watch(ledger, sites)))
        peer = _peer(sites)
    return Report(figures, {"requests and feedparser": peer}, {"sources": sites.count, "load": os.getloadavg()[0]})


async def _measured(watch: Watch) -> Figures:
    async with watch.reader() as reader:
        apart = reader.sandbox
        watch.add(watch.sites.addresses)
        await apart(len, "")  # start the parser process before the clock
        first = await watch.round(reader, apart)
        again = await watch.round(reader, apart)
        before = await _peak(apart)
        watch.add(watch.sites.hostile)
        attacked = await watch.round(reader, apart)
        peak = await _peak(apart)
    hostile = {digest(address) for address in watch.sites.hostile}
    return {
        "sources_per_second": again.rate,
        "cpu_ms": again.cpu_ms,
        "sources_per_second_first": first.rate,
        "cpu_ms_first": first.cpu_ms,
        "failed": again.failed,
        "attacked_ratio": attacked.others / again.others,
        "attacked_seconds": attacked.seconds,
        "other_sources_read": sum(check.source_id not in hostile for check in attacked.checks) / watch.sites.count,
        "hostile_refused": sum(bool(check.failure) for check in attacked.checks if check.source_id in hostile),
        "peak_mib": peak,
        "peak_mib_before": before,
        "loop_busy_ms": attacked.busy * 1000,
    }


@dataclass(frozen=True, slots=True)
class Round:
    """One poll of all sources: seconds, CPU seconds, the longest blocking of the loop, and the log.

    `others` are the seconds until every source that is not hostile was polled.
    """

    seconds: float
    others: float
    cpu: float
    busy: float
    checks: tuple[SourceCheck, ...]

    @property
    def rate(self) -> float:
        return len(self.checks) / self.seconds

    @property
    def cpu_ms(self) -> float:
        return self.cpu / len(self.checks) * 1000

    @property
    def failed(self) -> int:
        return sum(check.failure is not None for check in self.checks)


@dataclass
class Watch:
    """A ledger whose sources are these sites, on a clock that advances with every round."""

    ledger: SqlLedger
    sites: Sites
    later: timedelta = timedelta()

    def now(self) -> datetime:
        return NOW + self.later + timedelta(seconds=time.monotonic())

    def add(self, addresses: list[str]) -> None:
        """As feeds of the only workspace."""
        with self.ledger() as unit:
            for each in addresses:
                unit.sources.add(Source(digest(each), "w", SourceKind.FEED, each, each, NOW))
            unit.commit()

    @asynccontextmanager
    async def reader(self) -> AsyncIterator[SourcePoller]:
        """Polls them, with the usual limits."""
        loaded = SandboxLimits(
            preloaded=(*SandboxLimits().preloaded, "bot.watching.poller", "storage.admin", "benchmarks._sites")
        )
        terms = FetchPolicy(
            Limits(loopback=True), resolve=self.sites.resolve, sandbox_limits=loaded
        )  # each process imports this module
        quotas = Quotas(Quota(pending_articles=100 * self.sites.count))  # nothing is analysed here
        async with aclosing(SourcePoller(self.ledger, self._ingest, terms, self.now, quotas=quotas)) as reader:
            yield reader

    def _ingest(self, workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        clean = clean or article_text(raw)
        with self.ledger() as unit:
            intake = store_article(unit, workspace_id, raw, clean, {})
            unit.commit()
        return intake

    async def round(self, reader: SourcePoller, apart: SandboxProcess) -> Round:
        """Poll every source."""
        self.later += LATER
        since, cpu, started = self.now(), await _cpu(apart), time.perf_counter()
        async with _beats() as spent:
            with _last_read(set(self.sites.addresses)) as last:
                await reader.read_all()
        seconds = time.perf_counter() - started
        with self.ledger() as unit:
            checks = tuple(unit.sources.list_checks("w", since, self.now()))
        return Round(seconds, last[-1] - started, await _cpu(apart) - cpu, max(spent), checks)


@contextmanager
def _last_read(locations: set[str]) -> Iterator[list[float]]:
    """When each of these sources was polled: the poller logs a line for each."""
    times = [time.perf_counter()]

    class Watching(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if isinstance(record.args, tuple) and record.args and record.args[0] in locations:
                times.append(time.perf_counter())

    log, handler = logging.getLogger("bot.watching.poller"), Watching()
    before, log.propagate = (log.level, log.propagate), False
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    try:
        yield times
    finally:
        log.removeHandler(handler)
        log.level, log.propagate = before


@asynccontextmanager
async def _beats() -> AsyncIterator[list[float]]:
    """CPU seconds of the loop's thread between two beats: it was blocked for that long."""
    spent = [0.0]

    async def beat() -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.01)
            spent.append(time.thread_time() - before)

    task = asyncio.create_task(beat())
    try:
        yield spent
    finally:
        task.cancel()


async def _cpu(apart: Callable[..., Awaitable[float]]) -> float:
    """CPU seconds so far, in this process and in the parser process."""
    return time.process_time() + await apart(time.process_time)


async def _peak(apart: Callable[..., Awaitable[resource.struct_rusage]]) -> float:
    """Peak MiB of this process and of the parser processes, including ones that died."""
    theirs = await apart(resource.getrusage, resource.RUSAGE_SELF)
    died = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + max(theirs.ru_maxrss, died.ru_maxrss)) / 1024


@contextmanager
def _one_core(server: int) -> Iterator[None]:
    """This process and its children on one core, the server on another if there is one."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(server, {max(cores)})
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


@contextmanager
def _ledger() -> Iterator[SqlLedger]:
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        url = f"sqlite:///{Path(scratch) / 'watch.db'}"
        upgrade_database(url)
        ledger = open_ledger(url)
        with ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            unit.commit()
        yield ledger
        ledger.dispose()


def _peer(sites: Sites) -> Figures:
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415 - only for the baseline
    import requests  # noqa: PLC0415 - as above

    etags: dict[int, dict[str, str]] = {}

    def read(number: int) -> None:
        address = f"http://127.0.0.1:{sites.port}/{number}"
        answer = requests.get(address, headers=etags.get(number, {}), timeout=30)
        if answer.status_code != requests.codes.not_modified:
            feedparser.parse(answer.content)
        sent = {"If-None-Match": "ETag", "If-Modified-Since": "Last-Modified"}
        etags[number] = {ask: answer.headers[name] for ask, name in sent.items() if name in answer.headers}

    def loop() -> tuple[float, float]:
        started, cpu = time.perf_counter(), time.process_time()
        for number in range(sites.count):
            read(number)
        return sites.count / (time.perf_counter() - started), (time.process_time() - cpu) / sites.count * 1000

    first, again = loop(), loop()
    return {
        "sources_per_second": again[0],
        "cpu_ms": again[1],
        "sources_per_second_first": first[0],
        "cpu_ms_first": first[1],
    }


if __name__ == "__main__":
    sys.exit(main("watch", "Time the reading of many sources, and be attacked.", measure, reads_folder=False))
