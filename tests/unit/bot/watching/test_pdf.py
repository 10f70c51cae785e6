"""PDFs: sentences in reading order, and a plain refusal if there are none."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from bot.watching.limits import PDF
from bot.watching.pdf import _NOT_WHOLE, article_from_pdf
from bot.watching.pdf_layout import Piece, pdf_headline, pdf_paragraphs
from summarizer.errors import InputError
from summarizer.ingest.model import PARTIAL, RawArticle

NOW = datetime(2026, 11, 20, tzinfo=UTC)
CASES = Path(__file__).parents[3] / "data" / "watch"
STORY = tuple(
    " ".join(each.split())
    for each in """
The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May. Two
cranes were damaged by the storm, according to its spokeswoman Marta Quill.

Ferries to the islands leave from the western quay instead, the operator Lindow Lines said. Tickets that were
bought before the storm stay valid until June.

Mayor Pierre Lemaire told reporters that the city will pay a third of the repair, which is estimated at four
million euros. The rest comes from the insurer.

The union of fishermen disagrees. Its chair, Anna Roth, said that the western quay is too shallow for larger boats.
""".strip().split("\n\n")
)


def column(texts: Sequence[str], x: float = 70, top: float = 700, width: int = 60, *, gap: float = 18, indent: float = 0) -> list[Piece]:  # fmt: skip
    """These paragraphs set in lines of 12 points."""
    pieces = []
    y = top
    for text in texts:
        for number, each in enumerate(textwrap.wrap(text, width)):
            pieces.append(Piece(x + (indent if number == 0 else 0), y, 10, each))
            y -= 12
        y -= gap - 12
    return pieces


def document(
    *pages: Sequence[tuple[float, float, float, str]], change: Callable[[pypdf.PdfWriter], object] | None = None
) -> bytes:
    """A file of these pages: (x, y, size, text) of each line."""
    writer = pypdf.PdfWriter()
    for page in pages:
        sheet = writer.add_blank_page(595, 842)
        font = DictionaryObject(
            {NameObject(f"/{key}"): NameObject(f"/{value}") for key, value in (("Type", "Font"), ("Subtype", "Type1"), ("BaseFont", "Helvetica"))}
        )  # fmt: skip
        sheet[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        drawn = StreamObject()
        drawn.set_data("\n".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET" for x, y, size, text in page).encode())
        sheet[NameObject("/Contents")] = writer._add_object(drawn)
    if change:
        change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def drawn(pieces: Sequence[Piece]) -> list[tuple[float, float, float, str]]:
    return [(piece.x, piece.y, piece.size, piece.text) for piece in pieces]


def read(data: bytes) -> list[str]:
    return article_from_pdf(data, RawArticle("", "Lindow", NOW, guid="g")).body.split("\n\n")


@pytest.mark.parametrize(("name", "times"), [("p4_report_one_column", 1), ("p5_report_two_columns", 4)])
def test_the_cases_of_the_collection_are_sentences(name: str, times: int) -> None:
    found = article_from_pdf((CASES / f"{name}.pdf").read_bytes(), RawArticle("", "Lindow", NOW, guid="g"))
    title, *told = found.body.split("\n\n")
    assert (found.title, title) == ("Quay report", "Quay report")
    assert len(told) == 4 * times
    assert all(text[0].isupper() and text.endswith(".") for text in told)
    assert told[0] == (
        "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May. Two "
        "cranes were damaged by the storm, according to its spokeswoman Marta Quill. She added that a diver had found "
        "cracks in the wall below the waterline."
    )
    assert found.facts == ()


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(column(STORY), id="one column with gaps"),
        pytest.param(column(STORY, gap=12, indent=12), id="indented first lines"),
        pytest.param(column(STORY[:2], 50, width=40) + column(STORY[2:], 320, width=40), id="two columns"),
        pytest.param(
            sorted(column(STORY[:2], 50, width=40) + column(STORY[2:], 320, width=40), key=lambda each: -each.y),
            id="two columns, drawn row by row",
        ),
        pytest.param(
            column(STORY[2:], 320, width=40) + column(STORY[:2], 50, width=40), id="the right column drawn first"
        ),
        pytest.param(column(STORY[:1]) + column(STORY[1:], top=600, x=70), id="a wider gap"),
    ],
)  # fmt: skip
def test_lines_become_paragraphs_in_reading_order(page: list[Piece]) -> None:
    assert pdf_paragraphs([page]) == list(STORY)
    assert read(document(drawn(page))) == list(STORY)


def test_a_line_across_the_page_parts_the_columns_above_from_those_below() -> None:
    across = Piece(50, 560, 14, "What the union, the mayor and the insurer of the harbour say about the quay")
    above = column(STORY[:1], 50, 700, 40) + column(STORY[1:2], 320, 700, 40)
    below = column(STORY[2:3], 50, 530, 40) + column(STORY[3:], 320, 530, 40)
    assert pdf_paragraphs([[*above, across, *below]]) == [*STORY[:2], across.text, *STORY[2:]]


def test_a_sentence_runs_over_columns_and_pages() -> None:
    lines = column(STORY[:1])
    assert pdf_paragraphs([lines[:2], column([" ".join(line.text for line in lines[2:])])]) == [STORY[0]]


def test_running_heads_feet_and_page_numbers_are_left_out_and_nothing_else() -> None:
    pages = [
        [
            Piece(70, 800, 9, "Lindow Harbour Bulletin, issue 11"),
            *column(STORY),
            Piece(280, 40, 9, f"Page {number} of 3"),
            Piece(70, 52, 9, f"harbour.example {number}"),
        ]
        for number in (1, 2, 3)
    ]
    assert pdf_paragraphs(pages) == [*STORY] * 3


def test_a_page_number_alone_goes_from_a_single_page_and_a_figure_amid_it_stays() -> None:
    page = [*column(STORY[:1]), Piece(300, 630, 10, "44"), *column(STORY[1:2], top=600), Piece(300, 40, 10, "- 7 -")]
    assert pdf_paragraphs([page]) == [STORY[0], "44", STORY[1]]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param(["The har-", "bour is closed."], "The harbour is closed.", id="divided"),
        pytest.param(["A well-", "known mayor came."], "A well-known mayor came.", id="a hyphen of its own"),
        pytest.param(
            ["The sea-side and the sea-", "side again."], "The sea-side and the sea-side again.", id="as elsewhere"
        ),
        pytest.param(["In 2025-", "26 it was closed."], "In 2025- 26 it was closed.", id="no word"),
    ],
)
def test_words_divided_at_the_end_of_a_line_are_made_whole(lines: list[str], text: str) -> None:
    assert pdf_paragraphs([[Piece(70, 700 - 12 * at, 10, line) for at, line in enumerate(lines)]]) == [text]


def test_a_row_of_a_table_stays_together() -> None:
    rows = [("Port", "Ships", "Injured"), ("Lindow", "14", "3"), ("Marren", "2", "0")]
    table = [
        Piece(70 + 150 * at, 500 - 14 * row, 10, cell)
        for row, cells in enumerate(rows)
        for at, cell in enumerate(cells)
    ]
    assert pdf_paragraphs([column(STORY[:1]) + table])[1:] == ["| Port | Ships | Injured |", "| Lindow | 14 | 3 |", "| Marren | 2 | 0 |"]  # fmt: skip


def test_headings_and_items_are_paragraphs_of_their_own() -> None:
    page = [
        Piece(70, 720, 10, "What the union says", bold=True),
        Piece(70, 708, 10, "The union will go to court."),
        Piece(70, 696, 10, "• the quay is closed"),
        Piece(70, 684, 10, "• the ferry waits"),
    ]
    assert pdf_paragraphs([page]) == [piece.text for piece in page]


def test_the_largest_line_is_the_headline_where_the_file_has_no_title_of_its_own() -> None:
    page = [Piece(70, 760, 18, "Quay report"), *column(STORY)]
    assert pdf_headline([page]) == "Quay report"
    assert pdf_headline([column(STORY)]) is None
    named = document(drawn(page), change=lambda writer: writer.add_metadata({"/Title": "Microsoft Word - q.docx"}))
    assert article_from_pdf(named, RawArticle("", "Lindow", NOW, guid="g")).title == "Quay report"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(document(drawn(column(STORY)), change=lambda w: w.encrypt("secret", algorithm="RC4-128")), "locked with a password", id="locked"),
        pytest.param(document([]), "pictures of text", id="scanned"),
        pytest.param(document(drawn(column(STORY)))[:400], "is broken", id="cut off"),
        pytest.param(b"%PDF-1.7 broken", "is broken", id="broken"),
        pytest.param(b"", "is broken", id="empty"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(data)


def test_a_file_that_only_may_not_be_printed_is_read() -> None:
    data = document(drawn(column(STORY)), change=lambda writer: writer.encrypt("", "owner", algorithm="RC4-128"))
    assert read(data) == list(STORY)


@pytest.mark.slow
def test_a_book_is_read_to_a_bound_and_marked() -> None:
    found = article_from_pdf(
        document(*[drawn(column(STORY[:1]))] * (PDF.pages + 1)), RawArticle("", "Lindow", NOW, guid="g")
    )
    assert found.partial
    assert found.body.count("harbour authority") == PDF.pages


def test_a_page_of_drawings_is_left_out_and_the_file_marked_as_partial() -> None:
    def draw(writer: pypdf.PdfWriter) -> None:
        orders = StreamObject()
        orders.set_data(b"0 0 m 1 1 l S\n" * (PDF.drawing // 14 + 1))
        sheet = writer.add_blank_page(595, 842)
        sheet[NameObject("/Contents")] = writer._add_object(orders)

    story = "The harbour authority of Lindow closed the eastern quay."
    found = article_from_pdf(document([(70, 700, 11, story)], change=draw), RawArticle("", "Lindow", NOW, guid="g"))
    assert (found.body, found.partial) == (story, True)
    assert [fact.value for fact in found.facts if fact.name == PARTIAL] == [_NOT_WHOLE]


def test_a_stamp_along_the_edge_is_no_text() -> None:
    def stamp(writer: pypdf.PdfWriter) -> None:
        contents = writer.pages[0]["/Contents"]
        contents.set_data(contents.get_data() + b"\nBT /F1 20 Tf 0 1 -1 0 20 200 Tm (arXiv:2611.01234v1) Tj ET")

    assert read(document(drawn(column(STORY)), change=stamp)) == list(STORY)
