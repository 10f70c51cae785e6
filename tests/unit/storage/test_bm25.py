"""What makes a claim rank before another one that matches too."""

from __future__ import annotations

import pytest

from storage.bm25 import MatchingClaims, NewestMatches

NEWEST = MatchingClaims([f"c{number}" for number in range(10, 0, -1)], [*range(10, 0, -1)], [100] * 10)
PRESENT = {"ferry": range(1, 11), "strike": (1, 2, 3, 99), "avalanche": (4,)}


def ranked(matches, present, limit=10):
    scores = NewestMatches(NEWEST, PRESENT).best(matches, present, limit)
    return sorted(scores, key=lambda claim_id: (-scores[claim_id], claim_id))


def test_the_rarer_a_word_among_the_newest_matches_the_more_it_counts():
    assert ranked(NEWEST, PRESENT)[:5] == ["c4", "c1", "c2", "c3", "c10"]


@pytest.mark.parametrize(("limit", "count"), [(1, 1), (2, 4), (4, 4), (5, 10), (10, 10), (99, 10)])
def test_as_many_are_scored_as_are_asked_for_and_those_as_good_as_the_last(limit, count):
    assert ranked(NEWEST, PRESENT, limit) == ranked(NEWEST, PRESENT)[:count]


def test_older_claims_are_ranked_by_the_same_weights():
    older = MatchingClaims(["both", "rare", "none"], [-1, -2, -3], [100] * 3)
    assert ranked(older, {"ferry": [-1], "strike": [-1], "avalanche": [-2]}) == ["rare", "both", "none"]


def test_no_claims_have_no_scores():
    assert ranked(MatchingClaims([], [], []), {"ferry": []}) == []


@pytest.mark.parametrize(("size", "more"), [(50, True), (200, False)])
def test_a_word_of_a_short_claim_says_more_of_it(size, more):
    ranking = NewestMatches(NEWEST, PRESENT)
    usual = ranking.best(NEWEST, PRESENT, 10)["c4"]
    other = ranking.best(MatchingClaims(["c4"], [4], [size]), {"ferry": [4], "avalanche": [4]}, 10)["c4"]
    assert (other > usual) is more


def test_a_word_that_all_have_counts_a_little():
    assert all(score > 0 for score in NewestMatches(NEWEST, PRESENT).best(NEWEST, PRESENT, 10).values())
