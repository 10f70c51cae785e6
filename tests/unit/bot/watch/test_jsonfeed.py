"""JSON Feed to articles."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watch.feed import parse_feed
from summarizer.errors import InputError
from summarizer.types import Fact

NOW = datetime(2025, 3, 4, tzinfo=UTC)


def parse(**feed):
    document = {"version": "https://jsonfeed.org/version/1.1", "title": "The Strand", **feed}
    return parse_feed(json.dumps(document).encode(), "The Strand", NOW, "s", url="https://s.example/feed.json")


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
    assert article.facts == (Fact("author", "Ann Reed, Jo Hill", "feed"), Fact("language", "en", "feed"))


def test_version_1_0_with_one_author_and_numbers_for_ids():
    feed = parse(
        version="https://jsonfeed.org/version/1",
        author={"name": "Ann Reed"},
        items=[{"id": 7, "content_text": "a < b"}],
    )
    (article,) = feed.articles
    assert (article.guid, article.body, article.is_html, article.url) == ("7", "a < b", False, None)
    assert article.facts == (Fact("author", "Ann Reed", "feed"),)


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
    assert feed.notes == ("the feed holds 2,100 entries; only the first 2,000 are read",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"{", "broken JSON", id="broken"),
        pytest.param(b'{"items": []}', "no JSON Feed", id="other JSON"),
        pytest.param(b'{"version": 1}', "no JSON Feed", id="version of another type"),
        pytest.param(b'{"a":' * 100_000, "broken JSON", id="nested without end"),
    ],
)
def test_other_json_is_refused(data, says):
    with pytest.raises(InputError, match=says):
        parse_feed(data, "The Strand", NOW)


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
