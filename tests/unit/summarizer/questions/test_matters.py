"""The matters of a topic as readers see them: repetitions counted, histories cut, and only what is on the topic."""

from dataclasses import replace

import pytest

from summarizer.models.values import ModelRef
from summarizer.questions.matters import fold_matter
from summarizer.relations.model import Link, Relation


def link(claim, earlier, relation):
    return Link(claim.id, earlier.id, claim.version_id, relation, 0.8, (), ModelRef("test", "0"), topic_id="t")


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        pytest.param([], 0, id="nobody"),
        pytest.param([("Courier", 1)], 1, id="one paper"),
        pytest.param([("Courier", 1), ("Post", 1)], 2, id="two papers"),
        pytest.param([("Courier", 1), ("Courier", 2)], 2, id="two articles of one paper"),
    ],
)
def test_an_entry_says_in_how_many_other_articles_it_was_repeated(make_claim, others, expected):
    plan = make_claim("The port will close.")
    again = [make_claim(f"The port closes soon ({n}).", publisher=who, day=day) for n, (who, day) in enumerate(others)]
    folded = fold_matter(plan.id, "t", [plan, *again], [link(each, plan, Relation.REPEATS) for each in again])
    assert folded.repeated == {plan.id: expected}
    assert [entry.claim_id for entry in folded.entries] == [plan.id]


def test_two_repetitions_in_one_article_are_one_place(make_claim):
    plan, first = make_claim("The port will close."), make_claim("The port closes soon.", day=1)
    second = replace(first, id="second", text="It closes, as we said.")
    folded = fold_matter(
        plan.id, "t", [plan, first, second], [link(each, plan, Relation.REPEATS) for each in (first, second)]
    )
    assert folded.repeated == {plan.id: 1}
