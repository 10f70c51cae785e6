import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.instance import Instance, Terms
from storage.memory import MemoryLedger
from summarizer.errors import StorageError

QUICK = Terms(timedelta(seconds=0.5), timedelta(seconds=0.1), timedelta(seconds=0.02))


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def ledger() -> MemoryLedger:
    return MemoryLedger()


def instance(ledger: MemoryLedger, name: str) -> Instance:
    return Instance(ledger, now, name, QUICK)


async def alive(one: Instance, until: asyncio.Event) -> None:
    async with one.alone(lambda _: None, wait=False):
        keeping = asyncio.create_task(one.keep())
        await until.wait()
        keeping.cancel()


async def entered(one: Instance, *, wait: bool) -> list[str]:
    said: list[str] = []
    async with one.alone(said.append, wait=wait):
        return said


def test_alone_says_nothing_and_leaves_nothing(ledger):
    assert asyncio.run(entered(instance(ledger, "one"), wait=False)) == []
    assert asyncio.run(entered(instance(ledger, "two"), wait=False)) == []


def test_a_second_one_says_who_runs_and_leaves(ledger):
    async def story() -> None:
        end = asyncio.Event()
        first = asyncio.create_task(alive(instance(ledger, "one"), end))
        await asyncio.sleep(0.05)
        with pytest.raises(StorageError, match=r"^one runs on this database; stop it, or .*--wait"):
            await entered(instance(ledger, "two"), wait=False)
        end.set()
        await first

    asyncio.run(story())


def test_a_second_one_that_waits_comes_in_when_the_first_has_left(ledger):
    async def story() -> list[str]:
        end = asyncio.Event()
        first = asyncio.create_task(alive(instance(ledger, "one"), end))
        await asyncio.sleep(0.05)
        asyncio.get_running_loop().call_later(0.4, end.set)
        said = await entered(instance(ledger, "two"), wait=True)
        assert first.done()
        return said

    said = asyncio.run(story())
    assert [line.split()[0] for line in said] == ["Another", "It"]


def test_one_that_died_is_not_waited_for_longer_than_its_lease(ledger):
    async def story() -> None:
        instance(ledger, "dead")._take()
        async with asyncio.timeout(2):
            said = await entered(instance(ledger, "two"), wait=False)
        assert len(said) == 1

    asyncio.run(story())


def test_one_that_was_held_up_for_too_long_stops(ledger):
    async def story() -> None:
        slow = instance(ledger, "slow")
        async with slow.alone(lambda _: None, wait=False):
            await asyncio.sleep(0.6)
            instance(ledger, "two")._take()
            with pytest.raises(StorageError, match="two has taken over"):
                await asyncio.wait_for(slow.keep(), 2)

    asyncio.run(story())


def test_a_database_in_trouble_is_tried_again(ledger, caplog):
    broken = 2

    def sometimes():
        nonlocal broken
        if broken and entered_already:
            broken -= 1
            raise StorageError("locked")
        return ledger()

    entered_already = False

    async def story() -> None:
        nonlocal entered_already
        one = Instance(sometimes, now, "one", QUICK)
        async with one.alone(lambda _: None, wait=False):
            entered_already = True
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(one.keep(), 0.45)

    asyncio.run(story())
    assert caplog.text.count("was not prolonged") == 2
