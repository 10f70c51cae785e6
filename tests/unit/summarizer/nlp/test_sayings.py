"""What each speaker says, word for word, in one sentence shape after the other."""

import pytest

from summarizer.nlp.mentions import find_names
from summarizer.nlp.parsing import parse, sentences_of
from summarizer.nlp.people import Cast
from summarizer.nlp.quotations import find_quotes
from summarizer.nlp.sayings import sayings
from summarizer.nlp.speech import hear_all

pytestmark = pytest.mark.model


@pytest.fixture(scope="session")
def said(nlp):
    """Source, cue and content of everything that is said in a text."""

    def reads(text):
        doc, quotes = parse(nlp, text, ()), find_quotes(text)
        spoken = hear_all(doc, sentences_of(doc), Cast(doc, find_names(doc)), quotes)
        found = sayings(doc, spoken, quotes)
        return [
            (one.source and one.source.of(text), one.cue.of(text), " … ".join(part.of(text) for part in one.content))
            for one in found
        ]

    return reads


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mayor said the dam would hold.", ("The mayor", "said", "the dam would hold"), id="clause"),
        pytest.param("Prosecutors accused the bank of fraud.", ("Prosecutors", "accused", "the bank of fraud"), id="noun"),
        pytest.param("Diaz thanked the clerk, who warned that the roof leaks.", ("who", "warned", "that the roof leaks"), id="an aside"),
        pytest.param(
            "Governor Ana Reyes made the following statement:\n\n“The dam will hold. It was built well.”",
            ("Governor Ana Reyes", "made", "“The dam will hold. It was built well.”"),
            id="announced, over two sentences",
        ),
        pytest.param(
            "“The harbour is ours. We keep it.” ― Ana Reyes\n", ("Ana Reyes", "―", "“The harbour is ours. We keep it.”"), id="signed"
        ),
    ],
)  # fmt: skip
def test_one_saying_has_its_source_cue_and_content(said, text, expected):
    assert said(text) == [expected]


def test_a_participle_is_no_speech_of_those_whom_it_is_done_to(said):
    assert said("Clerks accused of fraud left the bank.") == []


def test_speech_that_did_not_happen_is_none(said):
    assert said("The court wanted the clerk to say who took the money.") == []


def test_who_signs_owns_the_claim(only):
    assert only("“The harbour is ours for good now.” ― Ana Reyes\n").attribution.speaker == "Ana Reyes"
