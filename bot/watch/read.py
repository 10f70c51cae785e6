"""What a source holds now, kind by kind: fetch, then parse and extract (pure). Every expected failure is a value."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.watch.decode import decode
from bot.watch.extract import article_from_page
from bot.watch.feed import is_full, parse_feed
from bot.watch.fetch import Fetched, NotModified
from bot.watch.folder import Unread, read_paths
from summarizer.errors import FetchError, InputError
from summarizer.types import RawArticle, Source, SourceKind


class Fetch(Protocol):
    """A conditional GET; raises FetchError."""

    def __call__(
        self, url: str, etag: str | None = None, last_modified: str | None = None
    ) -> Awaitable[Fetched | NotModified]: ...


Known = Callable[[RawArticle], bool]
"""Whether the ledger holds an article with this one's address or guid."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading of a source gave: articles, files or entries that hold none, and why it failed, if it did."""

    articles: tuple[RawArticle, ...] = ()
    unread: tuple[Unread, ...] = ()
    failure: str | None = None
    etag: str | None = None
    last_modified: str | None = None


async def read(source: Source, fetch: Fetch, now: datetime, known: Known) -> Reading:
    """What the source holds now. Every expected failure is a value."""
    try:
        if source.kind is SourceKind.FOLDER:
            return await asyncio.to_thread(_read_folder, source, now)
        if source.kind is SourceKind.FEED:
            return await _read_feed(source, fetch, now, known)
    except (FetchError, InputError) as error:
        return Reading(failure=str(error))
    return Reading(failure=f"a {source.kind.value} cannot be watched yet; add a feed or a folder")


def _read_folder(source: Source, now: datetime) -> Reading:
    folder = Path(source.location)
    if not folder.is_dir():
        return Reading(failure=f"{folder} is no folder any more")
    found = list(read_paths([folder], now, source.publisher, source.id))
    return Reading(
        tuple(each for each in found if isinstance(each, RawArticle)),
        tuple(each for each in found if isinstance(each, Unread)),
    )


async def _read_feed(source: Source, fetch: Fetch, now: datetime, known: Known) -> Reading:
    answer = await fetch(source.location, source.etag, source.last_modified)
    if isinstance(answer, NotModified):
        return Reading(etag=source.etag, last_modified=source.last_modified)
    entries = await asyncio.to_thread(parse_feed, answer.body, source.publisher, now, source.id, answer.charset)
    articles = [await _whole(entry, fetch) for entry in entries if is_full(entry) or not known(entry)]
    return Reading(tuple(articles), etag=answer.etag, last_modified=answer.last_modified)


async def _whole(entry: RawArticle, fetch: Fetch) -> RawArticle:
    """The entry with the text of its page where the feed has only a teaser. A failed page never loses the entry."""
    if is_full(entry) or not entry.url:
        return entry
    try:
        answer = await fetch(entry.url)
        assert isinstance(answer, Fetched)  # nothing conditional was asked
        return await asyncio.to_thread(_from_page, entry, answer)
    except (FetchError, InputError):
        return entry


def _from_page(entry: RawArticle, answer: Fetched) -> RawArticle:
    """The page's text under the feed's own title, date and identity. Raises InputError."""
    html = decode(answer.body, answer.charset)
    page = article_from_page(html, entry.publisher, entry.fetched_at, url=entry.url)
    return replace(entry, body=html, published_at=entry.published_at or page.published_at)
