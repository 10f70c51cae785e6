"""How much work the pages of a PDF are: their instructions, those of the forms that they draw, their fonts. Pure.

`pypdf` reads all of these in Python, again for each page and each time that a form is drawn, so that a few kilobytes
could take it minutes. Work is counted before a page is read, in instructions, operands and letters, at most four
microseconds each.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bot.watching.limits import PDF

if TYPE_CHECKING:
    from pypdf import PageObject

_TOKEN = re.compile(rb"\([^()]*\)|[^\s\[\]<>()/]+|[\[\]<>()/]")
"""An operand, an instruction, or a part of one: no fewer than the library finds."""
_DRAWN_FORM = re.compile(rb"/([^\s()<>\[\]{}/%]*)\s*Do")
_DRAW = re.compile(rb"(?<![A-Za-z])Do(?![A-Za-z0-9])")
_ENDS = rb"<\s*([0-9a-fA-F]{1,8})\s*>\s*<\s*([0-9a-fA-F]{1,8})\s*>"
_RANGE = re.compile(_ENDS + rb"\s*(?:<[^<>]*>|\[[^\]]*\])")
_LINE = re.compile(rb"^[ \t]*" + _ENDS, re.MULTILINE)
"""The library reads one a line, and some writers put several there."""

_PER_LETTERS = 8
"""Bytes of instructions for one more unit of work: each letter of a text is looked up and measured."""
_PER_MAP = 10
"""Bytes of a font's map of characters for one unit of work."""
_WIDTHS = 4
"""Widths of characters for one unit of work."""
_FAR_TOO_MUCH = 10**9


def work_of_file(size: int) -> int:
    """How much work may be done for a file of so many bytes."""
    return min(PDF.work, max(PDF.work_of_any, PDF.work_of_a_byte * size))


class PdfWork:
    """Counts the work of one document's pages."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Any, int]] = {}  # by identity; with the object itself, so that it lives as long

    def of_page(self, page: PageObject) -> int:
        """Raises what `pypdf` raises for a broken page."""
        from pypdf.errors import LimitReachedError  # noqa: PLC0415 - takes a tenth of a second, needed only for PDFs

        parts = len(_items(page.get("/Contents")))  # of instructions, which are joined one by one
        if parts > PDF.parts:
            return _FAR_TOO_MUCH
        try:
            contents = page.get_contents()
            return parts + self._of_drawing(contents.get_data(), page, 0) if contents is not None else 0
        except LimitReachedError:
            return _FAR_TOO_MUCH

    def _of_drawing(self, data: bytes, drawing: Any, depth: int) -> int:  # noqa: ANN401 - a dictionary of the document
        """The instructions of a page or form, which names its fonts and forms."""
        if len(data) > PDF.drawing or depth > PDF.forms_depth:
            return _FAR_TOO_MUCH
        resources = _dictionary(drawing.get("/Resources"))
        forms = _dictionary(resources.get("/XObject"))
        work = (
            len(_TOKEN.findall(data))
            + len(data) // _PER_LETTERS
            + sum(map(self._of_font, _dictionary(resources.get("/Font")).values()))
        )
        drawn = Counter(_DRAWN_FORM.findall(data))
        work += sum(times * self._of_form(forms.get(_name(name)), depth + 1) for name, times in drawn.items())
        if unnamed := max(0, len(_DRAW.findall(data)) - drawn.total()):  # with a comment or operand before "Do"
            work += unnamed * max((self._of_form(form, depth + 1) for form in forms.values()), default=0)
        return work

    def _of_form(self, form: Any, depth: int) -> int:  # noqa: ANN401 - as above
        """A form's instructions; a picture has none."""
        form = _resolved(form)
        if not hasattr(form, "get_data") or form.get("/Subtype") == "/Image":
            return 1
        if id(form) not in self._known:
            self._known[id(form)] = form, 0  # the library skips a form that draws itself
            self._known[id(form)] = form, self._of_drawing(form.get_data(), form, depth)
        return 1 + self._known[id(form)][1]

    def _of_font(self, font: Any) -> int:  # noqa: ANN401 - as above
        font = _dictionary(font)
        if id(font) not in self._known:
            self._known[id(font)] = font, PDF.font + _of_map(font) + _of_widths(font)
        return self._known[id(font)][1]


def _of_map(font: Any) -> int:  # noqa: ANN401 - as above
    """The map of its characters: its length, and the lengths of the ranges in it."""
    held = _resolved(font.get("/ToUnicode"))
    data = held.get_data() if hasattr(held, "get_data") else b""
    parts = [part.partition(b"endbfrange")[0] for part in data.split(b"beginbfrange")[1:]]
    ranges = max(sum(_length(ends) for part in parts for ends in form.findall(part)) for form in (_RANGE, _LINE))
    return len(data) // _PER_MAP + ranges


def _length(ends: tuple[bytes, bytes]) -> int:
    return max(0, int(ends[1], 16) - int(ends[0], 16))


def _of_widths(font: Any) -> int:  # noqa: ANN401 - as above
    """Widths of single characters and of ranges, and names of characters."""
    own = [*_items(font.get("/Widths")), *_items(_dictionary(font.get("/Encoding")).get("/Differences"))]
    below = map(_dictionary, _items(font.get("/DescendantFonts")))
    ranges = [_resolved(each) for one in below for each in _items(one.get("/W"))]
    single = sum(len(each) if isinstance(each, list) else 1 for each in ranges)
    wide = (after - before for before, after in pairwise(ranges) if _is_number(before) and _is_number(after))
    return (len(own) + single + int(sum(max(0, each) for each in wide))) // _WIDTHS


def _resolved(value: Any) -> Any:  # noqa: ANN401 - as above
    return value.get_object() if hasattr(value, "get_object") else value


def _dictionary(value: Any) -> dict[str, Any]:  # noqa: ANN401 - as above
    value = _resolved(value)
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[Any]:  # noqa: ANN401 - as above
    value = _resolved(value)
    return value if isinstance(value, list) else []


def _is_number(value: Any) -> bool:  # noqa: ANN401 - as above
    return isinstance(value, (int, float))


def _name(raw: bytes) -> str:
    """As the library reads it, with its escapes."""
    from pypdf.generic import NameObject  # noqa: PLC0415 - takes a tenth of a second, needed only for PDFs

    return str(NameObject.read_from_stream(io.BytesIO(b"/" + raw + b" "), None))
