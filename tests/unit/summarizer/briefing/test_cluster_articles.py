"""Clustering of articles into stories."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.briefing.cluster_articles import cluster_articles

MILL = (
    ("Fire destroys Alder Mill in Kestrel", "A fire destroyed the Alder paper mill in Kestrel on Tuesday night."),
    ("Kestrel loses its mill", "Flames took the Alder Mill, the largest employer of Kestrel, late on Tuesday."),
    (
        "Alder Mill burns down",
        "The Alder paper mill burned down on Tuesday. Kestrel's fire chief, Ines Vogt, saw arson.",
    ),
)
DEPOT = (
    ("Fire guts Tarn bus depot", "A fire gutted the bus depot of Tarn on Tuesday night and destroyed 40 buses."),
    ("40 buses burn in Tarn", "Tarn woke up without buses: flames took the depot and 40 of them late on Tuesday."),
)


def test_reports_of_one_event_are_one_story_and_a_look_alike_is_another() -> None:
    assert cluster_articles((*MILL, *DEPOT)) == ((0, 1, 2), (3, 4))


def test_the_order_of_the_articles_does_not_matter() -> None:
    assert cluster_articles((DEPOT[0], MILL[2], DEPOT[1], MILL[0], MILL[1])) == ((0, 2), (1, 3, 4))


def test_copies_are_one_story() -> None:
    assert cluster_articles((MILL[0], MILL[0], (None, MILL[0][1]))) == ((0, 1, 2),)


def test_unrelated_articles_are_a_story_each() -> None:
    bank = ("Bank raises its rate", "The central bank raised its main rate by half a point to 4.5 per cent.")
    assert cluster_articles((MILL[0], bank)) == ((0,), (1,))


def test_articles_without_a_word_are_alone() -> None:
    assert cluster_articles(()) == ()
    assert cluster_articles(((None, ""), (None, "…"))) == ((0,), (1,))


ARTICLE = st.tuples(
    st.none(), st.lists(st.sampled_from(["Mill", "mill", "burns", "Tarn", "40"]), max_size=8).map(" ".join)
)


@given(st.lists(ARTICLE, max_size=9))
def test_every_article_tells_exactly_one_story(articles: list[tuple[None, str]]) -> None:
    stories = cluster_articles(articles)
    assert sorted(place for story in stories for place in story) == list(range(len(articles)))
    assert list(stories) == sorted(stories)
