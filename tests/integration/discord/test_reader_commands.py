"""The commands for readers, in a channel, in the thread of a briefing and in direct messages."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from summarizer.ingest.model import Source, SourceKind
from summarizer.topics.model import Topic
from tests.integration.discord.conftest import NOW, said
from tests.integration.discord.told_briefing import FAILED, GOES_ON, open_thread, read_article


def test_ask_answers_privately_with_a_citation(after):
    async def story(world, told):
        result = await world.reader.slash(
            world.channel, "ask", question="Have the talks about the ferry strike failed?"
        )
        assert result.ephemeral
        assert FAILED in said(result)
        assert "https://courier.example/1" in said(result)
        result = await world.reader.slash(world.channel, "ask", question="Who won the chess tournament?", public=True)
        assert not result.ephemeral
        assert "No article read so far answers" in said(result)

    after(story)


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        ("What changed since 31 April?", "There is no 31 April in the calendar; correct the date and ask again."),
        ("What changed since 2999-01-01?", "2999-01-01 lies in the future; name a day up to today, "),
    ],
)
def test_a_question_about_a_day_that_is_none_is_refused_with_the_reason(after, question, refusal):
    async def story(world, told):
        result = await world.reader.slash(world.channel, "ask", question=question)
        assert refusal in said(result)
        assert "No article" not in said(result)

    after(story)


def test_ask_in_the_thread_of_a_briefing_asks_about_it(after):
    async def story(world, told):
        thread = await open_thread(world, told)
        result = await world.reader.slash(thread, "ask", question="Who said that?")
        assert FAILED in said(result)
        result = await world.reader.slash(world.channel, "ask", question="Who said that?")
        assert "No article read so far answers" in said(result)

    after(story)


def test_brief_shows_what_this_place_would_be_told_now(after):
    async def story(world, told):
        read_article(world.services, world.here, "A court in the harbour ordered the ferry strike to end.", "Mail", NOW)
        result = await world.reader.slash(world.channel, "brief", topic="Ferry strike")
        assert result.ephemeral
        assert "ordered the ferry strike to end" in said(result)
        assert "db:ask" not in str(result.response.message.components)
        result = await world.reader.slash(world.channel, "brief", public=True)
        assert not result.ephemeral

    after(story)


def test_why_gives_reasons_and_quotes(after):
    async def story(world, told):
        (first, *_) = await world.reader.autocomplete(world.channel, "why", "change", "")
        assert first["name"].startswith(f"1 · {FAILED[:40]}")
        for change in (first["value"], "1", told.briefing.changes[0].citations[0].claim_id):
            result = await world.reader.slash(world.channel, "why", change=change)
            assert FAILED in said(result)
            assert "Courier" in said(result)
        for change in ("99", "0"):
            result = await world.reader.slash(world.channel, "why", change=change)
            assert f"There is no line {change}: the last briefing here has 1 line." in said(result)
        result = await world.reader.slash(world.channel, "why", change="```nonsense```")
        assert "Choose a line from the list, or count it from the top" in said(result)

    after(story)


def test_timeline_takes_dates_as_people_type_them(after):
    async def story(world, told):
        result = await world.reader.slash(world.channel, "timeline", topic="Ferry strike", since="a fortnight back")
        assert "not a valid date" in said(result)
        result = await world.reader.slash(world.channel, "timeline", topic="Ferry strike", since="28 February")
        assert GOES_ON in said(result)
        assert FAILED in said(result)
        result = await world.reader.slash(world.channel, "timeline", since="yesterday")
        # What was said before yesterday is only shown as what the end of the strike updates.
        assert said(result).index(FAILED) < said(result).index(f"-# before: {GOES_ON}")
        (choice,) = await world.reader.autocomplete(world.channel, "timeline", "since", "2 march")
        assert choice["value"] == "2025-03-02"

    after(story)


def test_a_timeline_with_enough_to_see_has_a_chart_with_words(after):
    async def story(world, told):
        for days, text in ((5, "Wages rose before the ferry strike."), (6, "Crews in the harbour voted on a strike.")):
            read_article(world.services, world.here, text, "Mail", NOW - timedelta(days=days))
        result = await world.reader.slash(world.channel, "timeline", topic="Ferry strike")
        (chart,) = result.response.attachments
        assert chart.filename == "timeline.png"
        assert chart.description.startswith("Timeline of Ferry strike from ")

    after(story)


def test_asof_knows_only_what_was_known(after):
    async def story(world, told):
        result = await world.reader.slash(world.channel, "asof", date="2025-03-01")
        assert GOES_ON in said(result)
        assert FAILED not in said(result)
        result = await world.reader.slash(world.channel, "asof", date="soon")
        assert "not a valid date" in said(result)

    after(story)


def test_sources_of_the_last_briefing_here_or_of_a_topic(after):
    async def story(world, told):
        result = await world.reader.slash(world.channel, "sources")
        assert "Courier" in said(result)
        result = await world.reader.slash(world.channel, "sources", topic="Ferry strike")
        assert "Herald" in said(result)

    after(story)


def test_an_unknown_topic_is_answered_with_the_nearest(after):
    async def story(world, told):
        for command, options in (
            ("brief", {}),
            ("ask", {"question": "Is it over?"}),
            ("timeline", {}),
            ("asof", {"date": "today"}),
            ("sources", {}),
        ):
            result = await world.reader.slash(world.channel, command, topic="Fery strike", **options)
            assert "Did you mean “Ferry strike”?" in said(result)

    after(story)


def test_before_the_first_briefing_there_is_nothing_to_explain(played):
    async def story(world):
        for command, options in (("why", {"change": "1"}), ("sources", {})):
            result = await world.reader.slash(world.channel, command, **options)
            assert "No briefing has been posted here yet" in said(result)
        assert await world.reader.autocomplete(world.channel, "why", "change", "") == []

    played(story)


def test_help_is_by_task_clickable_and_offers_only_what_one_may_do(played):
    async def story(world):
        for actor, managing in ((world.reader, False), (world.manager, True)):
            result = await actor.slash(world.channel, "help")
            text = said(result)
            for name in ("ask", "brief", "why", "timeline", "asof", "sources", "topics", "subscribe", "status"):
                assert re.search(rf"</{name}:\d+>", text)
            assert bool(re.search(r"</topic create:\d+>", text)) is managing
            assert ("</entity show" in text, "</source add" in text) == (managing, managing)
            assert "I read English." in text
            assert list(result.followups) == []

    played(story)


def test_before_anything_was_read_brief_says_so(played):
    async def story(world):
        await world.reader.slash(world.channel, "topics")
        world.services.service.add_topic(Topic("t", world.here, "Ferry strike", "The ferry strike in the harbour."))
        result = await world.reader.slash(world.channel, "brief")
        assert "Nothing has been read yet: there are no sources." in said(result)
        with world.services.ledger() as unit:
            unit.sources.add(Source("s1", world.here, SourceKind.FEED, "https://a.example/feed", "A", NOW))
            unit.commit()
        result = await world.reader.slash(world.channel, "brief")
        assert "Nothing has been read yet: the sources will be read within minutes." in said(result)

    played(story)


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("asof", {"date": "2030-01-01"}),
        ("timeline", {"since": "next year 2031-01-01"}),
        ("timeline", {"since": "May 2031"}),
    ],
)
def test_a_date_in_the_future_is_refused(after, command, options):
    async def story(world, told):
        result = await world.reader.slash(world.channel, command, **options)
        assert "in the future" in said(result) or "not a valid date" in said(result)

    after(story)


def test_a_month_is_a_date(after):
    async def story(world, told):
        (choice,) = await world.reader.autocomplete(world.channel, "asof", "date", "february 2025")
        assert choice == {"name": "1 February 2025 to 28 February 2025", "value": "february 2025"}
        result = await world.reader.slash(world.channel, "asof", date="february 2025")
        assert GOES_ON in said(result)
        assert FAILED not in said(result)

    after(story)


def test_readers_commands_work_in_direct_messages(played):
    async def story(world):
        result = await world.reader.user.slash("ask", question="Is the harbour open?")
        assert "Nothing has been read yet" in said(result)
        result = await world.reader.user.slash("brief")
        assert "topic" in said(result)

    played(story)
