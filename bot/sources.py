"""What people do with sources, from any surface: look, test, add, find, pause, remove, import, export.

what somebody typed → look (fetches, tells the kind, finds the feed) → Found → sample (shows, stores nothing) | add
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.watch.address import checked
from bot.watch.decode import decode
from bot.watch.discover import Offer, feeds_of, host_name, kind_of, site_name, usual_feeds
from bot.watch.feed import parse_feed
from bot.watch.fetch import Fetched
from bot.watch.folder import Unread
from bot.watch.opml import parse_opml, write_opml
from bot.watch.read import Fetch, read
from summarizer.clean import article_text
from summarizer.errors import AlreadyStoredError, FetchError, InputError, NotFoundError, UsageError
from summarizer.managing import note
from summarizer.ports import Ledger, UnitOfWork
from summarizer.types import AuditAction, Fact, RawArticle, Source, SourceKind, digest

TRIED = 3
"""Of the usual addresses of feeds, for a page that names none."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was recognised at a place, and what else could be watched there."""

    kind: SourceKind
    location: str
    publisher: str
    others: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampled:
    """One article as it would be stored."""

    title: str | None
    url: str | None
    published_at: datetime | None
    text: str
    partial: bool
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """What reading a source would give now. `held` counts its articles; the first of them are read whole."""

    found: Found
    articles: tuple[Sampled, ...]
    held: int
    unread: tuple[Unread, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What a list of feeds brought: new sources, locations that were known, and what was refused, with reasons."""

    added: tuple[Source, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Unread, ...] = field(default=())


# --- looking ----------------------------------------------------------------------------------------------------


async def look(location: str, fetch: Fetch, now: datetime, *, folders: bool = False) -> Found:
    """What stands at the place that somebody typed; of a page, the feed that it names, else the page itself.

    Args:
        location: an address with or without https://, or a folder.
        fetch: fetches.
        now: the time of looking.
        folders: whether a folder of this machine may be meant; never for people in a chat.

    Raises:
        UsageError: it is neither.
        FetchError: nothing answers there.
        InputError: what stands there cannot be watched.
    """
    if folders and (folder := _folder(location)):
        return folder
    url = _address(location, folders=folders)
    answer = await _fetched(fetch, url)
    kind = kind_of(answer.body, answer.charset)
    if kind is SourceKind.FEED:
        return Found(kind, url, _feed_name(answer, now))
    if kind is SourceKind.SITEMAP:
        return Found(kind, url, host_name(url))
    return await _from_page(answer, url, fetch, now)


def _folder(location: str) -> Found | None:
    folder = Path(location).expanduser()
    if "://" in location or not folder.is_dir():
        return None
    return Found(SourceKind.FOLDER, str(folder.resolve()), folder.resolve().name)


def _address(location: str, *, folders: bool) -> str:
    """Raises UsageError."""
    guessed = "://" not in location
    if guessed and ("." not in location or location.startswith((".", "/", "~"))):
        place = "neither a folder nor an http(s) address" if folders else "no http(s) address"
        raise UsageError(f"{location!r} is {place}; give one, such as https://news.example/")
    try:
        return checked(f"https://{location}" if guessed else location)
    except UsageError as error:
        place = "neither a folder nor an http(s) address: " if folders else ""
        raise UsageError(f"{place}{error}") from error  # without the address: it may hold a password


async def _from_page(answer: Fetched, url: str, fetch: Fetch, now: datetime) -> Found:
    """The first feed that a page names and that can be read; else one at a usual place; else the page itself."""
    html = decode(answer.body, answer.charset)
    offers = feeds_of(html, answer.url)
    name = site_name(html, answer.url)
    usual = [Offer(SourceKind.FEED, each, each) for each in usual_feeds(answer.url)[:TRIED]]
    on_front = urlsplit(answer.url).path in {"", "/"}
    for offer in offers or (usual if on_front else ()):
        if await _is_feed(offer.location, fetch, now):
            others = tuple(each for each in offers if each != offer)
            page = Offer(SourceKind.PAGE, url, "the page itself")
            return Found(SourceKind.FEED, offer.location, name, (*others, page))
    return Found(SourceKind.PAGE, url, name, offers)


async def _is_feed(url: str, fetch: Fetch, now: datetime) -> bool:
    try:
        answer = await _fetched(fetch, url, page=True)
        parse_feed(answer.body, "", now, None, answer.charset)
    except (FetchError, InputError):
        return False
    return True


def _feed_name(answer: Fetched, now: datetime) -> str:
    """Raises InputError."""
    return parse_feed(answer.body, "", now, None, answer.charset).title or host_name(answer.url)


async def _fetched(fetch: Fetch, url: str, *, page: bool = False) -> Fetched:
    """Raises FetchError."""
    answer = await fetch(url, page=page)
    assert isinstance(answer, Fetched)  # nothing conditional was asked
    return answer


async def sample(found: Found, fetch: Fetch, now: datetime, limit: int = 3) -> Sample:
    """What reading this would give, with the text of the first articles as it would be stored. Nothing is stored.

    Raises:
        FetchError: it cannot be read.
    """
    source = _source("", found, now, found.publisher, None)
    reading = await read(source, fetch, now, lambda _: False, pages=limit)
    if reading.failure is not None:
        raise FetchError(reading.failure)
    articles: list[Sampled] = []
    unread: list[Unread] = []
    for raw in reading.articles[:limit]:
        try:
            articles.append(_sampled(raw))
        except InputError as error:
            unread.append(Unread(raw.url or raw.title or "an entry", str(error)))
    return Sample(found, tuple(articles), len(reading.articles), (*reading.unread, *unread), reading.notes)


def _sampled(raw: RawArticle) -> Sampled:
    """Raises InputError."""
    clean = article_text(raw)
    return Sampled(clean.title, raw.url, raw.published_at, clean.text, raw.partial, raw.facts)


class Who(NamedTuple):
    """Who changes something, for the audit log."""

    by: str
    at: datetime


# --- storing ----------------------------------------------------------------------------------------------------


def add(
    ledger: Ledger,
    workspace_id: str,
    found: Found,
    now: datetime,
    publisher: str | None = None,
    login: str | None = None,
    who: Who | None = None,
) -> Source:
    """Watch it from now on.

    Raises:
        AlreadyStoredError: the workspace has that location already.
    """
    source = _source(workspace_id, found, now, publisher or found.publisher, login)
    with ledger() as unit:
        unit.sources.add(source)
        _note(unit, AuditAction.SOURCE_ADDED, source, who)
        unit.commit()
    return source


def _note(unit: UnitOfWork, action: AuditAction, source: Source, who: Who | None) -> None:
    if who is not None:
        note(unit, source.workspace_id, action, source.id, f"{source.publisher}, {source.location}", who.at, who.by)


def _source(workspace_id: str, found: Found, now: datetime, publisher: str, login: str | None) -> Source:
    return Source(
        id=digest("source", workspace_id, found.location),
        workspace_id=workspace_id,
        kind=found.kind,
        location=found.location,
        publisher=publisher,
        added_at=now,
        login=login,
    )


def find(ledger: Ledger, workspace_id: str, text: str) -> Source:
    """The source with this location or id, or of this publisher if it is its only one. Raises NotFoundError."""
    with ledger() as unit:
        sources = unit.sources.of(workspace_id)
    full = str(Path(text).expanduser().resolve()) if "://" not in text else text
    fitting = [
        each for each in sources if text in {each.location, each.id} or each.location in {full, _spelt(text)}
    ] or [each for each in sources if each.publisher.casefold() == text.strip().casefold()]
    if len(fitting) != 1:
        trouble = "fits several sources" if fitting else "is no source"
        raise NotFoundError(f"{text!r} {trouble}; give a location from `deltabrief sources list`")
    return fitting[0]


def _spelt(text: str) -> str:
    """An address in the form in which it was stored."""
    try:
        return checked(text)
    except UsageError:
        return text


def pause(ledger: Ledger, workspace_id: str, text: str, *, paused: bool, who: Who | None = None) -> Source:
    """Stop reading a source, or go on with it at once. Raises NotFoundError."""
    source = find(ledger, workspace_id, text)
    changed = replace(source, paused=paused) if paused else replace(source, paused=False, next_check=None, failures=0)
    with ledger() as unit:
        unit.sources.update(changed)
        _note(unit, AuditAction.SOURCE_PAUSED if paused else AuditAction.SOURCE_RESUMED, source, who)
        unit.commit()
    return changed


def remove(ledger: Ledger, workspace_id: str, text: str, who: Who | None = None) -> Source:
    """Forget a source; its articles stay. Raises NotFoundError."""
    source = find(ledger, workspace_id, text)
    with ledger() as unit:
        unit.sources.remove(source.id)
        _note(unit, AuditAction.SOURCE_REMOVED, source, who)
        unit.commit()
    return source


# --- lists ------------------------------------------------------------------------------------------------------


def export_opml(ledger: Ledger, workspace_id: str, title: str) -> bytes:
    """The workspace's feeds, pages and sitemaps as OPML 2.0; folders mean nothing elsewhere and are left out."""
    with ledger() as unit:
        return write_opml(unit.sources.of(workspace_id), title)


def import_opml(ledger: Ledger, workspace_id: str, data: bytes, now: datetime, who: Who | None = None) -> Imported:
    """Add every source of a list. Nothing is fetched: one that cannot be read is told of like any other.

    Raises:
        InputError: it is no OPML.
    """
    added: list[Source] = []
    known: list[str] = []
    refused: list[Unread] = []
    for outline in parse_opml(data):
        try:
            place = checked(outline.location)
            added.append(add(ledger, workspace_id, Found(outline.kind, place, outline.publisher), now, who=who))
        except AlreadyStoredError:
            known.append(outline.location)
        except UsageError as error:
            refused.append(Unread(outline.location, str(error)))
    return Imported(tuple(added), tuple(known), tuple(refused))
