"""Import and export of feed lists."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.watching.detect_source import FoundSources
from bot.watching.folder import Unread
from bot.watching.opml import MOST_OUTLINES, OutlineList, parse_opml, write_opml
from summarizer.errors import InputError
from summarizer.ingest.model import Source, SourceKind

DATA = Path(__file__).parents[3] / "data" / "watch"
NOW = datetime(2025, 3, 4, tzinfo=UTC)
LIST = b"""<?xml version="1.0" encoding="UTF-8"?><opml version="1.1"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Cities"><outline type="rss" text="The Strand &amp;amp; Quay" title="The Strand" xmlUrl="https://s.example/feed" htmlUrl="https://s.example/"/></outline>
<outline text="again" xmlUrl="https://s.example/feed"/><outline xmlurl="https://q.example/rss"/></outline>
<outline type="page" text="Town hall" xmlUrl="https://t.example/"/><outline text="a disk" xmlUrl="/etc/passwd"/></body></opml>"""


def source(kind, location, publisher):
    return Source(location, "w", kind, location, publisher, NOW)


def test_nested_outlines_are_read_each_address_once():
    found = parse_opml(LIST)
    assert found.outlines == (
        FoundSources(SourceKind.FEED, "https://s.example/feed", "The Strand"),
        FoundSources(SourceKind.FEED, "https://q.example/rss", "https://q.example/rss"),
        FoundSources(SourceKind.PAGE, "https://t.example/", "Town hall"),
    )
    assert found.refused == (Unread("a disk", "'/etc/passwd' is not a web address; only web addresses are imported"),)


def test_folders_of_this_machine_are_not_exported():
    document = write_opml([source(SourceKind.FOLDER, "/home/a/inbox", "Inbox")], "Mine")
    assert b"inbox" not in document
    assert parse_opml(document) == OutlineList()


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
    assert {(each.location, each.kind, each.publisher) for each in parse_opml(document).outlines} == {
        (url, kind, name) for url, (kind, name) in sources.items()
    }


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"<opml><body>", "broken XML", id="broken"),
        pytest.param(b"<rss/>", "this is one feed, not a list of feeds; export the list", id="a feed"),
        pytest.param(b'<!DOCTYPE o [<!ENTITY a "b">]><opml>&a;</opml>', "entities", id="entities"),
        pytest.param(b"just words", "this file is not OPML; export the list", id="no XML"),
        pytest.param(b" \n", "this file is empty; export the list", id="empty"),
        pytest.param(
            b"<!doctype html><html><body><p>A<br>B</body></html>", "this is an HTML page, not OPML; export", id="a page"
        ),
        pytest.param(b"<urlset/>", "this is a sitemap, not OPML; export", id="a sitemap"),
        pytest.param(b"<note/>", "this is not OPML; export the list", id="other XML"),
    ],
)
def test_what_is_no_list_is_refused(data, says):
    with pytest.raises(InputError, match=says):
        parse_opml(data)


@given(st.binary(max_size=300))
def test_any_other_bytes_are_refused(data):
    with pytest.raises(InputError):
        parse_opml(data)


def opml(*outlines, declaration="<?xml version='1.0' encoding='UTF-8'?>"):
    return f"{declaration}<opml version='2.0'><head/><body>{''.join(outlines)}</body></opml>".encode()


def test_the_cases_are_imported_or_named():
    mended = parse_opml((DATA / "o1_ampersand.opml").read_bytes())
    assert mended == OutlineList(
        (
            FoundSources(SourceKind.FEED, "https://paper.example/HomePage.xml", "Research & Tools"),
            FoundSources(SourceKind.FEED, "https://audio.example/b07.rss?format=raw&feedname=1", "Rutherford & Fry"),
        )
    )
    dialects = parse_opml((DATA / "o6_dialects.opml").read_bytes())
    assert [(each.publisher, each.location) for each in dialects.outlines] == [
        ("Lower", "https://lower.example/feed"),
        ("Link", "https://link.example/feed.xml"),
        ("Scheme", "http://scheme.example/rss"),
        ("Scheme2", "https://scheme2.example/rss"),
        ("Atom", "https://atom.example/feed"),
        ("No type", "https://notype.example/feed"),
        ("Space", "https://space.example/feed"),
        ("Bare", "https://bare.example/feed"),
    ]
    assert {each.kind for each in dialects.outlines} == {SourceKind.FEED}
    freshrss = parse_opml((DATA / "o11_freshrss.opml").read_bytes())
    assert freshrss.outlines == (FoundSources(SourceKind.PAGE, "https://xpath.example/news", "Page"),)
    assert [(each.where, "JSON interface" in each.reason) for each in freshrss.refused] == [("J", True)]


@pytest.mark.parametrize(
    ("outline", "kind", "location"),
    [
        ('<outline text="N" XMLURL="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" type="rss" htmlUrl="https://n.example/"/>', SourceKind.PAGE, "https://n.example/"),
        ('<outline text="N" type="rss" url="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" type="link" url="https://n.example/"/>', SourceKind.PAGE, "https://n.example/"),
        ('<outline text="N" xmlUrl="" htmlUrl="https://n.example/feed/"/>', SourceKind.FEED, "https://n.example/feed/"),
        ('<outline text="N" xmlUrl="none" htmlUrl="https://n.example/"/>', SourceKind.PAGE, "https://n.example/"),
        ('<outline text="N" type="RSS" xmlUrl="HTTPS://n.example/f"/>', SourceKind.FEED, "HTTPS://n.example/f"),
        ('<outline text="N" xmlUrl="//n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" xmlUrl="rss://n.example/f"/>', SourceKind.FEED, "http://n.example/f"),
        ('<outline text="N" xmlUrl="feeds://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" xmlUrl="https://n.example/f\n"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" foo:bar="1" xmlUrl="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" text="M" xmlUrl="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N &nbsp;" xmlUrl="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N\x02" xmlUrl="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" xmlUrl="https://n.example/f"><b></outline>', SourceKind.FEED, "https://n.example/f"),
        ('<outline text="N" type="JSONFeed" xmlUrl="https://n.example/f"/>', SourceKind.FEED, "https://n.example/f"),
    ],
)
def test_dialects_are_imported(outline, kind, location):
    assert parse_opml(opml(outline)).outlines == (FoundSources(kind, location, "N"),)


@pytest.mark.parametrize(
    ("outline", "says"),
    [
        ('<outline text="N" type="include" url="https://n.example/list.opml"/>', "another list"),
        ('<outline text="N" type="link" url="https://n.example/list.opml"/>', "another list"),
        ('<outline text="N" type="rss"/>', "no address"),
        ('<outline text="N" type="rss" xmlUrl="file:///etc/passwd"/>', "'file:///etc/passwd' is not a web address"),
        ('<outline text="N" type="rss" xmlUrl="a@b.example"/>', "not a web address"),
        ('<outline text="N" type="rss" xmlUrl="http://["/>', "not a web address"),
        ('<outline text="N" type="XML+XPath" xmlUrl="https://n.example/x"/>', "rules of its own"),
    ],
)
def test_what_cannot_be_watched_is_named(outline, says):
    found = parse_opml(opml(outline))
    assert found.outlines == ()
    assert [each.where for each in found.refused] == ["N"]
    assert says in found.refused[0].reason


def test_a_list_that_breaks_off_is_imported_as_far_as_it_goes():
    whole = opml('<outline text="N" xmlUrl="https://n.example/f"/>', '<outline text="M" xmlUrl="https://m.exam')
    found = parse_opml(whole[: whole.index(b"m.exam")])
    assert found.outlines == (FoundSources(SourceKind.FEED, "https://n.example/f", "N"),)
    assert found.refused[0].where == "the list itself"
    assert "broken XML" in found.refused[0].reason


@pytest.mark.parametrize(
    ("name", "encoding", "declared"),
    [
        ("Čapek", "cp1250", "windows-1250"),
        ("新闻", "gb18030", "gb2312"),
        ("Café", "utf-8", "ISO-8859-1"),
        ("Café", "utf-16", "utf-16"),
    ],
)
def test_names_are_read_in_every_encoding(name, encoding, declared):
    outline = f'<outline text="{name} und Zeitung" xmlUrl="https://n.example/f"/>'
    document = opml(outline, declaration=f'<?xml version="1.0" encoding="{declared}"?>').decode().encode(encoding)
    assert parse_opml(document).outlines[0].publisher == f"{name} und Zeitung"


def test_folders_are_no_sources_and_no_trouble():
    assert parse_opml(opml('<outline text="A"/><outline text="B"><outline text="C"/></outline>')) == OutlineList()


def test_of_endless_refused_entries_the_rest_is_counted():
    outlines = '<outline text="a disk" xmlUrl="/etc/passwd"/>' * (MOST_OUTLINES + 2)
    found = parse_opml(f"<opml><body><outline xmlUrl='https://s.example/feed'/>{outlines}</body></opml>".encode())
    assert len(found.outlines) == 1
    assert found.refused[MOST_OUTLINES:] == (
        Unread("the list itself", "2 more of its entries are not imported either"),
    )
