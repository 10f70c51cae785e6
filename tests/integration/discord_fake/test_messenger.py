"""Delivery to Discord with the production client: each message once, whatever goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.discord_app.guild_events import notify_owner
from bot.discord_app.messenger import DiscordMessenger
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from summarizer.delivery.model import Delivery, DeliveryState
from tests.fake_discord import scene
from tests.fake_discord.server import FakeDiscord
from tests.fake_discord.trouble import Kind
from tests.fake_discord.world import Channel, Permission
from tests.ledgers import new_ledger
from tests.waiting import until

SENDING, SENT, FAILED = DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.FAILED
LONG = 30
"""Number of changes that need several messages."""


class Stage:
    """A ledger, and an outbox worker with the connected client. `ahead` moves our clock, not Discord's.

    With `marks`, messages of earlier briefings are edited.
    """

    def __init__(self, fake: FakeDiscord) -> None:
        self.fake = fake
        self.ledger = new_ledger()
        self.ahead = timedelta()
        self.policy = RetryPolicy()
        self.marks = False

    def now(self) -> datetime:
        return scene.now() + self.ahead

    def play(self, story: Callable[[OutboxWorker], Awaitable[None]]) -> None:
        async def run() -> None:
            async with self.fake.running(), scene.connected(self.fake.access, scene.services_on(self.ledger)) as client:
                messengers = {"discord": DiscordMessenger(client, self.ledger if self.marks else None)}

                async def told(destination, reason):
                    await notify_owner(client, destination, reason)

                await story(OutboxWorker(self.ledger, messengers, self.now, self.policy, notify_owner=told))

        asyncio.run(run())

    def deliver(self, times: int = 1) -> None:
        """Run the outbox worker this many times, an hour apart."""

        async def story(courier: OutboxWorker) -> None:
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
def stage(fake) -> Stage:
    return Stage(fake)


@pytest.fixture
def channel(fake) -> Channel:
    return fake.world.add_guild().channels[0]


def counted(places: list[Channel], name: str, items: int) -> list[int]:
    """How often each item of a briefing occurs in these places."""
    text = "\n".join(text for place in places for text in place.texts)
    return [text.count(f"Item {number} of {name}.") for number in range(1, items + 1)]


def thread_of(fake: FakeDiscord, channel: Channel) -> Channel:
    [thread] = [each for each in fake.world.channels.values() if each.parent is channel]
    return thread


def test_a_briefing_arrives_in_its_channel_with_its_buttons(stage, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    stage.deliver()
    assert counted([channel], "one", 1) == [1]
    [message] = channel.messages.values()
    assert stage.row(row).receipt == (message["id"],)
    assert len(message["components"]) == 3  # the card and two rows of buttons


@pytest.mark.parametrize("kind", ["thread", "direct"])
def test_a_thread_or_a_person_gets_all_parts_one_after_the_other(stage, fake, channel, kind):
    place = (
        fake.world.add_thread(channel, "Strike") if kind == "thread" else fake.world.direct(fake.world.add_user("ana"))
    )
    scene.subscribed(stage.ledger, place)
    row = scene.composed(stage.ledger, place, changes=LONG)
    stage.deliver()
    assert counted([place], "one", LONG) == [1] * LONG
    assert len(stage.row(row).receipt) == len(place.messages) > 1
    assert not channel.messages


def test_a_long_briefing_goes_on_in_a_thread_of_its_message(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, changes=LONG)
    stage.deliver()
    thread = thread_of(fake, channel)
    assert counted([channel, thread], "one", LONG) == [1] * LONG
    assert len(channel.messages) == 1
    assert stage.row(row).receipt == (*channel.messages, *thread.messages)


def test_where_no_thread_may_be_made_a_long_briefing_goes_on_in_the_channel(stage, fake, channel):
    channel.denied = Permission.CREATE_THREADS
    scene.subscribed(stage.ledger, channel)
    scene.composed(stage.ledger, channel, changes=LONG)
    stage.deliver()
    assert counted([channel], "one", LONG) == [1] * LONG


def test_only_the_role_that_was_set_is_called(stage, fake, channel):
    scene.subscribed(stage.ledger, channel, mention="4242")
    scene.composed(stage.ledger, channel)
    stage.deliver()
    assert channel.texts[0].startswith("<@&4242>\n")


@pytest.mark.parametrize("remembered", [True, False], ids=["nonce known", "nonce forgotten"])
@pytest.mark.parametrize("kind", [Kind.LOST, Kind.HUNG])
def test_an_answer_that_never_came_does_not_make_a_second_message(stage, fake, channel, kind, remembered):
    fake.world.nonce_seconds = 300 if remembered else 0
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    fake.trouble.next(kind)
    patient, stage.policy = stage.policy, RetryPolicy(claim=timedelta(seconds=1 if kind is Kind.HUNG else 60))
    stage.deliver()
    stage.policy = patient
    stage.deliver()
    assert counted([channel], "one", 1) == [1]
    assert (stage.row(row).state, stage.row(row).attempts) == (SENT, 2)


def test_what_was_sent_while_our_clock_was_ahead_is_found_at_its_real_time(stage, fake, channel):
    """Composed and sent with a clock years ahead; the response was lost, and then the clock was corrected."""
    fake.world.nonce_seconds = 0
    stage.ahead = timedelta(days=900)
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, due_at=stage.now())
    fake.trouble.next(Kind.LOST)
    stage.deliver()
    assert stage.row(row).next_try > scene.now() + timedelta(days=800)
    stage.ahead = timedelta()
    stage.deliver()
    assert counted([channel], "one", 1) == [1]
    assert (stage.row(row).state, stage.row(row).attempts) == (SENT, 2)


@pytest.mark.parametrize("which", [0, 1, 2], ids=["first message", "second", "third"])
def test_a_briefing_that_broke_off_is_continued_exactly_once(stage, fake, channel, which):
    """The response to one message is lost, and the nonce no longer helps."""
    fake.world.nonce_seconds = 0
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, changes=LONG)
    sent = 0
    meet = fake.trouble.meet

    def lose_one(method: str, template: str) -> Kind | None:
        nonlocal sent
        if (method, template) == ("POST", "/channels/{channel_id}/messages"):
            sent += 1
            if sent == which + 1:
                return Kind.LOST
        return meet(method, template)

    fake.trouble.meet = lose_one
    stage.deliver(times=2)
    thread = thread_of(fake, channel)
    assert counted([channel, thread], "one", LONG) == [1] * LONG
    assert stage.row(row).receipt == (*channel.messages, *thread.messages)


def test_a_thread_whose_making_got_no_answer_is_found_again(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    scene.composed(stage.ledger, channel, changes=LONG)
    fake.trouble.next(Kind.LOST, "POST", "/channels/{channel_id}/messages/{message_id}/threads")
    stage.deliver(times=2)
    assert counted([channel, thread_of(fake, channel)], "one", LONG) == [1] * LONG


def test_a_row_left_by_a_crash_is_settled_by_looking_however_busy_the_channel_was(stage, fake, channel):
    fake.world.nonce_seconds = 0
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    stage.deliver()
    for number in range(150):
        fake.world.post(channel, {"content": f"chat {number}"}, fake.world.add_user("ana"))
    with stage.ledger() as unit:  # the state after a kill between the send and the receipt
        unit.outbox.replace_if_unchanged(replace(row, state=SENDING, attempts=1, next_try=scene.now()), stage.row(row))
        unit.commit()
    stage.deliver()
    assert counted([channel], "one", 1) == [1]
    assert stage.row(row).state is SENT


def test_a_history_that_may_not_be_read_is_not_taken_for_an_empty_one(stage, channel):
    """Discord answers with an empty list."""
    channel.denied = Permission.HISTORY
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, state=SENDING, attempts=1, next_try=scene.now())
    stage.deliver()
    assert channel.texts == []
    assert (stage.row(row).state, stage.row(row).error[:31]) == (FAILED, "Deltabrief cannot check whether")
    assert stage.row(row).next_try is not None


@pytest.mark.slow
def test_a_broken_answer_is_asked_for_again(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    scene.composed(stage.ledger, channel)
    fake.trouble.next(Kind.BROKEN)
    stage.deliver()
    assert counted([channel], "one", 1) == [1]


@pytest.mark.parametrize(
    ("denied", "reason"),
    [
        pytest.param(Permission.SEND, "Send Messages", id="cannot post"),
        pytest.param(Permission.VIEW, "View Channel", id="cannot see"),
    ],
)
def test_a_missing_permission_pauses_and_is_told_to_the_owner_once(stage, fake, channel, denied, reason):
    channel.denied = denied
    scene.subscribed(stage.ledger, channel)
    scene.composed(stage.ledger, channel, "one")
    scene.composed(stage.ledger, channel, "two")
    stage.deliver(times=2)
    [paused] = stage.subscriptions()
    assert paused.paused
    assert reason in paused.paused_because
    [told] = fake.world.direct(channel.guild.owner).texts
    assert reason in told


def test_a_person_who_takes_no_messages_is_left_alone(stage, fake):
    direct = fake.world.direct(fake.world.add_user("ana"))
    direct.denied = Permission.SEND
    scene.subscribed(stage.ledger, direct)
    scene.composed(stage.ledger, direct)
    stage.deliver()
    assert stage.subscriptions()[0].paused_because == "that person does not accept direct messages from Deltabrief"


@pytest.fixture
def direct(stage, fake, channel) -> Channel:
    """A member who gets a server's topic as direct messages."""
    place = fake.world.direct(fake.world.add_user("ana"))
    scene.subscribed(stage.ledger, place, channel.guild)
    return place


