from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from summarizer.claims.model import Claim
from summarizer.models.values import ModelRef, PairLabel
from summarizer.proposals.check_relation import PairFacts, check_answer, check_relation, is_linked, pair_facts
from summarizer.proposals.model import Outcome
from summarizer.proposals.track_record import DECIDED, DOUBTFUL, LIKELIER, UNCHECKED, UNDECIDED, base_rule
from summarizer.text.question_types import QuestionType
from summarizer.text.span import Span

NOW = datetime(2027, 3, 1, tzinfo=UTC)


def claim(number, text):
    return Claim(
        f"c{number}",
        "w",
        "a",
        f"v{number}",
        Span(0, len(text)),
        text,
        0,
        "Post",
        "Post",
        NOW,
        NOW,
        ModelRef("fake", "1"),
    )


FACTS = {
    "later": True,
    "same_voice": False,
    "independent": True,
    "same_article": False,
    "other_numbers": False,
    "contrary_numbers": False,
    "opposite": False,
    "shared": 3,
    "cosine": 0.5,
}


@pytest.mark.parametrize(
    ("label", "facts"),
    [
        (PairLabel.OTHER, {}),
        (PairLabel.UPDATE, {"same_article": True}),
        (PairLabel.CONFIRM, {"independent": False}),
        (PairLabel.CONFIRM, {"contrary_numbers": True}),
        (PairLabel.CONFIRM, {"opposite": True}),
        (PairLabel.REPEAT, {"contrary_numbers": True}),
        (PairLabel.RETRACT, {"same_voice": False}),
        (PairLabel.DISPUTE, {"same_voice": True}),
    ],
)
def test_what_voices_and_numbers_rule_out_is_refused_whatever_the_judge_says(label, facts):
    decision = check_relation(label, PairFacts(**{**FACTS, **facts}), shares(**{label.value: 0.99}))
    assert (decision.outcome, decision.rule) == (Outcome.REFUSED, DECIDED)
    assert not is_linked(decision)


def shares(**given):
    """The judge's probabilities; what is not given is "other"."""
    left = 1 - sum(share for label, share in given.items() if label != "other")
    return [given.get(label.value, left if label is PairLabel.OTHER else 0.0) for label in PairLabel]


@pytest.mark.parametrize(
    ("judged", "outcome", "rule", "linked"),
    [
        (shares(update=0.9), Outcome.CHECKED, f"{DECIDED}{LIKELIER}", True),
        (shares(update=0.3), Outcome.CHECKED, f"{DECIDED}{LIKELIER}", True),
        (shares(update=0.2), Outcome.OWN, f"{DECIDED}{LIKELIER}", True),
        (shares(update=0.08), Outcome.OWN, f"{DECIDED}{LIKELIER}", True),
        (shares(update=0.06), Outcome.OWN, f"{UNDECIDED}{LIKELIER}", False),
        (shares(update=0.03), Outcome.OWN, UNDECIDED, False),
        (shares(), Outcome.OWN, UNDECIDED, False),
        (shares(update=0.05, repeat=0.2, confirm=0.1), Outcome.REFUSED, DECIDED, False),
        (shares(update=0.05, dispute=0.3), Outcome.REFUSED, DECIDED, False),
        (shares(update=0.1, dispute=0.3), Outcome.OWN, f"{UNDECIDED}{LIKELIER}", False),
        (shares(update=0.1, dispute=0.09), Outcome.OWN, f"{DECIDED}{LIKELIER}", True),
        (None, Outcome.OWN, UNCHECKED, True),
    ],
)
def test_what_the_judge_does_not_find_is_the_models_own_and_what_it_contradicts_is_refused(
    judged, outcome, rule, linked
):
    decision = check_relation(PairLabel.UPDATE, PairFacts(**FACTS), judged)
    assert (decision.outcome, decision.rule, is_linked(decision)) == (outcome, rule, linked)


@pytest.mark.parametrize("judged", [shares(repeat=0.9), None])
@pytest.mark.parametrize(("facts", "label"), [({"shared": 0}, "repeat"), ({"other_numbers": True}, "repeat")])
def test_without_a_shared_word_or_number_a_relation_is_only_noted(judged, facts, label):
    decision = check_relation(PairLabel(label), PairFacts(**{**FACTS, **facts}), judged)
    assert (decision.outcome, base_rule(decision.rule), is_linked(decision)) == (Outcome.OWN, DOUBTFUL, False)


@pytest.mark.parametrize(
    ("label", "judged", "cosine", "likelier"),
    [
        ("update", shares(update=0.2), 0.5, True),
        ("update", shares(update=0.2), 0.9, False),
        ("update", shares(update=0.5), 0.9, True),
        ("confirm", shares(repeat=0.06), 0.5, True),
        ("confirm", shares(confirm=0.02, update=0.02), 0.5, False),
        ("dispute", shares(retract=0.06), 0.5, True),
        ("update", shares(update=0.005), 0.0, False),
        ("update", shares(update=0.02), 0.0, True),
    ],
)
def test_a_model_is_supported_if_the_judge_finds_the_kind_likelier_than_in_claims_as_similar(
    label, judged, cosine, likelier
):
    decision = check_relation(PairLabel(label), PairFacts(**{**FACTS, "cosine": cosine}), judged)
    assert decision.accepted
    assert decision.rule.endswith(LIKELIER) is likelier


def test_the_cosine_of_two_claims_is_a_fact_of_theirs():
    one, other = (
        replace(claim(n, "It holds."), vector=np.array(v, np.float32)) for n, v in ((1, [1, 0]), (2, [0.6, 0.8]))
    )
    assert pair_facts(other, one, same_voice=False, independent=True).cosine == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("now", "then", "contrary"),
    [
        ("The bridge has 19 cracks.", "The bridge has 14 cracks.", True),
        ("The bank lost $5 million.", "The bank lost $3 million.", True),
        ("The bank lost $5 million.", "The bank, which has 40 branches, lost much.", False),
        ("A driver, 51, was hurt.", "The crash at 17:25 hurt a driver.", False),
        ("It opened on 3 May.", "It opened on Sunday.", False),
        ("The road is 373 miles long.", "The road is 600 km long.", False),
    ],
)
def test_numbers_are_contrary_only_if_they_are_of_one_thing(now, then, contrary):
    one, other = (claim(number, text) for number, text in enumerate((then, now)))
    assert pair_facts(other, one, same_voice=False, independent=True).contrary_numbers is contrary


@pytest.mark.parametrize(
    ("fits", "judged", "outcome"),
    [
        (True, 0.8, Outcome.CHECKED),
        (True, 0.1, Outcome.OWN),
        (True, 0.01, Outcome.REFUSED),
        (False, 0.9, Outcome.OWN),
        (False, 0.2, Outcome.REFUSED),
        (False, None, Outcome.REFUSED),
        (True, None, Outcome.OWN),
    ],
)
def test_an_answer_has_what_is_asked_for_and_the_judge_agrees(fits, judged, outcome):
    assert check_answer(QuestionType.HOW_MANY, fits, judged).outcome is outcome
