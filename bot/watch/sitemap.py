"""Sitemaps (sitemaps.org) and news sitemaps to the addresses that they name. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from bot.watch.dates import moment
from bot.watch.decode import decode
from bot.watch.entries import web_address
from bot.watch.markup import line
from bot.watch.safe_xml import local_name, root
from summarizer.errors import InputError
from summarizer.types import Fact

MOST_PAGES = 1_000
"""Newest first. A sitemap may hold 50,000 pages of ten years; what is watched is what is new."""
MOST_MAPS = 3
"""Of an index, newest first: a news site keeps what is new in one or two of its maps."""

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_OLDEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Listed:
    """One page that a sitemap or a front page names, with what is said of it there. `changed` is its own date."""

    url: str
    title: str | None = None
    published_at: datetime | None = None
    changed: datetime | None = None
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Sitemap:
    """Pages, or further maps if it is an index; newest first, at most MOST_PAGES or MOST_MAPS."""

    pages: tuple[Listed, ...] = ()
    maps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def parse_sitemap(data: bytes, declared: str | None = None) -> Sitemap:
    """The pages or maps that a sitemap names; a plain list of addresses, one a line, is one too.

    Raises:
        InputError: it is no sitemap, its XML is broken, or it defines XML entities.
    """
    text = _DECLARATION.sub("", decode(data, declared).lstrip("\ufeff"))
    if text.lstrip()[:8].lower().startswith(("http://", "https://")):
        return _shortened(tuple(Listed(url) for each in text.split() if (url := web_address(each))))
    top = root(text, "the sitemap")
    kind = local_name(top)
    if kind not in {"urlset", "sitemapindex"}:
        raise InputError("this XML is no sitemap; give the address of a sitemap.xml, a feed or a page")
    listed = tuple(found for child in top if (found := _listed(child)))
    if kind == "urlset":
        return _shortened(listed)
    newest = sorted(listed, key=lambda each: each.changed or _OLDEST, reverse=True)
    return Sitemap(maps=tuple(each.url for each in newest[:MOST_MAPS]))


def _shortened(listed: tuple[Listed, ...]) -> Sitemap:
    newest = sorted(listed, key=lambda each: each.published_at or each.changed or _OLDEST, reverse=True)
    held = len(newest)
    note = f"the sitemap names {held:,} pages; only the newest {MOST_PAGES:,} are looked at"
    return Sitemap(pages=tuple(newest[:MOST_PAGES]), notes=(note,) if held > MOST_PAGES else ())


def _listed(entry: Element) -> Listed | None:
    values = dict(_values(entry))
    url = web_address(values.get("loc"))
    if url is None:
        return None
    named = {"publisher": values.get("name"), "language": values.get("language")}
    return Listed(
        url,
        line(values.get("title")) or None,
        moment(values.get("publication_date")),
        moment(values.get("lastmod")),
        tuple(Fact(name, line(value), "sitemap") for name, value in named.items() if value),
    )


def _values(entry: Element) -> Iterator[tuple[str, str]]:
    """Every element below with a text, the outermost last: an image's loc does not stand for the page's."""
    for child in [each for each in entry.iter() if each is not entry][::-1]:
        if child.text and child.text.strip():
            yield local_name(child), child.text
    for child in entry:
        if child.text and child.text.strip():
            yield local_name(child), child.text
