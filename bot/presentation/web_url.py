"""Addresses from articles that a page may link to."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from bot.presentation.briefing_page import printable

_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""Characters that an address keeps; everything else is percent-encoded, quotes and spaces included."""


def linkable_address(address: str | None) -> str:
    """The address without surrounding space; "" unless it is http(s), has a host and contains nothing invisible."""
    stripped = (address or "").strip()
    if printable(stripped) != stripped:
        return ""
    try:
        parts = urlsplit(stripped)
        host = parts.hostname
    except ValueError:  # a broken IPv6 address
        return ""
    return stripped if parts.scheme in {"http", "https"} and host else ""


def web_url(address: str | None) -> str:
    """The address percent-encoded, as a page links to it; "" if it is not linkable."""
    return quote(urlsplit(linkable_address(address)).geturl(), safe=_KEPT)
