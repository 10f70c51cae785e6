"""Reads the current contents of a source by kind: fetch, then parse and extract (pure). Expected failures are values.

feed, sitemap or front page → entries → those not in the ledger, with the text of their pages → articles
page → the article on it, again at every change          folder → the articles in its files
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from bot.unexpected import log_unexpected
from bot.watching.charset import decode
from bot.watching.deadline import deadline
from bot.watching.feed import is_full, parse_feed
from bot.watching.feed_entry import is_media
from bot.watching.fetch import Fetched, NotModified
from bot.watching.folder import Unread, files_of, read_paths
from bot.watching.following_pages import with_following_pages
from bot.watching.foreign_links import Attributed, attribute, attribute_listed, points_to
from bot.watching.front_page_links import article_links, lists_articles
from bot.watching.limits import READ_SOURCE, ReadSourceRules
from bot.watching.page_match import PageReference, matched
from bot.watching.page_to_article import article_from_page, is_article, line_text, with_page
from bot.watching.recheck_schedule import next_check
from bot.watching.sitemap import DEEPEST, MOST_MAPS_IN_ALL, Sitemap, SitemapEntry, parse_sitemap
from summarizer.errors import DeltabriefError, FetchError, InputError, MismatchError, StorageError
from summarizer.ingest.deduplicate import dated
from summarizer.ingest.disappearance import OLDEST_POST
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import FollowedPage, RawArticle, Source, SourceKind, partial_because
from summarizer.ingest.sites import Owners, redirects, site_of

log = logging.getLogger(__name__)


class Fetch(Protocol):
    """A conditional GET; raises FetchError. `page`: no user named this URL, so robots.txt applies."""

    def __call__(
        self, url: str, etag: str | None = None, last_modified: str | None = None, *, page: bool = False
    ) -> Awaitable[Fetched | NotModified]: ...


class RunBlocking(Protocol):
    """Calls a pure function without blocking the event loop, as `asyncio.to_thread` does."""

    def __call__(self, function: Callable[..., Any], /, *args: Any) -> Awaitable[Any]: ...  # noqa: ANN401 - the signature of `asyncio.to_thread`


LONGEST_REASON = 300
"""Characters of a reason, which is shown in a list of sources and in a chat message."""

Known = Callable[[RawArticle], bool]
"""Whether the ledger has this article, by its most reliable identity; called in a thread."""

Earlier = Callable[[RawArticle], PageReference | None]
"""What the ledger has of the article with this URL, None if nothing; called in a thread."""


def nothing_earlier(article: RawArticle) -> None:
    """Nothing is known of any article."""
    del article


@dataclass(frozen=True, slots=True)
class SourceReading:
    """The result of one poll: articles, files or entries without an article, and the reason of a failure.

    `notes` say what was left out. `more`: the next poll continues; it must request everything again, so `etag` and
    `last_modified` are missing.
    """

    articles: tuple[RawArticle, ...] = ()
    unread: tuple[Unread, ...] = ()
    failure: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    notes: tuple[str, ...] = ()
    more: bool = False
    failure_kind: str = ""


@dataclass(frozen=True, slots=True)
class _Task:
    """A source with everything that reading it needs."""

    source: Source
    fetch: Fetch
    now: datetime
    known: Known
    work: RunBlocking
    threads: RunBlocking
    pages: int
    rules: ReadSourceRules
    owners: Owners
    earlier: Earlier = nothing_earlier

    @property
    def blank(self) -> RawArticle:
        """The common values of the source's articles."""
        return RawArticle("", self.source.publisher, self.now, is_html=True, source_id=self.source.id)


@dataclass(frozen=True, slots=True)
class _Entries:
    """The entries of a feed, sitemap or front page, before the texts of their pages are fetched."""

    answer: Fetched
    found: Attributed


