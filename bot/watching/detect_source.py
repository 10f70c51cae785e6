"""Finds the source at the location that a user typed: fetches it, detects its kind, finds the feed of a page."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.watching.charset import decode
from bot.watching.discover_feed import DiscoveredSource, feeds_of, kind_of, name_of_feed, site_name, usual_feeds
from bot.watching.feed import parse_feed
from bot.watching.fetch import Fetched
from bot.watching.source_reading import Fetch, RunBlocking, fetch_whole
from bot.watching.url_check import check_url, mended_url
from bot.workspace.parse_user_input import quote_input
from summarizer.errors import FetchError, InputError, UsageError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import RawArticle, SourceKind
from summarizer.ingest.sites import host_name

_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:(?!\d)", re.IGNORECASE)
"""As of "mailto:", unlike "localhost:8000" and "news.example:8000"."""


@dataclass(frozen=True, slots=True)
class FoundSources:
    """The detected source, and other possible sources there."""

    kind: SourceKind
    location: str
    publisher: str
    others: tuple[DiscoveredSource, ...] = ()


async def look_at_address(
    location: str, fetch: Fetch, now: datetime, work: RunBlocking = asyncio.to_thread, *, folders: bool = False
) -> FoundSources:
    """The source at the location that a user typed; for a page, the feed that it links to, else the page itself.

    The location is a URL, with or without https://, or, if `folders` allows it, a folder on this machine. Chat users
    may never name a folder. `work` runs the parsers.

    Raises:
        UsageError: it is neither.
        FetchError: it cannot be fetched.
        InputError: it cannot be used as a source.
    """
    if folders and (folder := folder_at(location)):
        return folder
    url = _address(location, folders=folders)
    answer = await fetch_whole(fetch, url, page=False)
    kind: SourceKind = await work(kind_of, answer.body, answer.charset)
    if kind is SourceKind.FEED:
        return FoundSources(kind, url, name_of_feed(await work(_feed_title, answer, now)) or host_name(url))
    if kind is SourceKind.SITEMAP:
        return FoundSources(kind, url, host_name(url))
    return await _from_page(answer, url, fetch, now, work)


def folder_at(location: str) -> FoundSources | None:
    """The folder of this machine at this path, if it exists. Raises UsageError for a file."""
    folder = Path(location).expanduser()
    if "://" in location or not folder.exists():
        return None
    if not folder.is_dir():
        raise UsageError(
            f"{location} is a file; add its folder, or read the file once with `deltabrief ingest`, or a list of feeds "
            "with `deltabrief sources import`"
        )
    return FoundSources(SourceKind.FOLDER, str(folder.resolve()), folder.resolve().name)


def _address(location: str, *, folders: bool) -> str:
    """Raises UsageError."""
    location = mended_url(location)
    if "://" in location or _OTHER_SCHEME.match(location):
        return check_url(location)
    if not _may_begin_with_a_host(location):
        place = "neither a folder nor an http(s) address" if folders else "not an http(s) address"
        raise UsageError(f"{quote_input(location)} is {place}; give one, such as https://news.example/")
    return check_url(f"https://{location}")


def _may_begin_with_a_host(location: str) -> bool:
    """Whether it may be a URL without its scheme, rather than the path of a file or some words."""
    if location.startswith((".", "/", "~")):
        return False
    return "." in location and " " not in location


async def _from_page(answer: Fetched, url: str, fetch: Fetch, now: datetime, work: RunBlocking) -> FoundSources:
    """The first readable feed that a page links to; else one at a common path; else the page itself."""
    offers, name = await work(_named_by, answer)
    for feed in [offer.location for offer in offers] or usual_feeds(answer.url):
        try:
            title: str | None = await work(_feed_title, await fetch_whole(fetch, feed), now)
        except (FetchError, InputError):
            continue
        others = tuple(other for other in offers if other.location != feed)
        page = DiscoveredSource(SourceKind.PAGE, url, "the page itself")
        called = name or name_of_feed(title) or host_name(answer.url)
        return FoundSources(SourceKind.FEED, feed, called, (*others, page))
    return FoundSources(SourceKind.PAGE, url, name or host_name(answer.url), offers)


def _named_by(answer: Fetched) -> tuple[tuple[DiscoveredSource, ...], str | None]:
    """The feeds that a page links to, and the name of its site."""
    tree = tree_of(decode(answer.body, answer.charset))
    return ((), None) if tree is None else (feeds_of(tree, answer.url), site_name(tree, answer.url))


def _feed_title(answer: Fetched, now: datetime) -> str | None:
    """Raises InputError if it is not a feed."""
    return parse_feed(answer.body, RawArticle("", "", now), answer.charset).title
