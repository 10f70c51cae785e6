"""JSON Feed 1.0 and 1.1 (jsonfeed.org) to articles. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bot.watch.dates import moment
from bot.watch.entries import MOST_ENTRIES, Feed, joined_address, left_out
from bot.watch.markup import line
from summarizer.errors import InputError
from summarizer.types import Fact, RawArticle

_VERSION = "jsonfeed.org/version/"


def parse_json_feed(text: str, blank: RawArticle, url: str | None = None) -> Feed:
    """The items of a JSON feed; `blank` has what they share. What has the wrong type counts as left out.

    Raises:
        InputError: it is no JSON, or no JSON feed.
    """
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is broken JSON ({error}); give the address of a feed") from error
    if not isinstance(feed, dict) or _VERSION not in _text(feed, "version"):
        raise InputError("this JSON is no JSON Feed: it does not name a version of jsonfeed.org; give a feed")
    items = [item for item in _list(feed, "items") if isinstance(item, dict)]
    notes = (left_out(len(items)),) if len(items) > MOST_ENTRIES else ()
    articles = tuple(_article(item, feed, blank, url) for item in items[:MOST_ENTRIES])
    home = joined_address(url, _text(feed, "home_page_url"))
    return Feed(line(_text(feed, "title")) or None, articles, notes, home)


def _article(item: dict[str, Any], feed: dict[str, Any], blank: RawArticle, base: str | None) -> RawArticle:
    html, plain = _text(item, "content_html"), _text(item, "content_text")
    link = _text(item, "url") or _text(item, "external_url")
    return replace(
        blank,
        body=html or plain or _text(item, "summary"),
        is_html=bool(html),
        url=joined_address(base, link),
        guid=line(_identity(item)) or None,
        title=line(_text(item, "title")) or None,
        published_at=moment(_text(item, "date_published")) or moment(_text(item, "date_modified")),
        facts=tuple(_facts(item, feed)),
    )


def _facts(item: dict[str, Any], feed: dict[str, Any]) -> Iterator[Fact]:
    if names := _names(item) or _names(feed):
        yield Fact("author", line(names), "feed")
    if language := line(_text(item, "language") or _text(feed, "language")):
        yield Fact("language", language, "feed")


def _names(holder: dict[str, Any]) -> str:
    """Version 1.1 has a list of authors, 1.0 one author."""
    authors = _list(holder, "authors") or [holder.get("author")]
    return ", ".join(filter(None, (_text(author, "name") for author in authors if isinstance(author, dict))))


def _identity(item: dict[str, Any]) -> str:
    """Version 1.0 let a number be an id."""
    found = item.get("id")
    return str(found) if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def _text(holder: dict[str, Any], key: str) -> str:
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def _list(holder: dict[str, Any], key: str) -> list[Any]:
    value = holder.get(key)
    return value if isinstance(value, list) else []
