"""What people do with sources."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import sources
from bot.sample_page import sample_page
from bot.sources import Found
from bot.watch.discover import Offer
from bot.watch.fetch import Fetched
from summarizer.errors import AlreadyStoredError, FetchError, InputError, NotFoundError, UsageError
from summarizer.types import SourceKind, Workspace

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
SITE = "https://s.example/"
FEED = "https://s.example/feed"
STORY = "The tunnel under the Strand will stay closed until Friday, the railway said on Tuesday. " * 3
RSS = "<rss version='2.0'><channel><title>The Strand: news</title>{}</channel></rss>"
ITEM = "<item><title>Tunnel closed</title><link>https://s.example/{}</link><description>Closed.</description></item>"
PAGE = f"<html><head><title>Tunnel closed</title></head><body><article><p>{STORY}</p></article></body></html>"
FRONT = (
    '<html><head><meta property="og:site_name" content="The Strand">'
    '<link rel="alternate" type="application/rss+xml" title="News" href="/feed">'
    '<link rel="alternate" type="application/rss+xml" title="Sport" href="/sport/feed"></head><body>Home</body></html>'
)


class Web:
    """Answers from a dictionary and remembers what was asked, and whether as a page."""

    def __init__(self, **answers):
        self.answers = answers
        self.asked = []

    async def __call__(self, url, etag=None, last_modified=None, *, page=False):
        self.asked.append((url, page))
        if url not in self.answers:
            raise FetchError("the server answered 404 Not Found")
        return Fetched(url, self.answers[url].encode())


def look(web, location=SITE, **more):
    return asyncio.run(sources.look(location, web, NOW, **more))


@pytest.fixture
def ledger(memory_ledger):
    with memory_ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        unit.workspaces.add(Workspace("other", "O"))
        unit.commit()
    return memory_ledger


def test_a_homepage_is_enough_and_the_choice_is_shown():
    found = look(Web(**{SITE: FRONT, FEED: RSS.format("")}))
    assert found == Found(
        SourceKind.FEED,
        FEED,
        "The Strand",
        (
            Offer(SourceKind.FEED, "https://s.example/sport/feed", "Sport"),
            Offer(SourceKind.PAGE, SITE, "the page itself"),
        ),
    )


def test_a_feed_that_is_named_and_gone_is_passed_over():
    found = look(Web(**{SITE: FRONT, "https://s.example/sport/feed": RSS.format("")}))
    assert found.location == "https://s.example/sport/feed"


def test_a_homepage_that_names_no_feed_is_asked_at_few_usual_places_and_else_watched_itself():
    web = Web(**{SITE: "<html><body>Home</body></html>"})
    assert look(web) == Found(SourceKind.PAGE, SITE, "s.example")
    assert web.asked == [(SITE, False), (f"{SITE}feed", True), (f"{SITE}rss", True), (f"{SITE}rss.xml", True)]


@pytest.mark.parametrize(
    ("location", "body", "kind", "name"),
    [
        pytest.param(FEED, RSS.format(""), SourceKind.FEED, "The Strand: news", id="feed"),
        pytest.param(f"{SITE}map.xml", "<urlset/>", SourceKind.SITEMAP, "s.example", id="sitemap"),
        pytest.param(f"{SITE}2025/tunnel", PAGE, SourceKind.PAGE, "s.example", id="page"),
    ],
)
def test_the_kind_is_told_by_looking(location, body, kind, name):
    assert look(Web(**{location: body}), location) == Found(kind, location, name)


def test_an_address_may_lack_its_scheme():
    assert look(Web(**{SITE: PAGE}), "s.example").location == SITE


@pytest.mark.parametrize(
    ("location", "error", "says"),
    [
        pytest.param("nowhere", UsageError, "no http", id="a word"),
        pytest.param("/etc", UsageError, "no http", id="a folder of the server, from a chat"),
        pytest.param("ftp://s.example/", UsageError, "no http", id="another scheme"),
        pytest.param("https://a:b@s.example/", UsageError, "login", id="a password"),
        pytest.param("https://gone.example/", FetchError, "404", id="nothing there"),
        pytest.param(FEED, InputError, "sources import", id="a list of feeds"),
    ],
)
def test_what_cannot_be_watched_is_refused_with_what_to_do(location, error, says):
    with pytest.raises(error, match=says):
        look(Web(**{FEED: "<opml version='2.0'/>"}), location)


def test_a_folder_is_one_only_where_folders_may_be_meant(tmp_path):
    assert look(Web(), str(tmp_path), folders=True) == Found(SourceKind.FOLDER, str(tmp_path), tmp_path.name)
    with pytest.raises(UsageError):
        look(Web(), str(tmp_path))


def test_a_sample_shows_the_text_that_would_be_stored_and_fetches_few_pages():
    links = [str(number) for number in range(9)]
    web = Web(**{FEED: RSS.format("".join(map(ITEM.format, links)))}, **{f"{SITE}{link}": PAGE for link in links})
    sample = asyncio.run(sources.sample(Found(SourceKind.FEED, FEED, "The Strand"), web, NOW, limit=2))
    assert [article.text for article in sample.articles] == [STORY.strip()] * 2
    assert [url for url, _ in web.asked] == [FEED, f"{SITE}0", f"{SITE}1"]
    assert sample.notes == ("7 more pages are read later, 2 at a time",)
    page = sample_page(sample, ZoneInfo("UTC"))
    assert page.lead == "A test: 2 articles were read, and nothing was stored."
    assert page.sections[0].heading == "Tunnel closed"


def test_a_sample_of_what_fails_says_why():
    with pytest.raises(FetchError, match="404"):
        asyncio.run(sources.sample(Found(SourceKind.FEED, FEED, "The Strand"), Web(), NOW))


def test_a_source_is_added_once_found_paused_gone_on_with_and_removed(ledger):
    found = Found(SourceKind.FEED, FEED, "The Strand")
    added = sources.add(ledger, "w", found, NOW, login="press")
    assert (added.login, added.publisher) == ("press", "The Strand")
    with pytest.raises(AlreadyStoredError):
        sources.add(ledger, "w", found, NOW)
    assert sources.find(ledger, "w", "the strand") == sources.find(ledger, "w", added.id) == added
    assert sources.pause(ledger, "w", FEED, paused=True).paused
    assert not sources.pause(ledger, "w", FEED, paused=False).paused
    sources.remove(ledger, "w", FEED)
    with pytest.raises(NotFoundError, match="sources list"):
        sources.find(ledger, "w", FEED)


def test_another_workspace_sees_and_changes_nothing(ledger):
    added = sources.add(ledger, "w", Found(SourceKind.FEED, FEED, "The Strand"), NOW)
    for named in (FEED, added.id, "The Strand"):
        with pytest.raises(NotFoundError):
            sources.remove(ledger, "other", named)


def test_a_list_goes_out_and_comes_in_and_tells_what_it_refused(ledger):
    sources.add(ledger, "w", Found(SourceKind.FEED, FEED, "The Strand"), NOW)
    sources.add(ledger, "w", Found(SourceKind.PAGE, SITE, "The Strand"), NOW)
    document = sources.export_opml(ledger, "w", "Mine")
    more = document.replace(b"<body>", b'<body><outline text="bad" xmlUrl="https://a:b@q.example/feed"/>')
    brought = sources.import_opml(ledger, "other", more, NOW)
    assert {(each.kind, each.location) for each in brought.added} == {(SourceKind.FEED, FEED), (SourceKind.PAGE, SITE)}
    assert [refused.where for refused in brought.refused] == ["https://a:b@q.example/feed"]
    assert set(sources.import_opml(ledger, "other", document, NOW).known) == {SITE, FEED}
