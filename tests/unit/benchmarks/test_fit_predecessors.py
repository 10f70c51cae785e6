"""The fit of what an update moves on from."""

import numpy as np
import pytest

from benchmarks.fit_predecessors import Choice, among_first, fit_choice

pytestmark = pytest.mark.model  # the fit needs torch


def test_the_fit_finds_that_the_latest_of_equals_is_meant():
    rows = np.array([[0.0, -np.log1p(20)], [0.1, -np.log1p(1)], [0.1, -np.log1p(9)]], np.float32)
    found = [Choice(np.roll(rows, shift, axis=0), np.roll([False, True, False], shift)) for shift in range(3)]
    weights = fit_choice(found)
    assert weights[1] > 0
    assert [among_first(found, weights, first) for first in (1, 3)] == [1.0, 1.0]
    assert among_first(found, np.array([1.0, -1.0]), 1) == 0.0
