"""Selection by vectors alone: small vectors stand for sentences."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from summarizer.summaries.limits import SUMMARY
from summarizer.summaries.sentence_selection import centrality, length, select_sentences

NOTHING = np.zeros((0, 3), np.float32)
FLAT = replace(SUMMARY, position=0.0)


def unit(*rows):
    vectors = np.asarray(rows, np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


VECTORS = st.integers(1, 12).flatmap(
    lambda n: arrays(np.float32, (n, 3), elements=st.floats(-1, 1, width=16)).map(
        lambda rows: unit(*(rows + np.float32([0, 0, 1.5])))
    )
)


def test_the_sentence_nearest_to_the_whole_comes_first():
    vectors = unit([1, 0, 0], [1, 1, 0], [0, 1, 0])
    assert select_sentences(vectors, [1, 1, 1], NOTHING, 1, FLAT) == (1,)


def test_of_equals_the_earlier_one_is_told():
    vectors = unit([1, 0, 0], [1, 0, 0], [1, 0, 0])
    assert select_sentences(vectors, [1, 1, 1], NOTHING, 3) == (0,)


def test_what_a_topic_asks_moves_the_choice():
    vectors = unit([1, 0, 0], [0, 1, 0], [0, 0, 1])
    assert select_sentences(vectors, [1, 1, 1], unit([0, 0, 1]), 1, FLAT) == (2,)


def test_a_sentence_that_cannot_stand_alone_is_never_chosen():
    vectors = unit([1, 0, 0], [1, 1, 0], [0, 1, 0])
    assert 1 not in select_sentences(vectors, [1, 0, 1], NOTHING, 3, FLAT)


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_an_article_without_sentences_has_no_summary(limit):
    assert select_sentences(NOTHING, [], NOTHING, limit) == ()


@given(VECTORS, st.integers(0, 6))
def test_chosen_sentences_are_few_distinct_and_unlike(vectors, limit):
    chosen = select_sentences(vectors, [1.0] * len(vectors), NOTHING, limit)
    assert len(chosen) == len(set(chosen)) <= limit
    for place, one in enumerate(chosen):
        assert all(vectors[one] @ vectors[other] <= SUMMARY.cosine_cap + 1e-5 for other in chosen[:place])


@given(VECTORS)
def test_centrality_is_a_cosine(vectors):
    assert np.all(np.abs(centrality(vectors)) <= 1 + 1e-5)


@pytest.mark.parametrize(
    ("sentences", "wanted"),
    [pytest.param(1, 2, id="note"), pytest.param(24, 3, id="article"), pytest.param(5000, 4, id="book")],
)
def test_a_summary_grows_slowly(sentences, wanted):
    assert length(sentences) == wanted
