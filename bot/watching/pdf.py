"""A PDF's text to an article: `pypdf` gives the positions, `pdf_layout` the reading order. Pure."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import hypot
from typing import TYPE_CHECKING, Any

from bot.watching.limits import PDF
from bot.watching.pdf_layout import Piece, pdf_headline, pdf_paragraphs
from bot.watching.pdf_work import PdfWork, work_of_file
from bot.watching.strip_markup import line_or_none, one_line
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField, RawArticle, partial_because

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_NO_TITLE = re.compile(
    r"(?:microsoft word|powerpoint|presentation|untitled|unbenannt|sans titre|sin título|document|layout)\b.*"
    r"|.{0,200}\.(?:docx?|odt|rtf|pdf|indd|pptx?|qxd|tex|dvi|html?|txt|md)|\W*",
    re.IGNORECASE,
)
_LIMITS = {
    **dict.fromkeys(("zlib_maximum_output_length", "array_based_stream_maximum_output_length"), PDF.unpacked),
    **dict.fromkeys(("lzw_maximum_output_length", "run_length_maximum_output_length"), PDF.unpacked // 10),
    "xform_maximum_invocations_per_extraction": PDF.page,
    "stream_parsing_work_maximum_count": PDF.work,
    "page_tree_maximum_entries": PDF.entries,
    "dictionary_maximum_element_count": PDF.entries,
    "page_tree_maximum_page_entries": 10 * PDF.entries,
}
"""The library's own, of which nearly all are for pictures. LZW and run lengths are unpacked in Python."""
_NOT_WHOLE = "the document is too long, or has pages of drawings: the rest of it is left out"
_NOBODY = re.compile(r"\W*(?:anonymous|unknown|unbekannt|author|user|admin(?:istrator)?|root|owner)?\W*", re.IGNORECASE)


def article_from_pdf(data: bytes, blank: RawArticle) -> RawArticle:
    """The text of the PDF's pages with its own title; `blank` has its other values.

    A PDF's dates say when the file was created, so they are ignored. It is `partial` if it is longer than the part that
    is read.

    Raises:
        InputError: it is locked, broken, or contains only pictures of text.
    """
    import pypdf  # noqa: PLC0415 - takes a tenth of a second, needed only for PDFs
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError  # noqa: PLC0415 - as above

    if data.count(b"trailer") > PDF.trailers:
        raise InputError("this PDF is broken (it ends dozens of times); save the article as text")
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it logs every repair
    try:
        with pypdf.apply_configuration(None, **_LIMITS):
            document = pypdf.PdfReader(io.BytesIO(data))
            pages, whole = _pages(document, work_of_file(len(data)))
            title, author = _said(document, "title", _NO_TITLE), _said(document, "author", _NOBODY)
    except (DependencyError, FileNotDecryptedError) as error:
        raise InputError("this PDF is locked with a password; save it without one") from error
    except LimitReachedError as error:
        raise InputError("this PDF is far larger inside than its pages need; save the article as text") from error
    except Exception as error:  # a parser of a hostile format may raise anything for a broken file
        raise InputError(f"this PDF is broken ({type(error).__name__}); save the article as text") from error
    body = "\n\n".join(pdf_paragraphs(pages))
    if not body.strip():
        if whole:
            raise InputError("this PDF contains only pictures of text; save the article as text or HTML")
        raise InputError("this PDF has drawings or repeated parts instead of pages of text; save the article as text")
    facts = (MetadataField("author", author, "meta"),) if author else ()
    article = replace(blank, body=body, title=title or line_or_none(pdf_headline(pages)), facts=facts)
    return article if whole else partial_because(article, _NOT_WHOLE)


def _said(document: PdfReader, name: str, nothing: re.Pattern[str]) -> str:
    """The document's metadata value; some programs write their own or the file's name there."""
    value = one_line(str(getattr(document.metadata, name, None) or ""))
    return "" if nothing.fullmatch(value) else value


def _pages(document: PdfReader, room: int) -> tuple[list[list[Piece]], bool]:
    """The pieces of text of each page that is read, and whether these are all pages. `room` is for their work."""
    pages: list[list[Piece]] = []
    letters, whole, counter = 0, True, PdfWork()
    for number, page in enumerate(document.pages):
        work = counter.of_page(page)
        is_text = work <= PDF.page
        room -= work if is_text else PDF.unread_page
        if number == PDF.pages or letters > PDF.letters or room < 0:
            return pages, False
        whole = whole and is_text
        pages.append(_upright(_pieces(page)) if is_text else [])
        letters += sum(len(piece.text) for piece in pages[-1])
    return pages, whole


def _pieces(page: PageObject) -> list[Piece]:
    pieces: list[Piece] = []
    room = PDF.letters

    def draw(text: str, shift: Sequence[float], place: Sequence[float], font: Any, size: float) -> None:  # noqa: ANN401 - a dictionary of the page
        nonlocal room
        room -= len(text)
        if text.strip() and room > 0:
            pieces.extend(_drawn(text, shift, place, font, size))

    page.extract_text(visitor_text=draw)
    return pieces


def _drawn(text: str, shift: Sequence[float], place: Sequence[float], font: Any, size: float) -> Iterator[Piece]:  # noqa: ANN401 - as above
    """Its position: its own coordinates, transformed by the page's. A turned page reads upwards."""
    x = place[4] * shift[0] + place[5] * shift[2] + shift[4]
    y = place[4] * shift[1] + place[5] * shift[3] + shift[5]
    along = (place[0] * shift[0] + place[1] * shift[2], place[0] * shift[1] + place[1] * shift[3])
    height = abs(size) * (
        hypot(place[2] * shift[0] + place[3] * shift[2], place[2] * shift[1] + place[3] * shift[3]) or 1
    )
    if abs(along[1]) > abs(along[0]):
        x, y = (y, -x) if along[1] > 0 else (-y, x)
        height = -height  # marks turned text until the page's reading direction is known
    elif along[0] < 0:
        x, y = -x, -y
    bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
    for number, line in enumerate(text.translate(_LIGATURES).split("\n")):
        if line.strip():
            yield Piece(x, y - number * abs(height), height, line, bold)


def _upright(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces in the reading direction of most of the page: a stamp along its edge does not belong to the text."""
    turned = sum(len(piece.text) for piece in pieces if piece.size < 0)
    straight = sum(len(piece.text) for piece in pieces) - turned
    return [
        Piece(piece.x, piece.y, abs(piece.size), piece.text, piece.bold)
        for piece in pieces
        if (piece.size < 0) == (turned > straight) and piece.size != 0
    ]
