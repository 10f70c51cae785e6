"""XML to the dictionaries of the library feedparser, with its errors as ours. Pure."""

from __future__ import annotations

import io
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from bot.watching.feed_markup import REPORT
from summarizer.errors import InputError

_NO_XML = b"broken "
"""Text put before a broken feed. At it feedparser's strict parser gives up at once; its lenient one leaves it out."""


def parse_with_feedparser(text: str, base: str | None) -> Any:  # noqa: ANN401 - feedparser's dictionaries have no types
    """The feed's dictionaries, for XML within the limits of `feed_markup`.

    Args:
        text: the feed.
        base: the feed's URL, if it declares a base of its own that is relative to it.

    Raises:
        InputError: the library raises for it.
    """
    from bot.watching.bounded_feedparser import parse  # noqa: PLC0415 - takes a fifth of a second

    headers = {"content-type": "text/xml; charset=utf-8"}
    if base:
        headers["content-location"] = base
    # bytes in a file object, because feedparser opens a str as a URL or file name
    data = text.encode("utf-8", "replace")
    body = io.BytesIO(data if _is_well_formed(data) else _NO_XML + data)
    try:
        # each option would parse an entry's HTML once more; we read it like a page, and do not use its links
        return parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        # not only for broken XML: a space inside the URL of a namespace is a ValueError
        raise InputError(f"the feed is broken ({type(error).__name__}); {REPORT}") from error


def _is_well_formed(data: bytes) -> bool:
    """Whether feedparser's strict parser reads it, as it would see for itself after most of the work."""
    parser = ParserCreate("utf-8", namespace_separator=" ")
    try:
        parser.Parse(data, True)
    except ExpatError:
        return False
    return True
