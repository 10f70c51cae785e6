from dataclasses import replace

import numpy as np
import pytest

from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.detect_changes import ChangeSet, with_held_back
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind
from summarizer.delivery.model import Length
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link, Relation


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


def found_of(*claims):
    return ChangeSet(tuple(map(draft, claims)), (), tuple(claim.id for claim in claims))


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
    made = with_held_back(found_of(today), [draft(held, score)], links, Length.STANDARD)
    assert [each.claim for each in made.drafts] == [today, *([held] if comes_back else [])]
    assert (held.id in made.disclosed_claim_ids) is comes_back


def test_it_takes_no_line_from_what_is_new(days):
    today, held = days
    rules = replace(CHANGES, lines={**CHANGES.lines, "standard": 1})
    made = with_held_back(found_of(today), [draft(held, 1.0)], [], Length.STANDARD, rules)
    assert [each.claim for each in made.drafts] == [today]
    assert held.id not in made.disclosed_claim_ids


def test_what_was_told_meanwhile_does_not_come_back(days):
    today, held = days
    told = replace(found_of(today), disclosed_claim_ids=(today.id, held.id))
    assert with_held_back(told, [draft(held)], [], Length.STANDARD).drafts == told.drafts
