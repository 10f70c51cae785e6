"""The answer of an aspect: the newest standing claim that likely answers it, or none."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from summarizer.briefing.limits import STATE_CARD
from summarizer.briefing.model import Citation
from summarizer.briefing.state_card import state_card
from summarizer.briefing.state_card_at import without_look_backs
from summarizer.claims.model import Modality, Polarity
from summarizer.models.values import ModelRef
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Aspect, AspectAnswer, Relevance, Topic

MADE_BY = ModelRef("test", "0")
TOPIC = Topic("t", "w", "Road", "", aspects=(Aspect("Open", "Is the road open?"), Aspect("Cost", "What does it cost?")))
SURE, LIKELY, WEAK = 0.95, 0.8, STATE_CARD.answers - 0.05


def word(claim):
    citation = Citation(
        claim.id, claim.article_id, claim.version_id, claim.span, claim.text, claim.publisher, claim.origin,
        claim.reported_at,
    )  # fmt: skip
    return claim.text, citation


def rated(claim, score=LIKELY, aspects=("Open",)):
    return claim, Relevance(claim.id, "t", 0.8, answers=tuple(AspectAnswer(aspect, score) for aspect in aspects))


def card(*answering, links=(), others=(), days=0):
    claims = [claim for claim, _ in answering]
    known = {claim.id: claim for claim in (*claims, *others)}
    at = max(claim.reported_at for claim in claims) + timedelta(days=days)
    by_aspect = {
        aspect.name: [
            (claim, relevance)
            for claim, relevance in answering
            if any(answer.aspect == aspect.name for answer in relevance.answers)
        ]
        for aspect in TOPIC.aspects
    }
    return state_card(TOPIC, by_aspect, links, known, word, at).aspects


def link(claim, earlier, relation, score=0.8):
    return Link(claim.id if claim else None, earlier.id, "v", relation, score, (), MADE_BY)


def test_an_aspect_without_an_answer_stays_open(make_claim):
    answered, unanswered = card(rated(make_claim("The road is open.")))
    assert (answered.text, answered.as_of is not None) == ("The road is open.", True)
    assert (unanswered.aspect, unanswered.text, unanswered.citation) == ("Cost", None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("If the letter is genuine, the road is open.", None), ("The road is open if it is dry.", True)],
)
def test_what_rests_on_an_if_answers_nothing(make_claim, text, expected):
    assert card(rated(make_claim(text), SURE))[0].text == (text if expected else None)


def test_one_claim_may_answer_several_aspects(make_claim):
    text = "The road is open, and a trip costs two crowns."
    assert [state.text for state in card(rated(make_claim(text), aspects=("Open", "Cost")))] == [text, text]


@pytest.mark.parametrize(
    ("old", "new", "day", "expected"),
    [
        pytest.param(LIKELY, LIKELY, 1, "The road is closed.", id="as good an answer, later"),
        pytest.param(SURE, LIKELY, 9, "The road is closed.", id="a surer one, long before"),
        pytest.param(SURE, WEAK, 9, "The road is open.", id="what is only near does not take its place"),
        pytest.param(WEAK, WEAK, 1, None, id="silence rather than nearness"),
    ],
)
def test_the_newest_likely_answer_is_shown(make_claim, old, new, day, expected):
    first, second = make_claim("The road is open."), make_claim("The road is closed.", day=day)
    assert card(rated(first, old), rated(second, new))[0].text == expected


@pytest.mark.parametrize(
    ("score", "expected"),
    [
        pytest.param(LIKELY, "The road is open.", id="news comes first, background last"),
        pytest.param(0.999, "The road is closed.", id="a much surer answer may stand further down"),
    ],
)
def test_of_two_answers_of_one_day_the_one_further_up_is_shown(make_claim, score, expected):
    news, background = make_claim("The road is open."), make_claim("The road is closed.", position=9)
    assert card(rated(news), rated(background, score))[0].text == expected


def test_what_is_likelier_off_the_topic_answers_a_question_of_another_story(make_claim):
    claim, relevance = rated(make_claim("The road through the other valley is shut."), SURE)
    assert card((claim, replace(relevance, score=0.36)))[0].text is None
    assert card((claim, replace(relevance, score=0.55)))[0].text == claim.text


@pytest.mark.parametrize("relation", [Relation.UPDATES, Relation.RETRACTS])
@pytest.mark.parametrize("by_claim", [True, False], ids=["by a claim", "by a version"])
def test_what_was_replaced_is_never_an_answer(make_claim, relation, by_claim):
    old, new = make_claim("The road is open."), make_claim("Repairs go on.", day=1)
    links = [link(new if by_claim else None, old, relation)]
    assert card(rated(old, SURE), links=links, others=[new])[0].text is None
    assert card(rated(old, SURE), rated(new), links=links)[0].text == "Repairs go on."


@pytest.mark.parametrize(
    ("answers", "sure", "stands"), [(False, False, True), (True, False, False), (False, True, False)]
)
def test_what_answers_nothing_ends_an_answer_only_if_it_surely_moves_on(make_claim, answers, sure, stands):
    shut = make_claim("The road is shut: two diggers are stuck on it.")
    home = make_claim("The diggers came home.", day=1)
    score = STATE_CARD.surely_replaced if sure else STATE_CARD.surely_replaced - 0.01
    rows = [rated(shut, SURE), *([rated(home)] if answers else [])]
    (state, _) = card(*rows, links=[link(home, shut, Relation.UPDATES, score)], others=[home])
    assert (state.text == shut.text) is stands


def test_no_older_answer_comes_back_when_the_newest_was_replaced(make_claim):
    """The road opened again; that this ended the closing of Tuesday says that Monday's is over, too."""
    monday = make_claim("The road is shut for repairs.")
    tuesday = make_claim("The road stays shut.", day=1)
    opened = make_claim("Cars were seen on it again.", day=2)
    (state, _) = card(rated(monday), rated(tuesday), links=[link(opened, tuesday, Relation.UPDATES)], others=[opened])
    assert state.text is None
    later = make_claim("The road is open.", day=2, publisher="Courier")
    answering = [rated(claim) for claim in (monday, tuesday, later)]
    (state, _) = card(*answering, links=[link(opened, tuesday, Relation.UPDATES)], others=[opened])
    assert state.text == "The road is open."


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL])
def test_what_is_planned_stays_planned_and_yields_to_what_happened(make_claim, modality):
    plan = make_claim("The road will open at noon.", modality=modality)
    assert card(rated(plan))[0].modality is modality
    state = card(rated(plan), rated(make_claim("The road is open.")))[0]
    assert (state.text, state.modality) == ("The road is open.", Modality.ASSERTED)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param("Neither side spoke about the road.", {"predicate": "speak"}, id="silence"),
        pytest.param("It is to be rebuilt.", {"predicate": "rebuild"}, id="a pronoun without its name"),
    ],
)
def test_what_cannot_stand_alone_answers_nothing(make_claim, text, fields):
    silent = Polarity.NEGATIVE if text.startswith("Neither") else Polarity.POSITIVE
    assert card(rated(make_claim(text, polarity=silent, **fields), SURE))[0].text is None


