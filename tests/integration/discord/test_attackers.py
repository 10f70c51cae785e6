"""Members who try to block or crash the bot: every command answers them, and nobody else has to wait."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.chat.services import BotServices
from bot.slots import BusyWords, SlotLimits, Slots
from bot.workspace.quotas import Quota, Quotas
from summarizer.errors import UsageError
from summarizer.ingest.model import Source, SourceKind
from summarizer.topics.model import Topic
from tests.integration.discord.conftest import NOW, said
from tests.ledgers import new_ledger
from tests.waiting import until

HOSTILE = {
    "as long as Discord allows": "a" * 6000,
    "digits": "9" * 6000,
    "digits of another script": "٣" * 6000,
    "separators": ",-:;/ " * 1000,
    "brackets": "([{" * 2000,
    "wildcards": "%_\\" * 500,
    "a quote": "'\"; DROP TABLE topics; --",
    "the end of time": "9999-12-31",
    "its beginning": "0001-01-01",
    "no text": "\x00\x01",
    "half a character": "\ud800",
    "turned round": "\u202e\u2066" * 1000,
    "marks on a letter": "a" + "\u0301" * 5999,
    "everyone": "@everyone <@&1> <#1> ```",
    "blank": " ",
}
COMMANDS = {
    "topics": ("topic",),
    "brief": ("topic",),
    "why": ("change",),
    "timeline": ("topic", "since", "until"),
    "asof": ("date", "topic"),
    "sources": ("topic",),
    "ask": ("question", "topic"),
    "unsubscribe": ("subscription",),
    "subscribe": ("topic", "time", "days", "zone"),
    "entity show": ("name",),
    "entity merge": ("keep", "other"),
    "entity split": ("name", "spelling"),
    "source pause": ("source",),
    "source remove": ("source",),
    "articles retry": ("article",),
    "source add": ("address", "publisher"),
    "topic show": ("topic",),
    "topic edit": ("topic",),
}
ASKS_A_SITE = {"source add"}


async def stocked(world):
    await world.reader.slash(world.channel, "topics")
    with world.services.ledger() as unit:
        unit.topics.add(Topic("t1", world.here, "Harbour strike", "The strike in the harbour."))
        unit.sources.add(Source("s1", world.here, SourceKind.FEED, "https://courier.example/feed", "The Courier", NOW))
        unit.commit()


def options(name: str, text: str, spared: str | None) -> dict[str, str]:
    """All options of a command hostile except one valid one, so that the others are validated."""
    right = {"topic": "t1", "time": "8:00", "days": "daily", "zone": "UTC", "change": "1", "question": "Is it over?"}
    return {
        each: right.get(each, "Harbour") if each == spared else text[:1000] if each == "question" else text
        for each in COMMANDS[name]
    }


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_every_command_answers_whatever_is_typed(played, monkeypatch, text):
    """With a sentence that says what to do, and never as a bug: the fixture checks this."""
    monkeypatch.setattr("bot.discord_app.cooldowns.Cooldowns.use", lambda *_: None)

    async def nothing_there(services, workspace_id, ask):
        async def fetch(url, etag=None, last_modified=None, *, page=False):
            raise AssertionError(url)

        return await ask(fetch, asyncio.to_thread)

    monkeypatch.setattr(BotServices, "look_at", nothing_there)

    async def story(world):
        await stocked(world)
        for name, given in COMMANDS.items():
            for spared in [None, *(given if len(given) > 1 else ())]:
                result = await world.owner.slash(world.channel, name, **options(name, text, spared))
                assert "Something went wrong" not in said(result), name

    played(story)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_every_list_while_somebody_types_comes_whatever_is_typed(played, text):
    async def story(world):
        await stocked(world)
        for name, option in (
            ("brief", "topic"),
            ("why", "change"),
            ("timeline", "since"),
            ("subscribe", "zone"),
            ("subscribe", "days"),
            ("unsubscribe", "subscription"),
            ("source pause", "source"),
            ("entity show", "name"),
        ):
            offered = await world.owner.autocomplete(world.channel, name, option, text[:1000])
            assert len(offered) <= 25

    played(story)


def test_one_person_uses_a_command_so_often_and_others_go_on(played):
    async def story(world):
        await stocked(world)
        answers = [said(await world.reader.slash(world.channel, "brief", topic="t1")) for _ in range(6)]
        assert ["You are on cooldown" in text for text in answers] == [False] * 5 + [True]
        assert "You are on cooldown" not in said(await world.manager.slash(world.channel, "brief", topic="t1"))
        answers = [said(await world.reader.slash(world.channel, "subscriptions")) for _ in range(21)]
        assert ["You are on cooldown" in text for text in answers] == [False] * 20 + [True]

    played(story)


def test_questions_of_one_server_do_not_fill_the_analysis_process():
    """The fifth request from one place, or the seventeenth in total, is refused at once."""
    release = asyncio.Event()

    class Slow:
        async def do(self, use_case, *args):
            await release.wait()
            return "answered"

    async def story():
        services = BotServices(new_ledger(), None, Slow(), lambda: NOW, "UTC")
        servers = [f"guild:{number}" for number in range(4)]
        waiting = [asyncio.create_task(services.model(server, len, "")) for server in servers for _ in range(4)]
        await until(lambda: services.turns.taken == 16)
        with pytest.raises(UsageError, match="Other questions from here"):
            await services.model("guild:0", len, "")
        with pytest.raises(UsageError, match="Too many questions"):
            await services.model("guild:9", len, "")
        waiting[0].cancel()
        await until(lambda: services.turns.taken == 15)
        waiting.append(asyncio.create_task(services.model("guild:9", len, "")))
        await until(lambda: services.turns.taken == 16)
        release.set()
        assert set(await asyncio.gather(*waiting[1:])) == {"answered"}
        assert services.turns.taken == 0

    asyncio.run(story())


def test_a_slot_is_given_back_whatever_ends_its_use():
    slots = Slots(SlotLimits(2, 1, 1), BusyWords("all", "own"))
    with pytest.raises(ZeroDivisionError), slots.held("w"):
        raise ZeroDivisionError
    with slots.held("w"), slots.held("v"):
        assert (slots.take("w"), slots.take("u")) == ("own", "all")
    assert slots.taken == 0


def test_a_place_has_so_many_subscriptions_and_a_workspace_so_many_topics(played):
    async def story(world):
        few = replace(world.services, quotas=Quotas(Quota(topics=1, subscriptions_per_place=2)))
        world.client.services = few
        await stocked(world)
        given = {"topic": "t1", "me": True}
        for hour in ("8", "9"):
            assert "Subscribed" in said(await world.reader.slash(world.channel, "subscribe", time=hour, **given))
        refused = said(await world.reader.slash(world.channel, "subscribe", time="10", **given))
        assert "2 subscriptions already go there, which is the limit" in refused
        assert "quotas.subscriptions_per_place" in refused
        assert "Changed" in said(
            await world.reader.slash(world.channel, "subscribe", time="9", length="short", **given)
        )
        assert "Subscribed" in said(await world.manager.slash(world.channel, "subscribe", time="10", **given))
        opened = await world.manager.slash(world.channel, "topic create")
        form = {"name": "Two", "about": "Another.", "keywords": "", "names": "", "questions": ""}
        refused = await world.manager.submit_modal(opened, form)
        assert "There are 1 topics, which is the limit" in said(refused)

    played(story)


def test_names_that_are_alike_letter_by_letter_are_found_without_comparing_all_letters():
    """Five hundred sources with names of a hundred letters took two seconds of the event loop, at every key."""
    from bot.workspace.parse_user_input import nearest_name, suggest_matches  # noqa: PLC0415 - next to the test that needs it

    names = ["a" * 99 + chr(0x4E00 + number) for number in range(500)]
    assert len(suggest_matches("b" + "a" * 98, names, 25)) == 25
    assert nearest_name("Tartous port", [*names, "Tartus port", "x" * 6000]) == "Tartus port"
