"""Polls one source once: fetch → parse → ingest, and the new state of the source.

    read (shell: network, disk) → Reading → ingest each article → log a Check, update the source (pure: `after`)

Validators of a conditional GET are stored only after every article is stored: after a crash in between, the source is
read again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import Protocol

from bot.request_context import request_begun
from bot.watching.batch_writes import BatchExecutor
from bot.watching.fair_slots import FairSlots
from bot.watching.folder import Unread
from bot.watching.limits import READ_SOURCE, RECHECK, WATCHING
from bot.watching.page_match import ANOTHER_TEXT, PageReference
from bot.watching.poll_schedule import PollInterval, after_failure, after_success, interval
from bot.watching.read_source import read_source
from bot.watching.session import FetchSession, ResponseInfo
from bot.watching.source_reading import RunBlocking, SourceReading, SourceTask, failure_reason, of_kind, plain_reason
from summarizer.errors import AlreadyStoredError, StorageError
from summarizer.ingest.clean import prepared
from summarizer.ingest.identity_keys import known_by
from summarizer.ingest.incoming import dated
from summarizer.ingest.model import (
    CleanText,
    IntakeDecision,
    RawArticle,
    Source,
    SourceCheck,
    SourceKind,
)
from summarizer.ingest.sites import Owners
from summarizer.unit_of_work import Ledger, UnitOfWork

log = logging.getLogger(__name__)


class Ingest(Protocol):
    """`Service.ingest`: workspace id, article and its own sentences to the intake decision; raises InputError."""

    def __call__(self, workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision: ...


@dataclass(frozen=True, slots=True)
class PolledSource:
    """A source after a poll, with the intake decisions of its articles."""

    source: Source
    check: SourceCheck
    intakes: tuple[IntakeDecision, ...] = ()
    unread: tuple[Unread, ...] = ()
    notes: tuple[str, ...] = ()
    failure_kind: str = ""
    background: int = 0  # articles that were old when the source was added, while its initial contents are read


@dataclass(frozen=True)
class ArticleSink:
    """Where polls are stored, by `threads`. A turn of `turns` is held during a write: SQLite has one writer."""

    ledger: Ledger
    ingest: Ingest
    bounds: PollInterval = field(default_factory=PollInterval)
    threads: RunBlocking = asyncio.to_thread
    turns: FairSlots = field(default_factory=lambda: FairSlots(1))
    owners: Owners = field(default_factory=dict)

    @cached_property
    def remember(self) -> BatchExecutor[_Read, Source]:
        """Logs polls, batching those that end at the same time in one transaction: most bring nothing else."""
        # Owned by nobody: it is short, and holds what all workspaces wait for.
        return BatchExecutor(partial(_remember_all, self), self.turns.turn, self.threads)


_Ready = tuple[RawArticle, CleanText]
"""An article and its cleaned text, ready to be stored."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A poll whose articles are stored; `source` is the source as it was before the poll."""

    source: Source
    check: SourceCheck
    reading: SourceReading
    response: ResponseInfo


async def watch_once(
    session: FetchSession, sink: ArticleSink, now: datetime, work: RunBlocking = asyncio.to_thread
) -> PolledSource:
    """Poll the session's source, store new articles, update its state. Its failure is part of the result.

    `work` runs the parsers.

    Raises:
        StorageError: the ledger cannot be read or written; nothing of this poll is stored.
    """
    source = session.source
    task = SourceTask(
        source,
        session,
        now,
        lambda article: _is_known(sink.ledger, source, article),
        work,
        sink.threads,
        owners=sink.owners,
        earlier=lambda article: _earlier(sink.ledger, source, article, now),
    )
    reading = await read_source(task)
    articles = [replace(article, background=is_background(article, source)) for article in reading.articles]
    intakes, unread = await store(source, articles, sink, work)
    check = SourceCheck(source.id, now, len(articles), reading.failure)
    seen = await sink.remember(_Read(source, check, reading, session.response))
    background = 0 if source.backfill_done else sum(article.background for article in articles)
    return PolledSource(
        seen, check, intakes, (*reading.unread, *unread), reading.notes, reading.failure_kind, background
    )


async def failed_once(source: Source, sink: ArticleSink, now: datetime, reason: str, kind: str) -> PolledSource:
    """Record a poll that failed for a reason outside `watch_once`. Raises as `watch_once`."""
    check = SourceCheck(source.id, now, 0, reason)
    seen = await sink.remember(_Read(source, check, SourceReading(failure=reason), ResponseInfo()))
    return PolledSource(seen, check, failure_kind=kind)


async def store(
    source: Source, articles: Sequence[RawArticle], sink: ArticleSink, work: RunBlocking
) -> tuple[tuple[IntakeDecision, ...], tuple[Unread, ...]]:
    """Each in its own transaction, in batches: between batches, other tasks get their turn with the ledger."""
    outcomes: list[IntakeDecision | Unread] = []
    ready: list[_Ready] = []
    for number, article in enumerate(articles, 1):
        clean = await _cleaned(article, work)
        outcomes.append(clean) if isinstance(clean, Unread) else ready.append(clean)
        if len(ready) == READ_SOURCE.batch or number == len(articles):
            while ready:
                # a workspace that stores thousands delays another by one batch only
                async with sink.turns.turn(source.workspace_id):
                    stored: Sequence[IntakeDecision | Unread] = await sink.threads(
                        _ingest_some, source, ready, sink.ingest
                    )
                outcomes += stored
                ready = ready[len(stored) :]
    return of_kind(IntakeDecision, outcomes), of_kind(Unread, outcomes)


