"""Feeds to articles."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watching.discover_feed import kind_of
from bot.watching.feed import is_full, parse_feed
from summarizer.errors import InputError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import MetadataField, RawArticle, SourceKind
from tests.read_feed import NOW, entries

DATA = Path(__file__).parents[3] / "data" / "watch"
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
    first, second = parse_feed(
        RSS.format(encoding="utf-8").encode(), RawArticle("", "The Strand", NOW, source_id="s")
    ).articles
    assert (first.title, first.url, first.guid) == ("Tunnel & bridge closed", "https://s.example/1", "n1")
    assert first.published_at == datetime(2025, 3, 3, 8, tzinfo=UTC)
    assert "stays closed – until May" in first.body
    assert (first.is_html, first.publisher, first.source_id, first.fetched_at) == (True, "The Strand", "s", NOW)
    assert (second.title, second.guid, second.published_at, second.body) == ("Суд", None, None, "")


def test_atom_entries_are_read() -> None:
    (entry,) = parse_feed(ATOM.encode(), RawArticle("", "The Strand", NOW)).articles
    assert (entry.guid, entry.url, entry.body) == ("tag:s,2025:1", "https://s.example/3", "Teaser")
    assert entry.published_at == datetime(2025, 3, 3, 10, tzinfo=UTC)


def test_the_declared_encoding_of_a_feed_is_followed() -> None:
    feed = RSS.format(encoding="windows-1251").encode("cp1251")
    assert parse_feed(feed, RawArticle("", "The Strand", NOW)).articles[1].title == "Суд"


def test_an_empty_feed_has_no_entries() -> None:
    assert (
        parse_feed(
            b'<rss version="2.0"><channel><title>x</title></channel></rss>', RawArticle("", "The Strand", NOW)
        ).articles
        == ()
    )


def test_a_feed_that_breaks_off_keeps_the_entries_before() -> None:
    feed = RSS.format(encoding="utf-8")
    cut = feed[: feed.index("<item><title>Суд")]
    assert len(parse_feed(cut.encode(), RawArticle("", "The Strand", NOW)).articles) == 1


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"<html><body>Not found</body></html>", "not an RSS, Atom or JSON feed", id="a page"),
        pytest.param(b"", "not an RSS, Atom or JSON feed", id="nothing"),
        pytest.param(b"file:///etc/passwd", "not an RSS, Atom or JSON feed", id="a file name is text, never opened"),
        pytest.param(b'<!DOCTYPE r [<!ENTITY a "aaaa">]><rss version="2.0">&a;</rss>', "XML entities", id="entities"),
        pytest.param(b"\x89PNG\r\n", "PNG picture", id="a picture"),
    ],
)
def test_what_is_no_feed_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_feed(data, RawArticle("", "The Strand", NOW))


def test_a_teaser_is_told_from_an_article() -> None:
    teaser, article = parse_feed(
        ATOM.replace(
            "</feed>", f"<entry><id>2</id><summary>{'The tunnel is closed. ' * 100}</summary></entry></feed>"
        ).encode(),
        RawArticle("", "The Strand", NOW),
    ).articles
    assert (is_full(teaser), is_full(article)) == (False, True)


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
    assert (entry.url, entry.body) == (None, "Der Tunnel.")
    assert entry.facts == (MetadataField("author", "Ann Reed", "feed"), MetadataField("language", "de", "feed"))
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
        pytest.param("<guid>1568222173893</guid>", None, "", id="a guid that is a number"),
        pytest.param("<guid>/news/1</guid>", None, "", id="a guid that is a path"),
        pytest.param("<guid>s.example/1</guid>", None, "", id="a guid that is nearly an address"),
        pytest.param("<guid isPermaLink='false'>https://s.example/g</guid>", None, "", id="a guid that is no link"),
        pytest.param("<enclosure url='https://s.example/1.mp3' type='audio/mpeg'/>", None, "", id="an enclosure"),
        pytest.param("<link>http://[</link>", None, "", id="a broken address"),
        pytest.param("<link>https://</link>", None, "", id="half an address"),
        pytest.param(f"<link>https://{'s.' * 200}example/</link>", None, "", id="a host of two hundred names"),
        pytest.param(f"<f:origLink>https://s.example/{'1' * 9000}</f:origLink>", None, "", id="an address without end"),
        pytest.param("<link>\n  https://s.example/1\n</link>", "https://s.example/1", "", id="a link in lines"),
    ],
)
def test_an_entry_lacks_only_what_it_lacks(item: str, url: str | None, body: str) -> None:
    (entry,) = entries(f'<rss version="2.0"><channel><item>{item}</item></channel></rss>')
    assert (entry.url, entry.body, entry.published_at) == (url, body, None)


def test_a_long_entry_that_asks_to_read_on_is_a_teaser() -> None:
    long = "The tunnel is closed. " * 100
    whole, cut = entries(
        f'<rss version="2.0"><channel><item><description>{long}</description></item>'
        f"<item><description>{long}&lt;p&gt;&lt;a href='x'&gt;Read more&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>"
    )
    assert (is_full(whole), is_full(cut)) == (True, False)


def case(name: str, base: str = "https://s.example") -> bytes:
    return (DATA / name).read_text().replace("{{BASE}}", base).encode()


def test_a_description_that_was_escaped_twice_has_no_tags() -> None:
    (entry,) = parse_feed(case("f13_double_encoded_description.xml"), RawArticle("", "Quay", NOW)).articles
    assert article_text(entry).text == (
        "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May. "
        "Two cranes were damaged by the storm, according to its spokeswoman.\n\n"
        "Ferries to the islands leave from the western quay instead, the operator said. "
        "Tickets that were bought before the storm stay valid until June."
    )


def test_of_an_episode_the_entrys_own_text_is_the_article() -> None:
    articles = parse_feed(
        case("f14_enclosure_only.xml"), RawArticle("", "Quay", NOW), url="https://s.example/feed"
    ).articles
    assert [(each.url, each.title, each.body[:11]) for each in articles] == [
        (None, "Quay podcast 12", "The harbour"),
        (None, "Quay podcast 11", "Ferries to "),
    ]


@pytest.mark.parametrize("base", ["", ' xml:base="https://b.example/"'])
def test_no_address_is_made_of_a_guid(base: str) -> None:
    feed = case("f20_guid_number_no_link.xml").replace(b'version="2.0"', b'version="2.0"' + base.encode())
    (entry,) = parse_feed(feed, RawArticle("", "Quay", NOW), url="https://s.example/feed").articles
    assert (entry.url, entry.title) == (None, "Quay closed")


def test_entries_that_share_a_guid_are_entries_of_their_own() -> None:
    articles = parse_feed(case("f22_same_guid.xml"), RawArticle("", "Quay", NOW)).articles
    assert [(each.url, each.title) for each in articles] == [
        (f"https://s.example/none/{number}", f"Report {number}") for number in range(10)
    ]
    assert {each.guid for each in articles} == {"feed-item"}


DATES = {
    0: (6, 21, 18),
    1: (8, 22, 30),
    3: (1, 18, 55),
    4: (16, 4, 45),
    5: (19, 22, 30),
    6: (20, 14, 21),
    22: (11, 17, 22),
}
DATES |= {7: (20, 14, 15), 8: (20, 17, 15), 14: (20, 20, 15), 15: (21, 1, 15), 18: (21, 0, 0), 26: (20, 13, 15)}
DATES |= {**dict.fromkeys((10, 17, 21, 31), (20, 6, 15)), **dict.fromkeys((25, 28), (20, 7, 15)), 29: (20, 5, 15)}
DATES |= {2: (19, 17, 0), 20: (19, 7, 15), 27: (20, 8, 15)}
MONTHS = {0: 9, 1: 10, 27: 9}


def test_every_date_of_the_case_is_read_as_it_is_written() -> None:
    articles = parse_feed(case("f23_dates.xml"), RawArticle("", "Quay", NOW)).articles
    for number, article in enumerate(articles):
        day, hour, minute = DATES.get(number, (20, 8, 15))
        assert article.published_at is not None
        found = article.published_at.replace(second=0, microsecond=0)
        assert found == datetime(2026, MONTHS.get(number, 11), day, hour, minute, tzinfo=UTC), article.title


@pytest.mark.parametrize(
    ("item", "url"),
    [
        pytest.param("<f:origLink>https://o.example/1</f:origLink>", "https://o.example/1", id="feedburner"),
        pytest.param("<p:origLink>https://o.example/1</p:origLink>", "https://o.example/1", id="pheedo"),
        pytest.param("<f:origLink>no address</f:origLink>", "https://t.example/1", id="an original that is none"),
        pytest.param("", "https://t.example/1", id="none"),
    ],
)
def test_the_original_address_counts_before_the_trackers(item: str, url: str) -> None:
    spaces = 'xmlns:f="http://rssnamespace.org/feedburner/ext/1.0" xmlns:p="http://www.pheedo.com/namespace/pheedo"'
    feed = f'<rss version="2.0" {spaces}><channel><item><link>https://t.example/1</link>{item}</item></channel></rss>'
    assert entries(feed)[0].url == url
    (of_case,) = parse_feed(case("f31_feedburner_origlink.xml"), RawArticle("", "Quay", NOW)).articles
    assert of_case.url == "https://s.example/none/real-story"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://o.example/1&amp;ct=ga", "https://o.example/1"),
        ("http://www.bing.com/news/apiclick.aspx?ref=x&amp;url=https%3a%2f%2fo.example%2f1", "https://o.example/1"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fo.example%2F1&amp;h=x", "https://o.example/1"),
        ("https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"),
        ("https://s.example/url?q=https://o.example/1", "https://s.example/url?q=https://o.example/1"),
    ],
)
def test_a_tracker_that_says_where_it_leads_is_left_out(link: str, url: str) -> None:
    assert entries(f'<rss version="2.0"><channel><item><link>{link}</link></item></channel></rss>')[0].url == url


@pytest.mark.parametrize(
    "feed",
    [
        pytest.param(case("f33_prefixed_atom.xml"), id="a prefix"),
        pytest.param(
            case("f33_prefixed_atom.xml").replace(b"a:", b"ns.0-x:").replace(b":a=", b":ns.0-x="), id="another"
        ),
        pytest.param(b"\xef\xbb\xbf \n\t" + ATOM.encode(), id="a mark and white space"),
        pytest.param(b'\n\n<?xml version="1.0"?>' + ATOM.encode(), id="lines before the declaration"),
        pytest.param(
            b'<br />\n<b>Warning</b>: Undefined in <b>feed.php</b><br />\n<?xml version="1.0"?>' + ATOM.encode(),
            id="a warning before the declaration",
        ),
        pytest.param(b"<!-- <rss> --><?xml-stylesheet href='x'?>" + ATOM.encode(), id="comment and style sheet"),
        pytest.param(ATOM.replace("www.w3.org/2005/Atom", "purl.org/atom/ns#").encode(), id="Atom 0.3"),
        pytest.param(
            b"<CHANNEL HREF='https://s.example/'><ITEM HREF='https://s.example/3'><TITLE>T</TITLE></ITEM></CHANNEL>",
            id="CDF",
        ),
        pytest.param(
            b'<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
            b'<rss version="0.91"><channel><item><title>T</title><link>https://s.example/3</link></item></channel></rss>',
            id="Netscape's document type",
        ),
        pytest.param(b"<RSS VERSION='2.0'><CHANNEL><ITEM><TITLE>T</TITLE></ITEM></CHANNEL></RSS>", id="capitals"),
        pytest.param(
            b'<rss version="2.0"><channel><item><title>T</title><description>a &nbsp; b & c</description></item>',
            id="broken XML",
        ),
    ],
)
def test_a_feed_is_known_and_read_whatever_stands_before_it(feed: bytes) -> None:
    (entry,) = parse_feed(feed, RawArticle("", "The Strand", NOW)).articles
    assert entry.title in {"T", "Quay closed"}
    assert kind_of(feed) is SourceKind.FEED


@pytest.mark.parametrize("reference", ["&#55296;", "&#xD800;", "&#99999999;", "&#xFFFFFFF;", "&#0;", "&#1114112"])
def test_a_reference_to_no_character_breaks_no_feed(reference: str) -> None:
    feed = f"<rss version='2.0'><channel><item><title>Tunnel{reference} closed</title><description>a & b</item>"
    assert entries(feed)[0].title in {"Tunnel closed", "Tunnel\ufffd closed"}


def test_relative_links_in_every_kind_of_feed_count_from_base_and_address() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{}"><entry xml:base="x/"><link href="1"/></entry></feed>'
    )
    assert entries(atom.format("https://b.example/y/"), "https://s.example/f")[0].url == "https://b.example/y/x/1"
    assert entries(atom.format("/y/"), "https://s.example/d/f")[0].url == "https://s.example/y/x/1"


def test_an_alternate_in_html_counts_before_others_and_a_medium_not_at_all() -> None:
    links = (
        '<link rel="self" href="/self"/><link rel="enclosure" type="audio/mpeg" href="/1.mp3"/>'
        '<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/h"/>'
    )
    feed = '<feed xmlns="http://www.w3.org/2005/Atom"><entry>{}<summary>S</summary></entry></feed>'
    assert entries(feed.format(links), "https://s.example/f")[0].url == "https://s.example/h"
    assert entries(feed.format(links.partition('<link rel="alt')[0]), "https://s.example/f")[0].url is None


def test_plain_text_of_atom_keeps_its_signs_and_a_picture_is_no_text() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="image/png">AAAAAAAAAAAAAAAA</content>'
        "<summary>3 &lt; 4 &amp;amp; so on</summary></entry></feed>"
    )
    assert entries(feed)[0].body == "3 &lt; 4 &amp;amp; so on"


@settings(max_examples=40)
@given(
    st.binary(max_size=200)
    | st.text(max_size=150).map(lambda text: f"<rss><item><title>{text}</title></item></rss>".encode())
)
def test_any_bytes_are_a_feed_or_refused(data: bytes) -> None:
    try:
        feed = parse_feed(data, RawArticle("", "The Strand", NOW))
    except InputError:
        return
    assert all("\x00" not in (entry.title or "") for entry in feed.articles)


@pytest.mark.parametrize("space", [" ", "\u3000", "\xa0", "&#9;"])
@pytest.mark.parametrize("place", ['<rss version="2.0" xmlns:a="{}">', '<rss version="2.0"><a:b xmlns:a="{}"/>'])
def test_a_space_inside_the_url_of_a_namespace_is_no_crash(place, space) -> None:
    named = place.format(f"http://a{space}b.example/")
    feed = f"{named}<channel><a:c>x</a:c><item><title>Dam holds</title></item></channel></rss>"

    with contextlib.suppress(InputError):
        assert [entry.title for entry in entries(feed)] == ["Dam holds"]
