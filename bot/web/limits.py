"""Limits of what is served. What an administrator may want to change is a setting: `[serve]` in default.toml."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WebLimits:
    """How much one response holds, and how much one client may ask for."""

    list_default: int = 20
    list_most: int = 100
    """Entries of one listing: a page of JSON stays below a megabyte."""
    looked_through: int = 5
    """Claims that are looked at for each one of a listing: many are rated for a topic and not on it."""
    question: int = 1_000
    """Characters of a question, as everywhere."""
    identifier: int = 200
    """Characters of an id or name in a path."""
    entities: int = 200
    """Entities of one listing."""
    burst_share: float = 0.5
    """Share of a minute's requests that may come at once."""
    failures_per_minute: int = 10
    """Refused tokens of one address in a minute, after which it has to wait: a token cannot be guessed anyway, but a
    misconfigured client should not keep the ledger busy."""
    clients: int = 10_000
    """Clients whose rate is remembered; the one that was quiet longest is forgotten first."""
    asks_waiting: int = 4
    """Questions that may wait for the model; the next one is told to come back."""
    feed_entries: int = 50
    """Entries of a feed: more than a month of daily briefings."""
    page_lines: int = 40
    """Lines of a timeline on a page: a topic of ten thousand claims stays below 150 kB."""
    page_matters: int = 6
    """Matters that moved lately on a topic's page."""
    page_changes: int = 12
    """Latest changes on a topic's page."""
    context: int = 600
    """Characters around a claim that its page shows of the article: a quotation, not a copy."""
    body: int = 64 * 1024
    """Bytes of a request's body."""


WEB = WebLimits()
