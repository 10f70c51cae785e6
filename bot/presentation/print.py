"""How commands print: one value in the requested format, or the rows of a table. stdout only."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence

from rich.cells import cell_len

from bot.presentation.briefing_page import Page, printable
from bot.presentation.render_json import document
from bot.presentation.render_markdown import escape, to_markdown
from bot.presentation.render_terminal import to_text

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""


def print_value(page: Page, kind: str, value: object, form: str) -> None:
    """Print a value: as a page for people, or as the JSON document of that kind."""
    if form == "json":
        print_line(document(kind, value))
    elif form == "markdown":
        sys.stdout.write(to_markdown(page))
    else:
        sys.stdout.write(to_text(page, terminal_width(), colour=colourful()))


def print_table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], kind: str, value: object, form: str, if_empty: str = ""
) -> None:
    """Print rows: aligned for people, as a Markdown table, or as the JSON document of that kind.

    Without rows, people get the sentence `if_empty` on stderr, if there is one, and no empty table.
    """
    if form == "json":
        print_line(document(kind, value))
    elif not rows:
        if if_empty:
            print_note(if_empty)
    elif form == "markdown":
        lines = (heads, ["---"] * len(heads), *([escape(printable(cell)) for cell in row] for row in rows))
        sys.stdout.writelines(f"| {' | '.join(line)} |\n" for line in lines)
    else:
        sys.stdout.writelines(f"{line}\n" for line in aligned([heads, *rows]))


def aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Rows with aligned columns; the last column is not padded."""
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = [max(cell_len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        yield "  ".join(cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()


def print_line(text: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{text}\n")


def print_note(text: str) -> None:
    """Print a message that is not a result: on stderr."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def terminal_width() -> int:
    """The width of stdout's terminal, within limits; 80 without a terminal."""
    return min(shutil.get_terminal_size((80, 24)).columns, WIDEST)


def colourful() -> bool:
    """Whether stdout is a terminal and the user has not disabled colour (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()
