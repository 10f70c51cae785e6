"""Workers with fake models, and articles for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.runtime.model_process import AnalysisLimits
from bot.runtime.model_worker import ProcessWorker
from bot.workspace.console import CONSOLE, ensure_console
from storage.unit_of_work import SqlLedger
from summarizer.ingest.model import ArticleVersion, RawArticle, VersionState
from tests.fake_models import FakeAnalyser, fake_service
from tests.integration.model_worker.other_process import Gate, build

WHEN = datetime(2025, 5, 5, tzinfo=UTC)
GOOD = "Ferry crews began a strike in the harbour."
PLENTY = AnalysisLimits()


def arrived(ledger: SqlLedger, *texts: str) -> list[str]:
    """The versions of these articles, waiting for their analysis."""
    ensure_console(ledger)
    articles = [RawArticle(text, "The Quay", WHEN, url=f"https://quay.example/{text[:9]}") for text in texts]
    return [fake_service(ledger).ingest(CONSOLE.id, article).version_id for article in articles]


def many(ledger: SqlLedger, count: int) -> list[str]:
    return arrived(ledger, *(f"{number} crews of ferries began a strike." for number in range(10, 10 + count)))


def stored(ledger: SqlLedger, version_id: str) -> ArticleVersion:
    with ledger() as unit:
        return unit.articles.get_version(version_id)


async def pids_of(worker: ProcessWorker, versions: list[str]) -> list[int | None]:
    """The process that analysed each of them."""
    pids = []
    for version_id in versions:
        assert await worker.analyse(version_id) is VersionState.ANALYSED
        pids.append(worker.pid)
    return pids


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.fixture
def version_id(sqlite_ledger: SqlLedger) -> str:
    (version_id,) = arrived(sqlite_ledger, GOOD)
    return version_id


@pytest.fixture
def gate(tmp_path: Path) -> Gate:
    return Gate(tmp_path)


@pytest.fixture
def worker_of(sqlite_url: str) -> Iterator[Callable[..., ProcessWorker]]:
    """Makes a worker with models of this kind and these limits; it is closed after the test."""
    made: list[ProcessWorker] = []

    def make(
        analyser: Callable[[], FakeAnalyser] = FakeAnalyser, limits: AnalysisLimits = PLENTY, **options: object
    ) -> ProcessWorker:
        made.append(ProcessWorker(partial(build, sqlite_url, analyser), limits, **options))
        return made[-1]

    yield make
    for worker in made:
        worker.close()
