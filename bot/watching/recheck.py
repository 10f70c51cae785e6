"""Fetches the pages of recent articles again to find edits, corrections and live posts, and texts behind former walls.

    due pages of a host → conditional GET → 304 | another text → match with the earlier text → ingest
    → when it is due again (`recheck_schedule`), or dropped: 404, 410, old, or no longer from its source

A page that cannot be fetched, or shows something other than its article, changes only its own next check.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from bot.watching.fetch import Fetched, NotModified
from bot.watching.following_pages import with_following_pages
from bot.watching.limits import RECHECK
from bot.watching.page_match import PageReference
from bot.watching.poll_source import ArticleSink, store
from bot.watching.read_page import is_live, read_page
from bot.watching.recheck_schedule import next_check
from bot.watching.session import FetchSession
from bot.watching.source_reading import Fetch, RunBlocking, failure_reason, plain_reason
from summarizer.errors import FetchError
from summarizer.ingest.disappearance import OLDEST_POST
from summarizer.ingest.identity_keys import address_key
from summarizer.ingest.model import (
    Article,
    ArticleVersion,
    FollowedPage,
    IntakeDecision,
    IntakeKind,
    RawArticle,
)
from summarizer.ingest.sites import site_of
from summarizer.ingest.storable import storable_page
from summarizer.unit_of_work import Ledger, UnitOfWork

GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
"""A deleted article says nothing about its claims: nothing is retracted."""

_AT_ITS_SOURCE = frozenset({"feed", "sitemap"})
"""Origins of metadata that a page does not contain; the page's own metadata are parsed anew."""


@dataclass(frozen=True, slots=True)
class Rechecked:
    """The result of fetching pages again: `read` counts the attempts."""

    intakes: tuple[IntakeDecision, ...] = ()
    read: int = 0


@dataclass(frozen=True, slots=True)
class _Tried:
    """A page after its attempt: the current article, if it could be read; `gone` if the page no longer exists."""

    page: FollowedPage
    article: RawArticle | None = None
    wait: timedelta | None = None
    gone: bool = False
    moved: str | None = None


async def recheck_pages(
    session: FetchSession,
    pages: Sequence[FollowedPage],
    sink: ArticleSink,
    now: datetime,
    work: RunBlocking = asyncio.to_thread,
) -> Rechecked:
    """Fetch these pages of the session's source again as far as time permits, store changes and plan the next check.

    `work` runs the parsers.

    Raises:
        StorageError: the ledger cannot be read or written; pages whose check was not stored are fetched again.
    """
    tried: list[_Tried] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(RECHECK.seconds):
            for page in pages:
                tried.append(await _try(page, sink, session, work, now))  # noqa: PERF401 - keeps completed attempts if a later one raises
    intakes, _ = await store(session.source, [attempt.article for attempt in tried if attempt.article], sink, work)
    changed = {intake.article_id for intake in intakes if intake.kind is IntakeKind.REVISED}
    await _remember(tried, changed, sink, now)
    return Rechecked(intakes, len(tried))


async def _try(page: FollowedPage, sink: ArticleSink, fetch: Fetch, work: RunBlocking, now: datetime) -> _Tried:
    known: tuple[Article, ArticleVersion] | None = await sink.threads(_known, sink.ledger, page)
    if known is None:
        return _Tried(page, gone=True)
    article, version = known
    try:
        return await _read_again(page, _as_entry(article, version, now), fetch, work)
    except FetchError as error:
        gone = error.status in GONE and not version.partial  # the page of a new entry may appear after its feed entry
        return _Tried(replace(page, note=plain_reason(str(error))), wait=error.wait, gone=gone)
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one page must not lose the others
        return _Tried(replace(page, note=failure_reason(error, f"{page.url} was not read again")))


