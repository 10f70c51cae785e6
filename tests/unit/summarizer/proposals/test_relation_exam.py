"""A model is asked about control pairs once, before its relations count, and only for kinds that it can tell."""

import json

import pytest

from summarizer.models.chat import ChatError, ChatFailure
from summarizer.models.values import PairLabel
from summarizer.proposals.controls import control_sheets
from summarizer.proposals.limits import CONTROL
from summarizer.proposals.model import Decision, Outcome, ProposalKind
from summarizer.proposals.replies import LINES, PAIRS
from summarizer.proposals.requests import pairs_text, prepare
from summarizer.proposals.track_record import CONTROLLED
from summarizer.workspace.model import Workspace
from tests.fake_chat import FakeChat, proposer_of

SHEETS = {sheet.request.chat.text: sheet for sheet in control_sheets()}
ARTICLE = prepare(ProposalKind.RELATION, pairs_text(["[2027-03-01, Post] It broke."], ["[2027-02-28, Post] It holds."]))
UPDATE, CONFIRM = ({"later": 1, "earlier": 1, "relation": label} for label in ("update", "confirm"))


@pytest.fixture
def ledger(empty_ledger):
    with empty_ledger() as work:
        work.workspaces.add(Workspace("w", "Town"))
        work.commit()
    return empty_ledger


def answers(article=(UPDATE,), answered=lambda label: label):
    """Replies about articles, and about control pairs what `answered` makes of the right relation."""

    def answer(request):
        if request.name != "pairs":
            return json.dumps({request.name: []})
        if (sheet := SHEETS.get(request.text)) is None:
            return json.dumps({"pairs": list(article)})
        found = ((n, m, answered(label.value)) for n, (m, label) in sheet.relations.items())
        return json.dumps({"pairs": [{"later": n, "earlier": m, "relation": label} for n, m, label in found]})

    return FakeChat(answer)


def only_updates(label):
    return label if label == "update" else "other"


def examined(chat, ledger, **kwargs):
    return proposer_of(chat, ledger, controls=control_sheets(), **kwargs)


def asked(proposer, request=ARTICLE):
    """Relations of the items that count; None if there is no reply."""
    (reply,) = proposer.ask("w", [(request, PAIRS)])
    labels = None if reply is None else [item.relation for item in reply[0]]
    return None if labels is None else [label.value for label in labels if proposer.control_refusal(label) is None]


def test_relations_of_a_model_that_can_tell_them_count_at_once(ledger):
    chat = answers([UPDATE, CONFIRM])
    assert asked(examined(chat, ledger)) == ["update", "confirm"]
    assert len(chat.requests) == 1 + len(SHEETS)


def test_control_pairs_are_asked_once_whatever_the_process(ledger):
    chat = answers()
    for n in range(3):
        proposer = examined(chat, ledger)
        other = prepare(ProposalKind.RELATION, pairs_text([f"[2027-03-0{n + 1}, Post] It broke."], ["It held."]))
        assert asked(proposer, ARTICLE) == asked(proposer, other) == ["update"]
    assert sum(request.text in SHEETS for request in chat.requests) == len(SHEETS)


@pytest.mark.parametrize("answered", [lambda _: "update", lambda _: "repeat", lambda _: "other", lambda _: "nonsense"])
def test_a_model_that_can_tell_none_is_asked_for_no_relations(ledger, answered):
    chat = answers(answered=answered)
    proposer = examined(chat, ledger)
    assert asked(proposer) == [], "it was asked together with the control pairs"
    count = len(chat.requests)
    other = prepare(
        ProposalKind.RELATION, pairs_text(["[2027-03-02, Post] It broke."], ["[2027-03-01, Post] It held."])
    )
    assert asked(proposer, other) is None
    proposer.ahead("w", [other], queue=True)
    assert len(chat.requests) == count
    with ledger() as work:
        records = work.proposals.list_about("w", CONTROLLED)
    assert [record.outcome for record in records] == [Outcome.REFUSED] * 3
    assert all("control pairs" in record.reason for record in records)


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        (PairLabel.UPDATE, None),
        (PairLabel.OTHER, None),
        (
            PairLabel.CONFIRM,
            "the model answered confirm or repeat for 0 control pairs, and 0 of these answers were right",
        ),
        (
            PairLabel.REPEAT,
            "the model answered confirm or repeat for 0 control pairs, and 0 of these answers were right",
        ),
        (
            PairLabel.RETRACT,
            "the model answered dispute or retract for 0 control pairs, and 0 of these answers were right",
        ),
    ],
)
def test_a_kind_that_it_cannot_tell_is_refused_and_the_rest_counts(ledger, label, reason):
    proposer = examined(answers([UPDATE, CONFIRM], only_updates), ledger)
    assert asked(proposer) == ["update"]
    expected = reason and Decision(Outcome.REFUSED, reason, CONTROLLED)
    assert proposer.control_refusal(label) == expected


def test_before_the_test_every_kind_is_refused_and_without_control_pairs_none(ledger):
    labels = [label for label in PairLabel if label is not PairLabel.OTHER]
    untested, without = examined(answers(), ledger), proposer_of(answers(), ledger)
    assert {untested.control_refusal(label).reason for label in labels} == {"the model has not been tested yet"}
    assert [without.control_refusal(label) for label in labels] == [None] * len(labels)


def test_other_kinds_of_proposals_are_asked_without_control_pairs(ledger):
    chat = answers()
    assert examined(chat, ledger).ask("w", [(prepare(ProposalKind.WORDING, "1. It holds."), LINES)]) == [((), 0)]
    assert [request.name for request in chat.requests] == ["lines"]


def test_without_a_reply_to_all_control_pairs_no_relation_counts_and_they_are_asked_again_later(ledger):
    seconds, down = [0.0], [True]
    good = answers()

    def answer(request):
        if request.text in list(SHEETS)[:1] and down[0]:
            raise ChatError("busy", ChatFailure.BUSY)
        return good._answer(request)

    chat = FakeChat(answer)
    proposer = examined(chat, ledger)
    proposer._exam.clock = lambda: seconds[0]
    assert asked(proposer) == []
    count, down[0] = len(chat.requests), False
    assert asked(proposer) is None
    assert len(chat.requests) == count
    seconds[0] = CONTROL.again
    assert asked(proposer) == ["update"]


def test_a_reply_to_control_pairs_that_is_no_json_shows_that_a_model_can_tell_nothing(ledger):
    chat = FakeChat(lambda request: "I think" if request.text in SHEETS else json.dumps({"pairs": [UPDATE]}))
    assert asked(examined(chat, ledger)) == []


def test_a_budget_that_is_used_up_leaves_the_model_untested(ledger):
    chat = answers()
    assert asked(examined(chat, ledger, tokens_a_day=10)) is None
    assert chat.requests == []
