"""One row per kind of change."""

from __future__ import annotations

import pytest

from summarizer.briefing.change_kinds import CHANGE_KINDS, CONTESTING_KINDS, KIND_OF_RELATION, outranks
from summarizer.briefing.model import ChangeKind
from summarizer.relations.model import TURNING, Relation


def test_every_kind_has_its_row():
    assert set(CHANGE_KINDS) == set(ChangeKind)


@pytest.mark.parametrize("field", ["sign", "heading", "marker", "chart_colour", "accent", "ansi"])
def test_readers_can_tell_the_kinds_apart(field):
    values = [getattr(info, field) for info in CHANGE_KINDS.values()]
    assert len(set(values)) == len(values)


def test_every_link_but_a_repetition_makes_one_kind():
    assert set(KIND_OF_RELATION) == set(Relation) - {Relation.REPEATS}


def test_a_retraction_decides_before_a_dispute_and_a_dispute_before_an_update():
    ordered = sorted(Relation, key=outranks, reverse=True)
    assert ordered[:3] == [Relation.RETRACTS, Relation.DISPUTES, Relation.UPDATES]
    assert outranks(Relation.REPEATS) == outranks(Relation.CORROBORATES) == 0


def test_every_relation_that_makes_a_change_of_its_own_has_a_kind_and_contesting_ones_a_contesting_kind():
    assert KIND_OF_RELATION.keys() >= TURNING
    assert frozenset({ChangeKind.DISPUTED, ChangeKind.RETRACTED}) == CONTESTING_KINDS
