"""The relevance of claims to a topic of two words whose stories use other words."""

import re
from dataclasses import replace

import numpy as np
import pytest

from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.limits import RELEVANCE
from summarizer.topics.model import Aspect, Topic
from summarizer.topics.relevance import relevance_weights, score_claims
from summarizer.topics.relevance_features import ARTICLE_FEATURES, CLAIM_FEATURES, JUDGED
from tests.unit.summarizer.conftest import axis

STRIKE = TopicEmbedding(
    Topic("t", "w", "mill strike", ""), axis(1.0)[None, :], np.zeros((0, 4), np.float32), axis(1.0), None, ()
)
ANY = replace(RELEVANCE, kept=0.0)


def towards_topic(closeness: float, *rest: float) -> np.ndarray:
    """A unit vector with this cosine to the topic; what remains of it lies in the direction `rest`."""
    away = axis(0.0, *rest)
    return closeness * axis(1.0) + np.sqrt(1 - closeness**2) * away


@pytest.fixture
def scores(make_claim):
    def relevances(*articles, topic=STRIKE, earlier=(), read=None, rules=ANY) -> list[float]:
        claims = [make_claim(text, day=9, vector=vector, version_id="new") for text, vector in articles]
        return [rated.score for rated in score_claims(claims, topic, earlier, read, rules)]

    return relevances


@pytest.fixture
def story(make_claim):
    def claims(closeness: float, *rest: float, text: str = "Pickets stand at the gate."):
        return [make_claim(f"{text} {k}", vector=towards_topic(closeness, *rest), version_id="own") for k in range(5)]

    return claims


@pytest.mark.parametrize(("which", "of_article", "of_claim"), [("without_judge", 0, 0), ("with_judge", len(JUDGED), 1)])
def test_the_weights_fit_the_features(which, of_article, of_claim):
    fitted = relevance_weights(which)
    assert fitted.of_article.hidden.shape[1] == len(ARTICLE_FEATURES) + of_article + 1
    assert fitted.of_article.out.shape == (len(fitted.of_article.hidden) + 1,)
    assert fitted.of_claim.shape == (len(CLAIM_FEATURES) + of_claim + 1,)


def test_the_nearer_an_article_is_the_likelier_it_is_on_the_topic(scores):
    far, near, nearer = (scores(("It moves.", towards_topic(each, 1.0)))[0] for each in (0.1, 0.4, 0.8))
    assert far < near < nearer
    assert far < RELEVANCE.kept
    assert nearer >= RELEVANCE.kept


def test_an_echo_of_the_story_lifts_what_left_its_words_behind(scores, story):
    new = ("The owner sells shares.", towards_topic(0.3, 0.0, 1.0))
    assert scores(new, earlier=story(0.6, 0.0, 1.0))[0] > scores(new, earlier=story(0.6, 1.0))[0]


def test_what_is_far_from_the_topic_is_never_echoed(scores, story):
    new = ("The owner sells shares.", towards_topic(0.3, 0.0, 1.0))
    assert scores(new, earlier=story(0.2, 0.0, 1.0)) == pytest.approx(scores(new))


def test_a_watched_name_lifts_an_article_and_lets_it_be_echoed(scores, story):
    named = replace(STRIKE, names=re.compile("Harrow"))
    new = ("Harrow sells shares.", towards_topic(0.3, 0.0, 1.0))
    assert scores(new, topic=named)[0] > scores(new)[0]
    echoed = story(0.2, 0.0, 1.0, text="Harrow opens the gate.")
    assert scores(new, topic=named, earlier=echoed)[0] != pytest.approx(scores(new, topic=named)[0])


def test_words_of_the_topic_lift_an_article(scores):
    asked = replace(STRIKE, topic=replace(STRIKE.topic, aspects=(Aspect("pay", "Is the overtime paid?"),)))
    assert (
        scores(("The overtime is paid.", towards_topic(0.3, 1.0)), topic=asked)[0]
        > scores(("The owner moves.", towards_topic(0.3, 1.0)), topic=asked)[0]
    )


def test_the_far_part_of_an_article_scores_less_than_its_core(scores):
    core, rest = scores(
        ("The mill's workers strike.", towards_topic(0.8, 1.0)), ("A band played.", towards_topic(0.0, 0.0, 1.0))
    )
    assert rest < core


def test_what_is_hardly_on_the_topic_is_left_out(scores):
    assert scores(("A band played.", towards_topic(0.0, 1.0)), rules=RELEVANCE) == []


def test_the_judge_reads_the_nearest_claims_of_an_article_and_moves_them_all(scores):
    asked = []

    def read(likely):
        return lambda places: [asked.append(places) or likely for _ in places]

    article = [(f"The mill moves {k}.", towards_topic(0.5 + k / 20, 1.0)) for k in range(6)]
    doubted, believed = (scores(*article, read=read(likely)) for likely in (0.02, 0.98))

    assert asked[0] == [5, 4, 3, 2]
    assert all(low < high for low, high in zip(doubted, believed, strict=True))


def test_the_judge_is_not_asked_of_an_article_that_is_far_from_the_topic(scores):
    assert scores(("A band played.", towards_topic(-0.5, 1.0)), read=lambda places: pytest.fail("asked"))


def test_no_claims_have_no_relevance():
    assert score_claims([], STRIKE) == ()
