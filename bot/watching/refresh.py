"""Pages that only redirect: `<meta http-equiv="refresh" content="0; url=/news">`. Pure."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin

from bot.watching.url_check import check_url
from summarizer.errors import FetchError, UsageError

LONGEST_DELAY = 5
"""Seconds. A page with a longer delay is meant to be read; many pages reload themselves after minutes."""
_HEAD = 20_000
"""The element must be within this many bytes."""

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,1000}(?:<!--.{0,5000}?-->\s{0,1000})?<(?:!doctype\s+html|html|head|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_HIDDEN = re.compile(
    r"<(noscript|script|style|template)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL
)
"""Content for browsers without scripts is not the article: it usually asks to enable them."""
_META = re.compile(r"<meta\b[^>]{0,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-z-]{1,20})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_CONTENT = re.compile(r"\s*(\d{1,9})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(.+)", re.IGNORECASE | re.DOTALL)


def refresh_target(body: bytes, url: str) -> str | None:
    """The target, in checked form, to which this page redirects at once; None if the page is to be read.

    Raises:
        FetchError: the target may not be fetched.
    """
    if not _PAGE.match(body):
        return None
    head = _HIDDEN.sub(" ", body[:_HEAD].decode("utf-8", "replace"))
    for element in _META.findall(re.split(r"<body\b", head, maxsplit=1, flags=re.IGNORECASE)[0]):
        attributes = {name.lower(): unescape(a or b or c) for name, a, b, c in _ATTRIBUTE.findall(element)}
        is_refresh = attributes.get("http-equiv", "").lower() == "refresh"
        content = _CONTENT.fullmatch(attributes.get("content", "")) if is_refresh else None
        if content and int(content[1]) <= LONGEST_DELAY:
            return _checked(content[2].strip().strip("'\""), url)
    return None


def _checked(target: str, url: str) -> str | None:
    try:
        found = check_url(urljoin(url, target))
    except (UsageError, ValueError) as error:
        raise FetchError(f"the page only redirects to an address that is never fetched: {error}") from error
    return found if found != url else None  # a page that reloads itself
