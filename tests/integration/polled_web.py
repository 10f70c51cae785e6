"""A source on a web that tests answer for: its poll, the reading of its pages again, and what was stored."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.watching.fetch import Fetched, Login, NotModified
from bot.watching.poll_source import ArticleSink, PolledSource, watch_once
from bot.watching.recheck import Rechecked, recheck_pages
from bot.watching.recheck_schedule import latest_recheck
from bot.watching.session import FetchSession
from storage.unit_of_work import SqlLedger
from summarizer.errors import FetchError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import (
    CleanText,
    IntakeDecision,
    RawArticle,
    Source,
    SourceKind,
)
from summarizer.ingest.store_article import store_article

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
FEED = "https://s.example/feed"
PAGE = "https://s.example/1"
TEASER = "Tunnel closed until May, the railway says."
STORY = "The tunnel under the Strand will stay closed until May, the railway said on Tuesday. " * 3


def rss(*links: str) -> bytes:
    items = "".join(
        f"<item><title>T</title><link>{link}</link><description>{TEASER}</description></item>" for link in links
    )
    return f'<rss version="2.0"><channel><title>S</title>{items}</channel></rss>'.encode()


class FakeWeb:
    """Answers from a dictionary, and records the requests; anything missing cannot be fetched."""

    def __init__(self, answers: dict[str, Fetched | NotModified], meanwhile: Callable[[], None] = lambda: None) -> None:
        self.answers = answers
        self.meanwhile = meanwhile
        self.asked: list[tuple[str, str | None]] = []

    async def __call__(
        self,
        url: str,
        etag: str | None = None,
        last_modified: str | None = None,
        *,
        login: Login | None = None,
        page: bool = False,
    ) -> Fetched | NotModified:
        self.asked.append((url, etag))
        self.meanwhile()
        if url not in self.answers:
            raise FetchError("the server answered 503 Service Unavailable")
        return self.answers[url]


def add(ledger: SqlLedger, kind: SourceKind, location: str) -> Source:
    source = Source("s", "w", kind, location, "The Strand", NOW)
    with ledger() as unit:
        unit.sources.add(source)
        unit.commit()
    return source


def desk_of(ledger: SqlLedger) -> ArticleSink:
    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        clean = clean or article_text(raw)
        with ledger() as unit:
            intake = store_article(unit, workspace_id, raw, clean, {})
            unit.commit()
        return intake

    return ArticleSink(ledger, ingest)


def watch(ledger: SqlLedger, web: FakeWeb, now: datetime = NOW) -> PolledSource:
    with ledger() as unit:
        source = unit.sources.get("s")
    assert source is not None
    return asyncio.run(watch_once(FetchSession(source, web), desk_of(ledger), now))


def recheck(ledger: SqlLedger, web: FakeWeb, now: datetime = LATER) -> Rechecked:
    """Fetch the due pages again."""
    with ledger() as unit:
        source, due = unit.sources.get("s"), unit.pages.due(now, latest_recheck(now), 20)
    assert source is not None
    return asyncio.run(recheck_pages(FetchSession(source, web), due, desk_of(ledger), now))


def page(text: str = STORY) -> Fetched:
    return Fetched(PAGE, f"<html><body><article><p>{text}</p></article></body></html>".encode())


def texts(ledger: SqlLedger) -> list[str]:
    with ledger() as unit:
        return [version.text for _, version in unit.articles.list_between("w", None, LATER)]