async def read_source(
    source: Source,
    fetch: Fetch,
    now: datetime,
    known: Known,
    work: RunBlocking = asyncio.to_thread,
    *,
    threads: RunBlocking = asyncio.to_thread,
    pages: int = READ_SOURCE.pages,
    rules: ReadSourceRules = READ_SOURCE,
    earlier: Earlier = nothing_earlier,
    owners: Owners | None = None,
) -> SourceReading:
    """The current contents of the source. Every failure is a value, including unexpected ones.

    Args:
        source: as stored in the ledger.
        fetch: fetches.
        now: the time of the poll.
        known: whether the ledger has an article.
        work: runs the parsers.
        threads: runs work that waits for a disk.
        pages: maximum number of entries whose pages are fetched; the rest follows in the next poll.
        rules: time limits.
        earlier: the earlier text of a watched page.
        owners: the configured owners of publishers and sites.

    Raises:
        StorageError: from `known` and `earlier`.
    """
    task = _Task(source, fetch, now, known, work, threads, pages, rules, owners or {}, earlier)
    try:
        if source.kind is SourceKind.FOLDER:
            return await _read_folder(task)
        async with deadline(rules.seconds, "it"):
            found = await _found(task)
        return found if isinstance(found, SourceReading) else await _articles(task, found)
    except StorageError:
        raise
    except DeltabriefError as error:
        return SourceReading(failure=plain_reason(str(error)), failure_kind=failure_kind(error))
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one source must not stop the others
        reason = log_unexpected(log, error, f"{source.location} was not read")
        return SourceReading(failure=reason, failure_kind=failure_kind(error))


def failure_kind(error: Exception) -> str:
    """The kind of a failed poll for metrics: one word of a small set."""
    if not isinstance(error, DeltabriefError):
        return "unexpected"
    if not isinstance(error, FetchError):
        return "unreadable"
    if error.refused:
        return "robots"
    if error.status is not None:
        return f"http_{error.status // 100}xx"
    return "postponed" if error.wait else "unreachable"


def plain_reason(text: str) -> str:
    """A reason that can be stored and shown: servers and parsers may put anything into it."""
    printable = "".join(char if char.isprintable() else " " for char in text[: 2 * LONGEST_REASON])
    return " ".join(printable.split())[:LONGEST_REASON]


async def _read_folder(task: _Task) -> SourceReading:
    """File by file: a file that crashes its parser, or takes too long, affects only itself."""
    folder = Path(task.source.location)
    if not await task.threads(folder.is_dir):
        return SourceReading(failure=f"{folder} is not a folder any more", failure_kind="folder")
    files: list[Path] = await task.threads(files_of, folder)
    articles: list[RawArticle] = []
    unread: list[Unread] = []
    until = asyncio.get_running_loop().time() + task.rules.folder_seconds
    for number, file in enumerate(files):
        if asyncio.get_running_loop().time() > until:
            left = f"there was no time for {len(files) - number:,} of its {len(files):,} files"
            return SourceReading(tuple(articles), tuple(unread), notes=(left,))
        for article in await _of_file(task, file):
            articles.append(article) if isinstance(article, RawArticle) else unread.append(article)
    return SourceReading(tuple(articles), tuple(unread))


async def _of_file(task: _Task, file: Path) -> Sequence[RawArticle | Unread]:
    try:
        articles: Sequence[RawArticle | Unread] = await task.work(_file, file, task.now, task.source)
    except DeltabriefError as error:
        return [Unread(str(file), plain_reason(str(error)))]
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one file must not lose the others
        return [Unread(str(file), log_unexpected(log, error, f"{file} was not read"))]
    return articles


# --- kinds that are fetched -----------------------------------------------------------------------------------------


async def _found(task: _Task) -> SourceReading | _Entries:
    """The contents of the source's URL. Raises FetchError, InputError."""
    source = task.source
    answer = await task.fetch(source.location, source.etag, source.last_modified)
    if isinstance(answer, NotModified):
        return SourceReading(
            etag=answer.etag or source.etag, last_modified=answer.last_modified or source.last_modified
        )
    return await _READERS[source.kind](task, answer)


