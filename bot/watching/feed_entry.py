"""The common result of parsing a feed of any format: its title and its entries. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit

from summarizer.ingest.canonical_url import LONGEST_HOST
from summarizer.ingest.model import RawArticle
from summarizer.ingest.sites import host_name

_HALF = re.compile("[\ud800-\udfff]")
"""An unpaired surrogate, as JSON can contain it; it cannot be sent, stored or shown."""
_WEB = re.compile(r"https?://", re.IGNORECASE)

_SPACES = re.compile(r"\s+")
_SCHEME_ALONE = re.compile(r"[a-z][a-z0-9+.-]*:/*", re.IGNORECASE)
_MEDIA = re.compile(
    r"\.(?:mp[34]|m4[av]|aac|og[gavx]|opus|flac|wav|wma|web[mp]|mov|avi|mkv|mpe?g|m3u8?|jpe?g|png|gif|svg|avif|heic|tiff?)$",
    re.IGNORECASE,
)
_TRACKERS = (  # host and path → the parameters that contain the original URL
    (re.compile(r"google\.[a-z.]{2,6}/url"), ("url", "q")),
    (re.compile(r"bing\.com/news/apiclick\.aspx"), ("url",)),
    (re.compile(r"(?:(?:l|lm|m)\.)?facebook\.com/l\.php"), ("u",)),
    (re.compile(r"out\.reddit\.com/"), ("url",)),
    (re.compile(r"t\.umblr\.com/redirect"), ("z",)),
    (re.compile(r"youtube\.com/redirect"), ("q",)),
    (re.compile(r"[a-z0-9.-]+\.safelinks\.protection\.outlook\.com/"), ("url",)),
)

LONGEST_ADDRESS = 5_000
"""Characters of a link in a feed: servers refuse URLs of 8,000, and sitemaps allow 2,048.

Its host name is limited to what DNS allows (`LONGEST_HOST`). `canonical_url` accepts more (`LONGEST_URL`): URLs of
other sources reach it as well, and its limit only bounds the time that its patterns take.
"""

MOST_ENTRIES = 2_000
"""Newest first, as in all feeds. The busiest agencies' feeds have 500; 2,000 entries parse in about a second."""

FEW_ENTRIES = 400
BYTES_OF_AN_ENTRY = 340
"""So many entries are read of every feed, and of a larger one as many as it has room for at this size. An entry with
title, link, id and date has 340 bytes; thousands of tiny ones only cost time."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed: its title, its entries in order, and notes about what was left out.

    `home` is the URL of its home page, as it declares.
    """

    title: str | None
    articles: tuple[RawArticle, ...]
    notes: tuple[str, ...] = ()
    home: str | None = None


def entries_read(size: int) -> int:
    """How many entries are read of a feed of so many bytes."""
    return min(MOST_ENTRIES, max(FEW_ENTRIES, size // BYTES_OF_AN_ENTRY))


def left_out(held: int, read: int) -> str:
    """The note on a feed with more entries than are read."""
    return f"the feed has {held:,} entries; only the first {read:,} are read"


def web_address(text: str | None) -> str | None:
    """The URL if a reader may follow it: http or https, and nothing that runs in a browser.

    White space is handled as in browsers: line breaks are removed, and a space inside the URL becomes "%20".
    """
    text = _SPACES.sub(_unless_break, _HALF.sub("", text or "").strip()).replace(" ", "%20")
    return text if len(text) <= LONGEST_ADDRESS and _WEB.match(text) and _is_sound(text) else None


def _unless_break(spaces: re.Match[str]) -> str:
    """The spaces; nothing if a line break or tab is among them. In the pattern, that search would be quadratic."""
    return spaces[0] if {"\t", "\r", "\n"}.isdisjoint(spaces[0]) else ""


def joined_address(base: str | None, href: str | None) -> str | None:
    """The target of a link in a page or feed, None if a reader may not follow it."""
    href = (href or "").strip()
    if not href or _SCHEME_ALONE.fullmatch(href):
        return None
    try:
        return web_address(urljoin(base or "", href))
    except ValueError:  # an invalid IPv6 address in brackets
        return web_address(href)


def joined_base(url: str, href: str | None) -> str:
    """The base for relative links of a page: its base element, if valid."""
    return joined_address(url, href) or url


def _is_sound(address: str) -> bool:
    """Whether the URL can be parsed, as all later users of it will do."""
    try:
        parts = urlsplit(address)
        return 0 < len(parts.hostname or "") <= LONGEST_HOST and parts.port != 0
    except ValueError:  # an invalid IPv6 address in brackets, or a port above 65,535
        return False


def is_address(text: str) -> bool:
    """Whether a line is only a web URL."""
    return len(text.split()) == 1 and web_address(text) is not None


def original(url: str) -> str:
    """The target of a click-tracking URL, if the URL contains it; else the URL itself."""
    parts = urlsplit(url)
    place = f"{host_name(url)}{parts.path}"
    names = next((names for pattern, names in _TRACKERS if pattern.match(place)), ())
    held = dict(parse_qsl(parts.query)) if names else {}
    return next(filter(None, (web_address(held.get(name)) for name in names)), url)


def is_media(url: str) -> bool:
    """Whether a URL ends like audio, video or a picture, so that it contains no article."""
    return _MEDIA.search(urlsplit(url).path) is not None
