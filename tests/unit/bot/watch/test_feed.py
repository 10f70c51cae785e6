"""Feeds to articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.watch.feed import is_full, parse_feed
from summarizer.errors import InputError

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
