"""Metadata of an article on its page."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.ingest.html import json_ld
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.metadata import facts
from summarizer.ingest.model import MetadataField

URL = "https://www.s.example/2025/03/03/tunnel"
NODE = {
    "@type": "NewsArticle",
    "headline": "Tunnel closed",
    "datePublished": "2025-03-03T10:00:00Z",
    "author": [{"@type": "Person", "name": "Ann Reed"}, "Jo Hill"],
    "publisher": {"@type": "Organization", "name": "The Strand"},
    "mainEntityOfPage": {"@id": "https://s.example/tunnel"},
    "inLanguage": "en",
    "isAccessibleForFree": "False",
}


def said(html, url=URL):
    tree = tree_of(html)
    assert tree is not None
    return facts(tree, url)


def script(node):
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_json_ld_says_everything():
    assert said(script({"@graph": [{"@type": "WebSite", "name": "no"}, NODE]})) == (
        MetadataField("title", "Tunnel closed", "json-ld"),
        MetadataField("author", "Ann Reed, Jo Hill", "json-ld"),
        MetadataField("published", "2025-03-03T10:00:00Z", "json-ld"),
        MetadataField("publisher", "The Strand", "json-ld"),
        MetadataField("url", "https://s.example/tunnel", "json-ld"),
        MetadataField("language", "en", "json-ld"),
        MetadataField("access", "locked", "json-ld"),
    )


def test_meta_elements_the_address_and_the_text_fill_what_is_left_out():
    html = (
        '<html lang="en-GB"><head><meta property="og:site_name" content="The Strand"><meta name="author" content="Ann Reed">'
        '<link rel="canonical" href="/tunnel"></head><body><h1>Tunnel  closed</h1></body></html>'
    )
    assert said(html) == (
        MetadataField("title", "Tunnel closed", "text"),
        MetadataField("author", "Ann Reed", "meta"),
        MetadataField("published", "2025-03-03", "url"),
        MetadataField("publisher", "The Strand", "meta"),
        MetadataField("url", "https://www.s.example/tunnel", "meta"),
        MetadataField("language", "en-GB", "meta"),
    )


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("https://other.example/tunnel", id="of another site"),
        pytest.param("https://s.example.other.example/", id="of a site that begins like it"),
        pytest.param("https://www.s.example/", id="of the front page"),
        pytest.param("javascript:alert(1)", id="that runs"),
        pytest.param("http://[broken", id="that is broken"),
    ],
)
def test_a_canonical_address_counts_on_its_own_site_only(address):
    names = [fact.name for fact in said(f'<link rel="canonical" href="{address}"><p>x</p>')]
    assert "url" not in names


@pytest.mark.parametrize(
    ("page", "address", "own"),
    [
        ("https://evil.wordpress.com/x", "https://wordpress.com/news/tunnel", False),
        ("https://evil.medium.com/x", "https://medium.com/@strand/tunnel", False),
        ("https://evil.weebly.com/x", "https://victim.weebly.com/tunnel", False),
        ("https://evil.weebly.com/x", "https://www.weebly.com/tunnel", False),
        ("https://evil.co.uk/x", "https://co.uk/tunnel", False),
        ("https://github.com/evil/x", "https://github.com/strand/tunnel", False),
        ("https://s.example/x", "https://s.example@evil.example/tunnel", False),
        ("https://s.example/x", "https://reader@s.example/tunnel", False),
        ("https://m.s.example/x", "https://www.s.example/tunnel", True),
        ("https://news.s.example/x", "https://s.example/tunnel", True),
        ("https://evil.weebly.com/x", "https://evil.weebly.com/tunnel", True),
    ],
)
def test_a_canonical_address_is_never_that_of_another_publisher_on_a_shared_host(page, address, own):
    tree = tree_of(f'<link rel="canonical" href="{address}"><p>x</p>')
    assert tree is not None
    assert [fact.value for fact in facts(tree, page) if fact.name == "url"] == ([address] if own else [])


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("{broken", id="broken"),
        pytest.param('"text"', id="no node"),
        pytest.param('{"@type": "NewsArticle", "author": {"name": 5}, "headline": [[]]}', id="of the wrong types"),
        pytest.param("[" * 100_000, id="nested without end"),
    ],
)
def test_bad_json_ld_says_nothing(written):
    assert said(f'<script type="application/ld+json">{written}</script>', None) == ()


def test_json_ld_in_a_comment_with_line_breaks_is_read():
    tree = tree_of(
        '<script type="application/ld+json"><!-- {"@type": "Article", "headline": "a\nb"} --></script><p>x</p>'
    )
    assert tree is not None
    assert json_ld.articles(tree) == ({"@type": "Article", "headline": "a\nb"},)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.sampled_from(["name", "@id", "url"]), each),
    max_leaves=6,
)


@settings(max_examples=50)
@given(st.dictionaries(st.sampled_from([*NODE]), VALUES))
def test_any_node_says_at_most_one_line_of_each(node):
    found = said(script({**node, "@type": "NewsArticle"}).replace("</s", "<\\/s", 0))
    assert all(fact.value and "\n" not in fact.value for fact in found)
    assert len({fact.name for fact in found}) == len(found)


STORY = "<p>The harbour authority said on Monday that the quay will stay closed until the end of May.</p>"
TEASER = "<li><time datetime='2024-01-02T03:04:05Z'>2 Jan 2024</time> <a href='/o'>An old story</a></li>"
RIGHT = "2026-11-20T08:15:00Z"
TIME = f"<time datetime='{RIGHT}'>20 November 2026</time>"


def published(body, head=""):
    tree = tree_of(f"<html><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return next((fact.value for fact in facts(tree, "https://s.example/tunnel") if fact.name == "published"), None)


@pytest.mark.parametrize(
    ("body", "date"),
    [
        pytest.param(f"<aside><ul>{TEASER}</ul></aside><article><h1>Quay</h1>{TIME}{STORY}</article>", RIGHT, id="beside it"),
        pytest.param(f"<aside><ul>{TEASER}</ul></aside><article><h1>Quay</h1>{STORY}</article>", None, id="only beside it"),
        pytest.param(f"<div class=sidebar><ul>{TEASER}</ul></div><main><h1>Quay</h1>{STORY}</main>", None, id="a sidebar of blocks"),
        pytest.param(f"<article class=card>{TEASER}</article><article><h1>Quay</h1>{TIME}{STORY}</article>", RIGHT, id="a teaser that is an article"),
        pytest.param(f"<main><h1>Quay</h1>{TIME}{STORY}<div class=related>{TEASER}</div></main>", RIGHT, id="related below"),
        pytest.param(f"<main><h1>Quay</h1>{STORY}<div class=related>{TEASER}</div></main>", None, id="only related below"),
        pytest.param(f"<ul>{TEASER}</ul><h1>Quay</h1><div>{TIME}</div>{STORY}<h2>More</h2>{TEASER}", RIGHT, id="no article's element"),
        pytest.param(f"<ul>{TEASER}</ul><h1>Quay</h1>{STORY}<h2>More</h2>{TEASER}", None, id="no element and no date"),
        pytest.param(f"<ul>{TEASER}</ul>{STORY}", None, id="no headline"),
        pytest.param(f"<article><h1>Quay</h1><time class=updated datetime='2026-11-21'>x</time>{TIME}{STORY}</article>", RIGHT, id="a change before it"),
        pytest.param(f"<article><h1>Quay</h1><time datetime='2026-11-21'>x</time><span itemprop=datePublished content='{RIGHT}'></span>{STORY}</article>", RIGHT, id="what names itself first"),
        pytest.param("<article><h1>Quay</h1><p class=date>20 November 2026, 8.15am</p></article>", "20 November 2026, 8.15am", id="a class"),
        pytest.param("<article><h1>Quay</h1><p class=date>What a date for the quay and the town</p></article>", None, id="a class without a date"),
        pytest.param(f"<article><h1>Quay</h1><time>3 minutes ago</time>{STORY}</article>", "3 minutes ago", id="what nobody can read as a date is none later"),
    ],
)  # fmt: skip
def test_the_date_is_that_of_the_article(body, date):
    assert published(body) == date


def test_what_is_told_to_machines_counts_before_what_is_shown():
    meta = f'<meta property="article:published_time" content="{RIGHT}">'
    shown = f"<article><h1>Quay</h1><time datetime='2026-11-22'>x</time>{STORY}</article>"
    node = script({"@type": "NewsArticle", "datePublished": "2026-11-19"})
    assert (published(shown), published(shown, meta), published(shown, meta + node)) == (
        "2026-11-22",
        RIGHT,
        "2026-11-19",
    )
