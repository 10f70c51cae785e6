"""The generative summary with a fixed draft in place of the model: the check decides sentence by sentence."""

import numpy as np
import pytest

from summarizer.claims.parse import load_pipeline, parse_text
from summarizer.models.prompts import load_prompt
from summarizer.models.values import ModelRef
from summarizer.summaries.extractive import Extractive
from summarizer.summaries.generative import Generative, split_draft
from summarizer.text.span import Span

pytestmark = pytest.mark.model

TEXT = (
    "The council of Larmouth voted on Monday to close the old bridge. "
    "Mayor Ines Calder said the bridge was not safe for lorries. "
    "Engineers had found 14 cracks in its steel. "
    "Residents of the north bank protested outside the town hall."
)
NOTHING = np.zeros((0, 4), np.float32)
MADE_BY = ModelRef("written", "1", "summary-1")


class OneHot:
    """Embeds a text like the sentence of TEXT that shares most words with it."""

    made_by = ModelRef("one-hot", "1")

    def __init__(self, sentences):
        self._sentences = [set(sentence.lower().split()) for sentence in sentences]

    def embed(self, texts):
        shared = np.array([[len(own & set(text.lower().split())) for own in self._sentences] for text in texts])
        return np.eye(len(self._sentences), dtype=np.float32)[shared.reshape(len(texts), -1).argmax(1)]


def summarise(draft):
    doc = parse_text(load_pipeline(), TEXT, ())
    spans = [Span(sentence.start_char, sentence.end_char) for sentence in doc.sents]
    embedder = OneHot([span.of(TEXT) for span in spans])
    asked = []

    def write(text, sentences):
        asked.append((text, sentences))
        return draft

    summariser = Generative(write, MADE_BY, Extractive(embedder.made_by), embedder)
    found = summariser.summarise(doc, spans, (), np.eye(4, dtype=np.float32), NOTHING)
    return found, asked


def test_a_supported_sentence_stays_and_cites_its_span():
    found, _ = summarise("Larmouth voted on Monday to close the bridge. Engineers found 14 cracks in its steel.")
    assert [(one.text, one.span.of(TEXT)) for one in found] == [
        (
            "Larmouth voted on Monday to close the bridge.",
            "The council of Larmouth voted on Monday to close the old bridge.",
        ),
        ("Engineers found 14 cracks in its steel.", "Engineers had found 14 cracks in its steel."),
    ]


@pytest.mark.parametrize(
    "invented",
    [
        pytest.param("The council of Larmouth voted on Friday to close the old bridge.", id="day"),
        pytest.param("The council of Brenholt voted on Monday to close the old bridge.", id="place"),
        pytest.param("The council of Larmouth voted on Monday not to close the old bridge.", id="negation"),
        pytest.param("The council of Larmouth may vote on Monday to close the old bridge.", id="doubt"),
    ],
)
def test_an_invented_fact_is_replaced_by_the_sentence_of_the_article(invented):
    found, _ = summarise(invented)
    assert found[0].text == "The council of Larmouth voted on Monday to close the old bridge."


def test_a_speaker_left_out_brings_the_article_back():
    found, _ = summarise("The bridge was not safe for lorries.")
    assert found[0].text == "Mayor Ines Calder said the bridge was not safe for lorries."


def test_a_sentence_that_leans_on_the_one_before_is_not_taken():
    found, _ = summarise("Its steel had 14 cracks, engineers found.")
    assert found[0].text == "Engineers had found 14 cracks in its steel."


def test_a_silent_model_gives_the_extractive_summary():
    found, _ = summarise("")
    assert len(found) == 2
    assert all(one.text == one.span.of(TEXT) for one in found)


def test_no_part_of_the_article_is_told_twice():
    found, _ = summarise("Engineers found 14 cracks in its steel. Engineers had found 14 cracks in its steel.")
    assert len({one.span for one in found}) == len(found) == 2


def test_the_model_is_asked_for_as_many_sentences_as_the_summary_has():
    _, ((text, sentences),) = summarise("")
    assert sentences == 2
    assert "closing" not in text
    assert text.startswith("The council of Larmouth")


@pytest.mark.parametrize(
    ("draft", "sentences"),
    [
        pytest.param("One is here. Two is cut", ["One is here."], id="cut off by the limit"),
        pytest.param("- One is here.\n2. Two is too.", ["One is here.", "Two is too."], id="list marks"),
        pytest.param(
            'He said "no." It cost $4.5 million.', ['He said "no."', "It cost $4.5 million."], id="inner stops"
        ),
        pytest.param("We met Mr. Reyes. He left.", ["We met Mr. Reyes.", "He left."], id="abbreviation"),
        pytest.param("", [], id="nothing"),
        pytest.param("no full stop at all", [], id="no sentence"),
    ],
)
def test_a_draft_is_split_into_its_finished_sentences(draft, sentences):
    assert list(split_draft(draft)) == sentences


def test_a_prompt_is_named_by_version_and_content():
    text, name = load_prompt("summary-1")
    assert "{text}" in text
    assert name == "summary-1:28f305d2", "a changed prompt is a new file: summary-2.txt"
