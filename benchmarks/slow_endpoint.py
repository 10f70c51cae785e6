"""Articles per second with a slow endpoint, and how long the event loop waits meanwhile.

    a loop with a beat → the bot's own analysis process, with instant embedded models → requests → an endpoint of 2 s

Embedded models are the tests' fakes, so that the queue is measured and not the CPU. The loop's waiting is given in CPU
time of its thread, which other programs on the machine do not lengthen, and in wall-clock time, which they do.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.labelled_stories import read_stories
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.endpoint.chat_client import Endpoint, HttpChatModel
from bot.endpoint.limits import EndpointLimits
from bot.runtime.model_worker import ProcessWorker
from bot.workspace.console import CONSOLE
from summarizer.analysis.model import Analysis
from summarizer.claims.model import WatchedEntity
from summarizer.claims.parse import load_pipeline
from summarizer.ingest.model import Article, ArticleVersion, RawArticle, VersionState
from summarizer.proposals.article import ArticleProposer
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.proposer import ProposalPolicy, Proposer
from summarizer.proposals.service import ProposalService
from summarizer.service import Service
from summarizer.text.span import Span
from summarizer.topics.model import Topic
from tests.fake_endpoint import Body, FakeEndpoint, by_request
from tests.fake_models import FakeAnalyser, fake_service

LATENCY = 2.0
AT_ONCE = 8
_BEAT = 0.01
_PAUSE = timedelta(minutes=1)
"""Between two articles, so that each has its own minute."""


@dataclass(frozen=True, slots=True)
class SlowRun:
    """Figures of one run. The stalls are the longest between two beats of the event loop, in milliseconds."""

    articles_per_second: float
    requests_per_article: float
    stall_ms: float
    stall_cpu_ms: float

    def figures(self) -> Mapping[str, float]:
        """By their names in a report."""
        return {
            "articles_per_second": self.articles_per_second,
            "requests_per_article": self.requests_per_article,
            "longest_stall_ms": self.stall_ms,
            "longest_stall_cpu_ms": self.stall_cpu_ms,
        }


class ProposingAnalyser(FakeAnalyser):
    """The instant analyser, with the proposals for an article as the real one asks for them."""

    def __init__(self, proposer: ArticleProposer) -> None:
        self._proposer = proposer

    def analyse(
        self, version: ArticleVersion, article: Article, known: Sequence[WatchedEntity], topics: Sequence[Topic]
    ) -> Analysis:
        """See `Analyser.analyse`."""
        analysis = super().analyse(version, article, known, topics)
        sentences = [Span(claim.span.start, claim.span.end) for claim in analysis.claims]
        proposed = self._proposer.propose(version, article, sentences, analysis.claims)
        return replace(analysis, claims=proposed.claims, proposals=proposed.records)


def build(database: str, url: str, kinds: frozenset[ProposalKind], at_once: int) -> Service:
    """The service of the analysis process. Without an address, nothing is proposed."""
    ledger = open_console_ledger(App().settings.at_database(database))
    service = fake_service(ledger)
    if not url:
        return service
    chat = HttpChatModel(Endpoint(url, "slow"), replace(EndpointLimits(), at_once=at_once))
    proposer = Proposer(chat, ProposalPolicy(kinds, at_once=at_once), ledger, lambda: datetime.now(UTC))
    proposals = ProposalService(proposer, load_pipeline)
    return replace(service, analyser=ProposingAnalyser(ArticleProposer(proposer, load_pipeline)), proposals=proposals)


def run(
    count: int, kinds: Collection[ProposalKind], *, at_once: int = AT_ONCE, topics: Sequence[Topic] = ()
) -> SlowRun:
    """So many of our own stories' articles, which the endpoint answers after two seconds with nothing to propose."""
    with FakeEndpoint() as endpoint, tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        endpoint.behave(by_request(_nothing, LATENCY))
        database = f"sqlite:///{Path(scratch) / 'ledger.db'}"
        url = endpoint.url if kinds else ""
        seconds, wall, cpu = asyncio.run(_played(count, database, url, frozenset(kinds), at_once, topics))
        return SlowRun(count / seconds, len(endpoint.bodies) / count, 1000 * wall, 1000 * cpu)


async def _played(
    count: int, database: str, url: str, kinds: frozenset[ProposalKind], at_once: int, topics: Sequence[Topic]
) -> tuple[float, float, float]:
    service = fake_service(open_console_ledger(App().settings.at_database(database)))
    for topic in topics:
        service.add_topic(topic)
    versions = [service.ingest(CONSOLE.id, raw).version_id for raw in _articles(count)]
    worker = ProcessWorker(partial(build, database, url, kinds, at_once))
    try:
        await worker.do(_ready)  # its start is no wait for the endpoint
        async with beats() as stalls:
            began = time.perf_counter()
            for version in versions:
                if await worker.analyse(version) is not VersionState.ANALYSED:
                    raise AssertionError(f"{version} was not analysed")
            seconds = time.perf_counter() - began
    finally:
        worker.close()
    return seconds, max(wall for wall, _ in stalls), max(cpu for _, cpu in stalls)


@asynccontextmanager
async def beats() -> AsyncIterator[list[tuple[float, float]]]:
    """By how many seconds each beat of the loop was late, and the CPU seconds that its thread took meanwhile."""
    found = [(0.0, 0.0)]

    async def beat() -> None:
        while True:
            began, cpu = time.perf_counter(), time.thread_time()
            await asyncio.sleep(_BEAT)
            found.append((time.perf_counter() - began - _BEAT, time.thread_time() - cpu))

    task = asyncio.create_task(beat())
    try:
        yield found
    finally:
        task.cancel()


def _ready(service: Service) -> None:
    service.analysis.load_models()


def _articles(count: int) -> list[RawArticle]:
    listed = [each for story in read_stories() for each in story.articles if each.text][:count]
    began = listed[0].published
    return [
        RawArticle(each.text, each.publisher, began + number * _PAUSE, title=each.headline)
        for number, each in enumerate(listed)
    ]


def _nothing(body: Body) -> str:
    return json.dumps({body["response_format"]["json_schema"]["name"]: []})
