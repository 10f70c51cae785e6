from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import discord
import pytest

from summarizer.delivery.model import DestinationKind, Length, QuietRule
from summarizer.topics.model import Topic
from summarizer.workspace.model import AuditAction
from tests.integration.discord.conftest import said


def topic(world, workspace=None):
    with world.services.ledger() as unit:
        unit.topics.add(Topic("strike", workspace or world.here, "Harbour strike", "The strike at Arvik"))
        unit.commit()


async def ready(world):
    await world.reader.slash(world.channel, "topics")
    topic(world)


async def subscribe(world, who=None, **options):
    given = {"topic": "Harbour strike", "time": "8"} | options
    return await (who or world.manager).slash(world.channel, "subscribe", **given)


def stored(world):
    with world.services.ledger() as unit:
        return [
            (each, unit.subscriptions.get_destination(each.destination_id)) for each in unit.subscriptions.list_all()
        ]


def stamp(*moment):
    return f"<t:{int(datetime(*moment, tzinfo=UTC).timestamp())}:F>"


def test_a_channel_is_subscribed_and_told_the_next_three_times(played):
    async def story(world):
        await ready(world)
        result = await subscribe(world, time="20h15", days="weekdays", zone="new york", length="full", quiet="skip")
        assert result.ephemeral
        text = said(result)
        assert f"<#{world.channel.id}>" in text
        assert "Monday to Friday at 20:15 (America/New_York), full length, silent on quiet days" in text
        for day in (4, 5, 6):  # a quarter past one the next morning in UTC
            assert stamp(2025, 3, day, 1, 15) in text
        ((subscription, destination),) = stored(world)
        assert (subscription.at, subscription.zone) == (time(20, 15), "America/New_York")
        assert (subscription.length, subscription.quiet) == (Length.FULL, QuietRule.SKIP)
        assert (destination.kind, destination.address) == (DestinationKind.CHANNEL, str(world.channel.id))
        with world.services.ledger() as unit:
            assert unit.audit.list_newest(world.here, 1)[0].action is AuditAction.SUBSCRIBED

    played(story)


@pytest.mark.parametrize(
    ("named", "said_of_it"),
    [
        ({}, "Monday to Friday at 08:00 (America/New_York), short length, silent on quiet days, with alerts, also when something is done."),
        ({"days": "daily"}, "every day at 08:00 (America/New_York), short length, silent on quiet days, with alerts, also when"),
        ({"length": "full"}, "Monday to Friday at 08:00 (America/New_York), full length, silent on quiet days, with alerts, also"),
        ({"quiet": "send"}, "(America/New_York), short length, with alerts, also when something is done."),
        ({"alerts": "contested"}, "short length, silent on quiet days, with alerts."),
        ({"alerts": "no"}, "(America/New_York), short length, silent on quiet days."),
        ({"zone": "oslo"}, "Monday to Friday at 08:00 (Europe/Oslo), short length, silent on quiet days, with alerts, also"),
    ],
)  # fmt: skip
def test_subscribing_again_changes_what_is_named_and_keeps_the_rest(played, named, said_of_it):
    async def story(world):
        await ready(world)
        first = {"days": "weekdays", "zone": "new york", "length": "short", "quiet": "skip", "alerts": "done"}
        assert "**Subscribed: Harbour strike**" in said(await subscribe(world, **first))
        world.later(seconds=20)
        changed = said(await subscribe(world, **named))
        assert "**Changed: Harbour strike**" in changed
        assert said_of_it in changed
        assert len(stored(world)) == 1

    played(story)


@pytest.mark.parametrize("kind", ["news", "voice", "stage", "forum"])
def test_every_kind_of_channel_that_takes_messages_can_be_subscribed(played, kind):
    async def story(world):
        await ready(world)
        place = getattr(world.guild, f"create_{kind}_channel")("harbour")
        text = said(await subscribe(world, channel=place))
        assert f"goes to <#{place.id}>" in text
        assert ("Every briefing is a post. A tag with the topic's name is set on it" in text) is (kind == "forum")
        ((_, destination),) = stored(world)
        assert (destination.kind, destination.address) == (DestinationKind.CHANNEL, str(place.id))

    played(story)


def test_anybody_may_subscribe_themselves_and_nobody_else_sees_it(played):
    async def story(world):
        await ready(world)
        result = await subscribe(world, world.reader, me=True)
        assert f"<@{world.reader.id}>" in said(result)
        assert "Europe/Oslo" in said(result)
        ((_, destination),) = stored(world)
        assert (destination.kind, destination.address) == (DestinationKind.DIRECT, str(world.reader.id))
        assert "Harbour strike" in said(await world.reader.slash(world.channel, "subscriptions"))
        assert "There are no subscriptions" in said(await world.manager.slash(world.channel, "subscriptions"))
        assert await world.manager.autocomplete(world.channel, "unsubscribe", "subscription", "") == []

    played(story)


def test_a_reader_may_not_brief_a_channel(played):
    async def story(world):
        await ready(world)
        result = await subscribe(world, world.reader)
        assert result.ephemeral
        assert "Only members with Manage Server" in said(result)
        assert stored(world) == []

    played(story)


def test_a_thread_can_be_subscribed(played):
    async def story(world):
        await ready(world)
        message = await world.manager.send(world.channel, "Let us talk")
        thread = await world.client.get_channel(world.channel.id).create_thread(
            name="Strike talk", message=discord.Object(message.id)
        )
        (handle,) = world.channel.threads
        result = await subscribe(world, channel=handle)
        assert f"<#{thread.id}>" in said(result)
        assert stored(world)[0][1].kind is DestinationKind.THREAD

    played(story)


