import pytest

from summarizer.models.values import PairLabel
from summarizer.proposals.check_relation import PairFacts, check_relation, is_linked
from summarizer.proposals.limits import RECORD
from summarizer.proposals.model import Decision, Outcome
from summarizer.proposals.track_record import DECIDED, DOUBTFUL, LIKELIER, NO_RECORD, UNCHECKED, UNDECIDED, TrackRecord

CHECKED, BELIEVABLE, OPEN, AS_LIKELY, WRONG, UNSEEN = (
    (Outcome.CHECKED, f"{DECIDED}{LIKELIER}"),
    (Outcome.OWN, f"{DECIDED}{LIKELIER}"),
    (Outcome.OWN, f"{UNDECIDED}{LIKELIER}"),
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
        ([*[OPEN] * 8, *[AS_LIKELY] * 2], True, False),
        ([*[OPEN] * 5, *[AS_LIKELY] * 5], True, False),
        ([*[OPEN] * 7, *[WRONG] * 3], True, False),
        ([*[OPEN] * 15, *[AS_LIKELY] * 15], False, True),
        ([*[OPEN] * 5, *[WRONG] * 5], False, True),
        ([AS_LIKELY] * 10, False, True),
        ([(Outcome.CHECKED, DECIDED)] * 10, False, True),
        ([(Outcome.OWN, DOUBTFUL)] * 10, False, True),
        ([UNSEEN] * 100, False, False),
        ([*[UNSEEN] * 40, *[CHECKED] * 7], False, False),
        ([*[UNSEEN] * 40, *[CHECKED] * 8], True, False),
        ([*[UNSEEN] * 20, *[WRONG] * 20], False, True),
    ],
)
def test_a_model_is_believed_or_doubted_by_how_the_judge_rated_its_last_relations(decided, believed, doubted):
    record = TrackRecord.of(decided)
    assert (record.is_believed(), record.is_doubted()) == (believed, doubted)


def decisions_of(shares, count=100):
    """So many decisions, spread as shares are."""
    wrong, as_likely = round(shares.refused * count), round(shares.as_likely * count)
    return [*[WRONG] * wrong, *[AS_LIKELY] * as_likely, *[OPEN] * (count - wrong - as_likely)]


def test_the_record_of_a_truthful_model_is_good():
    record = TrackRecord.of(decisions_of(RECORD.truthful))
    assert (record.is_believed(), record.is_doubted()) == (True, False)


@pytest.mark.parametrize("liar", list(RECORD.liars))
def test_each_kind_of_liar_is_doubted_and_one_who_lies_every_other_time_is_not_believed(liar):
    always = TrackRecord.of(decisions_of(RECORD.liars[liar]))
    half = TrackRecord.of(decisions_of(RECORD.truthful.mixed(RECORD.liars[liar])))
    assert (always.is_believed(), always.is_doubted()) == (False, True)
    assert not half.is_believed()


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
    record = TrackRecord.of([(unseen.outcome, unseen.rule)] * RECORD.last)
    assert is_linked(unseen, record)
    assert not is_linked(check_relation(PairLabel.UPDATE, facts, [0.0] * len(PairLabel)), record)
