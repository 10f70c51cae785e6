"""What members ask of a briefing: why a line, where a topic stood, its buttons, mentions, threads and shortcuts."""

from __future__ import annotations

import re

from bot.presentation.compact_briefing import reading_order
from tests.fake_slack.office import played
from tests.fake_slack.screen import text_of
from tests.fake_slack.world import Channel
from tests.waiting import until


def test_every_line_of_a_briefing_has_the_number_by_which_why_is_asked(office):
    async def story() -> None:
        message = await office.briefed()
        shown = text_of(message)
        with office.ledger() as unit:
            [briefing] = unit.briefings.list_recent(office.here, 9)
        for line in reading_order(briefing):
            assert f" {line.number} · " in shown
            assert line.change.text.rstrip(".") in shown.split(f" {line.number} · ", 1)[1].split("\n")[0].replace(
                "*", ""
            )
            why = await office.says(office.ana, f"why {line.number}", office.other)
            assert f"line {line.number} of the briefing of" in why
            assert line.change.citations[0].quote in why
            assert why == await office.says(office.ana, f"why {line.number} ferry strike", office.other)
        most = len(briefing.changes)
        assert f"There is no line {most + 1}: the last briefing here has {most} lines." in await office.says(
            office.ana, f"why {most + 1}", office.other
        )
        every = await office.says(office.ana, "why", office.other)
        assert "Write a number after it, such as /deltabrief why 1" in every
        assert f" {most} · " in every
        assert "There is no topic" in await office.says(office.ana, "why 1 weather", office.other)
        preview = await office.says(office.ana, "brief", office.other)
        assert not re.search(r"^\S+ \d · ", preview, re.MULTILINE)  # not stored: nothing could be asked of a number

    played(office, story)


def test_where_a_topic_stood_on_a_day(office):
    async def story() -> None:
        await office.with_topic()
        now = await office.says(office.ana, "state ferry strike")
        early = await office.says(office.ana, "state ferry strike on 3 March 2019")
        assert "3 Mar 2019" in early
        assert "Ferry crews" not in early
        assert "Ferry crews" in now
        assert early == await office.says(office.ana, "asof on 3 March 2019")
        assert "is in the future" in await office.says(office.ana, "state ferry strike on tomorrow")
        await office.submit(
            await office.command(office.boss, "topics add"), name="War on drugs", about="The war on drugs."
        )
        assert "War on drugs" in await office.says(office.ana, "state war on drugs")

    played(office, story)


def test_there_is_no_why_before_the_first_briefing(office):
    async def story() -> None:
        await office.with_topic()
        assert "No briefing has been posted here yet." in await office.says(office.ana, "why 1")

    played(office, story)


def test_a_briefing_answers_through_its_buttons(office):
    async def story() -> None:
        message = await office.briefed()
        people, place = office.fake.people, office.other
        shown = text_of(message).splitlines()
        assert (shown[0], shown[2]) == (
            "# Ferry strike",
            "🟢 1 · *Ferry crews began a strike in the harbour on Monday.* · The Quay",
        )
        assert shown[-1].startswith("[Ask] <Why?: 1 · Ferry crews")
        assert shown[-1].endswith("[Show all] [Timeline] [Sources] [👍] [👎]")
        expected = {
            "Show all": "🟢 ↳ 3 · Passengers",
            "Timeline": "# Ferry strike: timeline",
            "Sources": "*The Quay* · 1 article",
            "👍": "Noted: useful.",
            "👎": "Noted: not useful.",
        }
        for label, said in expected.items():
            assert said in await (await people.button(office.jon, place, message, label)).answered()
        why = await (await people.choose(office.jon, place, message, 1)).answered()
        assert "> The harbour talks on the ferry strike failed after an hour." in why
        assert not place.replies(message["ts"])  # all of this is private
        form = await people.button(office.jon, place, message, "Ask")
        await form.shown()
        answer = await office.submit(form, question="Are the talks over?")
        assert "Everybody can read this answer in the thread." in answer
        [reply] = place.replies(message["ts"])
        assert f"asked by <@{office.jon.id}>\n• The harbour talks" in text_of(reply)
        with office.ledger() as unit:
            assert unit.briefings.feedback_totals(office.here).not_useful == 1

    played(office, story)


def test_questions_by_mention_in_a_thread_and_by_direct_message(office):
    async def story() -> None:
        message = await office.briefed()
        people, place, direct = office.fake.people, office.other, office.fake.world.direct(office.jon)

        async def answer(channel: Channel, text: str, thread: str = "") -> str:
            before = len(channel.messages)
            await people.say(office.jon, channel, text, thread)
            await until(lambda: len(channel.messages) == before + 2)
            return text_of(list(channel.messages.values())[-1])

        assert "The harbour talks" in await answer(place, "When did the talks fail?", message["ts"])
        assert (await answer(place, "hello!", message["ts"])).startswith("Ask me a question")
        assert (await answer(place, "thanks a lot!", message["ts"])).startswith("Ask me a question")
        assert "Ferry crews" in await answer(direct, "Is the ferry strike over?")
        assert [each for each in place.top if each is not message] == []  # answers stay in the thread
        before = len(place.messages)
        await people.say(office.jon, place, "just talking", to_bot=False)
        await people.event(
            place.team,
            {"type": "app_mention", "user": "U9", "bot_id": "B9", "text": "x", "channel": place.id, "ts": "1"},
        )
        await office.says(office.ana, "status")
        assert len(place.messages) == before + 1

    played(office, story)


def test_shortcuts_on_messages(office):
    async def story() -> None:
        message = await office.briefed()
        people, place = office.fake.people, office.other
        form = await people.shortcut(office.jon, place, message, "ask_about")
        await form.shown()
        await office.submit(form, question="When did the talks fail?")
        assert len(place.replies(message["ts"])) == 1
        link = office.fake.world.post(place, {"text": "see <https://a.example/news?x=1&amp;y=2|news>"}, office.jon.id)
        add = await people.shortcut(office.boss, place, link, "add_source")
        assert (await add.shown())["blocks"][0]["element"]["initial_value"] == "https://a.example/news?x=1&y=2"
        refused = await people.shortcut(office.jon, place, link, "add_source")
        assert "Only Slack admins can add sources." in await refused.answered()
        bare = office.fake.world.post(place, {"text": "no link"}, office.jon.id)
        none = await people.shortcut(office.boss, place, bare, "add_source")
        assert "has no web address" in await none.answered()

    played(office, story)
