"""What the fits on stories of several outlets read from gold."""

from types import SimpleNamespace

import numpy as np
import pytest

from benchmarks.fit_replies import ReplyCase, likeliest
from benchmarks.gold import GoldChange
from benchmarks.outlet_stories import is_told_by
from summarizer.briefing.model import ChangeKind
from summarizer.relations.model import Relation

pytestmark = pytest.mark.model  # the fit needs torch


@pytest.mark.parametrize(
    ("text", "article", "expected"),
    [
        ("The Club denied it.", "a1", True),
        ("The club denied it.", "a2", False),
        ("The boss has fled.", "a1", False),
    ],
)
def test_a_change_is_told_by_its_words_in_one_of_its_articles(text, article, expected):
    change = GoldChange(ChangeKind.DISPUTED, frozenset({"a1"}), frozenset({"a0"}), ("club denied",), required=True)
    claim = SimpleNamespace(version_id="v", text=text)
    assert is_told_by(claim, change, {"v": frozenset({article})}) is expected


def test_claims_that_say_the_same_share_what_is_likeliest():
    rows, right = np.array([[2.0], [2.0], [1.0]]), np.array([True, False, False])
    apart = ReplyCase(Relation.DISPUTES, rows, np.eye(3), right)
    alike = ReplyCase(Relation.DISPUTES, rows, np.array([[1, 1, 0], [1, 1, 0], [0, 0, 1]]), right)
    weights = np.array([1.0])
    assert likeliest(alike, weights)[0] == pytest.approx(2 * likeliest(apart, weights)[0])
    assert likeliest(apart, weights)[1]
    assert not likeliest(apart._replace(right=~right), weights)[1]
