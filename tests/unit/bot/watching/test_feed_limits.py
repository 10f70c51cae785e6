"""Feeds that are large or hostile are read within limits, or refused in one sentence."""

from __future__ import annotations

import json

import pytest

from bot.watching.feed import parse_feed
from bot.watching.feed_entry import FEW_ENTRIES, MOST_ENTRIES, web_address
from bot.watching.feed_markup import FEW_ELEMENTS
from summarizer.errors import InputError
from summarizer.ingest.limits import EXTRACTION
from summarizer.ingest.model import PARTIAL, RawArticle
from tests.read_feed import NOW, entries


@pytest.mark.slow
def test_of_two_hundred_thousand_entries_the_first_are_read_and_the_rest_told_of() -> None:
    item = "<item><title>T</title></item>"
    feed = parse_feed(
        f'<rss version="2.0"><channel>{item * 200_000}<ttl>5</ttl></channel></rss>'.encode(), RawArticle("", "S", NOW)
    )
    assert len(feed.articles) == MOST_ENTRIES
    assert feed.notes == ("the feed has 200,000 entries; only the first 2,000 are read",)


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
    with pytest.raises(InputError, match="not an RSS"):
        entries("<!--" * 100_000)


@pytest.mark.parametrize("tag", ["<svg>", "</svg>", "</a:b>"])
def test_thousands_of_elements_without_a_beginning_or_an_end_are_refused(tag) -> None:
    with pytest.raises(InputError, match="without a beginning or an end"):
        entries("<rss><channel><item><title>T</title>" + tag * 200_000)


@pytest.mark.parametrize(
    ("entries", "elements", "element", "refused"),
    [
        pytest.param(1, 50_000, "<b/>", True, id="one entry of nothing but elements"),
        pytest.param(20, 145, "<b>The dam holds until Monday, and then it is repaired.</b>", False, id="articles"),
        pytest.param(1, 1_700, "<b>The dam holds until Monday.</b>", False, id="one long article"),
        pytest.param(1, 1_900, "<b>The dam holds until Monday.</b>", True, id="one of far too many elements"),
        pytest.param(1, 1_400, "<b>The dam.</b>", False, id="one of small elements"),
        pytest.param(1, 1_700, "<b>The dam.</b>", True, id="one of as many small elements"),
        pytest.param(1, 1_400, "<b>The dam.</b></i>", True, id="more end tags than start tags"),
    ],
)
def test_a_feed_of_far_more_elements_than_its_entries_need_is_refused(entries, elements, element, refused) -> None:
    entry = (
        f"<item><title>Dam holds</title><guid>{{}}</guid><description>{element * (elements - 4)}</description></item>"
    )
    feed = f"<rss version='2.0'><channel>{''.join(entry.format(number) for number in range(entries))}</channel></rss>"
    if refused:
        with pytest.raises(InputError, match="far more than its entries need"):
            parse_feed(feed.encode(), RawArticle("", "Courier", NOW))
    else:
        assert len(parse_feed(feed.encode(), RawArticle("", "Courier", NOW)).articles) == entries


ORDINARY = (
    "<item><title>The harbour council closes the bridge on day {0} of the repairs</title><link>https://courier.example/2026/"
    "11/20/the-bridge-is-closed-{0}</link><guid isPermaLink='false'>https://courier.example/?p={0}</guid><pubDate>Fri, 20 "
    "Nov 2026 08:15:00 +0000</pubDate><description>It stays closed until the end of the week.</description></item>"
)


@pytest.mark.parametrize(
    ("entry", "entries", "read"),
    [
        pytest.param(ORDINARY, 1_900, 1_900, id="ordinary", marks=pytest.mark.slow),
        pytest.param("<item><title>T{0}</title></item>", FEW_ENTRIES, FEW_ENTRIES, id="few"),
        pytest.param("<item><title>T{0}</title></item>", 5_000, 482, id="tiny"),
        pytest.param("<item><title>T{0}</title>", 5_000, FEW_ENTRIES, id="unclosed"),
        pytest.param("<item/>", 5_000, FEW_ENTRIES, id="empty"),
        pytest.param("<a1:item><title>T{0}</title></a1:item>", 5_000, 570, id="prefixed"),
    ],
)
def test_of_a_feed_of_tiny_entries_only_as_many_are_read_as_ordinary_ones_would_fit(entry, entries, read) -> None:
    items = "".join(map(entry.format, range(entries)))
    feed = f"<rss version='2.0' xmlns:a1='http://www.w3.org/2005/Atom'><channel>{items}</channel></rss>"
    found = parse_feed(feed.encode(), RawArticle("", "Courier", NOW))
    assert len(found.articles) == read
    assert all(f"only the first {read} are read" in note for note in found.notes)
    assert len(found.notes) == (read < entries)


