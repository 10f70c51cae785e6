from __future__ import annotations

import tomllib
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.workspace import zone_names
from bot.workspace.parse_user_input import (
    format_weekdays,
    matching_zones,
    nearest_name,
    parse_past_date,
    parse_period,
    parse_time,
    parse_weekdays,
    parse_zone,
    quote_input,
)
from bot.workspace.zone_names import known_places
from summarizer.errors import UsageError

TODAY = date(2025, 3, 5)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8", time(8)),
        ("8:30", time(8, 30)),
        (" 08:30 ", time(8, 30)),
        ("20h15", time(20, 15)),
        ("20h", time(20)),
        ("8.30", time(8, 30)),
        ("0815", time(8, 15)),
        ("8 am", time(8)),
        ("8:30 p.m.", time(20, 30)),
        ("12am", time(0)),
        ("12 PM", time(12)),
        ("20 Uhr", time(20)),
        ("noon", time(12)),
        ("٨:٣٠", time(8, 30)),
    ],
)
def test_a_time_of_day_is_read_as_people_write_it(text, meant):
    assert parse_time(text) == meant


@pytest.mark.parametrize("text", ["", "25", "8:75", "24:00", "soon", "8:3", "@everyone", "1" * 4000, "13 o'clock tea"])
def test_what_is_no_time_of_day_is_refused_with_an_example(text):
    with pytest.raises(UsageError, match=r"is not a valid time.*(8:30|23)") as refusal:
        parse_time(text)
    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        ("Every day", {0, 1, 2, 3, 4, 5, 6}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("weekend", {5, 6}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("Mon – Fri", {0, 1, 2, 3, 4}),
        ("monday to wednesday", {0, 1, 2}),
        ("sat-mon", {5, 6, 0}),
        ("mon, wed, fri", {0, 2, 4}),
        ("mon wed fri", {0, 2, 4}),
        ("Mondays and Thursdays", {0, 3}),
        ("tu,th", {1, 3}),
        ("sunday", {6}),
        ("mon-wed, sat", {0, 1, 2, 5}),
    ],
)
def test_weekdays_are_read_as_people_write_them(text, meant):
    assert parse_weekdays(text) == meant


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("mondey", "monday"),
        ("m", "mon-fri"),
        ("t-s", "mon-fri"),
        ("", "daily"),
        ("dayly", "daily"),
        ("никогда", "mon-fri"),
    ],
)
def test_unknown_weekdays_name_the_nearest(text, hint):
    with pytest.raises(UsageError, match=hint):
        parse_weekdays(text)


def test_weekdays_are_said_as_people_say_them():
    assert format_weekdays(frozenset(range(7))) == "every day"
    assert format_weekdays(frozenset(range(5))) == "Monday to Friday"
    assert format_weekdays(frozenset({6, 1})) == "Tuesday, Sunday"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Europe/Oslo", "Europe/Oslo"),
        ("europe/oslo", "Europe/Oslo"),
        ("oslo", "Europe/Oslo"),
        ("New York", "America/New_York"),
        ("utc", "UTC"),
        ("buenos aires", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_zone_is_found_by_place_whatever_the_case(text, meant):
    if text == "buenos aires":
        assert meant in matching_zones(text, 5)
    else:
        assert parse_zone(text) == meant


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Oslow", "Did you mean Europe/Oslo"),
        ("Europe/Berln", "Did you mean Europe/Berlin"),
        ("Atlantis", r"zone\. Write a city, a country or UTC\+2"),
        ("???", r"zone\. Write a city, a country or UTC\+2"),
        ("", "UTC"),
    ],
)
def test_an_unknown_zone_names_the_nearest(text, hint):
    with pytest.raises(UsageError, match=hint):
        parse_zone(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Frankfurt", "Europe/Berlin"),
        ("  beijing ", "Asia/Shanghai"),
        ("Mumbai, India", None),
        ("India", "Asia/Kolkata"),
        ("Germany", "Europe/Berlin"),
        ("UK", "Europe/London"),
        ("Japan", "Asia/Tokyo"),
        ("PST", "America/Los_Angeles"),
        ("Pacific Time", "America/Los_Angeles"),
        ("EST", "America/New_York"),
        ("Eastern standard time", "America/New_York"),
        ("CET", "Europe/Berlin"),
        ("GMT", "UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("utc -5", "Etc/GMT+5"),
        ("GMT+5:30", "Asia/Kolkata"),
        ("+0530", "Asia/Kolkata"),
        ("UTC+0", "UTC"),
        ("NYC", "America/New_York"),
        ("Zürich", "Europe/Zurich"),
    ],
)
def test_a_zone_is_understood_as_people_write_it(text, meant):
    if meant is None:
        with pytest.raises(UsageError, match="not a valid time zone"):
            parse_zone(text)
        return
    assert parse_zone(text) == meant
    assert ZoneInfo(meant)
    assert meant in matching_zones(text, 5)


