"""Pages of recent articles are fetched again: edits are found, walls disappear, and deleted pages retract nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.watching.fetch import Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poller import FetchPolicy, SourcePoller
from storage.unit_of_work import SqlLedger
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import (
    ArticleVersion,
    CleanText,
    FollowedPage,
    IntakeDecision,
    RawArticle,
    Source,
    SourceKind,
)
from summarizer.ingest.store_article import store_article
from summarizer.workspace.model import Workspace
from tests.news_server import Behaviour, NewsServer, conditional, item, page, redirect, reply, rss

pytestmark = pytest.mark.slow  # polls a server over days

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
CASES = Path(__file__).parents[1] / "data" / "watch" / "page"
TITLE = "Quay of Lindow stays closed until May"
TEASER = "The harbour authority of Lindow says that the quay is damaged."
TOLD = (
    "The eastern quay of Lindow stays closed until the end of May, the harbour authority said on Monday.",
    "Two cranes were damaged by the storm, according to its spokeswoman Marta Quill.",
    "Ferries to the islands leave from the western quay instead, the operator Lindow Lines said.",
)
ENTRY = item(TITLE, "{}", TEASER, NOW - timedelta(minutes=5))


class Watch:
    """A poller of one source with its own clock; every restart is simulated by a new one."""

    def __init__(self, ledger: SqlLedger, server: NewsServer) -> None:
        self.ledger, self.server, self.now = ledger, server, NOW

    def ingest(self, workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        with self.ledger() as unit:
            intake = store_article(unit, workspace_id, raw, clean or article_text(raw), {})
            unit.commit()
        return intake

    def after(self, hours: float) -> None:
        """Poll what is due this long after the beginning."""
        self.now = NOW + timedelta(hours=hours)

        async def once() -> None:
            terms = FetchPolicy(
                Limits(seconds=5, loopback=True), HostLimits(8, timedelta()), resolve=self.server.resolve
            )
            reader = SourcePoller(self.ledger, self.ingest, terms, lambda: self.now, work=asyncio.to_thread)
            try:
                await reader.read_due(None)
            finally:
                await reader.aclose()

        asyncio.run(once())

    @property
    def versions(self) -> tuple[ArticleVersion, ...]:
        with self.ledger() as unit:
            return tuple(version for _, version in unit.articles.list_between("w", None, self.now))

    @property
    def followed(self) -> FollowedPage | None:
        with self.ledger() as unit:
            return unit.pages.get(self.versions[0].article_id)

    def asked(self, path: str = "/1") -> int:
        return len(self.server.asked(path))

    def show(self, told: Behaviour | bytes, path: str = "/1") -> None:
        self.server.put(path, told if callable(told) else conditional(told))


@pytest.fixture
def watch(empty_ledger: SqlLedger) -> Iterator[Watch]:
    with NewsServer() as server:
        feed = rss([ENTRY.format(server.url("/1", "s.test"))])
        server.put("/feed", conditional(feed))
        with empty_ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            location = server.url("/feed", "s.test")
            unit.sources.add(Source("s", "w", SourceKind.FEED, location, "The Strand", NOW - timedelta(days=9)))
            unit.commit()
        yield Watch(empty_ledger, server)


def case(name: str) -> bytes:
    return (CASES / f"{name}.html").read_bytes()


def test_a_silent_edit_of_a_teaser_feeds_page_is_seen_and_asked_for_conditionally(watch: Watch) -> None:
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    watch.after(0.1)
    assert watch.asked() == 1  # not before its time
    watch.after(0.5)
    assert watch.server.asked("/1")[-1].headers["if-none-match"]
    assert len(watch.versions) == 1
    watch.show(page(TITLE, TOLD[0], TOLD[2]))
    watch.after(1)
    assert [version.number for version in watch.versions] == [1, 2]
    assert TOLD[1] not in watch.versions[-1].text


def test_a_page_is_read_less_and_less_and_in_the_end_no_more(watch: Watch) -> None:
    watch.show(page(TITLE, *TOLD))
    for quarter in range(4 * 100):
        watch.after(quarter / 4)
        if quarter == 40:
            assert watch.asked() == 6
    assert watch.asked() == 8
    assert watch.followed is None


def test_a_changed_headline_of_the_page_is_an_edit_and_that_it_differs_from_the_feeds_is_none(watch: Watch) -> None:
    watch.show(page("Lindow: no ships until May", *TOLD))
    watch.after(0)
    watch.after(0.5)
    assert [version.title for version in watch.versions] == [TITLE]
    watch.show(page("Lindow: no ships until June", *TOLD, "The harbour authority corrected the date."))
    watch.after(1)
    assert [version.title for version in watch.versions] == [TITLE, "Lindow: no ships until June"]


@pytest.mark.parametrize("wall", ["e09_consent_zeit_like", "e11_challenge_200"])
def test_a_wall_in_between_is_no_edit_and_is_noted(watch: Watch, wall: str) -> None:
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    watch.show(case(wall))
    watch.after(0.5)
    assert len(watch.versions) == 1
    assert watch.followed is not None
    assert watch.followed.note in {"the page shows a consent wall", "the page shows a bot check"}
    watch.show(page(TITLE, *TOLD))
    watch.after(1)
    assert len(watch.versions) == 1
    assert watch.followed.note is None


@pytest.mark.parametrize(
    "down",
    [reply(503), reply(404), conditional(case("e09_consent_zeit_like")), reply(200, b"<p>")],
    ids=["503", "not there yet", "a wall", "no text"],
)
def test_a_page_that_could_not_be_read_is_tried_again_until_its_article_is_whole(watch: Watch, down: Behaviour) -> None:
    watch.show(down)
    watch.after(0)
    assert [(version.text, version.partial) for version in watch.versions] == [(TEASER, True)]
    watch.after(0.5)
    assert watch.asked() == 2
    watch.show(page(TITLE, *TOLD))
    watch.after(1)
    assert [version.partial for version in watch.versions] == [True, False]
    watch.after(2)
    assert watch.asked() == 4  # complete, it is fetched again like any other


def test_an_article_that_was_taken_off_is_read_no_more(watch: Watch) -> None:
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    watch.show(reply(410))
    watch.after(0.5)
    assert (watch.followed, len(watch.versions)) == (None, 1)
    watch.after(1)
    assert watch.asked() == 2


def test_a_live_page_is_read_as_long_as_it_moves(watch: Watch) -> None:
    watch.show(case("e06_live_1"))
    watch.after(0)
    for hours in (10, 10.5, 11):
        watch.show(case("e06_live_2" if hours == 10 else "e06_live_3"))
        watch.after(hours)
    assert [version.number for version in watch.versions] == [1, 2, 3]


EARLIER = item("Ferries sail again", "http://s.test/0", "The ferries of Lindow sail again.", NOW - timedelta(minutes=9))


def listed_later(watch: Watch, age: timedelta) -> None:
    """The entry appears in the feed between the hours 0 and 3, with a date so long before hour 3."""
    watch.show(rss([EARLIER]), "/feed")
    watch.after(0)
    url, date = watch.server.url("/1", "s.test"), NOW + timedelta(hours=3) - age
    watch.show(rss([item(TITLE, url, TEASER, date), EARLIER]), "/feed")
    watch.after(3)


@pytest.mark.parametrize(
    "age",
    [timedelta(hours=15), timedelta(hours=60), timedelta(days=6)],
    ids=["a day without a time", "the day of the draft", "the beginning of a series"],
)
def test_an_edit_of_a_new_page_is_seen_though_its_feed_dates_it_days_before(watch: Watch, age: timedelta) -> None:
    watch.show(page(TITLE, *TOLD))
    listed_later(watch, age)
    assert watch.asked() == 1
    watch.show(page(TITLE, TOLD[0], TOLD[2]))
    watch.after(4)
    assert [TOLD[1] in version.text for version in texts(watch)] == [True, False]


def test_no_post_of_a_live_page_is_missed_though_its_feed_dates_it_days_before(watch: Watch) -> None:
    for hours, shown in ((3, "e06_live_1"), (10, "e06_live_2"), (10.5, "e06_live_3")):
        watch.show(case(shown))
        listed_later(watch, timedelta(days=4)) if hours == 3 else watch.after(hours)
    assert [version.number for version in texts(watch)] == [1, 2, 3]


def test_an_old_article_that_a_feed_lists_again_is_read_once(watch: Watch) -> None:
    watch.show(page(TITLE, *TOLD))
    listed_later(watch, timedelta(days=60))
    for hours in (4, 12, 30, 60):
        watch.after(hours)
    assert watch.asked() == 1


def texts(watch: Watch) -> list[ArticleVersion]:
    """The versions of the page's article."""
    return [version for version in watch.versions if version.title == TITLE]


