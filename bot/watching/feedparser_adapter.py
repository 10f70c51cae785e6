"""XML to the dictionaries of the library feedparser, made faster, with its errors as ours. Pure."""

from __future__ import annotations

import io
import re
from functools import cache, lru_cache
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from bot.watching.feed_markup import REPORT
from summarizer.errors import InputError

_NO_XML = b"broken "
"""Text before a broken feed, at which feedparser's strict parser gives up at once. Its lenient one leaves it out."""

LONGEST_ADDRESS = 5_000
"""Characters of an element that is an address. A longer text is none, and each "<" in it costs feedparser a call."""

LONGEST_EMAIL = 254
"""Characters of an email address (RFC 5321)."""
_TOKEN = re.compile(r"[\w.+@-]+")

_RENAMED = frozenset({"category", "enclosures", "license", "updated", "updated_parsed"})
"""The fields that feedparser looks for under other names too, beside those of its `keymap`."""


def parse_with_feedparser(text: str, base: str | None) -> Any:  # noqa: ANN401 - feedparser's dictionaries have no types
    """The feed's dictionaries, for XML within the limits of `feed_markup`.

    Args:
        text: the feed.
        base: the feed's URL, if it declares a base of its own that is relative to it.

    Raises:
        InputError: the library raises for it.
    """
    feedparser = _feedparser()
    headers = {"content-type": "text/xml; charset=utf-8"}
    if base:
        headers["content-location"] = base
    # bytes in a file object, because feedparser opens a str as a URL or file name
    data = text.encode("utf-8", "replace")
    body = io.BytesIO(data if _is_well_formed(data) else _NO_XML + data)
    try:
        # an entry's HTML is read like that of a page, and its links are not used; each would parse it once more
        return feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        # not only for broken XML: a space inside the URL of a namespace is a ValueError
        raise InputError(f"the feed is broken ({type(error).__name__}); {REPORT}") from error


@cache
def _feedparser() -> Any:  # noqa: ANN401 - as above
    """The library, with faster reading of fields and copying of types, a cache of bases, and limits on addresses."""
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415 - has no stubs; takes a fifth of a second

    feedparser.FeedParserDict.get = _field
    feedparser.FeedParserDict.__deepcopy__ = lambda held, _: feedparser.FeedParserDict(held)
    # there is no DOCTYPE before a feed's root, and its patterns would search the text before the first ASCII tag
    feedparser.api.replace_doctype = lambda data: (None, data, {})
    feedparser.mixin.make_safe_absolute_uri = lru_cache(feedparser.urls.make_safe_absolute_uri)
    parser = feedparser.mixin._FeedParserMixin  # noqa: SLF001 - all its parsers' own class
    _limit_addresses(parser)
    _limit_emails(parser)
    return feedparser


def _limit_addresses(parser: Any) -> None:  # noqa: ANN401 - as above
    """Let this class of feedparser's end an address that is too long as an empty one.

    Not by the feed's markup: an element ends in more ways than a pattern knows.
    """
    end = parser.pop

    def pop(self: Any, element: str, *options: Any) -> Any:  # noqa: ANN401 - as above
        if element in self.can_be_relative_uri and self.elementstack:
            name, _, pieces = self.elementstack[-1]
            if name == element and sum(map(len, pieces)) > LONGEST_ADDRESS:
                pieces.clear()
        return end(self, element, *options)

    parser.pop = pop


def _limit_emails(parser: Any) -> None:  # noqa: ANN401 - as above
    """Let this class of feedparser's look for no email address in an author with a longer token than any has.

    It looks from each letter of a token: one of 400,000 took minutes.
    """
    find = parser._sync_author_detail  # noqa: SLF001 - as above

    def sync(self: Any, key: str = "author") -> None:  # noqa: ANN401 - as above
        named = self._get_context().get(key)
        if not isinstance(named, str) or max(map(len, _TOKEN.findall(named)), default=0) <= LONGEST_EMAIL:
            find(self, key)

    parser._sync_author_detail = sync  # noqa: SLF001 - as above


def _field(held: Any, name: str, usual: Any = None) -> Any:  # noqa: ANN401 - as above
    """A field of one of feedparser's dictionaries, read faster: feedparser reads a dozen of them for each element."""
    if name not in _RENAMED and name not in held.keymap:
        return dict.get(held, name, usual)
    try:
        return held[name]
    except KeyError:
        return usual


def _is_well_formed(data: bytes) -> bool:
    """Whether feedparser's strict parser reads it, as it would see for itself after most of the work."""
    parser = ParserCreate("utf-8", namespace_separator=" ")
    try:
        parser.Parse(data, True)
    except ExpatError:
        return False
    return True
