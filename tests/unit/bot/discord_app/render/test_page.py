from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.discord_app.render.answers import answer_messages, sources_messages
from bot.discord_app.render.components import layout
from bot.discord_app.render.markdown import discord_date
from bot.discord_app.render.notices import confirmation, error
from bot.discord_app.render.page import page_messages
from bot.presentation.briefing_page import Entry, Page, Section, briefing_page
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Citation, Coverage
from summarizer.questions.model import Answer, AnswerLine, OriginShare, SourceBreakdown
from summarizer.text.span import Span


def test_the_numbers_of_a_page_become_links_where_its_articles_have_one(full_briefing):
    (message,) = page_messages(briefing_page(full_briefing, ZoneInfo("UTC")))
    text = "\n".join(message.blocks)
    assert "The walkout goes on until Friday. [[1]](https://quay.example/cranes)" in text
    assert "[[1]](https://quay.example/cranes) The Quay, “Cranes stand still”, 4 May 2025" in text
    assert "[2] Harbour Post" in text


def test_a_number_inside_an_article_is_no_citation():
    cited = Citation("c", "a", "v", Span(0, 1), "q", "R", "o", datetime(2025, 5, 1, tzinfo=UTC), "https://a.test")
    page = Page("T", "", "", (Section("S", (Entry("·", "See [1] there.", citations=(cited,)),)),))
    assert r"See \[1\] there. [[1]](https://a.test)" in page_messages(page)[0].blocks[1]


def test_a_page_of_many_sections_keeps_the_number_of_components():
    page = Page("T", "", "", tuple(Section(f"S{n}", (Entry("·", "text"),)) for n in range(40)))
    messages = page_messages(page)
    assert len(messages) == 4
    assert all(len(list(layout(message).walk_children())) <= 40 for message in messages)


def test_both_sides_of_an_answer_stand_apart_with_their_voices(full_briefing):
    union, port = full_briefing.changes[2].citations[0], full_briefing.changes[2].against[0]
    answer = Answer("Is the port open?", (AnswerLine("No.", union, 1), AnswerLine("Yes.", port, 2)), disputed=True)
    (message,) = answer_messages(answer)
    assert message.blocks[0] == "### Is the port open?\nSources differ."
    assert message.blocks[1].startswith(
        "**Side 1**\n• No. [[1]](https://quay.example/cranes)\n-# Ana Ruiz · The Quay · <t:"
    )
    assert message.blocks[2].startswith("**Side 2**\n• Yes. [2]\n-# the port authority · Harbour Post · <t:")


def test_a_refusal_says_why():
    (message,) = answer_messages(Answer("Who won?", refusal="No article read so far answers this question."))
    assert message.blocks == ("### Who won?\nNo article read so far answers this question.",)


def test_sources_quote_each_article_under_its_origin(full_briefing):
    union = full_briefing.changes[2].citations[0]
    share = OriginShare("Quay Group", ("The Quay",), 1, (union,))
    sourcing = SourceBreakdown("Port strike", None, full_briefing.until, (share,), Coverage(1, 1, 1, ("Eastern Tide",)))
    (message,) = sources_messages(sourcing)
    assert message.blocks[1].splitlines()[:2] == [
        "### Quay Group (The Quay) · 1 article",
        "Cranes stand still [[1]](https://quay.example/cranes)",
    ]
    assert message.blocks[1].endswith("> The walkout goes on until Friday")
    assert message.blocks[2] == "-# Could not be read: Eastern Tide"


def test_an_error_says_what_to_do_and_repeats_nothing_live():
    message = error("There is no topic “@everyone”.\nDid you mean Port strike?", "/topics lists them")
    assert message.blocks == ("There is no topic “@\u200beveryone”.\nDid you mean Port strike?\n-# /topics lists them",)


def test_a_deletion_is_asked_about():
    message = confirmation("Delete Port strike?", "yes", "no")
    assert [(button.label, button.danger) for button in message.rows[0]] == [("Delete", True), ("Cancel", False)]


@pytest.mark.parametrize("kind", CHANGE_KINDS.values(), ids=lambda info: info.heading)
def test_a_kind_of_change_has_the_sign_that_it_has_in_a_briefing(kind):
    page = Page("T", "", "", (Section("", (Entry(kind.sign, "The walkout ends."), Entry("·", "ferry, strike"))),))
    assert page_messages(page)[0].blocks[1] == f"{kind.emoji} The walkout ends.\n\n• ferry, strike"


def test_sources_of_one_day_name_it_once(full_briefing):
    until = full_briefing.until
    (message,) = sources_messages(SourceBreakdown("Port strike", until - timedelta(minutes=5), until, ()))
    assert message.blocks[0] == f"## Port strike: sources\n-# {discord_date(until)}"
