"""An article of several pages is read whole, or marked partial; a "next" that leads elsewhere is ignored."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.watching import following_pages
from bot.watching.fetch import Fetched, Fetcher, Limits
from bot.watching.following_pages import with_following_pages
from bot.watching.host_limits import HostLimits
from bot.watching.limits import FOLLOWING_PAGES, FollowingPagesRules
from bot.watching.page_match import PageReference
from bot.watching.read_page import page_article
from bot.watching.read_source import read_source
from bot.watching.recheck_schedule import next_check
from bot.watching.session import FetchSession
from bot.watching.source_reading import SourceReading, SourceTask
from summarizer.ingest.model import RawArticle, Source, SourceKind
from tests.news_server import Asked, Behaviour, NewsServer, conditional, item, redirect, reply, rss

pytestmark = pytest.mark.slow  # polls a server over days

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
CASES = Path(__file__).parents[1] / "data" / "watch" / "page"
TITLE = "Eastern quay of Lindow closed until May"
PARTS = (
    "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May.",
    "Mayor Pierre Lemaire told reporters that the city will pay a third of the repair. The rest is insured.",
    "The fishermen's union disagrees. Its chair, Anna Roth, said that nobody had asked the fishermen.",
)


def page(text: str, pager: str = "", *, title: str = TITLE, head: str = "") -> bytes:
    """A page with a headline, one paragraph and a link to the next page."""
    return (
        f"<html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1><p>{text}</p></article>"
        f"{pager}</body></html>"
    ).encode()


class Site:
    """One feed with one entry whose page is /story."""

    def __init__(self, server: NewsServer) -> None:
        self.server = server
        feed = rss([item(TITLE, server.url("/story", "s.test"), "The quay is damaged.", NOW - timedelta(minutes=5))])
        server.put("/feed", conditional(feed))

    def show(self, **pages: bytes) -> None:
        for name, body in pages.items():
            self.server.put(f"/{name.replace('_', '/')}", conditional(body))

    def read(self, kind: SourceKind = SourceKind.FEED, earlier: PageReference | None = None) -> SourceReading:
        path = "/feed" if kind is SourceKind.FEED else "/story"
        source = Source("s", "w", kind, self.server.url(path, "s.test"), "The Strand", NOW)

        async def once() -> SourceReading:
            limits, hosts = Limits(seconds=5, loopback=True), HostLimits(8, timedelta())
            async with Fetcher(limits, "deltabrief-test", lambda: NOW, hosts, self.server.resolve) as fetch:
                session = FetchSession(source, fetch)
                return await read_source(SourceTask(source, session, NOW, lambda _: False, earlier=lambda _: earlier))

        return asyncio.run(once())

    def article(self) -> RawArticle:
        (found,) = self.read().articles
        return found


@pytest.fixture
def site() -> Iterator[Site]:
    with NewsServer() as server:
        yield Site(server)


PAGERS = [
    pytest.param("<link rel=next href=/story/{}>", "/story/{}", id="rel in the head"),
    pytest.param("<a rel=next href='/story?page={}'>›</a>", "/story?page={}", id="rel on a link"),
    pytest.param("<a href='?page={}'>Next page</a>", "/story?page={}", id="next page"),
    pytest.param("<ul class=pager><li><a href=/story/{0}>{0}</a></li></ul>", "/story/{}", id="number"),
    pytest.param("<a href=/story/page/{}/>Continue</a>", "/story/page/{}/", id="page in the path"),
    pytest.param("<a href=/story-{}>Nächste Seite</a>", "/story-{}", id="hyphen"),
    pytest.param(
        "<p>Page {1} of 3</p><a rel=next href=/story/teil-drei-{0}>weiter</a>", "/story/teil-drei-{}", id="counted"
    ),
]


@pytest.mark.parametrize(("pager", "path"), PAGERS)
def test_three_pages_are_joined_in_their_order(site: Site, pager: str, path: str) -> None:
    bodies = {number: page(PARTS[number - 1], pager.format(number + 1, number)) for number in (1, 2)}
    bodies[3] = page(PARTS[2])

    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> bool:
        number = next((at for at in (2, 3) if asked.path == path.format(at)), 1)
        return await reply(200, bodies[number])(asked, writer)

    for name in ("/story", *(path.format(at).partition("?")[0] for at in (2, 3))):
        site.server.put(name, behave)
    found = site.article()
    assert found.body.split("\n") == list(PARTS)
    assert not found.partial
    assert found.title == TITLE
    assert found.page is not None
    assert (found.page.etag, found.page.note) == (None, None)  # an edit of the second page is found


def test_the_case_of_two_pages_is_read_whole(site: Site) -> None:
    for number, path in ((1, "/story"), (2, "/long/2")):
        html = (CASES / f"e07_page{number}.html").read_text("utf-8")
        site.server.put(path, conditional(html.replace("{{BASE}}", site.server.url("", "s.test")).encode()))
    found = site.article()
    assert "Two cranes were damaged" in found.body
    assert "nobody had asked the fishermen before the decision." in found.body
    assert "Page 1 of 2" not in found.body
    assert not found.partial


LOST = [
    pytest.param(reply(404), "page 2 could not be read: the server answered 404 Not Found", id="not there"),
    pytest.param(reply(503), "page 2 could not be read: the server answered 503 Service Unavailable", id="busy"),
    pytest.param(reply(200, b""), "page 2 could not be read: ", id="empty"),
    pytest.param(
        reply(200, page("We use cookies and share data with our partners. Accept all or manage my options. Your "
                        "privacy matters to us.", title="Cookies")),
        "page 2 could not be read: the page shows a consent wall",
        id="wall",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("behaviour", "reason"), LOST)
def test_a_next_page_that_cannot_be_had_leaves_the_article_partial_with_the_reason(
    site: Site, behaviour: Behaviour, reason: str
) -> None:
    site.show(story=page(PARTS[0], "<a rel=next href=/story/2>Next page</a>"))
    site.server.put("/story/2", behaviour)
    found = site.article()
    assert found.body == PARTS[0]
    assert found.partial
    assert found.page is not None
    assert found.page.note is not None
    assert found.page.note.startswith(reason)
    assert found.page.etag is None  # requested whole again
    assert next_check(found.page, NOW, changed=False, failed=True, wait=None) is not None
    site.show(story_2=page(PARTS[1]))
    assert site.article().body.split("\n") == list(PARTS[:2])


def test_pages_that_are_counted_and_not_linked_are_missing(site: Site) -> None:
    site.show(story=page(PARTS[0], "<p>Page 1 of 3</p>"))
    found = site.article()
    assert found.partial
    assert found.page is not None
    assert found.page.note == "no link leads to page 2 of 3"


def test_the_last_of_several_is_missing(site: Site) -> None:
    site.show(
        story=page(PARTS[0], "<p>Page 1 of 3</p><a rel=next href=/story/2>Next</a>"),
        story_2=page(PARTS[1], "<p>Page 2 of 3</p><a rel=next href=/story/3>Next</a>"),
    )
    found = site.article()
    assert found.body.split("\n") == list(PARTS[:2])
    assert found.page is not None
    assert found.page.note == "page 3 of 3 could not be read: the server answered 404 Not Found"


ELSEWHERE = [
    pytest.param("<link rel=next href=/ferry>", id="next article in the head"),
    pytest.param("<a rel=next href=/ferry>Next</a>", id="next article"),
    pytest.param("<a rel=next href=/story/2>Next</a>", id="another headline under the next number"),
    pytest.param("<a href='http://other.test:{port}/story/2' rel=next>Next page</a>", id="another host"),
    pytest.param("<div id=comments><a rel=next href='/story?page=2'>Older comments</a></div>", id="comments"),
    pytest.param("<a rel=next href=/story/comment-page-2>Next</a>", id="comments by address"),
    pytest.param("<div class=gallery-pager><a rel=next href=/story/2>Next</a></div>", id="pictures"),
    pytest.param("<p>The report has much to say; page 1 of 20 alone names the harbour authority.</p>", id="prose"),
    pytest.param("<a href=javascript:next()>Next page</a>", id="script"),
    pytest.param("<p>Page 3 of 3</p><a rel=next href=/story/2>Next</a>", id="the last page"),
    pytest.param("<a rel=next href='http://['>Next</a>", id="no address"),
]


@pytest.mark.parametrize("pager", ELSEWHERE)
def test_a_next_that_leads_to_something_else_is_not_followed_and_takes_nothing_away(site: Site, pager: str) -> None:
    other = page("The ferry to the islands sails twice a day from Monday.", title="Ferry sails twice a day from Monday")
    site.show(story=page(PARTS[0], pager.format(port=site.server.port)), ferry=other, story_2=other)
    found = site.article()
    assert PARTS[0] in found.body
    assert "ferry" not in found.body
    assert not found.partial
    assert not site.server.asked("/ferry")
    assert all(asked.host == "s.test" for asked in site.server.log)


def test_posts_behind_a_live_page_are_not_added(site: Site) -> None:
    live = (CASES / "e06_live_1.html").read_text("utf-8")
    pager = "<a rel=next href='/story?page=2'>Older updates</a></body>"
    site.show(story=live.replace("</body>", pager).encode())
    site.read(SourceKind.PAGE)
    assert [asked.path for asked in site.server.asked("/story?page=2")] == []


LOOPS = [
    pytest.param("<a rel=next href=/story/2>Next</a>", False, id="uncounted"),
    pytest.param("<p>Page {} of 9</p><a rel=next href=/story/2>Next</a>", True, id="counted"),
]


@pytest.mark.parametrize(("pager", "partial"), LOOPS)
def test_a_loop_ends(site: Site, pager: str, partial: bool) -> None:
    site.show(story=page(PARTS[0], pager.format(1)), story_2=page(PARTS[1], pager.format(2)))
    found = site.article()
    assert found.body.split("\n") == list(PARTS[:2])
    assert found.partial is partial
    assert len(site.server.asked("/story/2")) == 1


def test_a_server_that_ignores_the_number_gives_the_text_once(site: Site) -> None:
    site.show(story=page(PARTS[0], "<a href='?page=2'>Next page</a>"))
    found = site.article()
    assert (found.body, found.partial) == (PARTS[0], False)
    assert len(site.server.log) < 6


def test_pages_without_end_are_bounded_in_number_and_said(site: Site) -> None:
    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> bool:
        number = int(asked.path.rpartition("=")[2]) if "=" in asked.path else 1
        text = f"The {number}th crane of Lindow was inspected on Monday, said the harbour authority, and stays closed."
        body = page(text, f"<a rel=next href='?page={number + 1}'>Next</a>")
        return await reply(200, body)(asked, writer)

    site.server.put("/story", behave)
    found = site.article()
    assert len(found.body.split("\n")) == FOLLOWING_PAGES.pages
    assert found.partial
    assert found.page is not None
    assert (
        found.page.note
        == f"page 11 and the pages after it are left out: at most {FOLLOWING_PAGES.pages} pages are read"
    )


def test_pages_that_take_too_long_leave_the_first_one(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.show(story=page(PARTS[0], "<a rel=next href=/story/2>Next</a>"))

    async def never(url: str, *, page: bool) -> Fetched:
        del url, page
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(following_pages, "FOLLOWING_PAGES", FollowingPagesRules(seconds=0.01))
    address = site.server.url("/story", "s.test")
    first = page_article(
        Fetched(address, page(PARTS[0], "<a rel=next href=/story/2>Next</a>")),
        RawArticle("", "The Strand", NOW, url=address, is_html=True, source_id="s"),
    )
    article, reason = asyncio.run(with_following_pages(first, address, never, asyncio.to_thread))
    assert (article.body, article.partial) == (PARTS[0], True)
    assert reason == "its following pages could not be read within 0.01 seconds"


def test_a_watched_page_keeps_its_whole_text_where_a_page_is_missing(site: Site) -> None:
    site.show(story=page(PARTS[0], "<a rel=next href=/story/2>Next</a>"), story_2=page(PARTS[1]))
    found = site.read(SourceKind.PAGE)
    assert found.articles[0].body.split("\n") == list(PARTS[:2])
    assert (found.etag, found.notes) == (None, ())
    site.server.remove("/story/2")
    whole = PageReference(TITLE, found.articles[0].body)
    again = site.read(SourceKind.PAGE, earlier=whole)
    assert (again.articles, again.failure) == ((), "page 2 could not be read: the server answered 404 Not Found")
    first = site.read(SourceKind.PAGE)
    assert first.articles[0].partial
    assert first.notes == ("the article is partial: page 2 could not be read: the server answered 404 Not Found",)


def test_robots_of_a_following_page_are_kept(site: Site) -> None:
    site.server.put("/robots.txt", reply(200, b"User-agent: *\nDisallow: /story/2\n"))
    site.show(story=page(PARTS[0], "<a rel=next href=/story/2>Next</a>"), story_2=page(PARTS[1]))
    found = site.article()
    assert found.partial
    assert not site.server.asked("/story/2")


def test_a_next_page_that_redirects_to_another_host_is_not_read(site: Site) -> None:
    site.show(story=page(PARTS[0], "<a rel=next href=/story/2>Next</a>"))
    site.server.put("s.test/story/2", redirect(site.server.url("/elsewhere", "other.test")))
    site.server.put("/elsewhere", reply(200, page(PARTS[1])))
    assert site.article().body == PARTS[0]
