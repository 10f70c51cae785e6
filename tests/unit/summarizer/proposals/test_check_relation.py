import pytest

from summarizer.models.values import PairLabel
from summarizer.proposals.check_relation import PairFacts, check_answer, check_relation
from summarizer.proposals.model import Outcome
from summarizer.text.question_types import QuestionType

FACTS = {
    "later": True,
    "same_voice": False,
    "independent": True,
    "same_article": False,
    "other_numbers": False,
    "opposite": False,
    "shared": 3,
}


@pytest.mark.parametrize(
    ("label", "facts"),
    [
        (PairLabel.OTHER, {}),
        (PairLabel.UPDATE, {"shared": 0}),
        (PairLabel.UPDATE, {"same_article": True}),
        (PairLabel.CONFIRM, {"independent": False}),
        (PairLabel.CONFIRM, {"other_numbers": True}),
        (PairLabel.CONFIRM, {"opposite": True}),
        (PairLabel.REPEAT, {"other_numbers": True}),
        (PairLabel.RETRACT, {"same_voice": False}),
        (PairLabel.DISPUTE, {"same_voice": True}),
    ],
)
def test_what_voices_and_numbers_rule_out_is_refused_whatever_the_judge_says(label, facts):
    assert check_relation(label, PairFacts(**{**FACTS, **facts}), 0.99).outcome is Outcome.REFUSED


@pytest.mark.parametrize(
    ("judged", "outcome"),
    [(0.9, Outcome.CHECKED), (0.3, Outcome.CHECKED), (0.2, Outcome.OWN), (0.05, Outcome.REFUSED), (None, Outcome.OWN)],
)
def test_the_judge_decides_between_checked_own_and_refused(judged, outcome):
    assert check_relation(PairLabel.UPDATE, PairFacts(**FACTS), judged).outcome is outcome


@pytest.mark.parametrize(
    ("fits", "judged", "outcome"),
    [
        (True, 0.8, Outcome.CHECKED),
        (True, 0.1, Outcome.OWN),
        (True, 0.01, Outcome.REFUSED),
        (False, 0.9, Outcome.REFUSED),
        (True, None, Outcome.OWN),
    ],
)
def test_an_answer_has_what_is_asked_for_and_the_judge_agrees(fits, judged, outcome):
    assert check_answer(QuestionType.HOW_MANY, fits, judged).outcome is outcome
