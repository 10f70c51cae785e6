"""Whatever is decided about a proposed relation, `explain` shows it with its reason, on every ledger."""

from __future__ import annotations

import json
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from bot.presentation.history_pages import explanation_page
from bot.presentation.render_terminal import to_text
from summarizer.analysis.proposed_links import TopicMaterial, propose_links
from summarizer.models.chat import ChatError, ChatFailure
from summarizer.models.values import PairLabel
from summarizer.proposals.controls import control_sheets
from summarizer.proposals.track_record import NO_RECORD, TrackRecord
from summarizer.questions.explain import explain_claim
from summarizer.relations.voices import by_name
from summarizer.topics.embedding import embed_topic
from tests.fake_chat import FakeChat, proposer_of
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeEmbedder, vector

SHEETS = {sheet.request.chat.text: sheet for sheet in control_sheets()}
BAD = TrackRecord(proposed=20, borne_out=2, refused=12)
SIGNED = "fake-chat 1 relations-1"


class SilentJudge(FakeJudge):
    """Finds hardly any relation between any two."""

    def relations(self, pairs):
        return np.array([[0.01] * (len(PairLabel) - 1) + [0.95]] * len(pairs), np.float32)


class OtherJudge(FakeJudge):
    """Finds that every claim disputes the other."""

    def relations(self, pairs):
        return np.array([[0.9 if label is PairLabel.DISPUTE else 0.02 for label in PairLabel]] * len(pairs), np.float32)


def model(relation, *, tells=True):
    """A chat model that proposes this relation for the first claim, and can tell the control pairs or none of them."""

    def answer(request):
        sheet = SHEETS.get(request.text)
        if sheet is None:
            return json.dumps({"pairs": [{"later": 1, "earlier": 1, "relation": relation}]})
        known = sheet.relations.items() if tells else ()
        return json.dumps({"pairs": [{"later": n, "earlier": m, "relation": label} for n, (m, label) in known]})

    return FakeChat(answer)


def explained(ledger, make, chat, judge, record=NO_RECORD):
    """The lines about the model on the page that explains the later of two claims."""
    texts = "The dam at Arvik has 14 cracks.", "The dam at Arvik has 19 cracks."
    before = make.claim("c1", text=texts[0], vector=vector(texts[0]), reported_at=make.at(-2), version_id="v1")
    later = make.claim(
        "c2", text=texts[1], vector=vector(texts[1]), article_id="a2", version_id="v2", publisher="The Post"
    )
    version = make.version("v2", article_id="a2")
    material = TopicMaterial.of(embed_topic(make.topic(), FakeEmbedder()), version, [later], [before])
    proposer = proposer_of(chat, ledger, controls=control_sheets())
    _, records = propose_links(proposer, judge, material, by_name, record)
    with ledger() as work:
        work.articles.add(make.article("a2"), ["url:https://post.example/2"])
        work.articles.add_version(version, ["band2"])
        work.claims.add([before, later])
        work.proposals.add(records)
        work.commit()
    with ledger() as work:
        page = to_text(explanation_page(explain_claim(work, "w", "c2"), ZoneInfo("UTC")), 300)
    lines = page.partition("Proposed by a model\n")[2].partition("\n\n")[0].splitlines()
    return [line.strip() for line in lines]


@pytest.mark.parametrize(
    ("relation", "tells", "judge", "record", "outcome", "reason"),
    [
        ("update", True, FakeJudge(), NO_RECORD, "checked", "the judge finds update 90% likely"),
        (
            "update", True, SilentJudge(), NO_RECORD, "model's own",
            "the judge finds update 1% likely, and nothing speaks against it",
        ),
        (
            "update", True, OtherJudge(), NO_RECORD, "refused",
            "the judge finds update 2% likely, and dispute likelier",
        ),
        ("repeat", True, FakeJudge(), NO_RECORD, "refused", "the two have different numbers for one thing"),
        (
            "update", True, SilentJudge(), BAD, "refused",
            f"the judge finds update 1% likely, and nothing speaks against it; but {BAD.described()}",
        ),
        (
            "update", False, FakeJudge(), NO_RECORD, "refused",
            "the model answered update for 0 control pairs, and 0 of these answers were right",
        ),
        (
            "confirm", False, FakeJudge(), NO_RECORD, "refused",
            "the model answered confirm or repeat for 0 control pairs, and 0 of these answers were right",
        ),
    ],
)  # fmt: skip
def test_each_decision_about_a_relation_is_explained(stocked, make, relation, tells, judge, record, outcome, reason):
    proposal, why = explained(stocked, make, model(relation, tells=tells), judge, record)
    assert proposal == f"· relation: {outcome}: “{relation}: The dam at Arvik has 14 cracks.”"
    assert why.startswith(f"{reason} · {SIGNED}")


def test_without_a_reply_to_the_control_pairs_a_relation_is_refused_as_untested(stocked, make):
    proposal, why = explained(stocked, make, model_without_controls(), FakeJudge())
    assert "relation: refused" in proposal
    assert why.startswith("the model has not been tested yet")


def model_without_controls():
    """A chat model that is out of order whenever it is asked about control pairs."""
    good = model("update")

    def answer(request):
        if request.text in SHEETS:
            raise ChatError("busy", ChatFailure.BUSY)
        return good._answer(request)

    return FakeChat(answer)
