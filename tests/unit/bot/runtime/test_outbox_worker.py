import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.runtime.outbox_worker import (
    OutboxWorker,
    OutgoingBriefing,
    Receipt,
    RetryPolicy,
    may_try,
    resume_subscriptions,
)
from storage.unit_of_work import SqlLedger
from summarizer.briefing.model import Briefing, Coverage, StateCard
from summarizer.delivery.model import Delivery, DeliveryState, Destination, DestinationKind, Subscription
from summarizer.errors import DeliveryError, UnreachableError
from summarizer.topics.model import Topic
from summarizer.workspace.model import Workspace
from tests.ledgers import new_ledger

START = datetime(2025, 5, 5, 8, tzinfo=UTC)
POLICY = RetryPolicy(
    attempts=3, first_wait=timedelta(seconds=30), longest_wait=timedelta(minutes=1), claim=timedelta(minutes=2)
)
COMPOSED, SENDING, SENT, FAILED = (
    DeliveryState.COMPOSED,
    DeliveryState.SENDING,
    DeliveryState.SENT,
    DeliveryState.FAILED,
)


@dataclass
class Place:
    """A messenger that records deliveries. `trouble` are the errors of the next sends; `lost` drops responses."""

    arrived: list[str] = field(default_factory=list)
    trouble: list[Exception] = field(default_factory=list)
    search_trouble: list[Exception] = field(default_factory=list)
    lost_answers: int = 0
    pause: Callable[[], object] = lambda: None

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        if self.trouble:
            raise self.trouble.pop(0)
        if there:
            return there
        self.arrived.append(outgoing.row.marker)
        await asyncio.sleep(0)
        if self.lost_answers:
            self.lost_answers -= 1
            raise DeliveryError("the connection broke before the answer", retry=True)
        return (f"message of {outgoing.row.marker}",)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        if self.search_trouble:
            raise self.search_trouble.pop(0)
        marker = outgoing.row.marker
        return (f"message of {marker}",) if marker in self.arrived else ()


class Clock:
    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **parts: float) -> None:
        self.at += timedelta(**parts)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def ledger() -> SqlLedger:
    ledger = new_ledger()
    with ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        unit.subscriptions.add_destination(Destination("d", "w", DestinationKind.CONSOLE, "terminal", "console"))
        unit.topics.add(Topic("t", "w", "Strike", "About a strike"))
        for number in (1, 2):
            unit.subscriptions.add(Subscription(f"s{number}", "w", "t", "d", time(number), "UTC", START))
        unit.commit()
    return ledger


@pytest.fixture
def courier(ledger, place, clock) -> OutboxWorker:
    return OutboxWorker(ledger, {"console": place}, clock, POLICY)


def compose(
    ledger: SqlLedger, name: str, subscription: str = "s1", due: datetime = START, place: str = "d", **parts
) -> Delivery:
    briefing = Briefing(
        f"b-{name}",
        "w",
        "t",
        "Strike",
        place,
        None,
        due,
        "It goes on.",
        (),
        StateCard("t", due, ()),
        Coverage(1, 1, 1),
        (),
    )
    row = replace(Delivery(name, subscription, briefing.id, place, due, COMPOSED), **parts)
    with ledger() as unit:
        unit.briefings.add(briefing)
        unit.outbox.add(row)
        unit.commit()
    return row


def row(ledger: SqlLedger, name: str = "one") -> Delivery:
    with ledger() as unit:
        found = unit.outbox.get(name)
    assert found is not None
    return found


def work(courier: OutboxWorker) -> tuple[Delivery, ...]:
    return asyncio.run(courier.deliver_open())


def test_a_composed_briefing_is_sent_once_and_keeps_its_receipt(ledger, courier, place):
    compose(ledger, "one")
    assert [each.state for each in work(courier)] == [SENT]
    assert work(courier) == ()
    assert place.arrived == ["one"]
    assert (row(ledger).receipt, row(ledger).attempts, row(ledger).next_try) == (("message of one",), 1, None)


def test_the_row_is_committed_as_sending_before_anything_leaves(ledger, place, clock):
    compose(ledger, "one")
    seen: list[DeliveryState] = []

    def look(step: str) -> None:
        if step in {"sending", "handed over"}:
            seen.append(row(ledger).state)

    work(OutboxWorker(ledger, {"console": place}, clock, POLICY, look))
    assert seen == [SENDING, SENDING]


