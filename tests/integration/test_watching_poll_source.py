"""A source is polled, its articles are stored, and the ledger records its state."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.watching.fair_slots import FairSlots
from bot.watching.fetch import Fetched, Login, NotModified
from bot.watching.limits import READ_SOURCE
from bot.watching.poll_source import ArticleSink, Ingest, PolledSource, watch_once
from bot.watching.recheck import Rechecked, recheck_pages
from bot.watching.recheck_schedule import latest_recheck
from storage.unit_of_work import SqlLedger
from summarizer.errors import AlreadyStoredError, FetchError, InputError, StorageError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import (
    Article,
    CleanText,
    IntakeDecision,
    IntakeKind,
    RawArticle,
    Source,
    SourceCheck,
    SourceKind,
)
from summarizer.ingest.store_article import store_article

pytestmark = pytest.mark.slow  # polls a server

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
FEED = "https://s.example/feed"
PAGE = "https://s.example/1"
TEASER = "Tunnel closed until May, the railway says."
STORY = "The tunnel under the Strand will stay closed until May, the railway said on Tuesday. " * 3


def rss(*links: str) -> bytes:
    items = "".join(
        f"<item><title>T</title><link>{link}</link><description>{TEASER}</description></item>" for link in links
    )
    return f'<rss version="2.0"><channel><title>S</title>{items}</channel></rss>'.encode()


class FakeWeb:
    """Answers from a dictionary, and records the requests; anything missing cannot be fetched."""

    def __init__(self, answers: dict[str, Fetched | NotModified], meanwhile: Callable[[], None] = lambda: None) -> None:
        self.answers = answers
        self.meanwhile = meanwhile
        self.asked: list[tuple[str, str | None]] = []

    async def __call__(
        self,
        url: str,
        etag: str | None = None,
        last_modified: str | None = None,
        *,
        login: Login | None = None,
        page: bool = False,
    ) -> Fetched | NotModified:
        self.asked.append((url, etag))
        self.meanwhile()
        if url not in self.answers:
            raise FetchError("the server answered 503 Service Unavailable")
        return self.answers[url]


def add(ledger: SqlLedger, kind: SourceKind, location: str) -> Source:
    source = Source("s", "w", kind, location, "The Strand", NOW)
    with ledger() as unit:
        unit.sources.add(source)
        unit.commit()
    return source


def desk_of(ledger: SqlLedger) -> ArticleSink:
    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        clean = clean or article_text(raw)
        with ledger() as unit:
            intake = store_article(unit, workspace_id, raw, clean, {})
            unit.commit()
        return intake

    return ArticleSink(ledger, ingest)


def watch(ledger: SqlLedger, web: FakeWeb, now: datetime = NOW) -> PolledSource:
    with ledger() as unit:
        source = unit.sources.get("s")
    assert source is not None
    return asyncio.run(watch_once(source, desk_of(ledger), web, now))


def recheck(ledger: SqlLedger, web: FakeWeb, now: datetime = LATER) -> Rechecked:
    """Fetch the due pages again."""
    with ledger() as unit:
        source, due = unit.sources.get("s"), unit.pages.due(now, latest_recheck(now), 20)
    assert source is not None
    return asyncio.run(recheck_pages(source, due, desk_of(ledger), web, now))


def page(text: str = STORY) -> Fetched:
    return Fetched(PAGE, f"<html><body><article><p>{text}</p></article></body></html>".encode())


def texts(ledger: SqlLedger) -> list[str]:
    with ledger() as unit:
        return [version.text for _, version in unit.articles.list_between("w", None, LATER)]


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


CASES = Path(__file__).parents[1] / "data" / "watch" / "page"
HEADLINE = "Eastern quay of Lindow closed until May"
LEAD = "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May."
WALLS = ("e09_consent_zeit_like", "e11_challenge_200")


def case(name: str) -> Fetched:
    return Fetched(PAGE, (CASES / f"{name}.html").read_bytes(), "utf-8")


def quay_feed() -> bytes:
    return (
        rss(PAGE)
        .replace(b"<title>T</title>", f"<title>{HEADLINE}</title>".encode())
        .replace(TEASER.encode(), LEAD.encode())
    )


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_in_front_of_a_watched_page_is_no_version_and_the_source_says_why(ledger: SqlLedger, wall: str) -> None:
    add(ledger, SourceKind.PAGE, PAGE)
    watch(ledger, FakeWeb({PAGE: case("e18_counter_1")}))
    told = texts(ledger)
    watched = watch(ledger, FakeWeb({PAGE: case(wall)}), LATER)
    shown = {"e09_consent_zeit_like": "a consent wall", "e11_challenge_200": "a bot check"}[wall]
    assert (watched.intakes, watched.source.failure) == ((), f"the page shows {shown}")
    well = watch(ledger, FakeWeb({PAGE: case("e18_counter_2")}), LATER)
    assert [intake.kind for intake in well.intakes] == [IntakeKind.UNCHANGED]
    assert (well.source.failure, texts(ledger)) == (None, told)


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_at_the_first_reading_of_a_watched_page_is_no_article(ledger: SqlLedger, wall: str) -> None:
    add(ledger, SourceKind.PAGE, PAGE)
    assert watch(ledger, FakeWeb({PAGE: case(wall)})).source.failure is not None
    assert texts(ledger) == []


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_behind_a_feed_leaves_its_teaser(ledger: SqlLedger, wall: str) -> None:
    add(ledger, SourceKind.FEED, FEED)
    first = watch(ledger, FakeWeb({FEED: Fetched(FEED, quay_feed()), PAGE: case(wall)}))
    assert (first.check.failure, texts(ledger)) == (None, [LEAD])


def test_a_watched_article_whose_address_leads_to_the_front_page_is_not_read_as_one(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.PAGE, PAGE)
    watch(ledger, FakeWeb({PAGE: case("e18_counter_1")}))
    links = "".join(
        f"<h3><a href='/2025/03/0{n}/{name.lower()}-votes-on-a-budget'>{name} votes on a budget of its own at last</a></h3><p>The council of {name} has put it off twice since spring.</p>"
        for n, name in enumerate(("Arden", "Brill", "Corin", "Dover", "Ennis", "Fermo"), 1)
    )
    watched = watch(ledger, FakeWeb({PAGE: Fetched(PAGE, f"<body>{links}</body>".encode())}), LATER)
    assert watched.intakes == ()
    assert watched.source.failure == "the page shows another text in the article's place"


# --- a source speaks only for itself ----------------------------------------------------------------------------

GAZETTE = "https://gazette.example/dam"
COMMENT = "The Gazette says that the dam is closed, and I doubt every word of it."


def stored(ledger: SqlLedger) -> list[Article]:
    with ledger() as unit:
        return list({article.id: article for article, _ in unit.articles.list_between("w", None, LATER)}.values())


def blog_feed(*links: str, text: str = COMMENT) -> Fetched:
    items = "".join(
        f"<item><title>On the dam</title><link>{each}</link><description>{text}</description></item>" for each in links
    )
    home = "<link>https://s.example/</link>"
    return Fetched(FEED, f'<rss version="2.0"><channel><title>S</title>{home}{items}</channel></rss>'.encode())


def test_the_page_of_a_foreign_link_is_not_fetched_and_lends_no_text(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    web = FakeWeb({FEED: blog_feed(GAZETTE), GAZETTE: Fetched(GAZETTE, page().body)})
    watched = watch(ledger, web)
    assert [url for url, _ in web.asked] == [FEED]
    assert texts(ledger) == [COMMENT]
    assert [(a.publisher, a.url, a.points_to) for a in stored(ledger)] == [("The Strand", None, GAZETTE)]
    (note,) = watched.notes
    assert note.startswith("1 of 1 entries point to other sites (gazette.example): only what the feed itself says")


def test_an_edited_comment_on_a_foreign_link_is_seen(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watch(ledger, FakeWeb({FEED: blog_feed(GAZETTE)}))
    watched = watch(ledger, FakeWeb({FEED: blog_feed(GAZETTE, text=f"{COMMENT} But I went there, and it is.")}), LATER)
    assert [intake.kind for intake in watched.intakes] == [IntakeKind.REVISED]


def test_a_trackers_link_that_ends_on_the_feeds_own_site_is_the_article_there(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    web = FakeWeb({FEED: blog_feed("https://t.co/abc", text=TEASER), "https://t.co/abc": page()})
    watch(ledger, web)
    assert texts(ledger) == [STORY.strip()]
    assert [article.url for article in stored(ledger)] == [PAGE]
    web.asked.clear()
    watch(ledger, web, LATER)
    assert [url for url, _ in web.asked] == [FEED]


def test_a_trackers_link_that_ends_elsewhere_points_there(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    web = FakeWeb({FEED: blog_feed("https://t.co/abc"), "https://t.co/abc": Fetched(GAZETTE, page().body)})
    watch(ledger, web)
    assert texts(ledger) == [COMMENT]
    assert [(a.url, a.points_to) for a in stored(ledger)] == [(None, GAZETTE)]


def test_an_own_page_that_leads_to_another_site_is_tried_again(ledger: SqlLedger) -> None:
    """A third party's consent page, reached by a redirect: the teaser is kept, and is partial."""
    add(ledger, SourceKind.FEED, FEED)
    consent = Fetched("https://consent.example/?back=1", page().body)
    web = FakeWeb({FEED: blog_feed(PAGE, text=TEASER), PAGE: consent})
    watch(ledger, web)
    assert recheck(ledger, web, NOW + timedelta(minutes=30)).read == 1
    assert texts(ledger) == [TEASER]
    assert recheck(ledger, FakeWeb({PAGE: page()})).intakes
    assert texts(ledger) == [TEASER, STORY.strip()]
    assert len(stored(ledger)) == 1


