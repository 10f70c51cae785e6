"""Which claims are on one matter, and where it stands by each of them."""

import pytest

from summarizer.claims.model import Attribution, Modality, Polarity
from summarizer.models.values import ModelRef
from summarizer.relations.limits import MATTERS
from summarizer.relations.matter_phase import MatterPhase
from summarizer.relations.matters import assign_matters, matter_of, phase, reached_phase, repetitions
from summarizer.relations.model import Link, Relation

MADE_BY = ModelRef("test", "0")


def link(claim, earlier, relation=Relation.UPDATES, score=0.8):
    return Link(claim.id, earlier.id, claim.version_id, relation, score, (), MADE_BY, topic_id="t")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"modality": Modality.PLANNED}, MatterPhase.PLANNED, id="is to vote on it"),
        pytest.param({"modality": Modality.POSSIBLE}, MatterPhase.POSSIBLE, id="may vote on it"),
        pytest.param({"modality": Modality.CONDITIONAL}, MatterPhase.CONDITIONAL, id="would, if it were asked"),
        pytest.param({"modality": Modality.DENIED}, MatterPhase.DENIED, id="denied that it had voted"),
        pytest.param({"polarity": Polarity.NEGATIVE}, MatterPhase.NOT_SO, id="did not vote"),
        pytest.param({"stative": True}, MatterPhase.STANDS, id="the law is in force"),
        pytest.param({}, MatterPhase.DONE, id="voted for it"),
        pytest.param({"predicate": "want", "stative": True}, MatterPhase.DEMANDED, id="wants higher wages"),
        pytest.param({"predicate": "urge"}, MatterPhase.DEMANDED, id="urged the council to vote"),
        pytest.param({"predicate": "demand", "modality": Modality.DENIED}, MatterPhase.DENIED, id="denied the demand"),
        pytest.param(
            {"modality": Modality.PLANNED, "polarity": Polarity.NEGATIVE}, MatterPhase.PLANNED, id="will not vote"
        ),
    ],
)
def test_the_phase_is_how_the_claim_puts_it(make_claim, fields, expected):
    assert phase(make_claim("The council and the bill.", **fields)) is expected


PLANNED, DENIED = {"modality": Modality.PLANNED}, {"modality": Modality.DENIED}


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        pytest.param(PLANNED, {"predicate": "arrest"}, MatterPhase.DONE, id="to be arrested, arrested"),
        pytest.param({"predicate": "ask"}, {"predicate": "pass"}, MatterPhase.DONE, id="asked for, passed"),
        pytest.param({"stative": True}, {"predicate": "end"}, MatterPhase.DONE, id="under way, ended"),
        pytest.param({"predicate": "begin"}, {"predicate": "end"}, MatterPhase.DONE, id="began, ended"),
        pytest.param({"predicate": "arrest"}, {"predicate": "release"}, MatterPhase.DONE, id="arrested, released"),
        pytest.param({"predicate": "arrest"}, {"predicate": "detain"}, None, id="arrested, detained"),
        pytest.param({"predicate": "vote"}, {"predicate": "speak"}, None, id="done, and something else done"),
        pytest.param({"predicate": "begin"}, {"predicate": "begin"}, None, id="done, done again"),
        pytest.param({}, PLANNED, MatterPhase.PLANNED, id="done, the next one planned"),
        pytest.param(PLANNED, PLANNED, None, id="still planned"),
        pytest.param({}, DENIED, MatterPhase.DENIED, id="done, denied"),
        pytest.param(
            {"predicate": "begin"}, {"predicate": "close", **PLANNED}, MatterPhase.PLANNED, id="begun, to close"
        ),
    ],
)
def test_a_claim_brings_its_matter_to_a_phase_in_which_it_was_not(make_claim, before, now, expected):
    found = reached_phase(make_claim("It is.", day=1, **now), make_claim("It was.", **before))
    assert found is expected


