import numpy as np
import pytest

from benchmarks.inference_by_judge import InferenceByJudge
from summarizer.models.judge_by_inference import JudgeByInference
from summarizer.models.values import ModelRef, PairLabel, SentencePair
from tests.fake_judge import FakeJudge

LABELS = list(PairLabel)


class Inference:
    made_by = ModelRef("nli", "7")

    def __init__(self, *row):
        self._row = row
        self.asked = []

    def score(self, pairs):
        self.asked += pairs
        return np.array([self._row] * len(pairs), np.float32).reshape(len(pairs), 3)


@pytest.mark.parametrize(
    ("row", "days", "same_voice", "label"),
    [
        pytest.param((0.8, 0.1, 0.1), 0, True, PairLabel.REPEAT, id="follows, same voice"),
        pytest.param((0.8, 0.1, 0.1), 4, False, PairLabel.CONFIRM, id="follows, another voice"),
        pytest.param((0.1, 0.8, 0.1), 0, False, PairLabel.OTHER, id="neutral"),
        pytest.param((0.1, 0.1, 0.8), 0, False, PairLabel.DISPUTE, id="two voices on one day"),
        pytest.param((0.1, 0.1, 0.8), 2, False, PairLabel.UPDATE, id="later"),
        pytest.param((0.1, 0.1, 0.8), 0, True, PairLabel.RETRACT, id="against itself"),
    ],
)
def test_an_inference_model_types_relations(row, days, same_voice, label):
    found = JudgeByInference(Inference(*row), FakeJudge()).relations([SentencePair("a", "b", days, same_voice)])

    assert LABELS[found[0].argmax()] is label


def test_an_inference_model_is_asked_premise_first_and_signed_with_the_judge_beside_it():
    inference = Inference(1, 0, 0)
    judge = JudgeByInference(inference, FakeJudge())

    judge.relations([SentencePair("earlier", "later")])

    assert inference.asked == [("earlier", "later")]
    assert judge.made_by == ModelRef("nli", "7", "fake-judge")


def test_a_judge_serves_as_an_inference_model():
    same = "The bridge over the Lenk is safe."
    found = InferenceByJudge(FakeJudge()).score(
        [(same, same), (same, "The bridge over the Lenk is not safe."), (same, "Rain.")]
    )

    assert found.argmax(1).tolist() == [0, 2, 1]
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-5)
