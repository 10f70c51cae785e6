"""The buttons under a briefing: what they show, to whom, and when they no longer can."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.discord_app.build import build_client
from bot.discord_app.render.briefing import briefing_messages
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import Button, Option, Select, custom_id
from bot.discord_app.render.paginate import Message
from summarizer.briefing.model import FeedbackTotals
from summarizer.delivery.model import DestinationKind
from tests.integration.discord.conftest import NOW, said
from tests.integration.discord.told_briefing import FAILED, read_article, tell


def press(actor, told, action):
    """Press a button of a briefing's message."""
    return actor.click(told.message, custom_id=f"db:{action}:{told.briefing.id}:marker:1")


@pytest.mark.parametrize(
    ("action", "shows"),
    [("all", "1 · "), ("state", "as of"), ("useful", "Noted: useful"), ("notuseful", "Noted: not useful")],
)
def test_a_button_answers_the_one_who_pressed_it(after, action, shows):
    async def story(world, told):
        result = await press(world.reader, told, action)
        assert result.ephemeral
        assert shows in said(result)

    after(story)


@pytest.mark.parametrize(("action", "shows"), [("sources", "Courier"), ("timeline", "talks"), ("details", "1 · ")])
def test_buttons_of_an_older_message_still_answer(after, action, shows):
    async def story(world, told):
        older = Message(("A briefing",), ((Button("Old", custom_id(action, told.briefing.id)),),))
        message = await world.client.get_channel(world.channel.id).send(view=layout(older))
        result = await world.reader.click(message, label="Old")
        assert result.ephemeral
        assert shows in said(result)

    after(story)


def test_the_timeline_of_an_old_briefing_ends_on_its_day(after):
    async def story(world, told):
        world.later(days=9)
        later = NOW + timedelta(days=5)
        read_article(world.services, world.here, "The ferry strike in the harbour is over for good.", "Mail", later)
        whole = await press(world.reader, told, "all")
        result = await world.reader.click(whole.response.message, label="Timeline")
        assert FAILED in said(result)
        assert "over for good" not in said(result)

    after(story)


def test_the_select_explains_the_line_that_was_chosen(after):
    async def story(world, told):
        result = await world.reader.select(told.message, ["1"], custom_id=f"dbwhy:{told.briefing.id}")
        assert result.ephemeral
        text = said(result)
        assert text.startswith("## Why line 1?")
        assert f"> {FAILED}" in text
        assert "[Courier](https://courier.example/1)" in text
        for raw in ("score", "claim", "|", "asserted"):
            assert raw not in text

    after(story)


def test_a_button_works_after_a_restart(after):
    async def story(world, told):
        await world.env.restart_bot(build_client(world.services, shard_count=1))
        result = await press(world.reader, told, "all")
        assert FAILED in said(result)
        result = await world.reader.select(told.message, ["1"], custom_id=f"dbwhy:{told.briefing.id}")
        assert FAILED in said(result)
        shown = await world.reader.click(told.message, label="Ask")
        assert shown.modal["title"] == "Ask about this briefing"

    after(story)


def test_a_reader_rates_a_briefing_once_and_may_change_their_mind(after):
    async def story(world, told):
        await press(world.reader, told, "useful")
        await press(world.manager, told, "useful")
        await press(world.reader, told, "notuseful")
        with world.services.ledger() as unit:
            assert unit.briefings.feedback_totals(world.here) == FeedbackTotals(useful=1, not_useful=1)

    after(story)


def wishes(world):
    with world.services.ledger() as unit:
        return [(wish.kind.value, wish.value) for wish in unit.briefings.list_less_of("d", "t")]


def test_less_of_this_is_stored_seen_and_undone_by_those_who_decide(after):
    async def story(world, told):
        result = await press(world.reader, told, "notuseful")
        assert "Members with Manage Server decide what this channel shows less of." in said(result)
        assert "dbless" not in str(result.response.message.components)
        result = await press(world.manager, told, "notuseful")
        assert "Nothing is hidden" in said(result)
        chosen = await world.manager.select(result.response.message, ["0"], custom_id=f"dbless:{told.briefing.id}")
        assert "From the next briefing on: less of Courier (publisher)." in said(chosen)
        assert wishes(world) == [("publisher", "Courier")]
        shown = await press(world.manager, told, "notuseful")
        assert "Less of here: Courier (publisher)" in said(shown)
        select = Select("Less of this…", f"dbless:{told.briefing.id}", (Option("Less of Courier", "0"),))
        public = await world.client.get_channel(world.channel.id).send(view=layout(Message(("A vote",), ((select,),))))
        refused = await world.reader.select(public, ["0"], custom_id=select.custom_id)
        assert "Only members with Manage Server decide" in said(refused)
        await world.manager.click(shown.response.message, label="Undo: Courier (publisher)")
        assert wishes(world) == []

    after(story)


def test_in_direct_messages_a_reader_decides_for_themselves(played):
    async def story(world):
        told = await tell(world, DestinationKind.DIRECT, world.reader.id)
        result = await press(world.reader.user, told, "notuseful")
        await world.reader.user.select(result.response.message, ["0"], custom_id=f"dbless:{told.briefing.id}")
        assert wishes(world) == [("publisher", "Courier")]

    played(story)


ACTIONS = ("all", "state", "sources", "timeline", "ask", "useful")


@pytest.mark.parametrize("action", ACTIONS)
def test_a_button_of_a_briefing_that_is_gone_says_so(after, action):
    async def story(world, told):
        stale = Message(("A briefing",), ((Button("Old", custom_id(action, "gone")),),))
        message = await world.client.get_channel(world.channel.id).send(view=layout(stale))
        result = await world.reader.click(message, label="Old")
        assert result.ephemeral
        assert "no longer exists" in said(result)

    after(story)


def test_a_briefing_of_another_server_stays_there(after):
    async def story(world, told):
        elsewhere = world.env.create_guild(name="Elsewhere")
        channel = elsewhere.create_text_channel("general")
        spy = elsewhere.add_member(world.env.create_user("spy"))
        message = await world.client.get_channel(channel.id).send(view=layout(briefing_messages(told.briefing)[0]))
        for action in ("all", "state", "ask", "useful"):
            result = await spy.click(message, custom_id=f"db:{action}:{told.briefing.id}")
            assert "no longer exists" in said(result)
        result = await spy.slash(channel, "why", change=f"{told.briefing.id}:1")
        assert "no longer exists" in said(result)
        result = await spy.slash(channel, "ask", question="Have the talks about the ferry strike failed?")
        assert "Nothing has been read yet" in said(result)

    after(story)


def test_a_briefing_in_a_direct_message_is_its_readers_own(played):
    async def story(world):
        told = await tell(world, DestinationKind.DIRECT, world.reader.id)
        result = await press(world.reader.user, told, "all")
        assert FAILED in said(result)
        result = await press(world.reader.user, told, "useful")
        assert "Noted" in said(result)

    played(story)
