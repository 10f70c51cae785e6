"""Table rows ("| Lindow | 14 | 3 |") to sentences with the column heads, because a row alone has no meaning. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import figures, is_row

_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?")


def rows_to_sentences(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines with each table's rows as sentences: "Port: Lindow; Ships damaged: 14; Injured: 3."

    A table without a head keeps its rows, because the meaning of its numbers is unknown; so does a wide table, with its
    head.
    """
    out: list[str] = []
    for is_table, group in groupby(lines, key=is_row):
        rows = list(group)
        out.extend(_told(rows) if is_table else rows)
    return tuple(out)


def _told(table: Sequence[str]) -> Iterator[str]:
    rows = [row for row in table if not _RULE.fullmatch(row)]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    head = _head(table, rows, cells)
    named = not head and len(cells) > 1 and all(len(row) == 2 and row[0] and not figures(row[0]) for row in cells)  # noqa: PLR2004 - a name and its value
    for row, texts in zip(rows[1:] if head else rows, cells[1:] if head else cells, strict=True):
        if head and len(texts) == len(head) and any(texts):
            yield _sentence(list(zip(head, texts, strict=True)))
        else:
            yield _sentence([(texts[0], texts[1])]) if named else row


def _head(table: Sequence[str], rows: Sequence[str], cells: Sequence[Sequence[str]]) -> Sequence[str]:
    """The cells of the first row, if a rule follows it or if only that row has no numbers."""
    columns = len(cells[0]) if cells else 0
    if not 1 < len(rows) <= CLEANING.table_rows or not 1 < columns <= CLEANING.table_columns or not any(cells[0]):
        return []
    ruled = _RULE.fullmatch(table[1]) is not None
    bare = not figures(rows[0]) and all(figures(row) for row in rows[1:]) and columns > 2  # noqa: PLR2004 - two columns are names and values
    return cells[0] if ruled or bare else []


def _sentence(named: Sequence[tuple[str, str]]) -> str:
    said = [f"{name.rstrip(': ')}: {value}" if name.strip(": ") else value for name, value in named if value]
    return f"{'; '.join(said).rstrip('.')}."
