import pytest

from summarizer.models.values import PairLabel
from summarizer.proposals.check_relation import PairFacts, check_relation, is_linked
from summarizer.proposals.model import Decision, Outcome
from summarizer.proposals.track_record import DECIDED, DOUBTFUL, NO_RECORD, UNCHECKED, UNDECIDED, TrackRecord

CHECKED, BELIEVABLE, OPEN, WRONG, UNSEEN = (
    (Outcome.CHECKED, DECIDED),
    (Outcome.OWN, DECIDED),
    (Outcome.OWN, UNDECIDED),
    (Outcome.REFUSED, DECIDED),
    (Outcome.OWN, UNCHECKED),
)


@pytest.mark.parametrize(
    ("decided", "believed", "doubted"),
    [
        ([], False, False),
        ([CHECKED] * 7, False, False),
        ([WRONG] * 7, False, False),
        ([CHECKED] * 8, True, False),
        ([*[BELIEVABLE] * 5, *[OPEN] * 5], True, False),
        ([*[BELIEVABLE] * 3, *[OPEN] * 7], False, False),
        ([*[CHECKED] * 8, *[WRONG] * 2], False, False),
        ([*[CHECKED] * 7, *[WRONG] * 3], False, True),
        ([(Outcome.OWN, DOUBTFUL)] * 10, False, False),
        ([UNSEEN] * 50, False, False),
        ([*[UNSEEN] * 40, *[CHECKED] * 7], False, False),
        ([*[UNSEEN] * 40, *[CHECKED] * 8], True, False),
        ([*[UNSEEN] * 40, *[BELIEVABLE] * 3, *[OPEN] * 7], False, False),
        ([*[UNSEEN] * 40, *[CHECKED] * 8, *[WRONG] * 2], False, False),
        ([*[UNSEEN] * 40, *[WRONG] * 8], False, False),
        ([*[UNSEEN] * 7, *[WRONG] * 3], False, True),
    ],
)
def test_a_model_is_believed_or_doubted_by_how_the_judge_rated_its_last_relations(decided, believed, doubted):
    record = TrackRecord.of(decided)
    assert (record.is_believed(), record.is_doubted()) == (believed, doubted)


GOOD, BAD = TrackRecord.of([CHECKED] * 20), TrackRecord.of([WRONG] * 20)


@pytest.mark.parametrize(
    ("decision", "linked"),
    [
        (CHECKED, (True, True, True)),
        (BELIEVABLE, (True, True, False)),
        (OPEN, (True, False, False)),
        ((Outcome.OWN, DOUBTFUL), (False, False, False)),
        (WRONG, (False, False, False)),
        (UNSEEN, (True, True, False)),
    ],
)
def test_what_the_judge_leaves_open_is_linked_by_the_record_of_its_model(decision, linked):
    outcome, rule = decision
    assert tuple(is_linked(Decision(outcome, "", rule), record) for record in (GOOD, NO_RECORD, BAD)) == linked


def test_a_good_record_does_not_outweigh_a_reason_against_a_relation():
    shares = [0.0] * len(PairLabel)
    facts = PairFacts(True, True, True, False, False, False, False, 3)
    for label in (PairLabel.DISPUTE, PairLabel.OTHER):
        assert not is_linked(check_relation(label, facts, shares), GOOD)
    assert is_linked(check_relation(PairLabel.UPDATE, facts, shares), GOOD)


def test_a_model_is_not_believed_for_what_no_judge_saw():
    facts = PairFacts(True, True, True, False, False, False, False, 3)
    unseen = check_relation(PairLabel.UPDATE, facts, None)
    record = TrackRecord.of([(unseen.outcome, unseen.rule)] * 50)
    assert is_linked(unseen, record)
    assert not is_linked(check_relation(PairLabel.UPDATE, facts, [0.0] * len(PairLabel)), record)
