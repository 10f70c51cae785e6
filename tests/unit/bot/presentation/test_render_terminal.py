import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from bot.presentation.answer_page import answer_page
from bot.presentation.briefing_page import Entry, Page, Section, briefing_page
from bot.presentation.render_terminal import to_text, wrap
from summarizer.briefing.model import Citation, Coverage, QuietReason
from summarizer.questions.model import Answer, AnswerLine
from summarizer.text.span import Span

UTC_ZONE = ZoneInfo("UTC")

FULL = """\
Port strike
Monday 5 May 2025 · since 4 May 2025
────────────────────────────────────────────────────────────────────────
The union and the port contradict each other.

Where it stands
  ≠ Strike: The walkout goes on until Friday. [1]
    Ana Ruiz · The Quay · 4 May 2025 · ⚠ disputed
    against: “The port is open” [2]
    the port authority · Harbour Post · 5 May 2025
  · Talks: Talks are to begin in June. [3]
    The Quay · 1 May 2025 · planned · stale

Retracted
  − The Quay no longer says that a crane fell. [1]
    Ana Ruiz · The Quay · 4 May 2025
    edited after publication without a notice

Disputed
  ≠ Strike: The walkout goes on until Friday. [1]
    Ana Ruiz · The Quay · 4 May 2025
    against: “The port is open” [2]
    the port authority · Harbour Post · 5 May 2025

Updated
  ~ Strike: The walkout ends on Monday. [3]
    The Quay · 1 May 2025
    → The walkout goes on until Friday. [1]
      Ana Ruiz · The Quay · 4 May 2025

New
  + Two ferries were cancelled. [2]
    the port authority · Harbour Post · 5 May 2025

Confirmed
  = Talks are to begin in June. [2][1]

Sources
  [1] The Quay, “Cranes stand still”, 4 May 2025
      https://quay.example/cranes
  [2] Harbour Post, “Port says it is open”, 5 May 2025
  [3] The Quay, 1 May 2025

7 articles read · 4 on topic · 2 independent origins
Could not be read: Eastern Tide
Not analysed: Kurier: language de
1 smaller change held back for length
"""


def test_a_briefing_as_its_reader_sees_it(full_briefing):
    assert to_text(briefing_page(full_briefing, UTC_ZONE), 72) == FULL


def test_colour_changes_no_character_of_it(full_briefing):
    coloured = to_text(briefing_page(full_briefing, UTC_ZONE), 72, colour=True)
    assert "\x1b[1m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == FULL


@pytest.mark.parametrize(
    ("quiet", "failing", "said"),
    [
        pytest.param(
            QuietReason.NOTHING_NEW,
            (),
            "Nothing new: 7 articles read, 4 on this topic.",
            id="nothing new",
        ),
        pytest.param(
            QuietReason.NOT_COVERED, (), "Nobody covered it: 7 articles read, none on this topic.", id="not covered"
        ),
        pytest.param(
            QuietReason.SOURCES_FAILED,
            ("Eastern Tide", "The Quay"),
            "Eastern Tide, The Quay could not be fetched, so there may be news we missed.",
            id="sources failed",
        ),
    ],
)
def test_a_quiet_day_says_which_kind_of_quiet_it_is(quiet_briefing, quiet, failing, said):
    cover = Coverage(7, 4, 2, failing, last_confirmed=quiet_briefing.since)
    text = to_text(briefing_page(replace(quiet_briefing, quiet=quiet, coverage=cover), UTC_ZONE), 200)
    assert f"{said} Last confirmed 4 May 2025." in text


def test_a_quiet_first_day_claims_no_confirmation(quiet_briefing):
    first = replace(quiet_briefing, quiet=QuietReason.NOT_COVERED, coverage=Coverage(0, 0, 0), since=None)
    text = to_text(briefing_page(first, UTC_ZONE), 200)
    assert "Nothing on this topic has been confirmed so far." in text
    assert "first briefing" in text


def test_ten_papers_with_one_story_are_shown_as_one_story(full_briefing):
    told = replace(full_briefing, coverage=replace(full_briefing.coverage, on_topic=10, stories=1))
    assert "10 on topic, covering 1 story · " in to_text(briefing_page(told, UTC_ZONE), 200)


def test_a_late_briefing_says_so(full_briefing):
    text = to_text(briefing_page(replace(full_briefing, late=True), UTC_ZONE), 200)
    assert "late: it was due while Deltabrief was not running" in text


def test_dates_are_those_of_the_readers_zone(full_briefing):
    night = replace(full_briefing, until=full_briefing.until.replace(hour=23))
    assert "Tuesday 6 May 2025" in to_text(briefing_page(night, ZoneInfo("Asia/Tokyo")), 72)


def test_differing_sources_stand_side_by_side_in_an_answer():
    first = Citation("c", "a", "v", Span(0, 1), "q", "The Quay", "o", _when(), speaker="Ana Ruiz")
    second = replace(first, version_id="w", publisher="Harbour Post", speaker=None)
    answer = Answer(
        "Is it open?", (AnswerLine("It is shut.", first, 1), AnswerLine("It is open.", second, 2)), disputed=True
    )
    text = to_text(answer_page(answer, UTC_ZONE), 72)
    assert text.index("Sources differ.") < text.index("It is shut. [1]") < text.index("It is open. [2]")
    assert "Ana Ruiz · The Quay · 5 May 2025" in text


@pytest.mark.parametrize(
    ("namesakes", "lead"),
    [
        pytest.param(("Karl Voss", "Mara Voss"), "Karl Voss or Mara Voss", id="two"),
        pytest.param(tuple("ABCDEF"), "A or B or C or D or one of 2 more", id="many"),
    ],
)
def test_an_answer_says_whom_the_question_may_mean(namesakes, lead):
    line = AnswerLine("Voss left.", Citation("c", "a", "v", Span(0, 1), "q", "The Quay", "o", _when()))
    text = to_text(answer_page(Answer("Did Voss leave?", (line,), namesakes=namesakes), UTC_ZONE), 120)
    assert f"That name is ambiguous: {lead}? Use the full name." in text


def test_a_refusal_gives_its_reason():
    text = to_text(answer_page(Answer("Who won?", refusal="Nothing in the ledger speaks of it."), UTC_ZONE), 72)
    assert "Nothing in the ledger speaks of it." in text
    assert "Sources" not in text


def test_a_url_is_never_cut():
    url = f"https://example.test/{'long/' * 60}"
    cited = Citation("c", "a", "v", Span(0, 1), "q", "The Quay", "o", _when(), url)
    page = Page("T", "", "", (Section("S", (Entry("·", "It is shut.", citations=(cited,)),)),))
    assert url in to_text(page, 40).replace("\n", " ").split()


@given(st.text(max_size=300), st.integers(40, 120))
def test_wrapping_keeps_every_word_in_order(text, width):
    lines = wrap(text, width)
    assert " ".join(lines).split() == text.split()
    assert all(cell_len(line) <= width or " " not in line for line in lines)


@given(st.text(max_size=200), st.integers(1, 99))
def test_a_citation_stays_whole_at_any_width(text, number):
    page = Page("T", "", "", (Section("New", (Entry("+", f"{' '.join(text.split())} [{number}]"),)),))
    assert f"[{number}]" in to_text(page, 40).split()


def _when():
    from datetime import UTC, datetime  # noqa: PLC0415 - used once

    return datetime(2025, 5, 5, tzinfo=UTC)
