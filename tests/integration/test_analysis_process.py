"""The analysis process: it works beside the event loop, and it ends with its parent."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
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
from tests.waiting import until

pytestmark = [
    pytest.mark.slow,  # every test starts a process
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc"),
]

ROOT = Path(__file__).parents[2]
WHEN = datetime(2025, 5, 5, tzinfo=UTC)


class Gate:
    """A door between two processes: who `hold`s waits until somebody `open`s it."""

    def __init__(self, folder: Path) -> None:
        self.reached, self.opened = folder / "reached", folder / "opened"

    def hold(self) -> None:
        self.reached.touch()
        asyncio.run(until(self.opened.exists))

    def open(self) -> None:
        self.opened.touch()


class HeldAnalyser(FakeAnalyser):
    """At work until its gate is opened."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self.gate = gate

    def analyse(self, version, article, known, topics):
        self.gate.hold()
        return super().analyse(version, article, known, topics)


class DeadlyAnalyser(FakeAnalyser):
    def analyse(self, version, article, known, topics):
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def build(url: str, analyser: Callable[[], FakeAnalyser] = FakeAnalyser):
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


@pytest.fixture
def gate(tmp_path) -> Gate:
    return Gate(tmp_path)


def test_the_event_loop_goes_on_while_a_model_works(sqlite_url, version_id, gate):
    """It is the loop that opens the gate: one that waits for the model waits in vain."""
    worker = ProcessWorker(partial(build, sqlite_url, partial(HeldAnalyser, gate)))

    async def go_on() -> VersionState:
        work = asyncio.create_task(worker.analyse(version_id))
        await until(gate.reached.exists)
        assert not work.done()
        gate.open()
        return await work

    try:
        assert asyncio.run(go_on()) is VersionState.ANALYSED
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


def test_closing_does_not_wait_for_the_work(sqlite_url, sqlite_ledger, version_id, gate):
    worker = ProcessWorker(partial(build, sqlite_url, partial(HeldAnalyser, gate)))

    async def leave() -> int:
        work = asyncio.create_task(worker.analyse(version_id))
        await until(gate.reached.exists)
        work.cancel()
        return next(iter(worker._pool._processes))

    process = asyncio.run(leave())
    worker.close()
    asyncio.run(until(lambda: not is_running(process)))
    gate.open()
    with sqlite_ledger() as unit:
        assert [version.id for version in unit.articles.pending(CONSOLE.id)] == [version_id]


PARENT = """
import asyncio, sys
from functools import partial
from pathlib import Path
from bot.analysis import ProcessWorker
from tests.integration.test_analysis_process import Gate, HeldAnalyser, build
from tests.waiting import until

async def main():
    gate = Gate(Path(sys.argv[3]))
    worker = ProcessWorker(partial(build, sys.argv[1], partial(HeldAnalyser, gate)))
    work = asyncio.ensure_future(worker.analyse(sys.argv[2]))
    await until(gate.reached.exists)
    print(next(iter(worker._pool._processes)), flush=True)
    await work

if __name__ == "__main__":
    asyncio.run(main())
"""


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_it_ends_with_a_parent_that_was_killed(sqlite_url, version_id, tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    parent = subprocess.Popen(
        [sys.executable, str(script), sqlite_url, version_id, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with parent:
        child = int(parent.stdout.readline())
        assert is_running(child)
        parent.kill()
    asyncio.run(until(lambda: not is_running(child)))