async def _cleaned(article: RawArticle, work: RunBlocking) -> _Ready | Unread:
    """The article with its own sentences, cleaned in the sandbox, where a hostile text harms nobody."""
    try:
        # without the feed's other entries: a list of thousands need not be sent to another process for each article
        raw, clean = await work(prepared, replace(article, beside=frozenset()))
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one article must not lose the others
        return Unread(_name(article), failure_reason(error, f"{_name(article)} was not stored"))
    return replace(raw, beside=article.beside), clean


def _remember_all(sink: ArticleSink, read: Sequence[_Read]) -> list[Source]:
    with sink.ledger() as unit:
        seen = [_remember(unit, item, sink.bounds) for item in read]
        unit.commit()
    return seen


def _remember(unit: UnitOfWork, read: _Read, bounds: PollInterval) -> Source:
    """Log the poll for the source as it is stored now, because somebody may have paused or removed it meanwhile."""
    source = unit.sources.get(read.source.id)
    if source is None:
        return read.source
    unit.sources.add_check(read.check)
    seen = after(source, read.reading, read.response, read.check.at, bounds)
    try:
        unit.sources.update(seen)
    except AlreadyStoredError:  # the workspace polls the new URL too, as a separate source
        seen = replace(seen, location=source.location)
        unit.sources.update(seen)
    return seen


def after(
    source: Source, reading: SourceReading, response: ResponseInfo, now: datetime, bounds: PollInterval
) -> Source:
    """The source's state after a poll: failing since the first failure, and no longer failing after a success."""
    if reading.failure is not None:
        failures = source.failures + 1
        return replace(
            source,
            checked_at=now,
            failing_since=source.failing_since or now,
            failure=reading.failure,
            failures=failures,
            paused=source.paused or response.gone,
            next_check=after_failure(source.id, now, failures, response.wait, bounds),
        )
    dates = [moment for article in reading.articles for moment, known in [dated(article)] if known]
    last_item = max([*dates, *filter(None, [source.last_item])], default=None)
    every = bounds.shortest if reading.more else _interval(source, dates, last_item, now, bounds)
    return replace(
        source,
        location=response.moved or source.location,
        checked_at=now,
        read_at=now,
        backfill_done=source.backfill_done or not reading.more,
        failing_since=None,
        failure=None,
        failures=0,
        etag=reading.etag,
        last_modified=reading.last_modified,
        last_item=last_item,
        interval_minutes=every // timedelta(minutes=1),
        next_check=after_success(source.id, now, every, response.fresh),
    )


def _interval(
    source: Source, dates: Sequence[datetime], last_item: datetime | None, now: datetime, bounds: PollInterval
) -> timedelta:
    if source.kind is SourceKind.FOLDER:  # reading a folder disturbs nobody
        return bounds.shortest
    before = timedelta(minutes=source.interval_minutes) if source.interval_minutes else None
    return interval([*dates, *filter(None, [source.last_item])], last_item, now, before, bounds)


def is_background(article: RawArticle, source: Source) -> bool:
    """Whether this was old when the source was added: analysed, but not reported.

    That is everything published more than a day before. An article without a date also counts as old until all initial
    contents of the source have been read, however many polls that takes. A folder is the user's own choice: all of it
    is news.
    """
    if source.kind is SourceKind.FOLDER:
        return False
    published, known = dated(article)
    return published < source.added_at - WATCHING.background if known else not source.backfill_done


def needs_telling(source: Source) -> bool:
    """Whether the source's workspace must still be notified that it fails, or that it works again."""
    if source.failure is None:
        return source.failure_notified
    if source.failure_notified:
        return False
    return source.paused or source.failures >= WATCHING.tell_after


def _is_known(ledger: Ledger, source: Source, article: RawArticle) -> bool:
    """By its URL alone: if that is new, a known guid may have been given to another story."""
    with ledger() as unit:
        return unit.articles.find_by_keys(source.workspace_id, known_by(article)) is not None


def _earlier(ledger: Ledger, source: Source, article: RawArticle, now: datetime) -> PageReference | None:
    """The last complete text read at this URL; None if the URL has long shown another text."""
    failing_for = now - (source.failing_since or now)
    if str(source.failure).endswith(ANOTHER_TEXT) and failing_for >= RECHECK.replaced:
        return None
    with ledger() as unit:
        held = unit.articles.find_by_keys(source.workspace_id, known_by(article))
        whole = [version for version in unit.articles.list_versions(held.id) if not version.partial] if held else []
    return PageReference(whole[-1].title, whole[-1].text) if whole else None


def _ingest_some(source: Source, articles: Sequence[_Ready], ingest: Ingest) -> list[IntakeDecision | Unread]:
    """The first of these articles, as many as there is time for, and at least one."""
    outcomes: list[IntakeDecision | Unread] = []
    until = time.monotonic() + READ_SOURCE.batch_seconds
    for article in articles:
        outcomes.append(_ingest(source, article, ingest))
        if time.monotonic() > until:
            break
    return outcomes


def _ingest(source: Source, article: _Ready, ingest: Ingest) -> IntakeDecision | Unread:
    """Raises StorageError if the ledger fails; an error caused by this article is part of the result."""
    name = _name(article[0])
    try:
        intake = ingest(source.workspace_id, *article)
    except AlreadyStoredError as error:  # concerns one row, not the others
        return Unread(name, plain_reason(str(error)))
    except StorageError:
        raise
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one article must not lose the others
        return Unread(name, failure_reason(error, f"{name} was not stored"))
    with request_begun(intake.version_id, "poll"):
        log.info("%s: %s as version %s", name, intake.kind.value, intake.version_id)
    return intake


def _name(article: RawArticle) -> str:
    return article.url or article.guid or article.title or "an entry"