def test_robots_txt_holds_for_pages_that_are_read_again(watch: Watch) -> None:
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    watch.show(reply(200, b"User-agent: *\nDisallow: /1"), "/robots.txt")
    watch.after(0.5)  # another process: it sends a new request
    assert watch.asked() == 1
    assert watch.followed is not None
    assert "robots.txt" in str(watch.followed.note)


def test_pages_of_a_paused_or_removed_source_are_left_alone(watch: Watch) -> None:
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    with watch.ledger() as unit:
        unit.sources.remove("s")
        unit.commit()
    watch.after(0.5)
    assert (watch.asked(), watch.followed) == (1, None)


def test_a_sitemap_is_followed_like_a_feed(watch: Watch) -> None:
    urls = f"<urlset><url><loc>{watch.server.url('/1', 's.test')}</loc></url></urlset>"
    watch.show(f"<?xml version='1.0'?>{urls}".encode(), "/map.xml")
    with watch.ledger() as unit:
        unit.sources.remove("s")
        location = watch.server.url("/map.xml", "s.test")
        unit.sources.add(Source("m", "w", SourceKind.SITEMAP, location, "The Strand", NOW - timedelta(days=9)))
        unit.commit()
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    watch.show(page(TITLE, *TOLD[:2], "Ferries run as always, the operator said later."))
    watch.after(0.5)
    assert [version.number for version in watch.versions] == [1, 2]


