import struct
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.presentation.timeline_chart import ALT_LIMIT, alt_text, timeline_chart
from summarizer.briefing.model import Change, ChangeKind
from summarizer.claims.model import Granularity
from summarizer.questions.model import Timeline, TimelineEntry


def story(*kinds: ChangeKind, step: int = 3, text: str = "The port is shut") -> Timeline:
    first = date(2025, 5, 1)
    lines = tuple(
        TimelineEntry(first + timedelta(days=number * step), None, Change(kind, f"{text} ({number}).", ()))
        for number, kind in enumerate(kinds)
    )
    return Timeline("t", "Port strike", None, date(2025, 6, 1), lines)


@pytest.mark.slow
def test_a_chart_is_a_png_wide_enough_for_a_phone_and_the_same_each_time():
    timeline = story(*ChangeKind, *ChangeKind)
    chart, again = timeline_chart(timeline), timeline_chart(timeline)
    assert chart == again
    assert chart.png.startswith(b"\x89PNG")
    assert struct.unpack(">II", chart.png[16:24]) == (1024, 512)
    assert len(chart.png) < 100_000


@pytest.mark.parametrize(
    "timeline",
    [
        pytest.param(story(ChangeKind.NEW), id="one day"),
        pytest.param(story(*[ChangeKind.NEW] * 500, step=0), id="one busy day"),
        pytest.param(story(ChangeKind.NEW, ChangeKind.DISPUTED, step=20_000), id="a century"),
    ],
)
def test_odd_stories_can_be_drawn(timeline):
    assert timeline_chart(timeline).png


def test_what_has_no_day_has_no_place_on_the_chart():
    told = story(ChangeKind.NEW, ChangeKind.DISPUTED)
    year = replace(told.lines[0], day=date(2015, 1, 1), granularity=Granularity.YEAR)
    assert timeline_chart(replace(told, lines=(year, *told.lines))) == timeline_chart(told)
    assert timeline_chart(replace(told, lines=(year,))) is None


def test_nothing_known_gives_no_chart():
    assert timeline_chart(story()) is None


def test_the_words_say_what_the_picture_shows():
    words = alt_text(story(ChangeKind.NEW, ChangeKind.NEW, ChangeKind.DISPUTED))
    assert words.startswith("Timeline of Port strike from 1 May 2025 to 7 May 2025: 1 disputed, 2 new. Latest: ")
    assert words.endswith("7 May 2025, The port is shut (2).")


def test_the_words_are_no_longer_than_discord_keeps_and_hold_no_controls():
    words = alt_text(story(*[ChangeKind.NEW] * 9, text="\x1b[31m\u202e" + "long " * 900))
    assert len(words) <= ALT_LIMIT
    assert "\x1b" not in words
    assert "\u202e" not in words