async def _read_feed(task: _Task, answer: Fetched) -> _Entries:
    feed = await task.work(_feed, answer, task.blank, task.source.location, dict(task.owners))
    return _Entries(answer, feed)


async def _read_sitemap(task: _Task, answer: Fetched) -> _Entries:
    """The pages of a sitemap, or of the newest sitemaps of an index. A failing sitemap fails alone, unless all fail."""
    sitemap: Sitemap = await task.work(_sitemap, answer, task.now)
    pages, notes = sitemap.pages, sitemap.notes
    waiting = [(address, 1) for address in sitemap.maps]
    asked = {answer.url}
    failures: list[FetchError | InputError] = []
    while waiting and len(asked) <= MOST_MAPS_IN_ALL:
        address, depth = waiting.pop(0)
        if address in asked:
            continue
        asked.add(address)
        try:
            part = await task.fetch(address, page=True)
            assert isinstance(part, Fetched)  # the request was not conditional
            below: Sitemap = await task.work(_sitemap, part, task.now)
        except (FetchError, InputError) as error:
            failures.append(error)
            notes = (*notes, f"the map {address} is left out: {error}")
            continue
        pages, notes = (*pages, *below.pages), (*notes, *below.notes)
        if depth < DEEPEST:
            waiting = [(location, depth + 1) for location in below.maps] + waiting
    if failures and not pages:
        raise failures[0]
    if sitemap.maps:  # an index often stays identical while its sitemaps change
        answer = replace(answer, etag=None, last_modified=None)
    return await _listing(task, answer, pages, notes)


async def _read_page(task: _Task, answer: Fetched) -> SourceReading | _Entries:
    """A front page gives the articles that it links to; any other page is an article that may change.

    A page that contained an article remains one: if its URL now leads to the front page, that is not news.
    """
    entry = replace(task.blank, url=task.source.location)
    earlier = await task.threads(task.earlier, entry)
    listed: tuple[SitemapEntry, ...] = () if earlier else await task.work(_listed, answer)
    if listed:
        return await _listing(task, answer, listed, ())
    article: RawArticle = await task.work(page_article, answer, entry, earlier)
    several = article.next_page is not None
    article, missing = await with_following_pages(article, answer.url, partial(task.fetch, page=True), task.work)
    if missing and earlier:  # a partial article must not replace the complete one
        raise FetchError(missing)
    article = replace(article, page=None)  # the source itself is polled again
    notes = (f"the article is partial: {missing}",) if missing else ()
    if several:  # the first page may stay unchanged while another changes
        return SourceReading((article,), notes=notes)
    return SourceReading((article,), etag=answer.etag, last_modified=answer.last_modified)


_READERS = {SourceKind.FEED: _read_feed, SourceKind.SITEMAP: _read_sitemap, SourceKind.PAGE: _read_page}


async def _listing(task: _Task, answer: Fetched, listed: Sequence[SitemapEntry], notes: tuple[str, ...]) -> _Entries:
    entries, owners = _fresh(task, listed), dict(task.owners)
    attributed: Attributed = await task.work(attribute_listed, entries, task.source.location, answer.url, owners)
    return _Entries(answer, replace(attributed, notes=(*notes, *attributed.notes)))


