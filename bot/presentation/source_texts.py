"""What is said of a source, the same on every platform. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from summarizer.ingest.model import Source

BACKGROUND = "Articles older than a day are background: questions use them, briefings do not announce them."


def source_state(source: Source, when: Callable[[datetime], str], safe: Callable[[str], str]) -> str:
    """Whether it is read, failing or paused. `when` and `safe` write a time and a stranger's text for the platform."""
    if source.paused:
        # Somebody paused it, or we did for good: then the failure is the reason.
        return f"paused: {safe(source.failure)}" if source.failure else "paused"
    if source.failure and source.failing_since:
        return f"failing since {when(source.failing_since)}: {safe(source.failure)}"
    return f"read {when(source.checked_at)}" if source.checked_at else "not read yet"


def now_read(source: Source) -> str:
    """After it was added."""
    return f"{source.publisher} is now being read: the {source.kind.value} {source.location}"


def paused_or_resumed(name: str, *, paused: bool) -> str:
    """After the command that pauses a source, and resumes a paused one."""
    return f"{name} is {'paused; use the same command to resume it' if paused else 'active again'}."
