"""What makes a claim rank before another one that matches too."""

from __future__ import annotations

import numpy as np
import pytest

from storage.bm25 import MatchingClaims, NewestMatches


def claims(*ids, sizes=None):
    return MatchingClaims(ids, np.arange(len(ids), 0, -1), sizes or [100] * len(ids))


def having(matches, **words):
    return {word: np.isin(matches.ids, ids.split()) for word, ids in words.items()}


NEWEST = claims(*(f"c{number}" for number in range(10, 0, -1)))
PRESENT = having(NEWEST, ferry=" ".join(NEWEST.ids), strike="c1 c2 c3", avalanche="c4")


def ranked(matches, present, limit=10):
    scores = NewestMatches(NEWEST, PRESENT).best(matches, present, limit)
    return sorted(scores, key=lambda claim_id: (-scores[claim_id], claim_id))


def test_the_rarer_a_word_among_the_newest_matches_the_more_it_counts():
    assert ranked(NEWEST, PRESENT)[:5] == ["c4", "c1", "c2", "c3", "c10"]


@pytest.mark.parametrize(("limit", "count"), [(1, 1), (2, 4), (4, 4), (5, 10), (10, 10), (99, 10)])
def test_as_many_are_scored_as_are_asked_for_and_those_as_good_as_the_last(limit, count):
    assert ranked(NEWEST, PRESENT, limit) == ranked(NEWEST, PRESENT)[:count]


def test_older_claims_are_ranked_by_the_same_weights():
    older = claims("both", "rare", "none")
    present = having(older, ferry="both", strike="both", avalanche="rare")
    assert ranked(older, present) == ["rare", "both", "none"]


def test_no_claims_have_no_scores():
    assert ranked(claims(), {"ferry": np.zeros(0, np.bool_)}) == []


@pytest.mark.parametrize(("size", "more"), [(50, True), (200, False)])
def test_a_word_of_a_short_claim_says_more_of_it(size, more):
    ranking = NewestMatches(NEWEST, PRESENT)
    usual = ranking.best(NEWEST, PRESENT, 10)["c4"]
    sized = claims("c4", sizes=[size])
    other = ranking.best(sized, having(sized, ferry="c4", avalanche="c4"), 10)["c4"]
    assert (other > usual) is more


def test_a_word_that_all_have_counts_a_little():
    assert all(score > 0 for score in NewestMatches(NEWEST, PRESENT).best(NEWEST, PRESENT, 10).values())
