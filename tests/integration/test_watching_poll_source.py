"""A source is polled, its articles are stored, and the ledger records its state."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.watching.fair_slots import FairSlots
from bot.watching.fetch import Fetched, NotModified
from bot.watching.limits import READ_SOURCE
from bot.watching.poll_source import ArticleSink, Ingest, PolledSource, watch_once
from bot.watching.session import FetchSession
from storage.unit_of_work import SqlLedger
from summarizer.errors import AlreadyStoredError, InputError, StorageError
from summarizer.ingest.model import (
    CleanText,
    IntakeDecision,
    IntakeKind,
    RawArticle,
    SourceCheck,
    SourceKind,
)
from tests.integration.polled_web import (
    FEED,
    LATER,
    NOW,
    PAGE,
    STORY,
    TEASER,
    FakeWeb,
    add,
    page,
    rss,
    texts,
    watch,
)

pytestmark = pytest.mark.slow  # polls a server


def test_a_feed_is_read_with_the_pages_of_its_teasers(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watched = watch(ledger, FakeWeb({FEED: Fetched(FEED, rss(PAGE), etag='"1"'), PAGE: page()}))
    assert [intake.kind for intake in watched.intakes] == [IntakeKind.NEW]
    assert texts(ledger) == [STORY.strip()]
    with ledger() as unit:
        stored = unit.sources.get("s")
        checks = unit.sources.list_checks("w", None, NOW)
    assert stored == watched.source
    assert stored.etag == '"1"'
    assert checks == (SourceCheck("s", NOW, 1),)


def test_a_failed_page_does_not_lose_the_entry(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watched = watch(ledger, FakeWeb({FEED: Fetched(FEED, rss(PAGE))}))
    assert watched.check.failure is None
    assert texts(ledger) == [TEASER]


def test_what_a_person_did_meanwhile_stays_done(ledger: SqlLedger) -> None:
    source = add(ledger, SourceKind.FEED, FEED)

    def pause() -> None:
        with ledger() as unit:
            unit.sources.update(replace(source, paused=True))
            unit.commit()

    watched = watch(ledger, FakeWeb({FEED: Fetched(FEED, rss(), etag='"1"')}, pause))
    assert (watched.source.paused, watched.source.etag) == (True, '"1"')


def test_a_source_that_was_removed_meanwhile_stays_removed(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)

    def remove() -> None:
        with ledger() as unit:
            unit.sources.remove("s")
            unit.commit()

    watch(ledger, FakeWeb({FEED: Fetched(FEED, rss(), etag='"1"')}, remove))
    with ledger() as unit:
        assert unit.sources.list_by_workspace("w") == ()


@pytest.mark.parametrize(("taken", "stands"), [(False, "https://new.example/feed"), (True, FEED)])
def test_a_source_follows_a_move_unless_the_workspace_reads_that_address_already(
    ledger: SqlLedger, taken: bool, stands: str
) -> None:
    source = add(ledger, SourceKind.FEED, FEED)
    if taken:
        with ledger() as unit:
            unit.sources.add(replace(source, id="other", location="https://new.example/feed"))
            unit.commit()
    answer = Fetched("https://new.example/feed", rss(), moved="https://new.example/feed")
    assert watch(ledger, FakeWeb({FEED: answer})).source.location == stands


def test_the_second_reading_asks_for_changes_and_fetches_known_pages_no_more(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watch(ledger, FakeWeb({FEED: Fetched(FEED, rss(PAGE), etag='"1"'), PAGE: page()}))
    web = FakeWeb({FEED: Fetched(FEED, rss(PAGE), etag='"2"'), PAGE: page()})
    watched = watch(ledger, web, LATER)
    assert web.asked == [(FEED, '"1"')]
    assert watched.intakes == ()
    assert texts(ledger) == [STORY.strip()]


def test_a_guid_that_was_given_to_another_story_does_not_hide_it(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    other = "https://s.example/2"
    first, second = (rss(link).replace(b"<item>", b"<item><guid>news-1</guid>") for link in (PAGE, other))
    watch(ledger, FakeWeb({FEED: Fetched(FEED, first), PAGE: page()}))
    story = "A court in the capital heard the case of the harbour's owner on Wednesday. " * 3
    html = f"<html><body><article><h1>Harbour</h1><p>{story}</p></article></body></html>".encode()
    watch(ledger, FakeWeb({FEED: Fetched(FEED, second), other: Fetched(other, html)}), LATER)
    assert texts(ledger) == [STORY.strip(), story.strip()]


def test_a_feed_that_did_not_change_was_read_well(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watch(ledger, FakeWeb({FEED: Fetched(FEED, rss(PAGE), etag='"1"'), PAGE: page()}))
    watched = watch(ledger, FakeWeb({FEED: NotModified()}), LATER)
    assert (watched.check, watched.source.etag) == (SourceCheck("s", LATER, 0), '"1"')


def test_a_failure_is_on_the_source_until_it_is_read_again(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    reason = "the server answered 503 Service Unavailable"
    assert watch(ledger, FakeWeb({})).check == SourceCheck("s", NOW, 0, reason)
    failing = watch(ledger, FakeWeb({}), LATER).source
    assert (failing.failure, failing.failing_since) == (reason, NOW)
    well = watch(ledger, FakeWeb({FEED: Fetched(FEED, rss())}), LATER + timedelta(hours=1)).source
    assert (well.failure, well.failing_since) == (None, None)


def test_a_page_where_a_feed_was_is_a_failure_of_the_source(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    failure = watch(ledger, FakeWeb({FEED: page()})).check.failure
    assert (
        failure == "this is not an RSS, Atom or JSON feed; give the address of a feed, or of a page that links to one"
    )


def test_a_folder_is_read_and_its_bad_files_are_named(ledger: SqlLedger, tmp_path: Path) -> None:
    add(ledger, SourceKind.FOLDER, str(tmp_path))
    (tmp_path / "good.txt").write_text(STORY)
    (tmp_path / "empty.txt").touch()
    (tmp_path / "menu.txt").write_text("Home\nNews\nSport")
    watched = watch(ledger, FakeWeb({}))
    assert [intake.kind for intake in watched.intakes] == [IntakeKind.NEW]
    assert [Path(unread.where).name for unread in watched.unread] == ["empty.txt", "menu.txt"]
    assert watched.check == SourceCheck("s", NOW, 2)


def test_a_file_that_was_edited_is_a_new_version(ledger: SqlLedger, tmp_path: Path) -> None:
    add(ledger, SourceKind.FOLDER, str(tmp_path))
    (tmp_path / "a.txt").write_text(STORY)
    watch(ledger, FakeWeb({}))
    assert [intake.kind for intake in watch(ledger, FakeWeb({}), LATER).intakes] == [IntakeKind.UNCHANGED]
    (tmp_path / "a.txt").write_text(STORY.replace("May", "June"))
    assert [intake.kind for intake in watch(ledger, FakeWeb({}), LATER).intakes] == [IntakeKind.REVISED]


def test_a_folder_that_is_gone_is_a_failure_of_the_source(ledger: SqlLedger, tmp_path: Path) -> None:
    add(ledger, SourceKind.FOLDER, str(tmp_path / "gone"))
    assert watch(ledger, FakeWeb({})).check.failure == f"{tmp_path / 'gone'} is not a folder any more"


class Turns(FairSlots):
    """Counts how often a turn was taken."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.taken = 0

    def turn(self, *owner: str) -> AbstractAsyncContextManager[None]:
        self.taken += 1
        return super().turn(*owner)


