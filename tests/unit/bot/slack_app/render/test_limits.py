"""Whatever a briefing holds, its messages and views are within Slack's limits, and show hostile text literally."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.presentation.briefing_page import Entry, Page, Section
from bot.slack_app.render import briefing as render
from bot.slack_app.render.blocks import Json, modal
from bot.slack_app.render.mrkdwn import link, safe
from bot.slack_app.render.page import notice, page_messages
from bot.slack_app.render.paginate import SlackMessage, view_blocks
from summarizer.briefing.model import (
    AspectState,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    Coverage,
    QuietReason,
    StateCard,
)
from summarizer.questions.model import Answer, AnswerLine, OriginShare, SourceBreakdown
from summarizer.text.span import Span
from tests.fake_slack.rules import broken_by_message, broken_by_view, texts_of
from tests.fake_slack.screen import plain, text_of

NOON = datetime(2025, 3, 3, 12, tzinfo=UTC)
HOSTILE = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [
            "<!channel> read this",
            "<@U123> and <#C1> and <https://evil.example|bank>",
            "*bold* _it_ ~no~ `code` ```x```",
            ":smile: :+1:",
            "> quoted",
            "&lt;!here&gt; &amp;",
            "&" * 900,
            "<" * 900,
            "*" * 900,
            "😀" * 500,
            "a" * 5_000,
            "\u202e right to left",
            "line\nbreak",
            "",
            " ",
        ]
    ),
)
URLS = st.sampled_from(
    [
        None,
        "https://a.example/x?y=1&z=2",
        "javascript:alert(1)",
        "https://a.example/|>",
        "https://a.example/" + "x" * 600,
    ]
)
CITATIONS = st.builds(
    Citation,
    claim_id=st.just("c"),
    article_id=st.just("a"),
    version_id=st.sampled_from(["v1", "v2", "v3"]),
    span=st.just(Span(0, 1)),
    quote=HOSTILE,
    publisher=HOSTILE,
    origin=HOSTILE,
    reported_at=st.just(NOON),
    url=URLS,
    title=st.one_of(st.none(), HOSTILE),
    speaker=st.one_of(st.none(), HOSTILE),
)
MANY = st.lists(CITATIONS, min_size=1, max_size=5).map(tuple)
CHANGES = st.builds(
    Change,
    kind=st.sampled_from(ChangeKind),
    text=HOSTILE,
    citations=MANY,
    against=st.lists(CITATIONS, max_size=3).map(tuple),
    before=st.one_of(st.none(), HOSTILE),
    aspect=st.one_of(st.none(), HOSTILE),
    reasons=st.lists(HOSTILE, max_size=3).map(tuple),
    silent_edit=st.booleans(),
)
STATES = st.builds(
    AspectState,
    HOSTILE,
    HOSTILE,
    st.one_of(st.none(), HOSTILE),
    st.just(NOON),
    CITATIONS,
    st.one_of(st.none(), CITATIONS),
    st.booleans(),
)
BRIEFINGS = st.builds(
    Briefing,
    id=st.just("b" * 20),
    workspace_id=st.just("slack:T1"),
    topic_id=st.just("t"),
    topic_name=HOSTILE,
    destination_id=st.just("d"),
    since=st.one_of(st.none(), st.just(NOON)),
    until=st.just(NOON),
    bottom_line=HOSTILE,
    changes=st.lists(CHANGES, max_size=12).map(tuple),
    state=st.builds(StateCard, st.just("t"), st.just(NOON), st.lists(STATES, max_size=6).map(tuple)),
    coverage=st.builds(
        Coverage,
        st.just(3),
        st.just(2),
        st.just(1),
        st.lists(HOSTILE, max_size=3).map(tuple),
        st.none(),
        st.lists(HOSTILE, max_size=2).map(tuple),
    ),
    disclosed_claim_ids=st.just(()),
    quiet=st.one_of(st.none(), st.sampled_from(QuietReason)),
    late=st.booleans(),
)


def broken(messages: tuple[SlackMessage, ...]) -> list[str]:
    posted: list[Json] = [{"text": each.text, "blocks": list(each.blocks)} for each in messages]
    view = modal("Result", view_blocks(messages))
    return [*(complaint for each in posted for complaint in broken_by_message(each)), *broken_by_view(view)]


@settings(max_examples=settings().max_examples * 2 // 5)
@given(BRIEFINGS)
def test_a_briefing_is_within_all_limits(briefing):
    for messages in (
        render.briefing_messages(briefing),
        render.all_messages(briefing),
        render.state_messages(briefing.state, briefing.topic_name),
    ):
        assert broken(messages) == []


@settings(max_examples=settings().max_examples * 2 // 5)
@given(BRIEFINGS)
def test_every_line_is_shown_once_and_can_be_asked_about(briefing):
    marked = replace(
        briefing,
        changes=tuple(
            replace(each, text=f"Line {n} is here.", before=None, against=()) for n, each in enumerate(briefing.changes)
        ),
        bottom_line="",
    )
    messages = render.briefing_messages(marked)
    shown = "\n".join(
        text_of({"blocks": [block for block in each.blocks if block["type"] != "actions"]}) for each in messages
    )
    assert all(shown.count(f"Line {n} is here") == 1 for n in range(len(marked.changes)))
    menus = [
        element
        for each in messages[0].blocks
        for element in each.get("elements", [])
        if element.get("action_id") == render.WHY
    ]
    numbers = sorted(int(option["value"].partition(":")[2]) for menu in menus for option in menu["options"])
    assert numbers == list(range(1, len(marked.changes) + 1))


@settings(max_examples=settings().max_examples // 4)
@given(st.lists(CITATIONS, max_size=6), HOSTILE, st.booleans())
def test_answers_sources_and_notices_are_within_all_limits(citations, text, disputed):
    lines = tuple(AnswerLine(each.quote, each, side) for side, each in enumerate(citations))
    assert broken(render.answer_messages(Answer(text, lines, disputed, text or None), ZoneInfo("UTC"), "U1")) == []
    share = OriginShare(text, (text, "B"), 3, tuple(citations))
    assert broken(render.sources_messages(SourceBreakdown(text, None, NOON, (share,) * 9, None))) == []
    assert broken((notice(text, text),)) == []
    entries = tuple(Entry("·", each.quote, text, (each,), notes=(text,) * 9) for each in citations)
    assert broken(page_messages(Page(text, text, text, (Section(text, entries),) * 8, (text,)))) == []


@pytest.mark.parametrize("count", [0, 1, 60, 150])
def test_long_pages_are_split_between_entries(count):
    entries = tuple(Entry("·", f"Entry {number} ends here.", notes=("a note",)) for number in range(count))
    messages = page_messages(Page("Title", "", "", (Section("All", entries),)))
    assert broken(messages) == []
    shown = "\n".join(text_of({"blocks": list(each.blocks)}) for each in messages)
    assert [shown.count(f"Entry {number} ends here.") for number in range(count)] == [1] * count


@given(HOSTILE)
def test_untrusted_text_is_shown_literally_and_calls_nobody(text):
    written = safe(text, 5_000)
    assert "<" not in written
    assert not written.startswith((">", "&gt;"))
    shown = html.unescape(written).replace("\u200b", "")
    assert shown == " ".join(shown.split())
    assert plain(written).replace("\u200b", "") == shown


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x?y=1&z=2", "<https://a.example/x?y=1&amp;z=2|Quay>"),
        ("https://a.example/a|b>c", "<https://a.example/a%7Cb%3Ec|Quay>"),
        ("javascript:alert(1)", "Quay"),
        ("https://", "Quay"),
        (None, "Quay"),
        ("https://a.example/" + "x" * 600, "Quay"),
    ],
)
def test_only_web_addresses_become_links(url, expected):
    assert link("Quay", url) == expected


def test_no_text_of_ours_is_empty():
    messages = render.briefing_messages(
        Briefing("b", "w", "t", "", "d", None, NOON, "", (), StateCard("t", NOON, ()), Coverage(0, 0, 0), ())
    )
    assert all(text.strip() for each in messages for text in texts_of(list(each.blocks)))
