"""Joins the lines of text that was wrapped at a column, as in emails, agency texts and text files. Pure.

    lines → groups between blank lines → the column at which they were wrapped, if any → joined at wrapped breaks

A break comes from wrapping if the next line's first word would not have fitted on the line before. An author's own
breaks (verse, lists, tables, headings, the last line of a paragraph) come earlier, so they stay. The column is
determined first from the whole text, so that a paragraph of two lines is joined too, then in each group by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain, groupby, pairwise
from typing import NamedTuple

from summarizer.text.limits import REFLOW
from summarizer.text.paragraphs import line_feeds

_ITEM = re.compile(r"\s*(?:[-*+•◦▪–·‣#]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_BEGINS_WITH_WORD = re.compile(r"[^\W\d_]{2}")
"""Neither an item nor a rule, a quotation or a table's row."""
_QUOTE_ROW_OR_RULE = re.compile(r"\s*(?:[>|]|(?:[-=_*~#+|]\s?){3,}\s*\Z)")
"""A quotation, a table's row, or a rule."""
_FIELD = re.compile(r"\s*[A-Z][\w-]{1,24}(?: [\w-]{1,20})?:(?:\s|$)")
_CELLS = re.compile(r"\S(?: {2,}|\t+)\S")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।۔:;][\"'”’»」』)\]*_]*$")  # noqa: RUF001 - full stops of other scripts
_HARD_BREAK = re.compile(r"\S(?: {2,}|\\)$")
_HYPHENS = ("-", "\u2010")
_HYPHENED = re.compile(r"([^\W\d_]{2,})[-\u2010]\n([^\W\d_]+)")
_WORDS = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uff00-\uff60\u3000-\u303f]")
_PREFIX = frozenset(  # a line of words is easier to read than a list
    "self non ex co well half mid anti pro cross pre post quasi semi ultra vice all".split()  # noqa: SIM905
)
"""Prefixes usually written with a hyphen in English, if the document does not show how it writes the word."""


def reflow(text: str) -> str:
    """The text with the lines of each wrapped paragraph joined; all other lines are unchanged, including blank ones.

    A text of more than REFLOW.lines lines is a list, and unchanged.
    """
    lines = line_feeds(text).split("\n")
    if len(lines) > REFLOW.lines:
        return "\n".join(lines)
    groups = _groups(lines)
    width = _column([group for group in groups if not group.is_blank], REFLOW.pairs)
    columns = [_column_of(group, width) for group in groups]
    if not any(columns):  # most texts
        return "\n".join(lines)
    divides_words = any(line.rstrip().endswith(_HYPHENS) for line in lines)  # in most texts none
    words = vocabulary(text) if divides_words else frozenset[str]()
    parts = (
        _joined(group, column, words) if column else group.lines for group, column in zip(groups, columns, strict=True)
    )
    return "\n".join(chain.from_iterable(parts))


def join_two_lines(left: str, right: str, words: frozenset[str], *, hyphenated: bool = False) -> str:
    """Join two lines of one paragraph; a word divided at the line's end is made whole.

    Args:
        left: a line.
        right: the next.
        words: `vocabulary` of the document; its spelling elsewhere decides.
        hyphenated: whether the text divides words at the ends of lines, as printed pages do.
    """
    left, right = left.rstrip(), right.lstrip()
    if left.endswith("\u00ad"):
        return left[:-1] + right
    if not left or not right:
        return left + right
    if left.endswith(_HYPHENS):
        # only at the end of the line: from each of its letters it would be quadratic in a line without spaces
        parts = _HYPHENED.search(f"{left[-REFLOW.seam :]}\n{right}")
        if parts and parts[2].islower():
            divided = _is_divided(parts[1], parts[2], words, hyphenated=hyphenated)
            return (left[:-1] if divided else left) + right
    if _UNSPACED.match(left[-1]) and _UNSPACED.match(right[0]):
        return left + right
    return f"{left} {right}"