def test_a_member_gets_the_topics_of_their_server(stage, channel, direct):
    scene.composed(stage.ledger, direct, topics_of=channel.guild)
    stage.deliver()
    assert counted([direct], "one", 1) == [1]


def test_who_left_a_server_hears_no_more_of_its_topics_and_nobody_else_is_told(stage, fake, channel, direct):
    channel.guild.left.add(direct.recipient["id"])
    row = scene.composed(stage.ledger, direct, topics_of=channel.guild)
    stage.deliver()
    assert stage.row(row).state is FAILED
    assert stage.subscriptions()[0].paused_because == "that person has left the server"
    assert not [message for each in fake.world.channels.values() for message in each.messages]


def test_a_membership_that_is_not_answered_is_asked_for_again(stage, fake, channel, direct):
    row = scene.composed(stage.ledger, direct, topics_of=channel.guild)
    fake.trouble.next(Kind.BROKEN, "GET", "/guilds/{guild_id}/members/{user_id}")
    stage.deliver()
    assert stage.row(row).state is SENT
    assert counted([direct], "one", 1) == [1]


async def paused(stage: Stage, expected: bool) -> None:
    await until(lambda: stage.subscriptions()[0].paused is expected)


def test_a_deleted_channel_pauses_what_goes_there_and_its_owner_is_told(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)
    owner = fake.world.direct(channel.guild.owner)

    async def story(courier: OutboxWorker) -> None:
        await fake.delete_channel(channel)
        await until(lambda: bool(owner.texts))  # the last step of the handler

    stage.play(story)
    [subscription] = stage.subscriptions()
    assert (subscription.paused, subscription.paused_because) == (True, "the channel was deleted")
    [told] = owner.texts
    assert "was deleted" in told


