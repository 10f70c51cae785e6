"""Pages as terminal text. Pure: the same page, width and colour give the same characters.

Nothing is ever truncated: text wraps at words, and a word that is wider than the line (a URL) gets its own line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from rich.cells import cell_len

from bot.presentation.briefing_page import (
    CitationNumbers,
    Entry,
    Page,
    Reference,
    format_citation_label,
    marked,
    under,
    with_marks,
)
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.ingest.sentence_diff import WordKind

NARROWEST = 40
"""On narrower terminals, wrapping leaves a word or two per line; the terminal's own wrapping reads better."""

BOLD, DIM, RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_Paint = Callable[[str, str], str]
"""Applies a terminal style to text, or leaves it plain."""
SIGN_COLOURS = {info.sign: info.ansi for info in CHANGE_KINDS.values()}


def to_text(page: Page, width: int = 80, *, colour: bool = False) -> str:
    """The page as lines of at most `width` cells, with a newline at the end."""
    paint = _coloured if colour else _plain
    return "\n".join(_lines(page, max(width, NARROWEST), paint)) + "\n"


def _coloured(style: str, text: str) -> str:
    return f"{style}{text}{RESET}" if style and text else text


def _plain(_style: str, text: str) -> str:
    return text


def _lines(page: Page, width: int, paint: _Paint) -> Iterator[str]:
    yield from (paint(BOLD, line) for line in wrap(page.title, width))
    yield from (paint(DIM, line) for line in wrap(page.subtitle, width))
    yield paint(DIM, "─" * width)
    if page.lead:
        yield from (paint(BOLD, line) for line in wrap(page.lead, width))
    numbers = CitationNumbers()
    for section in page.sections:
        yield ""
        yield paint(BOLD, section.heading)
        for entry in section.entries:
            yield from _entry(entry, numbers, page.zone, width, paint)
    if references := numbers.references(page.zone):
        yield ""
        yield paint(BOLD, "Sources")
        for reference in references:
            yield from _reference(reference, width)
    if page.footer:
        yield ""
        for line in page.footer:
            yield from (paint(DIM, part) for part in wrap(line, width))


_MARKS = {WordKind.REMOVED: ("[-", "-]"), WordKind.INSERTED: ("{+", "+}")}
"""As in `git diff --word-diff`: readable, searchable and pasteable without colours."""


def _entry(entry: Entry, numbers: CitationNumbers, zone: ZoneInfo, width: int, paint: _Paint) -> Iterator[str]:
    label = f"{entry.label}: " if entry.label else ""
    if entry.words:
        entry = replace(entry, text=marked(entry.words, _MARKS), before="")
    # before `text`, so that its citations get the first numbers
    before = with_marks(entry.before, entry.before_citations, numbers) if entry.before else ""
    text = with_marks(entry.text, entry.citations, numbers)
    first, *rest = wrap(f"{label}{before or text}", width - 4) or [""]
    yield f"  {paint(SIGN_COLOURS.get(entry.sign, ''), entry.sign or ' ')} {_labelled(first, label, paint)}"
    yield from (f"    {line}" for line in rest)
    if before:
        by = format_citation_label(entry.before_voice, zone) if entry.before_voice else ""
        yield from (f"    {paint(DIM, line)}" for line in wrap(by, width - 4))
        yield from _hanging(f"    {paint(SIGN_COLOURS.get(entry.sign, ''), entry.joint)} ", text, 6, width)
    indent = "      " if before else "    "
    for line in under(entry, numbers, zone):
        yield from (f"{indent}{paint(DIM, part)}" for part in wrap(line, width - len(indent)))


def _labelled(line: str, label: str, paint: _Paint) -> str:
    """The first line of an entry with its label in bold; a wrapped label stays plain."""
    return f"{paint(BOLD, label)}{line.removeprefix(label)}" if label and line.startswith(label) else line


def _reference(reference: Reference, width: int) -> Iterator[str]:
    mark = f"  [{reference.number}] "
    yield from _hanging(mark, reference.text, len(mark), width)
    if reference.url:
        yield f"{' ' * len(mark)}{reference.url}"


def _hanging(mark: str, text: str, indent: int, width: int) -> Iterator[str]:
    """The text after a mark of `indent` cells; its further lines are indented as far."""
    first, *rest = wrap(text, width - indent) or [""]
    yield f"{mark}{first}"
    yield from (f"{' ' * indent}{line}" for line in rest)


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` terminal cells, broken only between words."""
    lines: list[str] = []
    used = 0
    for word in text.split():
        cells = cell_len(word)
        if lines and used + 1 + cells <= width:
            lines[-1] += f" {word}"
            used += 1 + cells
        else:
            lines.append(word)
            used = cells
    return lines
