import numpy as np
import pytest

from summarizer.topics.mlp import Mlp


def test_the_log_odds_are_those_of_the_hidden_units():
    perceptron = Mlp(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([0.5, 2.0, -1.0]))

    assert perceptron(np.array([[0.0], [3.0]])) == pytest.approx(
        [0.5 - np.tanh(1.0), 0.5 + 2 * np.tanh(3.0) - np.tanh(1.0)]
    )
