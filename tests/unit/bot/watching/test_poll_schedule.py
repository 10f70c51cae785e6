"""When a source is polled again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watching.poll_schedule import PollInterval, after_failure, after_success, interval, is_due

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
BOUNDS = PollInterval(timedelta(minutes=30), timedelta(hours=8))
HOUR = timedelta(hours=1)


def ago(*hours: float) -> list[datetime]:
    return [NOW - timedelta(hours=each) for each in hours]


@pytest.mark.parametrize(
    ("published", "last_item", "before", "minutes"),
    [
        pytest.param([], None, None, 30, id="nothing known: often"),
        pytest.param(ago(0, 1, 2, 3), NOW, None, 30, id="hourly: twice an hour"),
        pytest.param(ago(1, 5, 9, 13), NOW - HOUR, None, 120, id="every four hours: twice as often"),
        pytest.param(ago(1, 25, 49), NOW - HOUR, None, 480, id="daily: as seldom as allowed"),
        pytest.param(ago(0, 0.01, 0.02, 0.1), NOW, None, 30, id="a burst: as often as allowed"),
        pytest.param([], NOW - HOUR, 90, 90, id="nothing new: as before"),
        pytest.param(ago(1, 9), NOW - HOUR, 60, 150, id="slower than before: half-way"),
        pytest.param([], NOW - 36 * HOUR, 90, 180, id="silent: less often"),
        pytest.param([], NOW - 1000 * HOUR, 30, 480, id="silent for weeks: as seldom as allowed"),
        pytest.param([NOW + HOUR, *ago(1, 5, 9)], NOW - HOUR, None, 120, id="a date to come tells nothing"),
    ],
)
def test_a_source_is_read_as_often_as_it_publishes(
    published: list[datetime], last_item: datetime | None, before: int | None, minutes: int
) -> None:
    known = timedelta(minutes=before) if before else None
    assert interval(published, last_item, NOW, known, BOUNDS) == timedelta(minutes=minutes)


def test_each_source_has_a_minute_of_its_own() -> None:
    first = after_success("s", NOW, HOUR)
    assert NOW + HOUR / 2 <= first < NOW + 1.5 * HOUR
    assert after_success("s", first + timedelta(seconds=20), HOUR) == first + HOUR
    minutes = {after_success(f"s{n}", NOW, HOUR).minute for n in range(400)}
    assert len(minutes) == 60


@settings(max_examples=50)
@given(st.integers().map(str), st.integers(1, 1440), st.integers(0, 86_400))
def test_a_source_is_left_alone_as_long_as_its_server_says(source_id: str, minutes: int, wish: int) -> None:
    every, at_least = timedelta(minutes=minutes), timedelta(seconds=wish)
    due = after_success(source_id, NOW, every, at_least)
    assert max(every / 2, at_least) <= due - NOW <= max(every / 2, at_least) + every


@pytest.mark.parametrize(
    ("failures", "wish", "hours"),
    [
        pytest.param(1, None, 0.5, id="first"),
        pytest.param(2, None, 1, id="second"),
        pytest.param(5, None, 8, id="fifth"),
        pytest.param(50, None, 24, id="for ever: daily"),
        pytest.param(1, 3 * HOUR, 3, id="the server asked for more"),
        pytest.param(5, HOUR, 8, id="the server asked for less"),
    ],
)
def test_failures_draw_the_wait_out(failures: int, wish: timedelta | None, hours: float) -> None:
    wait = after_failure("s", NOW, failures, wish, BOUNDS) - NOW
    assert hours * HOUR <= wait <= 1.1 * hours * HOUR


def test_what_failed_together_comes_apart() -> None:
    assert len({after_failure(f"s{n}", NOW, 3, None, BOUNDS) for n in range(100)}) == 100


@pytest.mark.parametrize(
    ("next_check", "due"),
    [
        pytest.param(None, True, id="never read"),
        pytest.param(NOW - HOUR, True, id="its time is over"),
        pytest.param(NOW, True, id="now"),
        pytest.param(NOW + timedelta(seconds=1), False, id="in a second"),
        pytest.param(NOW + 26 * HOUR, False, id="the longest wait after failures"),
        pytest.param(NOW + 32 * HOUR, False, id="the longest interval after a server's longest wish"),
        pytest.param(NOW + 33 * HOUR, True, id="further than anybody plans"),
        pytest.param(NOW.replace(year=2037), True, id="when a clock was ahead by years"),
        pytest.param(datetime.max.replace(tzinfo=UTC), True, id="the end of time"),
    ],
)
def test_a_source_is_due_at_its_time_and_when_its_time_can_only_come_from_a_wrong_clock(
    next_check: datetime | None, due: bool
) -> None:
    assert is_due(next_check, NOW, BOUNDS) is due


@given(
    source=st.text(min_size=1, max_size=9),
    every=st.integers(30, 480),
    wish=st.integers(0, 86_400),
    failures=st.integers(1, 99),
)
def test_what_is_planned_is_never_taken_for_a_wrong_clock(source: str, every: int, wish: int, failures: int) -> None:
    asked = timedelta(seconds=wish)
    for planned in (
        after_success(source, NOW, timedelta(minutes=every), asked),
        after_failure(source, NOW, failures, asked, BOUNDS),
    ):
        assert not is_due(planned, NOW, BOUNDS)
