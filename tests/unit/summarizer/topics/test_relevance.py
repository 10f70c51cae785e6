"""The relevance of claims to a topic of two words whose stories use other words."""

import re
from dataclasses import replace

import numpy as np
import pytest

from summarizer.topics.limits import RELEVANCE
from summarizer.topics.model import Topic
from summarizer.topics.relevance import TopicEmbedding, score_claims
from tests.unit.summarizer.conftest import axis

STRIKE = TopicEmbedding(
    Topic("t", "w", "mill strike", ""), axis(1.0)[None, :], np.zeros((0, 4), np.float32), axis(1.0), None, ()
)


def towards_topic(closeness: float, *rest: float) -> np.ndarray:
    """A unit vector with this cosine to the topic; what remains of it lies in the direction `rest`."""
    away = axis(0.0, *rest)
    return closeness * axis(1.0) + np.sqrt(1 - closeness**2) * away


@pytest.fixture
def story(make_claim):
    def claims(*closeness: float, version: str):
        return [
            make_claim(f"{version} {k}", vector=towards_topic(each, 1.0), version_id=version)
            for k, each in enumerate(closeness)
        ]

    return claims


@pytest.fixture
def score(make_claim):
    new = make_claim("The mill's owner sells shares.", day=9, vector=towards_topic(0.4, 0.0, 1.0))

    def relevance(*earlier) -> float:
        (rated,) = score_claims([new], STRIKE, earlier)
        return rated.score

    return relevance


def test_closeness_counts_by_what_the_topics_own_stories_reach(score, story):
    own = story(0.6, *[0.4] * 20, version="own")
    assert score() == pytest.approx(0.36, abs=0.01)
    assert score(*own) == pytest.approx(0.45, abs=0.01), "0.4 is as close as this story gets"


def test_stories_that_reach_the_topic_raise_nothing(score, story):
    assert score(*story(*[0.7] * 21, version="own")) == pytest.approx(score())


def test_a_related_story_does_not_lower_the_bar_that_keeps_it_out(score, story):
    assert score(*story(*[0.35] * 40, version="other")) == pytest.approx(score())
    own = story(*[0.6] * 21, version="own")
    assert score(*own, *story(*[0.35] * 40, version="other")) == pytest.approx(score(*own))


def test_a_few_claims_show_nothing_yet(score, story):
    assert score(*story(0.6, 0.4, 0.4, version="own")) == pytest.approx(score())


def test_the_rest_of_an_article_that_is_on_the_topic_needs_less_and_never_outranks_it(make_claim):
    core = make_claim("The mill's workers strike.", vector=towards_topic(0.6, 1.0))
    rest = make_claim("The owner sells shares.", vector=towards_topic(0.3, 0.0, 1.0))
    alone = score_claims([core, rest], STRIKE, rules=replace(RELEVANCE, at_home=0.0))
    lent = score_claims([core, rest], STRIKE)
    assert alone[1].score < RELEVANCE.home
    assert [relevance.score for relevance in lent] == [alone[0].score, RELEVANCE.home]


def test_each_keyword_counts_once_and_three_at_most(make_claim):
    asked = replace(STRIKE, names=re.compile("mill|strike|pay|union"))

    def score(text: str) -> float:
        (rated,) = score_claims([make_claim(text, vector=towards_topic(0.4, 1.0))], asked)
        return rated.score

    none = score("The owner sells shares.")
    assert score("The mill sells the mill.") == pytest.approx(none + RELEVANCE.named)
    assert score("The mill union and the strike for pay.") == pytest.approx(none + 3 * RELEVANCE.named)