def test_what_the_bot_lacks_is_named_before_anything_is_stored(played):
    async def story(world):
        await ready(world)
        me = world.guild.default_role
        quiet = world.guild.create_text_channel(
            "quiet", overwrites={me: discord.PermissionOverwrite(send_messages=False, embed_links=False)}
        )
        result = await subscribe(world, channel=quiet)
        assert "I cannot post in #quiet yet: I am missing Send Messages" in said(result)
        assert stored(world) == []

    played(story)


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ({"topic": "Harbor strik"}, "Did you mean “Harbour strike”?"),
        ({"time": "soonish"}, "Write it like 8:30"),
        ({"days": "mondey"}, "Did you mean monday?"),
        ({"zone": "Oslow"}, "Europe/Oslo"),
        ({"topic": "@everyone discord.gg/x " + "ж" * 4000}, "There is no topic"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_nearest(played, wrong, hint):
    async def story(world):
        await ready(world)
        text = said(await subscribe(world, **wrong))
        assert hint in text
        assert "@everyone" not in text
        assert stored(world) == []

    played(story)


def test_a_role_is_called_only_where_an_administrator_says_so(played):
    async def story(world):
        await ready(world)
        role = world.guild.create_role("Harbour watchers", mentionable=True)
        assert "Only administrators" in said(await subscribe(world, mention=role))
        assert "never mention everyone" in said(await subscribe(world, world.owner, mention=world.guild.default_role))
        assert f"<@&{role.id}>" in said(await subscribe(world, world.owner, mention=role))
        assert stored(world)[0][0].mention == str(role.id)

    played(story)


def test_subscribing_again_changes_and_resumes(played):
    async def story(world):
        await ready(world)
        await subscribe(world)
        pause(world, "I was removed from the channel")
        assert "Paused: I was removed from the channel" in said(
            await world.reader.slash(world.channel, "subscriptions")
        )
        result = await subscribe(world, length="short")
        assert "Changed: Harbour strike" in said(result)
        ((subscription, _),) = stored(world)
        assert (subscription.paused, subscription.length) == (False, Length.SHORT)

    played(story)


def pause(world, because):
    with world.services.ledger() as unit:
        (one,) = unit.subscriptions.list_all()
        unit.subscriptions.update(replace(one, paused=True, paused_because=because))
        unit.commit()


def test_another_time_is_another_briefing_and_the_answer_says_so(played):
    async def story(world):
        await ready(world)
        assert "as well" not in said(await subscribe(world))
        world.later(seconds=20)
        assert "Briefings on this go there at 08:00 as well; /unsubscribe ends one." in said(
            await subscribe(world, time="18:30")
        )
        world.later(seconds=20)
        assert "go there at 08:00 and 18:30 as well" in said(await subscribe(world, time="21"))

    played(story)


def test_who_may_not_add_a_topic_is_not_told_to(played):
    async def story(world):
        for who, hint in ((world.reader, "Members with Manage Server can add one."), (world.manager, "/topic create")):
            for command, given in (("brief", {}), ("timeline", {}), ("ask", {"question": "Since when?"})):
                answer = said(await who.slash(world.channel, command, topic="Harbour strike", **given))
                assert "There is no topic “Harbour strike”." in answer
                assert hint in answer

    played(story)


def test_a_question_before_anything_was_read_says_so_and_a_greeting_is_answered(played):
    async def story(world):
        asked = said(await world.reader.slash(world.channel, "ask", question="Since when is the harbour closed?"))
        assert "Nothing has been read yet: there are no sources." in asked
        assert "Members with Manage Server can add some" in asked
        for greeting in ("hi", "Hello!", "test"):
            assert "Ask me a question" in said(await world.reader.slash(world.channel, "ask", question=greeting))

    played(story)


def test_a_subscription_is_chosen_from_the_list_and_ended(played):
    async def story(world):
        await ready(world)
        await subscribe(world)
        (choice,) = await world.manager.autocomplete(world.channel, "unsubscribe", "subscription", "harb")
        assert choice["name"] == "Harbour strike · #briefings · 08:00 Europe/Oslo"
        refused = await world.reader.slash(world.channel, "unsubscribe", subscription=choice["value"])
        assert "There is no subscription that you can end." in said(refused)
        assert len(stored(world)) == 1
        ended = await world.manager.slash(world.channel, "unsubscribe", subscription=choice["value"])
        assert "Harbour strike at 08:00 ended" in said(ended)
        assert stored(world) == []

    played(story)


def test_a_direct_message_is_its_own_workspace_and_destination(played):
    async def story(world):
        ana = world.env.create_user("ana")
        await ana.slash("topics")
        topic(world, f"discord:{ana.id}")
        result = await ana.slash("subscribe", topic="Harbour strike", time="noon")
        assert f"<@{ana.id}>" in said(result)
        assert stored(world)[0][1].workspace_id == f"discord:{ana.id}"

    played(story)


def test_time_zones_are_suggested_as_people_search_them(played):
    async def story(world):
        empty = await world.reader.autocomplete(world.channel, "subscribe", "zone", "")
        assert empty[0]["value"] == "Europe/Oslo"
        found = await world.reader.autocomplete(world.channel, "subscribe", "zone", "buenos")
        assert found[0]["value"] == "America/Argentina/Buenos_Aires"

    played(story)
