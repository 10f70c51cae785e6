"""A paragraph during cleaning."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.ingest.model import RemovedBlock


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph during cleaning: `reason` is None while it belongs to the article; `cut` was removed from it."""

    text: str
    reason: str | None = None
    cut: tuple[RemovedBlock, ...] = ()

    def without(self, reason: str) -> Paragraph:
        """This part, marked as not belonging to the article."""
        return Paragraph(self.text, reason, self.cut)  # `replace` takes five times as long, and there may be many

    @property
    def is_kept(self) -> bool:
        """Whether it still belongs to the article."""
        return self.reason is None


Paragraphs = tuple[Paragraph, ...]
