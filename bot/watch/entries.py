"""What a feed, in whatever form, comes to: its own title and its entries. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.types import RawArticle

_WEB = re.compile(r"https?://", re.IGNORECASE)

MOST_ENTRIES = 2_000
"""Newest first, as all feeds are. The busiest agencies' feeds hold 500; 2,000 entries parse in about two seconds."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed holds: its own title, its entries in its order, and what was left out, for people."""

    title: str | None
    articles: tuple[RawArticle, ...]
    notes: tuple[str, ...] = ()


def left_out(held: int) -> str:
    """The note on a feed of so many entries."""
    return f"the feed holds {held:,} entries; only the first {MOST_ENTRIES:,} are read"


def web_address(text: str | None) -> str | None:
    """The address if it is one that a reader may follow: http or https, and nothing that runs in a browser."""
    text = "".join((text or "").split())
    return text if _WEB.match(text) else None
