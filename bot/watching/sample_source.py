"""A preview of a source: what would be read, with its text. Stores nothing."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime

from bot.watching.detect_source import FoundSources
from bot.watching.folder import Unread
from bot.watching.read_source import read_source
from bot.watching.source_commands import new_source
from bot.watching.source_reading import Fetch, RunBlocking, SourceTask
from summarizer.errors import FetchError, InputError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import RawArticle


@dataclass(frozen=True, slots=True)
class Sample:
    """A preview of a source. `held` counts its articles; `articles` has the first of them as they would be stored."""

    found: FoundSources
    articles: tuple[RawArticle, ...]
    held: int
    unread: tuple[Unread, ...]
    notes: tuple[str, ...]


async def sample_source(
    found: FoundSources, fetch: Fetch, now: datetime, limit: int = 3, work: RunBlocking = asyncio.to_thread
) -> Sample:
    """A preview of this source, with the text of the first articles as it would be stored. Stores nothing.

    Raises:
        FetchError: it cannot be fetched.
    """
    source = new_source("", found, now, found.publisher, None)
    reading = await read_source(SourceTask(source, fetch, now, lambda _: False, work, pages=limit))
    if reading.failure is not None:
        raise FetchError(reading.failure)
    articles: list[RawArticle] = []
    unread: list[Unread] = []
    for raw in reading.articles[:limit]:
        try:
            articles.append(await work(_sampled, raw))
        except InputError as error:
            unread.append(Unread(raw.url or raw.title or "an entry", str(error)))
    return Sample(found, tuple(articles), len(reading.articles), (*reading.unread, *unread), reading.notes)


def _sampled(raw: RawArticle) -> RawArticle:
    """Raises InputError."""
    clean = article_text(raw)
    return replace(raw, title=clean.title, body=clean.text, is_html=False)
