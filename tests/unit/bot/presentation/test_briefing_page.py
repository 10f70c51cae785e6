import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notify.mail_html import to_mail_html
from bot.presentation.briefing_page import (
    _BIDI,
    _ESCAPES,
    ALERT_FOOT,
    CitationNumbers,
    _harmless,
    briefing_page,
    change_entry,
    printable,
)
from bot.presentation.render_markdown import to_markdown
from bot.presentation.render_terminal import to_text
from bot.presentation.summary_page import summary_page
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Change, ChangeKind
from summarizer.ingest.model import ArticleVersion, VersionState
from summarizer.models.values import ModelRef
from summarizer.summaries.model import Summary, SummarySentence
from summarizer.text.span import Span

UTC_ZONE = ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param("\x1b[31mred\x1b[0m alert", "red alert", id="colour"),
        pytest.param("a\x1b[2J\x1b[Hb", "ab", id="clear screen"),
        pytest.param("\x1b]0;new title\x07text", "text", id="window title"),
        pytest.param("\x1b]8;;https://evil.test\x1b\\click\x1b]8;;\x1b\\", "click", id="hyperlink"),
        pytest.param("text \x1b]0;never ended", "text 0;never ended", id="an unended escape hides nothing"),
        pytest.param("caf\u009dé", "café", id="a stray C1 control loses only itself"),
        pytest.param("bell\x07 and\x00 null", "bell and null", id="controls"),
        pytest.param("over\rwrite\nnew\tline\u2028end", "over write new line end", id="one line"),
        pytest.param("invoice \u202egnp.exe", "invoice gnp.exe", id="direction override"),
        pytest.param("Хмеймим حميميم", "Хмеймим حميميم", id="other scripts stay"),
        pytest.param("“quoted” — 5 € 👩‍🚒", "“quoted” — 5 € 👩‍🚒", id="signs and joiners stay"),
    ],
)
def test_article_text_can_do_nothing_to_a_terminal(raw, shown):
    assert printable(raw) == shown


@given(st.text(alphabet=st.characters() | st.sampled_from("\x1b[]0;mHJ\x07\\"), max_size=60))
def test_nothing_that_controls_a_terminal_comes_through(text):
    assert not any(unicodedata.category(char) == "Cc" for char in printable(text))
    assert printable(printable(text)) == printable(text)


@given(st.text(st.one_of(st.characters(), st.sampled_from(" \t\n\x85\u00a0\u2028\u200f\u2066\x1b[m“é"))))
def test_text_that_needs_no_change_is_not_looked_at_by_character(text):
    kept = "".join(_harmless(char) for char in _ESCAPES.sub("", text) if char not in _BIDI)
    assert printable(text) == " ".join(kept.split())


def test_every_text_of_a_briefing_is_cleaned(full_briefing):
    evil = "\x1b[31m"
    poisoned = [
        replace(
            change,
            text=f"{evil}{change.text}",
            before=f"{evil}before",
            aspect=f"{evil}aspect",
            citations=tuple(
                replace(
                    each,
                    publisher=f"{evil}P",
                    speaker=f"{evil}S",
                    title=f"{evil}T",
                    url=f"https://x.test/{evil}",
                    quote=f"{evil}Q",
                )
                for each in change.citations
            ),
        )
        for change in full_briefing.changes
    ]
    briefing = replace(
        full_briefing,
        topic_name=f"{evil}T",
        bottom_line=f"{evil}B",
        changes=tuple(poisoned),
        coverage=replace(full_briefing.coverage, failing=(f"{evil}F",), not_analysed=(f"{evil}N",)),
    )
    page = briefing_page(briefing, UTC_ZONE)
    assert "\x1b" not in to_text(page)
    assert "\x1b" not in to_markdown(page)


def test_numbers_follow_the_order_of_reading_and_name_each_article_once(full_briefing):
    numbers = CitationNumbers()
    for section in briefing_page(full_briefing, UTC_ZONE).sections:
        for entry in section.entries:
            numbers.of([*entry.before_citations, *entry.citations, *(side.citation for side in entry.sides)])
    references = numbers.references(UTC_ZONE)
    assert [reference.number for reference in references] == [1, 2, 3]
    assert len({reference.text for reference in references}) == 3


def test_what_was_before_is_cited_to_the_article_that_says_it(full_briefing):
    change = next(each for each in full_briefing.changes if each.kind is ChangeKind.UPDATED)
    another = full_briefing.changes[0].citations[0]  # a step that says something else
    entry = change_entry(replace(change, before=change.against[0].quote, against=(change.against[0], another)))

    assert entry.before == change.against[0].quote
    assert entry.before_citations == change.against[:1]


