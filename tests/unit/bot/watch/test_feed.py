"""Feeds to articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watch.entries import MOST_ENTRIES
from bot.watch.feed import is_full, parse_feed
from summarizer.errors import InputError
from summarizer.types import Fact, RawArticle

NOW = datetime(2025, 3, 4, tzinfo=UTC)
RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Strand</title>
<item><title>Tunnel &amp;amp; bridge &lt;i&gt;closed&lt;/i&gt;</title><link>https://s.example/1</link><guid isPermaLink="false">n1</guid>
<pubDate>Mon, 03 Mar 2025 10:00:00 +0200</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The tunnel stays closed – until May.</p>]]></content:encoded></item>
<item><title>Суд</title><link>https://s.example/2</link><pubDate>no date at all</pubDate></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Strand</title><entry><id>tag:s,2025:1</id><title>T</title>
<link href="https://s.example/3"/><updated>2025-03-03T10:00:00Z</updated><summary>Teaser</summary></entry></feed>"""


def test_rss_entries_come_with_identity_date_and_their_longest_text() -> None:
    first, second = parse_feed(RSS.format(encoding="utf-8").encode(), "The Strand", NOW, "s").articles
    assert (first.title, first.url, first.guid) == ("Tunnel & bridge closed", "https://s.example/1", "n1")
    assert first.published_at == datetime(2025, 3, 3, 8, tzinfo=UTC)
    assert "stays closed – until May" in first.body
    assert (first.is_html, first.publisher, first.source_id, first.fetched_at) == (True, "The Strand", "s", NOW)
    assert (second.title, second.guid, second.published_at, second.body) == ("Суд", None, None, "")


def test_atom_entries_are_read() -> None:
    (entry,) = parse_feed(ATOM.encode(), "The Strand", NOW).articles
    assert (entry.guid, entry.url, entry.body) == ("tag:s,2025:1", "https://s.example/3", "Teaser")
    assert entry.published_at == datetime(2025, 3, 3, 10, tzinfo=UTC)


def test_the_declared_encoding_of_a_feed_is_followed() -> None:
    feed = RSS.format(encoding="windows-1251").encode("cp1251")
    assert parse_feed(feed, "The Strand", NOW).articles[1].title == "Суд"


def test_an_empty_feed_has_no_entries() -> None:
    assert parse_feed(b'<rss version="2.0"><channel><title>x</title></channel></rss>', "The Strand", NOW).articles == ()


def test_a_feed_that_breaks_off_keeps_the_entries_before() -> None:
    feed = RSS.format(encoding="utf-8")
    cut = feed[: feed.index("<item><title>Суд")]
    assert len(parse_feed(cut.encode(), "The Strand", NOW).articles) == 1


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"<html><body>Not found</body></html>", "no RSS, Atom or JSON feed", id="a page"),
        pytest.param(b"", "no RSS, Atom or JSON feed", id="nothing"),
        pytest.param(b"file:///etc/passwd", "no RSS, Atom or JSON feed", id="a file name is text, never opened"),
        pytest.param(b'<!DOCTYPE r [<!ENTITY a "aaaa">]><rss version="2.0">&a;</rss>', "XML entities", id="entities"),
        pytest.param(b"\x89PNG\r\n", "PNG picture", id="a picture"),
    ],
)
def test_what_is_no_feed_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_feed(data, "The Strand", NOW)


def test_a_teaser_is_told_from_an_article() -> None:
    teaser, article = parse_feed(
        ATOM.replace(
            "</feed>", f"<entry><id>2</id><summary>{'The tunnel is closed. ' * 100}</summary></entry></feed>"
        ).encode(),
        "The Strand",
        NOW,
    ).articles
    assert (is_full(teaser), is_full(article)) == (False, True)


def entries(xml: str, url: str | None = None) -> tuple[RawArticle, ...]:
    return parse_feed(xml.encode(), "The Strand", NOW, url=url).articles


@pytest.mark.parametrize(
    "feed",
    [
        pytest.param('<rss version="0.91"><channel>{}</channel></rss>', id="RSS 0.91"),
        pytest.param('<rss version="0.92"><channel>{}</channel></rss>', id="RSS 0.92"),
        pytest.param('<rss version="2.0"><channel>{}</channel></rss>', id="RSS 2.0"),
        pytest.param(
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>{}</rdf:RDF>',
            id="RSS 1.0",
        ),
        pytest.param(
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/>{}</rdf:RDF>',
            id="RSS 0.9",
        ),
    ],
)
def test_every_version_of_rss_is_read(feed: str) -> None:
    (entry,) = entries(feed.format("<item><title>T</title><link>https://s.example/1</link></item>"))
    assert (entry.title, entry.url) == ("T", "https://s.example/1")


