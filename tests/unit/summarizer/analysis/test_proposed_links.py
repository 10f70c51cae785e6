"""Relations and answers of a model beside the embedded ones: nothing that we found is replaced or outranked."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from summarizer.analysis.proposed_links import TopicMaterial, TopicProposals, propose_links
from summarizer.claims.model import Claim
from summarizer.ingest.model import ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.proposals.controls import control_sheets
from summarizer.proposals.model import Outcome, ProposalKind
from summarizer.proposals.track_record import CONTROLLED, DOUBTED, NO_RECORD, TrackRecord, base_rule
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Link, Relation
from summarizer.relations.voices import by_name
from summarizer.text.span import Span
from summarizer.topics.embedding import embed_topic
from summarizer.topics.model import Aspect, AspectAnswer, Relevance, Topic
from tests.fake_chat import FakeChat, proposer_of
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeEmbedder, vector, words

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
JUDGE = FakeJudge()
MADE_BY = ModelRef("m", "1")
TOPIC = Topic(
    "t", "w", "Harbour bridge", "The old bridge.", aspects=(Aspect("Cracks", "How many cracks has the bridge?"),)
)
VERSION = ArticleVersion("v2", "a2", "w", 1, None, "", NOW, NOW, "h", b"")


def claim(number, text, version="v2", days=0, publisher="Post"):
    at = NOW - timedelta(days=days)
    return Claim(
        f"c{number}", "w", f"a-{version}", version, Span(0, 9), text, number, publisher, publisher, at, at, MADE_BY,
        lemmas=frozenset(words(text)), vector=vector(text),
    )  # fmt: skip


DOUBTFUL = RELATIONS.likely - 0.1
EARLIER = claim(1, "The bridge has 14 cracks.", "v1", 2, "Courier")
LATER = claim(2, "The bridge has 19 cracks.")
SAME = claim(3, "The bridge has 14 cracks.")


def link(later, earlier, relation=Relation.UPDATES, score=0.6):
    return Link(later, earlier, "v2", relation, score, (), MADE_BY, topic_id="t")


def proposed(
    ledger, pairs=(), answers=(), judge=JUDGE, later=(LATER,), title=None, titles=(), record=NO_RECORD, controls=()
):
    replies = {"pairs": json.dumps({"pairs": list(pairs)}), "answers": json.dumps({"answers": list(answers)})}
    chat = FakeChat(lambda request: replies[request.name], json.dumps(replies))
    material = TopicMaterial.of(embed_topic(TOPIC, FakeEmbedder()), replace(VERSION, title=title), later, [EARLIER])
    material = replace(material, titles={"v2": title, **dict(titles)})
    return propose_links(proposer_of(chat, ledger, controls=controls), judge, material, by_name, record)


def pair(relation, later=1, earlier=1):
    return {"later": later, "earlier": earlier, "relation": relation}


def test_a_relation_that_the_judge_finds_too_is_linked(ledger):
    found, records = proposed(ledger, [pair("confirm")], later=(SAME,))
    ((made, outcome),) = found.links
    assert (made.claim_id, made.earlier_id, made.relation) == ("c3", "c1", Relation.CORROBORATES)
    assert outcome is Outcome.CHECKED
    assert made.topic_id == "t"
    assert made.made_by.prompt.startswith("relations-1:")
    assert [(record.about, record.outcome) for record in records] == [("c3", Outcome.CHECKED)]


@pytest.mark.parametrize(
    "lie",
    [pair("confirm"), pair("retract"), pair("repeat"), pair("other"), pair("update", 9), pair("update", 1, 0)],
)
def test_a_relation_that_voices_or_numbers_rule_out_links_nothing(ledger, lie):
    assert proposed(ledger, [lie])[0].links == ()


class AskedJudge(FakeJudge):
    """Keeps what it was asked."""

    def __init__(self):
        self.pairs = []

    def relations(self, pairs):
        self.pairs += pairs
        return super().relations(pairs)


def test_the_judge_reads_a_proposed_pair_under_the_headlines_of_both_articles(ledger):
    judge = AskedJudge()
    proposed(ledger, [pair("update")], judge=judge, title="Bridge closed", titles={"v1": "Cracks found"})
    assert [(asked.earlier_headline, asked.later_headline) for asked in judge.pairs] == [
        ("Cracks found", "Bridge closed")
    ]


def test_a_headline_is_read_under_no_headline(ledger):
    judge = AskedJudge()
    proposed(ledger, [pair("update")], judge=judge, title="Bridge closed", later=[replace(LATER, headline=True)])
    assert [(asked.earlier_headline, asked.later_headline) for asked in judge.pairs] == [("", "")]


class UndecidedJudge(FakeJudge):
    """Finds no relation between any two."""

    def relations(self, pairs):
        return np.array([[0.01] * 5 + [0.95]] * len(pairs), np.float32)


def test_a_relation_that_the_judge_does_not_find_is_kept_as_the_models_own_and_no_line_rests_on_it(ledger):
    found, (record,) = proposed(ledger, [pair("update")], judge=UndecidedJudge())
    assert found.links == ()
    assert (record.about, record.outcome, record.rule) == ("c2", Outcome.OWN, "undecided")
    assert record.text == "update: The bridge has 14 cracks."
    assert "1% likely" in record.reason


def test_a_model_that_the_judge_supported_before_is_believed_where_the_judge_finds_nothing(ledger):
    good = TrackRecord(proposed=20, borne_out=15, refused=1)
    found, (record,) = proposed(ledger, [pair("update")], judge=UndecidedJudge(), record=good)
    assert [(link.earlier_id, outcome) for link, outcome in found.links] == [("c1", Outcome.OWN)]
    assert record.rule == "undecided", "the judge's verdict on it stays the same"


@pytest.mark.parametrize("judge", [UndecidedJudge(), None])
def test_a_relation_that_only_a_doubted_model_believes_is_refused(ledger, judge):
    bad = TrackRecord(proposed=20, borne_out=2, refused=12)
    found, (record,) = proposed(ledger, [pair("update")], judge=judge, record=bad)
    assert found.links == ()
    assert (record.about, record.outcome, base_rule(record.rule)) == ("c2", Outcome.REFUSED, DOUBTED)
    assert "of the last 20 relations that this model proposed, 12 were refused" in record.reason


def test_a_relation_of_a_doubted_model_that_the_judge_finds_is_linked(ledger):
    bad = TrackRecord(proposed=20, borne_out=2, refused=12)
    found, (record,) = proposed(ledger, [pair("confirm")], later=(SAME,), record=bad)
    assert [outcome for _, outcome in found.links] == [Outcome.CHECKED]
    assert record.outcome is Outcome.CHECKED


def test_a_relation_that_control_pairs_refuse_is_recorded_about_its_claim_and_the_judge_does_not_read_it(ledger):
    judge = AskedJudge()
    items = [pair("confirm"), pair("update"), pair("update", 9), pair("other")]
    found, records = proposed(ledger, items, judge=judge, controls=control_sheets())
    assert (found.links, judge.pairs) == ((), [])
    assert [(each.about, each.text, each.outcome, each.rule) for each in records] == [
        ("c2", "confirm: The bridge has 14 cracks.", Outcome.REFUSED, CONTROLLED),
        ("c2", "update: The bridge has 14 cracks.", Outcome.REFUSED, CONTROLLED),
    ]


def test_without_a_judge_a_relation_is_the_models_own(ledger):
    found, _ = proposed(ledger, [pair("update")], judge=None)
    assert [outcome for _, outcome in found.links] == [Outcome.OWN]
    assert [link.score >= RELATIONS.likely for link, _ in found.links] == [True], "what was accepted is told"


@pytest.mark.parametrize(
    ("outcome", "embedded", "kept"),
    [
        (Outcome.CHECKED, [], 1),
        (Outcome.CHECKED, [link("c2", "c9")], 2),
        (Outcome.CHECKED, [link("c2", "c1", Relation.DISPUTES)], 1),
        (Outcome.OWN, [], 1),
        (Outcome.OWN, [link("c2", "c9")], 2),
        (Outcome.OWN, [link("c3", "c1")], 2),
        (Outcome.OWN, [link("c2", "c9", Relation.DISPUTES)], 1),
        (Outcome.OWN, [link("c2", "c9", Relation.RETRACTS, DOUBTFUL)], 1),
        (Outcome.OWN, [link("c2", "c9", score=DOUBTFUL)], 2),
        (Outcome.OWN, [link("c2", "c9", Relation.REPEATS)], 2),
        (Outcome.OWN, [link("c2", "c9", Relation.REPEATS), link("c2", "c8", Relation.DISPUTES)], 2),
    ],
)
def test_a_sure_link_of_our_own_stays_and_the_models_own_makes_no_other_kind_of_change(outcome, embedded, kept):
    links = TopicProposals(((link("c2", "c1"), outcome),)).with_links(embedded, [LATER])
    assert links[: len(embedded)] == tuple(embedded)
    assert len(links) == kept


@pytest.mark.parametrize("relation", [Relation.REPEATS, Relation.CORROBORATES])
@pytest.mark.parametrize("embedded", [Relation.UPDATES, Relation.REPEATS])
def test_what_only_the_model_takes_for_said_before_never_silences_what_we_found(relation, embedded):
    own = TopicProposals(((link("c2", "c1", relation), Outcome.OWN),))
    assert own.with_links([link("c2", "c9", embedded)], [LATER]) == (link("c2", "c9", embedded),)


@pytest.mark.parametrize("outcome", [Outcome.CHECKED, Outcome.OWN])
@pytest.mark.parametrize("relation", [Relation.UPDATES, Relation.CORROBORATES])
def test_an_accepted_link_takes_the_place_of_a_doubtful_one_of_its_pair(outcome, relation):
    doubtful, accepted = link("c2", "c1", relation, DOUBTFUL), link("c2", "c1")
    assert TopicProposals(((accepted, outcome),)).with_links([doubtful], [LATER]) == (accepted,)


def test_a_claim_that_is_not_on_the_topic_gets_no_link():
    assert TopicProposals(((link("c2", "c1"), Outcome.CHECKED),)).with_links([], [SAME]) == ()


def test_an_answer_counts_only_where_the_judge_agrees(ledger):
    found, records = proposed(ledger, answers=[{"claim": 1, "question": 1}, {"claim": 1, "question": 7}])
    assert [(claim_id, answer.aspect) for claim_id, answer in found.answers] == [("c2", "Cracks")]
    assert [record.outcome for record in records] == [Outcome.CHECKED]
    assert proposed(ledger, answers=[{"claim": 1, "question": 1}], judge=None)[0].answers == ()


def test_an_answer_that_we_found_keeps_its_score():
    relevance = Relevance("c2", "t", 0.5, "Cracks", 0.8, answers=(AspectAnswer("Cracks", 0.8),))
    proposals = TopicProposals(answers=(("c2", AspectAnswer("Cracks", 0.4)),))
    assert proposals.with_answers([relevance]) == (relevance,)
    empty = replace(relevance, aspect=None, aspect_score=0.0, answers=())
    (made,) = proposals.with_answers([empty])
    assert (made.aspect, made.aspect_score, len(made.answers)) == ("Cracks", 0.4, 1)


def test_nothing_is_asked_without_earlier_claims_or_questions(ledger):
    chat = FakeChat(lambda _: "{}")
    topic = embed_topic(replace(TOPIC, aspects=()), FakeEmbedder())
    for claims in ([LATER], []):
        material = TopicMaterial.of(topic, VERSION, claims, [])
        assert propose_links(proposer_of(chat, ledger), None, material, by_name) == (TopicProposals(), ())
    assert chat.requests == []


def test_material_is_bounded_and_comes_before_the_article():
    many = [claim(n, f"The bridge has {n} cracks.") for n in range(10, 60)]
    before = [claim(n, f"The bridge had {n} cracks.", "v1", 1) for n in range(100, 400)]
    late = claim(999, "The bridge has 14 cracks.", "v3", -3)
    material = TopicMaterial.of(embed_topic(TOPIC, FakeEmbedder()), VERSION, many, [*before, late])
    assert len(material.claims) == 12
    assert len(material.earlier) <= 48
    assert late not in material.earlier
    assert np.all([each.reported_at <= NOW for each in material.earlier])


def test_switched_off_kinds_ask_nothing(ledger):
    chat = FakeChat(lambda _: "{}")
    material = TopicMaterial.of(embed_topic(TOPIC, FakeEmbedder()), VERSION, [LATER], [EARLIER])
    propose_links(proposer_of(chat, ledger, ProposalKind.WORDING), None, material, by_name)
    assert chat.requests == []
