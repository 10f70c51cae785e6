"""From pieces of text with positions on a page to paragraphs in reading order. Pure.

    pieces → lines, broken where a column begins → columns between lines that span them → paragraphs by gap, indent,
    size and full lines → without running heads and page numbers → joined across columns and pages

A PDF has positions of glyphs but no sentences. Lengths are in points of the page; y grows upwards.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from statistics import median

from bot.watching.limits import PDF
from summarizer.text.reflow import join_lines, vocabulary

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:page|seite|página|pagina|pág\.?|str\.?|strona|стр\.?|p\.)\s*)?"
    r"(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|von|de|di|sur|z|из)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?…。！？:;][\"'”’»」)\]*]*$")  # noqa: RUF001 - full stops of other scripts
_ITEM = re.compile(r"(?:[-•◦▪–·‣*]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S")
_NARROW = frozenset("iljtfrI.,;:'’|!()[]/ ")
_WIDE = frozenset("mwMW@%—…")


@dataclass(frozen=True)
class Piece:
    """Text drawn by one operation of the page: its left end, its baseline, its font size."""

    x: float
    y: float
    size: float
    text: str
    bold: bool = False

    @cached_property
    def end(self) -> float:
        """Its approximate right end, by the usual widths of letters. Asked five times, and each asks every letter."""
        return self.x + self.size * sum(map(_width, self.text.rstrip()))


@dataclass(frozen=True, slots=True)
class _Line:
    x: float
    end: float
    y: float
    size: float
    text: str
    bold: bool

    @property
    def ends(self) -> bool:
        """Whether a sentence ends with it."""
        return _ENDS.search(self.text[-8:]) is not None


@dataclass(frozen=True, slots=True)
class _Paragraph:
    lines: tuple[_Line, ...]


def pdf_paragraphs(pages: Sequence[Sequence[Piece]]) -> list[str]:
    """The paragraphs of a document in reading order, one line each."""
    lined = [_lines(pieces) for pieces in pages]
    kept = _without_margins(lined)
    words = vocabulary("\n".join(line.text for lines in kept for line in lines))
    shown = _shows_paragraphs(kept)
    joined = _joined(paragraph for lines in kept for paragraph in _page(lines, shown=shown))
    return [join_lines([line.text for line in paragraph.lines], words, hyphenated=True) for paragraph in joined]


def pdf_headline(pages: Sequence[Sequence[Piece]]) -> str | None:
    """The largest text on the first page with text, if it is clearly larger and as long as a headline."""
    lines = next(filter(None, map(_lines, pages)), [])
    sizes = Counter(
        {size: sum(len(line.text) for line in lines if line.size == size) for size in {x.size for x in lines}}
    )
    if len(sizes) < 2:  # noqa: PLR2004 - all text has one size
        return None
    usual, largest = sizes.most_common(1)[0][0], max(sizes)
    headline = " ".join(line.text for line in lines if line.size == largest)
    return headline if largest >= PDF.headline * usual and len(headline.split()) <= PDF.headline_words else None


# --- lines ------------------------------------------------------------------------------------------------------------


def _lines(pieces: Sequence[Piece]) -> list[_Line]:
    """The page's lines from top to bottom, and adjacent lines from left to right."""
    rows = _rows([piece for piece in pieces if piece.text.strip()])
    edges = _edges(rows)
    return [line for row in rows for line in _broken(row, edges)]


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces on one baseline, or raised slightly like a footnote mark."""
    rows = _grouped(
        sorted(pieces, key=lambda each: -each.y),
        lambda row, piece: row[0].y - piece.y < PDF.same_line * max(piece.size, row[0].size),
    )
    return [sorted(row, key=lambda each: each.x) for row in rows]


def _grouped(pieces: Iterable[Piece], belongs: Callable[[list[Piece], Piece], bool]) -> list[list[Piece]]:
    """The pieces in their order; each begins a group, unless it belongs to the one before it."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        if groups and belongs(groups[-1], piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _edges(rows: Sequence[Sequence[Piece]]) -> list[float]:
    """Where text columns begin: positions to the right at which several lines of several words begin."""
    starts = sorted(
        (piece for row in rows for piece in row if len(piece.text.split()) >= PDF.column_words), key=lambda each: each.x
    )
    groups = _grouped(starts, lambda group, piece: piece.x - group[-1].x < PDF.same_edge * piece.size)
    edges: list[float] = []
    for first, *_ in filter(_is_column, groups):
        if not edges or first.x - edges[-1] > PDF.column_width * first.size:
            edges.append(first.x)
    return edges