def test_a_refusal_is_retried_after_growing_waits_and_then_given_up(ledger, courier, place, clock):
    compose(ledger, "one")
    place.trouble = [DeliveryError("busy", retry=True)] * 3
    assert work(courier)[0].next_try == START + timedelta(seconds=30)
    clock.forward(seconds=29)
    assert work(courier) == ()
    clock.forward(seconds=1)
    assert work(courier)[0].next_try == clock() + timedelta(seconds=60)
    clock.forward(seconds=60)
    failed_analyses = work(courier)[0]
    assert (failed_analyses.state, failed_analyses.next_try, failed_analyses.error) == (FAILED, None, "busy")
    clock.forward(days=9)
    assert work(courier) == ()


def test_what_can_never_succeed_is_not_retried(ledger, courier, place):
    compose(ledger, "one")
    place.trouble = [DeliveryError("no such channel", retry=False)]
    assert work(courier)[0].next_try is None


def test_a_lost_answer_does_not_send_twice(ledger, courier, place, clock):
    compose(ledger, "one")
    place.lost_answers = 1
    assert work(courier)[0].state is FAILED
    clock.forward(seconds=30)
    assert work(courier)[0].state is SENT
    assert place.arrived == ["one"]


def test_a_lookup_error_is_not_read_as_not_sent(ledger, courier, place, clock):
    compose(ledger, "one")
    place.lost_answers = 1
    place.search_trouble = [DeliveryError("search is down", retry=True)]
    work(courier)
    clock.forward(seconds=30)
    assert work(courier)[0].error == "search is down"
    clock.forward(seconds=60)
    assert work(courier)[0].state is SENT
    assert place.arrived == ["one"]


@pytest.mark.parametrize("arrived", [True, False], ids=["it had arrived", "it had not"])
def test_a_row_left_sending_by_a_crash_is_settled_by_looking(ledger, courier, place, clock, arrived):
    compose(ledger, "one", state=SENDING, attempts=1, next_try=START + timedelta(minutes=2))
    place.arrived = ["one"] if arrived else []
    assert work(courier) == ()
    assert place.arrived == (["one"] if arrived else [])
    clock.forward(minutes=2)
    assert work(courier)[0].state is SENT
    assert place.arrived == ["one"]


def test_two_couriers_at_once_send_once(ledger, place, clock):
    compose(ledger, "one")
    couriers = [OutboxWorker(ledger, {"console": place}, clock, POLICY) for _ in range(4)]

    async def all_at_once():
        return await asyncio.gather(*(each.deliver_open() for each in couriers))

    done = asyncio.run(all_at_once())
    assert place.arrived == ["one"]
    assert [each.state for rows in done for each in rows] == [SENT]


def test_an_unexpected_error_leaves_the_row_to_be_settled(ledger, courier, place, clock):
    compose(ledger, "one")
    place.trouble = [RuntimeError("a bug")]
    with pytest.raises(RuntimeError, match="a bug"):
        work(courier)
    assert row(ledger).state is SENDING
    clock.forward(minutes=2)
    assert work(courier)[0].state is SENT


def test_one_destination_in_trouble_does_not_hold_up_another(ledger, courier, place):
    compose(ledger, "one", "s1")
    compose(ledger, "two", "s2")
    place.trouble = [DeliveryError("busy", retry=True)]
    assert [each.state for each in work(courier)] == [FAILED, SENT]


def add_destinations(ledger: SqlLedger, *names: str) -> None:
    with ledger() as unit:
        for name in names:
            unit.subscriptions.add_destination(Destination(name, "w", DestinationKind.CONSOLE, name, "console"))
        unit.commit()


def test_many_destinations_go_at_once_in_order_of_their_time_and_each_in_its_own_order(ledger, clock):
    """Eight rows for four destinations, two at a time, half of the platform's places: each send waits for the other."""
    add_destinations(ledger, "p0", "p1", "p2", "p3")
    for number in range(8):
        due = START + timedelta(minutes=number - 20)
        compose(ledger, f"row{number}", f"s{number}", due, f"p{number % 4}")
    begun, under_way, most = [], set(), []
    both = asyncio.Barrier(2)

    class Slow(Place):
        async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
            begun.append(outgoing.row.id)
            under_way.add(outgoing.destination.id)
            most.append(len(under_way))
            await asyncio.wait_for(both.wait(), 60)
            under_way.remove(outgoing.destination.id)
            return (outgoing.row.id,)

    work(OutboxWorker(ledger, {"console": Slow()}, clock, POLICY, per_platform=4))
    assert max(most) == 2
    assert sorted(begun[:2]) == ["row0", "row1"]
    assert sorted(begun) == [f"row{number}" for number in range(8)]
    assert all(begun.index(f"row{number}") < begun.index(f"row{number + 4}") for number in range(4))


