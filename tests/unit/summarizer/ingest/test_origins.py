"""Who confirms whom: a credit counts against the article that prints it, and against nobody else."""

from __future__ import annotations

import pytest

from summarizer.ingest.origins import Provenance, is_independent, is_new_voice

QUAY = Provenance("Quay", None, "Quay")
VALE = Provenance("Vale", None, "Vale")
REUTERS = Provenance("Thomson Reuters", None, "Reuters")
QUAY_CREDITS = Provenance("Quay", "Thomson Reuters", "Quay")
VALE_CREDITS = Provenance("Vale", "Thomson Reuters", "Vale")
QUAY_COPIES_VALE = Provenance("Vale", None, "Quay")
OWNED = Provenance("Harbour House", None, "Quay"), Provenance("Harbour House", None, "Harbour Echo")


@pytest.mark.parametrize(
    ("first", "again", "confirmed"),
    [
        pytest.param(QUAY, VALE, True, id="two papers"),
        pytest.param(QUAY, QUAY, False, id="one paper"),
        pytest.param(*OWNED, False, id="two papers of one owner"),
        pytest.param(QUAY_COPIES_VALE, QUAY, False, id="who printed a copy and says it again"),
        pytest.param(QUAY_COPIES_VALE, VALE, False, id="the original of a copy"),
        pytest.param(VALE, QUAY_COPIES_VALE, False, id="a copy of the original"),
        pytest.param(REUTERS, VALE_CREDITS, False, id="who credits the agency"),
        pytest.param(QUAY_CREDITS, VALE_CREDITS, False, id="two who credit one agency"),
        pytest.param(QUAY_CREDITS, VALE, True, id="a paper of its own after one with a credit"),
        pytest.param(VALE, QUAY_CREDITS, True, id="one with a credit after a paper of its own"),
        pytest.param(QUAY_CREDITS, REUTERS, True, id="the agency, whose name anybody may write"),
    ],
)
def test_whether_the_second_confirms_the_first(first: Provenance, again: Provenance, confirmed: bool) -> None:
    assert is_independent(again, first) is confirmed


def test_a_new_voice_is_independent_of_all_that_were_heard() -> None:
    assert is_new_voice(VALE, [QUAY, REUTERS])
    assert not is_new_voice(VALE_CREDITS, [QUAY, REUTERS])
    assert is_new_voice(VALE, [])
