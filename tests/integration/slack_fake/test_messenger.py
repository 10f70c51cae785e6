"""Delivery to Slack with the production app: each message once, whatever goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.runtime.platform_connection import alerts
from bot.slack_app.connection import Connection
from bot.slack_app.delivery_errors import ARCHIVED, DELETED, LEFT, NOT_MEMBER, REMOVED, THREAD_DELETED
from summarizer.delivery.model import Delivery, DeliveryState
from tests.fake_discord.trouble import Kind
from tests.fake_slack import scene
from tests.fake_slack.rules import texts_of
from tests.fake_slack.screen import text_of
from tests.fake_slack.server import FakeSlack
from tests.fake_slack.world import Channel
from tests.waiting import until

SENDING, SENT, FAILED = DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.FAILED
LONG = 90
"""Number of changes that need several messages."""


class Stage:
    """A ledger, and an outbox worker with the connected app. `ahead` moves our clock, not Slack's."""

    def __init__(self, fake: FakeSlack, ledger) -> None:
        self.fake = fake
        self.ledger = ledger
        self.ahead = timedelta()
        self.policy = RetryPolicy()

    def now(self) -> datetime:
        return scene.now() + self.ahead

    def play(self, story: Callable[[OutboxWorker, Connection], Awaitable[None]], **options) -> None:
        async def run() -> None:
            services = scene.services_on(self.ledger)
            async with self.fake.running(), scene.online(self.fake.access, services, **options) as slack:
                messengers = {slack.platform: slack.messenger}
                worker = OutboxWorker(self.ledger, messengers, self.now, self.policy, notify_owner=alerts([slack]))
                await story(worker, slack)

        asyncio.run(run())

    def deliver(self, times: int = 1) -> None:
        """Run the outbox worker this many times, an hour apart."""

        async def story(courier: OutboxWorker, _: Connection) -> None:
            for _ in range(times):
                await courier.deliver_open()
                self.ahead += timedelta(hours=1)

        self.play(story)

    def row(self, row: Delivery) -> Delivery:
        with self.ledger() as unit:
            return unit.outbox.get(row.id)

    def subscriptions(self):
        with self.ledger() as unit:
            return unit.subscriptions.list_all()


@pytest.fixture
def stage(fake, sqlite_ledger) -> Stage:
    return Stage(fake, sqlite_ledger)


@pytest.fixture
def channel(fake) -> Channel:
    team = fake.world.add_team()
    return next(iter(team.channels.values()))


def counted(place: Channel, name: str, items: int) -> list[int]:
    """How often each item of a briefing occurs here."""
    shown = [block for message in place.messages.values() for block in message.get("blocks", [])]
    text = "\n".join(text for block in shown if block["type"] != "actions" for text in texts_of(block))
    return [text.count(f"Item {number} of {name}.") for number in range(1, items + 1)]


def test_a_briefing_arrives_in_its_channel_with_its_buttons(stage, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    stage.deliver()
    [message] = channel.top
    assert counted(channel, "one", 1) == [1]
    assert stage.row(row).receipt == (message["ts"],)
    assert text_of(message).splitlines()[0] == "# Ferry strike"
    assert "[Ask] <Why?: 1 · Item 1 of one." in text_of(message)
    assert message["metadata"]["event_payload"]["marker"] == row.marker


@pytest.mark.parametrize("kind", ["thread", "direct"])
def test_a_thread_or_a_person_gets_all_parts(stage, fake, channel, kind):
    thread_ts, place = "", channel
    if kind == "thread":
        thread_ts = fake.world.post(channel, {"text": "Strike"}, "U1")["ts"]
    else:
        place = fake.world.direct(fake.world.add_user(channel.team, "ana"))
    scene.subscribed(stage.ledger, place, thread_ts)
    row = scene.composed(stage.ledger, place, changes=LONG, thread_ts=thread_ts)
    stage.deliver()
    assert counted(place, "one", LONG) == [1] * LONG
    assert len(stage.row(row).receipt) > 2
    assert len(place.top) == 1


def test_a_long_briefing_goes_on_in_its_thread(stage, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, changes=LONG)
    stage.deliver()
    [top] = channel.top
    assert counted(channel, "one", LONG) == [1] * LONG
    assert stage.row(row).receipt == (top["ts"], *(each["ts"] for each in channel.replies(top["ts"])))
    assert "more lines in the thread below" in text_of(top)


@pytest.mark.parametrize("kind", [Kind.LOST, Kind.HUNG])
@pytest.mark.parametrize("changes", [1, LONG])
def test_an_answer_that_never_came_does_not_make_a_second_message(stage, fake, channel, kind, changes):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, changes=changes)
    fake.trouble.next(kind, template="chat.postMessage")
    patient, stage.policy = stage.policy, RetryPolicy(claim=timedelta(seconds=2 if kind is Kind.HUNG else 60))
    stage.deliver()
    stage.policy = patient
    stage.deliver()
    assert counted(channel, "one", changes) == [1] * changes
    assert (stage.row(row).state, stage.row(row).attempts) == (SENT, 2)