def test_the_namespaces_of_podcasts_and_news_are_read() -> None:
    (entry,) = entries(
        '<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><language>de</language><item><title>Folge 1</title><itunes:author>Ann Reed</itunes:author>"
        '<enclosure url="https://s.example/1.mp3" type="audio/mpeg"/><itunes:summary>Der Tunnel.</itunes:summary>'
        "<dc:date>2025-03-03T10:00:00Z</dc:date></item></channel></rss>"
    )
    assert (entry.url, entry.body) == ("https://s.example/1.mp3", "Der Tunnel.")
    assert entry.facts == (Fact("author", "Ann Reed", "feed"), Fact("language", "de", "feed"))
    assert entry.published_at == datetime(2025, 3, 3, 10, tzinfo=UTC)


def test_relative_links_count_from_the_feeds_base_or_its_address() -> None:
    item = "<item><link>../1</link></item>"
    (based,) = entries(f'<rss version="2.0" xml:base="https://b.example/x/y/"><channel>{item}</channel></rss>')
    (fetched,) = entries(f'<rss version="2.0"><channel>{item}</channel></rss>', "https://s.example/x/feed")
    assert (based.url, fetched.url) == ("https://b.example/x/1", "https://s.example/1")


@pytest.mark.parametrize(
    ("item", "url", "body"),
    [
        pytest.param("<description>Closed.</description>", None, "Closed.", id="text without a link"),
        pytest.param("<link>javascript:alert(1)</link>", None, "", id="a link that runs"),
        pytest.param("<link>data:text/html,x</link>", None, "", id="a link that is a page"),
        pytest.param("<guid>https://s.example/g</guid>", "https://s.example/g", "", id="a guid that is a link"),
    ],
)
def test_an_entry_lacks_only_what_it_lacks(item: str, url: str | None, body: str) -> None:
    (entry,) = entries(f'<rss version="2.0"><channel><item>{item}</item></channel></rss>')
    assert (entry.url, entry.body, entry.published_at) == (url, body, None)


def test_of_two_hundred_thousand_entries_the_first_are_read_and_the_rest_told_of() -> None:
    item = "<item><title>T</title></item>"
    feed = parse_feed(f'<rss version="2.0"><channel>{item * 200_000}<ttl>5</ttl></channel></rss>'.encode(), "S", NOW)
    assert len(feed.articles) == MOST_ENTRIES
    assert feed.notes == ("the feed holds 200,000 entries; only the first 2,000 are read",)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(f"<!--{'x' * 20_000}--><!DOCTYPE r [", id="a comment"),
        pytest.param(f"<?a {'x' * 200_000}?> <!--{'x' * 200_000}-->\n<!DOCTYPE r [", id="a very long one"),
        pytest.param(f'<!DOCTYPE r SYSTEM ">" [<!--{"x" * 200_000}-->', id="inside the declaration"),
    ],
)
def test_entities_behind_a_long_comment_are_refused(before: str) -> None:
    with pytest.raises(InputError, match="XML entities"):
        entries(f'{before}<!ENTITY a "aaaa">]><rss version="2.0">&a;</rss>')


def test_a_comment_without_end_is_no_feed_and_takes_no_time() -> None:
    with pytest.raises(InputError, match="no RSS"):
        entries("<!--" * 100_000)


def test_a_long_entry_that_asks_to_read_on_is_a_teaser() -> None:
    long = "The tunnel is closed. " * 100
    whole, cut = entries(
        f'<rss version="2.0"><channel><item><description>{long}</description></item>'
        f"<item><description>{long}&lt;p&gt;&lt;a href='x'&gt;Read more&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>"
    )
    assert (is_full(whole), is_full(cut)) == (True, False)


@settings(max_examples=40)
@given(
    st.binary(max_size=200)
    | st.text(max_size=150).map(lambda text: f"<rss><item><title>{text}</title></item></rss>".encode())
)
def test_any_bytes_are_a_feed_or_refused(data: bytes) -> None:
    try:
        feed = parse_feed(data, "The Strand", NOW)
    except InputError:
        return
    assert all("\x00" not in (entry.title or "") for entry in feed.articles)
