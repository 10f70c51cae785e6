from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from summarizer.claims.model import Attribution, Modality, Quantity
from summarizer.models.values import ModelRef
from summarizer.questions.limits import ANSWERS
from summarizer.questions.question_period import QuestionPeriod, Tense, period_of_question, since_day, tense
from summarizer.questions.rank_evidence import SearchHit, reciprocal_rank_fusion, select_evidence, with_each
from summarizer.relations.model import Link, Relation
from summarizer.text.question_words import query_terms

MADE_BY = ModelRef("test", "0")
SURE, LIKELY, NO = 0.97, 0.9, 0.02


def axis(*weights: float) -> np.ndarray:
    return np.array([*weights, *[0.0] * (4 - len(weights))], np.float32)


def hit(claim, judged=LIKELY, cosine=0.6):
    return SearchHit(claim, cosine, judged=judged)


def link(claim, earlier, relation):
    return Link(claim.id, earlier.id, claim.version_id, relation, 0.8, (), MADE_BY)


def first(question, *hits, links=()):
    evidence = select_evidence(question, hits, links)
    return evidence.claims[0][0].text if evidence.claims else None


def test_the_words_that_carry_a_question():
    assert query_terms("What did the minister say about Ann's talks?") == {"minister", "ann", "talk"}


def test_what_two_rankings_agree_on_comes_first():
    assert reciprocal_rank_fusion([["a", "b", "c"], ["b", "d"]])[0] == "b"


@pytest.mark.parametrize(
    ("judged", "cosine", "text", "answers"),
    [
        pytest.param(LIKELY, 0.6, "The talks go on.", True, id="the judge says so"),
        pytest.param(NO, 0.6, "The talks began in a tent.", False, id="near, and the judge says no"),
        pytest.param(None, 0.8, "The talks continue.", True, id="no judge: near, with the words of the question"),
        pytest.param(None, 0.1, "The talks go on.", False, id="no judge: far"),
    ],
)
def test_only_what_answers_is_evidence(make_claim, judged, cosine, text, answers):
    assert bool(first("Do the talks continue?", hit(make_claim(text), judged, cosine))) is answers


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("How many people died?", "Nine people died.", "People died in the fire."),
        ("When does the bridge open?", "The bridge opens on Tuesday.", "The bridge opens with a feast."),
        ("Who was arrested?", "The police arrested Anna Voss.", "An arrest was made."),
    ],
)
def test_an_answer_has_what_the_question_asks_for(make_claim, question, right, wrong):
    assert first(question, hit(make_claim(wrong), SURE)) is None
    assert first(question, hit(make_claim(wrong), SURE), hit(make_claim(right))) == right


def test_a_question_for_somebodys_words_is_not_answered_by_another(make_claim):
    question = "Does the Harbour Board want the crane to stay?"
    other = make_claim("The crane should stay.", attribution=Attribution("Ivo Lund", "said"), subject="crane")
    board = make_claim("We want it gone.", attribution=Attribution("the Harbour Board", "said"), subject="we")
    about = make_claim("The board is keen to keep it, Lund said.", subject="board")
    assert first(question, hit(other, SURE)) is None
    assert first(question, hit(other, SURE), hit(board)) == board.text
    assert first(question, hit(about)) == about.text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many people are missing?", "Five people are missing.", id="now: the newest"),
        pytest.param("How many were missing on 1 January?", "Nine people are missing.", id="a day: what was said then"),
    ],
)
def test_the_newest_answers_the_present_and_the_dated_the_past(make_claim, question, expected):
    old = make_claim("Nine people are missing.")
    new = make_claim("Five people are missing.", day=8)
    question = question.replace("1 January", f"{old.reported_at:%-d %B}")
    assert first(question, hit(old, SURE), hit(new)) == expected


def test_an_error_that_a_correction_repeats_answers_nothing(make_claim):
    title = "Correction: 26 people were held"
    wrong = make_claim("We reported that 31 people were held after the rally.")
    right = make_claim("Only 26 people were held after the rally.")

    hits = [replace(hit(wrong, judged=0.99), headline=title), replace(hit(right), headline=title)]

    assert first("How many people were held after the rally?", *hits) == right.text


def test_what_was_overtaken_gives_way_and_is_marked_where_it_is_asked_for(make_claim):
    old, new = make_claim("The road is open."), make_claim("The road is closed.", day=9)
    links = [link(new, old, Relation.UPDATES)]
    now = select_evidence("Is the road open?", [hit(old), hit(new)], links)
    assert [claim for claim, _ in now.claims] == [new]
    day = f"{old.reported_at:%-d %B}"
    then = select_evidence(f"Was the road open on {day}?", [hit(old), hit(new)], links)
    assert then.claims[0] == (old, 0)
    assert then.overtaken == {old.id}