async def _read_again(page: FollowedPage, entry: RawArticle, fetch: Fetch, work: RunBlocking) -> _Tried:
    """Raises FetchError, InputError."""
    answer = await fetch(page.url, page.etag, page.last_modified, page=True)
    if isinstance(answer, NotModified):
        etag, last_modified = answer.validators(page.etag, page.last_modified)
        same = replace(page, etag=etag, last_modified=last_modified, note=None)
        return _Tried(same, moved=_moved(page, answer))
    if site_of(answer.url) != site_of(page.url):
        raise FetchError(f"it led to another site, {site_of(answer.url)}")
    read: RawArticle = await work(reread_article, answer, entry, page)
    article, missing = await with_following_pages(read, answer.url, fetch, work)
    # a partial article must not replace the complete one
    return _Tried(article.page or page, None if missing and not entry.partial else article, moved=_moved(page, answer))


def _moved(page: FollowedPage, answer: Fetched | NotModified) -> str | None:
    """Where a permanent redirect says that the article is now; None for another site or a front page."""
    to = answer.moved
    if to is None or to == page.url:
        return None
    if site_of(to) != site_of(page.url):
        return None
    return to if urlsplit(to).path.strip("/") else None


def _known(ledger: Ledger, page: FollowedPage) -> tuple[Article, ArticleVersion] | None:
    """The article and its newest version; None if it has left its source."""
    with ledger() as unit:
        article = unit.articles.get(page.article_id)
        if article is None or article.source_id != page.source_id:
            return None
        return article, unit.articles.list_versions(article.id)[-1]


def _as_entry(article: Article, version: ArticleVersion, now: datetime) -> RawArticle:
    """A stored version as the entry that its source delivered, or would have delivered."""
    kept = tuple(fact for fact in version.facts if fact.source in _AT_ITS_SOURCE and fact.name != OLDEST_POST)
    return RawArticle(
        body=version.text,
        publisher=article.publisher,
        fetched_at=now,
        url=article.url,
        link=article.url,
        title=version.title,
        published_at=version.published_at if version.dated else None,
        source_id=article.source_id,
        background=version.background,
        partial=version.partial,
        facts=kept,
    )


def reread_article(answer: Fetched, entry: RawArticle, page: FollowedPage) -> RawArticle:
    """The current article on its page. Its headline changes only if the page's own did: a feed's often differs.

    Raises:
        InputError: it contains no text, or something other than this article.
    """
    article, own = read_page(answer, entry, PageReference(entry.title, entry.body))
    latest = own or page.title
    changed = latest != (page.title or own)
    followed = replace(
        page,
        title=latest,
        etag=answer.etag,
        last_modified=answer.last_modified,
        live=is_live(article),
        note=None,
    )
    return replace(article, title=own if changed else article.title, page=followed)


async def _remember(tried: Sequence[_Tried], changed: set[str], sink: ArticleSink, now: datetime) -> None:
    """Plan the next check of each, or drop it."""
    kept: list[FollowedPage] = []
    stopped: list[str] = []
    for attempt in tried:
        page = attempt.page
        edited, failed = page.article_id in changed, page.note is not None
        planned = next_check(page, now, changed=edited, failed=failed, wait=attempt.wait)
        if planned is None or attempt.gone:
            stopped.append(page.article_id)
        else:
            kept.append(storable_page(replace(page, checked_at=now, next_check=planned)))
    if tried:
        moved = {attempt.page.article_id: attempt.moved for attempt in tried if attempt.moved}
        async with sink.turns.turn():  # owned by nobody: it is short
            await sink.threads(_write, sink.ledger, kept, stopped, moved)


def _write(ledger: Ledger, kept: Sequence[FollowedPage], stopped: Sequence[str], moved: Mapping[str, str]) -> None:
    with ledger() as unit:
        free = {article: url for article, url in moved.items() if _is_free(unit, article, url)}
        for article, url in free.items():
            unit.articles.move(article, url)
            unit.articles.add_keys(article, [address_key(url)])
        unit.pages.update([replace(page, url=free.get(page.article_id, page.url)) for page in kept])
        unit.pages.stop(stopped)
        unit.commit()


def _is_free(unit: UnitOfWork, article_id: str, url: str) -> bool:
    """Whether no other article is at this address."""
    article = unit.articles.get(article_id)
    if article is None:
        return False
    there = unit.articles.find_by_keys(article.workspace_id, [address_key(url)])
    return there is None or there.id == article_id