def test_an_answer_lost_in_the_thread_continues_there(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    scene.composed(stage.ledger, channel, changes=LONG)
    posted = 0

    def lose_the_second() -> None:
        nonlocal posted
        posted += 1
        if posted == 1:
            fake.trouble.next(Kind.LOST, template="chat.postMessage")

    fake.on_stored = lose_the_second
    stage.deliver(2)
    assert counted(channel, "one", LONG) == [1] * LONG


def test_what_was_sent_while_our_clock_was_ahead_is_found_at_its_real_time(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    ahead = scene.now() + timedelta(days=3)
    row = scene.composed(stage.ledger, channel, due_at=ahead)
    fake.trouble.next(Kind.LOST, template="chat.postMessage")
    stage.deliver(2)
    assert counted(channel, "one", 1) == [1]
    assert stage.row(row).state is SENT


@pytest.mark.parametrize("kind", [Kind.LIMITED, Kind.BROKEN])
def test_a_refused_request_is_repeated(stage, fake, channel, kind):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    fake.trouble.next(kind, template="chat.postMessage")
    stage.deliver(2)
    assert counted(channel, "one", 1) == [1]
    assert stage.row(row).attempts == (1 if kind is Kind.LIMITED else 2)  # `Retry-After` is waited for in the attempt


def test_one_message_a_second_in_a_channel(stage, fake, channel):
    fake.enforce_limits = True
    scene.subscribed(stage.ledger, channel)
    scene.composed(stage.ledger, channel, changes=LONG)
    stage.deliver()
    assert len(channel.messages) > 2
    assert counted(channel, "one", LONG) == [1] * LONG
    assert fake.refused == 0


def archived(fake, channel):
    channel.archived = True


def deleted(fake, channel):
    channel.deleted = True


def kicked(fake, channel):
    channel.joined = False


def uninstalled(fake, channel):
    channel.team.installed = False


@pytest.mark.parametrize(
    ("change", "reason"), [(archived, ARCHIVED), (deleted, DELETED), (kicked, NOT_MEMBER), (uninstalled, REMOVED)]
)
def test_a_lost_channel_pauses_its_subscriptions_and_its_subscriber_hears_of_it_once(
    stage, fake, channel, change, reason
):
    ana = fake.world.add_user(channel.team, "ana", admin=True)
    made = scene.subscribed(stage.ledger, channel)
    with stage.ledger() as unit:
        place = unit.subscriptions.get_destination(made.destination_id)
    scene.services_on(stage.ledger).service.subscribe(made, place, scene.now(), f"slack:{ana.id}")
    rows = [scene.composed(stage.ledger, channel, name) for name in ("one", "two")]

    async def story(courier: OutboxWorker, _: Connection) -> None:
        change(fake, channel)
        await courier.deliver_open()

    stage.play(story)
    assert [stage.row(row).state for row in rows] == [FAILED, FAILED]
    assert [(each.paused, each.paused_because) for each in stage.subscriptions()] == [(True, reason)]
    heard = [text_of(message) for message in fake.world.direct(ana).messages.values()]
    assert len(heard) == (0 if change is uninstalled else 1)
    assert all(f"are paused: {reason}" in said for said in heard)


def test_a_person_who_left_and_a_deleted_thread_are_unreachable(stage, fake, channel):
    ana = fake.world.add_user(channel.team, "ana")
    scene.subscribed(stage.ledger, fake.world.direct(ana))
    gone = scene.composed(stage.ledger, fake.world.direct(ana))
    scene.subscribed(stage.ledger, channel, "1.0")
    orphan = scene.composed(stage.ledger, channel, "two", thread_ts="1.0")
    ana.deleted = True
    stage.deliver()
    assert (stage.row(gone).error, stage.row(orphan).error) == (LEFT, THREAD_DELETED)


def test_a_failed_search_never_counts_as_not_sent(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    fake.trouble.next(Kind.LOST, template="chat.postMessage")
    fake.scopes_lacking = {"history"}
    stage.deliver(3)
    assert counted(channel, "one", 1) == [1]
    assert stage.row(row).state is FAILED
    fake.scopes_lacking = set()
    stage.ahead += timedelta(days=1)
    stage.deliver()
    assert (stage.row(row).state, counted(channel, "one", 1)) == (SENT, [1])


def test_a_forged_marker_is_not_ours(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    payload = {"marker": row.marker, "part": 1, "briefing": row.briefing_id}
    mark = {"event_type": "deltabrief_briefing", "event_payload": payload}
    fake.world.post(channel, {"text": "not yours", "metadata": mark}, "UEVIL")
    with stage.ledger() as unit:
        unit.outbox.replace_if_unchanged(replace(row, state=SENDING, attempts=1, next_try=scene.now()), row)
        unit.commit()
    stage.deliver()
    assert counted(channel, "one", 1) == [1]


def test_a_marker_is_found_among_many_messages(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    fake.trouble.next(Kind.LOST, template="chat.postMessage")
    for number in range(450):
        fake.world.post(channel, {"text": f"chatter {number}"}, "U1")
    stage.deliver()
    for number in range(450):
        fake.world.post(channel, {"text": f"more {number}"}, "U1")
    stage.deliver()
    assert (counted(channel, "one", 1), stage.row(row).state) == ([1], SENT)


@pytest.mark.parametrize("cut", ["drop", "refresh"])
def test_a_broken_socket_is_replaced(stage, fake, channel, cut):
    ana = fake.world.add_user(channel.team, "ana")
    scene.subscribed(stage.ledger, channel)

    async def story(_: OutboxWorker, __: Connection) -> None:
        await until(lambda: len(fake.sockets) == 1)
        before = fake.connections
        if cut == "drop":
            fake.drop()
        else:
            await fake.disconnect()
        await until(lambda: fake.connections > before and bool(fake.sockets))
        said = await (await fake.people.command(ana, channel, "topics")).answered()
        assert "Ferry strike" in said

    stage.play(story, ping_interval=2)  # the client notices a silent break at its next check
