"""Where quoted words stand in a text.

Quotation marks are read paragraph by paragraph: a mark that is never closed ends with its paragraph, as newspapers
print a speech of several paragraphs, each opened again. A mark inside a quotation of another kind is part of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.nlp.parsing import paragraphs
from summarizer.types import Span

_PAIRS = {"“": "”", "„": "”“", "«": "»", '"': '"', "‘": "’", "'": "'", "”": "”"}
_SINGLE = frozenset("‘'")


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation, marks included. `open` where no mark closes it; `leading` where it begins its paragraph."""

    span: Span
    paragraph: int
    leading: bool = False
    open: bool = False


@dataclass(frozen=True)
class Quotes:
    """The quotations of a text in their order, none inside another; `borders` are the starts of its paragraphs."""

    items: tuple[Quote, ...]
    borders: tuple[int, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [quote.span.start for quote in self.items]

    def at(self, offset: int) -> int | None:
        """The number of the quotation that holds this offset, None outside of all."""
        number = bisect_right(self._starts, offset) - 1
        return number if number >= 0 and offset < self.items[number].span.end else None

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph that holds this offset."""
        return bisect_right(self.borders, offset) - 1

    def within(self, start: int, end: int) -> range:
        """The numbers of the quotations that touch the range."""
        first = bisect_right(self._starts, start) - 1
        first = first if first >= 0 and self.items[first].span.end > start else first + 1
        return range(first, max(first, bisect_right(self._starts, end - 1)))


def find_quotes(text: str) -> Quotes:
    """All quotations of a text."""
    ranges = tuple(paragraphs(text))
    found = (quote for number, (start, end) in enumerate(ranges) for quote in _in_paragraph(text, start, end, number))
    return Quotes(tuple(found), tuple(start for start, _ in ranges))


def _in_paragraph(text: str, start: int, end: int, number: int) -> Iterator[Quote]:
    begin = start
    last = start + len(text[start:end].rstrip())
    while (opening := _next_opening(text, begin, last)) is not None:
        closing = _closing(text, opening, last)
        leading = not text[start:opening].strip()
        if closing is None and text[opening] in _SINGLE:
            begin = opening + 1
            continue
        stop = last if closing is None else closing + 1
        yield Quote(Span(opening, stop), number, leading=leading, open=closing is None)
        begin = stop


def _next_opening(text: str, start: int, end: int) -> int | None:
    return next((at for at in range(start, end) if text[at] in _PAIRS and _opens(text, at, end)), None)


def _opens(text: str, at: int, end: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < end else " "
    return not before.isalnum() and before not in ".,!?%" and not after.isspace()


def _closing(text: str, opening: int, end: int) -> int | None:
    mark = text[opening]
    return next(
        (at for at in range(opening + 2, end) if text[at] in _PAIRS[mark] and _closes(text, at, end, mark)), None
    )


def _closes(text: str, at: int, end: int, mark: str) -> bool:
    if mark not in _SINGLE:
        return mark != '"' or not text[at - 1].isspace() or at + 1 >= end or not text[at + 1].isalnum()
    after = text[at + 1] if at + 1 < end else " "
    return not after.isalnum() and not text[at - 1].isspace() and (text[at - 1] != "s" or after in ".,;:!?")
