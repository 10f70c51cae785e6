"""Limits of one request to a chat endpoint. What an administrator would change is in `models.endpoint`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EndpointLimits:
    """Times are in seconds."""

    timeout: float = 60.0
    """Of one attempt, from the connection to the last byte."""
    longest: float = 120.0
    """Of one request with all its attempts: an article waits no longer for it."""
    at_once: int = 4
    attempts: int = 3
    first_wait: float = 1.0
    """Before the second attempt; doubled after each."""
    reply_bytes: int = 1_000_000
    """Of a response: 4,000 tokens of reply are 20,000 bytes, and no wrapping makes fifty times that of them."""
    quoted: int = 160
    """Characters of a server's own words in a message."""
    changes: int = 3
    """Options of a request that one endpoint may refuse (see `Dialect`)."""


LIMITS = EndpointLimits()
