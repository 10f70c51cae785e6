"""Dates as feeds print them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watch.dates import moment

TEN = datetime(2025, 3, 3, 10, tzinfo=UTC)
SEVEN = datetime(2025, 3, 3, 7, tzinfo=UTC)
MIDNIGHT = datetime(2025, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Mon, 03 Mar 2025 10:00:00 GMT", TEN, id="RFC 822"),
        pytest.param("Mon, 03 Mar 2025 13:00:00 +0300", TEN, id="with an offset"),
        pytest.param("Mon, 03 Mar 2025 13:00:00 +03:00", TEN, id="an offset as ISO writes it"),
        pytest.param("Mon, 03 Mar 2025 10:00:00 MSK", SEVEN, id="a zone that RFC 822 does not name"),
        pytest.param("Mon, 03 Mar 2025 10:00:00 XYZ", TEN, id="a zone that nobody knows counts as UTC"),
        pytest.param("Mon, 03 Mar 2025 10:00:00", TEN, id="no zone counts as UTC"),
        pytest.param("Sun, 03 Mar 2025 10:00:00 GMT", TEN, id="the wrong day of the week"),
        pytest.param("3 March 2025", MIDNIGHT, id="a day"),
        pytest.param("2025-03-03T10:00:00Z", TEN, id="ISO"),
        pytest.param("2025-03-03T13:00:00+0300", TEN, id="ISO with an offset"),
        pytest.param("2025-03-03 10:00:00 MSK", SEVEN, id="ISO with a named zone"),
        pytest.param("2025-03-03", MIDNIGHT, id="ISO day"),
        pytest.param("1740996000", TEN, id="seconds"),
        pytest.param("1740996000000", TEN, id="milliseconds"),
        pytest.param("03/04/2025", None, id="two different days"),
        pytest.param("Mon, 03 Mar 2025 25:00:00 GMT", None, id="a 25th hour"),
        pytest.param("2025-02-31", None, id="the 31st of February"),
        pytest.param("0000-01-01", None, id="the year 0"),
        pytest.param("yesterday", None, id="a word"),
        pytest.param("", None, id="nothing"),
        pytest.param(None, None, id="left out"),
    ],
)
def test_a_date_is_read_in_utc_or_not_at_all(text, found):
    assert moment(text) == found


@given(st.text(max_size=60))
def test_any_text_is_a_moment_in_utc_or_none(text):
    found = moment(text)
    assert found is None or found.utcoffset().total_seconds() == 0