def test_a_plan_yields_to_what_happened_unless_plans_are_asked_for(make_claim):
    plan = make_claim("The road will open at noon.", modality=Modality.PLANNED)
    done = make_claim("The road opened.", vector=axis(0.0, 1.0))
    assert first("Is the road open?", hit(plan), hit(done)) == "The road opened."
    assert first("When will the road open?", hit(plan, SURE)) == "The road will open at noon."


def test_both_sides_of_a_dispute_are_shown(make_claim):
    opened, closed = make_claim("The road is open."), make_claim("The road is closed.", publisher="Courier", day=1)
    evidence = select_evidence(
        "Is the road open?", [hit(opened), hit(closed)], [link(closed, opened, Relation.DISPUTES)]
    )
    assert evidence.disputed
    assert {claim.id for claim, _ in evidence.claims} == {closed.id, opened.id}
    assert sorted(side for _, side in evidence.claims) == [1, 2]


@pytest.mark.parametrize(
    ("publisher", "day", "disputed"),
    [
        pytest.param("Courier", 0, True, id="two papers on one day"),
        pytest.param("Courier", 5, False, id="a later count"),
        pytest.param(None, 0, False, id="one voice counts on"),
    ],
)
def test_two_figures_of_one_day_are_two_sides(make_claim, publisher, day, disputed):
    fields = {"publisher": publisher} if publisher else {}
    one = make_claim("44 people died.", quantities=(Quantity(44, "person", "44 people"),))
    other = make_claim("52 people died.", day=day, quantities=(Quantity(52, "person", "52 people"),), **fields)
    evidence = select_evidence("How many people died?", [hit(one), hit(other)], [])
    assert evidence.disputed is disputed
    assert not disputed or {claim.text for claim, side in evidence.claims if side} == {one.text, other.text}


def test_two_voices_are_two_sides_where_the_judge_reads_a_dispute(make_claim):
    one = make_claim("The pump failed, the firm said.", attribution=Attribution("the firm", "said"))
    other = make_claim(
        "The pump ran all night, a guard said.", attribution=Attribution("a guard", "said"), vector=axis(0.0, 1.0)
    )
    hits = [hit(one), hit(other)]
    for likely, sides in ((ANSWERS.disputes + 0.1, {1, 2}), (ANSWERS.disputes - 0.1, {0})):
        evidence = select_evidence("Did the pump fail?", hits, [], lambda _, others, p=likely: [p] * len(others))
        assert {side for _, side in evidence.claims} == sides


def test_who_else_may_be_meant_gets_a_line_where_there_is_evidence(make_claim):
    strong = make_claim("Voss closes the mill.", entity_ids=("mara",))
    weak = make_claim("Voss sold a boat.", entity_ids=("karl",), day=-9, vector=axis(0.0, 1.0))
    hits = [hit(strong, SURE), hit(weak, 0.8)]
    question = "What does Voss do with the mill?"
    evidence = select_evidence(question, hits[:1], [])
    people = ("mara", "karl", "nobody")
    assert with_each(evidence, people, question, hits, []).claims == ((strong, 0), (weak, 0))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many people are missing?", Tense.NOW),
        ("How many people were missing?", Tense.PAST),
        ("When will the bridge open?", Tense.AHEAD),
        ("Did the pump fail?", Tense.PAST),
        ("Has the pump failed?", Tense.NOW),
    ],
)
def test_the_time_of_a_question(question, expected):
    assert tense(question) is expected


@pytest.mark.parametrize(
    ("question", "first_day", "last_day"),
    [
        ("How many were there on 3 February?", (2031, 2, 3), (2031, 2, 3)),
        ("What was said in January 2031?", (2031, 1, 1), (2031, 1, 31)),
        ("Who spoke on the evening of 12 October?", (2030, 10, 12), (2030, 10, 12)),
    ],
)
def test_the_days_that_a_question_names(question, first_day, last_day):
    assert period_of_question(question, date(2031, 2, 20)) == QuestionPeriod(date(*first_day), date(*last_day))


def test_a_question_that_names_no_past_day_has_no_period():
    assert period_of_question("How many people are missing?", date(2031, 2, 20)) is None


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("What changed since 1 January 2031?", date(2031, 1, 1)),
        ("What has changed since Tuesday?", date(2031, 2, 18)),
        ("what changed since 5 march", date(2030, 3, 5)),
        ("What changed since 21 February?", date(2031, 2, 21)),
        ("What changed since 22 February 2031?", None),
        ("What is new this week?", date(2031, 2, 17)),
        ("What changed today?", date(2031, 2, 20)),
        ("What changed?", None),
    ],
)
def test_since_when_changes_are_asked_for(question, day):
    assert since_day(question, date(2031, 2, 20)) == day
