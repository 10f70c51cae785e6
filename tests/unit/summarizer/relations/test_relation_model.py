"""Two opinions about a pair, and what both together make of it."""

import numpy as np
import pytest

from summarizer.models.values import PairLabel
from summarizer.relations.pair_features import CUES, NEARNESS
from summarizer.relations.relation_model import pooled_probabilities, relation_weights

LABELS = list(PairLabel)
EVEN = np.array([[1.0] * 6, [1.0] * 6, [0.0] * 6], np.float32)


def shares(**likely):
    rest = (1 - sum(likely.values())) / (len(LABELS) - len(likely))
    return np.array([[likely.get(label.value, rest) for label in LABELS]], np.float32)


def test_the_weights_fit_the_features_and_labels():
    fitted = relation_weights()
    assert fitted.weights.shape == (len(LABELS), len(NEARNESS) + len(CUES))
    assert (fitted.intercepts.shape, fitted.pool.shape) == ((len(LABELS),), (3, len(LABELS)))


@pytest.mark.parametrize(
    ("ours", "heard", "expected"),
    [
        pytest.param(shares(update=0.6), shares(update=0.6), PairLabel.UPDATE, id="they agree"),
        pytest.param(shares(update=0.5), shares(dispute=0.9), PairLabel.DISPUTE, id="the surer one prevails"),
        pytest.param(shares(other=0.9), shares(repeat=0.5), PairLabel.OTHER, id="here the features"),
    ],
)
def test_both_opinions_count(ours, heard, expected):
    made = pooled_probabilities(ours, heard, EVEN)
    assert made.shape == (1, len(LABELS))
    assert made.sum() == pytest.approx(1.0, abs=1e-5)
    assert LABELS[int(made.argmax())] is expected


def test_two_who_agree_are_surer_than_one():
    agreed = pooled_probabilities(shares(update=0.6), shares(update=0.6), EVEN)
    assert agreed[0, LABELS.index(PairLabel.UPDATE)] > 0.6


def test_an_opinion_that_is_no_opinion_changes_nothing():
    ours, unsure = shares(repeat=0.7), np.full((1, len(LABELS)), 1 / len(LABELS), np.float32)
    assert np.allclose(pooled_probabilities(ours, unsure, EVEN), ours, atol=1e-5)


def test_a_judge_that_is_certain_breaks_no_arithmetic():
    certain = np.zeros((1, len(LABELS)), np.float32)
    certain[0, 0] = 1.0
    assert np.isfinite(pooled_probabilities(certain, certain[:, ::-1], EVEN)).all()
