from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.detect_changes import ChangeSet
from summarizer.briefing.held_back import with_held_back
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind
from summarizer.delivery.model import Length
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link, Relation
from summarizer.relations.revision import KEPT


def draft(claim, score=0.9):
    return ChangeCandidate(ChangeKind.NEW, claim, (), (), (), score)


def moves(claim, earlier, relation, score=0.9):
    return Link(claim.id, earlier.id, claim.version_id, relation, score, (), ModelRef("test", "0"))


@pytest.fixture
def days(make_claim):
    """What is new today, and what was held back yesterday."""
    opened, resigned = np.eye(2, dtype=np.float32)
    today = make_claim("The bridge is open.", day=1, vector=opened)
    return today, make_claim("The mayor has resigned.", vector=resigned)


NOW = datetime(2025, 3, 3, 18, tzinfo=UTC)


def found_of(*claims):
    return ChangeSet(tuple(map(draft, claims)), (), tuple(claim.id for claim in claims))


def with_left(found, *left, shown=(), links=(), now=NOW, rules=CHANGES):
    return with_held_back(found, ChangeSet(left, (), ()), shown, links, now, Length.STANDARD, rules)


@pytest.mark.parametrize(
    ("score", "relation", "comes_back"),
    [
        pytest.param(0.9, None, True, id="still news"),
        pytest.param(0.3, None, False, id="not surely wanted"),
        pytest.param(0.9, Relation.UPDATES, False, id="today's news moves on from it"),
        pytest.param(0.9, Relation.REPEATS, False, id="today's news says it again"),
    ],
)
def test_what_was_held_back_comes_back_while_it_is_news(days, score, relation, comes_back):
    today, held = days
    links = [moves(today, held, relation)] if relation else []
    made = with_left(found_of(today), draft(held, score), links=links)
    assert [each.claim for each in made.drafts] == [today, *([held] if comes_back else [])]
    assert (held.id in made.disclosed_claim_ids) is comes_back


def test_a_page_that_is_read_again_takes_nothing_up(days):
    today, held = days
    again = replace(moves(today, held, Relation.REPEATS), reasons=(KEPT,))
    assert [each.claim for each in with_left(found_of(today), draft(held), links=[again]).drafts] == [today, held]


def test_it_takes_no_line_from_what_is_new(days):
    today, held = days
    rules = replace(CHANGES, lines={**CHANGES.lines, "standard": 1})
    made = with_left(found_of(today), draft(held, 1.0), rules=rules)
    assert [each.claim for each in made.drafts] == [today]
    assert held.id not in made.disclosed_claim_ids


def test_what_was_told_meanwhile_does_not_come_back(days):
    today, held = days
    told = replace(found_of(today), disclosed_claim_ids=(today.id, held.id))
    assert with_left(told, draft(held)).drafts == told.drafts


def test_what_is_like_a_line_of_the_last_briefing_does_not_come_back(days, make_claim):
    today, held = days
    line = make_claim("The mayor stepped down.", id="line", vector=held.vector)
    assert with_left(found_of(today), draft(held), shown=[line]).drafts == found_of(today).drafts


def test_what_is_old_does_not_come_back(days):
    today, held = days
    late = held.reported_at + CHANGES.comes_back + timedelta(hours=1)
    assert with_left(found_of(today), draft(held), now=late).drafts == found_of(today).drafts


def test_a_withdrawal_was_told_when_it_was_made(days):
    today, held = days
    gone = ChangeCandidate(ChangeKind.RETRACTED, None, (), (held,), (), 1.0)
    assert with_left(found_of(today), gone).drafts == found_of(today).drafts


def test_the_best_comes_first_and_a_short_entry_keeps_its_headline(days, make_claim):
    today, held = days
    north, east = np.eye(4, dtype=np.float32)[2:]
    today = replace(today, vector=np.eye(4, dtype=np.float32)[0])
    better = make_claim("Tolls end in May.", id="better", version_id="e", vector=north)
    head = make_claim("Ministry gives in", id="head", version_id="e", headline=True, vector=east)
    lesser = replace(held, vector=np.eye(4, dtype=np.float32)[1])
    left = ChangeSet((draft(lesser, 0.8),), (draft(better, 0.9),), (), short=frozenset({"e"}), news=(head,))
    made = with_held_back(found_of(today), left, [], [], NOW, Length.STANDARD)
    assert [each.claim for each in made.drafts] == [today, better, lesser]
    assert made.drafts[1].beside == head
    assert head.id in made.disclosed_claim_ids
