"""A page's metadata with the source of each value: JSON-LD, meta elements, the URL, the text. Pure.

The first source with a value wins: JSON-LD is written for machines, meta elements for previews, a URL contains at most
a date, and guesses from the text come last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import dropwhile, islice, takewhile
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from summarizer.ingest.html import json_ld
from summarizer.ingest.model import MetadataField
from summarizer.ingest.sites import site_of

NAMES = ("title", "author", "published", "publisher", "url", "language", "access")

_META = {
    "title": ("og:title", "twitter:title", "dc.title", "parsely-title", "headline"),
    "author": ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl"),
    "published": (
        *("article:published_time", "parsely-pub-date", "datepublished", "date", "dc.date", "dc.date.issued"),
        *("publish-date", "pubdate", "sailthru.date", "article.published", "publication_date"),
    ),
    "publisher": ("og:site_name", "article:publisher", "dc.publisher", "publisher", "application-name"),
    "url": ("og:url",),
    "language": ("content-language", "og:locale", "dc.language", "language"),
    "access": ("article:content_tier",),
}
_LOCKED = {"locked", "metered", "subscription", "premium", "paid", "false"}
_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)")
_DEVICE = re.compile(r"^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)")
_LONGEST = 500
_LONGEST_DATE = 80
"""Characters. A longer text under a class named "date" contains more than a date."""
_NEAR = 30
"""Maximum number of elements above a date that may be a box beside the article."""
_DATED = ("time", "p", "span", "div", "abbr", "li", "td")
_DATE = re.compile(
    r"(?:^|[-_ ])(?:date|dateline|published|pubdate|publish[-_]?date|timestamp|posted[-_]?on|time)(?:$|[-_ ])"
    r"|datePublished"
)
_CHANGED = re.compile(r"updat|modif|changed|dateModified", re.IGNORECASE)
_BESIDE = frozenset({"aside", "nav", "footer", "figure"})
_BOX = re.compile(
    r"(?:^|[-_ ])(?:sidebar|related|recommended|most[-_]?(?:read|popular)|popular|trending|teasers?|comments?|promo"
    r"|latest|cards?)(?:$|[-_ ])",
    re.IGNORECASE,
)


def facts(tree: HtmlElement, url: str | None = None, names: Sequence[str] = NAMES) -> tuple[MetadataField, ...]:
    """At most one field for each of these names, in that order. Values are one line of text; dates are as written.

    `url` is where the page was fetched. The page's canonical URL counts only on the same site: otherwise any page could
    pass its text off as an edit of another site's article.
    """
    base = url or ""
    nodes = json_ld.articles(tree)
    meta = _meta(tree)
    asked: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("json-ld", lambda name: next(filter(None, (_of_node(node, name) for node in nodes)), "")),
        ("meta", lambda name: _of_meta(meta, tree, name)),
        ("url", lambda name: _of_address(base, name)),
        ("text", lambda name: _of_text(tree, name)),
    )
    return tuple(_first_facts(asked, names, base))


def _first_facts(
    asked: tuple[tuple[str, Callable[[str], str]], ...], names: Sequence[str], url: str
) -> Iterator[MetadataField]:
    for name in names:
        for source, ask in asked:
            value = " ".join(ask(name).split())[:_LONGEST]
            value = _own_address(value, url) if name == "url" else value
            if value:
                yield MetadataField(name, value, source)
                break


def _of_node(node: Mapping[str, Any], name: str) -> str:
    if name == "access":
        return "" if str(node.get("isAccessibleForFree")).lower() != "false" else "locked"
    return next(filter(None, (_value(node, key) for key in _NODE_KEYS[name])), "")


_NODE_KEYS = {
    "title": ("headline", "name"),
    "author": ("author", "creator"),
    "published": ("datePublished", "dateCreated"),
    "publisher": ("publisher",),
    "url": ("mainEntityOfPage", "url"),
    "language": ("inLanguage",),
}


def _value(node: Mapping[str, Any], key: str) -> str:
    found = node.get(key)
    if key == "mainEntityOfPage" and isinstance(found, Mapping):
        found = found.get("@id") or found.get("url")
    value = json_ld.text(found)
    # Some pages give the URL of a person's page, which is not a name.
    return "" if key in _NAME_KEYS and value.startswith(("http:", "https:", "#")) else value


_NAME_KEYS = frozenset({"author", "creator", "publisher"})


def _meta(tree: HtmlElement) -> Mapping[str, str]:
    values: dict[str, str] = {}
    for element in tree.iterfind(".//meta"):
        name = next(filter(None, map(element.get, ("property", "name", "itemprop", "http-equiv"))), "")
        content = element.get("content", "").strip()
        if content:
            values.setdefault(name.strip().lower(), content)
    return values


def _of_meta(meta: Mapping[str, str], tree: HtmlElement, name: str) -> str:
    value = next(filter(None, map(meta.get, _META[name])), "")
    match name:
        case "url":
            return _canonical(tree) or value
        case "access":
            return "locked" if value.lower() in _LOCKED else ""
        case "language":
            return (tree.get("lang") or value).replace("_", "-")
        case "author" | "publisher" if value.startswith(("http:", "https:")):
            return ""
        case _:
            return value


def _canonical(tree: HtmlElement) -> str:
    links = (link for link in tree.iterfind(".//link") if "canonical" in link.get("rel", "").lower().split())
    return next((link.get("href", "") for link in links), "")


def _of_address(url: str, name: str) -> str:
    match = _IN_PATH.search(urlsplit(url).path) if name == "published" else None
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:  # 31 February
        return ""


def _of_text(tree: HtmlElement, name: str) -> str:
    """From what a reader sees: the headline and the time element."""
    if name == "title":
        headings = [tree.find(".//h1"), tree.find(".//title")]
        return next(filter(None, (heading.text_content() for heading in headings if heading is not None)), "")
    return _shown_date(tree) if name == "published" else ""


def _shown_date(tree: HtmlElement) -> str:
    """The visible date of the article: below its headline or in its element, never in a box beside it.

    A page's first `time` may belong to a teaser. An element named as the publication date takes precedence.
    """
    own = _own_dates(tree, tree.find(".//h1"))
    unchanged = [element for element in own if not _CHANGED.search(_names(element))]
    named = filter(_is_published, own)
    times = (element for element in unchanged if element.tag == "time")
    dates = (element for element in unchanged if _DATE.search(_names(element)))
    return next(filter(None, map(_date_of, (*named, *times, *dates))), "")


def _own_dates(tree: HtmlElement, heading: HtmlElement | None) -> list[HtmlElement]:
    """The elements with a date in the article's element; if it has no element, those below its headline."""
    article = _article_of(tree, heading)
    dated = [element for element in tree.iter(*_DATED) if _may_date(element)]
    if article is None:
        return _after(tree, heading, dated)
    return [element for element in dated if article in element.iterancestors()]


