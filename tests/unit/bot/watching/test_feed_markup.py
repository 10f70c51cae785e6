"""What feedparser would misread, or take too long for, is escaped in a feed's XML or left out of it."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from feedparser.mixin import _FeedParserMixin

from bot.watching.feed import parse_feed
from bot.watching.feed_entry import LONGEST_ADDRESS
from bot.watching.feed_markup import MOST_BARE_SIGNS, _escaped, _without_labels
from summarizer.errors import InputError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import RawArticle
from tests.read_feed import NOW, entries


def test_void_html_in_a_section_is_read() -> None:
    html = "<![CDATA[" + "<br><img src=x>" * 12_000 + "]]>"
    (entry,) = entries(f"<rss version='2.0'><channel><item><description>{html}</description></item></channel></rss>")
    assert entry.body.count("<br") == 12_000


@pytest.mark.parametrize("sign", ["&", "<", "&b;", "<!", "<?", "<!-", "< &", "&b;x"])
def test_bare_signs_without_end_are_one_text(sign) -> None:
    """Each cost the lenient parser a call, up to two microseconds a byte."""
    text = sign * (2 * MOST_BARE_SIGNS)
    assert _escaped(f"<title>{text} &amp; the dam</title>") == f"<title><![CDATA[{text} & the dam]]></title>"
    (entry,) = entries(f"<rss version='2.0'><channel><item><title>Dam {text}</title></item></channel></rss>")
    assert entry.title is not None
    assert entry.title.startswith("Dam")


def test_elements_behind_a_section_without_end_are_counted() -> None:
    """Both parsers read on behind its beginning."""
    with pytest.raises(InputError, match="far more than its entries need"):
        entries(
            f"<rss version='2.0'><channel><item><title><![CDATA[T</title>{'<a:b>x</a:b>' * 5_000}</item></channel></rss>"
        )


def test_thousands_of_bare_signs_are_escaped_outside_of_sections() -> None:
    bare = "Tide & ebb < flood; " * MOST_BARE_SIGNS
    feed = f"<rss version='2.0'><channel><item><title>Dam & lock</title><description>{bare}</description></item><item><description><![CDATA[<p>A & B</p>]]></description></item></channel></rss>"
    first, second = entries(feed)
    assert first.title == "Dam & lock"
    assert article_text(first).text.startswith("Tide & ebb < flood; Tide & ebb")
    assert second.body in {"<p>A & B</p>", "<p>A &amp; B</p>"}


LABELS = {
    "RSS": "<category>Harbour {}</category>",
    "in sections": "<category domain='a'><![CDATA[Harbour {}]]></category>",
    "Atom": "<category term='harbour {}' label='Harbour'/>",
    "Dublin Core": "<dc:subject>Harbour {}</dc:subject>",
    "podcast": "<itunes:keywords>harbour, {}</itunes:keywords>",
    "nested": "<itunes:category text='Harbour'><itunes:category text='{}'></itunes:category></itunes:category>",
    "made up": "<tags>harbour, {}</tags>",
}


@pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)
def test_categories_and_keywords_are_left_out_before_feedparser_compares_them(label, monkeypatch) -> None:
    """It compares each with all others of its entry: eleven seconds a megabyte, or far more for one list of keywords."""
    compared: list[str] = []
    added = "feedparser.mixin._FeedParserMixin._add_tag"
    monkeypatch.setattr(added, lambda _, term, *__: compared.append(term))
    labels = "".join(label.format(number) for number in range(400))
    feed = f"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel>{labels}<item>{labels}<title>Ferry strike ends</title><description>A category of its own.</description></item></channel></rss>"""
    (entry,) = parse_feed(feed.encode(), RawArticle("", "The Strand", NOW)).articles
    assert (entry.title, entry.body) == ("Ferry strike ends", "A category of its own.")
    assert not compared


@pytest.mark.parametrize(
    "text",
    [
        "<![CDATA[<p>As <category>text</category> of an entry.</p>]]>",
        "&lt;category&gt;in words&lt;/category&gt;",
        "<![CDATA[open",
        "<categorys>A</categorys>",
    ],
)
def test_what_only_looks_like_a_category_stays(text) -> None:
    assert _without_labels(f"<item><title>T</title>{text}") == f"<item><title>T</title>{text}"


@pytest.mark.parametrize("run", ["<" * 6, "&" * 6, "< " * 6, "<&\n" * 6, "<<<<<b>"])
def test_runs_of_bare_signs_are_kept_as_one_text(run) -> None:
    """Each of a million references cost the parser a call."""
    feed = f"<rss version='2.0'><channel><item><title>Dam {run} &lock</title></item>{'& ' * 3 * MOST_BARE_SIGNS}</channel></rss>"
    (entry,) = entries(feed.replace("<b>", "<b>bold</b>"))
    assert " ".join(entry.title.split()) == " ".join(f"Dam {run.replace('<b>', 'bold')} &lock".split())
    assert _escaped("<" * 1_000_000).count("&lt;") <= 1


