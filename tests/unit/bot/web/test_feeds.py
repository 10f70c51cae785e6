"""Feeds keep the rules of the W3C feed validator, whatever an article contains, and another parser reads them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.web.feeds import FEEDS, FORMATS, FeedAddresses, change_id
from summarizer.briefing.model import AspectState, Briefing, Change, ChangeKind, Citation, Coverage, StateCard
from summarizer.text.span import Span
from summarizer.topics.model import Topic
from tests.feed_rules import faults

AT = datetime(2025, 3, 1, 18, tzinfo=UTC)
PLACE = FeedAddresses("https://news.example")
HOSTILE = [
    "<script>alert(1)</script>",
    "]]><![CDATA[<img src=x onerror=alert(1)>",
    '"><a href="javascript:alert(1)">click</a>',
    "&lt;b&gt; &amp;amp; &#x3c;script&#x3e;",
    "\x00\x08\x1b[31m\ufffe\uffff\u202e",
    "<!-- --> <?php ?> <!DOCTYPE x>",
    "\ud800 half a pair",
    "👩‍👩‍👧 é Ж 漢字",
    "   ",
]
ADDRESSES = [
    "javascript:alert(1)",
    "https://e.example/a b?<q>\"'",
    "data:text/html,x",
    "https://[broken",
    "//e.example/x",
    "",
    None,
    "https://e.example/ok",
]


def cite(text, url="https://herald.example/1", claim="c1"):
    return Citation(claim, "a1", "v1", Span(0, 9), text, text, text, AT, url, text, text)


def story(text="The ferry strike ends.", url="https://herald.example/1", name="Ferry strike"):
    changes = tuple(
        Change(
            kind,
            text,
            (cite(text, url, f"c{number}"),),
            (cite(text, url, "c0"),) if kind is not ChangeKind.NEW else (),
            text if kind is ChangeKind.UPDATED else None,
        )
        for number, kind in enumerate(ChangeKind, 1)
    )
    state = StateCard(
        "t", AT, (AspectState("Talks", "Do they go on?", text, AT, cite(text, url)), AspectState("Cost", "?"))
    )
    briefings = [
        Briefing(
            f"b{day}", "w", "t", name, "d", None, AT + timedelta(days=day), text, changes, state, Coverage(1, 1, 1), ()
        )
        for day in (1, 0)
    ]
    return Topic("t", "w", name, text), briefings


def written(kind, form, topic, briefings):
    return FORMATS[form][1](FEEDS[kind](topic, briefings, PLACE, form, AT, ZoneInfo("UTC")))


def address(kind, form):
    return f"https://news.example/topics/t/{kind}.{form}"


@pytest.mark.parametrize("kind", FEEDS)
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_escaped_and_the_feed_is_valid(kind, form, text):
    for url in ADDRESSES:
        topic, briefings = story(text, url)
        assert faults(form, written(kind, form, topic, briefings), address(kind, form)) == []


@pytest.mark.parametrize("kind", FEEDS)
@pytest.mark.parametrize("form", FORMATS)
def test_a_feed_without_entries_is_valid(kind, form):
    topic, _ = story()
    assert faults(form, written(kind, form, topic, []), address(kind, form)) == []


@settings(max_examples=settings().max_examples * 2 // 5)
@given(text=st.text(max_size=40), url=st.text(max_size=30), name=st.text(min_size=1, max_size=20))
def test_any_text_makes_a_valid_feed(text, url, name):
    topic, briefings = story(text, f"https://{url}", name if name.strip() else "x")
    for kind in FEEDS:
        for form in FORMATS:
            assert [
                f for f in faults(form, written(kind, form, topic, briefings), address(kind, form)) if "title" not in f
            ] == []


@pytest.mark.parametrize("form", ["atom", "rss"])
def test_feedparser_reads_the_same_entries(form):
    topic, briefings = story("Talks <b>failed</b> & “ended”.")
    read = feedparser.parse(written("changes", form, topic, briefings))
    assert not read.bozo
    assert read.feed.title == "Ferry strike: changes"
    titles = {entry.title for entry in read.entries}
    assert (
        "Retracted: Talks &lt;b&gt;failed&lt;/b&gt; &amp; “ended”." in titles
        or "Retracted: Talks <b>failed</b> & “ended”." in titles
    )
    assert len(read.entries) == len(ChangeKind)
    assert all(entry.id.startswith("urn:deltabrief:change:") for entry in read.entries)
    assert read.entries[0].published_parsed[:4] == (2025, 3, 1, 18)


def test_ids_are_those_of_the_content_in_every_format_and_at_every_address():
    topic, briefings = story()
    items = json.loads(written("changes", "json", topic, briefings))["items"]
    atom = feedparser.parse(written("changes", "atom", topic, briefings[::-1])).entries
    assert {item["id"] for item in items} == {entry.id for entry in atom}
    moved = FORMATS["json"][1](
        FEEDS["changes"](topic, briefings, FeedAddresses("https://moved.example"), "json", AT, ZoneInfo("UTC"))
    )
    assert {item["id"] for item in json.loads(moved)["items"]} == {item["id"] for item in items}
    first = briefings[0].changes[0]
    assert change_id(first) != change_id(briefings[0].changes[1])