def paged(part: int, *, pager: bool = True) -> bytes:
    html = page(TITLE, TOLD[part])
    return html.replace(b"</body>", b"<a rel=next href=/1/2>Next page</a></body>") if pager else html


def test_an_edit_of_a_following_page_is_seen_while_the_first_stays_as_it_is(watch: Watch) -> None:
    watch.show(paged(0))
    watch.show(paged(1, pager=False), "/1/2")
    watch.after(0)
    assert [TOLD[part] in watch.versions[-1].text for part in (0, 1)] == [True, True]
    watch.show(paged(2, pager=False), "/1/2")
    watch.after(0.5)
    assert [version.number for version in watch.versions] == [1, 2]
    assert [TOLD[part] in watch.versions[-1].text for part in (0, 1, 2)] == [True, False, True]


def test_a_following_page_that_is_missing_for_once_is_no_edit_and_one_that_comes_later_completes(watch: Watch) -> None:
    watch.show(paged(0))
    watch.after(0)
    assert (watch.versions[0].partial, TOLD[1] in watch.versions[0].text) == (True, False)
    watch.show(paged(1, pager=False), "/1/2")
    watch.after(0.5)
    assert (watch.versions[-1].partial, TOLD[1] in watch.versions[-1].text) == (False, True)
    before = len(watch.versions)
    watch.show(reply(503), "/1/2")
    watch.after(1)
    assert len(watch.versions) == before
    assert watch.followed is not None
    assert watch.followed.note == "page 2 could not be read: the server answered 503 Service Unavailable"


def address(watch: Watch) -> str | None:
    with watch.ledger() as unit:
        (article,) = {article.id: article for article, _ in unit.articles.list_between("w", None, watch.now)}.values()
    return article.url


@pytest.mark.parametrize("guid", ["lindow-7", None])
def test_the_address_of_an_article_follows_its_guid_and_nothing_else(watch: Watch, guid: str | None) -> None:
    old, new = (watch.server.url(f"/quay-{name}", "s.test") for name in ("closed", "stays-closed"))
    for path, url in (("/quay-closed", old), ("/quay-stays-closed", new)):
        watch.show(page(TITLE, *TOLD), path)
        watch.server.put("/feed", reply(200, rss([item(TITLE, url, TEASER, NOW - timedelta(minutes=5), guid)])))
        watch.after(0 if url == old else 1)
    assert address(watch) == (new if guid else old)
    assert len(watch.versions) == 1


REDIRECTS = [
    pytest.param("/moved", 301, True, id="for ever"),
    pytest.param("/moved", 302, False, id="for now"),
    pytest.param("/", 301, False, id="to the front page"),
    pytest.param("/taken", 301, False, id="to another article"),
]


@pytest.mark.parametrize(("to", "status", "followed"), REDIRECTS)
def test_the_address_of_an_article_follows_a_permanent_redirect(watch: Watch, to, status, followed) -> None:
    watch.show(page(TITLE, *TOLD))
    watch.after(0)
    (known,) = watch.versions
    if to == "/taken":
        later = NOW + timedelta(minutes=1)  # versions of one time come in the order of their ids, which have the port
        raw = RawArticle(
            "Ferries to the islands sail again.", "The Strand", later, url=watch.server.url(to, "s.test"), site="s.test"
        )
        watch.ingest("w", raw)
    watch.show(page(TITLE, *TOLD), to)
    watch.server.put("/1", redirect(watch.server.url(to, "s.test"), status))
    watch.after(0.5)
    with watch.ledger() as unit:
        article = unit.articles.get(known.article_id)
    assert article is not None
    assert article.url == watch.server.url(to if followed else "/1", "s.test")
    if followed:
        assert watch.followed is not None
        assert watch.followed.url == article.url
        before = watch.asked()
        watch.show(page(TITLE, TOLD[0], "The authority said on Tuesday that one crane works again."), to)
        watch.after(1)
        assert watch.asked() == before
        assert [version.number for version in watch.versions] == [1, 2]
