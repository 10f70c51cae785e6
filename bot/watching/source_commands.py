"""Operations on sources, for any user interface: detect, preview, add, find, pause, remove, import, export.

user input → look (fetches, detects the kind, finds the feed) → Found → sample (shows, stores nothing) | add
"""

from __future__ import annotations

import asyncio
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.watching.charset import decode
from bot.watching.discover_feed import (
    DiscoveredSource,
    feeds_of,
    host_name,
    kind_of,
    name_of_feed,
    site_name,
    usual_feeds,
)
from bot.watching.feed import parse_feed
from bot.watching.fetch import Fetched
from bot.watching.folder import Unread
from bot.watching.limits import WATCHING
from bot.watching.opml import OutlineList, parse_opml, write_opml
from bot.watching.read_source import Fetch, RunBlocking, read_source
from bot.watching.url_check import check_url, mended_url
from bot.workspace.quotas import Quotas
from summarizer.errors import FetchError, InputError, NotFoundError, UsageError
from summarizer.ids import digest
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import MetadataField, RawArticle, Source, SourceKind
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.workspace.commands import record_audit
from summarizer.workspace.model import AuditAction

TRIED = 3
"""Number of common feed paths tried for a page that links to no feed."""


@dataclass(frozen=True, slots=True)
class FoundSources:
    """The detected source, and other possible sources there."""

    kind: SourceKind
    location: str
    publisher: str
    others: tuple[DiscoveredSource, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampled:
    """One article as it would be stored."""

    title: str | None
    url: str | None
    published_at: datetime | None
    text: str
    partial: bool
    facts: tuple[MetadataField, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A preview of a source. `held` counts its articles; the first of them have their full text."""

    found: FoundSources
    articles: tuple[Sampled, ...]
    held: int
    unread: tuple[Unread, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import: new sources, known locations, and refused ones with reasons.

    `left_out` are the locations that exceeded a quota; `because` says why, and what to do.
    """

    added: tuple[Source, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Unread, ...] = field(default=())
    left_out: tuple[str, ...] = ()
    because: str | None = None


# --- detection ----------------------------------------------------------------------------------------------------


async def look_at_address(
    location: str, fetch: Fetch, now: datetime, work: RunBlocking = asyncio.to_thread, *, folders: bool = False
) -> FoundSources:
    """The source at the location that a user typed; for a page, the feed that it links to, else the page itself.

    Args:
        location: a URL with or without https://, or a folder.
        fetch: fetches.
        now: the current time.
        work: runs the parsers.
        folders: whether a folder of this machine is allowed; never for users in a chat.

    Raises:
        UsageError: it is neither.
        FetchError: it cannot be fetched.
        InputError: it cannot be used as a source.
    """
    if folders and (folder := folder_at(location)):
        return folder
    url = _address(location, folders=folders)
    answer = await _fetched(fetch, url)
    kind: SourceKind = await work(kind_of, answer.body, answer.charset)
    if kind is SourceKind.FEED:
        return FoundSources(kind, url, name_of_feed(await work(_feed_title, answer, now)) or host_name(url))
    if kind is SourceKind.SITEMAP:
        return FoundSources(kind, url, host_name(url))
    return await _from_page(answer, url, fetch, now, work)


def folder_at(location: str) -> FoundSources | None:
    """The folder of this machine at this path, if it exists."""
    folder = Path(location).expanduser()
    if "://" in location or not folder.is_dir():
        return None
    return FoundSources(SourceKind.FOLDER, str(folder.resolve()), folder.resolve().name)


def _address(location: str, *, folders: bool) -> str:
    """Raises UsageError."""
    location = mended_url(location)
    guessed = "://" not in location
    if guessed and ("." not in location or location.startswith((".", "/", "~"))):
        place = "neither a folder nor an http(s) address" if folders else "not an http(s) address"
        raise UsageError(f"{location!r} is {place}; give one, such as https://news.example/")
    try:
        return check_url(f"https://{location}" if guessed else location)
    except UsageError as error:
        place = "neither a folder nor an http(s) address: " if folders else ""
        raise UsageError(f"{place}{error}") from error  # without the URL: it may contain a password


async def _from_page(answer: Fetched, url: str, fetch: Fetch, now: datetime, work: RunBlocking) -> FoundSources:
    """The first readable feed that a page links to; else one at a common path; else the page itself."""
    offers, name = await work(_named_by, answer)
    usual = [DiscoveredSource(SourceKind.FEED, address, address) for address in usual_feeds(answer.url)[:TRIED]]
    on_front = urlsplit(answer.url).path in {"", "/"}
    for offer in offers or (usual if on_front else ()):
        read, title = await _feed_at(offer.location, fetch, now, work)
        if read:
            others = tuple(other for other in offers if other != offer)
            page = DiscoveredSource(SourceKind.PAGE, url, "the page itself")
            called = name or name_of_feed(title) or host_name(answer.url)
            return FoundSources(SourceKind.FEED, offer.location, called, (*others, page))
    return FoundSources(SourceKind.PAGE, url, name or host_name(answer.url), offers)


async def _feed_at(url: str, fetch: Fetch, now: datetime, work: RunBlocking) -> tuple[bool, str | None]:
    """Whether there is a readable feed, and its title."""
    try:
        return True, await work(_feed_title, await _fetched(fetch, url, page=True), now)
    except (FetchError, InputError):
        return False, None


def _named_by(answer: Fetched) -> tuple[tuple[DiscoveredSource, ...], str | None]:
    """The feeds that a page links to, and the name of its site."""
    html = decode(answer.body, answer.charset)
    return feeds_of(html, answer.url), site_name(html, answer.url)


def _feed_title(answer: Fetched, now: datetime) -> str | None:
    """Raises InputError if it is not a feed."""
    return parse_feed(answer.body, "", now, None, answer.charset).title


async def _fetched(fetch: Fetch, url: str, *, page: bool = False) -> Fetched:
    """Raises FetchError."""
    answer = await fetch(url, page=page)
    assert isinstance(answer, Fetched)  # the request was not conditional
    return answer


async def sample_source(
    found: FoundSources, fetch: Fetch, now: datetime, limit: int = 3, work: RunBlocking = asyncio.to_thread
) -> Sample:
    """A preview of this source, with the text of the first articles as it would be stored. Stores nothing.

    Raises:
        FetchError: it cannot be fetched.
    """
    source = _source("", found, now, found.publisher, None)
    reading = await read_source(source, fetch, now, lambda _: False, work, pages=limit)
    if reading.failure is not None:
        raise FetchError(reading.failure)
    articles: list[Sampled] = []
    unread: list[Unread] = []
    for raw in reading.articles[:limit]:
        try:
            articles.append(await work(_sampled, raw))
        except InputError as error:
            unread.append(Unread(raw.url or raw.title or "an entry", str(error)))
    return Sample(found, tuple(articles), len(reading.articles), (*reading.unread, *unread), reading.notes)


def _sampled(raw: RawArticle) -> Sampled:
    """Raises InputError."""
    clean = article_text(raw)
    return Sampled(clean.title, raw.url, raw.published_at, clean.text, raw.partial, raw.facts)


class Who(NamedTuple):
    """The user who changes something, for the audit log."""

    by: str
    at: datetime


# --- storing ----------------------------------------------------------------------------------------------------


def add_source(
    ledger: Ledger,
    workspace_id: str,
    found: FoundSources,
    now: datetime,
    publisher: str | None = None,
    login: str | None = None,
    who: Who | None = None,
    quotas: Quotas = Quotas(),  # noqa: B008 - frozen
    *,
    since: datetime | None = None,
) -> Source:
    """Add the source. Articles published before `since`, by default a day before now, are background.

    Raises:
        AlreadyStoredError: the workspace already has that location.
        UsageError: it has as many sources as allowed.
    """
    added = now if since is None else min(now, since + WATCHING.background)
    source = _source(workspace_id, found, added, publisher or found.publisher, login)
    with ledger() as unit:
        known = unit.sources.list_by_workspace(workspace_id)
        most = quotas.of(workspace_id).sources
        if len(known) >= most and source.location not in {item.location for item in known}:
            raise UsageError(f"There are {most:,} sources, which is the limit. {_remedy(quotas, workspace_id)}")
        unit.sources.add(source)
        _note(unit, AuditAction.SOURCE_ADDED, source, who)
        unit.commit()
    return source


def _remedy(quotas: Quotas, workspace_id: str, name: str = "sources") -> str:
    """What to do about a quota."""
    setting = quotas.setting(workspace_id, name)
    return f"Remove some first, or ask the bot's operator to raise the setting {setting}."


def _note(unit: UnitOfWork, action: AuditAction, source: Source, who: Who | None) -> None:
    if who is not None:
        record_audit(
            unit, source.workspace_id, action, source.id, f"{source.publisher}, {source.location}", who.at, who.by
        )


def _source(workspace_id: str, found: FoundSources, now: datetime, publisher: str, login: str | None) -> Source:
    return Source(
        id=digest("source", workspace_id, found.location),
        workspace_id=workspace_id,
        kind=found.kind,
        location=found.location,
        publisher=publisher,
        added_at=now,
        login=login,
    )


def find_source(ledger: Ledger, workspace_id: str, text: str) -> Source:
    """The source with this location or id, or the only one of this publisher. Raises NotFoundError."""
    with ledger() as unit:
        sources = unit.sources.list_by_workspace(workspace_id)
    full = str(Path(text).expanduser().resolve()) if "://" not in text else text
    fitting = [
        source for source in sources if text in {source.location, source.id} or source.location in {full, _spelt(text)}
    ] or [source for source in sources if source.publisher.casefold() == text.strip().casefold()]
    if len(fitting) != 1:
        trouble = "matches several sources" if fitting else "does not match a source"
        raise NotFoundError(f"{text!r} {trouble}; give a location from `deltabrief sources list`")
    return fitting[0]


def _spelt(text: str) -> str:
    """A URL in the form in which it is stored."""
    try:
        return check_url(text)
    except UsageError:
        return text


def pause_source(ledger: Ledger, workspace_id: str, text: str, *, paused: bool, who: Who | None = None) -> Source:
    """Pause a source, or resume it at once. Raises NotFoundError."""
    source = find_source(ledger, workspace_id, text)
    changed = replace(source, paused=paused) if paused else replace(source, paused=False, next_check=None, failures=0)
    with ledger() as unit:
        unit.sources.update(changed)
        _note(unit, AuditAction.SOURCE_PAUSED if paused else AuditAction.SOURCE_RESUMED, source, who)
        unit.commit()
    return changed


def remove_source(ledger: Ledger, workspace_id: str, text: str, who: Who | None = None) -> Source:
    """Remove a source; its articles are kept. Raises NotFoundError."""
    source = find_source(ledger, workspace_id, text)
    with ledger() as unit:
        unit.sources.remove(source.id)
        _note(unit, AuditAction.SOURCE_REMOVED, source, who)
        unit.commit()
    return source


def postponed(quotas: Quotas, workspace_id: str, waiting: int) -> str | None:
    """Why no source is polled while so many articles wait for analysis; None if sources are polled."""
    most = quotas.of(workspace_id).pending_articles
    if waiting < most:
        return None
    return (
        f"{waiting:,} articles are waiting for analysis. Sources are read again when fewer than {most:,} are waiting; "
        f"nothing is lost (setting {quotas.setting(workspace_id, 'pending_articles')})."
    )


# --- lists ------------------------------------------------------------------------------------------------------


def export_opml(ledger: Ledger, workspace_id: str, title: str) -> bytes:
    """The workspace's feeds, pages and sitemaps as OPML 2.0; folders mean nothing elsewhere and are left out."""
    with ledger() as unit:
        return write_opml(unit.sources.list_by_workspace(workspace_id), title)


def import_opml(
    ledger: Ledger,
    workspace_id: str,
    data: bytes,
    now: datetime,
    who: Who | None = None,
    quotas: Quotas = Quotas(),  # noqa: B008 - frozen
) -> Imported:
    """Add the sources of a list up to the quota. Fetches nothing: one that cannot be read is reported like any other.

    Raises:
        InputError: it is not OPML.
        UsageError: as `import_outlines`.
    """
    return import_outlines(ledger, workspace_id, parse_opml(data), now, who, quotas)


def import_outlines(
    ledger: Ledger,
    workspace_id: str,
    outlines: OutlineList,
    now: datetime,
    who: Who | None = None,
    quotas: Quotas = Quotas(),  # noqa: B008 - frozen
) -> Imported:
    """Add the sources of a list, in order and in one transaction; those beyond the quota are part of the result.

    Raises:
        UsageError: `who` has reached today's number of imports.
    """
    with ledger() as unit:
        if who is not None:
            _check_imports(unit, workspace_id, who.at, quotas)
        known = unit.sources.list_by_workspace(workspace_id)
        quota = quotas.of(workspace_id)
        sorted_out = _sorted_out(outlines, {source.location for source in known})
        room = max(0, min(quota.sources - len(known), quota.sources_per_import))
        fitting, left_out = sorted_out.new[:room], sorted_out.new[room:]
        added = tuple(_source(workspace_id, outline, now, outline.publisher, None) for outline in fitting)
        for source in added:
            unit.sources.add(source)
        if who is not None:
            about = f"{len(added)} added, {len(sorted_out.known)} known, {len(left_out)} left out"
            record_audit(unit, workspace_id, AuditAction.SOURCES_IMPORTED, workspace_id, about, who.at, who.by)
        unit.commit()
    because = _left_out_because(len(left_out), room, len(known), quotas, workspace_id) if left_out else None
    return Imported(
        added, sorted_out.known, sorted_out.refused, tuple(outline.location for outline in left_out), because
    )


class _SortedOut(NamedTuple):
    new: tuple[FoundSources, ...]
    known: tuple[str, ...]
    refused: tuple[Unread, ...]


def _sorted_out(listed: OutlineList, have: AbstractSet[str]) -> _SortedOut:
    """Sorts a list into new, known and unusable sources. URLs that turn out to be the same count once."""
    new: dict[str, FoundSources] = {}
    known: list[str] = []
    refused = [Unread(outline.name, outline.reason) for outline in listed.refused]
    for outline in listed.outlines:
        try:
            place = check_url(outline.location)
        except UsageError as error:
            refused.append(Unread(outline.location, str(error)))
            continue
        if place in have or place in new:
            known.append(outline.location)
        else:
            new[place] = FoundSources(outline.kind, place, outline.publisher)
    return _SortedOut(tuple(new.values()), tuple(known), tuple(refused))


def _check_imports(unit: UnitOfWork, workspace_id: str, now: datetime, quotas: Quotas) -> None:
    """Raises UsageError."""
    most = quotas.of(workspace_id).imports_a_day
    if unit.audit.count(workspace_id, AuditAction.SOURCES_IMPORTED, now - timedelta(days=1), now) >= most:
        setting = quotas.setting(workspace_id, "imports_a_day")
        raise UsageError(
            f"{most} lists were imported within a day, which is the limit. Try again tomorrow, combine them into "
            f"one file, or ask the bot's operator to raise the setting {setting}."
        )


def _left_out_because(left_out: int, room: int, known: int, quotas: Quotas, workspace_id: str) -> str:
    quota = quotas.of(workspace_id)
    if room == quota.sources_per_import:
        setting = quotas.setting(workspace_id, "sources_per_import")
        return (
            f"{left_out:,} were left out: one import adds at most {room:,} sources. Import the same file again to "
            f"add the next ones, or ask the bot's operator to raise the setting {setting}."
        )
    full = f"{left_out:,} were left out: the limit is {quota.sources:,} sources, and there are {known + room:,} now."
    return f"{full} {_remedy(quotas, workspace_id)}"
