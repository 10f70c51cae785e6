"""What makes a claim rank before another one that matches too."""

from __future__ import annotations

import pytest

from storage.bm25 import MatchingClaim, NewestMatches

NEWEST = [MatchingClaim(f"c{number}", number, 100) for number in range(10, 0, -1)]
PRESENT = {"ferry": range(1, 11), "strike": (1, 2, 3), "avalanche": (4,)}


def ranked(matches, present):
    scores = NewestMatches(NEWEST, PRESENT).scores(matches, present)
    return sorted(scores, key=lambda claim_id: (-scores[claim_id], claim_id))


def test_the_rarer_a_word_among_the_newest_matches_the_more_it_counts():
    assert ranked(NEWEST, PRESENT)[:5] == ["c4", "c1", "c2", "c3", "c10"]


def test_older_claims_are_ranked_by_the_same_weights():
    older = [MatchingClaim("both", -1, 100), MatchingClaim("rare", -2, 100), MatchingClaim("none", -3, 100)]
    assert ranked(older, {"ferry": {-1}, "strike": {-1}, "avalanche": {-2}}) == ["rare", "both", "none"]


@pytest.mark.parametrize(("size", "more"), [(50, True), (200, False)])
def test_a_word_of_a_short_claim_says_more_of_it(size, more):
    ranking = NewestMatches(NEWEST, PRESENT)
    usual = ranking.scores(NEWEST, PRESENT)["c4"]
    other = ranking.scores([MatchingClaim("c4", 4, size)], {"ferry": {4}, "avalanche": {4}})["c4"]
    assert (other > usual) is more


def test_a_word_that_all_have_counts_a_little():
    assert all(score > 0 for score in NewestMatches(NEWEST, PRESENT).scores(NEWEST, PRESENT).values())
