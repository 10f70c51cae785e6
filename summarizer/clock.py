"""Compares stored times with the current time. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

SLACK = timedelta(minutes=5)
"""A clock set back by less was only adjusted, and two machines may differ by this much."""


def has_come(planned: datetime | None, now: datetime, furthest: timedelta) -> bool:
    """Whether a stored time has been reached; None always has.

    A time further in the future than any plan was written by a wrong clock. Waiting for it could take years, so it
    counts as reached.

    Args:
        planned: as stored, aware.
        now: aware.
        furthest: the longest time ahead for which such a time is ever planned.
    """
    return planned is None or planned <= now or planned > now + furthest + SLACK