def test_a_claim_joins_the_matter_of_its_likeliest_link_and_else_opens_its_own(make_claim):
    plan, toll = make_claim("A vote is planned."), make_claim("Two died.")
    vote, other = make_claim("They voted.", day=1), make_claim("A bridge was painted.", day=1)
    links = [link(vote, plan), link(vote, toll, Relation.REPEATS, 0.5)]
    known = {plan.id: plan.id, toll.id: toll.id}
    assert assign_matters([vote, other], links, known) == {vote.id: plan.id, other.id: other.id}


def test_claims_of_one_version_may_be_on_one_matter(make_claim):
    said, answered = make_claim("44 died, the city said."), make_claim("52 died, the hospital said.")
    links = [link(answered, said, Relation.DISPUTES)]
    assert assign_matters([said, answered], links, {}) == {said.id: said.id, answered.id: said.id}


def test_no_claim_joins_two_matters_into_one(make_claim):
    one, two = make_claim("A strike began."), make_claim("Talks began.")
    both = make_claim("Talks ended the strike.", day=1)
    known = {one.id: one.id, two.id: two.id}
    found = assign_matters([both], [link(both, one, score=0.6), link(both, two, score=0.7)], known)
    assert found == {both.id: two.id}


def test_a_doubtful_link_joins_nothing(make_claim):
    one, two = make_claim("A strike began."), make_claim("Rain fell.", day=1)
    assert assign_matters([two], [link(two, one, score=MATTERS.joins - 0.01)], {one.id: one.id}) == {two.id: two.id}


def test_an_earlier_claim_that_is_not_on_the_topic_has_no_matter_to_join(make_claim):
    one, two = make_claim("A strike began."), make_claim("The strike ended.", day=1)
    assert assign_matters([two], [link(two, one)], {}) == {two.id: two.id}


def test_the_history_runs_by_time_and_says_who_and_how_it_moved(make_claim):
    plan = make_claim("The port will close.", modality=Modality.PLANNED)
    again = make_claim("The port is to close.", day=1, modality=Modality.PLANNED)
    closed = make_claim("The port has closed.", day=2, attribution=Attribution("the harbour master", "said"))
    links = [link(again, plan, Relation.REPEATS), link(closed, plan), link(closed, again, Relation.REPEATS, 0.4)]
    matter = matter_of(plan.id, "t", [closed, plan, again], links)
    assert [(each.phase, each.relation) for each in matter.history] == [
        (MatterPhase.PLANNED, None),
        (MatterPhase.PLANNED, Relation.REPEATS),
        (MatterPhase.DONE, Relation.UPDATES),
    ]
    assert (matter.title, matter.status.text, matter.status.voice) == (plan.text, closed.text, "the harbour master")
    assert (matter.history[0].voice, matter.moved) == (plan.publisher, 1)


def test_a_recap_is_the_newest_word_of_a_matter_but_not_its_last_step(make_claim):
    plan, closed = make_claim("The port will close."), make_claim("The port has closed.", day=1)
    recap = make_claim("The port closed on Tuesday.", day=2)
    matter = matter_of(plan.id, "t", [plan, closed, recap], [link(closed, plan), link(recap, closed, Relation.REPEATS)])
    assert (matter.status.claim_id, matter.last_step.claim_id) == (recap.id, closed.id)


def test_a_repetition_is_kept_with_what_it_repeats_and_not_with_what_came_between(make_claim):
    plan, closed = make_claim("The port will close."), make_claim("The port has closed.", day=1)
    recap = make_claim("The port was to close.", day=2)
    again = make_claim("It was to close, the port.", day=3)
    other = make_claim("The port is shut.", day=4)
    links = [
        link(closed, plan),
        link(recap, plan, Relation.REPEATS),
        link(again, recap, Relation.REPEATS),
        link(other, closed, Relation.CORROBORATES),
    ]
    found = repetitions([other, again, recap, closed, plan], links)
    assert list(found) == [plan.id, closed.id, other.id], "a confirmation by another voice is an entry of its own"
    assert found == {plan.id: (recap, again), closed.id: (), other.id: ()}
