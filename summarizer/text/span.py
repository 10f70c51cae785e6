"""Spans: half-open ranges of code points in `ArticleVersion.text`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of code points in a version's text."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether some part of one lies inside the other."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The part of the text inside this span."""
        return text[self.start : self.end]
