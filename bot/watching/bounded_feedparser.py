"""Parse XML with the library feedparser, patched to be faster and to respect limits; its errors become ours.

Importing this module takes a fifth of a second and patches the library.
"""

from __future__ import annotations

import io
import re
from functools import lru_cache
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

import feedparser  # type: ignore[import-untyped]  # has no stubs
from feedparser.mixin import _FeedParserMixin  # type: ignore[import-untyped]  # as above

from bot.watching.feed_entry import LONGEST_ADDRESS
from bot.watching.feed_markup import REPORT
from summarizer.errors import InputError

LONGEST_EMAIL = 254
"""Characters of an email address (RFC 5321)."""

_TOKEN = re.compile(r"[\w.+@-]+")
_RENAMED = frozenset({"category", "enclosures", "license", "updated", "updated_parsed"})
"""The fields that feedparser looks for under other names too, beside those of its `keymap`."""

_NO_XML = b"broken "
"""Put before a broken feed: feedparser's strict parser gives up on it at once, and its lenient parser ignores it."""

_end = _FeedParserMixin.pop
_find_email = _FeedParserMixin._sync_author_detail  # noqa: SLF001 - the library has no other place for it


def _bounded_end(parser: Any, element: str, *options: Any) -> Any:  # noqa: ANN401 - feedparser has no types
    """End an element. An address that is too long is emptied first: each "<" in it would cost a call.

    This is done here and not in the feed's markup, because a pattern would not find all ways to end an element.
    """
    if element in parser.can_be_relative_uri and parser.elementstack:
        name, _, pieces = parser.elementstack[-1]
        if name == element and sum(map(len, pieces)) > LONGEST_ADDRESS:
            pieces.clear()
    return _end(parser, element, *options)


def _bounded_find_email(parser: Any, key: str = "author") -> None:  # noqa: ANN401 - as above
    """Look for an email address in an author, unless it has a longer token than any address.

    feedparser searches from each letter of a token: a token of 400,000 letters took minutes.
    """
    named = parser._get_context().get(key)  # noqa: SLF001 - as above
    if (
        isinstance(named, str)
        and len(named) > LONGEST_EMAIL
        and max(map(len, _TOKEN.findall(named)), default=0) > LONGEST_EMAIL
    ):
        return
    _find_email(parser, key)


def _field(held: Any, name: str, usual: Any = None) -> Any:  # noqa: ANN401 - as above
    """A field of one of feedparser's dictionaries, read faster: feedparser reads a dozen of them for each element."""
    if name not in _RENAMED and name not in held.keymap:
        return dict.get(held, name, usual)
    try:
        return held[name]
    except KeyError:
        return usual


_FeedParserMixin.pop = _bounded_end
_FeedParserMixin._sync_author_detail = _bounded_find_email  # noqa: SLF001 - as above
feedparser.FeedParserDict.get = _field
feedparser.FeedParserDict.__deepcopy__ = lambda held, _: feedparser.FeedParserDict(held)  # a text's type and language
feedparser.mixin.make_safe_absolute_uri = lru_cache(feedparser.urls.make_safe_absolute_uri)
# we leave no DOCTYPE before a feed's root, and its patterns would search all text before the first ASCII tag
feedparser.api.replace_doctype = lambda data: (None, data, {})


def parse_with_feedparser(text: str, base: str | None) -> Any:  # noqa: ANN401 - feedparser's dictionaries have no types
    """Feedparser's dictionaries for a feed within the limits of `feed_markup`. Raises InputError if parsing fails.

    `base` is the feed's URL, if the feed declares a base that is relative to it.
    """
    headers = {"content-type": "text/xml; charset=utf-8"}
    if base:
        headers["content-location"] = base
    # bytes in a file object, because feedparser opens a str as a URL or file name
    data = text.encode("utf-8", "replace")
    body = io.BytesIO(data if _is_well_formed(data) else _NO_XML + data)
    try:
        # each option would parse an entry's HTML once more; we read it like a page, and do not use its links
        return feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        # not only for broken XML: a space inside the URL of a namespace is a ValueError
        raise InputError(f"the feed is broken ({type(error).__name__}); {REPORT}") from error


def _is_well_formed(data: bytes) -> bool:
    """Whether feedparser's strict parser can read it; feedparser would find out only after most of the work."""
    parser = ParserCreate("utf-8", namespace_separator=" ")
    try:
        parser.Parse(data, True)
    except ExpatError:
        return False
    return True
