import numpy as np
import pytest

from summarizer.briefing.choose_lines import short_entries
from summarizer.briefing.detect_changes import standings
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.prominence import prominences, with_prominence
from summarizer.topics.model import Relevance

PROMINENCE = CHANGES.prominence
VERSIONS = {"a", "b", "c"}
FIRE, LIKE_FIRE, TRIAL = (1.0, 0.0), (0.8, 0.6), (0.0, 1.0)


@pytest.fixture
def said(make_claim):
    """Claims from (version, vector)."""
    return lambda *rows: [
        make_claim(f"Claim {at}.", id=f"c{at}", version_id=version, vector=np.array(vector, np.float32))
        for at, (version, vector) in enumerate(rows)
    ]


@pytest.mark.parametrize(
    ("rows", "prominence"),
    [
        pytest.param([("a", FIRE), ("b", FIRE), ("c", FIRE), ("d", FIRE)], 1.0, id="all others say it"),
        pytest.param([("a", FIRE), ("b", TRIAL), ("c", TRIAL), ("d", TRIAL)], 0.0, id="nobody else says it"),
        pytest.param([("a", FIRE), ("b", FIRE), ("c", LIKE_FIRE), ("d", TRIAL)], 0.6, id="a mean of three"),
        pytest.param(
            [("a", FIRE), ("b", TRIAL), ("b", FIRE), ("c", FIRE)], 1.0, id="the nearest claim of each article"
        ),
        pytest.param([("a", FIRE), ("b", FIRE), ("c", FIRE), ("d", FIRE), ("e", TRIAL)], 1.0, id="the nearest three"),
        pytest.param([("a", FIRE), ("a", FIRE), ("b", TRIAL), ("c", TRIAL)], 0.0, id="its own article lends none"),
    ],
)
def test_the_prominence_is_how_much_other_articles_say_the_same(said, rows, prominence):
    assert prominences(said(*rows), PROMINENCE)["c0"] == pytest.approx(prominence)


@pytest.mark.parametrize("rows", [[], [("a", FIRE)], [("a", FIRE), ("b", FIRE)]])
def test_too_few_articles_have_no_prominence(said, rows):
    assert prominences(said(*rows), PROMINENCE) == {}


def test_a_prominence_moves_the_importance_and_its_absence_does_not():
    assert with_prominence(0.6, None, PROMINENCE) == 0.6
    assert with_prominence(0.6, PROMINENCE.neutral, PROMINENCE) == pytest.approx(0.6)
    assert with_prominence(0.6, 0.1, PROMINENCE) < 0.6 < with_prominence(0.6, 0.9, PROMINENCE)


def test_what_many_articles_report_stands_higher_in_a_long_article(said):
    claims = said(*[("a", FIRE)] * 3, ("a", TRIAL), ("b", FIRE), ("c", FIRE))
    rated = [(claim, Relevance(claim.id, "t", 0.9, None)) for claim in claims]
    alone, among = (
        standings(rated[:4], rated[:4], VERSIONS, short_entries(rated[:4])),
        standings(rated, rated, VERSIONS, short_entries(rated)),
    )
    assert among["c0"].importance > alone["c0"].importance
    assert among["c3"].importance < alone["c3"].importance


def test_a_short_entry_is_news_whether_others_have_it_or_not(said):
    claims = said(("a", FIRE), ("a", TRIAL), ("b", FIRE), ("c", FIRE))
    rated = [(claim, Relevance(claim.id, "t", 0.9, None)) for claim in claims]
    assert (
        standings(rated, rated, VERSIONS, short_entries(rated))["c1"]
        == standings(rated[:2], rated[:2], VERSIONS, short_entries(rated[:2]))["c1"]
    )


def test_importance_does_not_depend_on_what_was_told(said):
    claims = said(*[("a", FIRE)] * 3, ("a", TRIAL), ("b", FIRE), ("c", FIRE))
    rated = [(claim, Relevance(claim.id, "t", 0.9, None)) for claim in claims]
    assert (
        standings(rated[3:4], rated, VERSIONS, short_entries(rated))["c3"]
        == standings(rated, rated, VERSIONS, short_entries(rated))["c3"]
    )
