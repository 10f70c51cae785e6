"""The sentences of an article that a summary is asked of: pieces of the text, whatever the text is."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from summarizer.proposals.limits import REQUESTS
from summarizer.proposals.requests import summary_sentences


def test_sentences_end_at_full_stops_and_lines_and_not_at_initials():
    text = "Mayor I. Calder said no.  The bridge is shut.\n\nA heading\nShe left at 5 p.m. on Monday."
    found = [span.of(text) for span in summary_sentences(text)]
    assert found == [
        "Mayor I. Calder said no.",
        "The bridge is shut.",
        "A heading",
        "She left at 5 p.m. on Monday.",
    ]


@given(st.text(alphabet="Ab .!?\n\r\u2028“”\"'(1", max_size=200))
def test_every_word_of_a_text_is_in_one_sentence_in_order(text):
    spans = summary_sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text) and span.of(text) == span.of(text).strip() for span in spans)
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())


def test_only_the_first_sentences_are_asked_of():
    assert len(summary_sentences("It held. " * 500)) == REQUESTS.summary_sentences
