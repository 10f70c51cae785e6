import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.workspace.console import CONSOLE, TERMINAL
from summarizer.delivery.model import DeliveryState, QuietRule
from summarizer.errors import CrashedError, ModelError, StorageError
from summarizer.ingest.model import PendingVersion, VersionState
from tests.thread_worker import ThreadWorker
from tests.unit.bot.runtime.world import COURT, EVE, STRIKE, Console, World, run_until
from tests.waiting import until


@pytest.fixture
def world() -> World:
    return World()


def test_a_briefing_comes_at_its_time_with_what_arrived_before(world):
    world.subscribe()
    world.arrive(STRIKE)
    world.tick("2025-05-05T07:59Z")
    assert world.told() == []
    world.tick("2025-05-05T08:00Z")
    world.tick("2025-05-05T08:01Z")
    assert world.told() == [[STRIKE]]
    assert not world.console.arrived[0].late


def test_what_fell_due_while_down_comes_once_and_says_that_it_is_late(world):
    world.subscribe()
    world.arrive(STRIKE)
    world.tick("2025-05-08T20:00Z")
    assert world.told() == [[STRIKE]]
    assert world.console.arrived[0].late
    assert world.last().due_at == datetime(2025, 5, 8, 8, tzinfo=UTC)


@pytest.mark.slow
def test_the_next_briefing_waits_until_the_last_one_is_settled(world):
    world.subscribe()
    world.arrive(STRIKE)
    world.console.trouble = 8
    world.tick("2025-05-05T08:00Z")
    for hours in range(1, 24):
        world.tick((datetime(2025, 5, 5, 8, tzinfo=UTC) + timedelta(hours=hours)).isoformat())
    assert world.last().state is DeliveryState.FAILED
    world.tick("2025-05-06T08:00Z")
    assert world.told() == [[STRIKE]]


def test_a_retry_does_not_tell_twice(world):
    world.subscribe()
    world.arrive(STRIKE)
    world.console.trouble = 1
    world.tick("2025-05-05T08:00Z")
    world.tick("2025-05-05T08:01Z")
    world.arrive(COURT)
    world.tick("2025-05-06T08:00Z")
    assert [len(changes) for changes in world.told()] == [1, 1]


@pytest.mark.parametrize(
    ("rule", "arrives"),
    [
        pytest.param(QuietRule.SEND, 1, id="the honest note"),
        pytest.param(QuietRule.SKIP, 0, id="nothing"),
        pytest.param(QuietRule.FAILURES, 0, id="nothing where no source failed"),
    ],
)
def test_a_quiet_day_follows_the_rule_of_the_subscription(world, rule, arrives):
    world.subscribe(quiet=rule)
    world.tick("2025-05-05T08:00Z")
    assert len(world.console.arrived) == arrives
    assert world.last().state is (DeliveryState.SENT if arrives else DeliveryState.SKIPPED)


def test_a_paused_subscription_gets_nothing(world):
    world.subscribe(paused=True)
    world.tick("2025-05-05T09:00Z")
    assert world.console.arrived == []


