"""Which claims of a topic's history become a line, and on which day."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.briefing.model import ChangeKind
from summarizer.claims.model import EventTime, Granularity
from summarizer.models.values import ModelRef
from summarizer.questions.timeline import distinct, timeline_entries
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Relevance
from tests.unit.summarizer.conftest import axis

MADE_BY = ModelRef("test", "0")


def rated(*claims, score=0.6):
    return [(claim, Relevance(claim.id, "t", score)) for claim in claims]


def link(claim, earlier, relation, score=0.9):
    return Link(claim.id, earlier.id, claim.version_id, relation, score, ("a reason",), MADE_BY)


def told(claims, links=(), known=()):
    return timeline_entries(rated(*claims), links, {claim.id: claim for claim in (*claims, *known)})


@pytest.mark.parametrize(
    ("relation", "kind"),
    [
        (Relation.UPDATES, ChangeKind.UPDATED),
        (Relation.DISPUTES, ChangeKind.DISPUTED),
        (Relation.RETRACTS, ChangeKind.RETRACTED),
    ],
)
def test_a_turn_is_told_on_its_day_with_what_it_turns_from(make_claim, relation, kind):
    before, now = make_claim("The ferry sails."), make_claim("The ferry is laid up.", day=4)
    lines = told([now, before], [link(now, before, relation)])
    assert [(day, draft.kind, draft.claim, draft.against) for day, draft in lines] == [
        (date(2025, 3, 1), ChangeKind.NEW, before, ()),
        (date(2025, 3, 5), kind, now, (before,)),
    ]
    assert lines[1][1].reasons == ("a reason",)


def test_what_is_told_again_joins_the_line_of_who_said_it_first(make_claim):
    first = make_claim("The ferry sails.")
    again, confirmed = make_claim("The ferry does sail.", day=2), make_claim("It sails.", publisher="Courier", day=3)
    links = [link(again, first, Relation.REPEATS), link(confirmed, first, Relation.CORROBORATES)]
    ((day, draft),) = told([confirmed, again, first], links)
    assert (day, draft.kind, draft.claim, draft.others) == (
        date(2025, 3, 1),
        ChangeKind.NEW,
        first,
        (again, confirmed),
    )


def test_what_was_said_before_the_period_is_no_news_in_it(make_claim):
    before, now = make_claim("The ferry sails."), make_claim("The ferry sails.", day=9)
    assert told([now], [link(now, before, Relation.REPEATS)], known=[before]) == []
    ((_, draft),) = told([now], [link(now, before, Relation.UPDATES)], known=[before])
    assert (draft.kind, draft.against) == (ChangeKind.UPDATED, (before,))


def test_a_past_event_stands_on_its_own_day_and_a_plan_on_the_day_it_was_told(make_claim):
    past = EventTime(date(2025, 2, 1), date(2025, 2, 28), Granularity.MONTH, "in February")
    plan = EventTime(date(2031, 1, 1), date(2031, 12, 31), Granularity.YEAR, "in 2031")
    sold = make_claim("The ferry was sold in February.", event_time=past)
    will = make_claim("A bridge will open in 2031.", event_time=plan, day=1)
    assert [day for day, _ in told([sold, will])] == [date(2025, 2, 1), date(2025, 3, 2)]


def test_of_two_that_say_the_same_the_weightier_stays(make_claim):
    first, same = make_claim("The ferry sails."), make_claim("Ferries sail.", day=1)
    other = make_claim("A wall cracked.", day=2, vector=axis(0, 1))
    best_first = sorted(told([first, same, other]), key=lambda line: -line[1].score)
    assert {draft.claim for _, draft in distinct(best_first)} == {first, other}


def test_a_count_that_rises_makes_a_line_every_day_but_one_rise_makes_one(make_claim):
    twelve, fifteen, twenty = (make_claim(f"{n} boats sank.", day=n) for n in (12, 15, 20))
    copied = make_claim("Twenty boats went down.", publisher="Courier", day=21)
    turns = [(fifteen, twelve), (twenty, fifteen), (copied, fifteen)]
    lines = told([twelve, fifteen, twenty, copied], [link(now, then, Relation.UPDATES) for now, then in turns])
    best_first = sorted(lines, key=lambda line: -line[1].score)
    assert [draft.claim for _, draft in distinct(best_first)] == [fifteen, twenty, twelve]
