"""Time expressions against a Wednesday, 10 December 2025."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.model import Granularity
from summarizer.claims.timex import find_times

TODAY = date(2025, 12, 10)


@pytest.mark.parametrize(
    ("text", "ahead", "first", "last"),
    [
        ("on Tuesday", False, "2025-12-09", "2025-12-09"),
        ("on Tuesday", True, "2025-12-16", "2025-12-16"),
        ("on Wednesday", False, "2025-12-10", "2025-12-10"),
        ("next Wednesday", False, "2025-12-17", "2025-12-17"),
        ("last Wednesday", False, "2025-12-03", "2025-12-03"),
        ("today", False, "2025-12-10", "2025-12-10"),
        ("yesterday", False, "2025-12-09", "2025-12-09"),
        ("two days ago", False, "2025-12-08", "2025-12-08"),
        ("in five days", True, "2025-12-15", "2025-12-15"),
        ("last week", False, "2025-12-01", "2025-12-07"),
        ("later this month", True, "2025-12-10", "2025-12-31"),
        ("earlier this year", False, "2025-01-01", "2025-12-10"),
        ("late January", False, "2025-01-21", "2025-01-31"),
        ("early March", True, "2026-03-01", "2026-03-10"),
        ("by the end of March", False, "2026-03-21", "2026-03-31"),
        ("in July", False, "2025-07-01", "2025-07-31"),
        ("December 8", False, "2025-12-08", "2025-12-08"),
        ("December 24", False, "2024-12-24", "2024-12-24"),
        ("December 24", True, "2025-12-24", "2025-12-24"),
        ("December 9", True, "2025-12-09", "2025-12-09"),
        ("Dec. 8, 2019", False, "2019-12-08", "2019-12-08"),
        ("8 December 2019", False, "2019-12-08", "2019-12-08"),
        ("2019-12-08", False, "2019-12-08", "2019-12-08"),
        ("in 2015", False, "2015-01-01", "2015-12-31"),
        ("from 2019 to 2024", False, "2019-01-01", "2024-12-31"),
        ("2019–24", False, "2019-01-01", "2024-12-31"),
        ("through 2066", False, "2066-01-01", "2066-12-31"),
        ("last summer", False, "2025-06-01", "2025-08-31"),
        ("in the spring of 2024", False, "2024-03-01", "2024-05-31"),
        ("the past three weeks", False, "2025-11-19", "2025-12-10"),
    ],
)
def test_a_time_is_resolved_against_the_day_of_publication(text, ahead, first, last):
    (found,) = find_times(f"It came {text}.", 0, TODAY)
    time = found.resolve(ahead)
    assert (str(time.first), str(time.last)) == (first, last)


@pytest.mark.parametrize(
    "text", ["It may rain.", "They march.", "It costs $2,019.", "2,000 people came.", "They meet every Friday."]
)
def test_what_only_looks_like_a_time_is_none(text):
    assert find_times(text, 0, TODAY) == ()


def test_a_day_that_the_calendar_lacks_is_no_time():
    (found,) = find_times("on February 30", 0, TODAY)
    assert found.resolve(False) is None


def test_granularity_says_how_exactly_it_is_known():
    words = {"Tuesday": Granularity.DAY, "last week": Granularity.WEEK, "in July": Granularity.MONTH}
    words |= {"last summer": Granularity.SEASON, "in 2015": Granularity.YEAR}
    assert {text: find_times(text, 0, TODAY)[0].resolve(False).granularity for text in words} == words


@given(
    st.text(alphabet="0123456789 -,.abJanuaryMay last next two days ago in year's decade", max_size=40),
    st.dates(),
    st.booleans(),
)
def test_no_text_breaks_the_calendar(text, day, ahead):
    for found in find_times(text, 0, day):
        time = found.resolve(ahead)
        assert time is None or time.first <= time.last


@pytest.mark.model
def test_the_time_of_saying_is_not_the_time_of_what_is_said(only):
    assert only("Lopez said on Tuesday that the road is closed.").event_time is None
    assert str(only("Lopez said the road was closed on Monday.").event_time.first) == "2025-12-08"


@pytest.mark.model
def test_the_article_s_date_is_never_assumed(only):
    assert only("The road is closed.").event_time is None
