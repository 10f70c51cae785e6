"""Limits of what one reader gets at once. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from summarizer.briefing.limits import CHANGES, ChangeRules, ProminenceRules


@dataclass(frozen=True, slots=True)
class ReaderLimits:
    """How much of the ledger one page of changes covers."""

    claims: int = 100
    """Newly known claims of one page: some five articles, so that the cost of a page does not grow with the time that
    a reader was away. A reader who was away for a year gets a year in pages, oldest first."""
    windows: int = 5
    """Windows without any change that one call skips before it answers that there is more."""
    overlap: timedelta = timedelta(minutes=15)
    """A claim is dated before its transaction commits. What becomes visible later than this after its date is missed:
    the slowest article we measured took one minute."""
    name: int = 60
    """Characters of a reader's name."""
    topics: int = 100
    """Topics that one token may be limited to."""
    workspaces_shown: int = 5
    """Workspaces named where one is unknown."""


READERS = ReaderLimits()

READER_CHANGES: ChangeRules = replace(
    CHANGES, lines={"full": 10_000}, corroborated_share=1.0, short_entry=0, prominence=ProminenceRules(weight=0.0)
)
"""As a briefing, without its limit of lines: a program reads all of them, and none may be lost. A page of claims is not
a day, so prominence does not count."""
