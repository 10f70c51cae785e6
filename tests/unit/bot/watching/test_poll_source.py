"""The source's state after a poll, and background articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.poll_schedule import PollInterval
from bot.watching.poll_source import PolledSource, after, is_background, needs_telling
from bot.watching.poller import background_note
from bot.watching.session import ResponseInfo
from bot.watching.source_reading import SourceReading
from summarizer.ingest.model import RawArticle, Source, SourceCheck, SourceKind

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
BOUNDS = PollInterval(timedelta(minutes=30), timedelta(hours=8))
SOURCE = Source(
    "s", "w", SourceKind.FEED, "https://s.example/feed", "The Strand", NOW, etag='"old"', last_modified="old"
)
DOWN = SourceReading(failure="the server answered 503")


def article(days_ago: float | None = None) -> RawArticle:
    published = None if days_ago is None else NOW - timedelta(days=days_ago)
    return RawArticle("body", "The Strand", NOW, published_at=published)


def see(source: Source, reading: SourceReading, now: datetime = NOW, **heard: object) -> Source:
    return after(source, reading, ResponseInfo(**heard), now, BOUNDS)


def test_a_reading_keeps_what_the_server_sent_for_the_next_time() -> None:
    seen = see(SOURCE, SourceReading((article(1),), etag='"new"', last_modified="new"))
    assert (seen.etag, seen.last_modified, seen.checked_at, seen.read_at) == ('"new"', "new", NOW, NOW)
    assert (seen.failure, seen.last_item) == (None, NOW - timedelta(days=1))
    assert seen.interval_minutes == 120
    assert NOW + timedelta(hours=1) <= seen.next_check <= NOW + timedelta(hours=3)


def test_the_newest_item_stays_known_while_nothing_is_new() -> None:
    seen = see(SOURCE, SourceReading((article(3), article(1), article(2))))
    assert see(seen, SourceReading(), LATER).last_item == NOW - timedelta(days=1)


def test_first_contact_lasts_until_all_is_read_and_the_rest_is_read_soon() -> None:
    begun = see(SOURCE, SourceReading((article(9), article(8)), more=True))
    assert (begun.backfill_done, begun.interval_minutes) == (False, 30)
    assert is_background(article(), begun)
    ended = see(begun, SourceReading((article(7),)), LATER)
    assert ended.backfill_done
    assert see(ended, SourceReading(more=True), LATER).backfill_done


def test_a_failure_keeps_the_validators_and_is_dated_from_the_first_of_its_row() -> None:
    failing = see(SOURCE, DOWN)
    still = see(failing, SourceReading(failure="no answer within 30 seconds"), LATER)
    assert (still.etag, still.failing_since, still.failure) == ('"old"', NOW, "no answer within 30 seconds")
    assert (still.failures, still.checked_at, still.read_at) == (2, LATER, None)
    assert still.next_check - LATER >= 2 * BOUNDS.shortest


def test_a_reading_ends_a_row_of_failures() -> None:
    well = see(see(SOURCE, DOWN), SourceReading(), LATER)
    assert (well.failing_since, well.failure, well.failures, well.read_at) == (None, None, 0, LATER)


def test_a_server_is_left_alone_as_long_as_it_says() -> None:
    assert see(SOURCE, DOWN, wait=timedelta(hours=5)).next_check >= NOW + timedelta(hours=5)
    assert see(SOURCE, SourceReading(), fresh=timedelta(hours=5)).next_check >= NOW + timedelta(hours=5)


def test_a_source_that_moved_for_good_is_read_there_from_now_on() -> None:
    seen = see(SOURCE, SourceReading(), moved="https://new.example/feed")
    assert (seen.id, seen.location) == ("s", "https://new.example/feed")


def test_a_source_that_is_gone_is_paused_with_the_reason() -> None:
    seen = see(SOURCE, SourceReading(failure="gone permanently"), gone=True)
    assert (seen.paused, seen.failure) == (True, "gone permanently")


def test_a_folder_is_looked_into_as_often_as_allowed() -> None:
    folder = replace(SOURCE, kind=SourceKind.FOLDER)
    assert see(folder, SourceReading((article(300), article(100)))).interval_minutes == 30


@pytest.mark.parametrize(
    ("days_ago", "read_before", "kind", "background"),
    [
        pytest.param(0.9, False, SourceKind.FEED, False, id="of the last day"),
        pytest.param(1.1, False, SourceKind.FEED, True, id="older than a day"),
        pytest.param(1.1, True, SourceKind.FEED, True, id="older than a day, seen later"),
        pytest.param(-2, True, SourceKind.FEED, False, id="published since"),
        pytest.param(None, False, SourceKind.FEED, True, id="no date, at first contact"),
        pytest.param(None, False, SourceKind.PAGE, True, id="a page at first contact"),
        pytest.param(None, True, SourceKind.FEED, False, id="no date, later"),
        pytest.param(20_000, True, SourceKind.FEED, False, id="a date that nobody believes"),
        pytest.param(300, False, SourceKind.FOLDER, False, id="a folder"),
    ],
)
def test_what_was_old_when_its_source_was_added_is_background(
    days_ago: float | None, read_before: bool, kind: SourceKind, background: bool
) -> None:
    source = replace(SOURCE, kind=kind, backfill_done=read_before)
    given = replace(article(days_ago), fetched_at=NOW + timedelta(days=3))
    assert is_background(given, source) is background


@pytest.mark.parametrize(
    ("failures", "told", "paused", "needed"),
    [
        pytest.param(0, False, False, False, id="well"),
        pytest.param(1, False, False, False, id="first failure: tried again"),
        pytest.param(3, False, False, True, id="third: told"),
        pytest.param(9, True, False, False, id="told once"),
        pytest.param(1, False, True, True, id="gone: told at once"),
        pytest.param(0, True, False, True, id="well again: told"),
    ],
)
def test_trouble_is_told_once_and_its_end_once(failures: int, told: bool, paused: bool, needed: bool) -> None:
    failure = "the server answered 503" if failures else None
    source = replace(SOURCE, failures=failures, failure=failure, failure_notified=told, paused=paused)
    assert needs_telling(source) is needed


@pytest.mark.parametrize(
    ("count", "says"), [(1, "1 older article was read"), (1_200, "1,200 older articles were read")]
)
def test_what_a_first_reading_left_out_is_said_with_what_to_do(count: int, says: str) -> None:
    note = background_note(PolledSource(SOURCE, SourceCheck("s", NOW, count), background=count))
    assert note.startswith(f"The Strand: {says} as background")
    assert "--since DATE" in note
