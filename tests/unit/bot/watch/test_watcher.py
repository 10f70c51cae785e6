"""What a reading says about its source."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.watch.read import Reading
from bot.watch.watcher import after, starts_failing
from summarizer.types import Source, SourceKind

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
SOURCE = Source(
    "s", "w", SourceKind.FEED, "https://s.example/feed", "The Strand", NOW, etag='"old"', last_modified="old"
)


def test_a_reading_keeps_what_the_server_sent_for_the_next_time() -> None:
    seen = after(SOURCE, Reading(etag='"new"', last_modified="new"), NOW)
    assert (seen.etag, seen.last_modified, seen.checked_at, seen.failure) == ('"new"', "new", NOW, None)


def test_a_failure_keeps_them_and_is_dated_from_the_first_of_its_row() -> None:
    failing = after(SOURCE, Reading(failure="the server answered 503"), NOW)
    still = after(failing, Reading(failure="no answer within 30 seconds"), LATER)
    assert (still.etag, still.failing_since, still.failure) == ('"old"', NOW, "no answer within 30 seconds")
    assert (starts_failing(SOURCE, failing), starts_failing(failing, still)) == (True, False)


def test_a_reading_ends_a_row_of_failures() -> None:
    failing = after(SOURCE, Reading(failure="the server answered 503"), NOW)
    well = after(failing, Reading(), LATER)
    assert (well.failing_since, well.failure) == (None, None)
    assert not starts_failing(failing, well)
