"""Sitemaps (sitemaps.org) and news sitemaps to the URLs that they list. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from xml.etree.ElementTree import Element

from bot.watching.charset import decode
from bot.watching.dates import parse_moment
from bot.watching.feed_entry import is_address, joined_address
from bot.watching.safe_xml import local_name, root
from bot.watching.strip_markup import line_or_none, one_line
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField

MOST_PAGES = 1_000
"""Newest first. A sitemap may have 50,000 pages of ten years; we poll for new ones."""
MOST_MAPS = 3
"""Of an index, newest first: a news site keeps new pages in one or two of its sitemaps."""

MOST_MAPS_IN_ALL = 12
DEEPEST = 3
"""An index may list indexes, as large publishers' do by year and month; each sitemap costs a request."""

_IN_NAME = re.compile(r"(?:19|20)\d\d(?:[-_/]?\d\d){0,2}(?=\D|$)")
_AHEAD = timedelta(days=1)
"""A date further in the future is an error, and would make its page the newest forever."""
_OLDEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """One page listed in a sitemap or on a front page, with its metadata there. `changed` is its own date."""

    url: str
    title: str | None = None
    published_at: datetime | None = None
    changed: datetime | None = None
    facts: tuple[MetadataField, ...] = ()


@dataclass(frozen=True, slots=True)
class Sitemap:
    """Pages, or sitemaps if it is an index; newest first, at most MOST_PAGES or MOST_MAPS."""

    pages: tuple[SitemapEntry, ...] = ()
    maps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def parse_sitemap(
    data: bytes, declared: str | None = None, *, url: str | None = None, now: datetime | None = None
) -> Sitemap:
    """The pages or sitemaps that a sitemap lists; it may be a plain list of URLs, one per line.

    `declared` is the charset of the Content-Type header. Relative URLs resolve against `url`, where it was fetched;
    dates clearly after `now` are ignored.

    Raises:
        InputError: it is not a sitemap, its XML is too broken to parse, or it defines XML entities.
    """
    text = decode(data, declared).lstrip("\ufeff").strip()
    if not text.startswith("<"):
        return _of_lines(text)
    top, broken = root(text, "the sitemap")
    reader = _READERS.get(local_name(top))
    if reader is None:
        raise InputError(broken or "this XML is not a sitemap; give the address of a sitemap.xml, a feed or a page")
    latest = now + _AHEAD if now else datetime.max.replace(tzinfo=UTC)
    found = reader([values for child in top if (values := dict(_values(child))).get("loc")], url, latest)
    if broken is None:
        return found
    if not (found.pages or found.maps):
        raise InputError(broken)
    return replace(found, notes=(f"{broken}; the readable part is used", *found.notes))


def _pages(named: list[dict[str, str]], url: str | None, latest: datetime) -> Sitemap:
    newest = sorted(named, key=lambda values: _published(values, latest), reverse=True)
    return _shortened(_entries(newest, url, latest, MOST_PAGES), len(named))


def _maps(named: list[dict[str, str]], url: str | None, latest: datetime) -> Sitemap:
    newest = sorted(named, key=lambda values: _newness(values, latest), reverse=True)
    note = f"the sitemap names {len(named):,} other sitemaps; only the newest {MOST_MAPS} are read"
    maps = tuple(entry.url for entry in _entries(newest, url, latest, MOST_MAPS))
    return Sitemap(maps=maps, notes=(note,) if len(named) > MOST_MAPS else ())


_READERS = {"urlset": _pages, "sitemapindex": _maps}
"""By the root element."""


def _of_lines(text: str) -> Sitemap:
    """A few lines that are not URLs, such as headings, are skipped. Raises InputError if there are more."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    addresses = [line for line in lines if is_address(line)]
    if not addresses or len(addresses) * 2 < len(lines):
        raise InputError("this is not a sitemap; give the address of a sitemap.xml, a feed or a page")
    different = tuple(SitemapEntry(address) for address in dict.fromkeys(addresses))
    return _shortened(different[:MOST_PAGES], len(different))


def _newness(values: Mapping[str, str], latest: datetime) -> tuple[datetime, bool, str]:
    """Sitemaps without a date may be new, or have a date in their name."""
    address = values["loc"]
    named = _IN_NAME.findall(address)
    changed = _moment(values.get("lastmod"), latest) or _OLDEST
    return changed, "news" in address.lower(), re.sub(r"\D", "", named[-1]) if named else ""


def _published(values: Mapping[str, str], latest: datetime) -> datetime:
    dates = (_moment(values.get(name), latest) for name in ("publication_date", "lastmod"))
    return next(filter(None, dates), _OLDEST)


def _shortened(pages: tuple[SitemapEntry, ...], held: int) -> Sitemap:
    note = f"the sitemap names {held:,} pages; only the newest {MOST_PAGES:,} are read"
    return Sitemap(pages=pages, notes=(note,) if held > MOST_PAGES else ())


def _entries(
    named: Iterable[Mapping[str, str]], base: str | None, latest: datetime, most: int
) -> tuple[SitemapEntry, ...]:
    """The first valid ones. The others are not looked at: most sitemaps have ten times as many pages as are read."""
    return tuple(islice((entry for values in named if (entry := _entry(values, base, latest))), most))


def _entry(values: Mapping[str, str], base: str | None, latest: datetime) -> SitemapEntry | None:
    url = joined_address(base, values.get("loc"))
    if url is None:
        return None
    named = {"publisher": values.get("name"), "language": values.get("language")}
    return SitemapEntry(
        url,
        line_or_none(values.get("title")),
        _moment(values.get("publication_date"), latest),
        _moment(values.get("lastmod"), latest),
        tuple(MetadataField(name, one_line(value), "sitemap") for name, value in named.items() if value),
    )


def _moment(text: str | None, latest: datetime) -> datetime | None:
    moment = parse_moment(text)
    return moment if moment and moment <= latest else None


def _values(entry: Element) -> Iterator[tuple[str, str]]:
    """Every descendant element with text, the outermost last: an image's loc does not replace the page's."""
    inside = list(entry.iter())[1:]
    for child in (*reversed(inside), *entry):
        if child.text and child.text.strip():
            yield local_name(child), child.text
