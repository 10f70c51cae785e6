import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.schedule import Due, Schedule, due_now, latest_due, local_moment, next_due
from summarizer.delivery.model import Delivery, DeliveryState, Subscription
from tests.waiting import until


def due_between(subscription, after, until):
    """Due times with after < due ≤ until, one by one."""
    found = []
    moment = next_due(subscription, after)
    while moment is not None and moment <= until:
        found.append(moment)
        moment = next_due(subscription, moment)
    return tuple(found)


ZONES = (
    "UTC",
    "Europe/Paris",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Africa/Cairo",
)


def subscription(**parts) -> Subscription:
    plain = Subscription("s", "w", "t", "d", time(8), "Europe/Paris", datetime(2024, 1, 1, tzinfo=UTC))
    return replace(plain, **parts)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("wall", "zone", "after", "expected"),
    [
        pytest.param(time(8), "Europe/Paris", "2025-01-10T06:59Z", "2025-01-10T07:00Z", id="later the same day"),
        pytest.param(time(8), "Europe/Paris", "2025-01-10T07:00Z", "2025-01-11T07:00Z", id="strictly after"),
        pytest.param(time(8), "Europe/Paris", "2025-07-10T07:00Z", "2025-07-11T06:00Z", id="summer time"),
        pytest.param(time(2, 30), "Europe/Paris", "2025-03-29T12:00Z", "2025-03-30T01:00Z", id="skipped runs at 03:00"),
        pytest.param(
            time(2, 30), "Europe/Paris", "2025-10-25T12:00Z", "2025-10-26T00:30Z", id="repeated runs the first time"
        ),
        pytest.param(time(2, 30), "Europe/Paris", "2025-10-26T00:30Z", "2025-10-27T01:30Z", id="and not the second"),
        pytest.param(time(2, 15), "Australia/Lord_Howe", "2025-10-04T12:00Z", "2025-10-04T15:30Z", id="half-hour skip"),
        pytest.param(time(0, 15), "Africa/Cairo", "2025-04-24T12:00Z", "2025-04-24T22:00Z", id="midnight skipped"),
        pytest.param(time(23, 45), "America/New_York", "2025-01-11T04:44Z", "2025-01-11T04:45Z", id="yesterday there"),
        pytest.param(time(8), "Pacific/Apia", "2011-12-29T19:00Z", "2011-12-30T18:00Z", id="a date that was left out"),
    ],
)
def test_next_due_follows_local_clocks(wall, zone, after, expected):
    assert next_due(subscription(at=wall, zone=zone), at(after)) == at(expected)


def test_only_the_chosen_weekdays_are_due():
    weekdays = subscription(weekdays=frozenset({0, 4}), zone="UTC")
    found = due_between(weekdays, at("2025-01-01T00:00Z"), at("2025-01-14T00:00Z"))
    assert [f"{moment:%a %d}" for moment in found] == ["Fri 03", "Mon 06", "Fri 10", "Mon 13"]


@pytest.mark.parametrize(
    "never", [subscription(paused=True), subscription(weekdays=frozenset())], ids=["paused", "not name days"]
)
def test_what_never_runs_is_never_due(never):
    assert next_due(never, at("2025-01-01T00:00Z")) is None
    assert due_now(never, None, at("2025-01-01T00:00Z")) is None


def test_a_naive_moment_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        next_due(subscription(), datetime(2025, 1, 1))  # noqa: DTZ001 - the point of the test


def delivered(due_at: str) -> Delivery:
    return Delivery("x", "s", "b", "d", at(due_at), DeliveryState.SENT)


@pytest.mark.parametrize(
    ("last", "now", "expected"),
    [
        pytest.param(None, "2024-01-01T06:59Z", None, id="not due yet"),
        pytest.param(None, "2024-01-01T07:00Z", Due("s", at("2024-01-01T07:00Z"), late=False), id="on time"),
        pytest.param("2024-01-01T07:00Z", "2024-01-01T20:00Z", None, id="composed before"),
        pytest.param(
            "2024-01-01T07:00Z",
            "2024-01-05T20:00Z",
            Due("s", at("2024-01-05T07:00Z"), late=True),
            id="only the latest missed",
        ),
        pytest.param(
            "2024-01-01T07:00Z",
            "2024-06-01T06:01Z",
            Due("s", at("2024-06-01T06:00Z"), late=False),
            id="on time after months",
        ),
    ],
)
def test_what_fell_due_while_down_is_owed_once(last, now, expected):
    row = delivered(last) if last else None
    assert due_now(subscription(), row, at(now)) == expected


