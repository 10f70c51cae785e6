"""An administrator and members use every command and form; what they read is checked word by word."""

from __future__ import annotations

import asyncio

import pytest

from bot.slack_app.delivery_errors import ARCHIVED, REMOVED
from bot.watching.command_fetch import CommandFetches, FetchLimits
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy
from summarizer.errors import StorageError
from tests.fake_slack import scene
from tests.fake_slack.office import STORY, TOPIC, played
from tests.fake_slack.screen import text_of
from tests.news_server import NewsServer, item, reply, rss, stall
from tests.waiting import until


def test_help_offers_to_each_what_they_may_use(office):
    async def story() -> None:
        member, admin = await office.says(office.ana, ""), await office.says(office.boss, "help")
        assert "`ask [question]`" in member
        assert "topics add" not in member
        assert "*For admins*\n`setup`" in admin
        assert "`topics add [name]`" in admin
        assert "I read English" in member

    played(office, story)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("brief", "There are no topics yet.\n  A Slack admin can add one: /deltabrief topics add"),
        ("brief ferry", "⚠️ There is no topic “ferry”. An admin can add one with /deltabrief topics add."),
        ("subscribe", "There are no topics yet."),
        ("sources", "There are no sources yet."),
        ("subscriptions", "There are no subscriptions yet."),
        ("statsu", "⚠️ There is no command “statsu”. Did you mean /deltabrief status?"),
        ("entity", "⚠️ Write a name after it"),
        ("topics add", "⚠️ Only Slack admins can use /deltabrief topics add."),
        ("source add https://a.example", "⚠️ Only Slack admins can use /deltabrief sources add."),
        ("who is the king of Atlantis?", "Nothing has been read yet: there are no sources."),
        (
            "ask What changed since 31 April?",
            "⚠️ There is no 31 April in the calendar; correct the date and ask again.",
        ),
        ("ask What changed since 2999-01-01?", "⚠️ 2999-01-01 lies in the future; name a day up to today, "),
        ("ask hi", "Ask me a question, such as “What did the union say about the talks?”."),
        ("unsubscribe", "⚠️ There is no subscription that you can end."),
    ],
)
def test_before_anything_is_there_and_what_is_refused(office, text, said):
    async def story() -> None:
        assert (await office.says(office.ana, text)).startswith(said)

    played(office, story)


def test_a_topic_is_added_changed_and_deleted_in_forms(office):
    async def story() -> None:
        form = await office.command(office.boss, "topics add Ferry strike")
        again = await office.submit(form, about="", aspects="broken: ")
        assert "⚠️ A topic needs a name and a sentence" in again
        assert "broken:" in again  # nothing that was written is lost
        assert "Ferry strike was added." in await office.submit(form, **TOPIC)
        twice = await office.command(office.boss, "topics add")
        assert "has a topic “Ferry strike” already" in await office.submit(twice, **TOPIC)
        edit = await office.command(office.boss, "topics edit ferry strike")
        stale = await office.command(office.boss, "topics edit ferry strike")
        assert "was changed" in await office.submit(edit, about="Another sentence.")
        refused = await office.submit(stale, about="A third sentence.")
        assert "in the meantime. See it with /deltabrief topics Ferry strike" in refused
        assert "Another sentence." in await office.says(office.ana, "topics ferry strike")
        assert "Did you mean “Ferry strike”?" in await office.says(office.ana, "topics ferri strike")
        topic = (await office.fake.people.suggestions(office.boss, "topic", ""))[0]["value"]
        delete = await office.command(office.boss, "topics delete")
        assert "Ferry strike was deleted." in await office.submit(delete, topic=topic)

    played(office, story)


def test_what_is_left_out_is_asked_for(office):
    async def story() -> None:
        topic = await office.with_topic()
        assert (await office.says(office.ana, "brief")).startswith("# Ferry strike\n")  # the only topic needs no name
        await office.submit(await office.command(office.boss, "topics add"), name="Storm", about="The storm season.")
        for command in ("brief", "state", "timeline"):
            shown = await office.submit(await office.command(office.ana, command), topic=topic)
            assert "Ferry crews began a strike in the harbour on Monday." in shown
        asked = await office.submit(
            await office.command(office.ana, "ask"),
            question="Have the harbour talks on the ferry strike failed?",
            topic=topic,
        )
        assert "The harbour talks on the ferry strike failed after an hour." in asked
        assert "is not a valid date" in await office.says(office.ana, "timeline ferry strike since yesterdai")

    played(office, story)


