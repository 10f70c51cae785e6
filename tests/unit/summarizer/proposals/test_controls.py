"""Whether a model can tell relations is seen from control pairs: each kind of liar fails, and one that is right passes."""

import random
import re
from datetime import UTC, datetime
from itertools import groupby

import pytest

from summarizer.analysis.proposed_links import TopicMaterial, link_requests
from summarizer.claims.model import Claim
from summarizer.ingest.model import ArticleVersion
from summarizer.models.values import ModelRef, PairLabel
from summarizer.proposals.controls import ControlRecord, control_sheets
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.relation_kinds import RelationKind, relation_kind
from summarizer.proposals.replies import PairItem
from summarizer.text.span import Span
from summarizer.topics.embedding import embed_topic
from summarizer.topics.model import Topic
from tests.fake_chat import FakeChat, proposer_of
from tests.fake_models import FakeEmbedder, vector

ALL = frozenset(RelationKind)
LABELS = [label for label in PairLabel if label is not PairLabel.OTHER]
ANOTHER = {
    PairLabel.UPDATE: PairLabel.CONFIRM,
    PairLabel.CONFIRM: PairLabel.DISPUTE,
    PairLabel.REPEAT: PairLabel.DISPUTE,
    PairLabel.DISPUTE: PairLabel.CONFIRM,
    PairLabel.RETRACT: PairLabel.CONFIRM,
}


def right(sheet, _):
    return [PairItem(later=n, earlier=m, relation=label) for n, (m, label) in sheet.relations.items()]


def another_kind(sheet, _):
    return [item.model_copy(update={"relation": ANOTHER[item.relation]}) for item in right(sheet, None)]


def any_kind(sheet, chance):
    return [item.model_copy(update={"relation": chance.choice(LABELS)}) for item in right(sheet, None)]


def every_line_an_update(sheet, chance):
    earlier = range(1, 1 + len(sheet.earlier))
    related = {n: m for n, (m, _) in sheet.relations.items()}
    return [
        PairItem(later=n, earlier=related.get(n, chance.choice(earlier)), relation=PairLabel.UPDATE)
        for n in range(1, 1 + len(sheet.later))
    ]


def every_related_line_an_update(sheet, _):
    return [item.model_copy(update={"relation": PairLabel.UPDATE}) for item in right(sheet, None)]


def another_claim(sheet, _):
    count = len(sheet.earlier)
    return [item.model_copy(update={"earlier": 1 + item.earlier % count}) for item in right(sheet, None)]


def nothing(*_):
    return []


def no_relation(sheet, _):
    return [item.model_copy(update={"relation": PairLabel.OTHER}) for item in right(sheet, None)]


def out_of_range(sheet, _):
    return [item.model_copy(update={"later": item.later + 100}) for item in right(sheet, None)]


def record(model):
    chance = random.Random(1)
    return ControlRecord.of((sheet, model(sheet, chance)) for sheet in control_sheets())


def test_a_model_that_is_right_can_tell_every_kind():
    assert record(right).passed() == ALL


def test_the_kinds_that_readers_take_alike_may_be_exchanged():
    alike = {PairLabel.CONFIRM: PairLabel.REPEAT, PairLabel.DISPUTE: PairLabel.RETRACT}

    def exchanging(sheet, _):
        return [
            item.model_copy(update={"relation": alike.get(item.relation, item.relation)}) for item in right(sheet, None)
        ]

    assert record(exchanging).passed() == ALL


@pytest.mark.parametrize(
    "liar",
    [
        another_kind,
        any_kind,
        every_line_an_update,
        every_related_line_an_update,
        another_claim,
        nothing,
        no_relation,
        out_of_range,
    ],
)
def test_each_kind_of_liar_can_tell_none(liar):
    assert record(liar).passed() == frozenset()


def agreeing(sheet, _):
    changed = {PairLabel.DISPUTE: PairLabel.CONFIRM, PairLabel.RETRACT: PairLabel.REPEAT}
    return [
        item.model_copy(update={"relation": changed.get(item.relation, item.relation)}) for item in right(sheet, None)
    ]


def test_a_model_may_tell_one_kind_and_not_another():
    assert record(agreeing).passed() == {RelationKind.ONWARD}
    assert record(agreeing).described(RelationKind.SAME) == (
        "the model answered confirm or repeat for 24 control pairs, and 12 of these answers were right"
    )


def test_of_each_claim_the_first_relation_counts():
    assert record(lambda sheet, _: [*right(sheet, None), *another_kind(sheet, None)]).passed() == ALL
    assert record(lambda sheet, _: [*another_kind(sheet, None), *right(sheet, None)]).passed() == frozenset()


def test_a_few_mistakes_are_allowed_and_more_are_not():
    def mistaken(every):
        def model(sheet, _):
            return [
                item.model_copy(update={"relation": ANOTHER[item.relation]}) if number % every == 0 else item
                for number, item in enumerate(right(sheet, None))
            ]

        return model

    assert record(mistaken(9)).passed() == ALL
    assert record(mistaken(2)).passed() == {RelationKind.ONWARD}, "what it called an update was one"


def test_the_sheets_have_as_many_pairs_of_each_kind_and_name_each_claim_once():
    sheets = control_sheets()
    kinds = [relation_kind(label) for sheet in sheets for _, label in sheet.relations.values()]
    assert {kind: kinds.count(kind) for kind in RelationKind} == dict.fromkeys(RelationKind, 12)
    assert sum(len(sheet.later) - len(sheet.relations) for sheet in sheets) == 12
    for sheet in sheets:
        assert len(set(sheet.later)) == len(sheet.later)
        assert len(set(sheet.earlier)) == len(sheet.earlier)
        assert len({earlier for earlier, _ in sheet.relations.values()}) == len(sheet.relations)


NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


def claim(number, version):
    return Claim(
        f"c{number}", "w", version, version, Span(0, 9), "It holds.", 0, "Post", "Post", NOW, NOW, ModelRef("m", "1"),
        vector=vector("It holds."),
    )  # fmt: skip


def test_a_sheet_is_asked_as_an_article_is():
    topic = embed_topic(Topic("t", "w", "Dam", "The old dam."), FakeEmbedder())
    version = ArticleVersion("v2", "a2", "w", 1, None, "", NOW, NOW, "h", b"")
    material = TopicMaterial.of(topic, version, [claim(2, "v2")], [claim(1, "v1")])
    (article,) = link_requests(proposer_of(FakeChat(str), None), material)
    for sheet in control_sheets():
        assert (sheet.request.kind, sheet.request.prompt) == (ProposalKind.RELATION, article.prompt)
        assert shape(sheet.request) == shape(article)


def shape(request):
    """Its text with one line for all claims in a row, and no words of theirs."""
    lines = (re.sub(r"^\d+\. \[\d{4}-\d\d-\d\d, .+?\] .+", "claim", line) for line in request.chat.text.splitlines())
    return [line for line, _ in groupby(lines)]
