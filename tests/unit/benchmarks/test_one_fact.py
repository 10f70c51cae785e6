"""One-fact pairs from parsed sentences."""

import random

import pytest

from benchmarks.one_fact import Names, names_in, pairs
from summarizer.claims.parse import load_pipeline

pytestmark = pytest.mark.model

TEXT = (
    "The river Ansel rose to 14 metres on Monday, after rain that lasted for a week. "
    "Mayor Tilda Brock closed the old bridge in Corvin. "
    "The ministry in Paris did not pay for the repairs. "
    "Farmers from Denmark reached the town with twelve boats. "
    "Rain."
)


@pytest.fixture(scope="module")
def made():
    doc = load_pipeline()(TEXT)
    names = names_in(load_pipeline()(TEXT + " Olga Renner met farmers from Norway in Berlin."))
    return [
        pair for seed in range(20) for sentence in doc.sents for pair in pairs(sentence, names, random.Random(seed))
    ]


def test_a_changed_fact_contradicts_and_the_rest_of_the_sentence_stands(made):
    changed = {pair.hypothesis for pair in made if pair.label == "contradiction"}
    assert any(" metres" in text and "14 metres" not in text for text in changed)
    assert any(text.startswith("Mayor Tilda Brock opened") for text in changed)
    assert "Mayor Tilda Brock did not close the old bridge in Corvin." in changed


def test_a_negation_goes_as_well_as_comes(made):
    assert any("The ministry in Paris did pay" in pair.hypothesis for pair in made if pair.fact == "negation")


def test_what_follows_from_the_sentence_keeps_its_fact(made):
    kept = [pair for pair in made if pair.label == "entailment"]
    assert kept
    assert all("14 metres" in pair.hypothesis for pair in kept if " metres" in pair.hypothesis)


def test_a_plan_does_not_carry_the_act(made):
    planned = [pair for pair in made if pair.fact == "modality"]
    assert planned
    assert all(pair.label == "neutral" and pair.premise != pair.hypothesis for pair in planned)


def test_headings_and_fragments_make_no_pairs():
    (sentence,) = load_pipeline()("Rain.").sents
    assert list(pairs(sentence, Names(), random.Random(1))) == []
