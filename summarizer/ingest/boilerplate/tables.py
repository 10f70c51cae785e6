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
        out.extend(_as_sentences(rows) if is_table else rows)
    return tuple(out)


def _as_sentences(table: Sequence[str]) -> Iterator[str]:
    rows = [row for row in table if not _RULE.fullmatch(row)]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    if head := _head(table, rows, cells):
        yield from (_row_below(head, row, texts) for row, texts in zip(rows[1:], cells[1:], strict=True))
    elif len(cells) > 1 and all(map(_is_name_and_value, cells)):
        yield from (_sentence([(name, value)]) for name, value in cells)
    else:
        yield from rows


def _row_below(head: Sequence[str], row: str, texts: Sequence[str]) -> str:
    """A row as a sentence; a row with other columns than the head, or with none filled, stays as it is."""
    if len(texts) != len(head):
        return row
    return _sentence(list(zip(head, texts, strict=True))) if any(texts) else row


def _is_name_and_value(texts: Sequence[str]) -> bool:
    if len(texts) != 2:  # noqa: PLR2004 - a name and its value
        return False
    return texts[0] != "" and not figures(texts[0])


def _head(table: Sequence[str], rows: Sequence[str], cells: Sequence[Sequence[str]]) -> Sequence[str]:
    """The cells of the first row, if a rule follows it or if only that row has no numbers."""
    if not 1 < len(rows) <= CLEANING.table_rows:
        return []
    if not 1 < len(cells[0]) <= CLEANING.table_columns:
        return []
    if not any(cells[0]):
        return []
    ruled = _RULE.fullmatch(table[1]) is not None
    return cells[0] if ruled or _has_bare_head(rows, len(cells[0])) else []


def _has_bare_head(rows: Sequence[str], columns: int) -> bool:
    if columns == 2:  # noqa: PLR2004 - names and values: each row is a name, and the first is no head
        return False
    return not figures(rows[0]) and all(map(figures, rows[1:]))


def _sentence(named: Sequence[tuple[str, str]]) -> str:
    said = [f"{name.rstrip(': ')}: {value}" if name.strip(": ") else value for name, value in named if value]
    return f"{'; '.join(said).rstrip('.')}."
