import numpy as np
import pytest

from summarizer.models.values import ModelRef
from summarizer.questions.rank_evidence import SearchHit, reciprocal_rank_fusion, select_evidence, with_each
from summarizer.relations.model import Link, Relation
from summarizer.text.question_words import query_terms

MADE_BY = ModelRef("test", "0")


def axis(*weights: float) -> np.ndarray:
    return np.array([*weights, *[0.0] * (4 - len(weights))], np.float32)


def test_the_words_that_carry_a_question():
    assert query_terms("What did the minister say about Ann's talks?") == {"minister", "ann", "talk"}


def test_what_two_rankings_agree_on_comes_first():
    assert reciprocal_rank_fusion([["a", "b", "c"], ["b", "d"]])[0] == "b"


@pytest.mark.parametrize(
    ("cosine", "text", "answers"),
    [
        pytest.param(0.6, "The talks go on.", True, id="near, with a word of the question"),
        pytest.param(0.38, "The talks go on.", True, id="less near, with a word of the question"),
        pytest.param(0.6, "Rain is expected.", False, id="no word of the question"),
        pytest.param(0.1, "The talks go on.", False, id="far"),
    ],
)
def test_only_evidence_answers(make_claim, cosine, text, answers):
    evidence = select_evidence("Do the talks continue?", [SearchHit(make_claim(text), cosine)], [])
    assert bool(evidence.claims) is answers


def link(claim, earlier, relation):
    return Link(claim.id, earlier.id, claim.version_id, relation, 0.8, (), MADE_BY)


def test_both_sides_of_a_dispute_are_shown(make_claim):
    opened, closed = make_claim("The road is open."), make_claim("The road is closed.", publisher="Courier", day=1)
    hits = [SearchHit(opened, 0.7), SearchHit(closed, 0.6)]
    evidence = select_evidence("Is the road open?", hits, [link(closed, opened, Relation.DISPUTES)])
    assert evidence.disputed
    assert set(evidence.claims) == {(closed, 1), (opened, 2)}


def test_what_was_overtaken_gives_way(make_claim):
    old, new = make_claim("The road is open."), make_claim("The road is closed.", day=9)
    evidence = select_evidence(
        "Is the road open?", [SearchHit(old, 0.8), SearchHit(new, 0.7)], [link(new, old, Relation.UPDATES)]
    )
    assert [claim for claim, _ in evidence.claims] == [new]


def test_who_else_may_be_meant_gets_a_line_where_there_is_evidence(make_claim):
    strong = make_claim("Voss closes the mill.", entity_ids=("mara",))
    weak = make_claim(
        "Voss sold a boat last week, a neighbour said.", entity_ids=("karl",), day=1, vector=axis(0.0, 1.0)
    )
    hits = [SearchHit(strong, 0.9), SearchHit(weak, 0.4)]
    question = "What did Voss say of the mill?"
    evidence = select_evidence(question, hits, [])
    assert [claim for claim, _ in evidence.claims] == [strong]
    people = ("mara", "karl", "nobody")
    assert with_each(evidence, people, question, hits, []).claims == ((strong, 0), (weak, 0))
