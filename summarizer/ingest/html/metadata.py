"""A page's metadata with the source of each value: JSON-LD, meta elements, the URL, the text. Pure.

The first source with a value wins: JSON-LD is written for machines, meta elements for previews, a URL contains at most
a date, and guesses from the text come last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
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
    "language": ("content-language", "og:locale", "dc.language", "language"),
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


def facts(tree: HtmlElement, url: str | None = None) -> tuple[MetadataField, ...]:
    """At most one field for each of NAMES, in that order. Values are one line of text; dates are as written.

    `url` is where the page was fetched. The page's canonical URL counts only on the same site: otherwise any page could
    pass its text off as an edit of another site's article.
    """
    nodes = json_ld.articles(tree)
    meta = _meta(tree)
    asked: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("json-ld", lambda name: _of_nodes(nodes, name)),
        ("meta", lambda name: _of_meta(meta, tree, name)),
        ("url", lambda name: _of_address(url or "", name)),
        ("text", lambda name: _of_text(tree, name)),
    )
    return tuple(_first_facts(asked, url))


def _first_facts(asked: tuple[tuple[str, Callable[[str], str]], ...], url: str | None) -> Iterator[MetadataField]:
    for name in NAMES:
        for source, ask in asked:
            value = " ".join(ask(name).split())[:_LONGEST]
            value = _own_address(value, url) if name == "url" else value
            if value:
                yield MetadataField(name, value, source)
                break


def _of_nodes(nodes: tuple[json_ld.Node, ...], name: str) -> str:
    return next(filter(None, (_of_node(node, name) for node in nodes)), "")


def _of_node(node: Mapping[str, Any], name: str) -> str:
    if name == "access":
        free = node.get("isAccessibleForFree")
        return "locked" if free is False or (isinstance(free, str) and free.lower() == "false") else ""
    keys = {
        "title": ("headline", "name"),
        "author": ("author", "creator"),
        "published": ("datePublished", "dateCreated"),
        "publisher": ("publisher",),
        "url": ("mainEntityOfPage", "url"),
        "language": ("inLanguage",),
    }[name]
    return next(filter(None, (_value(node, key) for key in keys)), "")


def _value(node: Mapping[str, Any], key: str) -> str:
    """The URL of a person's page is not a name."""
    found = node.get(key)
    if key == "mainEntityOfPage" and isinstance(found, Mapping):
        found = found.get("@id") or found.get("url")
    value = json_ld.text(found)
    return "" if key in {"author", "creator", "publisher"} and value.startswith(("http:", "https:", "#")) else value


def _meta(tree: HtmlElement) -> Mapping[str, str]:
    values: dict[str, str] = {}
    for element in tree.iterfind(".//meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = (element.get("content") or "").strip()
        if name and content:
            values.setdefault(name.strip().lower(), content)
    return values


def _of_meta(meta: Mapping[str, str], tree: HtmlElement, name: str) -> str:
    if name == "url":
        return _canonical(tree) or meta.get("og:url", "")
    if name == "access":
        return "locked" if meta.get("article:content_tier", "").lower() in _LOCKED else ""
    value = next(filter(None, (meta.get(key, "") for key in _META[name])), "")
    if name == "language":
        return (tree.get("lang") or value).replace("_", "-")
    return "" if name in {"author", "publisher"} and value.startswith(("http:", "https:")) else value


def _canonical(tree: HtmlElement) -> str:
    links = (link for link in tree.iterfind(".//link") if "canonical" in (link.get("rel") or "").lower().split())
    return next((link.get("href") or "" for link in links), "")


def _of_address(url: str, name: str) -> str:
    match = _IN_PATH.search(urlsplit(url).path) if name == "published" else None
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:  # 31 February
        return ""


def _of_text(tree: HtmlElement, name: str) -> str:
    """From what a reader sees: the headline and the time element."""
    if name == "title":
        heading = tree.find(".//h1")
        title = tree.find(".//title")
        return (heading.text_content() if heading is not None else "") or (
            title.text_content() if title is not None else ""
        )
    return _shown_date(tree) if name == "published" else ""


def _shown_date(tree: HtmlElement) -> str:
    """The visible date of the article: below its headline or in its element, never in a box beside it.

    A page's first `time` may belong to a teaser. An element named as the publication date takes precedence.
    """
    heading = tree.find(".//h1")
    article = _article_of(tree, heading)
    dated = [element for element in tree.iter(*_DATED) if _may_date(element)]
    own = (
        _after(tree, heading, dated)
        if article is None
        else [element for element in dated if article in element.iterancestors()]
    )
    named = (element for element in own if element.get("itemprop") == "datePublished" or "pubdate" in element.attrib)
    times = (element for element in own if element.tag == "time" and not _CHANGED.search(_names(element)))
    dates = (element for element in own if _DATE.search(_names(element)) and not _CHANGED.search(_names(element)))
    return next(filter(None, map(_date_of, (*named, *times, *dates))), "")


def _article_of(tree: HtmlElement, heading: HtmlElement | None) -> HtmlElement | None:
    """The article's element: around its headline, or the only one of the page."""
    if heading is not None:
        return next(heading.iterancestors("article", "main"), None)
    listed = tree.findall(".//article")
    return listed[0] if len(listed) == 1 else None


def _may_date(element: HtmlElement) -> bool:
    names = _names(element)
    if element.tag != "time" and element.get("itemprop") != "datePublished" and not _DATE.search(names):
        return False
    above = list(islice(element.iterancestors(), _NEAR))
    return not any(box.tag in _BESIDE or _BOX.search(_names(box)) for box in (element, *above))


def _after(tree: HtmlElement, heading: HtmlElement | None, dated: Sequence[HtmlElement]) -> list[HtmlElement]:
    """If no element marks the article: elements after its headline, and before another heading."""
    if heading is None:
        return []
    near: list[HtmlElement] = []
    wanted = set(dated)
    behind = False
    for element in tree.iter("h1", "h2", "h3", "h4", *_DATED):
        if element is heading:
            behind = True
        elif behind and element.tag in {"h1", "h2", "h3", "h4"}:
            break
        elif behind and element in wanted:
            near.append(element)
    return near


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"[:_LONGEST]


def _date_of(element: HtmlElement) -> str:
    said = element.get("datetime") or element.get("content") or element.text_content()
    return " ".join(said.split()) if len(said) < _LONGEST_DATE and any(map(str.isdigit, said)) else ""


def _own_address(value: str, url: str | None) -> str:
    try:
        joined = urljoin(url or "", value) if value else ""
        parts = urlsplit(joined)
        own = url is None or (
            _same_site(parts.hostname or "", urlsplit(url).hostname or "") and site_of(joined) == site_of(url)
        )
    except ValueError:
        return ""
    front = url is not None and parts.path.strip("/") == "" and urlsplit(url).path.strip("/") != ""
    plain = parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    return joined if plain and own and not front else ""


def _same_site(host: str, other: str) -> bool:
    """A page's mobile form is on the same site, and so is a subdomain; shared hosts are the caller's matter."""
    first, second = (_DEVICE.sub("", name.lower().rstrip(".")) for name in (host, other))
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")