def _is_column(group: Sequence[Piece]) -> bool:
    if len(group) < PDF.column_lines:
        return False
    return median(piece.end - piece.x for piece in group) > PDF.column_width * group[0].size / 2


def _broken(row: Sequence[Piece], edges: Sequence[float]) -> Iterator[_Line]:
    """A row's lines: a column's edge or a wide gap starts a new line. Cells of a table stay together."""
    cells = _grouped(
        row, lambda cell, piece: not _at_edge(piece, edges) and piece.x - cell[-1].end <= PDF.gap * piece.size
    )
    lines = [_line(cell) for cell in cells]
    if len(lines) >= PDF.cells and max(len(line.text.split()) for line in lines) < PDF.column_words:
        text = " | ".join(line.text for line in lines)
        lines = [replace(lines[0], end=lines[-1].end, text=f"| {text} |")]
    yield from lines


def _at_edge(piece: Piece, edges: Sequence[float]) -> bool:
    return any(abs(piece.x - edge) < PDF.same_edge * piece.size for edge in edges[1:])


def _line(pieces: Sequence[Piece]) -> _Line:
    text = pieces[0].text
    for left, right in pairwise(pieces):
        apart = right.x - left.end > PDF.space * right.size
        text += f" {right.text}" if apart else right.text
    size = max(pieces, key=lambda each: len(each.text)).size
    bold = all(piece.bold for piece in pieces)
    return _Line(pieces[0].x, pieces[-1].end, pieces[0].y, round(size, 1), " ".join(text.split()), bold)


# --- text repeated on every page --------------------------------------------------------------------------------------


def _without_margins(pages: Sequence[Sequence[_Line]]) -> list[list[_Line]]:
    """Without page numbers and running heads and feet, which repeat at the same position on another page."""
    edges = [_margin(lines) for lines in pages]
    said = Counter(chain.from_iterable(set(map(_key, lines)) for lines in edges))
    often = max(2, PDF.running * len(pages))
    repeated = {key for key, count in said.items() if count >= often}
    return [
        [line for line in lines if line not in edge or _is_text(line, repeated)]
        for lines, edge in zip(pages, edges, strict=True)
    ]


def _is_text(line: _Line, repeated: Container[tuple[str, int]]) -> bool:
    if _PAGE_NUMBER.fullmatch(line.text):
        return False
    return _key(line) not in repeated


def _margin(lines: Sequence[_Line]) -> frozenset[_Line]:
    """The rows at the top and bottom of a page that are separated from the text between."""
    heights = sorted({line.y for line in lines}, reverse=True)
    leading = _leading(lines)
    outer = {*_apart(heights, leading), *_apart(heights[::-1], leading)}
    return frozenset(line for line in lines if line.y in outer)


def _apart(heights: Sequence[float], leading: float) -> Sequence[float]:
    """The first rows, up to a gap after one of them; empty if the text begins at once."""
    gaps = [abs(before - after) for before, after in pairwise(heights[: PDF.margin_rows + 1])]
    wide = [place for place, gap in enumerate(gaps, 1) if gap > PDF.margin_gap * leading]
    return heights[: wide[-1]] if wide else []


def _key(line: _Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.y / PDF.same_height)


# --- reading order ----------------------------------------------------------------------------------------------------


def _page(lines: Sequence[_Line], *, shown: bool) -> Iterator[_Paragraph]:
    """The page's paragraphs: the columns above a line that spans them come before it, those below after it."""
    edges = _line_edges(lines)
    band: list[_Line] = []
    for line in lines:
        if _spans(line, edges):
            yield from _columns(band, edges, shown=shown)
            band = []
            yield from _paragraphs([line], shown=shown)
        else:
            band.append(line)
    yield from _columns(band, edges, shown=shown)


def _line_edges(lines: Sequence[_Line]) -> list[float]:
    return _edges([[Piece(line.x, line.y, line.size, line.text)] for line in lines])


def _spans(line: _Line, edges: Sequence[float]) -> bool:
    """Whether it begins left of a column's edge and ends well inside that column."""
    return any(line.x < edge - line.size and line.end > edge + PDF.into * line.size for edge in edges[1:])


def _columns(band: Sequence[_Line], edges: Sequence[float], *, shown: bool) -> Iterator[_Paragraph]:
    """Each column from top to bottom. Without columns the band is one."""
    columns = _split(band, edges)
    return _joined(paragraph for column in columns for paragraph in _paragraphs(column, shown=shown))