class SlowPlace(Console):
    """Answers the briefings of "slow", "slow 2" … when that of "prompt" has arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.served = [], asyncio.Event()

    async def send(self, outgoing, there):
        self.asked.append(outgoing.row.subscription_id)
        if outgoing.row.subscription_id != "prompt":
            await asyncio.wait_for(self.served.wait(), 60)
        receipt = await super().send(outgoing, there)
        self.served.set()
        return receipt


@pytest.mark.parametrize("left_over", [False, True], ids=["just composed", "left over"])
def test_a_slow_place_holds_up_no_briefing_that_is_due_later(world, left_over, monkeypatch):
    monkeypatch.setattr("bot.runtime.supervisor.PATIENCE", timedelta(milliseconds=10))
    with world.ledger() as unit:
        unit.subscriptions.add_destination(replace(TERMINAL, id="elsewhere", address="elsewhere"))
        unit.commit()
    world.subscribe(id="slow")
    world.subscribe(id="prompt", destination_id="elsewhere", at=time(8, 1))
    if left_over:
        world.service.brief("slow", datetime(2025, 5, 5, 8, tzinfo=UTC), datetime(2025, 5, 5, 8, tzinfo=UTC))

    async def story():
        world.running.outbox.messengers["console"] = place = SlowPlace()
        world.now = datetime(2025, 5, 5, 8, tzinfo=UTC)
        first = asyncio.create_task(world.running.on_due("slow"))
        await until(lambda: bool(place.asked))
        world.now += timedelta(minutes=1)
        await world.running.on_due("prompt")
        await first
        return len(place.arrived)

    assert asyncio.run(story()) == 2


def test_slow_places_hold_up_no_row_that_another_process_composed(world, monkeypatch):
    """Such rows are found by looking at the outbox; no look waits for the end of an earlier one."""
    monkeypatch.setattr("bot.runtime.supervisor.TICK", timedelta(milliseconds=10))
    due = datetime(2025, 5, 5, 8, tzinfo=UTC)
    names = ["slow 1", "slow 2", "slow 3", "slow 4", "prompt"]
    for name in names:
        with world.ledger() as unit:
            unit.subscriptions.add_destination(replace(TERMINAL, id=name, address=name))
            unit.commit()
        world.subscribe(id=name, destination_id=name)
    world.running.outbox.messengers["console"] = place = SlowPlace()

    def served() -> bool:
        if len(place.asked) == len(composed) < len(names):  # one more when the last one is under way
            composed.append(world.service.brief(names[len(composed)], due, due))
        return len(place.arrived) == len(names)

    composed = []
    run_until(world.running, served)
    assert (len(composed), len(place.arrived)) == (len(names), len(names))


def test_all_that_are_due_together_are_served_by_one_call(world, monkeypatch):
    world.subscribe()
    calls = []

    async def compose_due():
        calls.append(world.now)

    monkeypatch.setattr(world.running.work, "compose_due", compose_due)

    async def story():
        await asyncio.gather(*(world.running.on_due(str(number)) for number in range(5)))
        await world.running.on_due("later")

    asyncio.run(story())
    assert len(calls) == 2


class Stumbling(ThreadWorker):
    """Fails on the chosen versions."""

    def __init__(self, service, errors) -> None:
        super().__init__(service)
        self.errors = errors
        self.asked = []

    async def analyse(self, version_id: str) -> VersionState:
        self.asked.append(version_id)
        if version_id in self.errors:
            raise self.errors[version_id]
        return await super().analyse(version_id)


@pytest.mark.parametrize("error", [ModelError("out of memory"), ValueError("a bug")], ids=["expected", "unexpected"])
def test_an_article_that_cannot_be_analysed_holds_up_no_other(world, caplog, error):
    world.subscribe()
    bad, good = world.arrive(STRIKE), world.arrive(COURT)
    world.running.work.worker = worker = Stumbling(world.service, {bad: error})
    with caplog.at_level(logging.ERROR):
        world.tick("2025-05-05T08:00Z")
        asyncio.run(world.running.read())
    assert world.told() == [[COURT]]
    assert worker.asked == [bad, good]
    assert "was not analysed" in caplog.text


def test_an_article_that_fails_for_good_is_told_of_once_with_its_reason(world, caplog):
    bad = world.arrive(STRIKE)
    world.service.analysis.put_aside(bad, "it took too long")
    world.running.work.worker = worker = Stumbling(world.service, {})
    with caplog.at_level(logging.ERROR):
        asyncio.run(world.running.work._analyse(PendingVersion(bad, CONSOLE.id, False, EVE), set()))
        asyncio.run(world.running.read())
    assert worker.asked == [bad]
    assert "was set aside: it took too long" in caplog.text


def test_an_article_that_the_process_died_at_is_tried_again_behind_no_other(world):
    bad, good = world.arrive(STRIKE), world.arrive(COURT)
    world.running.work.worker = worker = Stumbling(world.service, {bad: CrashedError("the analysis process died")})
    asyncio.run(world.running.read())
    asyncio.run(world.running.read())
    assert worker.asked == [bad, good, bad]


def test_a_ledger_in_trouble_is_not_the_articles_fault(world):
    world.subscribe()
    first = world.arrive(STRIKE)
    world.running.work.worker = worker = Stumbling(world.service, {first: StorageError("locked")})
    with pytest.raises(StorageError, match="locked"):
        world.tick("2025-05-05T08:00Z")
    worker.errors.clear()
    world.tick("2025-05-05T08:01Z")
    assert world.told() == [[STRIKE]]


@pytest.mark.slow
def test_a_clock_that_was_ahead_once_holds_back_no_briefing_and_loses_none():
    """For a day it is 2031, then 2025 again, and finally really 2031: everything is reported once."""
    world = World()
    world.subscribe()

    def on(*day: int) -> list[str]:
        world.now = datetime(*day, 8, 1, tzinfo=UTC)
        before = len(world.console.arrived)
        asyncio.run(world.running._catch_up())
        return [change.text for briefing in world.console.arrived[before:] for change in briefing.changes]

    world.arrive(STRIKE)
    assert on(2031, 1, 2) == [STRIKE]
    assert on(2025, 5, 5) == []
    assert len(world.console.arrived) == 2  # a quiet briefing: the strike was reported before
    world.now += timedelta(hours=1)
    world.arrive(COURT)
    assert on(2025, 5, 6) == [COURT]
    assert on(2025, 5, 6) == []
    assert on(2031, 1, 1) == []
    world.now += timedelta(hours=1)
    third = "The port reopened after the ferry strike ended in the harbour."
    world.arrive(third)
    told = [on(2031, 1, 2), on(2031, 1, 3), on(2031, 1, 4)]
    assert [text for texts in told for text in texts] == [third]


def test_a_briefing_that_brings_out_a_bug_holds_up_no_other(world, caplog):
    class Broken(ThreadWorker):
        async def brief(self, subscription_id, due_at, now, *, late):
            if subscription_id == "a":
                raise ValueError("a bug")
            return await super().brief(subscription_id, due_at, now, late=late)

    world.subscribe(id="a", at=time(7))
    world.subscribe()
    world.arrive(STRIKE)
    world.running.work.worker = Broken(world.service)
    world.tick("2025-05-05T08:00Z")
    assert world.told() == [[STRIKE]]
    assert "no briefing for a: unexpected error" in caplog.text