@pytest.mark.parametrize("ending", ["", " & "])
@pytest.mark.parametrize(
    "link",
    [
        "<link><![CDATA[{}]]></link>",
        "<link>\n<![CDATA[{}]]></link>",
        "<link><![CDATA[https://post.example/{}</link>",
        "<link><![CDATA[h]]><![CDATA[{}]]></link>",
        "<link>h<![CDATA[{}]]></link>",
        "<link><!-- h --><![CDATA[{}]]></link>",
        "<link><b/><![CDATA[{}]]></link>",
        "<link><b>h</b><![CDATA[{}]]></link>",
        "<link><![CDATA[{}]]>",
        "<link a='/>'><![CDATA[{}]]></link>",
        "<link><link/><![CDATA[{}]]></link>",
        "<link><? </link> ?><![CDATA[{}]]></link>",
        f"<{'a' * 50}:link><![CDATA[{{}}]]></{'a' * 50}:link>",
        "<comments><![CDATA[{}]]></comments>",
        "<guid><![CDATA[{}]]></guid>",
    ],
)
def test_an_address_that_is_too_long_is_dropped(monkeypatch, link, ending) -> None:
    """The library replaces each "<" in it separately: a megabyte took it a second."""
    resolved: list[str] = []
    monkeypatch.setattr(_FeedParserMixin, "resolve_uri", lambda _, address: resolved.append(address) or address)
    whole = "<item><title>Quay</title><link><![CDATA[https://post.example/1?a=1&b=2]]></link></item>"
    endless = f"<item><title>Dam</title>{link.format('<' * (LONGEST_ADDRESS + 1))}</item>"
    first, second = entries(f"<rss version='2.0'><channel>{whole}{ending}{endless}</channel></rss>")
    assert (first.title, first.url) == ("Quay", "https://post.example/1?a=1&b=2")
    assert (second.title, second.url) == ("Dam", None)
    assert resolved
    assert not any("<<" in each for each in resolved)


@pytest.mark.parametrize(
    ("author", "searched"),
    [
        pytest.param("ada@post.example (Ada Lund)", True, id="an address"),
        pytest.param("Ada Lund, Bo Berg, " * 400, True, id="many authors"),
        pytest.param("a" * 10_000, False, id="letters"),
        pytest.param("a." * 5_000, False, id="dots"),
        pytest.param("Ada Lund " + "1-" * 5_000, False, id="digits"),
        pytest.param("a@" + "b." * 5_000, False, id="a host"),
    ],
)
@pytest.mark.parametrize("element", ["author", "dc:creator", "itunes:author", "managingEditor", "webMaster"])
def test_a_token_without_end_is_not_searched_for_an_email_address(monkeypatch, element, author, searched) -> None:
    """From each letter of it the library looked for an address: four minutes for 400 kB."""
    patterns: list[str] = []
    search = re.search
    monkeypatch.setattr(
        "feedparser.mixin.re.search", lambda pattern, *text: patterns.append(pattern) or search(pattern, *text)
    )
    names = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    item = f"<item><title>Dam</title><{element}>{author}</{element}></item>"
    (entry,) = entries(f"<rss version='2.0' {names}><channel>{item}</channel></rss>")
    assert entry.title == "Dam"
    assert any("@" in pattern for pattern in patterns) is searched


@pytest.mark.parametrize("root", ["<\xf5df:RDF>", "<.x:rss>", "<-:feed>"])
def test_lines_before_the_first_ascii_tag_are_not_searched_for_a_doctype(monkeypatch, root) -> None:
    """From each of half a million line breaks the library looked for one: it did not end."""
    entries("<rss><item><title>Dam</title></item></rss>")  # loads the library
    monkeypatch.setattr("feedparser.sanitizer.RE_ENTITY_PATTERN", None)
    (entry,) = entries(f"{root}\n\n\n<channel><item><title>Dam</title></item></channel>")
    assert entry.title == "Dam"


def test_a_long_text_around_an_address_stays() -> None:
    text = "The dam is closed. " * LONGEST_ADDRESS
    feed = f"<item><link>https://post.example/1</link><description>{text}<link/></description></item>"
    (entry,) = entries(f"<rss version='2.0'><channel>{feed}</channel></rss>")
    assert entry.url == "https://post.example/1"
    assert entry.body.startswith("The dam is closed. The dam")
    assert len(entry.body) > LONGEST_ADDRESS


@pytest.mark.parametrize("sign", ["<", "&"])
def test_bare_signs_behind_a_section_without_end_are_escaped(monkeypatch, sign) -> None:
    """They were taken for the text of the section, and each cost the lenient parser a call."""
    calls = []
    handle = _FeedParserMixin.handle_data
    monkeypatch.setattr(
        _FeedParserMixin, "handle_data", lambda self, *data, **how: calls.append(1) or handle(self, *data, **how)
    )
    item = f"<item><title>Quay</title><description><![CDATA[closed]]></description><guid><![CDATA[{sign * 20_000}"
    with suppress(InputError):
        entries(f"<rss version='2.0'><channel>{item}")
    assert len(calls) < 100
