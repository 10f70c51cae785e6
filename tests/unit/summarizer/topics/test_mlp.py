import numpy as np
import pytest

from benchmarks.fit_network import fit_network
from summarizer.topics.network import Network


def test_the_log_odds_are_those_of_the_hidden_units():
    network = Network(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([0.5, 2.0, -1.0]))

    assert network(np.array([[0.0], [3.0]])) == pytest.approx(
        [0.5 - np.tanh(1.0), 0.5 + 2 * np.tanh(3.0) - np.tanh(1.0)]
    )


def test_it_learns_what_no_single_feature_tells():
    rows = np.random.default_rng(0).uniform(-1, 1, (600, 2))
    wanted = rows[:, 0] * rows[:, 1] > 0

    assert ((fit_network(rows, wanted, epochs=200)(rows) > 0) == wanted).mean() > 0.9