def test_members_subscribe_themselves_and_admins_channels(office):
    async def story() -> None:
        await office.with_topic()
        form = await office.command(office.ana, "subscribe ferry strike")
        refused = await office.submit(form, where=office.channel.id)
        assert "Only Slack admins can subscribe a channel. Leave Channel empty" in refused
        mine = await office.submit(await office.command(office.ana, "subscribe"), time="07:30")
        assert f"goes to <@{office.ana.id}>, every day at 07:30 (Europe/Oslo)" in mine
        shared = await office.submit(await office.command(office.boss, "subscribe"), days="weekdays")
        assert f"goes to <#{office.channel.id}>, Monday to Friday at 08:00" in shared
        changed = await office.submit(
            await office.command(office.boss, "subscribe"), days="weekends", alerts="contested"
        )
        assert "standard length, with alerts." in changed
        assert changed.splitlines()[1].startswith("*Changed: Ferry strike*")
        assert f"<@{office.ana.id}>" in await office.says(office.ana, "subscriptions")
        assert f"<@{office.ana.id}>" not in await office.says(office.jon, "subscriptions")  # other people's are private
        offered = [
            await office.fake.people.suggestions(each, "subscription", "")
            for each in (office.ana, office.jon, office.boss)
        ]
        assert [len(each) for each in offered] == [1, 0, 1]
        form, twice = [await office.command(office.ana, "unsubscribe") for _ in range(2)]
        assert "at 07:30 ended." in await office.submit(form, subscription=offered[0][0]["value"])
        assert "has ended already" in await office.submit(twice, subscription=offered[0][0]["value"])

    played(office, story)


def test_subscribing_again_changes_what_is_chosen_and_keeps_the_rest(office):
    async def story() -> None:
        topic = await office.with_topic()
        form = await office.command(office.boss, "subscribe")
        kept = await office.submit(form, time="08:00", days="weekdays", length="short", quiet="skip", alerts="done")
        everything = (
            "Monday to Friday at 08:00 (Europe/Oslo), short length, silent on quiet days, with alerts, also when"
        )
        assert everything in kept
        again = await office.command(office.boss, "subscribe")  # filled in with what it would change
        assert everything in await office.submit(again)
        await office.submit(await office.command(office.boss, "topics add"), name="Storm", about="The storm season.")
        unknown = await office.command(
            office.boss, "subscribe"
        )  # the topic is chosen in the form: nothing is filled in
        changed = await office.submit(unknown, topic=topic, time="08:00", alerts="no")
        assert "Monday to Friday at 08:00 (Europe/Oslo), short length, silent on quiet days." in changed
        assert "*Changed: Ferry strike*" in changed

    played(office, story)


@pytest.mark.parametrize("state", ["joins", "archived", "private"])
def test_a_channel_is_joined_or_refused_with_the_reason(office, state):
    async def story() -> None:
        await office.with_topic()
        office.other.joined = False
        office.other.archived = state == "archived"
        if state == "private":
            office.other.deleted = True  # Slack does not admit that a private channel exists
        said = await office.submit(await office.command(office.boss, "subscribe"), where=office.other.id)
        expected = {"joins": "Subscribed", "archived": "is archived", "private": "invite it with /invite @Deltabrief"}
        assert expected[state] in said
        assert office.other.joined == (state == "joins")

    played(office, story)


def test_whoever_is_in_the_admin_channel_may_manage(office):
    async def story() -> None:
        refused = await office.says(office.ana, "topics add")
        assert "Only Slack admins, or anyone in the admin channel, can" in refused
        form = await office.command(office.ana, "topics add", office.other)
        assert "was added" in await office.submit(form, **TOPIC)

    played(office, story, admin_channel=office.other.id)


def test_the_home_tab_shows_briefings_and_where_topics_stand(office):
    async def story() -> None:
        empty = text_of(await office.fake.people.open_home(office.ana))
        assert "There are no topics yet." in empty
        assert "[New topic]" not in empty
        await office.briefed()
        home = await office.fake.people.open_home(office.boss)
        shown = text_of(home)
        assert "[Ask] [Subscribe] [New topic] [Add a source] [Help]" in shown
        assert "*Strike:* Ferry crews began a strike" in shown
        button = next(block["accessory"] for block in home["blocks"] if block.get("accessory"))
        await office.fake.people.press(office.boss, None, None, button, home)
        direct = office.fake.world.direct(office.boss)
        await until(lambda: bool(direct.messages))
        assert text_of(next(iter(direct.messages.values()))).startswith("# Ferry strike")
        new = await office.fake.people.press(
            office.boss, None, None, {"type": "button", "action_id": "home_topic"}, home
        )
        await new.shown()

    played(office, story)