@pytest.mark.parametrize(
    ("row", "owed"),
    [
        pytest.param(DeliveryState.COMPOSED, False, id="composed"),
        pytest.param(DeliveryState.SENDING, False, id="on its way"),
        pytest.param(DeliveryState.SENT, True, id="sent"),
        pytest.param(DeliveryState.SKIPPED, True, id="skipped"),
        pytest.param(DeliveryState.FAILED, True, id="given up"),
    ],
)
def test_nothing_is_owed_before_the_last_briefing_came_to_its_end(row, owed):
    last = replace(delivered("2024-01-01T07:00Z"), state=row)
    assert (due_now(subscription(), last, at("2024-01-02T07:00Z")) is not None) is owed


def test_a_failed_briefing_that_will_be_tried_again_holds_back_the_next():
    last = replace(delivered("2024-01-01T07:00Z"), state=DeliveryState.FAILED, next_try=at("2024-01-02T07:30Z"))
    assert due_now(subscription(), last, at("2024-01-02T07:00Z")) is None


def test_a_subscription_made_after_its_hour_waits_for_tomorrow():
    new = subscription(created_at=at("2024-05-02T12:00Z"))
    assert due_now(new, None, at("2024-05-02T12:00Z")) is None


@pytest.mark.parametrize(
    ("created", "owed"),
    [
        pytest.param("2024-05-02T11:00Z", None, id="made after its hour"),
        pytest.param("2024-05-02T12:02Z", None, id="a clock that was corrected by two minutes"),
        pytest.param("2031-01-01T00:00Z", "2024-05-02T06:00Z", id="made while the clock was years ahead"),
    ],
)
def test_a_subscription_that_a_wrong_clock_made_does_not_wait_for_that_date(created, owed):
    due = due_now(subscription(created_at=at(created)), None, at("2024-05-02T12:00Z"))
    assert (due and due.at) == (owed and at(owed))


def test_regular_work_goes_on_after_a_turn_that_fails_and_asks_no_clock(caplog):
    turns = []

    async def work():
        turns.append(len(turns))
        if len(turns) == 1:
            raise ZeroDivisionError

    async def story():
        async def on_due(_):
            raise AssertionError

        schedule = Schedule(on_due)
        schedule.every(timedelta(milliseconds=1), work, "the work")
        schedule.start()
        await until(lambda: len(turns) >= 3)
        schedule.stop()

    asyncio.run(story())
    assert "the work failed" in caplog.text
    assert "ZeroDivisionError" in caplog.text


moments = st.datetimes(datetime(2000, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
walls = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
subscriptions = st.builds(
    lambda wall, zone, days: subscription(at=wall, zone=zone, weekdays=days),
    walls,
    st.sampled_from(ZONES),
    st.frozensets(st.integers(0, 6), min_size=1),
)


@given(subscriptions, moments)
def test_next_due_is_later_and_nothing_lies_between(each, after):
    due = next_due(each, after)
    assert due > after
    assert due_between(each, after, due) == (due,)
    assert due_between(each, after, due - timedelta(microseconds=1)) == ()


@given(subscriptions, moments)
def test_every_local_date_runs_at_most_once_and_on_a_chosen_weekday(each, after):
    zone = ZoneInfo(each.zone)
    days = [due.astimezone(zone).date() for due in due_between(each, after, after + timedelta(days=30))]
    assert len(set(days)) == len(days)
    assert {day.weekday() for day in days} <= each.weekdays


@given(subscriptions, moments)
def test_the_latest_due_is_the_last_of_all(each, after):
    until = after + timedelta(days=10)
    found = due_between(each, after, until)
    assert latest_due(each, after, until) == (found[-1] if found else None)


@given(walls, st.sampled_from(ZONES), st.dates(datetime(2000, 1, 1).date(), datetime(2035, 1, 1).date()))  # noqa: DTZ001
def test_clocks_show_the_wanted_time_or_the_end_of_the_gap(wall, zone, day):
    moment = local_moment(day, wall, ZoneInfo(zone))
    if moment is None:
        assert (zone, day.isoformat()) == ("Pacific/Apia", "2011-12-30")
        return
    shown = moment.astimezone(ZoneInfo(zone))
    before = (moment - timedelta(minutes=1)).astimezone(ZoneInfo(zone))
    assert shown.time() == wall or shown.utcoffset() != before.utcoffset()
