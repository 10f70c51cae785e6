"""An edited article with a correction note was not edited silently."""

from __future__ import annotations

import pytest

from summarizer.ingest.correction_notes import heads_correction, says_corrected

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