async def _articles(task: _Task, listed: _Entries) -> SourceReading:
    """The entries not in the ledger, with their pages' text, and complete entries that may have been reworded.

    Pages are fetched for a limited number of entries, newest first, and for a limited time. The rest follows in the
    next
    poll: so that it is sent again, we do not tell the server that we have seen this response.

    Raises:
        FetchError: there was no time for any page, and there are no other articles.
    """
    answer, found = listed.answer, listed.found
    new = await task.threads(_new, found.articles, task.known)
    short = [entry for entry, is_short in new if is_short]
    read = await _pages(task, short[: task.pages], found.sites)
    done = [read.get(id(entry)) if is_short else entry for entry, is_short in new]
    articles = tuple(outcome for outcome in done if isinstance(outcome, RawArticle))
    unread = tuple(outcome for outcome in done if isinstance(outcome, Unread))
    later = len(short) - len(read)
    if not later and any(outcome.again for outcome in unread):
        return SourceReading(articles, unread, notes=found.notes)  # none of these is stored: they are requested again
    if not later:
        return SourceReading(articles, unread, None, answer.etag, answer.last_modified, found.notes)
    if not articles and len(read) < min(len(short), task.pages):
        raise FetchError(f"none of its pages could be read within {task.rules.page_seconds:g} seconds")
    waiting = f"{later:,} more pages are read later, {task.pages} at a time"
    return SourceReading(articles, unread, notes=(*found.notes, waiting), more=True)


async def _pages(task: _Task, entries: Sequence[RawArticle], sites: frozenset[str]) -> dict[int, RawArticle | Unread]:
    """These entries with their pages' text, by identity, as far as time permits."""
    read: dict[int, RawArticle | Unread] = {}
    with suppress(FetchError):
        async with deadline(task.rules.page_seconds, "its pages"):
            for entry in entries:
                read[id(entry)] = await _whole(task, entry, sites)
    return read


def _new(entries: Sequence[RawArticle], known: Known) -> list[tuple[RawArticle, bool]]:
    """The entries to store, and whether their pages are needed. In one call, off the event loop."""
    sized = [(entry, is_full(entry)) for entry in entries]
    return [
        (entry, _has_page(entry) and not full) for entry, full in sized if full or not entry.url or not known(entry)
    ]


def _has_page(entry: RawArticle) -> bool:
    """An MP3, a film or a picture is not a page: the entry's own text is its article."""
    return entry.url is not None and not is_media(entry.url)


async def _whole(task: _Task, entry: RawArticle, sites: frozenset[str]) -> RawArticle | Unread:
    """The entry with its page's text; if the page fails, an entry that has a text is kept."""
    address = entry.url or ""
    again = False
    try:
        answer = await task.fetch(address, page=True)
        assert isinstance(answer, Fetched)  # the request was not conditional
        if sites and site_of(answer.url) not in sites:
            return _led_away(entry, answer.url, sites)
        if answer.content_type.startswith(("audio/", "video/", "image/")) and entry.body.strip():
            return entry
        # without the feed's other entries: a list of thousands need not be sent to another process for each page
        read: RawArticle = await task.work(page_article, answer, replace(entry, beside=frozenset()))
        article, _ = await with_following_pages(read, answer.url, partial(task.fetch, page=True), task.work)
    except StorageError:
        raise
    except DeltabriefError as error:
        reason = plain_reason(str(error))
        again = isinstance(error, MismatchError) or (isinstance(error, FetchError) and error.passes)
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one page must not lose the others
        reason = log_unexpected(log, error, f"{address} was not read")
    else:
        return replace(article, beside=entry.beside)
    if not entry.body.strip():
        return Unread(address, reason, again)
    return replace(partial_because(entry, reason), page=_failed(entry, address, reason))


def _failed(entry: RawArticle, address: str, reason: str) -> FollowedPage | None:
    """Its page is tried again, however old the article is: there is no text of it yet."""
    page = first_reading(entry, address, entry.fetched_at)
    return page and replace(page, note=reason)


def _led_away(entry: RawArticle, page: str, sites: frozenset[str]) -> RawArticle:
    """An entry whose link ends on another site: it points there, unless its own site sent us away, say to ask consent.

    Raises:
        FetchError: only its URL is known.
    """
    if redirects(entry.url or ""):
        return points_to(entry, page, sites)
    if not entry.body.strip():
        raise FetchError(f"it leads to another site, {site_of(page)}; add that site as a source to read it")
    reason = f"it led to another site, {site_of(page)}"
    return replace(partial_because(entry, reason), page=_failed(entry, entry.url or "", reason))


