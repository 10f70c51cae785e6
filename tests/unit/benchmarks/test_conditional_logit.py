"""The fit of a choice among several candidates."""

import numpy as np
import pytest

from benchmarks.conditional_logit import fit_choice

pytestmark = pytest.mark.model  # the fit needs torch


def test_the_fit_finds_what_the_chosen_ones_have_in_common():
    rows = np.array([[0.0, -np.log1p(20)], [0.1, -np.log1p(1)], [0.1, -np.log1p(9)]])
    right = np.array([False, True, False])
    cases = [(np.roll(rows, shift, axis=0), np.roll(right, shift)) for shift in range(3)]
    weights = fit_choice(cases, penalty=0.01)
    assert weights[1] > 1
    assert all(chosen[np.argmax(each @ weights)] for each, chosen in cases)
    assert abs(fit_choice(cases, penalty=1e6)).max() < 1e-3
