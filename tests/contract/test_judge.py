"""The behaviour of every judge: the shipped one, an inference model in its place, and the fake that other tests use."""

import numpy as np
import pytest

from benchmarks.inference_by_judge import InferenceByJudge
from summarizer.analysis.load_models import load_judge
from summarizer.models.judge_by_inference import JudgeByInference
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel, SentencePair
from tests.fake_judge import FakeJudge

LABELS = list(PairLabel)
COUNT = "The hospital in Vell treated 31 passengers of the ferry Kestrel."
PAIRS = [
    SentencePair(COUNT, COUNT, 0, True),
    SentencePair(COUNT, "The hospital in Vell treated 52 passengers of the ferry Kestrel.", 0, False),
    SentencePair(
        COUNT, "A bakery in Odd Lane won a prize for its rye bread.", 3, False, "Ferry aground", "Bread prize"
    ),
    SentencePair("", "", 0, False),
    SentencePair(COUNT * 40, COUNT, 900, True),
]


@pytest.fixture(
    scope="module",
    params=[
        "fake",
        "inference",
        pytest.param("shipped", marks=pytest.mark.model),
    ],
)
def judge(request) -> Judge:
    made = {
        "fake": FakeJudge,
        "inference": lambda: JudgeByInference(InferenceByJudge(FakeJudge()), FakeJudge()),
        "shipped": load_judge,
    }
    return made[request.param]()


def test_relations_are_probabilities_of_the_labels_in_their_order(judge):
    found = judge.relations(PAIRS)

    assert found.shape == (len(PAIRS), len(LABELS))
    assert found.dtype == np.float32
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-4)
    assert (found >= 0).all()


def test_answers_and_news_are_likelihoods(judge):
    answers = judge.answers([("How many were treated?", COUNT), ("Who won?", ""), ("", COUNT)])
    about = judge.about([("The ferry", COUNT), ("A race", ""), ("", COUNT)])
    news = judge.news([("Ferry aground", COUNT), ("", "Photo: A. Vell"), ("", "")])

    for found in (answers, about, news):
        assert found.shape == (3,)
        assert found.dtype == np.float32
        assert ((found >= 0) & (found <= 1)).all()


def test_nothing_asked_is_nothing_told(judge):
    assert judge.relations([]).shape == (0, len(LABELS))
    assert judge.answers([]).shape == (0,)
    assert judge.about([]).shape == (0,)
    assert judge.news([]).shape == (0,)


def test_a_pair_is_judged_the_same_alone_and_among_others(judge):
    together = judge.relations(PAIRS)

    for at, pair in enumerate(PAIRS):
        np.testing.assert_allclose(judge.relations([pair])[0], together[at], atol=2e-2)


def test_a_sentence_told_again_is_no_dispute_and_another_matter_is_other(judge):
    again, _, bakery, *_ = judge.relations(PAIRS)

    assert LABELS[again.argmax()] in {PairLabel.REPEAT, PairLabel.CONFIRM}
    assert LABELS[bakery.argmax()] is PairLabel.OTHER


def test_the_judge_says_who_it_is(judge):
    assert judge.made_by.model
    assert judge.made_by.revision