def test_a_destination_that_is_being_served_is_left_to_the_one_who_does(ledger, clock):
    compose(ledger, "one")
    begun, waiting = asyncio.Event(), asyncio.Event()

    class Slow(Place):
        async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
            begun.set()
            await waiting.wait()
            return await super().send(outgoing, there)

    courier = OutboxWorker(ledger, {"console": Slow()}, clock, POLICY)

    async def twice():
        first = asyncio.create_task(courier.deliver_open())
        await begun.wait()
        compose(ledger, "two", "s2")
        second = await courier.deliver_open()
        waiting.set()
        return await first, second, await courier.deliver_open()

    ends = asyncio.run(twice())
    assert [[each.id for each in rows] for rows in ends] == [["one"], [], ["two"]]


def test_an_unreachable_destination_pauses_all_that_goes_there_and_says_so_once(ledger, place, clock):
    compose(ledger, "one", "s1")
    compose(ledger, "two", "s2")
    place.trouble = [UnreachableError("the channel is gone"), UnreachableError("the channel is gone")]
    told = []

    async def tell(destination: Destination, reason: str) -> None:
        told.append((destination.id, reason))

    failed = work(OutboxWorker(ledger, {"console": place}, clock, POLICY, notify_owner=tell))
    assert [(each.state, each.next_try) for each in failed] == [(FAILED, None), (FAILED, None)]
    assert told == [("d", "the channel is gone")]
    with ledger() as unit:
        paused = unit.subscriptions.list_all()
        assert [(each.paused, each.paused_because) for each in paused] == [(True, "the channel is gone")] * 2
        assert resume_subscriptions(unit, paused, "another reason") == ()
        assert [
            (each.paused, each.paused_because) for each in resume_subscriptions(unit, paused, "the channel is gone")
        ] == [(False, None)] * 2


def test_a_pause_that_somebody_chose_keeps_its_own_reason(ledger, place, clock):
    compose(ledger, "one")
    with ledger() as unit:
        for each in unit.subscriptions.list_all():
            unit.subscriptions.update(replace(each, paused=True))
        unit.commit()
    place.trouble = [UnreachableError("gone")]
    work(OutboxWorker(ledger, {"console": place}, clock, POLICY))
    with ledger() as unit:
        assert [each.paused_because for each in unit.subscriptions.list_all()] == [None, None]


def test_a_destination_that_nobody_serves_waits(ledger, clock):
    compose(ledger, "one")
    failed = work(OutboxWorker(ledger, {}, clock, POLICY))[0]
    assert failed.next_try is not None
    assert "console" in failed.error


def test_a_silent_messenger_is_not_waited_for_forever(ledger, clock):
    class Silent(Place):
        async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
            await asyncio.Event().wait()
            raise AssertionError

    compose(ledger, "one")
    quick = replace(POLICY, claim=timedelta(seconds=0.1))
    failed = work(OutboxWorker(ledger, {"console": Silent()}, clock, quick))[0]
    assert (failed.state, failed.error) == (FAILED, "no answer in time")


@pytest.mark.parametrize(
    ("state", "next_try", "expected"),
    [
        pytest.param(COMPOSED, None, True, id="composed"),
        pytest.param(SENDING, START + timedelta(seconds=1), False, id="somebody is sending it"),
        pytest.param(SENDING, START, True, id="the sender is gone"),
        pytest.param(FAILED, None, False, id="given up"),
        pytest.param(FAILED, START, True, id="its wait is over"),
        pytest.param(FAILED, START + timedelta(seconds=1), False, id="its wait is not over"),
        pytest.param(FAILED, START + POLICY.longest_wait, False, id="the longest wait"),
        pytest.param(FAILED, START + timedelta(days=900), True, id="a wait that no policy gives: the clock was wrong"),
        pytest.param(SENDING, START + POLICY.claim, False, id="just taken"),
        pytest.param(SENDING, START + timedelta(hours=2), True, id="a claim that nobody has: the clock was wrong"),
        pytest.param(SENT, None, False, id="sent"),
        pytest.param(DeliveryState.SKIPPED, None, False, id="skipped"),
    ],
)
def test_when_a_row_may_be_tried(state, next_try, expected):
    assert may_try(Delivery("x", "s", "b", "d", START, state, next_try=next_try), START, POLICY) is expected


@pytest.mark.parametrize(("attempts", "seconds"), [(1, 30), (2, 60), (7, 1920), (8, None), (50, None)])
def test_the_default_policy_doubles_up_to_an_hour_and_ends(attempts, seconds):
    wait = RetryPolicy().wait(attempts)
    assert wait == (timedelta(seconds=seconds) if seconds else None)
