"""From the invitation to a test briefing, as an administrator meets it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.chat import setting_up
from bot.chat.setup_answers import parse_when, topic_from_sentence
from bot.discord_app.build import build_client
from bot.discord_app.onboarding import welcome
from bot.topics.starter_topics import starter_topics
from summarizer.errors import UsageError
from summarizer.ingest.model import RawArticle
from tests.integration.discord.conftest import NOW, said

SPACE = "Space missions"


async def welcomed(world):
    """The bot is invited to a new server: its card."""
    guild = world.env.create_guild(name="Observatory")
    channel = guild.create_text_channel("general")
    manager = guild.add_member(world.env.create_user("nora"), roles=[world.managing_role(guild)])
    reader = guild.add_member(world.env.create_user("pia"))
    await world.env.settle()
    await welcome(world.client, world.client.get_guild(guild.id))
    (card,) = [message async for message in world.client.get_channel(channel.id).history()]
    return guild, channel, manager, reader, card


def read_everything(world, workspace_id, text="NASA launched the Artemis rocket to the Moon on Monday."):
    """What the poller does within a minute: every source is read, and one article is analysed."""
    raw = RawArticle(text, "NASA", NOW - timedelta(hours=1), url="https://nasa.example/1", published_at=NOW)
    world.services.service.analyse(world.services.service.ingest(workspace_id, raw).version_id)
    with world.services.ledger() as unit:
        for source in unit.sources.list_by_workspace(workspace_id):
            unit.sources.update(replace(source, checked_at=NOW))
        unit.commit()


def test_from_the_invitation_to_a_test_briefing_in_three_steps(played, monkeypatch):
    monkeypatch.setattr(
        setting_up, "PAUSE", 0
    )  # nobody reads the sources here, and simcord waits as long as the bot does

    async def story(world):
        guild, channel, manager, _, card = await welcomed(world)
        assert "Set up" in str(card.components)
        shown = await manager.click(card, label="Set up")
        assert shown.modal["title"] == "Set up a briefing"
        result = await manager.submit_modal(
            shown, {"topic": [SPACE], "own": "", "sites": "", "channel": [], "when": "8:30 Frankfurt"}
        )
        text = said(result)
        assert result.ephemeral
        assert f"## {SPACE}\nGoes to <#{channel.id}> every day at 08:30 (Europe/Berlin)" in text
        assert "Reading NASA; SpaceNews; Space.com" in text
        with world.services.ledger() as unit:
            assert [topic.name for topic in unit.topics.list_by_workspace(f"guild:{guild.id}")] == [SPACE]
            sources = unit.sources.list_by_workspace(f"guild:{guild.id}")
            (subscription,) = unit.subscriptions.list_by_workspace(f"guild:{guild.id}")
        starter = next(each for each in starter_topics() if each.name == SPACE)
        assert {source.location for source in sources} == {feed.url for feed in starter.feeds}
        assert (subscription.at, subscription.zone) == (time(8, 30), "Europe/Berlin")

    played(story)


def test_the_test_briefing_follows_when_the_sources_are_read(played, monkeypatch):
    async def story(world):
        await world.manager.slash(world.channel, "topics")
        read_everything(world, world.here, "The ferry strike in the harbour goes on, the union said.")
        shown = await world.manager.slash(world.channel, "setup")
        result = await world.manager.submit_modal(
            shown, {"topic": [], "own": "the ferry strike in the harbour and its talks", "sites": "", "when": "8 pm"}
        )
        await world.env.settle()
        text = said(result)
        assert "The ferry strike in the harbour and its talks" in text
        assert "\n-# Test briefing, from what the sources hold now. Nobody else sees it.\n-# first briefing" in text
        assert "The ferry strike in the harbour goes on, the union said." in text

    played(story)


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ({"topic": [], "own": "", "when": "8:30"}, "Choose a topic from the list, or write your own"),
        ({"topic": [SPACE], "own": "", "when": "half past"}, "is not a valid time. Write it like 8:30 or 20:15 Frankfurt."),
        ({"topic": [SPACE], "own": "", "when": "8:30 Atlantis"}, "is not a valid time zone"),
    ],
)  # fmt: skip
def test_a_form_that_cannot_be_understood_stores_nothing_and_keeps_what_was_written(played, answers, refusal):
    async def story(world):
        shown = await world.manager.slash(world.channel, "setup")
        result = await world.manager.submit_modal(
            shown, {"sites": "https://a.example", "channel": [world.channel]} | answers
        )
        assert refusal in said(result)
        again = await world.manager.click(result.response, label="Edit again")
        fields = {each["component"]["custom_id"]: each["component"] for each in again.modal["components"]}
        assert fields["sites"]["value"] == "https://a.example"
        assert fields["when"]["value"] == answers["when"]
        assert [each["value"] for each in fields["topic"]["options"] if each.get("default")] == answers["topic"]
        assert [int(each["id"]) for each in fields["channel"]["default_values"]] == [world.channel.id]
        with world.services.ledger() as unit:
            assert unit.topics.list_by_workspace(world.here) == ()
            assert unit.sources.list_by_workspace(world.here) == ()

    played(story)


def test_setting_up_is_for_those_who_manage_the_server_and_survives_a_restart(played):
    async def story(world):
        _, _, manager, reader, card = await welcomed(world)
        result = await reader.click(card, label="Set up")
        assert "Only members with Manage Server can set me up." in said(result)
        assert "setup" not in reader.available_commands(world.channel)
        await world.env.restart_bot(build_client(world.services, shard_count=1))
        shown = await manager.click(card, label="Set up")
        assert shown.modal["title"] == "Set up a briefing"

    played(story)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8:30 Frankfurt", (time(8, 30), "Europe/Berlin")),
        ("8 pm", (time(20), "Europe/Oslo")),
        ("8 pm New York", (time(20), "America/New_York")),
        ("20h15, UTC+2", (time(20, 15), "Etc/GMT-2")),
        ("noon in India", (time(12), "Asia/Kolkata")),
        ("0730", (time(7, 30), "Europe/Oslo")),
    ],
)
def test_a_time_may_have_a_place_behind_it(text, meant):
    assert parse_when(text, "Europe/Oslo") == meant


@pytest.mark.parametrize("text", ["", "soon", "Frankfurt"])
def test_what_has_no_time_is_refused(text):
    with pytest.raises(UsageError, match="Write it like 8:30"):
        parse_when(text, "Europe/Oslo")


def test_a_sentence_makes_a_topic():
    topic = topic_from_sentence("  the ferry strike in Oslo, and what the union says about the talks. ")
    assert topic.name == "The ferry strike in Oslo, and what the union says about the"
    assert topic.description == "the ferry strike in Oslo, and what the union says about the talks."
    assert topic.keywords == ("ferry", "strike", "Oslo", "union", "says", "talks")


def test_the_zone_of_the_last_subscription_is_the_default_here(played):
    async def story(world):
        await world.manager.slash(world.channel, "topics")
        world.services.service.add_topic(replace(starter_topics()[0].topic, id="t", workspace_id=world.here))
        for given, meant in (({}, "Europe/Oslo"), ({"zone": "India"}, "Asia/Kolkata"), ({"time": "9"}, "Asia/Kolkata")):
            options = {"topic": "War in Ukraine", "time": "8"} | given
            result = await world.manager.slash(world.channel, "subscribe", **options)
            assert meant in said(result)
            world.later(minutes=1)

    played(story)


def test_texts_of_the_welcome_are_plain(played):
    async def story(world):
        *_, card = await welcomed(world)
        text = "\n".join(texts_of(card))
        assert "I read English." in text
        assert "Set" not in text.split("Setting")[0]

    played(story)


def texts_of(message):
    return [part.content for part in message.components[0].children]
