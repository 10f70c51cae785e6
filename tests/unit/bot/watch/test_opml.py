"""Lists of feeds, in and out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watch.opml import Outline, parse_opml, write_opml
from summarizer.errors import InputError
from summarizer.types import Source, SourceKind

NOW = datetime(2025, 3, 4, tzinfo=UTC)
LIST = b"""<?xml version="1.0" encoding="UTF-8"?><opml version="1.1"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Cities"><outline type="rss" text="The Strand &amp;amp; Quay" title="The Strand" xmlUrl="https://s.example/feed" htmlUrl="https://s.example/"/></outline>
<outline text="again" xmlUrl="https://s.example/feed"/><outline xmlurl="https://q.example/rss"/></outline>
<outline type="page" text="Town hall" xmlUrl="https://t.example/"/><outline text="a disk" xmlUrl="/etc/passwd"/></body></opml>"""


def source(kind, location, publisher):
    return Source(location, "w", kind, location, publisher, NOW)


def test_nested_outlines_are_read_each_address_once():
    assert parse_opml(LIST) == (
        Outline(SourceKind.FEED, "https://s.example/feed", "The Strand"),
        Outline(SourceKind.FEED, "https://q.example/rss", "q.example"),
        Outline(SourceKind.PAGE, "https://t.example/", "Town hall"),
    )


def test_folders_of_this_machine_are_not_exported():
    document = write_opml([source(SourceKind.FOLDER, "/home/a/inbox", "Inbox")], "Mine")
    assert b"inbox" not in document
    assert parse_opml(document) == ()


KINDS = st.sampled_from([SourceKind.FEED, SourceKind.PAGE, SourceKind.SITEMAP])
NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20).filter(
    lambda name: "<" not in name and "&" not in name
)


@settings(max_examples=30)
@given(
    st.dictionaries(
        st.from_regex(r"https://[a-z]{1,8}\.example/[a-z&?=\"']{0,8}", fullmatch=True),
        st.tuples(KINDS, NAMES),
        max_size=4,
    )
)
def test_what_is_exported_comes_back(sources):
    document = write_opml([source(kind, url, name) for url, (kind, name) in sources.items()], "Mine <&>")
    assert {(each.location, each.kind, each.publisher) for each in parse_opml(document)} == {
        (url, kind, name) for url, (kind, name) in sources.items()
    }


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"<opml><body>", "broken XML", id="broken"),
        pytest.param(b"<rss/>", "no OPML", id="a feed"),
        pytest.param(b'<!DOCTYPE o [<!ENTITY a "b">]><opml>&a;</opml>', "entities", id="entities"),
        pytest.param(b'<?xml version="1.0" encoding="klingon"?><opml/>', "broken XML", id="an unknown encoding"),
    ],
)
def test_what_is_no_list_is_refused(data, says):
    with pytest.raises(InputError, match=says):
        parse_opml(data)


@given(st.binary(max_size=300))
def test_any_other_bytes_are_refused(data):
    with pytest.raises(InputError):
        parse_opml(data)
