"""A small PDF that is much work to read is refused with a reason, or read in part, before that work is done."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from bot.watching.limits import PDF
from bot.watching.pdf import article_from_pdf
from bot.watching.pdf_work import PdfWork, work_of_file
from summarizer.errors import InputError
from summarizer.ingest.model import RawArticle

NOW = datetime(2026, 11, 20, tzinfo=UTC)
CASES = Path(__file__).parents[3] / "data" / "watch"
TEXT = b"BT /F 10 Tf 50 700 Td (The bridge was closed on Monday.) Tj ET "
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
PLAIN = b"<</Font<</F 4 0 R>>/XObject<</X 5 0 R>>>>"


def document(pages: int, resources: bytes, drawn: bytes, *more: bytes) -> bytes:
    """A file of so many equal pages; the objects in `more` are numbered from 5."""
    first = 5 + len(more)
    kids = b" ".join(b"%d 0 R" % (first + number) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources%s/Contents 3 0 R>>" % resources
    tree = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", tree, stream(drawn), FONT, *more, *[page] * pages]
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, content)
    index = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF"
    return body + end % (len(objects) + 1, index, len(objects) + 1, len(body))


def stream(data: bytes, head: bytes = b"") -> bytes:
    packed = zlib.compress(data)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), head, packed)


def form(data: bytes, below: bytes = b"") -> bytes:
    return stream(data, b"/Subtype/Form/Resources<</Font<</F 4 0 R>>%s>>" % below)


def with_map(lines: bytes) -> bytes:
    return stream(b"begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n" + lines + b"\nendcmap")


def nested(depth: int) -> list[bytes]:
    """Forms of which each draws the next one ten times."""
    below = [b"/XObject<</X %d 0 R>>" % (6 + number) for number in range(depth)]
    return [*(form(b"/X Do " * 10, each) for each in below), form(TEXT)]


MAPPED = b"<</Font<</F 6 0 R>>>>"
COMPOSITE = b"<</Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</BaseFont/A%s>>]>>"
HOSTILE = {
    "a form drawn often": document(1, PLAIN, TEXT + b"/X Do " * 3000, form(TEXT * 100)),
    "with an operand between": document(1, PLAIN, TEXT + b"/X 5 Do " * 3000, form(TEXT * 100)),
    "with an escaped name": document(1, PLAIN, TEXT + b"/#58 Do " * 3000, form(TEXT * 100)),
    "forms in forms": document(1, PLAIN, b"/X Do", *nested(6)),
    "forms too deep": document(1, PLAIN, b"/X Do", *nested(PDF.forms_depth + 1)),
    "a large map": document(1, MAPPED, TEXT, with_map(b"<0041> <0041>\n" * 60_000), COMPOSITE % b""),
    "ranges": document(
        1, MAPPED, TEXT, with_map(b"1 beginbfrange\n<0000> <ffff> <0041>\nendbfrange\n"), COMPOSITE % b""
    ),
    "ranges beside others": document(
        1, MAPPED, TEXT, with_map(b"1 beginbfrange\n<00> <00> <41> <00>\n<00> <ffff> <41>\nendbfrange"), COMPOSITE % b""
    ),
    "widths": document(1, MAPPED, TEXT, b"null", COMPOSITE % (b"/W[%s]" % (b"0 60000 500 " * 4))),
    "many fonts": document(1, b"<</Font<<%s>>>>" % b"".join(b"/F%d 4 0 R" % each for each in range(1000)), TEXT),
    "states": document(1, PLAIN, b"q " * 45_000),
    "many parts": document(1, PLAIN, b" ").replace(
        b"/Contents 3 0 R", b"/Contents[%s]" % (b"3 0 R " * (PDF.parts + 1))
    ),
    "a bomb": document(1, PLAIN, b" " * (PDF.unpacked + 1)),
}


def work(data: bytes) -> Sequence[int]:
    counter = PdfWork()
    return [counter.of_page(page) for page in pypdf.PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in HOSTILE.items()])
def test_a_page_that_takes_long_is_not_read(data: bytes) -> None:
    with pypdf.apply_configuration(zlib_maximum_output_length=PDF.unpacked):
        assert work(data)[0] > PDF.page
    with pytest.raises(InputError, match="drawings or repeated parts instead of pages of text; save the article as"):
        article_from_pdf(data, RawArticle("", "Lindow", NOW, guid="g"))


def test_the_letters_of_a_text_are_work() -> None:
    """Each is looked up and measured: a line of fifty takes as long as ten instructions."""
    short, long = (work(document(1, PLAIN, b"BT /F 10 Tf (%s) Tj ET" % (b"a" * letters)))[0] for letters in (8, 80_008))
    assert long - short == 10_000


def test_a_tree_of_pages_without_end_is_refused_before_it_is_walked() -> None:
    one = document(1, PLAIN, TEXT)
    data = one.replace(b"/Kids[5 0 R]", b"/Kids[%s]" % (b"5 0 R " * (PDF.entries + 1)))
    assert data != one
    with pytest.raises(InputError, match="far larger inside than its pages need; save the article as text"):
        article_from_pdf(data, RawArticle("", "Lindow", NOW, guid="g"))


def test_a_broken_file_of_endless_ends_is_refused_before_it_is_mended() -> None:
    ends = b"trailer<<70 00000 n \n" * (PDF.trailers + 1)
    with pytest.raises(InputError, match=r"broken \(it ends dozens of times\); save the article as text"):
        article_from_pdf(
            document(1, PLAIN, TEXT).replace(b"xref\n0", ends + b"xref\n0"), RawArticle("", "Lindow", NOW, guid="g")
        )


@pytest.mark.parametrize(("entries", "refused"), [(100, False), (2 * PDF.entries, True)])
def test_a_dictionary_without_end_is_refused_before_it_is_read_whole(entries: int, refused: bool) -> None:
    names = b"".join(b"/a%d 1" % number for number in range(entries))
    data = document(1, PLAIN, TEXT).replace(b"/Type/Page/", b"/Type/Page" + names + b"/")
    if refused:
        with pytest.raises(InputError, match="save the article as text"):
            article_from_pdf(data, RawArticle("", "Lindow", NOW, guid="g"))
    else:
        assert (
            article_from_pdf(data, RawArticle("", "Lindow", NOW, guid="g")).body == "The bridge was closed on Monday."
        )


def test_a_form_that_draws_itself_is_counted_once() -> None:
    assert work(document(1, PLAIN, b"/X Do", form(b"/X Do", b"/XObject<</X 5 0 R>>")))[0] < 1_000


@pytest.mark.parametrize("name", ["p4_report_one_column", "p5_report_two_columns"])
def test_a_page_of_text_is_little_work(name: str) -> None:
    data = (CASES / f"{name}.pdf").read_bytes()
    assert work(data)[0] < min(PDF.page, work_of_file(len(data))) / 8


def test_pages_that_repeat_one_another_are_read_as_far_as_their_file_is_large() -> None:
    """A few kilobytes may not buy two hundred dense pages; what was read is kept, and called partial."""
    data = document(200, PLAIN, TEXT * 100, form(b""))
    found = article_from_pdf(data, RawArticle("", "Lindow", NOW, guid="g"))
    assert found.partial
    assert 0 < sum(work(data)[:1]) * found.body.count("bridge") / 100 <= work_of_file(len(data))
