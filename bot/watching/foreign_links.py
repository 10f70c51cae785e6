"""Decides to whom a feed's entry belongs: the linked page, or the feed's own publisher, pointing there. Pure.

A source speaks only for itself. An entry that links to another publisher's site is an article of the feed's publisher,
in the entry's own words, identified by its guid or link, and cites the page it points to. That page is not fetched
for it: its text would be attributed to the wrong publisher.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from bot.watching.feed_entry import web_address
from summarizer.ingest.identity_keys import address_key
from summarizer.ingest.model import RawArticle, partial_because
from summarizer.ingest.sites import Owners, own_sites, redirects, site_of, speaks_for


@dataclass(frozen=True, slots=True)
class Attributed:
    """A feed's entries with their identities, the sites whose pages belong to the feed, and notes for people."""

    articles: tuple[RawArticle, ...]
    sites: frozenset[str]
    notes: tuple[str, ...] = ()


def attribute(entries: Sequence[RawArticle], location: str, home: str | None, owners: Owners) -> Attributed:
    """The entries of a feed that was fetched at `location` and declares `home` as its home page."""
    links = [entry.url for entry in entries if entry.url]
    sites = own_sites(location, home, links, owners)
    beside = _beside(links)
    blank = [replace(entry, site=site_of(location) or None, beside=beside) for entry in _without_shared_names(entries)]
    attributed = tuple(_attributed(entry, sites, owners) for entry in blank)
    return Attributed(attributed, sites, _notes(attributed, sites))


def attribute_listed(entries: Sequence[RawArticle], location: str, listed_at: str, owners: Owners) -> Attributed:
    """The pages in a sitemap or front page, without other sites' pages: it has no text of its own for them.

    `listed_at` is where it was found, which differs from `location` after a redirect.
    """
    links = [entry.url for entry in entries if entry.url]
    sites = own_sites(location, listed_at, links, owners)
    beside = _beside(links)
    own = tuple(replace(entry, beside=beside) for entry in entries if site_of(entry.url) in sites)
    left_out = len(entries) - len(own)
    notes = (f"{left_out:,} pages of other sites are left out; add those sites as sources",) if left_out else ()
    return Attributed(own, sites, notes)


def points_to(entry: RawArticle, page: str, sites: frozenset[str] = frozenset()) -> RawArticle:
    """The entry as an article of its own that points to this page; a bare link contributes only its headline."""
    own = web_address(entry.guid)
    url = own if site_of(own) in sites else None
    entry = replace(entry, url=url, points_to=page, link=entry.link or entry.url)
    if entry.body.strip() or not entry.title:
        return entry
    return partial_because(replace(entry, body=entry.title, is_html=False), "its page is on another site")


def _attributed(entry: RawArticle, sites: frozenset[str], owners: Owners) -> RawArticle:
    url, about = entry.url, entry.points_to
    own, foreign = (about, None) if site_of(about) in sites else (None, about)
    if not url:  # without a page of another site, it may be at a landing page that several share
        return points_to(entry, foreign, sites) if foreign else entry
    if not _leaves(url, sites):
        entry = replace(entry, points_to=foreign)
        return entry if speaks_for(entry.site, site_of(url), owners) else replace(entry, link=url)
    if own:  # link blogs name the page that they write about first, then their own
        return replace(entry, url=own, points_to=url, link=url)
    return points_to(entry, url, sites)


def _leaves(url: str, sites: frozenset[str]) -> bool:
    """Whether it leads to another site; an address that redirects may lead anywhere, and is followed."""
    if redirects(url):
        return False
    return site_of(url) not in sites


def _without_shared_names(entries: Sequence[RawArticle]) -> list[RawArticle]:
    """Without guids and URLs that several entries share: an identifier of two articles identifies neither.

    Entries with the same URL and headline are one article that is listed twice.
    """
    shared_guids = _shared((entry.guid, entry.url or entry.title or entry.body) for entry in entries)
    shared_pages = _shared((_page_key(entry), _headline(entry)) for entry in entries)
    apart = (replace(entry, guid=None) if entry.guid in shared_guids else entry for entry in entries)
    return [_at_page(entry) if _page_key(entry) in shared_pages else entry for entry in apart]


def _shared(named: Iterable[tuple[str | None, str]]) -> set[str]:
    """The names that several things share."""
    things: defaultdict[str, set[str]] = defaultdict(set)
    for name, thing in named:
        if name:
            things[name].add(thing)
    return {name for name, several in things.items() if len(several) > 1}


def _page_key(entry: RawArticle) -> str | None:
    return address_key(entry.url) if entry.url else None


def _headline(entry: RawArticle) -> str:
    return " ".join((entry.title or entry.guid or "").casefold().split())


def _at_page(entry: RawArticle) -> RawArticle:
    """An entry on a shared landing page: identified by its guid, else by its headline on that page."""
    page = str(entry.url)
    guid = entry.guid or f"{entry.title or ''} at {page}"
    return replace(points_to(entry, page), guid=guid, link=None)


def _beside(links: Sequence[str]) -> frozenset[str]:
    return frozenset(address_key(link).removeprefix("url:") for link in links)


def _notes(entries: Sequence[RawArticle], sites: frozenset[str]) -> tuple[str, ...]:
    pages = filter(None, map(_foreign_page, entries))
    foreign = [page for page in pages if site_of(page) not in sites]
    if not foreign:
        return ()
    hosts = sorted({urlsplit(page).hostname or "" for page in foreign})
    named = f"{', '.join(hosts[:3])}{' and others' if len(hosts) > 3 else ''}"  # noqa: PLR2004 - fits a line of a terminal
    count = f"{len(foreign):,} of {len(entries):,} entries point to other sites ({named})"
    return (f"{count}: only what the feed itself says is read; add those sites as sources to read their articles",)


def _foreign_page(entry: RawArticle) -> str | None:
    """The page that it points to, if it has none of its own but the guid's."""
    if entry.url is None:
        return entry.points_to
    return entry.points_to if entry.link == entry.points_to else None
