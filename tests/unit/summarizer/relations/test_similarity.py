"""How likely two claims say the same."""

import numpy as np

from summarizer.relations.similarity import same_words, similarity_matrix
from tests.unit.summarizer.conftest import axis


def test_the_same_sentence_is_likelier_than_a_near_one_and_that_than_a_far_one(make_claim):
    new = [make_claim("pilots strike friday", day=1)]
    earlier = [
        make_claim("pilots strike friday"),
        make_claim("pilots threaten a strike", vector=axis(1.0, 0.6)),
        make_claim("the museum opens", vector=axis(0.0, 1.0)),
    ]
    (same, near, far) = similarity_matrix(new, earlier)[0]
    assert same > 0.9 > near > far
    assert far < 0.2


def test_overlap_is_a_share_of_both_sets_and_nothing_for_empty_ones():
    assert same_words(frozenset("abc"), frozenset("bcd")) == 0.5
    assert same_words(frozenset(), frozenset()) == 0.0


def test_the_shape_is_new_by_earlier(make_claim):
    assert similarity_matrix([make_claim()], [make_claim(), make_claim("x"), make_claim("y")]).shape == (1, 3)
    assert similarity_matrix([make_claim()], [make_claim()]).dtype == np.float32
