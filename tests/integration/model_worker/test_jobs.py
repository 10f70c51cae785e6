"""The analysis process: it does not block the event loop, and it ends with its parent."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from bot.runtime.model_worker import ProcessWorker
from bot.workspace.console import CONSOLE
from summarizer.errors import NotFoundError, StorageError
from summarizer.ingest.model import VersionState
from tests.integration.model_worker.conftest import GOOD, is_running, stored
from tests.integration.model_worker.other_process import HeldAnalyser, opened_late
from tests.waiting import until

pytestmark = [
    pytest.mark.slow,  # every test starts a process
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc"),
]

ROOT = Path(__file__).parents[3]


def test_work_is_done_elsewhere_and_its_errors_come_back(sqlite_ledger, worker_of, version_id):
    worker = worker_of()

    async def both() -> VersionState:
        state = await worker.analyse(version_id)
        with pytest.raises(NotFoundError, match="no article version"):
            await worker.analyse("unknown")
        return state

    assert asyncio.run(both()) is VersionState.ANALYSED
    with sqlite_ledger() as unit:
        assert [claim.text for claim in unit.claims.list_by_version(version_id)] == [GOOD]


def test_the_event_loop_goes_on_while_a_model_works(worker_of, version_id, gate):
    """The loop itself opens the gate: if it waited for the model, the test would hang."""
    worker = worker_of(partial(HeldAnalyser, gate))

    async def go_on() -> VersionState:
        work = asyncio.create_task(worker.analyse(version_id))
        await until(gate.reached.exists)
        assert not work.done()
        gate.open()
        return await work

    assert asyncio.run(go_on()) is VersionState.ANALYSED


def test_a_process_that_starts_while_the_database_is_away_goes_on_when_it_is_back(
    sqlite_url, sqlite_ledger, version_id, gate
):
    worker = ProcessWorker(partial(opened_late, sqlite_url, gate))

    async def both() -> VersionState:
        with pytest.raises(StorageError, match="cannot be reached"):
            await worker.analyse(version_id)
        gate.open()
        return await worker.analyse(version_id)

    try:
        assert asyncio.run(both()) is VersionState.ANALYSED
    finally:
        worker.close()
    assert stored(sqlite_ledger, version_id).attempts == 0


def test_closing_does_not_wait_for_the_work(sqlite_ledger, worker_of, version_id, gate):
    worker = worker_of(partial(HeldAnalyser, gate))

    async def leave() -> int:
        work = asyncio.create_task(worker.analyse(version_id))
        await until(gate.reached.exists)
        work.cancel()
        return worker.pid

    process = asyncio.run(leave())
    worker.close()
    asyncio.run(until(lambda: not is_running(process)))
    gate.open()
    with sqlite_ledger() as unit:
        (waiting,) = unit.articles.list_pending(CONSOLE.id)
    assert (waiting.id, waiting.attempts) == (version_id, 0)  # a stop is not the article's fault


PARENT = """
import asyncio, sys
from functools import partial
from pathlib import Path
from bot.runtime.model_worker import ProcessWorker
from tests.integration.model_worker.other_process import Gate, HeldAnalyser, build
from tests.waiting import until

async def main():
    gate = Gate(Path(sys.argv[3]))
    worker = ProcessWorker(partial(build, sys.argv[1], partial(HeldAnalyser, gate)))
    work = asyncio.ensure_future(worker.analyse(sys.argv[2]))
    await until(gate.reached.exists)
    print(worker.pid, flush=True)
    await work

if __name__ == "__main__":
    asyncio.run(main())
"""


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
