"""What phrases take up: subjects in running text, and phrases that somebody else has marked."""

import pytest

from summarizer.claims.coreference.named_entities import find_names
from summarizer.claims.coreference.noun_phrase_coref import resolve_references, subjects
from summarizer.claims.coreference.person_index import PersonIndex
from summarizer.claims.parse import parse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Volkswagen closed a plant in Hanover. It gave no reason.", {"It": "Volkswagen"}, id="the subject before"
        ),
        pytest.param(
            "Volkswagen closed a plant in Hanover. The company gave no reason.",
            {"company": "Volkswagen"},
            id="a general word for a body",
        ),
        pytest.param(
            "Portugal elected a parliament. The country has ten million people.",
            {"country": "Portugal"},
            id="a general word for a land",
        ),
        pytest.param("Volkswagen hired Anna Lopez. She left.", {}, id="persons are resolved elsewhere"),
        pytest.param("The strike began. It went on.", {}, id="nothing with a name"),
        pytest.param("It rained. Volkswagen closed a plant.", {}, id="never something behind"),
    ],
)
def test_a_subject_takes_up_the_likeliest_name(text, expected, nlp):
    doc = parse_text(nlp, text, ())
    names = find_names(doc)
    assert {doc[at].text: name.text for at, name in subjects(doc, names, PersonIndex(doc, names)).items()} == expected


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        pytest.param(
            "Volkswagen, the carmaker, closed.", ["Volkswagen", "the carmaker"], ["Volkswagen", 0], id="apposition"
        ),
        pytest.param(
            "Volkswagen is the owner of the plant.", ["Volkswagen", "the owner"], ["Volkswagen", 0], id="said to be it"
        ),
        pytest.param(
            "A strike began on Monday. The strike ended on Friday.", ["A strike", "The strike"], [None, 0], id="again"
        ),
        pytest.param(
            "The first strike failed. The second strike held.",
            ["The first strike", "The second strike"],
            [None, None],
            id="told apart",
        ),
        pytest.param(
            "They sold the new Zephyr 4 and an eTram.",
            ["the new Zephyr 4", "an eTram"],
            ["Zephyr 4", "eTram"],
            id="capitals",
        ),
        pytest.param(
            "The strike, which began on Monday, ended.", ["The strike", "which"], [None, 0], id="a relative clause"
        ),
    ],
)
def test_a_marked_phrase_is_a_name_or_takes_one_up(text, phrases, expected, nlp):
    doc = parse_text(nlp, text, ())
    names = find_names(doc)
    spans = [doc.char_span(text.index(phrase), text.index(phrase) + len(phrase)) for phrase in phrases]
    found = resolve_references(doc, [(span.start, span.end) for span in spans], names, PersonIndex(doc, names))
    assert [phrase.name.text if phrase.name else phrase.antecedent for phrase in found] == expected