@pytest.mark.parametrize("closed", ["</item>", ""])
@pytest.mark.parametrize(
    ("elements", "element", "share"),
    [
        pytest.param(20, "<b/>", 0.0, id="elements without text"),
        pytest.param(20, "<b>The dam holds until Monday, and then it is repaired for a week.</b>", 1.0, id="text"),
    ],
)
def test_of_a_feed_of_more_elements_than_text_has_the_first_entries_are_read(elements, element, share, closed) -> None:
    """Each element takes the library 20 to 90 microseconds, however little is in it."""
    count = 300
    item = f"<item><title>Dam</title><description>{element * (elements - 3)}</description>{closed}"
    feed = parse_feed(
        f"<rss version='2.0'><channel>{item * count}</channel></rss>".encode(), RawArticle("", "Courier", NOW)
    )
    read = count if share else FEW_ELEMENTS // elements
    assert len(feed.articles) == read
    assert feed.notes == (() if share else (f"the feed has {count} entries; only the first {read} are read",))


@pytest.mark.parametrize(("base", "read"), [("", 400), (" xml:base='https://courier.example/'", 318)])
def test_of_a_feed_with_a_base_for_its_links_fewer_elements_are_read(base, read) -> None:
    """The library joins it with itself at each of them."""
    told = "The dam holds until Monday, and then the city repairs it for a week or two, the mayor said. " * 3
    item = f"<item><title>Dam</title><link>1</link><guid>1</guid><description>{told}</description><author>Ada</author></item>"
    feed = parse_feed(
        f"<rss version='2.0'><channel{base}>{item * 400}</channel></rss>".encode(), RawArticle("", "Courier", NOW)
    )
    assert len(feed.articles) == read
    assert len(feed.notes) == (read < 400)


def test_one_entry_is_read_in_any_case() -> None:
    item = f"<item><title>Dam</title><description>{'<b/>' * (FEW_ELEMENTS + 100)}</description></item>"
    assert len(entries(f"<rss version='2.0'><channel>{item}</channel></rss>")) == 1


def test_a_tag_of_half_attributes_takes_no_time() -> None:
    whole = "<item><title>T</title></item>"
    (entry,) = entries(f"<rss version='2.0'><channel>{whole}<x " + "='" * 400_000 + "></channel></rss>")
    assert entry.title == "T"


@pytest.mark.parametrize(
    "feed",
    [
        "<rss><channel><item><title>T</title>" + "<svg>" * 200_000,
        "<rss version='2.0'><channel><item><title>T</title>" + "<b/>" * 50_000 + "</item></channel></rss>",
    ],
)
def test_a_feed_that_is_refused_says_what_to_do(feed) -> None:
    with pytest.raises(InputError, match="watch another feed or a page of the site instead"):
        entries(feed)


@pytest.mark.parametrize("kind", ["rss", "json"])
@pytest.mark.parametrize(
    ("paragraphs", "cut"), [(EXTRACTION.page_least // 4, False), (EXTRACTION.page_least + 10, True)]
)
def test_the_end_of_an_entry_that_is_left_out_is_named(kind, paragraphs, cut) -> None:
    """As on a page: a reader must not take the beginning of a text for all of it."""
    text = "<p>Dam holds.</p>" * paragraphs
    if kind == "json":
        version = "https://jsonfeed.org/version/1.1"
        data = json.dumps({"version": version, "title": "N", "items": [{"id": "1", "content_html": text}]})
    else:
        item = f"<item><title>Dam holds</title><description><![CDATA[{text}]]></description></item>"
        data = f"<rss version='2.0'><channel><title>N</title>{item}</channel></rss>"
    (found,) = parse_feed(data.encode(), RawArticle("", "N", NOW)).articles
    said = [fact.value for fact in found.facts if fact.name == PARTIAL]
    assert found.partial == cut
    assert said == ([f"its entry in the feed has more than {EXTRACTION.page_least:,} elements, of which only the first are read"] if cut else [])  # fmt: skip


def test_an_address_of_endless_spaces_takes_no_time() -> None:
    """From each of them a break was searched for up to the last: 18 kB took twenty seconds."""
    assert web_address("https://s.example/a" + " " * 1_000 + "b") == "https://s.example/a" + "%20" * 1_000 + "b"
    assert web_address("https://s.example/a" + " " * 200_000 + "b") is None
    assert web_address("https://s.example/a" + " " * 200_000 + "\n b c") == "https://s.example/ab%20c"