def test_sources_are_added_tested_paused_and_removed(office):
    async def story() -> None:
        with NewsServer() as news:
            news.put("/feed", reply(200, rss([item("Strike", news.url("/1"), STORY)], "The Quay")))
            feed = news.url("/feed")
            added = await office.says(office.boss, f"sources add <{feed}|the feed>")
            assert f"The Quay is now being read: the feed {feed}" in added
            assert "*The Quay* · feed" in await office.says(office.ana, "sources quay")
            assert "No source matches “zzz”." in await office.says(office.ana, "sources zzz")
            form = await office.command(office.boss, "sources test")
            assert "nothing was stored" in await office.submit(form, address=feed)
            source = (await office.fake.people.suggestions(office.boss, "source", "quay"))[0]["value"]
            pause = await office.command(office.boss, "sources pause")
            assert "The Quay is paused" in await office.submit(pause, source=source)
            remove = await office.command(office.boss, "sources remove")
            assert "The Quay was removed" in await office.submit(remove, source=source)
            wrong = await office.fake.people.submit(
                await office.command(office.boss, "sources add"), {"address": "no address"}
            )
            assert wrong.payload == {
                "response_action": "errors",
                "errors": {"address": "This is not a web address. Write it like https://www.example.org/news"},
            }

    fetches = CommandFetches(FetchPolicy(Limits(loopback=True)), scene.now, FetchLimits(seconds=3600))
    office.services = scene.services_on(office.ledger, fetches=fetches)
    played(office, story)
    fetches.close()


def test_removal_of_the_app_and_archived_channels_pause_and_return(office):
    async def story() -> None:
        await office.briefed()
        team, people = office.channel.team, office.fake.people

        async def paused(reason: str | None) -> None:
            await until(lambda: stored() == reason)

        def stored() -> str | None:
            with office.ledger() as unit:
                return unit.subscriptions.list_all()[0].paused_because

        await people.event(team, {"type": "channel_archive", "channel": office.other.id, "user": office.boss.id})
        await paused(ARCHIVED)
        direct = office.fake.world.direct(office.boss)
        await until(lambda: bool(direct.messages))
        assert f"are paused: {ARCHIVED}" in text_of(next(iter(direct.messages.values())))
        await people.event(team, {"type": "channel_unarchive", "channel": office.other.id, "user": office.boss.id})
        await paused(None)
        await people.event(team, {"type": "app_uninstalled"})
        await paused(REMOVED)

    played(office, story)
    played(office, lambda: asyncio.sleep(0))  # the next start finds a token that works again
    with office.ledger() as unit:
        assert not unit.subscriptions.list_all()[0].paused


def test_nobody_floods_the_models(office):
    async def story() -> None:
        said = [await office.says(office.ana, "ask Is it over?") for _ in range(6)]
        assert said[-1].startswith("⚠️ You are on cooldown. Try again in")
        assert not said[4].startswith("⚠️")
        assert not (await office.says(office.jon, "ask Is it over?")).startswith("⚠️")

    played(office, story)


def test_a_broken_ledger_is_one_sentence_and_menus_stay_empty(office, monkeypatch):
    async def story() -> None:
        await office.with_topic()

        def broken(*_: object) -> None:
            raise StorageError("the disk is full")

        monkeypatch.setattr(type(office.services), "_read", broken)
        assert "⚠️ The ledger cannot be used right now; nothing was lost." in await office.says(office.ana, "status")
        assert await office.fake.people.suggestions(office.ana, "topic", "f") == []
        monkeypatch.setattr(type(office.services), "_read", lambda *_: 1 / 0)
        assert "Give its operator the error number" in await office.says(office.ana, "status")

    played(office, story)


def test_ten_who_wait_for_silent_sites_hold_up_nobody_else(office):
    """`benchmarks.slow_sites` measures how long the others wait."""
    with NewsServer() as server:
        server.put("/silent", stall())
        fetches = CommandFetches(FetchPolicy(Limits(loopback=True)), scene.now, FetchLimits(3_600, 10, 10, 10))
        object.__setattr__(office.services, "fetches", fetches)
        people = [office.fake.world.add_user(office.boss.team, f"boss{number}", admin=True) for number in range(10)]

        async def story() -> None:
            await office.with_topic()
            address = server.url("/silent")
            asked = [
                await office.fake.people.command(each, office.channel, f"sources add {address}") for each in people
            ]
            await until(lambda: fetches.under_way == len(people))
            for text, shown in (("topics", "Ferry strike"), ("brief", "Ferry crews began"), ("help", "Deltabrief")):
                assert shown in await office.says(office.ana, text)
            assert [each.text for each in asked] == [""] * len(people)
            await asyncio.to_thread(fetches.close)
            await until(lambda: fetches.under_way == 0)

        played(office, story)
