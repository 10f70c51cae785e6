"""Addresses from articles that a page may link to."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""Characters that an address keeps; everything else is percent-encoded, quotes and spaces included."""


def web_url(address: str | None) -> str:
    """The address, percent-encoded, if it is an http(s) one with a host; else ""."""
    try:
        parts = urlsplit((address or "").strip())
        host = parts.hostname
    except ValueError:  # a broken IPv6 address
        return ""
    if parts.scheme.casefold() not in {"http", "https"} or not host:
        return ""
    return quote(parts.geturl(), safe=_KEPT)
