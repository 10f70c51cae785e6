"""Where quoted words stand in a text.

Quotation marks are read paragraph by paragraph: a mark that is never closed ends with its paragraph, as newspapers
print a speech of several paragraphs, each opened again. A mark inside a quotation of another kind is part of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.parse import paragraphs
from summarizer.text.span import Span

_PAIRS = {"“": "”", "„": "”“", "«": "»", '"': '"', "‘": "’", "'": "'", "”": "”"}
_TURNED = {"“": '"', '"': "”"}
_STOPS = frozenset(".,!?…")
_BEFORE_NO_QUOTE = frozenset(".,!?%")
_SINGLE = frozenset("‘'")
_LABEL = re.compile(r"[\"“]?(?P<name>[A-Z][\w.'’-]*(?:[^\S\n][A-Z][\w.'’-]*){0,3}):[^\S\n]+(?=\S)")
"""The label of a paragraph in a printed interview: up to four capitalised words and a colon, behind a mark or not."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation, marks included. `open` where no mark closes it; `leading` where it begins its paragraph.

    `label` is the name in front of it where it is a turn of a printed interview: it has no marks then.
    """

    span: Span
    paragraph: int
    leading: bool = False
    open: bool = False
    label: Span | None = None


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
        holding = self.at(start)
        first = bisect_right(self._starts, start) if holding is None else holding
        return range(first, max(first, bisect_right(self._starts, end - 1)))


def find_quotes(text: str) -> Quotes:
    """All quotations of a text."""
    ranges = tuple(paragraphs(text))
    turns = _turns(text, ranges)
    found = (
        quote
        for number, (start, end) in enumerate(ranges)
        for quote in ([turns[number]] if number in turns else _in_paragraph(text, start, end, number))
    )
    return Quotes(tuple(found), tuple(start for start, _ in ranges))


def _turns(text: str, ranges: Sequence[tuple[int, int]]) -> dict[int, Quote]:
    """The paragraphs of a printed interview, "REYES: The dam will hold. …", by number, each as one quotation.

    Somebody speaks twice, and one label at least is a name that the text knows: a list of "Where:" and "When:" is none.
    """
    labels = {number: label for number, (start, end) in enumerate(ranges) if (label := _LABEL.match(text, start, end))}
    turns = Counter(label["name"] for label in labels.values())
    if len(turns) == len(labels):
        return {}
    if len(turns) > EXTRACT_CLAIMS.speakers:
        return {}
    named = {name for name in turns if _is_name(name, text)}
    if not named:
        return {}
    return {
        number: Quote(Span(label.end(), start + len(text[start:end].rstrip())), number, label=Span(*label.span("name")))
        for number, label in labels.items()
        for start, end in [ranges[number]]
        if label["name"] in named or turns[label["name"]] > 1
    }


def _is_name(label: str, text: str) -> bool:
    """Whether the label, or a longer form of it in any case, is used as a name: "Ana Reyes" for "REYES"."""
    last = re.escape(label.rsplit(maxsplit=1)[-1])
    return re.search(rf"\b[A-Z][\w.'’-]{{0,40}}[^\S\n](?i:{last})\b", text) is not None


def _in_paragraph(text: str, start: int, end: int, number: int) -> Iterator[Quote]:
    begin = start
    last = start + len(text[start:end].rstrip())
    first = end - len(text[start:end].lstrip())
    marks = _Marks(text, start, last)
    while (opening := _next_opening(text, begin, last)) is not None:
        closing = _closing(text, opening, last, marks)
        leading = opening == first
        if closing is None and text[opening] in _SINGLE:
            begin = opening + 1
            continue
        stop = last if closing is None else closing + 1
        yield Quote(Span(opening, stop), number, leading=leading, open=closing is None)
        begin = stop


def _next_opening(text: str, start: int, end: int) -> int | None:
    return next((at for at in range(start, end) if _opens(text, at, end)), None)


def _opens(text: str, at: int, end: int) -> bool:
    if text[at] not in _PAIRS:
        return False
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < end else " "
    if after.isspace():
        return False
    if before.isalnum():
        return False
    return before not in _BEFORE_NO_QUOTE


@dataclass(frozen=True)
class _Marks:
    """Where marks close and begin in a paragraph, found once: to look behind each opening would take its square."""

    text: str
    start: int
    end: int
    _closers: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    _openers: dict[str, list[int]] = field(default_factory=dict)

    def closer(self, marks: str, start: int, end: int, mark: str) -> int | None:
        """The first place from `start` to `end` where one of these marks closes what `mark` opened."""
        if (marks, mark) not in self._closers:
            places = range(self.start, self.end)
            closing = [at for at in places if self.text[at] in marks and _closes(self.text, at, self.end, mark)]
            self._closers[marks, mark] = closing
        return _first_within(self._closers[marks, mark], start, end)

    def opener(self, mark: str, start: int, end: int) -> int | None:
        """The first place from `start` to `end` where this mark is directly before a word."""
        if mark not in self._openers:
            places = range(self.start + 1, self.end)
            self._openers[mark] = [at for at in places if self.text[at] == mark and _begins(self.text, at)]
        return _first_within(self._openers[mark], start, end)


def _first_within(places: Sequence[int], start: int, end: int) -> int | None:
    first, last = (bisect_left(places, border) for border in (start, end))
    return places[first] if first < last else None


def _closing(text: str, opening: int, end: int, marks: _Marks) -> int | None:
    """The mark that closes the quotation: its own kind, or where that is missing, the one of the other kind.

    It is missing where the next quotation opens first: newspapers' systems turn one of two marks, “Go," she said.
    """
    mark = text[opening]
    own = marks.closer(_PAIRS[mark], opening + 2, end, mark)
    again = marks.opener(mark, opening + 2, own or end)
    if own is not None and again is None:
        return own
    turned = marks.closer(_TURNED.get(mark, ""), opening + 2, again or end, mark)
    if turned is None:
        return own
    if text[turned - 1] not in _STOPS:
        return own
    return own if _opened_inside(text, opening + 1, turned) else turned


def _opened_inside(text: str, start: int, end: int) -> bool:
    """Whether a mark before a word, at one of these places, opened the quotation that the mark at `end` closes."""
    return any(text[at] in '“"' and _begins(text, at) for at in range(start, end))


def _begins(text: str, at: int) -> bool:
    """Whether a word begins at the mark."""
    return text[at - 1].isspace() and text[at + 1 : at + 2].isalnum()


def _closes(text: str, at: int, end: int, mark: str) -> bool:
    if mark == '"':  # it looks as when it opens
        return not _begins(text, at)
    if mark not in _SINGLE:
        return True
    return not _is_apostrophe(text[at - 1], text[at + 1] if at + 1 < end else " ")


def _is_apostrophe(before: str, after: str) -> bool:
    """Whether a single mark between these characters belongs to a word."""
    if before.isspace():
        return True
    if after.isalnum():
        return True
    if before != "s":
        return False
    return after not in ".,;:!?"  # "the workers' union"