def test_a_channel_that_was_deleted_meanwhile_pauses_too(stage, channel):
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    channel.deleted = True
    stage.deliver(times=2)
    assert stage.subscriptions()[0].paused_because == "the channel was deleted"
    assert (stage.row(row).state, stage.row(row).attempts, stage.row(row).next_try) == (FAILED, 1, None)


def test_a_bot_that_is_thrown_out_waits_and_goes_on_when_it_is_back(stage, fake, channel):
    scene.subscribed(stage.ledger, channel)

    async def story(courier: OutboxWorker) -> None:
        await fake.remove_bot(channel.guild)
        await paused(stage, expected=True)
        assert stage.subscriptions()[0].paused_because == "Deltabrief was removed from the server"
        await fake.add_bot(channel.guild)
        await paused(stage, expected=False)
        row = scene.composed(stage.ledger, channel)
        await courier.deliver_open()
        assert stage.row(row).state is SENT

    stage.play(story)


def test_a_bot_that_came_back_while_it_was_not_running_goes_on_at_the_start(stage, channel):
    scene.subscribed(stage.ledger, channel, paused=True, paused_because="Deltabrief was removed from the server")

    async def story(courier: OutboxWorker) -> None:
        await paused(stage, expected=False)

    stage.play(story)
    assert [(each.paused, each.paused_because) for each in stage.subscriptions()] == [(False, None)]
