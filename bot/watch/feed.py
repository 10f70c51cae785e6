"""A feed's bytes to RawArticles, by feedparser. Pure."""

from __future__ import annotations

import calendar
import html
import io
import re
from datetime import UTC, datetime
from typing import Any

from bot.watch.decode import decode
from summarizer.errors import InputError
from summarizer.types import RawArticle

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITY = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,500}>")

FULL_TEXT = 1_500
"""Characters of HTML. A shorter entry is a teaser: the article is on its page."""


def parse_feed(
    data: bytes, publisher: str, fetched_at: datetime, source_id: str | None = None, declared: str | None = None
) -> tuple[RawArticle, ...]:
    """The entries of an RSS, Atom or RDF feed, in its order.

    Dates come out in UTC; a date without a zone is taken as UTC, as feeds that forget it mostly mean.

    Raises:
        InputError: it is no feed, or it defines XML entities, which no honest feed needs.
    """
    text = _DECLARATION.sub("", decode(data, declared))
    if _ENTITY.search(text[:10_000]):
        raise InputError("the feed defines XML entities; this is refused, as it can exhaust a reader's memory")
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415 - has no stubs; costs a fifth of a second

    # bytes in a file object: a str would be taken for an address or a file name and opened
    feed = feedparser.parse(io.BytesIO(text.encode()), response_headers={"content-type": "text/xml; charset=utf-8"})
    if not feed.entries and not feed.get("version"):
        raise InputError("this is no RSS or Atom feed; give the address of a feed, not of a page")
    return tuple(_article(entry, publisher, fetched_at, source_id) for entry in feed.entries)


def is_full(article: RawArticle) -> bool:
    """Whether an entry holds its article rather than a teaser."""
    return len(article.body) >= FULL_TEXT


def _article(entry: Any, publisher: str, fetched_at: datetime, source_id: str | None) -> RawArticle:  # noqa: ANN401 - feedparser's dictionaries have no types
    return RawArticle(
        body=_body(entry),
        publisher=publisher,
        fetched_at=fetched_at,
        is_html=True,
        url=entry.get("link") or None,
        guid=entry.get("id") or None,
        title=_plain(entry.get("title", "")) or None,
        published_at=_moment(entry.get("published_parsed") or entry.get("updated_parsed")),
        source_id=source_id,
    )


def _body(entry: Any) -> str:  # noqa: ANN401 - likewise
    """The longest of what the entry carries: some feeds repeat the teaser as content."""
    texts = [str(content.get("value", "")) for content in entry.get("content", [])]
    return max([*texts, str(entry.get("summary", ""))], key=len)


def _plain(title: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", title)).split())


def _moment(parsed: Any) -> datetime | None:  # noqa: ANN401 - a time.struct_time in UTC, or None
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError):  # year 0, or beyond what the platform's clock can say
        return None
