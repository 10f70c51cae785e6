"""The relation model that we ship, on sentences of our own: a floor, not a measure (`benchmarks.relations` measures)."""

import numpy as np
import pytest

from summarizer.analysis.load_models import load_relation_scorer
from summarizer.errors import ModelError
from summarizer.models.nli_builtin import RelationHead
from summarizer.models.registry import MINILM, RELATIONS, Located, describe, locate

pytestmark = pytest.mark.model

FLOOD = "Three people drowned on Tuesday when the river Ansel flooded the market town of Corvin."
STRIKE = "Ferry workers in Larmouth ended their strike after the company offered them more pay."
TRIAL = "The court in Brenholt convicted Pavel Dorin of fraud and ordered him to repay the subsidy."

SAID = [
    pytest.param(FLOOD, "Three people drowned in Corvin.", 0, id="a part"),
    pytest.param(FLOOD, "The river flooded a town.", 0, id="less exactly"),
    pytest.param(STRIKE, "The strike in Larmouth is over.", 0, id="in other words"),
    pytest.param(TRIAL, "The court found Dorin guilty.", 0, id="a synonym"),
    pytest.param(FLOOD, "Nobody drowned in Corvin.", 2, id="nobody"),
    pytest.param(FLOOD, "Nine people drowned on Tuesday when the river flooded Corvin.", 2, id="another number"),
    pytest.param(STRIKE, "Ferry workers in Larmouth did not end their strike.", 2, id="a negation"),
    pytest.param(TRIAL, "The court acquitted Dorin of fraud.", 2, id="the opposite"),
]


@pytest.fixture(scope="module")
def scorer():
    return load_relation_scorer(RELATIONS)


def test_most_plain_cases_are_told_right(scorer):
    cases = [case.values for case in SAID]
    heard = scorer.score([(premise, hypothesis) for premise, hypothesis, _ in cases])
    wanted = np.array([label for *_, label in cases])
    assert (heard.argmax(1) == wanted).sum() >= len(cases) - 2, "it does not know that the guilty are convicted"
    assert heard.shape == (len(cases), 3)
    np.testing.assert_allclose(heard.sum(1), 1, atol=1e-5)


def test_a_pair_is_told_the_same_alone_and_among_longer_ones(scorer):
    pairs = [(FLOOD, "Three people drowned."), (FLOOD * 3, TRIAL), ("A flood.", "Rain.")]
    np.testing.assert_allclose(scorer.score(pairs)[:1], scorer.score(pairs[:1]), atol=1e-3)


def test_nothing_asked_is_nothing_told(scorer):
    assert scorer.score([]).shape == (0, 3)


def test_the_weights_are_listed_with_their_hash_and_are_what_was_measured():
    (ours,) = [model for model in describe() if model.name == RELATIONS]
    assert (ours.role, ours.problem) == ("relations", None)


def test_weights_that_are_none_are_refused_with_their_name(tmp_path):
    (tmp_path / "relations.safetensors").write_bytes(b"none")
    broken = RelationHead(Located("mine", "1", tmp_path), locate(MINILM, "--"))
    with pytest.raises(ModelError, match="mine"):
        broken.score([("a", "b")])