def join_lines(lines: Sequence[str], words: frozenset[str], *, hyphenated: bool = False) -> str:
    """All lines of one paragraph joined, as in `join_two_lines`, in linear time."""
    done, open_end = [], lines[0]
    for line in lines[1:]:
        seam = join_two_lines(open_end, line, words, hyphenated=hyphenated)
        done.append(seam[: -REFLOW.seam])  # joining changes only the end
        open_end = seam[-REFLOW.seam :]
    return "".join((*done, open_end))


def vocabulary(text: str) -> frozenset[str]:
    """The document's words in lower case, including hyphenated ones; not at line ends, where a word may be divided."""
    return frozenset(word.lower().replace("\u2010", "-") for word in _WORDS.findall(text))


# --- the column -------------------------------------------------------------------------------------------------------


class _Pair(NamedTuple):
    """Two consecutive lines: the length of the first, and its length with the second's first word."""

    length: int
    needed: int
    first: str
    second: str

    @property
    def is_open(self) -> bool:
        """Whether the first line does not end a sentence."""
        return not _SENTENCE_END.search(self.first[-8:])


class _Group:
    """A run of lines between blank ones, or of blank lines. Its breaks are examined once, and only if needed."""

    def __init__(self, lines: list[str], *, is_blank: bool) -> None:
        self.lines = lines
        self.is_blank = is_blank
        self._examined: dict[int, bool] = {}

    @property
    def authors_breaks(self) -> Iterator[bool]:
        """For each break between its lines, whether it is the author's."""
        return map(self.is_authors_break, range(len(self.lines) - 1))

    def is_authors_break(self, place: int) -> bool:
        """Whether the break below this line is the author's by the form of either line."""
        if place not in self._examined:
            self._examined[place] = _is_authors_break(*self.lines[place : place + 2])
        return self._examined[place]

    @cached_property
    def pairs(self) -> Sequence[_Pair]:
        """The breaks between lines that wrapping may have made."""
        breaks = zip(pairwise(self.lines), self.authors_breaks, strict=True)
        return [_pair(line.rstrip(), after) for (line, after), is_authors in breaks if not is_authors]


def _groups(lines: Sequence[str]) -> list[_Group]:
    runs = groupby(lines, key=lambda line: not line.strip())
    return [_Group(list(run), is_blank=is_blank) for is_blank, run in runs]


def _column_of(group: _Group, common: int | None) -> int | None:
    """The column of a group: that of the whole text, else its own, if it has enough lines to show one."""
    if group.is_blank:
        return None
    if common:
        return common
    return _column([group], REFLOW.pairs_of_one) if len(group.lines) > REFLOW.pairs_of_one else None


def _column(groups: Sequence[_Group], least: int) -> int | None:
    """The column at which the lines of these groups were wrapped, or None if too few breaks suggest one."""
    candidates = _candidates(groups)
    if not candidates or _has_too_many_short_lines(groups):  # most lists, whose breaks are not all examined
        return None
    pairs = [pair for group in groups for pair in group.pairs]
    full_at = _full_at(pairs)
    wrapped = (width for width in candidates if full_at[width] >= max(least, REFLOW.full * len(pairs)))
    return next((width for width in wrapped if _is_column(width, pairs)), None)


def _candidates(groups: Sequence[_Group]) -> Iterable[int]:
    """The lengths of lines that may be the column, widest first: only a few lines may be longer than it."""
    lengths = sorted((len(line.rstrip()) for group in groups for line in group.lines), reverse=True)
    longer = REFLOW.longer * len(lengths)
    if sum(length > REFLOW.widest for length in lengths) > longer:
        return ()
    widest = lengths[: max(1, int(longer)) + 1]
    return dict.fromkeys(length for length in widest if REFLOW.narrowest <= length <= REFLOW.widest)


def _has_too_many_short_lines(groups: Sequence[_Group]) -> bool:
    """Whether no column explains enough breaks: too many are between lines that would together fit the narrowest.

    These are examined only until it is certain. A list may have twenty of them for each wrapped line.
    """
    short = [
        (group, place)
        for group in groups
        for place, (line, after) in enumerate(pairwise(group.lines))
        if len(line) + len(after) < REFLOW.narrowest
    ]
    explained = sum(len(group.lines) - 1 for group in groups) - len(short)
    if REFLOW.full * len(short) <= explained:  # most texts
        return False
    counted = accumulate(not group.is_authors_break(place) for group, place in short)
    return any(REFLOW.full * count > explained for count in counted)