def test_what_a_paper_says_that_it_reported_answers_nothing(make_claim):
    right = make_claim("The road is closed.")
    recalled = make_claim("On Saturday we reported that the road was open.", day=2, speaker="we")
    assert card(rated(right), rated(recalled, SURE))[0].text == right.text
    own = make_claim("On Saturday the Herald reported that the road was open.", day=2, speaker="Herald")
    assert card(rated(right), rated(own, SURE))[0].text == right.text
    withdrawn = make_claim("On Saturday the Herald reported that the road was open. That was wrong.", day=2)
    assert card(rated(right), rated(withdrawn, SURE))[0].text == withdrawn.text


@pytest.mark.parametrize("earlier_shown", [True, False])
def test_a_disputed_answer_shows_the_other_side(make_claim, earlier_shown):
    opened, closed = make_claim("The road is open."), make_claim("The road is closed.", publisher="Courier")
    shown, other = (opened, closed) if earlier_shown else (closed, opened)
    state = card(rated(shown), links=[link(closed, opened, Relation.DISPUTES)], others=[other])[0]
    assert (state.text, state.disputing_citation.quote) == (shown.text, other.text)


def test_a_doubtful_dispute_marks_no_answer(make_claim):
    opened, closed = make_claim("The road is open."), make_claim("The road may be slippery.", publisher="Courier")
    doubtful = link(closed, opened, Relation.DISPUTES, RELATIONS.disputed - 0.01)
    assert card(rated(opened), links=[doubtful], others=[closed])[0].disputing_citation is None


def test_an_old_answer_is_marked_stale(make_claim):
    answering = rated(make_claim("The road is open."))
    assert not card(answering)[0].stale
    assert card(answering, days=60)[0].stale


def test_what_looks_back_answers_only_what_nothing_else_does(make_claim):
    told, again = make_claim("The road is shut.", version_id="v1"), make_claim("The road is shut.", version_id="v2")
    titles = {"v1": "Road shut", "v2": "What we know about the road so far"}
    words = SimpleNamespace(versions={name: SimpleNamespace(title=title) for name, title in titles.items()})

    found = without_look_backs({"Open": [rated(told), rated(again)], "Cost": [rated(again)]}, words)

    assert found == {"Open": [rated(told)], "Cost": [rated(again)]}
