"""Detects the kind of a source from its content, and the feeds that a page links to. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from bot.watching.charset import decode
from bot.watching.feed_entry import is_address, joined_address, joined_base
from bot.watching.json_feed import is_json_feed
from bot.watching.strip_markup import line_or_none, one_line
from summarizer.errors import InputError
from summarizer.ingest.html.metadata import facts
from summarizer.ingest.model import SourceKind

_NAME = r"<(?:[\w.-]{1,40}:)?"
_ROOTS = (
    (SourceKind.FEED, re.compile(_NAME + r"(?:rss|rdf|feed|channel)[\s/>]", re.IGNORECASE)),
    (SourceKind.SITEMAP, re.compile(_NAME + r"(?:urlset|sitemapindex)[\s/>]", re.IGNORECASE)),
)
"""By the first element of a document, with any prefix."""
_SIGNS = (
    (
        SourceKind.FEED,
        re.compile(
            _NAME + r"(?:rss\s[^>]{0,2000}version=|rdf\s[^>]{0,2000}xmlns|feed\s[^>]{0,2000}/atom)", re.IGNORECASE
        ),
    ),
    (SourceKind.SITEMAP, re.compile(_NAME + r"(?:urlset|sitemapindex)\s[^>]{0,2000}xmlns", re.IGNORECASE)),
)
"""For documents preceded by a broken server's output: elements that are more specific."""
_PROLOGUE = re.compile(r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype[^>\[]*>\s*)*+", re.IGNORECASE | re.DOTALL)
_OPML = re.compile(r"<opml[\s>]", re.IGNORECASE)
_TYPES = {
    *("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"),
    *("application/json", "text/xml", "application/xml"),
}
_SAYS_FEED = re.compile(
    r"\s*[\[(]?\b(?:rss|atom|xml|json)(?:[ -]?\d\.\d)?(?:[ -]?(?:news)?feeds?)?\b[\])]?\s*$|[-–—|:·»/]\s*feeds?\s*$"
    r"|^(?:rss|atom)(?:[ -]feed)?(?: (?:of|for|von)\b|\s*[-–—|:»]|$)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(r"comment|kommentar|commentaire", re.IGNORECASE)
_BEGINNING = 5_000
"""Characters: comments and style sheets may precede the first element."""

USUAL = ("/feed", "/rss", "/rss.xml")
"""Common feed paths, for pages that link to no feed. Few, because each costs a request to a stranger's server."""


@dataclass(frozen=True, slots=True)
class DiscoveredSource:
    """A possible source."""

    kind: SourceKind
    location: str
    title: str


def kind_of(data: bytes, declared: str | None = None) -> SourceKind:
    """Feed, sitemap or page, by content: servers label feeds as text/html, and pages as XML.

    Raises:
        InputError: it is binary, or a list of feeds.
    """
    text = decode(data, declared).lstrip("\ufeff \t\r\n")
    beginning = re.sub(r"<!--.*?-->", "", text[:_BEGINNING], flags=re.DOTALL)
    if _OPML.search(beginning):
        raise InputError("this is a list of feeds; read it with `deltabrief sources import`")
    if text.startswith("{"):
        return SourceKind.FEED if is_json_feed(text) else SourceKind.PAGE
    prologue = _PROLOGUE.match(beginning)
    at_root = ((kind, sign.match(beginning, prologue.end() if prologue else 0)) for kind, sign in _ROOTS)
    anywhere = ((kind, sign.search(beginning)) for kind, sign in _SIGNS)
    return next((kind for kind, matches in (*at_root, *anywhere) if matches), _of_list(text))


def _of_list(text: str) -> SourceKind:
    """A sitemap may be a plain list of URLs, one per line."""
    lines = text.split("\n", 20)[:20]
    listed = [line for line in lines if line.strip()]
    return SourceKind.SITEMAP if listed and all(map(is_address, listed)) else SourceKind.PAGE


def feeds_of(tree: HtmlElement, url: str) -> tuple[DiscoveredSource, ...]:
    """The feeds that a page links to as its own; feeds of comments come last."""
    base = joined_base(url, next((each.get("href") for each in tree.iterfind(".//base")), None))
    found = {offer.location: offer for offer in _alternates(tree, base)}
    return tuple(sorted(found.values(), key=lambda offer: bool(_COMMENTS.search(offer.title + offer.location))))


def site_name(tree: HtmlElement, url: str) -> str | None:
    """The publisher that a page names."""
    return line_or_none(next((fact.value for fact in facts(tree, url, ["publisher"])), None))


def name_of_feed(title: str | None) -> str | None:
    """The publisher in a feed's title, without words such as "feed"; None if nothing is left."""
    bare = _SAYS_FEED.sub("", title or "").strip(" -–—|:·»/")
    return bare if re.search(r"\w", bare) else None


def usual_feeds(url: str) -> tuple[str, ...]:
    """URLs at the site's root where a feed may be, if this is its front page."""
    return tuple(urljoin(url, path) for path in USUAL) if urlsplit(url).path in {"", "/"} else ()


def _alternates(tree: HtmlElement, base: str) -> Iterator[DiscoveredSource]:
    for link in tree.iterfind(".//link"):
        if "alternate" not in link.get("rel", "").lower().split():
            continue
        if link.get("type", "").partition(";")[0].strip().lower() not in _TYPES:
            continue
        if address := joined_address(base, link.get("href")):
            yield DiscoveredSource(SourceKind.FEED, address, one_line(link.get("title")) or address)
