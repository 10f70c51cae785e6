"""JSON Feed to articles."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watching.discover_feed import kind_of
from bot.watching.feed import parse_feed
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField, RawArticle, SourceKind

DATA = Path(__file__).parents[3] / "data" / "watch"
NOW = datetime(2025, 3, 4, tzinfo=UTC)


def parse(**feed):
    document = {"version": "https://jsonfeed.org/version/1.1", "title": "The Strand", **feed}
    return parse_feed(
        json.dumps(document).encode(),
        RawArticle("", "The Strand", NOW, source_id="s"),
        url="https://s.example/feed.json",
    )


def test_items_come_with_identity_date_text_and_what_is_said_of_them():
    item = {
        "id": "n1",
        "url": "/1",
        "title": "Tunnel <b>closed</b>",
        "content_html": "<p>Until May.</p>",
        "date_published": "2025-03-03T12:00:00+02:00",
        "authors": [{"name": "Ann Reed"}, {"name": "Jo Hill"}],
    }
    feed = parse(items=[item], language="en")
    (article,) = feed.articles
    assert (feed.title, article.guid, article.url) == ("The Strand", "n1", "https://s.example/1")
    assert (article.title, article.body, article.is_html) == ("Tunnel closed", "<p>Until May.</p>", True)
    assert article.published_at == datetime(2025, 3, 3, 10, tzinfo=UTC)
    assert article.facts == (
        MetadataField("author", "Ann Reed, Jo Hill", "feed"),
        MetadataField("language", "en", "feed"),
    )


def test_version_1_0_with_one_author_and_numbers_for_ids():
    feed = parse(
        version="https://jsonfeed.org/version/1",
        author={"name": "Ann Reed"},
        items=[{"id": 7, "content_text": "a < b"}],
    )
    (article,) = feed.articles
    assert (article.guid, article.body, article.is_html, article.url) == ("7", "a < b", False, None)
    assert article.facts == (MetadataField("author", "Ann Reed", "feed"),)


def test_what_has_the_wrong_type_counts_as_left_out():
    feed = parse(
        items=[
            {"id": {}, "url": 5, "title": [], "content_html": None, "authors": "x", "date_published": 1},
            "no item",
            None,
        ]
    )
    (article,) = feed.articles
    assert (article.guid, article.url, article.title, article.body, article.published_at) == (
        None,
        None,
        None,
        "",
        None,
    )


def test_more_items_than_are_read_are_told_of():
    feed = parse(items=[{"id": str(number)} for number in range(2_100)])
    assert len(feed.articles) == 2_000
    assert feed.notes == ("the feed has 2,100 entries; only the first 2,000 are read",)


def test_the_cases_are_read() -> None:
    broken, variants = (
        parse_feed(
            (DATA / name).read_bytes().replace(b"{{BASE}}", b"https://s.example"),
            RawArticle("", "Quay", NOW),
            url="https://s.example/f",
        )
        for name in ("j2_raw_newlines.json", "j3_variants.json")
    )
    (article,) = broken.articles
    assert (article.title, article.url, article.is_html) == ("Quay closed", "https://s.example/none/1", True)
    assert "<p>The harbour authority" in article.body
    assert [(each.guid, each.url, bool(each.body)) for each in variants.articles] == [
        ("17", None, True),
        ("t", "https://s.example/none/2", False),
        ("e", "https://s.example/none/ext", True),
        ("r", "https://s.example/none/rel", True),
    ]
    assert [each.published_at for each in variants.articles[2:]] == [
        datetime(2026, 11, 20, 13, tzinfo=UTC),
        datetime(2026, 11, 20, 8, tzinfo=UTC),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"items":[{"id":"1","content_text":"a"}]}', id="without a version"),
        pytest.param('{"version":1.1,"items":[{"id":"1","url":"https://s.example/1"}]}', id="a number for a version"),
        pytest.param('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"}]}', id="1.0"),
        pytest.param('\ufeff{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1}]}', id="a mark"),
        pytest.param(
            '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"a\nb\t"},],}', id="commas"
        ),
        pytest.param(
            '{"items":[{"id":"1","content_html":"\n<p>a,]</p>\n"}],"version":"jsonfeed.org/version/1"}', id="last"
        ),
        pytest.param(f'{{"n":{"9" * 5000},"items":[{{"id":"1","content_text":"a"}}]}}', id="a long number"),
    ],
)
def test_dialects_are_read_and_known_for_feeds(text):
    (article,) = parse_feed(text.encode(), RawArticle("", "The Strand", NOW)).articles
    assert article.guid == "1"
    assert kind_of(text.encode()) is SourceKind.FEED


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ({"url": "http://[", "external_url": "https://o.example/1"}, "https://o.example/1"),
        ({"url": "//["}, None),
        ({"url": " /a b\n"}, "https://s.example/a%20b"),
        ({"url": "javascript:alert(1)"}, None),
        ({"url": "https://"}, None),
        ({"external_url": "https://www.google.com/url?q=https://o.example/1&sa=D"}, "https://o.example/1"),
        ({"attachments": [{"url": "https://s.example/1.mp3", "mime_type": "audio/mpeg"}]}, None),
    ],
)
def test_addresses_are_those_of_pages_or_none(item, url):
    (article,) = parse(items=[{"id": "1", "content_text": "Closed.", **item}]).articles
    assert (article.url, article.body) == (url, "Closed.")


@pytest.mark.parametrize(
    ("holder", "names"),
    [
        ({"author": {"name": "Ann"}}, "Ann"),
        ({"author": "Ann"}, "Ann"),
        ({"authors": ["Ann", {"name": "Jo"}]}, "Ann, Jo"),
        ({"authors": {"name": "Ann"}}, "Ann"),
        ({"authors": [{"name": "Ann"}], "author": {"name": "Ann"}}, "Ann"),
        ({"authors": [], "author": {"name": "Ann &amp; Jo"}}, "Ann & Jo"),
    ],
)
def test_authors_are_read_both_ways_of_items_and_feeds(holder, names):
    of_item = parse(items=[{"id": "1", **holder}]).articles[0].facts
    of_feed = parse(items=[{"id": "1"}], **holder).articles[0].facts
    assert of_item == of_feed == (MetadataField("author", names, "feed"),)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"{", "broken JSON", id="broken"),
        pytest.param(b'{"items": []}', "not a JSON Feed", id="other JSON"),
        pytest.param(b'{"version": "https://jsonfeed.org/version/1"}', "no list of items", id="no items"),
        pytest.param(
            b'{"version": "https://jsonfeed.org/version/1", "items": {}}', "no list", id="items of another type"
        ),
        pytest.param(b'{"version": 1}', "not a JSON Feed", id="version of another type"),
        pytest.param(b'{"a":' * 100_000, "broken JSON", id="nested without end"),
    ],
)
def test_other_json_is_refused(data, says):
    with pytest.raises(InputError, match=says):
        parse_feed(data, RawArticle("", "The Strand", NOW))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["id", "url", "title", "content_html", "content_text", "summary", "date_published", "authors", "author"]
)


@settings(max_examples=30)
@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=6), max_size=4))
def test_every_item_is_an_article_whatever_it_holds(items):
    assert len(parse(items=items).articles) == len(items)
