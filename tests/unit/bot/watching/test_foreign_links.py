"""Whether a feed's entry belongs to the feed or to the linked page."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot.watching.feed import parse_feed
from bot.watching.foreign_links import attribute, attribute_listed
from summarizer.ingest.identity_keys import address_key, named_keys
from summarizer.ingest.model import RawArticle

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
BLOG, HOME = "https://watch.example/feed", "https://watch.example/"
COMMENT = "The Gazette says that the dam is closed, and I doubt it."


def entry(url: str | None, title: str = "On the dam", body: str = COMMENT, guid: str | None = None) -> RawArticle:
    return RawArticle(body, "Quay Watch", NOW, url=url, title=title, guid=guid, source_id="s")


def test_an_entry_that_links_elsewhere_is_the_feeds_own_article_and_points_there() -> None:
    (found,) = attribute([entry("https://gazette.example/dam")], BLOG, HOME, {}).articles
    assert (found.url, found.points_to, found.site) == (None, "https://gazette.example/dam", "watch.example")
    assert (found.body, found.partial) == (COMMENT, False)


def test_its_permanent_address_is_its_guid_where_that_is_on_its_own_site() -> None:
    entries = [entry("https://gazette.example/dam", guid=f"{HOME}2026/on-the-dam")]
    (found,) = attribute(entries, BLOG, HOME, {}).articles
    assert (found.url, found.points_to) == (f"{HOME}2026/on-the-dam", "https://gazette.example/dam")
    (found,) = attribute(
        [entry("https://gazette.example/dam", guid="https://gazette.example/dam")], BLOG, HOME, {}
    ).articles
    assert found.url is None


def test_a_bare_link_says_its_headline_and_no_more() -> None:
    (found,) = attribute([entry("https://gazette.example/dam", "Dam closed after storm", "")], BLOG, HOME, {}).articles
    assert (found.body, found.partial) == ("Dam closed after storm", True)


def test_what_points_elsewhere_is_said_with_the_remedy() -> None:
    entries = [entry(f"https://{name}.example/1", name) for name in ("gazette", "vale", "fern", "tide")]
    (note,) = attribute([*entries, entry(f"{HOME}own")], BLOG, HOME, {}).notes
    assert note == (
        "4 of 5 entries point to other sites (fern.example, gazette.example, tide.example and others): "
        "only what the feed itself says is read; add those sites as sources to read their articles"
    )


@pytest.mark.parametrize(
    ("location", "home", "link"),
    [
        pytest.param(BLOG, HOME, "https://www.watch.example/a", id="www"),
        pytest.param(BLOG, HOME, "http://m.watch.example/a", id="mobile"),
        pytest.param(BLOG, HOME, "https://www-watch-example.cdn.ampproject.org/c/s/watch.example/a", id="AMP cache"),
        pytest.param("https://feeds.feedburner.com/watch", HOME, "https://watch.example/a", id="feed host"),
        pytest.param("https://watch.substack.com/feed", HOME, "https://watch.example/p/a", id="platform"),
        pytest.param(BLOG, HOME, "https://t.co/abc", id="a tracker, until it was followed"),
    ],
)
def test_an_entry_on_the_feeds_own_site_keeps_its_address(location: str, home: str, link: str) -> None:
    (found,) = attribute([entry(link)], location, home, {}).articles
    assert (found.url, found.points_to) == (link, None)


def test_a_configured_owners_other_site_is_its_own() -> None:
    owners = {"watch.example": "Watch House", "gazette.example": "Watch House"}
    (found,) = attribute([entry("https://gazette.example/dam")], BLOG, HOME, owners).articles
    assert found.points_to is None


def test_a_guid_that_several_entries_share_names_none_of_them() -> None:
    entries = [entry(f"{HOME}{number}", f"Report {number}", guid="feed-item") for number in range(10)]
    found = attribute(entries, BLOG, HOME, {}).articles
    assert [(each.guid, each.url) for each in found] == [(None, f"{HOME}{number}") for number in range(10)]


def test_entries_that_share_a_landing_page_are_known_by_guid_or_headline() -> None:
    entries = [entry(f"{HOME}news", "One", guid="1"), entry(f"{HOME}news#two", "Two"), entry(f"{HOME}news", "Three")]
    found = attribute(entries, BLOG, HOME, {}).articles
    assert [each.url for each in found] == [None, None, None]
    assert [each.points_to for each in found] == [f"{HOME}news", f"{HOME}news#two", f"{HOME}news"]
    assert len({each.guid for each in found}) == 3


def test_an_entry_that_is_listed_twice_keeps_its_address() -> None:
    entries = [entry(f"{HOME}a", "One", guid="1"), entry(f"{HOME}a", "one ", guid="1")]
    assert [each.url for each in attribute(entries, BLOG, HOME, {}).articles] == [f"{HOME}a", f"{HOME}a"]


def test_addresses_behind_a_fragment_of_an_application_are_addresses() -> None:
    entries = [entry(f"{HOME}#!/story/{number}", f"Story {number}") for number in range(3)]
    assert [each.url for each in attribute(entries, BLOG, HOME, {}).articles] == [each.url for each in entries]


def test_a_listed_page_of_another_site_is_left_out_with_a_note() -> None:
    entries = [entry(f"{HOME}a", body=""), entry("https://gazette.example/dam", body="")]
    found = attribute_listed(entries, f"{HOME}sitemap.xml", f"{HOME}sitemap.xml", {})
    assert [each.url for each in found.articles] == [f"{HOME}a"]
    assert found.notes == ("1 pages of other sites are left out; add those sites as sources",)


@pytest.mark.parametrize(
    "data",
    [
        b'<rss version="2.0"><channel><title>W</title><link>https://watch.example/</link><item/></channel></rss>',
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><link href="https://watch.example/"/></feed>',
        b'{"version":"https://jsonfeed.org/version/1.1","title":"W","home_page_url":"https://watch.example/","items":[]}',
    ],
)
def test_a_feed_names_its_home(data: bytes) -> None:
    assert parse_feed(data, RawArticle("", "W", NOW)).home == HOME


GAZETTE, OWN = "https://gazette.example/dam", "https://watch.example/on-the-dam"
ABOUT = [
    pytest.param({"url": OWN, "external_url": GAZETTE}, "", OWN, GAZETTE, id="own page about another's"),
    pytest.param({"external_url": GAZETTE}, "", None, GAZETTE, id="no page of its own"),
    pytest.param({"url": GAZETTE, "external_url": OWN}, "", OWN, GAZETTE, id="the other way round, as link blogs do"),
    pytest.param({"url": OWN, "external_url": f"{OWN}/2"}, "", OWN, None, id="another page of its own"),
    pytest.param({"url": OWN, "external_url": "javascript:alert(1)"}, "", OWN, None, id="no address"),
    pytest.param({}, f"<link href='{OWN}'/><link rel='related' href='{GAZETTE}'/>", OWN, GAZETTE, id="Atom, related"),
    pytest.param({}, f"<link href='{OWN}'/><link rel='via' href='{GAZETTE}'/>", OWN, GAZETTE, id="Atom, via"),
    pytest.param(
        {},
        f"<link href='{OWN}'/><link rel='via' href='https://vale.example/'/><link rel='related' href='{GAZETTE}'/>",
        OWN,
        GAZETTE,
        id="Atom, both",
    ),
    pytest.param({}, f"<link rel='related' href='{GAZETTE}'/>", None, GAZETTE, id="Atom, related alone"),
    pytest.param({}, f"<link href='{GAZETTE}'/><link rel='related' href='{OWN}'/>", OWN, GAZETTE, id="Atom, reversed"),
    pytest.param({}, f"<link href='{OWN}'/><link rel='related' href='{OWN}/2'/>", OWN, None, id="Atom, own"),
]


@pytest.mark.parametrize(("item", "atom", "url", "about"), ABOUT)
def test_an_item_about_another_publishers_page_points_there_and_never_speaks_for_it(item, atom, url, about) -> None:
    if atom:
        data = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>W</title><entry><id>tag:1</id><title>On the dam</title>{atom}<summary>{COMMENT}</summary></entry></feed>"
    else:
        items = [{"id": "1", "title": "On the dam", "content_text": COMMENT, **item}]
        data = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "W", "items": items})
    feed = parse_feed(data.encode(), RawArticle("", "Quay Watch", NOW, source_id="s"), url=BLOG)
    (found,) = attribute(feed.articles, BLOG, HOME, {}).articles
    assert (found.url, found.points_to) == (url, about)
    theirs = address_key(GAZETTE)
    assert theirs not in named_keys(found, {})
