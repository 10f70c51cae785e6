"""The only clock."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The current time: all other code gets it as an argument."""
    return datetime.now(UTC)
