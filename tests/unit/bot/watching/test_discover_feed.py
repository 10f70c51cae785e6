"""Detection of the kind of a source."""

from __future__ import annotations

import pytest

from bot.watching.discover_feed import DiscoveredSource, feeds_of, kind_of, site_name
from summarizer.errors import InputError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import SourceKind

PAGE = """<html><head><title>S</title><meta property="og:site_name" content="The Strand">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/rss+xml; charset=utf-8" title="All news" href="/feed">
<link rel="ALTERNATE" type="application/feed+json" href="feed.json"><link rel="alternate" hreflang="de" href="/de">
<link rel="alternate" type="application/atom+xml" href="javascript:alert(1)"></head><body></body></html>"""


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(b'<?xml version="1.0"?><!-- <html> --><rss version="0.91">', SourceKind.FEED, id="RSS"),
        pytest.param(b'<rdf:RDF xmlns="http://purl.org/rss/1.0/">', SourceKind.FEED, id="RDF"),
        pytest.param(b'<feed xmlns="http://www.w3.org/2005/Atom">', SourceKind.FEED, id="Atom"),
        pytest.param(b'{"version": "https://jsonfeed.org/version/1.1"}', SourceKind.FEED, id="JSON Feed"),
        pytest.param(b"<urlset>", SourceKind.SITEMAP, id="sitemap"),
        pytest.param(b"<sitemapindex xmlns='x'>", SourceKind.SITEMAP, id="sitemap index"),
        pytest.param(b"<!doctype html><html>", SourceKind.PAGE, id="page"),
        pytest.param(b"Just words", SourceKind.PAGE, id="text"),
    ],
)
def test_the_kind_is_told_by_the_content(data, kind):
    assert kind_of(data) is kind


@pytest.mark.parametrize(
    ("data", "says"),
    [pytest.param(b"<opml version='2.0'>", "sources import", id="OPML"), pytest.param(b"%PDF-1.7", "PDF", id="PDF")],
)
def test_what_cannot_be_watched_is_refused_with_what_to_do(data, says):
    with pytest.raises(InputError, match=says):
        kind_of(data)


def test_a_page_names_its_feeds_those_of_comments_last():
    assert feeds_of(tree_of(PAGE), "https://s.example/news/") == (
        DiscoveredSource(SourceKind.FEED, "https://s.example/feed", "All news"),
        DiscoveredSource(SourceKind.FEED, "https://s.example/news/feed.json", "https://s.example/news/feed.json"),
        DiscoveredSource(SourceKind.FEED, "https://s.example/comments/feed", "Comments"),
    )


def test_a_site_is_called_as_it_calls_itself():
    assert site_name(tree_of(PAGE), "https://s.example/") == "The Strand"
    assert site_name(tree_of("<p>x</p>"), "https://www.s.example/") is None