def _fresh(task: _Task, listed: Sequence[SitemapEntry]) -> list[RawArticle]:
    """Pages without a date, and those not older than the initial period of a new source."""
    since = task.now - timedelta(days=READ_SOURCE.days_back)
    dated = ((entry, entry.published_at or entry.changed) for entry in listed)
    return [
        replace(task.blank, url=entry.url, title=entry.title, published_at=entry.published_at, facts=entry.facts)
        for entry, date in dated
        if date is None or date >= since
    ]


# --- parsing: top-level functions of plain values, so that they can run in another process ------------------------


def _file(file: Path, now: datetime, source: Source) -> list[RawArticle | Unread]:
    return list(read_paths([file], now, source.publisher, source.id, within=Path(source.location)))


def _feed(answer: Fetched, blank: RawArticle, location: str, owners: dict[str, str]) -> Attributed:
    publisher, now, source_id = blank.publisher, blank.fetched_at, blank.source_id
    feed = parse_feed(answer.body, publisher, now, source_id, answer.charset, url=answer.url)
    attributed = attribute(feed.articles, location, feed.home, owners)
    return replace(attributed, notes=(*feed.notes, *attributed.notes))


def _sitemap(answer: Fetched, now: datetime) -> Sitemap:
    return parse_sitemap(answer.body, answer.charset, url=answer.url, now=now)


def _listed(answer: Fetched) -> tuple[SitemapEntry, ...]:
    """The articles that a front page links to; none if the page is itself an article."""
    tree = tree_of(decode(answer.body, answer.charset))
    links = () if tree is None else article_links(tree, answer.url)
    return links if tree is not None and lists_articles(links) and not is_article(tree) else ()


def page_article(answer: Fetched, entry: RawArticle, earlier: PageReference | None = None) -> RawArticle:
    """The page's text with the entry's title, date and identity.

    Args:
        answer: the page.
        entry: the entry that links to it, as its source delivered it.
        earlier: the earlier text of the page.

    Raises:
        InputError: it contains no text, or something other than this article ("the page shows a consent wall").
    """
    article, title = read_page(answer, entry, earlier)
    return replace(article, page=followed(article, answer, title))


def read_page(
    answer: Fetched, entry: RawArticle, earlier: PageReference | None = None
) -> tuple[RawArticle, str | None]:
    """The same, and the page's own headline, which may differ from the entry's. Raises as `page_article`."""
    html = decode(answer.body, answer.charset)
    tree = tree_of(html)
    page = article_from_page(html, entry.publisher, entry.fetched_at, url=answer.url, tree=tree)
    known = earlier or PageReference(entry.title, line_text(entry) if entry.body.strip() else "")
    article = with_page(entry, matched(page, known, html, tree))
    if entry.url and article.site == page.site != site_of(entry.url):  # a tracking URL: the page has its own
        article = replace(article, url=page.url, link=entry.link or entry.url)
    return article, page.title


def followed(article: RawArticle, answer: Fetched, title: str | None) -> FollowedPage | None:
    """How the article's page is fetched again; None if the article is no longer recent.

    Args:
        article: as just parsed from the page.
        answer: the page.
        title: its own headline.
    """
    published, known = dated(article)
    since = published if known else article.fetched_at
    page = first_reading(article, article.url or answer.url, since, live=is_live(article))
    return page and replace(page, title=title, etag=answer.etag, last_modified=answer.last_modified)


def is_live(article: RawArticle) -> bool:
    """Whether its page shows timestamped posts."""
    return any(fact.name == OLDEST_POST for fact in article.facts)


def first_reading(article: RawArticle, address: str, since: datetime, *, live: bool = False) -> FollowedPage | None:
    """A page that was fetched for the first time, its article being recent since then; None if it no longer is."""
    now = article.fetched_at
    page = FollowedPage("", "", article.source_id or "", address, since, now, now, live=live)
    planned = next_check(page, now, changed=True)
    return replace(page, next_check=planned) if planned and article.source_id else None
