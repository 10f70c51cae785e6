"""Stored times against the clock of now. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

SLACK = timedelta(minutes=5)
"""A clock that is set back by less was only corrected, and two machines may differ by as much."""


def has_come(planned: datetime | None, now: datetime, furthest: timedelta) -> bool:
    """Whether a stored moment has come; None has always.

    One that lies further ahead than anybody plans was written by a clock that was wrong at the time. Waiting for it
    could take years, so it counts as come.

    Args:
        planned: as stored, aware.
        now: aware.
        furthest: the longest time ahead for which such a moment is ever planned.
    """
    return planned is None or planned <= now or planned > now + furthest + SLACK