def watch_with(ledger: SqlLedger, ingest: Ingest, texts: list[str]) -> tuple[PolledSource, int]:
    """A feed of whole articles, stored by `ingest`; returns how often the ledger's turn was taken."""
    source = add(ledger, SourceKind.FEED, FEED)
    items = "".join(
        f"<item><title>T{number}</title><link>https://s.example/{number}</link><description>{text}</description></item>"
        for number, text in enumerate(texts)
    )
    body = f'<rss version="2.0"><channel><title>S</title>{items}</channel></rss>'.encode()
    turns = Turns(1)
    desk = ArticleSink(ledger, ingest, turns=turns)
    return asyncio.run(watch_once(FetchSession(source, FakeWeb({FEED: Fetched(FEED, body)})), desk, NOW)), turns.taken


WHOLE = STORY * 10


def test_a_long_feed_is_stored_in_batches_and_others_get_their_turn_in_between(ledger: SqlLedger) -> None:
    stored: list[str | None] = []

    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        stored.append(raw.title)
        return IntakeDecision(IntakeKind.NEW, "v", "a", "new")

    watched, turns = watch_with(ledger, ingest, [WHOLE] * 95)
    assert stored == [f"T{number}" for number in range(95)]
    assert len(watched.intakes) == 95
    assert turns == 95 // READ_SOURCE.batch + 2  # the last batch, and the source itself


def test_a_batch_ends_when_its_time_is_over(ledger: SqlLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1_000))
    monkeypatch.setattr("bot.watching.poll_source.time.monotonic", lambda: next(clock) * READ_SOURCE.batch_seconds)

    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        return IntakeDecision(IntakeKind.NEW, "v", "a", "new")

    _, turns = watch_with(ledger, ingest, [WHOLE] * 6)
    assert turns == 6 // 2 + 1  # two articles each


@pytest.mark.parametrize(
    "error", [InputError("no text"), KeyError("a bug"), AlreadyStoredError("twice"), RecursionError()]
)
def test_an_article_that_cannot_be_stored_costs_no_other(ledger: SqlLedger, error: Exception) -> None:
    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        if raw.title == "T1":
            raise error
        return IntakeDecision(IntakeKind.NEW, "v", "a", "new")

    watched, _ = watch_with(ledger, ingest, [WHOLE] * 3)
    assert len(watched.intakes) == 2
    assert [unread.where for unread in watched.unread] == ["https://s.example/1"]
    assert watched.source.checked_at == NOW


def test_a_ledger_in_trouble_is_not_the_articles_fault(ledger: SqlLedger) -> None:
    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        raise StorageError("locked")

    with pytest.raises(StorageError):
        watch_with(ledger, ingest, [WHOLE])
