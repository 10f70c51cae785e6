from datetime import timedelta

import pytest

from summarizer.briefing.model import Citation
from summarizer.briefing.state_card import update_state_card
from summarizer.claims.model import Polarity
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Aspect, Relevance, Topic

MADE_BY = ModelRef("test", "0")
TOPIC = Topic("t", "w", "Road", "", aspects=(Aspect("Open", "Is the road open?"), Aspect("Cost", "What does it cost?")))


def word(claim):
    citation = Citation(
        claim.id, claim.article_id, claim.version_id, claim.span, claim.text, claim.publisher, claim.origin,
        claim.reported_at,
    )  # fmt: skip
    return claim.text, citation


def rated(claim, score=0.7, aspect="Open"):
    return claim, Relevance(claim.id, "t", 0.8, aspect, score)


def card(before, new, links=(), days=0):
    at = max(claim.reported_at for claim, _ in new) if new else before.as_of
    return update_state_card(before, TOPIC, new, links, word, at + timedelta(days=days))


def link(claim, earlier, relation):
    return Link(claim.id if claim else None, earlier.id, "v", relation, 0.8, (), MADE_BY)


def test_an_aspect_without_an_answer_stays_open(make_claim):
    answered, unanswered = card(None, [rated(make_claim("The road is open."))]).aspects
    assert (answered.text, answered.as_of is not None) == ("The road is open.", True)
    assert (unanswered.aspect, unanswered.text, unanswered.citation) == ("Cost", None, None)


@pytest.mark.parametrize(
    ("score", "day", "expected"),
    [
        pytest.param(0.7, 1, "The road is closed.", id="as good an answer, later"),
        pytest.param(0.46, 1, "The road is open.", id="a poor answer the next day"),
        pytest.param(0.46, 90, "The road is closed.", id="a poor answer long after"),
    ],
)
def test_the_answer_moves_on_with_fit_and_time(make_claim, score, day, expected):
    first = card(None, [rated(make_claim("The road is open."))])
    later = card(first, [rated(make_claim("The road is closed.", day=day), score)])
    assert later.aspects[0].text == expected


def test_an_answer_that_was_taken_back_gives_way_to_any_other(make_claim):
    old = make_claim("The road is open.")
    first = card(None, [rated(old, 0.9)])
    new = make_claim("Repairs go on.", day=1)
    later = card(first, [rated(new, 0.46)], [link(None, old, Relation.RETRACTS)])
    assert later.aspects[0].text == "Repairs go on."


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param("Neither side spoke about the road.", {"predicate": "speak"}, id="silence"),
        pytest.param("It is to be rebuilt.", {"predicate": "rebuild"}, id="a pronoun without its name"),
    ],
)
def test_what_cannot_stand_alone_answers_nothing(make_claim, text, fields):
    silent = Polarity.NEGATIVE if text.startswith("Neither") else Polarity.POSITIVE
    assert card(None, [rated(make_claim(text, polarity=silent, **fields))]).aspects[0].text is None


def test_a_disputed_answer_shows_the_other_side(make_claim):
    opened, closed = make_claim("The road is open."), make_claim("The road is closed.", publisher="Courier")
    state = card(None, [rated(opened, 0.8), rated(closed, 0.7)], [link(closed, opened, Relation.DISPUTES)]).aspects[0]
    assert (state.text, state.disputing_citation.quote) == ("The road is open.", "The road is closed.")


def test_an_answer_is_disputed_by_what_was_known_before_it(make_claim):
    closed, opened = make_claim("The road is closed.", publisher="Courier"), make_claim("The road is open.")
    links = [link(opened, closed, Relation.DISPUTES)]
    at = opened.reported_at
    state = update_state_card(None, TOPIC, [rated(opened)], links, word, at, earlier={closed.id: closed}).aspects[0]
    assert (state.text, state.disputing_citation.quote) == ("The road is open.", "The road is closed.")


def test_an_old_answer_is_marked_stale(make_claim):
    first = card(None, [rated(make_claim("The road is open."))])
    assert not first.aspects[0].stale
    assert card(first, [], days=60).aspects[0].stale
