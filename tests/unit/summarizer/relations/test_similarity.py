"""The similarity of claims, and how much of one was known before."""

import numpy as np
import pytest

from summarizer.relations.similarity import similarity_matrix
from tests.unit.summarizer.conftest import axis

STRIKE = "pilots strike friday"


@pytest.fixture
def told(make_claim):
    def share(new: str, *earlier: str) -> float:
        known = [make_claim(text, publisher="Courier") for text in earlier]
        return float(similarity_matrix([make_claim(new, day=1)], known).told(0.5)[0])

    return share


def test_the_same_words_are_told(told):
    assert told(STRIKE, STRIKE) == pytest.approx(1.0)


def test_what_a_longer_sentence_adds_is_not_told_by_the_shorter_one(told):
    assert told(f"{STRIKE} minister offers mediation talks", STRIKE) < 0.5
    assert told(STRIKE, f"{STRIKE} minister offers mediation talks") == pytest.approx(1.0)


def test_two_earlier_claims_tell_it_between_them(told):
    both = "pilots strike friday airline cancels flights"
    parts = ("pilots strike friday", "airline cancels flights")
    assert told(both, *parts) == pytest.approx(1.0)
    assert max(told(both, part) for part in parts) < 0.7


def test_only_what_is_alike_tells_anything(make_claim):
    far = make_claim("pilots strike friday", publisher="Courier", vector=axis(-1.0))
    assert similarity_matrix([make_claim("pilots strike friday", day=1)], [far]).told(0.99).tolist() == [0.0]


def test_a_claim_without_words_adds_none(make_claim):
    empty = make_claim("so", lemmas=frozenset())
    assert np.array_equal(similarity_matrix([empty], [make_claim()]).told(0.5), [1.0])