def _is_published(element: HtmlElement) -> bool:
    return "pubdate" in element.attrib or element.get("itemprop") == "datePublished"


def _article_of(tree: HtmlElement, heading: HtmlElement | None) -> HtmlElement | None:
    """The article's element: around its headline, or the only one of the page."""
    if heading is not None:
        return next(heading.iterancestors("article", "main"), None)
    listed = tree.findall(".//article")
    return listed[0] if len(listed) == 1 else None


def _may_date(element: HtmlElement) -> bool:
    if not _is_named_date(element):
        return False
    above = islice(element.iterancestors(), _NEAR)
    return not any(map(_is_beside, (element, *above)))


def _is_named_date(element: HtmlElement) -> bool:
    if element.tag == "time":
        return True
    if not element.attrib:  # most paragraphs
        return False
    return _DATE.search(_names(element)) is not None


def _is_beside(box: HtmlElement) -> bool:
    if box.tag in _BESIDE:
        return True
    return _BOX.search(_names(box)) is not None


def _after(tree: HtmlElement, heading: HtmlElement | None, dated: Sequence[HtmlElement]) -> list[HtmlElement]:
    """If no element marks the article: elements after its headline, and before another heading."""
    if heading is None:
        return []
    wanted = set(dated)
    below = dropwhile(lambda element: element is not heading, tree.iter("h1", "h2", "h3", "h4", *_DATED))
    next(below, None)
    near = takewhile(lambda element: element.tag not in {"h1", "h2", "h3", "h4"}, below)
    return [element for element in near if element in wanted]


def _names(element: HtmlElement) -> str:
    return " ".join(element.get(name, "") for name in ("itemprop", "class", "id"))[:_LONGEST]


def _date_of(element: HtmlElement) -> str:
    said = element.get("datetime") or element.get("content") or element.text_content()
    if len(said) >= _LONGEST_DATE:
        return ""
    return " ".join(said.split()) if any(map(str.isdigit, said)) else ""


def _own_address(value: str, url: str) -> str:
    """The URL that the page gives as its own, or "" if it cannot be this page's."""
    if not value:
        return ""
    try:
        joined = urljoin(url, value)
        parts = urlsplit(joined)
        if parts.scheme not in {"http", "https"}:
            return ""
        if not parts.hostname or "@" in parts.netloc:  # a password, before an "@", would be stored and shown
            return ""
        if not url:
            return joined
        return joined if _may_replace(joined, url) else ""
    except ValueError:
        return ""


def _may_replace(canonical: str, url: str) -> bool:
    """Whether a page may call itself by this URL: on its own site, and not the site's front page."""
    stated, fetched = urlsplit(canonical), urlsplit(url)
    if not _same_site(stated.hostname, fetched.hostname):
        return False
    if site_of(canonical) != site_of(url):
        return False
    return stated.path.strip("/") != "" or fetched.path.strip("/") == ""


def _same_site(host: str | None, other: str | None) -> bool:
    """A page's mobile form is on the same site, and so is a subdomain; shared hosts are the caller's matter."""
    first, second = (f".{_DEVICE.sub('', (name or '').lower().rstrip('.'))}" for name in (host, other))
    return first.endswith(second) or second.endswith(first)
