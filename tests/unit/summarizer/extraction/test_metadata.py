"""What a page says about its article."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.extraction import jsonld
from summarizer.extraction.metadata import facts
from summarizer.extraction.page import tree_of
from summarizer.types import Fact

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
        Fact("title", "Tunnel closed", "json-ld"),
        Fact("author", "Ann Reed, Jo Hill", "json-ld"),
        Fact("published", "2025-03-03T10:00:00Z", "json-ld"),
        Fact("publisher", "The Strand", "json-ld"),
        Fact("url", "https://s.example/tunnel", "json-ld"),
        Fact("language", "en", "json-ld"),
        Fact("access", "locked", "json-ld"),
    )


def test_meta_elements_the_address_and_the_text_fill_what_is_left_out():
    html = (
        '<html lang="en-GB"><head><meta property="og:site_name" content="The Strand"><meta name="author" content="Ann Reed">'
        '<link rel="canonical" href="/tunnel"></head><body><h1>Tunnel  closed</h1></body></html>'
    )
    assert said(html) == (
        Fact("title", "Tunnel closed", "text"),
        Fact("author", "Ann Reed", "meta"),
        Fact("published", "2025-03-03", "url"),
        Fact("publisher", "The Strand", "meta"),
        Fact("url", "https://www.s.example/tunnel", "meta"),
        Fact("language", "en-GB", "meta"),
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
    assert jsonld.articles(tree) == ({"@type": "Article", "headline": "a\nb"},)


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
