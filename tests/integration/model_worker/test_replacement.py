"""Another process takes over after a set number of analyses, or after a death between two jobs."""

from __future__ import annotations

import asyncio
import os
import signal
from functools import partial
from pathlib import Path

import pytest

from summarizer.errors import CrashedError
from summarizer.ingest.model import VersionState
from tests.integration.model_worker.conftest import arrived, is_running, many, pids_of, stored
from tests.integration.model_worker.other_process import HarmfulAnalyser, ModelsOfSuccessors, crash, die, own_pid
from tests.waiting import until

pytestmark = [
    pytest.mark.slow,  # every test starts a process
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc"),
]


@pytest.fixture
def no_memory(monkeypatch) -> None:
    """There is no memory for two processes."""
    monkeypatch.setattr("bot.runtime.model_worker.free_memory", lambda: 0)


@pytest.fixture
def loads() -> list[float]:
    """How many seconds `gated_worker` took to load its models, each time."""
    return []


@pytest.fixture
def gated_worker(worker_of, gate, loads):
    """Replaced after two articles; its successor is ready only when the gate is open."""
    return worker_of(
        partial(ModelsOfSuccessors, gate, gate.wait), observe=lambda _, took: loads.append(took), articles=2
    )


def test_a_process_is_replaced_between_two_articles_and_works_until_its_successor_is_ready(
    sqlite_ledger, gated_worker, gate, loads
):
    versions = many(sqlite_ledger, 6)

    async def story() -> list[int | None]:
        pids = await pids_of(gated_worker, versions[:5])
        gate.open()
        await until(gated_worker._loading.done)
        return pids + await pids_of(gated_worker, versions[5:])

    *before, after = asyncio.run(story())
    assert len(set(before)) == 1  # the successor was started after two articles, and was not ready
    assert after not in before
    asyncio.run(until(lambda: not is_running(before[0])))
    assert len(loads) == 2
    assert {stored(sqlite_ledger, version_id).attempts for version_id in versions} == {0}


@pytest.mark.usefixtures("no_memory")
def test_a_process_ends_before_its_successor_starts_if_there_is_no_memory_for_both(sqlite_ledger, worker_of):
    first, second, third, fourth = asyncio.run(pids_of(worker_of(articles=2), many(sqlite_ledger, 4)))
    assert first == second != third == fourth
    asyncio.run(until(lambda: not is_running(first)))


@pytest.mark.usefixtures("no_memory")
def test_jobs_that_are_no_analyses_replace_no_process(sqlite_ledger, version_id, worker_of):
    worker = worker_of(articles=1)

    async def story() -> list[int]:
        before = [await worker.do(own_pid) for _ in range(3)]
        await worker.analyse(version_id)
        return [*before, await worker.do(own_pid)]

    *before, after = asyncio.run(story())
    assert len({*before}) == 1
    assert after not in before


def test_a_process_whose_successor_cannot_start_goes_on(sqlite_ledger, worker_of, gate):
    versions = many(sqlite_ledger, 4)
    worker = worker_of(partial(ModelsOfSuccessors, gate, die), articles=2)

    async def story() -> set[int | None]:
        pids = set()
        for version_id in versions:
            pids.update(await pids_of(worker, [version_id]))
            if worker._loading:
                await until(worker._loading.done)
        return pids

    assert len(asyncio.run(story())) == 1


async def kill(pid: int | None) -> None:
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    await until(lambda: has_ended(pid))


def has_ended(pid: int) -> bool:
    """Whether this child process and all its threads have ended: its first thread may end before the others."""
    try:
        return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:  # the pool's thread has waited for it
        return True


@pytest.mark.parametrize("noticed", [True, False])
def test_a_process_that_dies_between_two_jobs_is_replaced_and_fails_neither(
    sqlite_ledger, version_id, worker_of, noticed
):
    worker = worker_of()

    async def story() -> tuple[int, VersionState, int]:
        first = await worker.do(own_pid)
        pool = worker._process.pool
        await kill(first)
        if noticed:
            await until(lambda: pool._broken)
        return first, await worker.analyse(version_id), await worker.do(own_pid)

    first, state, second = asyncio.run(story())
    assert state is VersionState.ANALYSED
    assert second != first
    assert stored(sqlite_ledger, version_id).attempts == 0


@pytest.mark.parametrize("both", [False, True])
def test_a_successor_that_dies_before_it_takes_over_fails_no_job(sqlite_ledger, worker_of, both):
    versions = many(sqlite_ledger, 4)
    worker = worker_of(articles=2)

    async def story() -> list[int | None]:
        *_, first = await pids_of(worker, versions[:3])
        await until(worker._loading.done)
        await kill(worker._successor.started[0].pid)
        if both:
            await kill(first)
        return [first, *await pids_of(worker, versions[3:])]

    first, last = asyncio.run(story())
    assert (first != last) is both


@pytest.mark.parametrize("at_work", [True, False])
def test_a_successor_that_still_loads_takes_the_place_of_a_process_that_died(
    sqlite_ledger, gated_worker, gate, loads, at_work
):
    versions = many(sqlite_ledger, 5)

    async def story() -> tuple[int | None, list[int | None]]:
        await pids_of(gated_worker, versions[:3])
        successor = gated_worker._successor.started[0].pid
        if at_work:
            with pytest.raises(CrashedError):
                await gated_worker.do(crash)
        else:
            await kill(gated_worker.pid)
        gate.open()
        return successor, await pids_of(gated_worker, versions[3:])

    successor, pids = asyncio.run(story())
    assert set(pids) == {successor}
    assert len(loads) == 2


@pytest.mark.usefixtures("no_memory")
def test_the_count_of_analyses_starts_again_after_the_process_died_of_one(sqlite_ledger, worker_of):
    (bad,) = arrived(sqlite_ledger, "They kill the strike in the harbour.")
    good = many(sqlite_ledger, 3)
    worker = worker_of(HarmfulAnalyser, articles=2)

    async def story() -> list[int | None]:
        with pytest.raises(CrashedError):
            await worker.analyse(bad)
        return await pids_of(worker, good)

    first, second, third = asyncio.run(story())
    assert first == second != third
