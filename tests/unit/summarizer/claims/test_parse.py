"""Paragraphs and sentences, and texts of any length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.parse import load_pipeline, paragraphs, parse_text, pieces
from summarizer.errors import ModelError

pytestmark = pytest.mark.model  # it imports spaCy, and that torch, which takes seconds


@given(st.text(alphabet=" ab.\n\t", max_size=200), st.integers(2, 30))
def test_pieces_add_up_to_the_text_and_stay_short(text, limit):
    cut = list(pieces(text, limit))
    assert "".join(text[start:end] for start, end in cut) == text
    assert all(0 < end - start <= limit for start, end in cut)


def test_a_line_break_in_front_of_a_small_letter_is_a_wrapped_line():
    text = "One long\nline.\nAnother.\n\nand a third"
    assert [text[start:end] for start, end in paragraphs(text)] == ["One long\nline.\n", "Another.\n\n", "and a third"]


def test_a_pipeline_that_is_not_installed_is_named():
    with pytest.raises(ModelError, match="no_such_pipeline"):
        load_pipeline("no_such_pipeline")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mayor J. Smith met Sen. Lopez on Dec. 8. He left.", ["Mayor J. Smith met Sen. Lopez on Dec. 8.", "He left."]),
        ("Gazeta.Ru says No. 5 Station is shut.", ["Gazeta.Ru says No. 5 Station is shut."]),
        ("“We left. It is over,” Lopez said.", ["“We left.", "It is over,” Lopez said."]),
        ("A heading\nThe road is open.", ["A heading", "The road is open."]),
        ("He left the U.S. The judge smiled.", ["He left the U.S.", "The judge smiled."]),
    ],
)
def test_sentences_end_where_a_sentence_can_end(text, sentences, nlp):
    assert [sentence.text.strip() for sentence in parse_text(nlp, text, ()).sents] == sentences


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["word " * 8_000, "a" * 40_000, "One two three. " * 2_700], ids=["words", "letters", "line"]
)
def test_one_long_line_is_read_whole(text, nlp):
    assert parse_text(nlp, text, ()).text == text


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("The union hopes that it wins.", "hopes", "hope"),
        ("The union hoped to win.", "hoped", "hope"),
        ("The clerk rated the plan.", "rated", "rate"),
        ("She focuses on the vote.", "focuses", "focus"),
        ("He watches the river.", "watches", "watch"),
        ("The boxes came.", "boxes", "box"),
        ("The two bases closed.", "bases", "base"),
        ("They planned to stop.", "planned", "plan"),
    ],
)
def test_a_lemma_keeps_its_e(text, word, lemma, nlp):
    assert next(token.lemma_ for token in nlp(text) if token.text == word) == lemma
