import pytest

from summarizer.models.values import PairLabel
from summarizer.proposals.check_relation import PairFacts, check_relation, is_linked, weigh_by_record
from summarizer.proposals.limits import RECORD
from summarizer.proposals.model import Decision, Outcome
from summarizer.proposals.track_record import (
    DECIDED,
    DOUBTED,
    DOUBTFUL,
    LIKELIER,
    NO_RECORD,
    UNCHECKED,
    UNDECIDED,
    TrackRecord,
    base_rule,
)

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
    weighed = [(weigh_by_record(Decision(outcome, "", rule), record), record) for record in (GOOD, NO_RECORD, BAD)]
    assert tuple(is_linked(decision, record) for decision, record in weighed) == linked


@pytest.mark.parametrize(
    "decision", [CHECKED, BELIEVABLE, OPEN, AS_LIKELY, WRONG, UNSEEN, (Outcome.OWN, DOUBTFUL), (Outcome.REFUSED, "x")]
)
@pytest.mark.parametrize("record", [GOOD, NO_RECORD, BAD])
def test_what_only_a_doubted_model_believes_is_refused_and_every_other_decision_stays(decision, record):
    judged = Decision(decision[0], "the judge finds update 1% likely", decision[1])
    weighed = weigh_by_record(judged, record)
    if record is not BAD or judged.outcome is not Outcome.OWN:
        assert weighed == judged
        return
    assert (weighed.outcome, base_rule(weighed.rule)) == (Outcome.REFUSED, DOUBTED)
    assert weighed.reason == (
        "the judge finds update 1% likely; but of the last 20 relations that this model proposed, 20 were refused, "
        "and the judge found 0 likelier than usual"
    )


@pytest.mark.parametrize("decided", [BELIEVABLE, OPEN, AS_LIKELY, UNSEEN, (Outcome.OWN, DOUBTFUL)])
def test_a_refusal_for_the_record_counts_as_the_relation_without_a_record(decided):
    weighed = weigh_by_record(Decision(*decided[:1], "", decided[1]), BAD)
    assert TrackRecord.of([(weighed.outcome, weighed.rule)]) == TrackRecord.of([decided])


def test_a_doubted_model_that_is_right_from_then_on_is_believed_again():
    decided = [WRONG] * 20
    for _ in range(2 * RECORD.last):
        weighed = weigh_by_record(Decision(OPEN[0], "", OPEN[1]), TrackRecord.of(decided[-RECORD.last :]))
        decided.append((weighed.outcome, weighed.rule))
    assert decided[20] == (Outcome.REFUSED, f"{DOUBTED}: {UNDECIDED}{LIKELIER}")
    assert decided[-1] == OPEN


def test_a_good_record_does_not_outweigh_a_reason_against_a_relation():
    shares = [0.0] * len(PairLabel)
    facts = PairFacts(True, True, True, False, False, False, False, 3, 0.5)
    for label in (PairLabel.DISPUTE, PairLabel.OTHER):
        assert not is_linked(check_relation(label, facts, shares), GOOD)
    assert is_linked(check_relation(PairLabel.UPDATE, facts, shares), GOOD)


def test_a_model_is_not_believed_for_what_no_judge_saw():
    facts = PairFacts(True, True, True, False, False, False, False, 3, 0.5)
    unseen = check_relation(PairLabel.UPDATE, facts, None)
    record = TrackRecord.of([(unseen.outcome, unseen.rule)] * RECORD.last)
    assert is_linked(unseen, record)
    assert not is_linked(check_relation(PairLabel.UPDATE, facts, [0.0] * len(PairLabel)), record)
