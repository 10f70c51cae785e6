"""Pages about the past, as rendered on a terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.presentation.history_pages import (
    card_page,
    day_of,
    end_of,
    explanation_page,
    timeline_page,
)
from bot.presentation.render_terminal import to_text
from summarizer.briefing.model import Change, ChangeKind, Citation, StateCard
from summarizer.claims.model import Attribution, Claim, EventTime, Granularity, Modality, Quantity
from summarizer.models.values import ModelRef
from summarizer.questions.model import (
    BriefingRef,
    ClaimExplanation,
    LinkExplanation,
    Timeline,
    TimelineEntry,
)
from summarizer.relations.model import Relation
from summarizer.text.span import Span

OSLO = ZoneInfo("Europe/Oslo")
AT = datetime(2026, 3, 12, 23, 30, tzinfo=UTC)
MADE_BY = ModelRef("rules", "7")


def citation(claim_id, quote, publisher="Herald", url="https://herald.example/1"):
    return Citation(claim_id, f"a-{claim_id}", f"v-{claim_id}", Span(0, 9), quote, publisher, publisher, AT, url)


def claim(**given):
    fields = {"subject": "crews", "predicate": "end", "object": "strike"} | given
    return Claim(
        "c2", "w", "a", "v", Span(0, 9), "Crews will end it.", 0, "Herald", "Herald", AT, AT, MADE_BY, **fields
    )


def account(**given):
    earlier = LinkExplanation(
        Relation.UPDATES, 0.82, ("what was open is now asserted", "likeness 0.82"), MADE_BY,
        "Talks go on.", citation("c1", "Talks go on.", "Courier"),
    )  # fmt: skip
    fields = {
        "claim": claim(
            modality=Modality.PLANNED,
            attribution=Attribution("Ann Lee", "said", quoted=True, via=Attribution("the agency", "reports")),
            event_time=EventTime(date(2026, 3, 16), date(2026, 3, 22), Granularity.WEEK, "next week"),
            quantities=(Quantity(400, "crew", "some 400 crews", "~"),),
        ),
        "text": "Crews will end it.",
        "citation": citation("c2", "Crews will end it."),
        "entities": ("Harbour Union",),
        "earlier": (earlier,),
        "later": (
            LinkExplanation(
                Relation.RETRACTS, 0.9, ("the edited article no longer says it",), MADE_BY, None, None, True
            ),
        ),
        "told_in": (BriefingRef("b", "Ferry strike", AT),),
    }
    return ClaimExplanation(**fields | given)


def test_an_account_shows_every_feature_every_link_and_its_reasons():
    assert to_text(explanation_page(account(), OSLO), 100) == (
        "“Crews will end it.”\n"
        + "─" * 100
        + """

The claim
  · “Crews will end it.” [1]
    Herald · 13 March 2026
  · Says: crews | end | strike
  · Who says so: Ann Lee (“said”, in their own words), via the agency (“reports”)
  · How: planned, positive, an event
  · When: “next week”: 2026-03-16 to 2026-03-22
  · Figures: some 400 crews (~400 crew)
  · Names: Harbour Union

Against earlier claims
  ~ updates: “Talks go on.” [2]
    Courier · 13 March 2026
    what was open is now asserted; likeness 0.82 · score 0.82

What came later
  − retracted by: a later version of the article no longer says it
    the edited article no longer says it · score 0.90

Reported in
  · Ferry strike, 13 March 2026

Sources
  [1] Herald, 13 March 2026
      https://herald.example/1
  [2] Courier, 13 March 2026
      https://herald.example/1

claim c2 · read by rules 7
"""
    )


def test_a_claim_of_the_paper_itself_says_so():
    bare = account(claim=claim(subject="", predicate="", object=""), earlier=(), later=(), told_in=(), entities=())
    text = to_text(explanation_page(bare, OSLO), 100)
    assert "Who says so: Herald itself" in text
    for absent in ("Says:", "When:", "Figures:", "Names:", "earlier", "later", "Reported in"):
        assert absent not in text


def test_who_says_only_a_part_is_shown_with_its_words():
    aside = Attribution("Ann Lee", "warned", content=(Span(107, 112), Span(130, 141)))
    said = replace(
        claim(partial_attributions=(aside,)), text="Crews, Ann Lee warned, will end it.", span=Span(107, 142)
    )
    text = to_text(explanation_page(account(claim=said), OSLO), 200)
    assert "Who says so: Herald itself; in part Ann Lee (“warned”): “Crews … will end it”" in text


def test_a_timeline_has_a_heading_for_each_day():
    change = Change(ChangeKind.NEW, "Crews began a strike.", (citation("c1", "…"),))
    days = (TimelineEntry(date(2026, 2, 1), Granularity.MONTH, change), TimelineEntry(date(2026, 3, 12), None, change))
    page = timeline_page(Timeline("t", "Ferry strike", date(2026, 1, 1), date(2026, 3, 13), days, 4), OSLO)
    assert [section.heading for section in page.sections] == ["February 2026", "reported 12 March 2026"]
    assert page.subtitle == "from 1 January 2026 to 13 March 2026"
    assert page.footer == ("4 smaller changes left out; fewer days show more of them",)
    assert timeline_page(Timeline("t", "F", None, date(2026, 3, 13), ()), OSLO).lead == (
        "Nothing on this topic in that time."
    )


@pytest.mark.parametrize(
    ("granularity", "heading"),
    [
        (Granularity.DAY, "1 March 2026"),
        (Granularity.MONTH, "March 2026"),
        (Granularity.YEAR, "2026"),
        (None, "reported 1 March 2026"),
    ],
)
def test_a_day_is_told_as_exactly_as_it_is_known(granularity, heading):
    change = Change(ChangeKind.NEW, "It ends.", ())
    assert day_of(TimelineEntry(date(2026, 3, 1), granularity, change)) == heading


def test_a_day_ends_where_its_reader_is():
    assert end_of(date(2026, 3, 12), OSLO).astimezone(UTC).isoformat() == "2026-03-12T22:59:59.999999+00:00"


def test_a_topic_without_aspects_has_no_card():
    assert "no aspects" in card_page(StateCard("t", AT, ()), "Ferry strike", OSLO).lead
