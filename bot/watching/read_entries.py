"""The entries of a feed, sitemap or front page: those not in the ledger, with the text of their pages."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from bot.watching.deadline import deadline
from bot.watching.feed import is_full
from bot.watching.feed_entry import is_media
from bot.watching.fetch import Fetched
from bot.watching.folder import Unread
from bot.watching.following_pages import with_following_pages
from bot.watching.foreign_links import Attributed, points_to
from bot.watching.read_page import first_reading, page_article
from bot.watching.source_reading import Known, SourceReading, SourceTask, failure_reason, fetch_whole, of_kind
from summarizer.errors import FetchError, MismatchError
from summarizer.ingest.model import RawArticle, partial_because
from summarizer.ingest.sites import redirects, site_of


@dataclass(frozen=True, slots=True)
class ListedEntries:
    """The entries of a feed, sitemap or front page, before the texts of their pages are fetched."""

    answer: Fetched
    found: Attributed


async def read_entries(task: SourceTask, listed: ListedEntries) -> SourceReading:
    """The entries not in the ledger, with their pages' text, and complete entries that may have been reworded.

    Pages are fetched for a limited number of entries, newest first, and for a limited time. The rest follows in the
    next poll: so that it is sent again, we do not tell the server that we have seen this response.

    Raises:
        FetchError: there was no time for any page, and there are no other articles.
    """
    answer, found = listed.answer, listed.found
    new = await task.threads(_new, found.articles, task.known)
    short = [entry for entry, is_short in new if is_short]
    read = await _pages(task, short[: task.pages], found.sites)
    done = [read.get(id(entry)) if is_short else entry for entry, is_short in new]
    reading = SourceReading(of_kind(RawArticle, done), of_kind(Unread, done), notes=found.notes)
    if later := len(short) - len(read):
        if not reading.articles and len(read) < min(len(short), task.pages):
            raise FetchError(f"none of its pages could be read within {task.rules.page_seconds:g} seconds")
        waiting = f"{later:,} more pages are read later, {task.pages} at a time"
        return replace(reading, notes=(*found.notes, waiting), more=True)
    if any(outcome.again for outcome in reading.unread):  # not stored: they are requested again
        return reading
    return replace(reading, etag=answer.etag, last_modified=answer.last_modified)


async def _pages(
    task: SourceTask, entries: Sequence[RawArticle], sites: frozenset[str]
) -> dict[int, RawArticle | Unread]:
    """These entries with their pages' text, by identity, as far as time permits."""
    read: dict[int, RawArticle | Unread] = {}
    with suppress(FetchError):
        async with deadline(task.rules.page_seconds, "its pages"):
            for entry in entries:
                read[id(entry)] = await _whole(task, entry, sites)
    return read


def _new(entries: Sequence[RawArticle], known: Known) -> list[tuple[RawArticle, bool]]:
    """The entries to store, and whether their pages are needed. In one call, off the event loop."""
    new: list[tuple[RawArticle, bool]] = []
    for entry in entries:
        if is_full(entry):
            new.append((entry, False))
        elif not (entry.url and known(entry)):
            new.append((entry, _has_page(entry)))
    return new


def _has_page(entry: RawArticle) -> bool:
    """An MP3, a film or a picture is not a page: the entry's own text is its article."""
    if entry.url is None:
        return False
    return not is_media(entry.url)


async def _whole(task: SourceTask, entry: RawArticle, sites: frozenset[str]) -> RawArticle | Unread:
    """The entry with its page's text; if the page fails, an entry that has a text is kept."""
    address = entry.url or ""
    try:
        return await _from_page(task, entry, address, sites)
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one page must not lose the others
        reason, again = failure_reason(error, f"{address} was not read"), _may_succeed_later(error)
    if not entry.body.strip():
        return Unread(address, reason, again)
    # its page is tried again, however old the article is: there is no text of it yet
    page = first_reading(entry, address, entry.fetched_at)
    return replace(partial_because(entry, reason), page=replace(page, note=reason) if page else None)


async def _from_page(task: SourceTask, entry: RawArticle, address: str, sites: frozenset[str]) -> RawArticle:
    """Raises FetchError, InputError, and what a bug raises."""
    answer = await fetch_whole(task.fetch, address)
    if sites and site_of(answer.url) not in sites:
        return _led_away(entry, address, answer.url, sites)
    if answer.content_type.startswith(("audio/", "video/", "image/")) and entry.body.strip():
        return entry
    # without the feed's other entries: a list of thousands need not be sent to another process for each page
    read: RawArticle = await task.work(page_article, answer, replace(entry, beside=frozenset()), None, task.last_read)
    article, _ = await with_following_pages(read, answer.url, task.fetch, task.work)
    return replace(article, beside=entry.beside)


def _may_succeed_later(error: Exception) -> bool:
    """Whether it may work later: the server is down or busy, or the page shows, for example, a consent wall."""
    return error.is_transient if isinstance(error, FetchError) else isinstance(error, MismatchError)


def _led_away(entry: RawArticle, address: str, page: str, sites: frozenset[str]) -> RawArticle:
    """The entry, pointing to the other site on which its link ends, as links of tracking services do.

    Raises:
        FetchError: its own site sent us elsewhere, for example to ask for consent.
    """
    if redirects(address):
        return points_to(entry, page, sites)
    if entry.body.strip():
        raise FetchError(f"it led to another site, {site_of(page)}")
    raise FetchError(f"it leads to another site, {site_of(page)}; add that site as a source to read it")
