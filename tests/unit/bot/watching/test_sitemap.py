"""Sitemaps to the pages that they name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.feed_entry import joined_address
from bot.watching.sitemap import MOST_PAGES, SitemapEntry, parse_sitemap
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField

SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
NEWS = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset {SPACE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://s.example/old</loc><lastmod>2025-03-01</lastmod></url>
<url><loc> https://s.example/1 </loc><news:news><news:publication><news:name>The Strand</news:name><news:language>en</news:language>
</news:publication><news:publication_date>2025-03-03T10:00:00Z</news:publication_date><news:title>Tunnel &amp; bridge</news:title></news:news>
<image:image><image:loc>https://s.example/1.jpg</image:loc><image:title>A picture</image:title></image:image></url>
<url><loc>javascript:alert(1)</loc></url><url/></urlset>"""


def test_a_news_sitemap_names_pages_with_title_date_and_publisher_newest_first():
    newest, old = parse_sitemap(NEWS.encode()).pages
    assert old == SitemapEntry("https://s.example/old", changed=datetime(2025, 3, 1, tzinfo=UTC))
    assert (newest.url, newest.published_at) == ("https://s.example/1", datetime(2025, 3, 3, 10, tzinfo=UTC))
    assert newest.facts == (
        MetadataField("publisher", "The Strand", "sitemap"),
        MetadataField("language", "en", "sitemap"),
    )


def test_the_title_is_that_of_the_news_and_not_of_a_picture():
    assert parse_sitemap(NEWS.encode()).pages[0].title == "Tunnel & bridge"


def test_an_index_names_its_newest_maps():
    maps = "".join(
        f"<sitemap><loc>https://s.example/{month}.xml</loc><lastmod>2025-0{month}-01</lastmod></sitemap>"
        for month in (1, 4, 2, 3)
    )
    found = parse_sitemap(f"<sitemapindex {SPACE}>{maps}</sitemapindex>".encode())
    assert found.maps == ("https://s.example/4.xml", "https://s.example/3.xml", "https://s.example/2.xml")
    assert found.pages == ()
    assert found.notes == ("the sitemap names 4 other sitemaps; only the newest 3 are read",)


def test_a_list_of_addresses_is_a_sitemap():
    found = parse_sitemap(b"https://s.example/1\nhttps://s.example/2\nno address\n")
    assert [page.url for page in found.pages] == ["https://s.example/1", "https://s.example/2"]


def test_of_a_long_sitemap_the_newest_pages_are_taken_and_the_rest_told_of():
    urls = "".join(f"<url><loc>https://s.example/{number}</loc></url>" for number in range(MOST_PAGES + 5))
    found = parse_sitemap(f"<urlset>{urls}</urlset>".encode())
    assert len(found.pages) == MOST_PAGES
    assert found.notes == ("the sitemap names 1,005 pages; only the newest 1,000 are read",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"<urlset><url>", "broken XML", id="broken"),
        pytest.param(b"<rss/>", "not a sitemap", id="a feed"),
        pytest.param(b'<!DOCTYPE u [<!ENTITY a "b">]><urlset>&a;</urlset>', "entities", id="entities"),
        pytest.param(
            b'<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset>&a;</urlset>', "entities", id="a file"
        ),
        pytest.param(b"", "not a sitemap", id="nothing"),
        pytest.param(b"Some words of a page\nthat names https://s.example/1", "not a sitemap", id="text"),
    ],
)
def test_what_is_no_sitemap_is_refused(data, says):
    with pytest.raises(InputError, match=says):
        parse_sitemap(data)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param("<urlset xmlns='http://www.google.com/schemas/sitemap/0.84'>{}</urlset>", id="an old namespace"),
        pytest.param("<urlset xmlns='https://www.sitemaps.org/schemas/sitemap/0.9/'>{}</urlset>", id="a wrong one"),
        pytest.param("<URLSET>{}</URLSET>", id="capitals"),
        pytest.param("<urlset>{}<url><n:news><n:title>x</n:title></n:news></url></urlset>", id="no such prefix"),
        pytest.param("<s:urlset xmlns:s='x'>{}</s:urlset>", id="a prefix"),
        pytest.param("\n <?xml version='1.0'?>\n<urlset>{}</urlset>", id="white space before the declaration"),
        pytest.param("<br />Notice: x <?xml version='1.0'?><urlset>{}</urlset>", id="a warning before"),
        pytest.param("<urlset>{}<url><loc>https://s.exam", id="cut off"),
    ],
)
def test_sitemaps_are_read_as_they_come(document):
    page = "<url><loc>https://s.example/a?b=1&c=2</loc><lastmod>2025-03-01</lastmod></url>"
    found = parse_sitemap(document.format(page).encode(), url="https://s.example/map.xml")
    assert found.pages[0] == SitemapEntry("https://s.example/a?b=1&c=2", changed=datetime(2025, 3, 1, tzinfo=UTC))