def test_all_who_said_what_was_taken_back_are_cited(full_briefing):
    change = next(each for each in full_briefing.changes if each.kind is ChangeKind.UPDATED)
    two = (change.against[0], full_briefing.changes[0].citations[0])
    withdrawn = replace(change, kind=ChangeKind.RETRACTED, before=two[0].quote, against=two)

    assert change_entry(withdrawn).before_citations == two


def test_a_summary_is_shown_under_the_articles_title_or_the_reason_why_there_is_none():
    at = datetime(2025, 3, 1, tzinfo=UTC)
    version = ArticleVersion("v", "a", "w", 1, "Bridge closed", "The bridge is closed.", at, at, "hash", b"")
    summary = Summary("v", (SummarySentence("The bridge is closed.", Span(0, 21)),), ModelRef("m", "1"))
    page = summary_page(version, "Herald", summary, ZoneInfo("UTC"))
    assert (page.title, page.subtitle) == ("Bridge closed", "Herald · 1 March 2025")
    assert [entry.text for entry in page.sections[0].entries] == ["The bridge is closed."]
    skipped = replace(version, state=VersionState.SKIPPED, note="it is in German, and only English is read")
    assert (
        summary_page(skipped, "Herald", None, ZoneInfo("UTC")).lead
        == "Not analysed: it is in German, and only English is read"
    )


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ((ChangeKind.RETRACTED,), "alert: reported earlier, now retracted"),
        ((ChangeKind.UPDATED, ChangeKind.UPDATED), "alert: reported earlier, now updated"),
        ((ChangeKind.DISPUTED, ChangeKind.RETRACTED), "alert: reported earlier, now retracted and disputed"),
    ],
)
def test_an_alert_says_what_happened_and_not_how_much_was_read(full_briefing, kinds, said):
    alert = replace(full_briefing, alert=True, changes=tuple(Change(kind, "The walkout ends.", ()) for kind in kinds))
    page = briefing_page(alert, ZoneInfo("UTC"))
    assert page.subtitle.endswith(said)
    assert page.footer == (ALERT_FOOT,)


HEADINGS = frozenset(info.heading for info in CHANGE_KINDS.values())


@pytest.fixture
def one_event(full_briefing):
    """The full briefing, with a new line first and two further lines about its event."""
    others = full_briefing.changes
    first = replace(others[0], text="Crews walk out.", kind=ChangeKind.NEW, before=None, against=())
    numbered = [replace(change, event=number) for number, change in enumerate(others, 2)]
    more = [
        replace(first, text="The crew was | told *late*.", event=1),
        replace(
            first,
            text="No boat ran.",
            citations=others[1].citations,
            event=1,
            kind=ChangeKind.UPDATED,
            before="One boat ran.",
            against=others[1].citations,
        ),
    ]
    return replace(full_briefing, changes=(replace(first, event=1), *more, *numbered))


def test_the_lines_of_one_event_are_one_entry_under_the_heading_of_the_first(one_event, full_briefing):
    page = briefing_page(one_event, UTC_ZONE)
    told = [(part.heading, entry) for part in page.sections if part.heading in HEADINGS for entry in part.entries]
    (heading, entry) = next(each for each in told if each[1].same_event)

    assert len(told) == 1 + len(full_briefing.changes)
    assert (heading, entry.text) == ("New", "Crews walk out.")
    assert [line.text for line in entry.same_event] == ["The crew was | told *late*.", "No boat ran."]


def test_the_headline_of_an_article_that_an_event_cites_is_not_a_line_of_it(one_event):
    first, more, _, *rest = one_event.changes
    (citation, *_) = first.citations
    headline = replace(
        more, text="Crews strike.", citations=(replace(citation, quote="Crews strike", title="Day 2: Crews strike"),)
    )
    strange = replace(headline, citations=(replace(headline.citations[0], version_id="another"),))
    for line, shown in ((headline, []), (strange, ["Crews strike."])):
        page = briefing_page(replace(one_event, changes=(first, line, *rest)), UTC_ZONE)
        (entry, *_) = [entry for section in page.sections for entry in section.entries if entry.text == first.text]
        assert [also.text for also in entry.same_event] == shown


@pytest.mark.parametrize(
    ("render", "expected"),
    [
        pytest.param(to_text, "also: The crew was | told *late*. [", id="terminal"),
        pytest.param(to_markdown, "  - also: The crew was \\| told \\*late\\*. [", id="Markdown"),
        pytest.param(to_mail_html, "also: The crew was | told *late*. [", id="mail"),
    ],
)  # fmt: skip
def test_each_medium_shows_what_other_lines_tell_of_the_event(one_event, render, expected):
    shown = render(briefing_page(one_event, UTC_ZONE))

    assert expected in shown
    assert shown.index("The crew was") < shown.index("No boat ran.") < shown.index("before: One boat ran. [")
