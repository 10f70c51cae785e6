"""Finds the articles that a front page links to, by structure: URLs, headlines, repetition. Pure.

    links with text → without menus and other sites → signs of an article counted → those with enough

Menu links are short and name sections. An article's link contains its headline, and its URL a date, a number or the
headline's words. Links to articles occur in places of the same shape (the same chain of elements).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import SplitResult, urlsplit

from lxml.html import HtmlElement

from bot.watching.feed_entry import joined_address, joined_base
from bot.watching.limits import LINKS
from bot.watching.sitemap import Sitemap, SitemapEntry
from bot.watching.strip_markup import one_line

_DATED = re.compile(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]?(?:[0-2]?\d|3[01]))?(?=[/-])")
_NUMBERED = re.compile(r"(?:^|[/_.=-])[a-z]{0,3}\d{4,}(?=$|[/_.-])", re.IGNORECASE)
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf|zip|css|js|xml|rss|json|ics)$", re.IGNORECASE)
_SECTION = re.compile(
    r"/(?:tags?|categor(?:y|ies)|topics?|authors?|sections?|search|login|signin|register|account|subscribe|subscription"
    r"|newsletters?|about|contact|privacy|terms|cookies?|jobs|careers|advertis\w*|feeds?|rss|sitemap|page)(?:/|$)",
    re.IGNORECASE,
)
_FURNITURE = frozenset({"nav", "footer", "aside", "form"})
_PREFIX = re.compile(r"^(?:www|m|mobile|amp|news|edition)\.")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Link:
    url: str
    parts: SplitResult
    words: str
    place: str
    heading: bool


def article_links(tree: HtmlElement, url: str) -> tuple[SitemapEntry, ...]:
    """The articles that this parsed page links to, in order, each once, on the same site, with their headlines.

    `url` is where the page was fetched. Empty for a page that lists none, such as an article.
    """
    links = tuple(_links(tree, url))
    places = Counter(link.place for link in links)
    headlines: dict[str, str] = {}
    for link in links:
        if _score(link, places[link.place]) >= LINKS.article:
            headlines[link.url] = max(headlines.get(link.url, ""), link.words, key=len)
    return tuple(SitemapEntry(address, words) for address, words in headlines.items())


def front_page(tree: HtmlElement, url: str) -> Sitemap:
    """The first of the articles that a front page links to, with notes about what is left out.

    Empty for a page with few such links, which is polled for changes of its own text rather than for new articles.
    """
    links = article_links(tree, url)
    if len(links) < LINKS.list:
        return Sitemap()
    notes = []
    if len(links) > LINKS.most:
        notes.append(f"the page links to {len(links):,} articles; only the first {LINKS.most:,} are read")
    if (held := sum(1 for _ in tree.iter("a"))) > LINKS.examined:
        notes.append(f"the page has {held:,} links; only the first {LINKS.examined:,} are looked at")
    return Sitemap(links[: LINKS.most], notes=tuple(notes))


def _score(link: _Link, repeated: int) -> int:
    path, query = link.parts.path, link.parts.query
    slug = max((part.count("-") + part.count("_") for part in path.split("/")), default=0)
    signs = (
        len(_WORD.findall(link.words)) >= LINKS.headline_words or len(link.words) >= LINKS.headline_letters,
        bool(_DATED.search(path)),
        bool(_NUMBERED.search(path) or _NUMBERED.search(query)),
        slug >= LINKS.slug_words,
        link.heading,
        repeated >= LINKS.repeated,
    )
    return sum(signs) - 2 * bool(_SECTION.search(path))


def _links(tree: HtmlElement, base: str) -> Iterator[_Link]:
    """The links to the same site that have text or a label, without those in menus and those to files."""
    own = _site_of_host(urlsplit(base).hostname)
    base = joined_base(base, next(iter(tree.xpath("//base/@href")), None))
    for anchor in islice(tree.iter("a"), LINKS.examined):
        address = (joined_address(base, anchor.get("href")) or "").partition("#")[0]
        parts = urlsplit(address)
        if not _may_be_article(parts, own):
            continue
        above = [str(element.tag) for element in anchor.iterancestors()]
        words = one_line(anchor.text_content()) or _label(anchor)
        if words and _FURNITURE.isdisjoint(above):
            below = {str(element.tag) for element in anchor.iter()}
            heading = any(tag in {"h1", "h2", "h3", "h4"} for tag in (*above[:3], *below))
            yield _Link(address, parts, words, ">".join(above[: LINKS.place_depth]) + _class(anchor), heading)


def _may_be_article(parts: SplitResult, site: str) -> bool:
    if len(parts.path) < LINKS.path_letters:
        return False
    if _FILE.search(parts.path):
        return False
    return _site_of_host(parts.hostname) == site


def _label(anchor: HtmlElement) -> str:
    """The label of a link without text, such as a linked picture; "" if it has none."""
    return one_line(anchor.get("aria-label") or anchor.get("title"))


def _class(anchor: HtmlElement) -> str:
    parent = anchor.getparent()
    return f".{anchor.get('class', '')}.{'' if parent is None else parent.get('class', '')}"


def _site_of_host(host: str | None) -> str:
    """The host without common prefixes."""
    return _PREFIX.sub("", host or "")
