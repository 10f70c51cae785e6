"""What a source holds now, kind by kind: fetch, then parse and extract (pure). Every expected failure is a value.

feed, sitemap or front page → entries → those that the ledger lacks, with the text of their pages → articles
page → the article on it, again at every change          folder → the articles in its files
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from bot.watch.decode import decode
from bot.watch.extract import article_from_page, is_article, with_page
from bot.watch.feed import is_full, parse_feed
from bot.watch.fetch import Fetched, NotModified
from bot.watch.folder import Unread, read_paths
from bot.watch.links import article_links, lists_articles
from bot.watch.rules import READING
from bot.watch.sitemap import Listed, Sitemap, parse_sitemap
from summarizer.errors import FetchError, InputError
from summarizer.types import RawArticle, Source, SourceKind


class Fetch(Protocol):
    """A conditional GET; raises FetchError. `page`: nobody named this address to us, so robots.txt applies."""

    def __call__(
        self, url: str, etag: str | None = None, last_modified: str | None = None, *, page: bool = False
    ) -> Awaitable[Fetched | NotModified]: ...


class Work(Protocol):
    """Calls a pure function where it holds up nobody, as `asyncio.to_thread` does."""

    def __call__(self, function: Callable[..., Any], /, *args: Any) -> Awaitable[Any]: ...  # noqa: ANN401 - as `asyncio.to_thread` has it


Known = Callable[[RawArticle], bool]
"""Whether the ledger holds this article, by its surest name; called in a thread."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading of a source gave: articles, files or entries that hold none, and why it failed, if it did.

    `notes` say what was left out; `more` that the next reading finds the rest, as it asks for everything again:
    `etag` and `last_modified` are missing then.
    """

    articles: tuple[RawArticle, ...] = ()
    unread: tuple[Unread, ...] = ()
    failure: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    notes: tuple[str, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class _Task:
    """A source with all that reading it takes."""

    source: Source
    fetch: Fetch
    now: datetime
    known: Known
    work: Work
    pages: int

    @property
    def blank(self) -> RawArticle:
        """What every article of the source starts from."""
        return RawArticle("", self.source.publisher, self.now, is_html=True, source_id=self.source.id)


async def read(
    source: Source,
    fetch: Fetch,
    now: datetime,
    known: Known,
    work: Work = asyncio.to_thread,
    *,
    pages: int = READING.pages,
) -> Reading:
    """What the source holds now. Every expected failure is a value; `work` runs what parses.

    At most so many `pages` of entries are fetched; the rest follows at the next reading.
    """
    task = _Task(source, fetch, now, known, work, pages)
    try:
        if source.kind is SourceKind.FOLDER:
            return await asyncio.to_thread(_read_folder, source, now)
        answer = await fetch(source.location, source.etag, source.last_modified)
        if isinstance(answer, NotModified):
            return Reading(etag=source.etag, last_modified=source.last_modified)
        reading = await _READERS[source.kind](task, answer)
    except (FetchError, InputError) as error:
        return Reading(failure=str(error))
    return reading


def _read_folder(source: Source, now: datetime) -> Reading:
    folder = Path(source.location)
    if not folder.is_dir():
        return Reading(failure=f"{folder} is no folder any more")
    found = list(read_paths([folder], now, source.publisher, source.id))
    return Reading(
        tuple(each for each in found if isinstance(each, RawArticle)),
        tuple(each for each in found if isinstance(each, Unread)),
    )


# --- kinds that are fetched -----------------------------------------------------------------------------------------


async def _read_feed(task: _Task, answer: Fetched) -> Reading:
    feed = await task.work(_feed, answer, task.blank)
    return await _articles(task, answer, feed.articles, feed.notes)


async def _read_sitemap(task: _Task, answer: Fetched) -> Reading:
    found: Sitemap = await task.work(parse_sitemap, answer.body, answer.charset)
    pages, notes = found.pages, found.notes
    for address in found.maps:
        part = await task.fetch(address, page=True)
        if isinstance(part, Fetched):
            below: Sitemap = await task.work(parse_sitemap, part.body, part.charset)
            pages, notes = (*pages, *below.pages), (*notes, *below.notes)
    return await _articles(task, answer, _fresh(task, pages), notes)


async def _read_page(task: _Task, answer: Fetched) -> Reading:
    """A front page gives the articles that it links to; any other page is an article that may change."""
    listed: tuple[Listed, ...] = await task.work(_listed, answer)
    if listed:
        return await _articles(task, answer, _fresh(task, listed), ())
    article = await task.work(page_article, answer, replace(task.blank, url=task.source.location))
    return Reading((article,), etag=answer.etag, last_modified=answer.last_modified)


_READERS = {SourceKind.FEED: _read_feed, SourceKind.SITEMAP: _read_sitemap, SourceKind.PAGE: _read_page}


async def _articles(task: _Task, answer: Fetched, entries: Sequence[RawArticle], notes: tuple[str, ...]) -> Reading:
    """The entries that the ledger lacks, with their pages' text, and whole entries that it may hold in another wording.

    Pages are fetched for so many entries at a time, newest first. The rest follows at the next reading: for its sake
    the server is not told that we have seen this answer.
    """
    new = await asyncio.to_thread(_new, entries, task.known)
    short = [entry for entry, is_short in new if is_short]
    later = {id(entry) for entry in short[task.pages :]}
    articles: list[RawArticle] = []
    unread: list[Unread] = []
    for entry, is_short in new:
        if id(entry) not in later:
            found = await _whole(task, entry) if is_short else entry
            articles.append(found) if isinstance(found, RawArticle) else unread.append(found)
    if later:
        waiting = f"{len(later):,} more pages are read later, {task.pages} at a time"
        return Reading(tuple(articles), tuple(unread), notes=(*notes, waiting), more=True)
    return Reading(tuple(articles), tuple(unread), None, answer.etag, answer.last_modified, notes)


def _new(entries: Sequence[RawArticle], known: Known) -> list[tuple[RawArticle, bool]]:
    """Those that are to be stored, and whether their page is wanted. In one go, away from the event loop."""
    sized = [(entry, is_full(entry)) for entry in entries]
    return [(entry, bool(entry.url) and not full) for entry, full in sized if full or not known(entry)]


async def _whole(task: _Task, entry: RawArticle) -> RawArticle | Unread:
    """The entry with its page's text; a page that fails never loses an entry that has a text."""
    address = entry.url or ""
    try:
        answer = await task.fetch(address, page=True)
        assert isinstance(answer, Fetched)  # nothing conditional was asked
        found: RawArticle = await task.work(page_article, answer, entry)
    except (FetchError, InputError) as error:
        return replace(entry, partial=True) if entry.body.strip() else Unread(address, str(error))
    return found


