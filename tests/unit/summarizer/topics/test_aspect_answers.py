"""Which aspects claims answer: each is asked about the nearest, and may answer several."""

from dataclasses import replace

import numpy as np
import pytest

from summarizer.briefing.limits import STATE_CARD
from summarizer.claims.model import WatchedEntity
from summarizer.models.values import ModelRef
from summarizer.topics.aspect_answers import aspect_label, with_answers
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.limits import ASPECTS, RELEVANCE
from summarizer.topics.model import Aspect, Relevance, Topic
from tests.unit.summarizer.conftest import axis

ASKED = {"Open": "Is the bridge open?", "Cost": "What does the bridge cost?", "Dead": "How many people died?"}
TOPIC = Topic("t", "w", "bridge", "", aspects=tuple(Aspect(name, question) for name, question in ASKED.items()))
EMBEDDED = TopicEmbedding(
    TOPIC,
    axis(1.0)[None, :],
    np.stack([axis(1.0), axis(0.0, 1.0), axis(0.0, 0.0, 1.0)]),
    axis(0.0, 0.0, 0.0, 1.0),
    None,
    (frozenset(), frozenset(), frozenset()),
)


class Judge:
    """Says yes to these pairs of a word of the question and a word of the sentence."""

    made_by = ModelRef("fake", "1")

    def __init__(self, *yes):
        self.yes = yes
        self.asked = []

    def answers(self, pairs):
        self.asked += pairs
        return np.array([0.97 if any(q in pair[0] and s in pair[1] for q, s in self.yes) else 0.01 for pair in pairs])


def answered(claim, judge, score=0.6, headline="", topic=EMBEDDED):
    rated = with_answers(
        [Relevance(claim.id, "t", score)], {claim.id: claim}, {claim.id: (headline, claim.text)}, topic, judge
    )
    return {each.aspect for relevance in rated for each in relevance.answers if each.score >= ASPECTS.answers}, rated


def test_a_claim_may_answer_several_aspects(make_claim):
    claim = make_claim("The bridge opened and cost 40 million.", vector=axis(0.7, 0.7))
    found, (rated,) = answered(claim, Judge(("open", "opened"), ("cost", "cost")))
    assert found == {"Open", "Cost"}
    assert rated.aspect == rated.answers[0].aspect
    assert rated.aspect_score == max(each.score for each in rated.answers)


def test_what_somebody_says_is_answered_by_them_and_not_by_what_others_say(make_claim):
    watched = (WatchedEntity("Ann Wills", ("the mayor",), "person"),)
    aspects = (Aspect("Mayor", "What does Wills say about the bridge?"), *TOPIC.aspects[1:])
    asked = replace(EMBEDDED, topic=replace(TOPIC, entities=watched, aspects=aspects))
    said = [
        make_claim("The bridge will stay.", vector=axis(1.0), speaker=speaker)
        for speaker in ("Mayor Wills", "the mayor", "the company")
    ]
    answers = [answered(claim, Judge(("say", "bridge")), topic=asked)[0] for claim in said]
    assert answers == [{"Mayor"}, {"Mayor"}, set()]


def test_a_question_for_nobodys_words_is_answered_by_anybody(make_claim):
    claim = make_claim("The bridge opened.", vector=axis(1.0), speaker="the company")
    assert answered(claim, Judge(("open", "opened")))[0] == {"Open"}


def test_a_count_of_something_else_answers_no_question_for_a_number(make_claim):
    judge = Judge(("died", "eight"))
    dead, gunmen = (
        make_claim(text, vector=axis(0.0, 0.0, 1.0)) for text in ("Of them eight died.", "She saw eight men.")
    )
    assert [answered(claim, judge)[0] for claim in (dead, gunmen)] == [{"Dead"}, set()]


def test_what_answers_nothing_has_no_aspect(make_claim):
    found, (rated,) = answered(make_claim("Rain fell.", vector=axis(0.1, 0.1, 0.1, 0.98)), Judge())
    assert (found, rated.aspect, rated.aspect_score) == (set(), None, 0.0)


def test_the_judge_reads_the_headline_before_the_sentence_and_a_headline_once(make_claim):
    judge = Judge()
    claim = make_claim("The stop is lifted.", vector=axis(1.0))
    answered(claim, judge, headline="Bridge opens")
    answered(claim, judge, headline="The stop is lifted.")
    assert {text for _, text in judge.asked} == {"Bridge opens | The stop is lifted.", "The stop is lifted."}


def test_a_claim_is_asked_about_no_more_than_the_nearest_aspects_and_those_that_are_near(make_claim):
    names = [f"A{n}" for n in range(12)]
    many = replace(
        EMBEDDED,
        topic=replace(TOPIC, aspects=tuple(Aspect(name, f"{name}?") for name in names)),
        questions=np.stack([axis(1.0 if n == 7 else 0.0, 0.0 if n == 7 else 1.0) for n in range(12)]),
        asked=(frozenset(),) * 12,
    )
    judge = Judge()
    answered(make_claim("The bridge is open.", vector=axis(1.0)), judge, topic=many)
    asked = [question for question, _ in judge.asked]
    assert len(asked) == ASPECTS.nearest
    assert "A7?" in asked


@pytest.mark.parametrize(("yes", "kept"), [((("open", "opened"),), True), ((), False)])
def test_what_answers_a_question_of_the_topic_belongs_to_it_in_whatever_words(make_claim, yes, kept):
    claim = make_claim("It opened.", vector=axis(0.1, 0.1, 0.1, 0.98))
    _, rated = answered(claim, Judge(*yes), score=RELEVANCE.kept - 0.1)
    assert [relevance.score for relevance in rated] == ([RELEVANCE.kept] if kept else [])


def test_without_a_judge_nearness_decides(make_claim):
    near, _ = answered(make_claim("The bridge is open.", vector=axis(0.95, 0.1)), None)
    far, _ = answered(make_claim("Rain fell.", vector=axis(0.05, 0.05, 0.05, 0.9)), None)
    assert ("Open" in near, far) == (True, set())


@pytest.mark.parametrize(
    ("aspect", "score", "expected"),
    [
        ("Open", ASPECTS.labelled, "Open"),
        ("Open", ASPECTS.labelled - 0.01, None),
        ("Open", ASPECTS.answers, None),
        (None, 0.0, None),
    ],
)
def test_a_line_is_labelled_only_with_what_it_probably_answers(aspect, score, expected):
    assert aspect_label(Relevance("c", "t", 0.9, aspect, score)) == expected


def test_a_label_is_as_likely_as_an_answer_on_the_card():
    assert ASPECTS.labelled == STATE_CARD.answers
