"""The judge reads a pair of claims in the same way, whoever asks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from summarizer.claims.model import Claim
from summarizer.models.values import ModelRef, SentencePair
from summarizer.relations.sentence_pairs import sentence_pair
from summarizer.text.span import Span

AT = datetime(2027, 3, 1, 9, tzinfo=UTC)


def claim(version, text, at):
    return Claim("c", "w", "a", version, Span(0, 9), text, 0, version, version, at, at, ModelRef("m", "1"))


BEFORE = claim("v1", "The bridge has 14 cracks.", AT - timedelta(days=2))
LATER = claim("v2", "The bridge has 19 cracks.", AT)
TITLES = {"v1": "Cracks found", "v2": "Bridge closed"}


def test_each_sentence_stands_under_the_headline_of_its_article():
    assert sentence_pair(LATER, BEFORE, TITLES) == SentencePair(
        BEFORE.text, LATER.text, 2, same_voice=False, earlier_headline="Cracks found", later_headline="Bridge closed"
    )


@pytest.mark.parametrize("titles", [{}, {"v1": None, "v2": ""}])
def test_without_a_title_there_is_no_headline(titles):
    pair = sentence_pair(LATER, BEFORE, titles)
    assert (pair.earlier_headline, pair.later_headline) == ("", "")


def test_a_headline_has_no_headline_above_it():
    pair = sentence_pair(replace(LATER, headline=True), BEFORE, TITLES)
    assert (pair.earlier_headline, pair.later_headline) == ("Cracks found", "")


def test_an_earlier_claim_of_a_later_day_is_no_days_away():
    assert sentence_pair(BEFORE, LATER, TITLES).days == 0


def test_one_publisher_is_one_voice_by_name_unless_more_is_known():
    same = replace(LATER, publisher=BEFORE.publisher)
    assert sentence_pair(same, BEFORE, TITLES).same_voice
    other = replace(LATER, origin=BEFORE.origin)
    assert sentence_pair(other, BEFORE, TITLES, lambda *_: True).same_voice
