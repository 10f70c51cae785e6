"""Reading one source once: fetch → parse → intake, and what that says about the source.

    read (shell: network, disk) → Reading → ingest each article → log a Check, update the source (pure: `after`)

Validators of a conditional GET are kept only after every article is stored: a crash in between reads them again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.watch.folder import Unread
from bot.watch.read import Fetch, Reading, read
from summarizer.errors import InputError
from summarizer.intake import named_keys
from summarizer.ports import Ledger
from summarizer.types import Check, Intake, RawArticle, Source

Ingest = Callable[[str, RawArticle], Intake]
"""`Service.ingest`: workspace id and article to what it is; raises InputError."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A source after a reading, with what its articles were to the ledger."""

    source: Source
    check: Check
    intakes: tuple[Intake, ...] = ()
    unread: tuple[Unread, ...] = ()


async def watch_once(source: Source, ledger: Ledger, ingest: Ingest, fetch: Fetch, now: datetime) -> Watched:
    """Read a source, store what is new, remember how it fared. A failure of the source is in the result.

    Raises:
        StorageError: the ledger cannot be read or written; nothing is remembered of this reading.
    """
    reading = await read(source, fetch, now, lambda article: _is_known(ledger, source, article))
    intakes, unread = await asyncio.to_thread(_ingest_all, source, reading.articles, ingest)
    check = Check(source.id, now, len(reading.articles), reading.failure)
    seen = after(source, reading, now)
    with ledger() as unit:
        unit.sources.log(check)
        unit.sources.update(seen)
        unit.commit()
    return Watched(seen, check, intakes, (*reading.unread, *unread))


def after(source: Source, reading: Reading, now: datetime) -> Source:
    """The source as it stands after a reading: failing since the first failure, and no longer once it is read."""
    if reading.failure is not None:
        since = source.failing_since or now
        return replace(source, checked_at=now, failing_since=since, failure=reading.failure)
    return replace(
        source,
        checked_at=now,
        failing_since=None,
        failure=None,
        etag=reading.etag,
        last_modified=reading.last_modified,
    )


def starts_failing(before: Source, now: Source) -> bool:
    """Whether this reading is the first of a row that failed: the one time when its workspace is told."""
    return before.failing_since is None and now.failing_since is not None


def _is_known(ledger: Ledger, source: Source, article: RawArticle) -> bool:
    with ledger() as unit:
        return unit.articles.identify(source.workspace_id, named_keys(article)) is not None


def _ingest_all(
    source: Source, articles: tuple[RawArticle, ...], ingest: Ingest
) -> tuple[tuple[Intake, ...], tuple[Unread, ...]]:
    intakes: list[Intake] = []
    unread: list[Unread] = []
    for article in articles:
        try:
            intakes.append(ingest(source.workspace_id, article))
        except InputError as error:
            unread.append(Unread(article.url or article.guid or article.title or "an entry", str(error)))
    return tuple(intakes), tuple(unread)
