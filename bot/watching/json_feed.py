"""JSON Feed 1.0 and 1.1 (jsonfeed.org) to articles. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bot.watching.dates import parse_moment
from bot.watching.feed_entry import MOST_ENTRIES, Feed, joined_address, left_out, original
from bot.watching.strip_markup import line_or_none, one_line
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField, RawArticle

_VERSION = "jsonfeed.org/version"
_ITEM = ("content_html", "content_text", "url", "external_url")
"""An item has one of these fields, which identify a feed that lacks a version."""
_LONGEST_NUMBER = 400
"""Digits. Python refuses to parse much longer numbers, and such an id is kept as its digits."""
_STRINGS_AND_COMMAS = re.compile(r'"(?:[^"\\]|\\.)*+"|,(?=\s*[}\]])', re.DOTALL)


def is_json_feed(text: str) -> bool:
    """Whether this is JSON with a jsonfeed.org version, or with a list of items like those of a JSON Feed."""
    try:
        return _is_feed(_parsed(text))
    except InputError:
        return False


def parse_json_feed(text: str, blank: RawArticle, url: str | None) -> Feed:
    """The items of a JSON feed; `blank` has their common values. A value of the wrong type counts as missing.

    Raises:
        InputError: it is not JSON, or not a JSON feed.
    """
    feed = _parsed(text)
    if not _is_feed(feed):
        raise InputError("this JSON is not a JSON Feed: it does not name a version of jsonfeed.org; give a feed")
    if not isinstance(feed.get("items"), list):
        raise InputError("this JSON Feed has no list of items; give the address of a feed that has one")
    items = [item for item in _list(feed, "items") if isinstance(item, dict)]
    notes = (left_out(len(items), MOST_ENTRIES),) if len(items) > MOST_ENTRIES else ()
    articles = tuple(_article(item, feed, blank, url) for item in items[:MOST_ENTRIES])
    home = joined_address(url, _text(feed, "home_page_url"))
    return Feed(line_or_none(_text(feed, "title")), articles, notes, home)


def _parsed(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Accepts line breaks in strings and trailing commas, which are common and unambiguous. Raises InputError."""
    text = text.lstrip("\ufeff")
    try:
        return json.loads(text, strict=False, parse_int=_number)
    except (ValueError, RecursionError) as error:
        mended = _STRINGS_AND_COMMAS.sub(lambda match: "" if match.group() == "," else match.group(), text)
        try:
            if mended != text:
                return json.loads(mended, strict=False, parse_int=_number)
        except (ValueError, RecursionError):
            pass  # the first error says where the feed itself is broken
        raise InputError(f"this is broken JSON ({error}); give the address of a feed") from error


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _is_feed(feed: Any) -> bool:  # noqa: ANN401 - any JSON value
    if not isinstance(feed, dict):
        return False
    items = [item for item in _list(feed, "items") if isinstance(item, dict)]
    return _VERSION in _text(feed, "version") or any(_text(item, key) for item in items for key in _ITEM)


def _article(item: dict[str, Any], feed: dict[str, Any], blank: RawArticle, base: str | None) -> RawArticle:
    html, plain = _text(item, "content_html"), _text(item, "content_text")
    own, about = (joined_address(base, _text(item, key)) for key in ("url", "external_url"))
    if not own:  # the page that it is about stands for it
        own, about = about, None
    return replace(
        blank,
        body=html if html.strip() else plain or _text(item, "summary"),
        is_html=bool(html.strip()),
        url=original(own) if own else None,
        points_to=original(about) if about else None,
        guid=line_or_none(_identity(item)),
        title=line_or_none(_text(item, "title")),
        published_at=parse_moment(_text(item, "date_published")) or parse_moment(_text(item, "date_modified")),
        facts=tuple(_facts(item, feed)),
    )


def _facts(item: dict[str, Any], feed: dict[str, Any]) -> Iterator[MetadataField]:
    if names := _names(item) or _names(feed):
        yield MetadataField("author", one_line(names), "feed")
    if language := one_line(_text(item, "language") or _text(feed, "language")):
        yield MetadataField("language", language, "feed")


def _names(holder: dict[str, Any]) -> str:
    """Version 1.1 has a list of authors, 1.0 one author; some feeds have a name instead of either."""
    authors = [*_list(holder, "authors"), holder.get("author"), holder.get("authors")]
    names = (author if isinstance(author, str) else _text(author, "name") for author in authors if author)
    return ", ".join(dict.fromkeys(filter(None, names)))


def _identity(item: dict[str, Any]) -> str:
    """Version 1.0 allowed a number as an id."""
    identity = item.get("id")
    return str(identity) if type(identity) in {str, int, float} else ""  # a bool is an int


def _text(holder: Any, key: str) -> str:  # noqa: ANN401 - any JSON value
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, str) else ""


def _list(holder: dict[str, Any], key: str) -> list[Any]:
    value = holder.get(key)
    return value if isinstance(value, list) else []
