from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.plan_entity_edit import MovedClaim, with_speaker, with_speaker_keepers, without_split
from summarizer.claims.model import Attribution

NESTED = Attribution("she", "told", entity_id="e1", via=Attribution("a paper", "reports", entity_id="e2"))


@pytest.mark.parametrize(
    ("current", "before", "after", "restored"),
    [
        pytest.param(("n",), ("e",), ("n",), ("e",), id="moved"),
        pytest.param(("a", "e", "n"), ("a", "e"), ("a", "e", "n"), ("a", "e"), id="added beside"),
        pytest.param(("a", "n", "b"), ("e", "a", "f"), ("n", "a"), ("a", "e", "f", "b"), id="changed since"),
        pytest.param(("x",), ("e",), ("n",), ("x",), id="moved on by a later edit"),
        pytest.param(("e", "n"), ("e",), ("n",), ("e",), id="back already"),
    ],
)
def test_entities_are_put_back(current, before, after, restored):
    assert without_split(current, MovedClaim("c", before, after), "n") == restored


@given(st.lists(st.sampled_from("abcdn"), unique=True), st.lists(st.sampled_from("abcd"), unique=True))
def test_after_putting_back_the_new_entity_is_gone_and_nobody_else(current, before):
    moved = MovedClaim("c", tuple(before), ("n",))
    restored = without_split(tuple(current), moved, "n")
    assert "n" not in restored
    assert {*current} - {"n"} <= {*restored}
    assert len({*restored}) == len(restored)


@pytest.mark.parametrize(
    ("depth", "was", "expected"),
    [
        pytest.param(0, "e1", ("new", "e2"), id="who says so"),
        pytest.param(1, "e2", ("e1", "new"), id="via whom"),
        pytest.param(0, "e2", ("e1", "e2"), id="somebody else by now"),
        pytest.param(5, "e1", ("e1", "e2"), id="no such voice"),
    ],
)
def test_a_speaker_is_replaced_where_it_stands(depth, was, expected):
    changed = with_speaker(NESTED, depth, was, "new")
    assert (changed.entity_id, changed.via.entity_id) == expected


def test_every_voice_is_resolved():
    resolved = with_speaker_keepers(NESTED, {"e1": "k1", "e2": "k2"})
    assert (resolved.entity_id, resolved.via.entity_id) == ("k1", "k2")
    assert with_speaker_keepers(None, {}) is None
