import numpy as np
import pytest

from benchmarks.fit_mlp import fit_mlp

pytestmark = pytest.mark.model  # it needs torch


def test_it_learns_what_no_single_feature_tells():
    rows = np.random.default_rng(0).uniform(-1, 1, (600, 2))
    wanted = rows[:, 0] * rows[:, 1] > 0

    assert ((fit_mlp(rows, wanted, epochs=200)(rows) > 0) == wanted).mean() > 0.9


def test_the_members_count_as_one_perceptron_of_all_their_units():
    rows = np.random.default_rng(0).uniform(-1, 1, (50, 2))
    fitted = fit_mlp(rows, rows[:, 0] > 0, units=4, members=3, epochs=1)

    assert (fitted.hidden.shape, fitted.out.shape) == ((12, 3), (13,))
