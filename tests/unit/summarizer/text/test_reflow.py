"""Wrapped lines are joined; every break that the author made stays."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.limits import REFLOW
from summarizer.text.reflow import _is_authors_break, join_lines, join_two_lines, reflow

QUAY = "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May."
FERRIES = "Ferries to the islands leave from the western quay instead, the operator Lindow Lines said. Tickets that were bought before the storm stay valid until June."
MAYOR = "Mayor Pierre Lemaire told reporters that the city will pay a third of the repair."
STORY = (QUAY, FERRIES, MAYOR)


def wrapped(*paragraphs: str, width: int = 72, between: str = "\n\n", **how: str) -> str:
    return between.join(textwrap.fill(each, width, **how) for each in paragraphs)


@pytest.mark.parametrize("width", [40, 55, 65, 72, 76, 80, 100])
def test_wrapped_paragraphs_become_one_line_each(width: int) -> None:
    assert reflow(wrapped(*STORY, width=width)) == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(wrapped(*STORY).replace("\n", "\r\n"), id="line ends of another system"),
        pytest.param(wrapped(*STORY, initial_indent="  ", subsequent_indent="  "), id="indented whole"),
        pytest.param(wrapped(*STORY, between="\n", initial_indent="    "), id="first lines indented, no blank lines"),
        pytest.param(
            wrapped(*STORY)
            + "\n\nhttps://courier.example/a/very/long/address/that/cannot/be/broken/anywhere/at/all/2026",
            id="beside a long address",
        ),
    ],
)
def test_how_a_text_is_wrapped_does_not_matter(text: str) -> None:
    lines = [line.strip() for line in reflow(text).split("\n") if line.strip()]
    assert lines[:3] == list(STORY)


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param("Eastern quay closed\n===================", id="heading with a rule"),
        pytest.param("EASTERN QUAY CLOSED", id="heading"),
        pytest.param("- the eastern quay is closed\n- the western quay is open\n- the ferry waits", id="list"),
        pytest.param("1. the eastern quay is closed\n2. the western quay is open", id="numbered list"),
        pytest.param(
            "Tell me not, in mournful numbers,\nLife is but an empty dream!\nFor the soul is dead", id="verse"
        ),
        pytest.param("Port      Ships  Injured\nLindow       14        3\nMarren        2        0", id="table"),
        pytest.param("| Port | Ships |\n|------|-------|\n| Lindow | 14 |", id="table with bars"),
        pytest.param("By Ada Fenwick\n20 November 2026", id="byline and date"),
        pytest.param("From: Marta Quill\nDate: 20 November 2026\nSubject: quay", id="header fields"),
        pytest.param("Marta Quill\nPress office\n+00 000 000", id="signature"),
    ],
)
def test_an_authors_own_breaks_stay_beside_wrapped_paragraphs(kept: str) -> None:
    assert reflow(f"{wrapped(*STORY)}\n\n{kept}\n") == "\n\n".join((*STORY, kept)) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n".join(STORY), id="one paragraph a line"),
        pytest.param("\n".join(QUAY for _ in range(9)), id="lines of one length that are sentences"),
        pytest.param("Quay closed until May after storm\nMayor to pay a third\nUnion goes to court", id="headlines"),
        pytest.param("Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood\nAnd looked down one as far as I could", id="verse of one length"),
        pytest.param("One line alone", id="one line"),
        pytest.param("", id="nothing"),
        pytest.param("A first line.\nA second line.", id="two short lines"),
    ],
)  # fmt: skip
def test_text_that_was_not_wrapped_is_as_it_was(text: str) -> None:
    assert reflow(text) == text


def test_an_item_of_several_lines_is_one_item() -> None:
    item = "- " + FERRIES
    text = (
        wrapped(QUAY)
        + "\n\n"
        + textwrap.fill(item, 72, subsequent_indent="  ")
        + "\n"
        + textwrap.fill("- " + MAYOR, 72)
    )
    assert reflow(text).split("\n\n")[1].split("\n") == [item, "- " + MAYOR]


def test_one_wrapped_paragraph_among_others_is_joined() -> None:
    long = "\n\n".join([FERRIES, FERRIES.replace("islands", "mainland"), FERRIES])
    assert reflow(f"{long}\n\n{wrapped(FERRIES, width=60)}") == f"{long}\n\n{FERRIES}"


@pytest.mark.parametrize(
    ("left", "right", "words", "joined"),
    [
        pytest.param("a well-", "known case", "", "a well-known case", id="a hyphen of its own"),
        pytest.param("the har-", "bour is", "harbour", "the harbour is", id="a word that stands whole elsewhere"),
        pytest.param("the har\u00ad", "bour is", "", "the harbour is", id="a soft hyphen"),
        pytest.param("in 2025-", "26 it was", "", "in 2025- 26 it was", id="no word"),
        pytest.param("港は", "閉鎖", "", "港は閉鎖", id="a script without spaces"),
        pytest.param("the quay ", " is", "", "the quay is", id="one space"),
    ],
)
def test_lines_are_joined_as_words_are_written(left: str, right: str, words: str, joined: str) -> None:
    assert join_two_lines(left, right, frozenset(words.split())) == joined


def test_a_page_that_divides_words_has_them_made_whole() -> None:
    assert join_two_lines("the har-", "bour is", frozenset(), hyphenated=True) == "the harbour is"
    assert join_two_lines("a well-", "known case", frozenset(), hyphenated=True) == "a well-known case"
    assert join_two_lines("a sea-", "side town", frozenset({"sea-side"}), hyphenated=True) == "a sea-side town"


def test_the_case_of_the_collection_is_three_paragraphs() -> None:
    text = (Path(__file__).parents[3] / "data" / "watch" / "wrapped_72.txt").read_text("utf-8")
    assert reflow(text).strip().split("\n\n") == list(STORY)


@given(st.text(alphabet="abc.- \n|>\t#A1", max_size=300))
def test_no_word_is_lost(text: str) -> None:
    assert "".join(reflow(text).split()) == "".join(text.split())


@given(st.lists(st.sampled_from(STORY)), st.integers(45, 90))
def test_any_text_of_sentences_comes_back_whole(more: list[str], width: int) -> None:
    paragraphs = (*STORY, *more)
    assert reflow(wrapped(*paragraphs, width=width)) == "\n\n".join(paragraphs)


def test_blank_lines_stay_and_are_not_examined(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    monkeypatch.setattr(
        "summarizer.text.reflow._is_authors_break",
        lambda line, after: looked_at.append(line) or _is_authors_break(line, after),
    )
    text = wrapped(*STORY, between="\n" * 5_000)
    assert reflow(text) == ("\n" * 5_000).join(STORY)
    assert len(looked_at) < text.replace("\n\n", "").count("\n") + len(STORY)  # each break once


@pytest.mark.parametrize("short", ["o", "see below", "> o", "- o"])
def test_of_many_short_lines_beside_a_wrapped_text_few_are_examined(
    monkeypatch: pytest.MonkeyPatch, short: str
) -> None:
    """A text of 50 kB with a letter in each line took 65 milliseconds: each break was examined, and none explained."""
    looked_at: list[str] = []
    monkeypatch.setattr(
        "summarizer.text.reflow._is_authors_break",
        lambda line, after: looked_at.append(line) or _is_authors_break(line, after),
    )
    text = wrapped(*STORY, between="\n") + f"\n{short}" * 5_000
    reflow(text)
    assert len(looked_at) <= (text.count("\n") if short[0] in ">-" else 100)  # an author's breaks are not counted


@given(st.lists(st.sampled_from([*wrapped(*STORY).split("\n"), "o", "- o", "> x", "see below", ""]), max_size=60))
def test_short_lines_that_are_not_examined_change_nothing(lines: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarizer.text.reflow._has_too_many_short_lines", lambda _: False)
        examined = reflow("\n".join(lines))
    assert reflow("\n".join(lines)) == examined


@pytest.mark.parametrize(("end", "looked_for"), [("", False), ("-", True), ("\u2010 ", True)])
def test_the_words_of_a_text_are_looked_for_only_if_a_line_may_divide_one(
    monkeypatch: pytest.MonkeyPatch, end: str, looked_for: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("summarizer.text.reflow.vocabulary", lambda text: asked.append(text) or frozenset())
    first, rest = wrapped(*STORY).split("\n", maxsplit=1)
    reflow(f"{first}{end}\n{rest}")
    assert bool(asked) is looked_for


def test_a_text_of_more_lines_than_any_article_is_unchanged() -> None:
    wrapped = "The bridge over the Arve was closed on Monday after cracks were\nfound, the city said, and it will open in May.\n\n"
    assert reflow(wrapped * 2).count("\n") < (wrapped * 2).count("\n")
    many = wrapped * REFLOW.lines
    assert reflow(many) == many


@pytest.mark.parametrize("end", ["", "-"])
def test_a_line_of_half_a_million_letters_is_joined_at_once(end):
    """A page of a PDF may be one word; looking for its hyphen from each of its letters took minutes."""
    line = "x" * 500_000 + end

    assert join_two_lines(line, "y z", frozenset()).endswith("y z")
    assert join_lines([line, "y z", line], frozenset()).startswith(line)
