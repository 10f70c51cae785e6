from dataclasses import replace
from datetime import timedelta

import pytest

from bot.presentation.sources_page import sources_page, sources_period
from summarizer.briefing.model import Coverage
from summarizer.questions.model import OriginShare, SourceBreakdown


@pytest.fixture
def sourcing(full_briefing):
    cited = full_briefing.changes[2].citations
    shares = (
        OriginShare("Quay Group", ("Quay Group", "The Quay", "Pier"), 2, cited),
        OriginShare("Post", ("Post",), 1, ()),
    )
    return SourceBreakdown("Port strike", None, full_briefing.until, shares, Coverage(1, 1, 1, ("Tide", "Ebb")))


def test_an_origin_is_shown_with_its_other_publishers_and_its_articles(sourcing):
    parts = [(part.origin, part.publishers, part.articles) for part in sources_page(sourcing).origins]
    assert parts == [("Quay Group", "The Quay, Pier", "2 articles"), ("Post", "", "1 article")]


def test_sources_that_failed_are_named(sourcing):
    assert sources_page(sourcing).unread == "Could not be read: Tide, Ebb"
    assert sources_page(replace(sourcing, coverage=None)).unread == ""


@pytest.mark.parametrize(
    ("before", "period"),
    [(None, "until 5 May"), (timedelta(minutes=5), "5 May"), (timedelta(days=2), "3 May to 5 May")],
)
def test_the_period_is_one_day_or_from_one_to_another(sourcing, before, period):
    since = before and sourcing.until - before
    assert sources_period(replace(sourcing, since=since), lambda day: f"{day.day} {day:%b}") == period