def _fresh(task: _Task, listed: Sequence[Listed]) -> list[RawArticle]:
    """Pages without a date, and those that are not older than what a new source is read back to."""
    since = task.now - timedelta(days=READING.days_back)
    dated = ((each, each.published_at or each.changed) for each in listed)
    return [
        replace(task.blank, url=each.url, title=each.title, published_at=each.published_at, facts=each.facts)
        for each, date in dated
        if date is None or date >= since
    ]


# --- what parses: top-level functions of plain values, so that another process can do it ------------------------------


def _feed(answer: Fetched, blank: RawArticle) -> Any:  # noqa: ANN401 - a Feed; `Work` does not keep the type
    return parse_feed(answer.body, blank.publisher, blank.fetched_at, blank.source_id, answer.charset, url=answer.url)


def _listed(answer: Fetched) -> tuple[Listed, ...]:
    """The articles that a front page links to; none where the page is an article itself."""
    html = decode(answer.body, answer.charset)
    links = article_links(html, answer.url)
    return links if lists_articles(links) and not is_article(html) else ()


def page_article(answer: Fetched, entry: RawArticle) -> RawArticle:
    """The page's text under the entry's own title, date and identity. Raises InputError."""
    html = decode(answer.body, answer.charset)
    return with_page(entry, article_from_page(html, entry.publisher, entry.fetched_at, url=answer.url))
