"""Unusual situations with the production client: a locked database, no bot in the server, closed direct messages."""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.discord_app.messenger import DiscordMessenger
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.watching.command_fetch import CommandFetches, FetchLimits
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy
from storage.admin import open_ledger
from summarizer.delivery.model import DeliveryState
from tests.fake_discord import scene
from tests.fake_discord.world import Permission
from tests.ledgers import new_ledger
from tests.news_server import NewsServer, item, reply, rss, stall
from tests.waiting import until


@pytest.fixture
def channel(fake):
    return fake.world.add_guild().channels[0]


@pytest.fixture
def ana(fake):
    return fake.world.add_user("ana")


@pytest.fixture
def visited(fake):
    """Run a story with the client connected, on this ledger."""

    def play(story, ledger, **given):
        async def whole():
            async with fake.running(), scene.connected(fake.access, scene.services_on(ledger, **given)) as client:
                await (story(client) if given else story())

        asyncio.run(whole())

    return play


async def seen(exchange):
    return "\n".join(await exchange.settled())


def test_a_database_that_another_holds_is_waited_for_by_the_asker_and_loses_nothing(visited, fake, channel, sqlite_url):
    ledger = open_ledger(f"{sqlite_url}?timeout=0.5")
    scene.subscribed(ledger, channel)
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    owner = channel.guild.owner

    async def story():
        wanted = {"topic": "Ferry strike", "time": "9:15", "zone": "UTC"}
        other.execute("BEGIN IMMEDIATE")
        refused = await seen(await fake.people.command(channel, owner, "subscribe", **wanted))
        assert "nothing was lost" in refused.lower()
        assert "Try again in a moment" in refused
        assert "Ferry strike" in await seen(await fake.people.command(channel, owner, "topics"))  # reading still works
        other.execute("COMMIT")
        assert "9:15" in await seen(await fake.people.command(channel, owner, "subscribe", **wanted))

    visited(story, ledger)
    other.close()
    with ledger() as unit:
        assert 9 in [each.at.hour for each in unit.subscriptions.list_all()]
    ledger.dispose()


def test_in_a_server_without_the_bot_a_person_uses_their_own_workspace(visited, fake, channel, ana):
    ledger = new_ledger()
    direct = fake.world.direct(ana)
    scene.subscribed(ledger, channel)  # the server has a topic; this person's own workspace has none
    channel.guild.installed = False

    async def story():
        assert "no topics yet" in await seen(await fake.people.command(channel, ana, "topics"))
        asked = await fake.people.command(channel, ana, "ask", question="Is the strike over?")
        assert "Nothing has been read yet" in await seen(asked)
        assert "I cannot post" in await seen(
            await fake.people.command(channel, ana, "subscribe", topic="Ferry strike", time="8:00")
        )

    visited(story, ledger)
    assert not channel.messages
    assert not direct.messages
    with ledger() as unit:
        assert unit.workspaces.get(f"discord:{ana['id']}") is not None


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_whether_direct_messages_arrive_is_found_out_before_anything_is_stored(visited, fake, channel, ana, closed):
    ledger = new_ledger()
    scene.subscribed(ledger, channel)
    direct = fake.world.direct(ana)
    direct.denied = Permission.SEND if closed else Permission(0)

    async def story():
        wanted = {"topic": "Ferry strike", "time": "8:00", "me": True}
        text = await seen(await fake.people.command(channel, ana, "subscribe", **wanted))
        assert ("I cannot send you direct messages" in text) is closed

    visited(story, ledger)
    assert ("Briefings on Ferry strike will be posted here" in "".join(direct.texts)) is not closed
    with ledger() as unit:
        assert len(unit.subscriptions.list_all()) == (1 if closed else 2)


def test_a_question_of_four_thousand_characters_is_told_how_long_it_may_be(visited, fake, channel, ana):
    async def story():
        await fake.people.say(channel, ana, "Why? " * 790, to_bot=True)
        await until(lambda: len(channel.messages) == 2)
        assert "A question has at most 1,000 characters; this one has 3,949." in channel.texts[-1]

    visited(story, new_ledger())


def test_ten_silent_addresses_in_a_direct_message_hold_up_nobody_else(visited, fake, channel, ana):
    """Not a due delivery, not autocompletion, not another user's command, even with a single thread."""
    ledger = new_ledger()
    scene.subscribed(ledger, channel)
    row = scene.composed(ledger, channel)
    direct = fake.world.direct(ana)
    owner = channel.guild.owner
    with NewsServer() as server:
        server.put("/silent", stall())
        server.put("/feed", reply(200, rss([item("Ferry strike ends", "/1", "The crews go back to work. " * 80)])))
        fetches = CommandFetches(FetchPolicy(Limits(loopback=True)), scene.now, FetchLimits(seconds=3600))

        async def story(client):
            asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
            tried = [
                await fake.people.command(direct, ana, command, address=server.url("/silent"))
                for command in ("source test", "source add") * 5
            ]
            refused = [await seen(each) for each in tried[1:]]
            assert all("Another site is still being checked for you" in text for text in refused)
            await until(lambda: server.asked("/silent"))
            courier = OutboxWorker(ledger, {"discord": DiscordMessenger(client)}, scene.now, RetryPolicy())
            await courier.deliver_open()
            offered = await fake.people.autocomplete(channel, owner, "brief", "topic", "ferry")
            assert "Ferry strike" in str(await offered.answered())
            found = await seen(await fake.people.command(channel, owner, "source test", address=server.url("/feed")))
            assert "Ferry strike ends" in found
            assert (len(server.asked("/silent")), fetches.under_way) == (1, 1)
            await asyncio.to_thread(fetches.close)
            await until(lambda: fetches.under_way == 0)

        visited(story, ledger, fetches=fetches)
    assert "Item 1 of one." in "".join(channel.texts)
    with ledger() as unit:
        assert unit.outbox.get(row.id).state is DeliveryState.SENT
