import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.runtime.instance_lease import Instance, LeaseTerms
from storage.unit_of_work import SqlLedger
from summarizer.errors import StorageError
from tests.ledgers import new_ledger
from tests.waiting import until

LASTS = timedelta(hours=1)
QUICK = LeaseTerms(LASTS, timedelta(seconds=0.01), timedelta(seconds=0.01))


class Clock:
    """A clock that advances one second at every call: a renewed lease is seen to be renewed, and none expires by itself."""

    def __init__(self) -> None:
        self.at = datetime(2025, 5, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger() -> SqlLedger:
    return new_ledger()


@pytest.fixture
def instance(ledger, clock) -> Callable[[str], Instance]:
    return lambda name: Instance(ledger, clock, name, QUICK)


@asynccontextmanager
async def alive(one: Instance) -> AsyncIterator[None]:
    async with one.alone(lambda _: None, wait=False):
        keeping = asyncio.create_task(one.keep())
        yield
        keeping.cancel()


async def entered(one: Instance, *, wait: bool) -> list[str]:
    said: list[str] = []
    async with one.alone(said.append, wait=wait):
        return said


def test_alone_says_nothing_and_leaves_nothing(instance):
    assert asyncio.run(entered(instance("one"), wait=False)) == []
    assert asyncio.run(entered(instance("two"), wait=False)) == []


def test_a_second_one_says_who_runs_and_leaves(instance):
    async def story() -> None:
        async with alive(instance("one")):
            with pytest.raises(StorageError, match=r"^one is using this database; stop it, or .*--wait"):
                await entered(instance("two"), wait=False)

    asyncio.run(story())


def test_a_second_one_that_waits_comes_in_when_the_first_has_left(instance):
    said: list[str] = []

    async def second() -> None:
        async with instance("two").alone(said.append, wait=True):
            said.append("in")

    async def story() -> None:
        async with alive(instance("one")):
            waiting = asyncio.create_task(second())
            await until(lambda: len(said) == 2)
            said.append("the first leaves")
        await waiting

    asyncio.run(story())
    assert [line.split()[0] for line in said] == ["Another", "It", "the", "in"]


def test_one_that_died_is_waited_for_until_its_lease_runs_out(instance, clock):
    instance("dead")._take()
    until = clock.at + LASTS

    async def story() -> list[str]:
        said = asyncio.create_task(entered(instance("two"), wait=False))
        while clock.at < until:
            assert not said.done()
            clock.at += timedelta(minutes=1)
            await asyncio.sleep(0.001)
        return await said

    assert len(asyncio.run(story())) == 1


def test_one_that_was_held_up_for_too_long_stops(instance, clock):
    async def story() -> None:
        slow = instance("slow")
        async with slow.alone(lambda _: None, wait=False):
            clock.at += LASTS
            instance("two")._take()
            with pytest.raises(StorageError, match="two has taken over"):
                await slow.keep()

    asyncio.run(story())


def test_a_database_in_trouble_is_tried_again(ledger, clock, caplog):
    """Acquired at the start, refused twice, and renewed after that."""
    turns = iter(["free", "locked", "locked", "free"])
    prolonged = threading.Event()

    def sometimes():
        turn = next(turns, "free")
        if turn == "locked":
            raise StorageError(turn)
        if caplog.text.count("was not renewed") == 2:
            prolonged.set()
        return ledger()

    async def story() -> None:
        async with alive(Instance(sometimes, clock, "one", QUICK)):
            assert await asyncio.to_thread(prolonged.wait, 60)

    asyncio.run(story())
    assert caplog.text.count("was not renewed") == 2


def test_one_that_died_with_its_clock_ahead_is_waited_for_as_long_as_a_lease_lasts(ledger, clock):
    """Its lease runs until 2031; a monotonic clock shows that nobody renews it."""
    ahead = Instance(ledger, lambda: datetime(2031, 1, 1, tzinfo=UTC), "dead", QUICK)
    ahead._take()
    short = LeaseTerms(timedelta(seconds=0.1), timedelta(seconds=0.01), timedelta(seconds=0.01))
    assert len(asyncio.run(entered(Instance(ledger, clock, "two", short), wait=False))) == 1


def test_one_that_lives_with_its_clock_ahead_keeps_the_database(ledger, clock):
    future = Clock()
    future.at = datetime(2031, 1, 1, tzinfo=UTC)
    short = LeaseTerms(timedelta(seconds=5), timedelta(seconds=0.01), timedelta(seconds=0.01))

    async def story() -> None:
        async with alive(Instance(ledger, future, "one", short)):
            with pytest.raises(StorageError, match="one is using this database"):
                await entered(Instance(ledger, clock, "two", short), wait=False)

    asyncio.run(story())


def test_one_that_waits_survives_a_database_that_is_away(ledger, clock, caplog):
    """PostgreSQL is restarted while it stands by; the first one leaves only after that."""
    away = threading.Event()
    tried = []

    def sometimes():
        if away.is_set():
            tried.append(1)
            raise StorageError("the server was restarted")
        return ledger()

    async def story() -> None:
        said: list[str] = []

        async def second() -> None:
            async with Instance(sometimes, clock, "two", QUICK).alone(said.append, wait=True):
                said.append("in")

        async with alive(instance_of(ledger, clock, "one")):
            waiting = asyncio.create_task(second())
            await until(lambda: bool(said))
            away.set()
            await until(lambda: len(tried) > 2)
            assert not waiting.done()
            away.clear()
        await waiting
        assert said[-1] == "in"

    asyncio.run(story())
    assert "cannot be read: the server was restarted" in caplog.text


def instance_of(ledger, clock, name: str) -> Instance:
    return Instance(ledger, clock, name, QUICK)
