"""The entries of a feed that a test writes as text."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.watching.feed import parse_feed
from summarizer.ingest.model import RawArticle

NOW = datetime(2025, 3, 4, tzinfo=UTC)


def entries(xml: str, url: str | None = None) -> tuple[RawArticle, ...]:
    return parse_feed(xml.encode(), RawArticle("", "The Strand", NOW), url=url).articles
