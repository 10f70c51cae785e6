"""A paragraph on its way through cleaning."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summarizer.ingest.model import Removed


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph on its way: `reason` is None while it belongs to the article; `cut` is what was taken out of it."""

    text: str
    reason: str | None = None
    cut: tuple[Removed, ...] = ()

    def without(self, reason: str) -> Part:
        """This part, marked as no part of the article."""
        return replace(self, reason=reason)


Parts = tuple[Part, ...]
