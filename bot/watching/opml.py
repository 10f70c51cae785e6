"""OPML, the feed list format of all feed readers, to sources and back. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.watching.charset import decode
from bot.watching.detect_source import FoundSources
from bot.watching.feed_entry import web_address
from bot.watching.folder import Unread
from bot.watching.safe_xml import local_name, root
from bot.watching.source_reading import of_kind
from bot.watching.strip_markup import one_line
from bot.watching.url_check import mended_url
from summarizer.errors import InputError
from summarizer.ingest.model import Source, SourceKind

MOST_OUTLINES = 5_000
"""No list that a person maintains is longer."""

_ADDRESSES = ("xmlurl", "feedurl", "rssurl", "url", "htmlurl")
"""Attributes that contain a URL, the most reliable first; lower case, because readers differ."""
_LOOKS_LIKE_FEED = re.compile(r"(?:\.(?:xml|rss|rdf|atom|json)|/(?:feed|rss|atom)s?/?)$", re.IGNORECASE)
_PAGES = frozenset({"page", "html", "html+xpath"})
"""Types whose URL is a web page. FreshRSS finds its entries by XPath, we find them by our own rules."""
_REFUSED = {
    "xml+xpath": "FreshRSS picks its entries out of XML by rules of its own; add the site's page or a feed instead",
    "json+dotnotation": "this is a JSON interface, not a feed; add the site's page or a feed instead",
    "json+dotpath": "this is a JSON interface, not a feed; add the site's page or a feed instead",
    "html+xpath+json+dotnotation": "its entries are inside a script; add the site's page or a feed instead",
    "include": "this is another list; import that list directly",
}


_HTML = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_EXPORT = "export the list of feeds from your reader as OPML"
_KNOWN = {
    "html": "an HTML page, not OPML",
    "rss": "one feed, not a list of feeds",
    "feed": "one feed, not a list of feeds",
    "rdf": "one feed, not a list of feeds",
    "urlset": "a sitemap, not OPML",
    "sitemapindex": "a sitemap, not OPML",
}
"""What other documents are, by their root."""


@dataclass(frozen=True, slots=True)
class OutlineList:
    """The sources in a list, in order, each URL once. Every outline of a source is in one of the two fields.

    `refused` are those that we cannot poll, by name or URL, each with a reason for people to read.
    """

    outlines: tuple[FoundSources, ...] = ()
    refused: tuple[Unread, ...] = ()


def parse_opml(data: bytes) -> OutlineList:
    """The sources of a list at any depth; outlines without URL, type or description are folders.

    A page or sitemap that we exported is imported as one, by its type. A folder on disk is never imported.

    Raises:
        InputError: it is not OPML, is too broken to parse, defines XML entities, or has more than MOST_OUTLINES.
    """
    top, broken = _opml(decode(data))
    read = [_outline(element) for element in top.iter() if local_name(element) == "outline"]
    outlines: dict[str, FoundSources] = {}
    for found in of_kind(FoundSources, read):
        outlines.setdefault(found.location, found)
    refused = list(of_kind(Unread, read))
    if broken:
        if not (outlines or refused):
            raise InputError(broken)
        refused.insert(0, Unread("the list itself", f"{broken}; the readable part is imported"))
    if len(outlines) > MOST_OUTLINES:
        raise InputError(
            f"this OPML file has {len(outlines):,} sources; split it into files of at most {MOST_OUTLINES:,}"
        )
    if (more := len(refused) - MOST_OUTLINES) > 0:
        refused[MOST_OUTLINES:] = [Unread("the list itself", f"{more:,} more of its entries are not imported either")]
    return OutlineList(tuple(outlines.values()), tuple(refused))


def _opml(text: str) -> tuple[Element, str | None]:
    """As `root`. Raises InputError, also for another kind of document."""
    if "<" not in text:
        raise InputError(f"this file is {'not OPML' if text.strip() else 'empty'}; {_EXPORT}")
    if _HTML.match(text):
        raise InputError(f"this is {_KNOWN['html']}; {_EXPORT}")
    top, broken = root(text, "the OPML")
    if (name := local_name(top)) != "opml":
        raise InputError(f"this is {_KNOWN.get(name, 'not OPML')}; {_EXPORT}")
    return top, broken


def write_opml(sources: Sequence[Source], title: str) -> bytes:
    """An OPML 2.0 document of these sources, without folders, which mean nothing on another machine."""
    top = Element("opml", version="2.0")
    SubElement(SubElement(top, "head"), "title").text = one_line(title)
    body = SubElement(top, "body")
    for source in sources:
        if source.kind is not SourceKind.FOLDER:
            name = one_line(source.publisher)
            kind = "rss" if source.kind is SourceKind.FEED else source.kind.value
            SubElement(body, "outline", type=kind, text=name, title=name, xmlUrl=one_line(source.location))
    document: bytes = tostring(top, encoding="utf-8", xml_declaration=True)
    return document


def _outline(element: Element) -> FoundSources | Unread | None:
    values = {name.rpartition("}")[2].lower(): value.strip() for name, value in element.attrib.items()}
    kind = values.get("type", "").lower()
    held = {attribute: values[attribute] for attribute in _ADDRESSES if values.get(attribute)}
    name = one_line(values.get("title")) or one_line(values.get("text"))
    if held:
        return _at_address(kind, name, held)
    is_folder = kind in {"", "folder"} or len(element) > 0
    return None if is_folder else Unread(name or "an outline", "it has no address")


def _at_address(kind: str, name: str, held: Mapping[str, str]) -> FoundSources | Unread:
    """An outline of this type with these attributes that contain a URL."""
    shown = one_line(next(iter(held.values())))
    name = name or shown
    urls = {attribute: url for attribute, value in held.items() if (url := web_address(mended_url(value)))}
    if not urls:
        return Unread(name, f"{shown[:200]!r} is not a web address; only web addresses are imported")
    attribute, url = next(iter(urls.items()))
    is_list = url.lower().partition("?")[0].endswith(".opml")
    if reason := _REFUSED.get(kind, _REFUSED["include"] if is_list else None):
        return Unread(name, reason)
    return FoundSources(_kind(kind, attribute, url), url, name or urlsplit(url).netloc)


def _kind(kind: str, attribute: str, url: str) -> SourceKind:
    """By the type if we know it; else the URL of a page is a page, unless it looks like a feed."""
    if kind == SourceKind.SITEMAP.value:
        return SourceKind.SITEMAP
    if kind in _PAGES:
        return SourceKind.PAGE
    if _LOOKS_LIKE_FEED.search(urlsplit(url).path):
        return SourceKind.FEED
    of_page = {"htmlurl", "url"} if kind in {"", "link"} else {"htmlurl"}
    return SourceKind.PAGE if attribute in of_page else SourceKind.FEED
