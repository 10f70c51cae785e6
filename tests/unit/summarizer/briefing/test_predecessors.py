"""What an update moves on from."""

import pytest

from summarizer.briefing.limits import CHANGES
from summarizer.briefing.predecessors import PREDECESSOR_FEATURES, predecessor_features, predecessors
from summarizer.claims.model import Quantity
from summarizer.models.values import ModelRef
from summarizer.relations.likely_links import likely_links, overtaken_claims
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Link, Relation
from tests.unit.summarizer.conftest import axis

MADE_BY = ModelRef("test", "0")


def link(claim, earlier, score, relation=Relation.UPDATES):
    return Link(claim.id, earlier.id, claim.version_id, relation, score, (), MADE_BY)


@pytest.mark.parametrize(
    ("older", "newer", "first"),
    [
        pytest.param(0.6, 0.6, "newer", id="of two alike the later one is the step just before"),
        pytest.param(0.6, 0.3, "newer", id="a doubtful one of yesterday, too, before one of three weeks ago"),
        pytest.param(0.99, 0.2, "older", id="but not if it hardly can be"),
    ],
)
def test_the_step_just_before_comes_first(make_claim, older, newer, first):
    warrant, extended = make_claim("A warrant was issued."), make_claim("The warrant was extended.", day=20)
    arrest = make_claim("He was arrested.", day=21)
    links = [link(arrest, warrant, older), link(arrest, extended, newer)]
    found = predecessors(arrest, links, {claim.id: claim for claim in (warrant, extended)})
    assert found == ((extended, warrant) if first == "newer" else (warrant, extended))


def test_the_last_step_of_the_matter_stands_beside_the_likeliest(make_claim):
    warrant, upheld, extended = (
        make_claim("A warrant was issued."),
        make_claim("A court upheld the warrant.", day=1),
        make_claim("The warrant was extended.", day=2),
    )
    arrest = make_claim("He was arrested.", day=3)
    earlier = {claim.id: claim for claim in (warrant, upheld)}
    found = predecessors(arrest, [link(arrest, warrant, 0.5), link(arrest, upheld, 0.9)], earlier, newest=extended)
    assert found == (upheld, extended, warrant)
    assert predecessors(arrest, [link(arrest, upheld, 0.9)], earlier, newest=upheld) == (upheld,)


@pytest.mark.parametrize(
    ("near", "far"),
    [
        pytest.param({"vector": axis(1.0)}, {"vector": axis(0.0, 1.0)}, id="in like words"),
        pytest.param({"day": 2}, {"day": 3}, id="of an earlier day"),
        pytest.param({"quantities": (Quantity(3, "ship", "3"),)}, {}, id="with a count of the same"),
    ],
)
def test_of_two_steps_one_is_likelier(make_claim, near, far):
    right, wrong = make_claim("A warrant was issued.", **near), make_claim("The court sat.", **far)
    arrest = make_claim("He was arrested.", day=3, quantities=(Quantity(5, "ship", "5"),))
    earlier = {claim.id: claim for claim in (right, wrong)}
    assert predecessors(arrest, [link(arrest, wrong, 0.6), link(arrest, right, 0.6)], earlier) == (right, wrong)


def test_each_feature_has_a_weight(make_claim):
    other_model = make_claim(vector=axis(1.0)[:2])
    assert len(predecessor_features(make_claim(day=1), other_model, 0.5)) == len(PREDECESSOR_FEATURES)
    assert set(PREDECESSOR_FEATURES) == CHANGES.predecessor_weights.keys()


@pytest.mark.parametrize(
    ("units", "first"),
    [
        pytest.param(("ship", "ship"), "later", id="of two counts of one thing the last one"),
        pytest.param(("ship", "euro"), "earlier", id="not of something else"),
        pytest.param(("euro", "ship"), "earlier", id="nor where the likeliest step counts something else"),
    ],
)
def test_a_count_is_compared_with_the_last_count_of_the_same(make_claim, units, first):
    """Twenty-three ships are worded more alike, but a reader was told of thirty-one since."""
    counts = [(Quantity(value, unit, ""),) for value, unit in zip((23, 31), units, strict=True)]
    earlier = make_claim("Twenty-three ships wait.", quantities=counts[0])
    later = make_claim("Thirty-one ships are waiting.", day=1, quantities=counts[1])
    queue = make_claim("The queue of 38 ships will be cleared.", day=2, quantities=(Quantity(38, "ship", ""),))
    known = {claim.id: claim for claim in (earlier, later)}
    found = predecessors(queue, [link(queue, earlier, 0.9), link(queue, later, 0.5)], known, known)
    assert found[0] is (later if first == "later" else earlier)


def test_few_are_shown_each_once_and_only_what_is_updated(make_claim):
    steps = [make_claim(f"Step {day}.", day=day) for day in range(9)]
    last = make_claim("The last step.", day=9)
    links = [link(last, step, 0.9) for step in (*steps, *steps)]
    links.append(link(last, make_claim("Nobody knows this one."), 0.9))
    links.append(link(last, steps[8], 0.9, Relation.REPEATS))
    found = predecessors(last, links, {step.id: step for step in steps})
    assert found == tuple(reversed(steps[-CHANGES.predecessors :]))


@pytest.mark.parametrize(
    ("relation", "score", "counts"),
    [
        (Relation.UPDATES, RELATIONS.likely, True),
        (Relation.UPDATES, RELATIONS.likely - 0.01, False),
        (Relation.RETRACTS, RELATIONS.noted, True),
        (Relation.REPEATS, 0.9, False),
    ],
)
def test_a_doubtful_update_overtakes_nothing(make_claim, relation, score, counts):
    before, after = make_claim("The port is open."), make_claim("The port is shut.", day=1)
    assert (before.id in overtaken_claims([link(after, before, score, relation)])) is counts


def test_only_what_is_taken_back_counts_however_doubtful(make_claim):
    before, after = make_claim("The port is open."), make_claim("The port is shut.", day=1)
    links = [link(after, before, 0.3, relation) for relation in Relation]
    assert [each.relation for each in likely_links(links)] == [Relation.RETRACTS]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Infections rose to 23, from 14 on Tuesday.", "fourteen"),
        ("The count is 23 rather than some 14.", "fourteen"),
        ("The count was lowered from 14 to 12.", "fourteen"),
        ("Infections rose to 23.", "nine"),
        ("Clinics are closed from 14 March.", "nine"),
        ("Infections rose from March 14.", "nine"),
        ("Infections rose to 23, from 12.", "nine"),
    ],
)
def test_an_update_names_the_figure_that_it_moves_on_from(make_claim, text, first):
    nine, fourteen = make_claim("Nine are infected."), make_claim("Fourteen are infected.", day=1)
    update = make_claim(text, day=2)
    links = [link(update, nine, 0.9), link(update, fourteen, 0.2)]
    found = predecessors(update, links, {claim.id: claim for claim in (nine, fourteen)}, told={nine.id})
    assert found[0] is {"nine": nine, "fourteen": fourteen}[first]