def test_a_teaser_of_a_feed_on_another_domain_is_completed_too(ledger: SqlLedger) -> None:
    """The feed's text is identified by its link, the page by its URL: they are one article."""
    add(ledger, SourceKind.FEED, "https://cdn.example/feed")
    feed = replace(blog_feed(PAGE, text=TEASER), url="https://cdn.example/feed")
    watch(ledger, FakeWeb({"https://cdn.example/feed": feed}))
    web = FakeWeb({"https://cdn.example/feed": feed, PAGE: page()})
    recheck(ledger, web)
    assert texts(ledger) == [TEASER, STORY.strip()]
    assert len(stored(ledger)) == 1
    web.asked.clear()
    watch(ledger, web, LATER)
    assert [url for url, _ in web.asked] == ["https://cdn.example/feed"]


def test_items_that_share_a_guid_are_as_many_articles(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    data = (Path(__file__).parents[1] / "data" / "watch" / "f22_same_guid.xml").read_bytes()
    answer = Fetched(FEED, data.replace(b"{{BASE}}", b"https://s.example"))
    for now in (NOW, LATER):
        watch(ledger, FakeWeb({FEED: answer}), now)
        assert len(stored(ledger)) == len(texts(ledger)) == 10


def test_items_that_share_a_landing_page_are_as_many_articles(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    items = "".join(
        f"<item><title>Notice {number}</title><link>{PAGE}</link><description>{said}</description></item>"
        for number, said in enumerate((TEASER, "The western quay is open again, the port says.", COMMENT))
    )
    answer = Fetched(FEED, f'<rss version="2.0"><channel><title>S</title>{items}</channel></rss>'.encode())
    web = FakeWeb({FEED: answer, PAGE: page()})
    for now in (NOW, LATER):
        watch(ledger, web, now)
        assert len(stored(ledger)) == len(texts(ledger)) == 3
    assert PAGE not in {url for url, _ in web.asked}


@pytest.mark.parametrize(
    "link",
    [
        "http://s.example/1",
        "https://S.EXAMPLE/1/",
        "https://m.s.example/1?utm_source=rss",
        "https://www.s.example/1#top",
    ],
)
def test_an_address_written_in_another_way_is_the_same_article(ledger: SqlLedger, link: str) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watch(ledger, FakeWeb({FEED: blog_feed(PAGE), PAGE: page()}))
    web = FakeWeb({FEED: blog_feed(link), link: page()})
    watch(ledger, web, LATER)
    assert [url for url, _ in web.asked] == [FEED]
    assert len(stored(ledger)) == 1


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
    return asyncio.run(watch_once(source, desk, FakeWeb({FEED: Fetched(FEED, body)}), NOW)), turns.taken


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
