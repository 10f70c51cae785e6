"""Many briefings due at the same minute; what else an executor does is in `tests/contract/test_executors.py`."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import UTC, datetime, time

import pytest

from bot.runtime.embedded_executor import EmbeddedExecutor
from bot.runtime.fair_order import DueBriefing
from bot.runtime.outbox_worker import OutboxWorker, OutgoingBriefing, Receipt
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import Destination, DestinationKind, Subscription
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service
from tests.ledgers import new_ledger
from tests.thread_worker import ThreadWorker

EVE = datetime(2025, 5, 4, 12, tzinfo=UTC)
MORNING = datetime(2025, 5, 5, 8, tzinfo=UTC)
MANY = 40


class Counting(EmbeddedExecutor):
    """Counts how often the due briefings are listed."""

    listings = 0

    def _owed(self, unit: UnitOfWork, now: datetime) -> list[DueBriefing]:
        self.listings += 1
        return super()._owed(unit, now)


class Places:
    """A messenger; the places that are `slow` answer when all the others have their briefing."""

    def __init__(self, slow: Collection[str] = (), others: int = 0) -> None:
        self.arrived: list[str] = []
        self._slow = slow
        self._others = others
        self._served = asyncio.Event()

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        if outgoing.destination.id in self._slow:
            await asyncio.wait_for(self._served.wait(), 60)
        self.arrived.append(outgoing.destination.id)
        if len(self.arrived) == self._others:
            self._served.set()
        return (outgoing.row.marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        return ()


def subscribe(ledger: SqlLedger, *names: str, workspace: str = "w") -> None:
    with ledger() as unit:
        for name in names:
            unit.subscriptions.add_destination(Destination(name, workspace, DestinationKind.CHANNEL, name, "places"))
            unit.subscriptions.add(Subscription(f"s-{name}", workspace, f"t-{workspace}", name, time(8), "UTC", EVE))
        unit.commit()


@pytest.fixture
def ledger() -> SqlLedger:
    ledger = new_ledger()
    with ledger() as unit:
        for workspace in ("w", "z"):
            unit.workspaces.add(Workspace(workspace, workspace))
            unit.topics.add(Topic(f"t-{workspace}", workspace, "Strike", "About a strike"))
        unit.commit()
    return ledger


def executor(ledger: SqlLedger, places: Places) -> Counting:
    outbox = OutboxWorker(ledger, {"places": places}, lambda: MORNING)
    return Counting(ledger, ThreadWorker(fake_service(ledger)), lambda: MORNING, outbox.deliver_open)


def test_a_slow_place_holds_up_no_briefing_that_is_composed_after_its_own(ledger):
    names = [f"d{number:02}" for number in range(12)]
    subscribe(ledger, *names)
    places = Places(slow=["d00"], others=11)
    asyncio.run(executor(ledger, places).compose_due())
    assert places.arrived[-1] == "d00"
    assert sorted(places.arrived) == names


@pytest.mark.slow
def test_no_number_of_slow_places_holds_up_a_briefing_of_another_workspace(ledger):
    slow = [f"d{number:02}" for number in range(20)]
    subscribe(ledger, *slow)
    subscribe(ledger, "z1", "z2", workspace="z")
    places = Places(slow=slow, others=2)
    asyncio.run(executor(ledger, places).compose_due())
    assert sorted(places.arrived[:2]) == ["z1", "z2"]
    assert sorted(places.arrived[2:]) == slow


@pytest.mark.slow
def test_a_long_list_of_due_briefings_is_not_read_anew_for_each_of_them(ledger):
    names = [f"d{number:02}" for number in range(MANY)]
    subscribe(ledger, *names)
    places = Places()
    work = executor(ledger, places)
    asyncio.run(work.compose_due())
    assert sorted(places.arrived) == names
    assert work.listings <= MANY * 3 / 4


@pytest.mark.slow
def test_what_becomes_due_or_goes_while_others_are_composed_is_seen(ledger):
    names = [f"d{number:02}" for number in range(MANY)]
    subscribe(ledger, *names)
    places = Places()
    work = executor(ledger, places)

    def change(step: str) -> None:
        if not changed:
            changed.append(step)
            subscribe(ledger, "new")
            with ledger() as unit:
                unit.subscriptions.remove(f"s-{names[-1]}")
                unit.commit()

    changed: list[str] = []
    work.steps = change
    asyncio.run(work.compose_due())
    assert sorted(places.arrived) == [*names[:-1], "new"]
