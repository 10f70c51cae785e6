"""Reads the current contents of a source by kind: fetch, then parse and extract (pure). Expected failures are values.

feed, sitemap or front page → entries → those not in the ledger, with the text of their pages → articles
page → the article on it, again at every change          folder → the articles in its files
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain

from bot.watching.charset import decode
from bot.watching.deadline import deadline
from bot.watching.feed import parse_feed
from bot.watching.fetch import Fetched, NotModified
from bot.watching.following_pages import with_following_pages
from bot.watching.foreign_links import Attributed, attribute, attribute_listed
from bot.watching.front_page_links import front_page
from bot.watching.limits import READ_SOURCE
from bot.watching.page_to_article import cut_note, is_article
from bot.watching.read_entries import ListedEntries, read_entries
from bot.watching.read_folder import read_folder
from bot.watching.read_page import page_article
from bot.watching.sitemap import DEEPEST, MOST_MAPS_IN_ALL, Sitemap, SitemapEntry, parse_sitemap
from bot.watching.source_reading import SourceReading, SourceTask, failure_reason, fetch_whole, poll_failure_kind
from summarizer.errors import FetchError, InputError, StorageError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import RawArticle, SourceKind


async def read_source(task: SourceTask) -> SourceReading:
    """The current contents of the source. Every failure is a value, including unexpected ones.

    Raises:
        StorageError: from `known` and `earlier`.
    """
    source = task.source
    try:
        if source.kind is SourceKind.FOLDER:
            return await read_folder(task)
        async with deadline(task.rules.seconds, "it"):
            found = await _found(task)
        return found if isinstance(found, SourceReading) else await read_entries(task, found)
    except StorageError:
        raise
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one source must not stop the others
        reason = failure_reason(error, f"{source.location} was not read")
        return SourceReading(failure=reason, failure_kind=poll_failure_kind(error))


async def _found(task: SourceTask) -> SourceReading | ListedEntries:
    """The contents of the source's URL. Raises FetchError, InputError."""
    source = task.source
    answer = await task.fetch(source.location, source.etag, source.last_modified)
    if isinstance(answer, NotModified):
        etag, last_modified = answer.validators(source.etag, source.last_modified)
        return SourceReading(etag=etag, last_modified=last_modified)
    return await _READERS[source.kind](task, answer)


async def _read_feed(task: SourceTask, answer: Fetched) -> ListedEntries:
    feed = await task.work(_feed, answer, task.blank, task.source.location, dict(task.owners))
    return ListedEntries(answer, feed)


async def _read_sitemap(task: SourceTask, answer: Fetched) -> ListedEntries:
    """The pages of a sitemap, or of the newest sitemaps of an index. A failing sitemap fails alone, unless all fail."""
    top: Sitemap = await task.work(_sitemap, answer, task.now)
    below, notes, failures = await _sitemaps_below(task, top, answer.url)
    pages = [*top.pages, *chain.from_iterable(each.pages for each in below)]
    if failures and not pages:
        raise failures[0]
    if top.maps:  # an index often stays identical while its sitemaps change
        answer = replace(answer, etag=None, last_modified=None)
    return await _listing(task, answer, pages, (*top.notes, *notes))


async def _sitemaps_below(
    task: SourceTask, top: Sitemap, url: str
) -> tuple[list[Sitemap], list[str], list[FetchError | InputError]]:
    """The sitemaps of an index at this URL, in its order and at any depth, with notes and failures."""
    read: list[Sitemap] = []
    notes: list[str] = []
    failures: list[FetchError | InputError] = []
    waiting = [(address, 1) for address in top.maps]
    asked = {url}
    left_out: set[str] = set()
    while waiting:
        address, depth = waiting.pop(0)
        if address in asked:
            continue
        if len(asked) > MOST_MAPS_IN_ALL or depth > DEEPEST:
            left_out.add(address)
            continue
        asked.add(address)
        try:
            found: Sitemap = await task.work(_sitemap, await fetch_whole(task.fetch, address), task.now)
        except (FetchError, InputError) as error:
            failures.append(error)
            notes.append(f"the map {address} is left out: {error}")
            continue
        read.append(found)
        notes += found.notes
        waiting[:0] = [(location, depth + 1) for location in found.maps]
    left_out -= asked  # reached by a shorter path
    if left_out:
        notes.append(f"{len(left_out):,} more maps are left out: at most {MOST_MAPS_IN_ALL} are read, {DEEPEST} deep")
    return read, notes, failures


async def _read_page(task: SourceTask, answer: Fetched) -> SourceReading | ListedEntries:
    """A front page gives the articles that it links to; any other page is an article that may change.

    A page that contained an article remains one: if its URL now leads to the front page, that is not news.
    """
    entry = replace(task.blank, url=task.source.location)
    earlier = await task.threads(task.earlier, entry)
    listed: Sitemap = Sitemap() if earlier else await task.work(_listed, answer)
    if listed.pages:
        return await _listing(task, answer, listed.pages, listed.notes)
    article: RawArticle = await task.work(page_article, answer, entry, earlier)
    several = article.next_page is not None
    article, missing = await with_following_pages(article, answer.url, task.fetch, task.work)
    if missing and earlier:  # a partial article must not replace the complete one
        raise FetchError(missing)
    article = replace(article, page=None)  # the source itself is polled again
    notes = (f"the article is partial: {missing}",) if missing else ()
    if several:  # the first page may stay unchanged while another changes
        return SourceReading((article,), notes=notes)
    return SourceReading((article,), etag=answer.etag, last_modified=answer.last_modified)


_READERS = {SourceKind.FEED: _read_feed, SourceKind.SITEMAP: _read_sitemap, SourceKind.PAGE: _read_page}


async def _listing(
    task: SourceTask, answer: Fetched, listed: Sequence[SitemapEntry], notes: tuple[str, ...]
) -> ListedEntries:
    entries, owners = _fresh(task, listed), dict(task.owners)
    attributed: Attributed = await task.work(attribute_listed, entries, task.source.location, answer.url, owners)
    return ListedEntries(answer, replace(attributed, notes=(*notes, *attributed.notes)))


def _fresh(task: SourceTask, listed: Sequence[SitemapEntry]) -> list[RawArticle]:
    """Pages without a date, and those not older than the initial period of a new source."""
    since = task.now - timedelta(days=READ_SOURCE.days_back)
    dated = ((entry, entry.published_at or entry.changed) for entry in listed)
    return [
        replace(task.blank, url=entry.url, title=entry.title, published_at=entry.published_at, facts=entry.facts)
        for entry, date in dated
        if date is None or date >= since
    ]


# --- parsing: top-level functions of plain values, so that they can run in another process ------------------------


def _feed(answer: Fetched, blank: RawArticle, location: str, owners: dict[str, str]) -> Attributed:
    feed = parse_feed(answer.body, blank, answer.charset, answer.url)
    attributed = attribute(feed.articles, location, feed.home, owners)
    return replace(attributed, notes=(*feed.notes, *attributed.notes))


def _sitemap(answer: Fetched, now: datetime) -> Sitemap:
    return parse_sitemap(answer.body, answer.charset, url=answer.url, now=now)


def _listed(answer: Fetched) -> Sitemap:
    """The articles that a front page links to; none if the page is itself an article."""
    html = decode(answer.body, answer.charset)
    tree = tree_of(html)
    if tree is None or is_article(tree):
        return Sitemap()
    listed = front_page(tree, answer.url)
    return replace(listed, notes=tuple(filter(None, (*listed.notes, cut_note("the page", html, tree)))))
