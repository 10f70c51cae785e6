"""What a feed, in whatever form, comes to: its own title and its entries. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit

from summarizer.ingest.model import RawArticle

_HALF = re.compile("[\ud800-\udfff]")
"""Half a character, as JSON can write it; nothing can be sent, stored or shown with it."""
_WEB = re.compile(r"https?://", re.IGNORECASE)

_BREAK = re.compile(r"\s*[\t\r\n]\s*")
_SCHEME_ALONE = re.compile(r"[a-z][a-z0-9+.-]*:/*", re.IGNORECASE)
_MEDIA = re.compile(
    r"\.(?:mp[34]|m4[av]|aac|og[gavx]|opus|flac|wav|wma|web[mp]|mov|avi|mkv|mpe?g|m3u8?|jpe?g|png|gif|svg|avif|heic|tiff?)$",
    re.IGNORECASE,
)
_TRACKERS = (  # host and path to the parameters that hold the original address
    (re.compile(r"google\.[a-z.]{2,6}/url"), ("url", "q")),
    (re.compile(r"bing\.com/news/apiclick\.aspx"), ("url",)),
    (re.compile(r"(?:(?:l|lm|m)\.)?facebook\.com/l\.php"), ("u",)),
    (re.compile(r"out\.reddit\.com/"), ("url",)),
    (re.compile(r"t\.umblr\.com/redirect"), ("z",)),
    (re.compile(r"youtube\.com/redirect"), ("q",)),
    (re.compile(r"[a-z0-9.-]+\.safelinks\.protection\.outlook\.com/"), ("url",)),
)

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
    """The address if it is one that a reader may follow: http or https, and nothing that runs in a browser.

    Blanks are taken as browsers take them: line breaks are no part of an address, and a blank inside it is "%20".
    """
    text = _BREAK.sub("", _HALF.sub("", text or "").strip()).replace(" ", "%20")
    return text if _WEB.match(text) and _is_sound(text) else None


def joined_address(base: str | None, href: str | None) -> str | None:
    """Where a link of a page or feed leads, None where that is nothing that a reader may follow."""
    href = (href or "").strip()
    if not href or _SCHEME_ALONE.fullmatch(href):
        return None
    try:
        return web_address(urljoin(base or "", href))
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


def is_address(text: str) -> bool:
    """Whether a line is a web address and nothing else."""
    return len(text.split()) == 1 and web_address(text) is not None


def original(url: str) -> str:
    """Where an address of a service that counts clicks leads, if it says so itself; else the address."""
    parts = urlsplit(url)
    place = f"{(parts.hostname or '').removeprefix('www.')}{parts.path}"
    names = next((names for pattern, names in _TRACKERS if pattern.match(place)), ())
    held = dict(parse_qsl(parts.query)) if names else {}
    return next(filter(None, (web_address(held.get(name)) for name in names)), url)


def is_media(url: str) -> bool:
    """Whether an address is that of sound, a film or a picture, by its ending: there is no article to be fetched."""
    return _MEDIA.search(urlsplit(url).path) is not None
