"""What the gate decides about a story's relations, with a judge that reads each pair once."""

from collections import Counter

import pytest

from benchmarks.labelled_stories import parse_story
from summarizer.claims.model import Claim
from summarizer.models.values import ModelRef
from summarizer.proposals.model import Decision, Outcome
from summarizer.proposals.track_record import DECIDED
from summarizer.text.span import Span
from tests.fake_judge import FakeJudge
from tests.fake_models import vector

pytestmark = pytest.mark.model  # the benchmark imports spaCy

STORY = """
story: The Brisk Street ferry
domain: shipwreck
topic: Grounding of the ferry Kestrel
description: Whether the ferry is afloat, and who was hurt.
keywords: ferry Kestrel
aspect A: Injured | How many people were injured?
matter injured: number of people injured

== k1 | 2031-03-04T07:10Z | Skarrow Post | https://skarrowpost.example/aground
H Ferry aground, 31 hurt | injured:value=31 people | new | news! | A
. The hospital treated 31 passengers. | injured:value=31 people | repeat k1.0 | news! | A
== k2 | 2031-03-05T08:00Z | Radio Vell | https://vell.example/count
H More hurt than was known | injured:value=38 people | update k1.1 | news! | A
. The hospital treated 38 passengers. | injured:value=38 people | update k1.1 | news! | A
. A tug was sent for on Monday. | - | new | news | -

state 2031-03-04 | A | 31 passengers | thirty-one
ask How many people were injured? | 38 passengers | k2.1
""".strip()


class CountingJudge(FakeJudge):
    def __init__(self):
        self.pairs = []

    def relations(self, pairs):
        self.pairs += pairs
        return super().relations(pairs)


def read(story):
    from benchmarks.story_claims import LabelledClaim, ReadStory  # noqa: PLC0415 - as above

    claims = [
        LabelledClaim(
            Claim(
                line.ref, "w", article.id, article.id, Span(0, 9), line.text, at, article.publisher, article.publisher,
                article.published, article.published, ModelRef("m", "1"),
                headline=line.is_headline, vector=vector(line.text),
            ),
            line,
            None,
        )
        for article in story.articles
        for at, line in enumerate(article.lines)
    ]  # fmt: skip
    return ReadStory(story, None, tuple(claims))


def test_the_judge_reads_each_pair_once_as_the_product_does():
    from benchmarks.proposals import relation_decisions  # noqa: PLC0415 - as above

    judge = CountingJudge()
    found = list(relation_decisions(read(parse_story(STORY, "ferry.story")), judge))
    assert Counter(kind for _, kind, _ in found) == {
        "relation: update": 2, "relation: confirm": 2,
        **dict.fromkeys([f"unrelated: {label}" for label in ("update", "confirm", "dispute", "retract", "repeat")], 1),
    }  # fmt: skip
    first, second, third = judge.pairs
    assert (first.earlier_headline, first.later_headline) == ("Ferry aground, 31 hurt", "")
    assert (second.earlier_headline, second.later_headline) == ("Ferry aground, 31 hurt", "More hurt than was known")
    assert third.later == "A tug was sent for on Monday."


def test_a_claim_is_played_with_what_it_answers_and_with_the_nearest_earlier_one():
    from benchmarks.proposal_models import played_claims  # noqa: PLC0415 - as above

    judge = CountingJudge()
    found = list(played_claims(read(parse_story(STORY, "ferry.story")), judge))
    assert [claim.right.label.value if claim.right else None for claim in found] == ["update", "update", None]
    asked = [(pair.earlier, pair.later) for pair in judge.pairs]
    assert len(asked) == len(set(asked))


def test_fewer_proposals_are_linked_after_the_judge_refused_earlier_ones_of_the_model():
    from benchmarks.proposals import linked_by_record  # noqa: PLC0415 - as above

    likely, wrong = Decision(Outcome.OWN, "", DECIDED), Decision(Outcome.REFUSED, "", DECIDED)
    assert list(linked_by_record([likely, *[wrong] * 8, likely])) == [True, *[False] * 9]
    assert list(linked_by_record([likely] * 3)) == [True] * 3