@pytest.mark.parametrize(
    ("text", "named"),
    [("CST", "Chicago or Asia/Shanghai"), ("IST", "Kolkata"), ("USA", "America/"), ("Australia", "Australia/")],
)
def test_what_can_mean_several_zones_asks_for_a_city(text, named):
    with pytest.raises(UsageError, match=f"several time zones.*{named}"):
        parse_zone(text)


@pytest.mark.parametrize("text", ["UTC+99", "UTC+5:15", "GMT-13", "+"])
def test_an_offset_that_no_place_has_is_refused(text):
    with pytest.raises(UsageError, match="not a valid time zone"):
        parse_zone(text)


def test_every_place_of_our_own_has_a_zone():
    assert all(ZoneInfo(zone) for zone in known_places().values())
    assert len(known_places()) > 250
    for named in tomllib.loads(zone_names._FILE.read_text(encoding="utf-8"))["abbreviations"].values():
        assert all(map(ZoneInfo, named))


def test_typing_a_place_offers_its_zone():
    assert matching_zones("frankf", 5)[0] == "Europe/Berlin"


def test_zones_that_begin_so_come_first():
    assert matching_zones("pari", 5)[0] == "Europe/Paris"
    assert matching_zones("europe/", 3)[0].startswith("Europe/")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2025-03-01", date(2025, 3, 1)),
        ("2025-3-1", date(2025, 3, 1)),
        ("1 March 2025", date(2025, 3, 1)),
        ("1st mar", date(2025, 3, 1)),
        ("March 1, 2025", date(2025, 3, 1)),
        ("dec 24", date(2024, 12, 24)),
        ("1.3.2025", date(2025, 3, 1)),
        ("24.12.", date(2024, 12, 24)),
        ("today", TODAY),
        ("Yesterday", date(2025, 3, 4)),
        ("5 days ago", date(2025, 2, 28)),
        ("1 week ago", date(2025, 2, 26)),
        ("a week ago", date(2025, 2, 26)),
        ("2 Weeks ago", date(2025, 2, 19)),
        ("monday", date(2025, 3, 3)),
        ("last wednesday", date(2025, 2, 26)),
    ],
)
def test_a_date_is_read_as_people_write_it(text, meant):
    assert parse_period(text, TODAY) == (meant, meant)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("last week", date(2025, 2, 24), date(2025, 3, 2)),
        ("this week", date(2025, 3, 3), TODAY),
        ("the past week", date(2025, 2, 26), TODAY),
        ("last 30 days", date(2025, 2, 3), TODAY),
        ("last month", date(2025, 2, 1), date(2025, 2, 28)),
        ("this month", date(2025, 3, 1), TODAY),
        ("last year", date(2024, 1, 1), date(2024, 12, 31)),
        ("October 2024", date(2024, 10, 1), date(2024, 10, 31)),
        ("oct", date(2024, 10, 1), date(2024, 10, 31)),
        ("February", date(2025, 2, 1), date(2025, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2 months ago", date(2025, 1, 4), date(2025, 1, 4)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(text, first, last):
    assert parse_period(text, TODAY) == (first, last)


@pytest.mark.parametrize("text", ["2025-03-06", "2030", "May 2025", "6 March 2025"])
def test_a_day_in_the_future_has_no_past(text):
    with pytest.raises(UsageError, match=r"in the future\. The latest day is today, 2025-03-05\."):
        parse_past_date(text, TODAY)


def test_a_period_that_is_not_over_ends_today():
    assert parse_past_date("March 2025", TODAY, last=True) == TODAY


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("2025-02-30", "2025-02-28"),
        ("3 Marhc", "march"),
        ("03/04/2025", "2025-04-03 or 2025-03-04"),
        ("25/12/2024", "2024-12-25"),
        ("someday", "2025-03-05"),
        ("", "2025-03-05"),
        ("2025-13-01", "12 months"),
    ],
)
def test_what_is_no_date_names_what_could_be_meant(text, hint):
    with pytest.raises(UsageError, match=hint):
        parse_period(text, TODAY)


@given(st.text(max_size=200))
def test_whatever_is_typed_is_read_or_refused_in_few_words(text):
    for reads in (parse_time, parse_weekdays, parse_zone, lambda typed: parse_period(typed, TODAY)):
        assert len(outcome(reads, text)) < 300


def outcome(reads, text):
    try:
        return str(reads(text))
    except UsageError as refusal:
        return str(refusal)


def test_the_nearest_name_is_found_whatever_the_case():
    assert nearest_name("harbor strike", ["Flood", "Harbour Strike"]) == "Harbour Strike"
    assert nearest_name("zzz", ["Flood"]) is None


def test_what_is_quoted_looks_like_no_command():
    assert quote_input("the `foo`\ntopic") == "“the 'foo' topic”"