def test_a_map_that_was_cut_off_says_so():
    (note,) = parse_sitemap(b"<urlset><url><loc>https://s.example/1</loc></url><url>").notes
    assert note.startswith("the sitemap is broken XML (")
    assert note.endswith("; the readable part is used")


def test_dates_ahead_are_none_and_keep_no_page_the_newest():
    now = datetime(2025, 3, 4, tzinfo=UTC)
    urls = "".join(
        f"<url><loc>/{day}</loc><lastmod>{day}</lastmod></url>"
        for day in ("2099-01-01", "2025-03-03", "2025-03-04T20:00Z")
    )
    found = parse_sitemap(f"<urlset>{urls}</urlset>".encode(), url="https://s.example/x/map.xml", now=now)
    assert [page.url.rpartition("/")[2] for page in found.pages] == ["2025-03-04T20:00Z", "2025-03-03", "2099-01-01"]
    assert found.pages[2] == SitemapEntry("https://s.example/2099-01-01")


def test_maps_without_dates_are_taken_by_the_date_in_their_names():
    names = ("archive-2023-01.xml", "pages.xml", "archive-2025-02.xml", "news.xml", "archive-2024-12.xml")
    maps = "".join(f"<sitemap><loc>https://s.example/{name}</loc></sitemap>" for name in names)
    found = parse_sitemap(f"<sitemapindex>{maps}</sitemapindex>".encode())
    assert [each.rpartition("/")[2] for each in found.maps] == [
        "news.xml",
        "archive-2025-02.xml",
        "archive-2024-12.xml",
    ]


def test_a_headline_of_a_news_sitemap_is_plain_text():
    news = (
        "<url><loc>https://s.example/1</loc><news><title>It&amp;#039;s &lt;b&gt;closed&lt;/b&gt;</title></news></url>"
    )
    assert parse_sitemap(f"<urlset>{news}</urlset>".encode()).pages[0].title == "It's closed"


@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(lambda text: f"<urlset><url><loc>{text}</loc></url></urlset>".encode())
)
def test_any_bytes_are_a_sitemap_or_refused(data):
    try:
        found = parse_sitemap(data)
    except InputError:
        return
    assert all(page.url.lower().startswith(("http://", "https://")) for page in found.pages)


def test_only_the_pages_that_are_read_are_looked_at_closely(monkeypatch):
    """A map has up to 50,000 pages, and to resolve an address takes longer than all else."""
    seen = []
    monkeypatch.setattr(
        "bot.watching.sitemap.joined_address", lambda base, href: seen.append(href) or joined_address(base, href)
    )
    urls = [
        f"<url><loc>https://s.example/{n}</loc><lastmod>{2000 + n % 25}-03-01</lastmod></url>" for n in range(5_000)
    ]
    bad = "<url><loc>javascript:alert(1)</loc><lastmod>2025-04-01</lastmod></url>"
    found = parse_sitemap(f"<urlset {SPACE}>{''.join(urls)}{bad}</urlset>".encode())
    assert len(found.pages) == MOST_PAGES
    assert {page.changed.year for page in found.pages} == {2020, 2021, 2022, 2023, 2024}
    assert len(seen) == MOST_PAGES + 1
    assert found.notes == ("the sitemap names 5,001 pages; only the newest 1,000 are read",)


@pytest.mark.parametrize("part", ["<b><i>", "<url>", "</", "< "])
def test_a_document_of_nothing_but_tags_is_refused_before_it_is_parsed(part):
    with pytest.raises(InputError, match="far more tags than addresses"):
        parse_sitemap(f"<urlset {SPACE}><url>{part * 50_000}".encode())


def test_a_long_sitemap_of_short_addresses_is_read():
    pages = "".join(f"<url><loc>/{number}</loc></url>" for number in range(20_000))
    assert (
        len(parse_sitemap(f"<urlset {SPACE}>{pages}</urlset>".encode(), url="https://s.example/").pages) == MOST_PAGES
    )
