from random import Random

import pytest

from benchmarks.changed_facts import fact_pairs
from benchmarks.judge_data import (
    SplitCheck,
    ask_cases,
    aspect_cases,
    label_shares,
    news_cases,
    read_pairs,
    relation_cases,
    sampled,
    sampled_answers,
)
from benchmarks.labelled_stories import parse_story
from summarizer.models.values import PairLabel
from tests.fake_models import FakeEmbedder

HEAD = """story: s
domain: d
topic: t
description: d
keywords: k
aspect A: Injured | How many people were injured?
matter injured: number of people injured
matter tug: the tug
"""
BODY = """
== a | 2031-03-04T07:00Z | Post | https://p.example/1
H Ferry aground, 31 hurt | injured:value=31 | new | news! | A
. Thirty-one people were hurt. | injured:value=31 | repeat a.0 | news! | A
+ The ship is old. | - | new | background | -
. A tug is on its way. | tug:planned | new | news | -
== b | 2031-03-05T08:00Z | Vell | https://v.example/1
. Doctors treated 38 passengers. | injured:value=38 | update a.1 | news! | A
+ The owner says 35 were hurt. | injured:value=35 | dispute b.1 | news | A
+ People cried. | injured:about | new | colour | -
== c | 2031-03-06T12:00Z | Post | https://p.example/2
. The count of the injured rose to 40. | injured:value=40 | update b.1 | news! | A
ask How many people were injured? | 40 | c.1
ask Who paid? | REFUSE
"""


def story():
    return parse_story(HEAD + BODY, "ferry--kestrel.story")


def labels():
    found = story()
    refs = {line.text: line.ref for line in found.lines.values()}
    return {
        (refs[case.pair.earlier], refs[case.pair.later]): case.label for case in relation_cases(found, FakeEmbedder())
    }


@pytest.mark.parametrize(
    ("earlier", "later", "label"),
    [
        pytest.param("a.0", "a.1", PairLabel.REPEAT, id="named"),
        pytest.param("a.1", "b.1", PairLabel.UPDATE, id="named update"),
        pytest.param("a.0", "b.1", PairLabel.UPDATE, id="what repeats the named line is updated too"),
        pytest.param("b.1", "b.2", PairLabel.DISPUTE, id="dispute"),
        pytest.param("a.1", "c.1", PairLabel.UPDATE, id="an update of an update"),
        pytest.param("a.2", "b.1", PairLabel.OTHER, id="no matter in common"),
        pytest.param("a.3", "c.1", PairLabel.OTHER, id="another matter"),
        pytest.param("b.1", "b.3", PairLabel.OTHER, id="only mentioned"),
        pytest.param("a.1", "b.2", None, id="disputes what updates it: not said"),
    ],
)
def test_what_a_line_is_to_each_earlier_one_follows_from_the_lines_it_names(earlier, later, label):
    assert labels()[(earlier, later)] is label


def test_a_pair_brings_headlines_days_and_voice():
    case = next(c for c in relation_cases(story(), FakeEmbedder()) if c.pair.later.startswith("The count") and c.named)

    assert (case.pair.days, case.pair.same_voice, case.near, case.same_matter) == (1, False, True, True)
    case = next(c for c in relation_cases(story(), FakeEmbedder()) if c.pair.later.startswith("Thirty"))
    assert (case.pair.earlier_headline, case.pair.later_headline) == ("", "Ferry aground, 31 hurt")


def test_a_sample_of_others_stands_for_all_of_them():
    cases = [case for case in relation_cases(story(), FakeEmbedder()) if case.label is not None]
    chosen = sampled(cases, 1, Random(1))

    def others(found):
        return sum(case.weight for case in found if case.label is PairLabel.OTHER)

    assert others(chosen) == pytest.approx(others(cases))
    assert sum(c.label is not PairLabel.OTHER for c in chosen) == sum(c.label is not PairLabel.OTHER for c in cases)


def test_answers_of_a_question_are_its_lines_and_the_nearest_others():
    aspects = aspect_cases(story(), FakeEmbedder())
    asked = ask_cases(story(), FakeEmbedder())

    assert len(aspects) == len(story().lines)
    assert sum(case.answers for case in aspects) == 5
    assert [c.sentence for c in asked if c.answers] == ["The count of the injured rose to 40."]
    assert not any(c.answers for c in asked if c.question == "Who paid?")
    assert "Doctors treated 38 passengers." not in [c.sentence for c in asked if c.question.startswith("How")]
    assert sum(c.answers for c in sampled_answers(aspects, 0.5, 0.5, Random(1))) == 5


def test_news_is_what_a_briefing_may_have():
    assert [case.news for case in news_cases(story())] == [True, True, False, True, True, True, False, True]


def test_texts_that_stand_in_two_splits_are_found():
    text = "The owner of the ferry said that the ship would be moved before the spring tide comes in."
    check = SplitCheck({"train": [text, "Another."], "test": [text.replace("owner", "master"), "Something else."]}, 0.8)

    assert check.duplicates == [(text, text.replace("owner", "master"))]


def test_the_shipped_pairs_are_read_and_balanced():
    shares = label_shares(read_pairs())

    assert len(read_pairs()) == 720
    assert max(shares.values()) < 0.35
    assert min(shares.values()) > 0.05


def test_made_pairs_are_the_same_each_time_and_no_label_prevails():
    made = fact_pairs(2000)
    shares = {label: sum(pair.label is label for pair in made) / 2000 for label in PairLabel}

    assert made[:50] == fact_pairs(50)
    assert shares[PairLabel.CONFIRM] + shares[PairLabel.REPEAT] == pytest.approx(shares[PairLabel.DISPUTE], abs=0.08)
    assert all("{" not in pair.pair.earlier + pair.pair.later for pair in made)
    for word in (" not ", " no "):
        said = [pair for pair in made if word in pair.pair.later]
        disputed = sum(pair.label is PairLabel.DISPUTE for pair in said) / len(said)
        assert 0.35 < disputed < 0.65, word
