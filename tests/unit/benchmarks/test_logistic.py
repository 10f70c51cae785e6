"""The small regressions for the faithfulness check and the baselines."""

import numpy as np
import pytest

from benchmarks.logistic import classify, cross_fitted, fit, score


def made(rows=400):
    chance = np.random.default_rng(3)
    columns = chance.normal(size=(rows, 2)) * [1, 100]
    wanted = columns[:, 0] * 2 - columns[:, 1] * 0.01 + chance.normal(size=rows) * 0.1 > 0.3
    return columns, wanted


def test_a_rule_is_found_whatever_the_columns_units_are():
    rows, wanted = made()
    weights = fit(rows, wanted, ridge=0.1)
    assert ((score(weights, rows) > 0) == wanted).mean() > 0.97
    assert weights[1] / -weights[2] == pytest.approx(200, rel=0.15)


def test_a_group_is_scored_by_weights_that_never_saw_it():
    groups = [str(row // 2) for row in range(40)]
    memorised = np.eye(20)[[row // 2 for row in range(40)]]
    labels = np.arange(40) // 2 % 2 == 0
    assert np.abs(cross_fitted(memorised, labels, groups)).max() < 0.5


def test_labels_are_told_apart_by_least_squares():
    rows = np.array([[0.0, 0], [0, 1], [1, 0], [0.1, 0], [0, 0.9], [1.1, 0]])
    labels = np.array([0, 1, 2, 0, 1, 2])
    assert classify(rows, labels, rows, ridge=1e-3).tolist() == labels.tolist()
