"""Addresses from articles that a page may link to."""

from __future__ import annotations

from typing import TypeGuard
from urllib.parse import quote, urlsplit

from bot.presentation.briefing_page import printable

_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""Characters that an address keeps; everything else is percent-encoded, quotes and spaces included."""


def is_web_url(address: str | None) -> TypeGuard[str]:
    """Whether it is an http(s) one with a host, and shows as it is: nothing in it is invisible."""
    if address is None or printable(address) != address:
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:  # a broken IPv6 address
        return False
    return parts.scheme in {"http", "https"} and bool(host)


def web_url(address: str | None) -> str:
    """The address without the space around it, percent-encoded, if `is_web_url` says that it is one; else ""."""
    stripped = (address or "").strip()
    return quote(urlsplit(stripped).geturl(), safe=_KEPT) if is_web_url(stripped) else ""
