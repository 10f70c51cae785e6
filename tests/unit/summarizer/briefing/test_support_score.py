"""How much of a sentence its source contains, by cases."""

import numpy as np
import pytest

from summarizer.briefing.support_score import probability, support_features, worth_asking

SOURCE = (
    "The dam above Corvin burst at dawn on Sunday.",
    "Engineer Mira Holt said 40 houses were flooded.",
    "The mayor thanked the firemen.",
)


@pytest.mark.parametrize(
    ("sentence", "covered", "strange", "foreign_numbers", "foreign_names"),
    [
        pytest.param("The dam burst and 40 houses were flooded.", 1.0, 0, 0, 0, id="all there, in two sentences"),
        pytest.param("The dam burst and 45 houses were flooded.", 0.8, 1, 1, 0, id="another number"),
        pytest.param("The dam above Brenholt burst.", 0.75, 1, 0, 1, id="another place"),
        pytest.param("", 1.0, 0, 0, 0, id="nothing said"),
    ],
)
def test_what_is_missing_is_counted(sentence, covered, strange, foreign_numbers, foreign_names):
    found = support_features(sentence, SOURCE)
    assert found.covered == pytest.approx(covered)
    assert (found.strange, found.foreign_numbers, found.foreign_names) == (strange, foreign_numbers, foreign_names)


def test_words_gathered_from_all_over_the_source_count_less_than_words_that_stand_together():
    spread = support_features("The dam flooded the firemen.", SOURCE)
    assert spread.together < spread.covered == 1.0


def test_known_names_are_not_missing():
    assert support_features("Oona Brandt saw the dam burst.", SOURCE, known=["Oona Brandt"]).foreign_names == 0


def test_the_best_source_sentence_speaks_and_entailment_answers_contradiction():
    heard = np.array([[0.1, 0.2, 0.7], [0.9, 0.1, 0.0]], np.float32)
    found = support_features("The dam burst.", SOURCE, inference=heard)
    assert (found.entailed, found.contradicted) == (pytest.approx(0.9), 0.0)


def test_the_sentences_with_most_of_the_words_are_asked_about_first():
    assert worth_asking("The mayor thanked everybody.", SOURCE)[0] == 2


@pytest.mark.parametrize("asked", [False, True])
def test_more_support_is_never_less_likely(asked):
    likely = [
        probability(support_features(text, SOURCE), asked)
        for text in ("The dam burst.", "The bridge burst.", "A 7 km run")
    ]
    assert likely == sorted(likely, reverse=True)
