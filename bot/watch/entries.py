"""What a feed, in whatever form, comes to: its own title and its entries. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from summarizer.types import RawArticle

_HALF = re.compile("[\ud800-\udfff]")
"""Half a character, as JSON can write it; nothing can be sent, stored or shown with it."""
_WEB = re.compile(r"https?://", re.IGNORECASE)

MOST_ENTRIES = 2_000
"""Newest first, as all feeds are. The busiest agencies' feeds hold 500; 2,000 entries parse in about two seconds."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed holds: its own title, its entries in its order, and what was left out, for people.

    `home` is the address that it gives as its home page.
    """

    title: str | None
    articles: tuple[RawArticle, ...]
    notes: tuple[str, ...] = ()
    home: str | None = None


def left_out(held: int) -> str:
    """The note on a feed of so many entries."""
    return f"the feed holds {held:,} entries; only the first {MOST_ENTRIES:,} are read"


def web_address(text: str | None) -> str | None:
    """The address if it is one that a reader may follow: http or https, and nothing that runs in a browser."""
    text = "".join(_HALF.sub("", text or "").split())
    return text if _WEB.match(text) and _is_sound(text) else None


def joined_address(base: str | None, href: str | None) -> str | None:
    """Where a link of a page or feed leads, None where that is nothing that a reader may follow."""
    try:
        return web_address(urljoin(base or "", href.strip())) if href else None
    except ValueError:  # a broken IPv6 address in brackets
        return web_address(href)


def joined_base(url: str, href: str | None) -> str:
    """What relative links of a page count from: its base element, where that says anything sound."""
    return joined_address(url, href) or url


def _is_sound(address: str) -> bool:
    """Whether the address can be taken apart: whoever is given it does so sooner or later."""
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a broken IPv6 address in brackets, or a port beyond 65,535
        return False
