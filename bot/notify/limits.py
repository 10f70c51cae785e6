"""Limits of notifications."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NotifyLimits:
    """How long a receiver may take, and how much of a briefing is sent."""

    seconds: float = 20.0
    """For one request or one mail: below half the time for which the outbox reserves a row (two minutes)."""
    subject: int = 150
    """Characters of a mail's subject."""
    body: int = 8_000
    """Characters of an apprise message: most services take less and apprise splits or cuts there."""


NOTIFY = NotifyLimits()
