"""The analysis process: it works beside the event loop, and it ends with its parent."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.analysis import ProcessWorker
from bot.workspace import CONSOLE, ensure_console
from storage.database import open_ledger
from summarizer.errors import ModelError, NotFoundError
from summarizer.types import RawArticle, VersionState
from tests.fake_models import FakeAnalyser, fake_service

pytestmark = pytest.mark.slow  # every test starts a process

ROOT = Path(__file__).parents[2]
WHEN = datetime(2025, 5, 5, tzinfo=UTC)


class SlowAnalyser(FakeAnalyser):
    def analyse(self, version, article, known, topics):
        time.sleep(1)
        return super().analyse(version, article, known, topics)


class DeadlyAnalyser(FakeAnalyser):
    def analyse(self, version, article, known, topics):
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def build(url: str, analyser: type[FakeAnalyser] = FakeAnalyser):
    """At module level: it travels to the other process by name."""
    from dataclasses import replace  # noqa: PLC0415 - used in the other process only

    return replace(fake_service(open_ledger(url)), analyser=analyser())


@pytest.fixture
def version_id(sqlite_ledger) -> str:
    ensure_console(sqlite_ledger)
    article = RawArticle("Ferry crews began a strike in the harbour.", "The Quay", WHEN, url="https://quay.example/1")
    return fake_service(sqlite_ledger).ingest(CONSOLE.id, article).version_id


def test_work_is_done_elsewhere_and_its_errors_come_back(sqlite_url, sqlite_ledger, version_id):
    worker = ProcessWorker(partial(build, sqlite_url))

    async def both():
        state = await worker.analyse(version_id)
        with pytest.raises(NotFoundError, match="no article version"):
            await worker.analyse("unknown")
        return state

    try:
        assert asyncio.run(both()) is VersionState.ANALYSED
    finally:
        worker.close()
    with sqlite_ledger() as unit:
        assert [claim.text for claim in unit.claims.of(version_id)] == ["Ferry crews began a strike in the harbour."]


def test_the_event_loop_goes_on_while_a_model_works(sqlite_url, version_id):
    worker = ProcessWorker(partial(build, sqlite_url, SlowAnalyser))

    async def longest_pause() -> float:
        work = asyncio.create_task(worker.analyse(version_id))
        longest, last = 0.0, time.monotonic()
        while not work.done():
            await asyncio.sleep(0.01)
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
        assert await work is VersionState.ANALYSED
        return longest

    try:
        assert asyncio.run(longest_pause()) < 0.5
    finally:
        worker.close()


def test_a_process_that_dies_of_an_article_is_a_named_error_and_the_next_one_works(sqlite_url, version_id):
    deadly = ProcessWorker(partial(build, sqlite_url, DeadlyAnalyser))
    with pytest.raises(ModelError, match="analysis process died"):
        asyncio.run(deadly.analyse(version_id))
    with pytest.raises(ModelError, match="analysis process died"):
        asyncio.run(deadly.analyse(version_id))
    deadly.close()
    healthy = ProcessWorker(partial(build, sqlite_url))
    try:
        assert asyncio.run(healthy.analyse(version_id)) is VersionState.ANALYSED
    finally:
        healthy.close()


def test_closing_does_not_wait_for_the_work(sqlite_url, version_id):
    worker = ProcessWorker(partial(build, sqlite_url, SlowAnalyser))

    async def leave():
        work = asyncio.create_task(worker.analyse(version_id))
        await asyncio.sleep(0.2)
        work.cancel()

    asyncio.run(leave())
    started = time.monotonic()
    worker.close()
    assert time.monotonic() - started < 0.5


ORPHAN = """
import asyncio, sys
from functools import partial
from bot.analysis import ProcessWorker
from tests.integration.test_analysis_process import SlowAnalyser, build

async def main():
    worker = ProcessWorker(partial(build, sys.argv[1], SlowAnalyser))
    work = asyncio.ensure_future(worker.analyse(sys.argv[2]))
    while not (worker._pool and worker._pool._processes):
        await asyncio.sleep(0.05)
    print(next(iter(worker._pool._processes)), flush=True)
    await work
    await asyncio.sleep(60)

if __name__ == "__main__":
    asyncio.run(main())
"""


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc")
def test_it_ends_with_a_parent_that_was_killed(sqlite_url, version_id, tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(ORPHAN)
    parent = subprocess.Popen(
        [sys.executable, str(script), sqlite_url, version_id],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with parent:
        child = int(parent.stdout.readline())
        assert is_running(child)
        time.sleep(2)
        parent.kill()
    deadline = time.monotonic() + 10
    while is_running(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(child)