def _split(band: Sequence[_Line], edges: Sequence[float]) -> list[list[_Line]]:
    columns: dict[int, list[_Line]] = {}
    for line in band:
        columns.setdefault(max(0, sum(line.x >= edge - line.size for edge in edges) - 1), []).append(line)
    return [column for _, column in sorted(columns.items())]


# --- paragraphs -------------------------------------------------------------------------------------------------------


def _paragraphs(column: Sequence[_Line], *, shown: bool) -> Iterator[_Paragraph]:
    if not column:
        return
    leading = _leading(column)
    left = median(line.x for line in column)
    right = max(line.end for line in column)
    lines = [column[0]]
    for line in column[1:]:
        before = lines[-1]
        if _begins(before, line, leading, left, right) or (not shown and _is_short(before, line, left, right)):
            yield _Paragraph(tuple(lines))
            lines = []
        lines.append(line)
    yield _Paragraph(tuple(lines))


def _shows_paragraphs(pages: Sequence[Sequence[_Line]]) -> bool:
    """Whether gaps or indents separate paragraphs; if not, a short last line does, and some lines only look short."""
    breaks = 0
    for lines in pages:
        for column in _split(lines, _line_edges(lines)):
            leading, left = _leading(column), median(line.x for line in column)
            if leading:
                breaks += sum(_breaks(before, line, leading, left) for before, line in pairwise(column))
    return breaks >= PDF.shown


def _breaks(before: _Line, line: _Line, leading: float, left: float) -> bool:
    """Whether a gap or an indent separates two lines of one size."""
    if line.size != before.size:
        return False
    if PDF.paragraph_gap < (before.y - line.y) / leading < PDF.wide_gap:
        return True
    return _is_indented(before, line, left)


def _leading(column: Sequence[_Line]) -> float:
    """The usual distance between lines: the lower middle, because two-line paragraphs have as many gaps as lines."""
    gaps = [over.y - under.y for over, under in pairwise(column) if over.y - under.y > 1]
    return sorted(gaps)[(len(gaps) - 1) // 2] if gaps else 0.0


def _begins(before: _Line, line: _Line, leading: float, left: float, right: float) -> bool:
    """Whether a line begins a paragraph, by position or style, rather than continuing the one above."""
    if _ITEM.match(line.text) or "|" in {line.text[:1], before.text[:1]}:
        return True
    if _is_indented(before, line, left):
        return True
    if abs(line.size - before.size) > PDF.other_size * before.size:
        return True
    if line.bold != before.bold and min(line.end, before.end) < right - line.size:
        return True
    gap = before.y - line.y
    return not -leading <= gap <= PDF.paragraph_gap * leading


def _is_indented(before: _Line, line: _Line, left: float) -> bool:
    """Whether it is indented like a first line, after a line that ends a sentence."""
    if not PDF.indent * line.size < line.x - left < PDF.deep * line.size:
        return False
    return before.ends and before.x < line.x - line.size / 2


def _is_short(before: _Line, line: _Line, left: float, right: float) -> bool:
    """Whether the line above ends a sentence before the right edge."""
    if before.end >= right - PDF.short * (right - left):
        return False
    return before.ends and line.text[:1].isupper()


def _joined(paragraphs: Iterable[_Paragraph]) -> Iterator[_Paragraph]:
    """The paragraphs, joined where a sentence continues in the next."""
    last: _Paragraph | None = None
    for paragraph in paragraphs:
        if last is None:
            last = paragraph
        elif _goes_on(last, paragraph):
            last = _Paragraph((*last.lines, *paragraph.lines))
        else:
            yield last
            last = paragraph
    if last is not None:
        yield last


def _goes_on(paragraph: _Paragraph, after: _Paragraph) -> bool:
    """Whether a sentence continues across the end of a column or page."""
    before, line = paragraph.lines[-1], after.lines[0]
    if before.ends or before.bold != line.bold:
        return False
    if abs(before.size - line.size) > PDF.other_size * before.size:
        return False
    if line.text[:1].islower():
        return True
    if len(paragraph.lines) == 1 or _ITEM.match(line.text):  # no other line shows what a full line is
        return False
    return len(before.text) > PDF.full_line * max(len(row.text) for row in paragraph.lines)


@lru_cache(maxsize=1_024)
def _width(char: str) -> float:
    """The width of a letter in a usual font, relative to the font size."""
    if char in _NARROW:
        return 0.28
    if char in _WIDE:
        return 0.86
    if char > "\u2e7f":  # East Asian scripts
        return 1.0
    return 0.66 if char.isupper() else 0.52
