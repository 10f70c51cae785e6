"""A paragraph during cleaning."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import NamedTuple

from summarizer.ingest.model import RemovedBlock
from summarizer.text.paragraphs import Line, line_of


class Paragraph(NamedTuple):
    """A paragraph during cleaning: `reason` is None while it belongs to the article; `cut` was removed from it."""

    line: Line
    reason: str | None = None
    cut: tuple[RemovedBlock, ...] = ()

    @property
    def text(self) -> str:
        """What is left of it."""
        return self.line.text

    @property
    def is_kept(self) -> bool:
        """Whether it still belongs to the article."""
        return self.reason is None

    def without(self, reason: str) -> Paragraph:
        """This part, marked as not belonging to the article."""
        return Paragraph(self.line, reason, self.cut)

    def shortened(self, text: str, *cut: RemovedBlock) -> Paragraph:
        """This part with only this text, and what was cut from it."""
        return Paragraph(line_of(text.strip()), self.reason, (*self.cut, *cut))


Paragraphs = tuple[Paragraph, ...]
"""The parts of a text in order."""


def without_parts(parts: Paragraphs, places: Container[int], reason: str) -> Paragraphs:
    """All parts; those at these places are marked as not belonging to the article."""
    return tuple(part.without(reason) if at in places else part for at, part in enumerate(parts))


def kept_places(parts: Paragraphs, test: Callable[[Paragraph], bool] = lambda _: True) -> set[int]:
    """The places of the parts that still belong to the article and pass the test."""
    return {at for at, part in enumerate(parts) if part.is_kept and test(part)}
