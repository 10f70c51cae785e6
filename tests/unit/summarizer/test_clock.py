from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.clock import SLACK, has_come

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("planned", "come"),
    [
        pytest.param(None, True, id="never planned"),
        pytest.param(NOW - timedelta(days=900), True, id="long ago"),
        pytest.param(NOW, True, id="now"),
        pytest.param(NOW + TICK, False, id="in a moment"),
        pytest.param(NOW + HOUR, False, id="as far ahead as anybody plans"),
        pytest.param(NOW + HOUR + SLACK, False, id="the clock was corrected by some minutes"),
        pytest.param(NOW + HOUR + SLACK + TICK, True, id="further than anybody plans"),
        pytest.param(datetime.max.replace(tzinfo=UTC), True, id="the end of time"),
    ],
)
def test_a_moment_has_come_or_was_never_planned(planned, come):
    assert has_come(planned, NOW, HOUR) is come


@given(st.timedeltas(timedelta(days=-9000), timedelta(days=9000)), st.timedeltas(timedelta(), timedelta(days=30)))
def test_nothing_is_waited_for_longer_than_anybody_plans(ahead, furthest):
    planned = NOW + ahead
    assert has_come(planned, NOW, furthest) or planned - NOW <= furthest + SLACK
