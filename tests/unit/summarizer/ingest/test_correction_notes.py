"""An edited article with a correction note was not edited silently."""

from __future__ import annotations

import pytest

from summarizer.ingest.correction_notes import heads_correction, recalls_error, says_corrected

OLD = "Three workers died when a crane fell. Police closed the quay."
NEW = "One worker died when a crane fell. Police closed the quay."


@pytest.mark.parametrize(
    "note",
    [
        "Correction: An earlier version of this article said that three workers died.",
        "Correction, 20 November: The number of dead was wrong.",
        "This article was amended on 20 November 2026 to correct the number of dead.",
        "A previous version of this story gave a wrong number.",
        "Clarification – the police closed the quay, not the mayor.",
        "In einer früheren Version dieses Artikels hieß es, drei Arbeiter seien gestorben.",
        "Korrektur: Es starb ein Arbeiter.",
        "Une version précédente de cet article parlait de trois morts.",
        "Fe de errores: murió un trabajador.",
        "Errata corrige: un operaio è morto.",
    ],
)
def test_a_note_of_correction_is_known(note):
    assert says_corrected(OLD, f"{NEW}\n\n{note}")
    assert not says_corrected(
        f"{OLD}\n\n{note}", f"{NEW}\n\n{note}"
    )  # it was there before, so it says nothing about this edit


@pytest.mark.parametrize(
    "other",
    [
        "The stock market saw a correction on Friday.",
        "He said: “An earlier version of this article was wrong.”",
        "An earlier version of the software was safe.",
        "The minister corrected himself.",
        "",
    ],
)
def test_what_only_has_such_words_is_none(other):
    assert not says_corrected(OLD, f"{NEW}\n\n{other}")


@pytest.mark.parametrize(
    ("title", "is_one"),
    [
        ("Correction: people under evacuation orders", True),
        ("Corrections and clarifications", True),
        ("A correction", True),
        ("CLARIFICATION", True),
        ("The energy ministry: a correction", True),
        ("THE 2030 ANNEX: A CORRECTION AND AN APOLOGY", True),
        ("Correction to the turnout figure", True),
        ("Withdrawal of the statement of 3 March", True),
        ("WITHDRAWN: mayor resigns", True),
        ("Withdrawal of the troops begins", False),
        ("Milo Dresk: an apology", False),
        ("Korrektur zum Bericht über den Damm", True),
        ("Corrected: 31 injured as crane falls on quay", False),
        ("Correction officers strike for a third day", False),
        ("Markets see a correction", False),
        ("Update: talks go on", False),
        ("", False),
        (None, False),
    ],
)
def test_an_article_may_be_a_correction_by_its_title(title, is_one):
    assert heads_correction(title) is is_one


@pytest.mark.parametrize(
    ("sentence", "title", "expected"),
    [
        ("On Thursday we reported that nine branches would shut.", "Correction: Bank branches", True),
        ("On 6 May the Post wrote that the yard had been fined.", "Correction: the yard was not fined", True),
        ("On 7 May the Ketter Post reported, citing police, that two died.", "Correction", True),
        ("This newspaper wrongly said that he had died.", "Correction: Ilya Maren", True),
        ("An earlier entry gave the founder's figure.", "Correction: 1.4 million users", True),
        ("The yard was not fined, the inspectors said.", "Correction: the yard was not fined", False),
        ("The list came from a study of 2019.", "Correction: Bank branches", False),
        ("The post office said that it was open.", "Correction: opening hours", False),
        ("The Post wrote that the yard had been fined.", "Yard sues the Post", False),
        ("We reported it first.", "", False),
        ("Our report should have said that 17 died.", "Correction: number of dead", False),
        ("An earlier version of this article said 27 died; the number is 17.", "Correction", False),
        ("An earlier version of this article said that 27 died.", "Crane falls on quay", True),
        ("The Post Office said that it was open.", "Correction: opening hours", False),
        ("Post minister Lee said that it was open.", "Correction: opening hours", False),
    ],
)
def test_a_correction_says_what_was_wrong(sentence, title, expected):
    assert recalls_error(sentence, title, "Ketter Post") is expected
    assert recalls_error(sentence, title, "") is (expected and "Post" not in sentence)
