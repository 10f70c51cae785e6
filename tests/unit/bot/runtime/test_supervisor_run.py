"""A run from its start until it is told to stop, or cannot go on."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from summarizer.errors import StorageError
from tests.unit.bot.runtime.world import STRIKE, World, run_until


@pytest.fixture
def world() -> World:
    return World()


def never() -> bool:
    return False


def test_a_run_catches_up_reads_its_sources_and_stops_when_told(world):
    world.subscribe()
    world.now = datetime(2025, 5, 6, 9, tzinfo=UTC)
    read = []

    async def watch():
        read.append(world.arrive(STRIKE))

    world.running.watch = watch
    run_until(world.running, lambda: bool(world.console.arrived))
    assert len(read) == 1
    assert world.told() == [[STRIKE]]


def test_a_run_ends_when_nobody_reads_the_console_any_more(world):
    world.subscribe()
    world.now = datetime(2025, 5, 6, 9, tzinfo=UTC)

    def show():
        if world.console.arrived:
            raise BrokenPipeError

    world.running.show = show
    with pytest.raises(BrokenPipeError):
        run_until(world.running, never)


def test_a_run_that_cannot_use_its_ledger_at_the_start_says_so(world):
    async def watch():
        raise StorageError("the database is locked")

    world.running.watch = watch
    with pytest.raises(StorageError, match="locked"):
        run_until(world.running, never)


def test_a_stop_does_not_wait_for_slow_work(world):
    began = []

    async def watch():
        began.append(world.now)
        await asyncio.Event().wait()

    world.running.watch = watch
    run_until(world.running, lambda: bool(began))
    assert world.console.arrived == []


@pytest.mark.parametrize("at_start", [True, False])
def test_a_bug_in_reading_or_composing_ends_no_run(world, caplog, at_start, monkeypatch):
    """At the start as in any job: a bug that recurs at every start must not keep the bot from starting."""
    world.subscribe()
    world.now = datetime(2025, 5, 6, 9, tzinfo=UTC)
    world.arrive(STRIKE)
    calls = []

    async def watch():
        calls.append(world.now)
        if at_start or len(calls) > 1:
            raise ValueError("a bug")

    monkeypatch.setattr("bot.runtime.supervisor.WATCH", timedelta(milliseconds=10))
    world.running.watch = watch
    run_until(world.running, lambda: bool(world.console.arrived) and len(calls) > 2)
    assert world.told() == [[STRIKE]]
    assert "some sources were not read: unexpected error" in caplog.text
    assert caplog.text.count("Traceback") <= 1
