"""feedparser does nothing twice, and no field of its own breaks a feed."""

from __future__ import annotations

import html
import urllib.parse

import pytest
from feedparser import FeedParserDict
from feedparser.mixin import _FeedParserMixin

from bot.watching.bounded_feedparser import _field
from bot.watching.feed import parse_feed
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import RawArticle
from tests.read_feed import NOW, entries


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param("</channel></rss>", id="well-formed"),
        pytest.param("<b>&nbsp;</channel></rss>", id="broken"),
        pytest.param("<x:y/></channel></rss>", id="of an unknown namespace"),
    ],
)
def test_a_broken_feed_is_read_once(ending, monkeypatch) -> None:
    """The strict parser read all of it up to the mistake, then the lenient one began again."""
    begun: list[str] = []
    start = _FeedParserMixin.unknown_starttag
    monkeypatch.setattr(
        _FeedParserMixin, "unknown_starttag", lambda self, tag, attrs: begun.append(tag) or start(self, tag, attrs)
    )
    item = "<item><title>Dam holds</title><description>It holds until Monday.</description></item>"
    found = parse_feed(
        f"<rss version='2.0'><channel><title>Post</title>{item * 100}{ending}".encode(), RawArticle("", "Courier", NOW)
    )
    assert (found.title, len(found.articles)) == ("Post", 100)
    assert {(each.title, each.body) for each in found.articles} == {("Dam holds", "It holds until Monday.")}
    assert begun.count("item") == 100


@pytest.mark.parametrize("escaped", [False, True])
def test_html_is_read_like_that_of_a_page_without_the_librarys_cleaning(escaped) -> None:
    """Which took 50 microseconds for each tag, reference and bare sign."""
    part = '<p onclick="x">The <b>dam</b> holds until Monday.</p><script>var a = "leaks";</script>'
    text = html.escape(part) if escaped else f"<![CDATA[{part}]]>"
    title = html.escape("<b onclick='x'>Dam</b> <script>x</script>holds")
    (entry,) = entries(
        f"<rss version='2.0'><channel><item><title>{title}</title><description>{text}</description></item></channel></rss>"
    )
    assert (entry.title, entry.body, article_text(entry).text) == ("Dam holds", part, "The dam holds until Monday.")


@pytest.mark.parametrize("ending", ["", "&"])
def test_a_base_is_joined_with_itself_once(monkeypatch, ending) -> None:
    """The library does this at each element: a third of the time for a feed that has a base."""
    joined = []
    join = urllib.parse.urljoin
    monkeypatch.setattr(urllib.parse, "urljoin", lambda *urls: joined.append(urls) or join(*urls))
    base = f"https://post{len(ending)}.example/news/"
    item = "<item><title>The quay</title><link>1</link><description>Closed.</description></item>"
    read = entries(f"<rss version='2.0' xml:base='{base}'><channel>{item * 50}{ending}</channel></rss>")
    assert {each.url for each in read} == {f"{base}1"}
    assert joined.count((base, base)) <= 1


@pytest.mark.parametrize("name", [*FeedParserDict.keymap, "category", "updated", "enclosures", "license", "id", "none"])
def test_a_field_is_that_of_feedparser(name) -> None:
    links = [{"rel": "enclosure", "href": "a.mp3"}, {"rel": "license", "href": "/l"}]
    for held in ({}, {"id": "1", "updated": "2026", "summary": "x", "links": links, "tags": [{"term": "quay"}]}):
        fields = FeedParserDict(held)
        assert _field(fields, name, "usual") == (fields[name] if name in fields else "usual")  # noqa: SIM401 - `get` is ours


def test_feedparser_finds_its_fields_at_once(monkeypatch) -> None:
    """It asks for twenty an element, each by way of the other names it might have: a tenth of the time of a feed."""
    asked = []
    find = FeedParserDict.__getitem__
    monkeypatch.setattr(FeedParserDict, "__getitem__", lambda held, name: asked.append(name) or find(held, name))
    item = "<item><title>The quay</title><link>https://post.example/1</link><description>Closed.</description></item>"
    assert len(entries(f"<rss version='2.0'><channel>{item * 50}</channel></rss>")) == 50
    assert len(asked) < 50 * 4 * 5


_FIELDS = "links link content source summary summary_detail title title_detail author language id guidislink updated value type rel"
_FIELDS += " feed entries tags published_parsed href version namespaces enclosures category license origlink base"


@pytest.mark.parametrize(
    "element", ["<{0}>x</{0}>", "<{0} a='1'/>", "<{0} a='1'>x</{0}>", "<{0}/1/>", "<{0}><a/>x</{0}>"]
)
@pytest.mark.parametrize("name", _FIELDS.split())
@pytest.mark.parametrize("ending", ["", "&"])
def test_an_element_with_the_name_of_a_field_breaks_no_feed(name, element, ending) -> None:
    """feedparser puts its text or attributes where it keeps a list or a dictionary for itself."""
    part = element.format(name)
    link = "https://post.example/1"
    entry = f"<entry>{part}<id>1</id><title>Quay closed</title>{part}<link href='{link}'/>{part}</entry>"
    item = f"<item>{part}<guid>1</guid><title>Quay closed</title>{part}<link>{link}</link>{part}</item>"
    whole = {"feed": "P", "title": "Quay closed", "id": "1", "links": link}
    spoiled = {name, "feed"} if name == "title" else {name}  # it may replace the field that it is named after
    for feed in (
        f"<feed xmlns='http://www.w3.org/2005/Atom'>{part}<title>P</title>{entry}{ending}</feed>",
        f"<rss version='2.0'><channel>{part}<title>P</title>{item}{ending}</channel></rss>",
    ):
        read = parse_feed(feed.encode(), RawArticle("", "S", NOW))
        (article,) = read.articles
        found = {"feed": read.title, "title": article.title, "id": article.guid, "links": article.url}
        assert {**found, **dict.fromkeys(spoiled)} == {**whole, **dict.fromkeys(spoiled)}
