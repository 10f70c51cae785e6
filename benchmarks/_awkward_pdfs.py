"""Documents in PDF that may be dear to read: drawing instructions, objects and streams."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from benchmarks._shapes import Shape, numbered, repeat
from bot.watching.limits import PDF as PDF_LIMITS


def pdf(*streams: bytes, packed: bool = False, more: bytes = b"") -> bytes:
    """A document of one page for each of these streams of drawing instructions, with one font."""
    font = 3 + 2 * len(streams)
    kids = b" ".join(b"%d 0 R" % number for number in range(3, font, 2))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(streams))]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F %d 0 R>>>>/Contents %d 0 R>>"
    for number, stream in enumerate(streams):
        body, packing = (zlib.compress(stream), b"/Filter/FlateDecode") if packed else (stream, b"")
        objects.append(page % (font, 4 + 2 * number))
        objects.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(body), packing, body))
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    document, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(document))
        document += b"%d 0 obj%s endobj\n" % (number, content)
    document += more
    index = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF"
    return document + end % (len(objects) + 1, index, len(objects) + 1, len(document))


_PAGE = int(0.9 * PDF_LIMITS.drawing)
"""Bytes of instructions of a page that is read; of a longer one nothing would be measured."""


def _drawn(part: str, before: str = "BT /F 10 Tf ", after: str = " ET", page: int = _PAGE) -> Shape:
    """Pages of so many bytes of this instruction."""

    def shape(size: int) -> bytes:
        each = repeat(part, before, after)
        return pdf(*(each(min(page, size)) for _ in range(max(1, size // page))))

    return shape


PDF: Mapping[str, Shape] = {
    "text": _drawn("1 0 0 1 50 700 Tm (The bridge was closed on Monday, the council said.) Tj "),
    "text on many pages": _drawn("1 0 0 1 50 700 Tm (The bridge was closed on Monday.) Tj ", page=2_000),
    "letters": _drawn("(a) Tj "),
    "moved letters": _drawn("9 0 Td (a) Tj "),
    "next lines": _drawn("T* "),
    "arrays": _drawn("[(a) 9 (b) -400 (c)] TJ "),
    "a long array": _drawn("(a) 9 ", "BT /F 10 Tf [", "] TJ ET"),
    "fonts": _drawn("/F 9 Tf "),
    "lines": _drawn("0 0 m 9 9 l S ", "", ""),
    "states": _drawn("q ", "", ""),
    "states and ends": _drawn("q Q ", "", ""),
    "numbers": _drawn("9 ", "", ""),
    "names": _drawn("/a ", "", ""),
    "parentheses": _drawn("(", "BT (", " ET"),
    "escapes": _drawn("\\101", "BT /F 10 Tf (", ") Tj ET"),
    "hex": _drawn("41", "BT /F 10 Tf <", "> Tj ET"),
    "nested arrays": _drawn("[", "BT ", " ET"),
    "nested dictionaries": _drawn("<</a ", "BT ", " ET"),
    "comments": _drawn("%a\n", "", ""),
    "inline images": _drawn("BI /W 1 /H 1 ID a EI ", "", ""),
    "objects": lambda size: pdf(b"BT (a) Tj ET", more=numbered("9{} 0 obj<</a {}>>endobj\n")(size)),
    "ends": lambda size: pdf(b"BT (a) Tj ET", more=b"trailer<<7 0 n " * (size // 15)).replace(b"xref\n", b"xre\n"),
    "a dictionary": lambda size: pdf(b"BT (a) Tj ET").replace(b"/Type/Page/", b"/Type/Page/" + b"a/" * (size // 2)),
    "bare objects": lambda size: pdf(b"BT (a) Tj ET", more=b"9 0 obj " * (size // 8)),
    "packed letters": lambda size: pdf(
        *[repeat("(a) Tj ", "BT /F 10 Tf ", " ET")(_PAGE)] * (size // 1_000), packed=True
    ),
    "rubbish": lambda size: b"%PDF-1.4\n" + b"x\n" * (size // 2),
    "streams": lambda size: b"%PDF-1.4\n" + b"stream\n" * (size // 7),
}  # fmt: skip