def _full_at(pairs: Sequence[_Pair]) -> list[int]:
    """How many breaks each column explains, in one pass: a text of many lines has eighty candidates."""
    changes = [0] * (REFLOW.widest + 2)
    for pair in pairs:
        if pair.length <= REFLOW.widest:
            changes[pair.length] += 1
            changes[min(pair.needed, REFLOW.widest + 1)] -= 1
    return list(accumulate(changes))


def _pair(line: str, after: str) -> _Pair:
    first = after.split(maxsplit=1)[0]
    word = first[:1] if _UNSPACED.match(first) else first
    return _Pair(len(line), len(line) + 1 + len(word), line, after)


def _is_column(width: int, pairs: Sequence[_Pair]) -> bool:
    full = [pair for pair in pairs if pair.length <= width < pair.needed]
    if width < (REFLOW.sure if len(full) == 1 else REFLOW.narrowest):
        return False
    amid = [pair for pair in full if pair.is_open]
    if len(amid) < REFLOW.amid * len(full):
        return False
    if len(full) >= max(REFLOW.many, REFLOW.always * len(pairs)):  # with fewer, every line may start with a name
        return True
    return sum(_is_small(pair.second) for pair in amid) >= REFLOW.small * len(amid)


def _is_divided(first: str, last: str, words: frozenset[str], *, hyphenated: bool) -> bool:
    """Whether a hyphen between two lines divides a word, rather than belonging to it."""
    begun = first.lower()
    if f"{begun}{last}" in words:
        return True
    if not hyphenated:
        return False
    if f"{begun}-{last}" in words:
        return False
    return begun not in _PREFIX and not first.isupper()


def _is_authors_break(line: str, after: str) -> bool:
    """Whether the break between two lines is the author's, by the form of either."""
    lines = line, after
    if not _may_have_form(line) and all(map(_BEGINS_WITH_WORD.match, lines)):
        return False  # like most lines of prose
    if _ITEM.match(after):
        return True
    if any(map(_QUOTE_ROW_OR_RULE.match, lines)):
        return True
    if line.endswith(("  ", "\\")) and _HARD_BREAK.search(line):
        return True
    return all(map(_has_cells, lines)) or all(map(_FIELD.match, lines))


def _may_have_form(line: str) -> bool:
    """Whether a line that begins with a word may be a field, a row of cells, or have a break at its end."""
    return ":" in line or "  " in line or "\t" in line or "\\" in line  # in half the time of a pattern


def _has_cells(line: str) -> bool:
    return _may_have_form(line) and _CELLS.search(line.strip()) is not None


def _is_small(line: str) -> bool:
    """Whether it continues in lower case, or in a script without case."""
    return next((not char.isupper() for char in line if char.isalpha()), False)


# --- joining ----------------------------------------------------------------------------------------------------------


def _joined(group: _Group, width: int, words: frozenset[str]) -> list[str]:
    out = [[group.lines[0]]]
    for (before, line), is_authors in zip(pairwise(group.lines), group.authors_breaks, strict=True):
        if not is_authors and _continues(before, line, width):
            out[-1].append(line)
        else:
            out.append([line])
    return [join_lines(lines, words) for lines in out]


def _continues(line: str, after: str, width: int) -> bool:
    bare = line.rstrip()
    full = len(bare) + 1 + len(after.split(maxsplit=1)[0]) > width
    if _SENTENCE_END.search(bare[-8:]):
        return full and not _opens_paragraph(after, line)
    if full:
        return True
    if len(bare) < REFLOW.ragged * width:  # broken by hand
        return False
    return _is_small(after)


def _opens_paragraph(line: str, before: str) -> bool:
    """Whether it is indented more than the line before; what is below an item belongs to that item."""
    return _indent(line) > _indent(before) + 1 and not _ITEM.match(before)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
