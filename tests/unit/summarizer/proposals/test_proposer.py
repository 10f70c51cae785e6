"""Kept replies, the budget of a day, the cost ledger, and a deadline for everything."""

import json
import threading

import pytest

from summarizer.errors import StorageError
from summarizer.models.chat import ChatError, ChatFailure
from summarizer.proposals.model import Outcome, ProposalKind, TokenUse, refused
from summarizer.proposals.replies import LINES
from summarizer.proposals.requests import prepare
from summarizer.workspace.model import Workspace
from tests.fake_chat import NOW, FakeChat, proposer_of

REPLY = json.dumps({"lines": [{"line": 1, "text": "It holds."}, {"line": "x"}]})


@pytest.fixture
def ledger(empty_ledger):
    with empty_ledger() as work:
        work.workspaces.add(Workspace("w", "Town"))
        work.workspaces.add(Workspace("other", "Other town"))
        work.commit()
    return empty_ledger


def request(text="1. It holds."):
    return prepare(ProposalKind.WORDING, text), LINES


def used(ledger, workspace="w"):
    with ledger() as work:
        return work.proposals.use(workspace, NOW.date())


def test_a_reply_is_read_and_kept_and_its_tokens_are_counted(ledger):
    chat = FakeChat(lambda _: REPLY)
    for _ in range(2):
        ((items, misfits),) = proposer_of(chat, ledger).ask("w", [request()])
        assert ([item.text for item in items], misfits) == (["It holds."], 1)
    assert len(chat.requests) == 1
    assert used(ledger) == TokenUse(1, 0, 100, 20)


def test_another_model_or_text_is_asked_anew(ledger):
    first, second = FakeChat(lambda _: REPLY), FakeChat(lambda _: REPLY, "another")
    proposer_of(first, ledger).ask("w", [request(), request("1. It broke.")])
    proposer_of(second, ledger).ask("w", [request()])
    assert (len(first.requests), len(second.requests)) == (2, 1)


def test_a_day_has_a_budget_for_each_workspace(ledger):
    chat = FakeChat(lambda _: REPLY)
    proposer = proposer_of(chat, ledger, tokens_a_day=2_500)
    answers = [proposer.ask("w", [request(f"1. Line {n}.")])[0] is not None for n in range(9)]
    assert answers == [True] * len(chat.requests) + [False] * (9 - len(chat.requests))
    assert 1 <= len(chat.requests) < 9
    assert proposer.ask("other", [request("1. Another.")])[0] is not None
    assert used(ledger).tokens <= 2_500


@pytest.mark.parametrize("failure", list(ChatFailure))
def test_no_failure_is_raised_and_each_is_counted(ledger, failure):
    def fails(_):
        raise ChatError("no", failure)

    assert proposer_of(FakeChat(fails), ledger).ask("w", [request()]) == [None]
    assert used(ledger) == TokenUse(1, 1, 0, 0)


@pytest.mark.parametrize("reply", ["", "no", "[]", '{"x": 1}', "{" * 9999, "x" * 50_000])
def test_a_reply_that_is_none_costs_only_its_tokens(ledger, reply):
    assert proposer_of(FakeChat(lambda _: reply), ledger).ask("w", [request()]) == [None]
    assert used(ledger).tokens == 120


def test_a_late_reply_is_not_waited_for_and_serves_whoever_asks_next(ledger):
    release = threading.Event()
    chat = FakeChat(lambda _: (release.wait(20), REPLY)[1])
    proposer = proposer_of(chat, ledger, longest=0.05)
    assert proposer.ask("w", [request()]) == [None]
    release.set()
    proposer._asked[next(iter(proposer._asked))].result(20)
    assert proposer.ask("w", [request()])[0] is not None
    assert len(chat.requests) == 1


def test_what_is_asked_ahead_is_not_asked_again(ledger):
    chat = FakeChat(lambda _: REPLY)
    proposer = proposer_of(chat, ledger)
    wanted = [request(f"1. Line {n}.") for n in range(3)]
    proposer.ahead("w", [each for each, _ in wanted])
    assert all(proposer.ask("w", wanted))
    assert len(chat.requests) == 3
    proposer.ahead("w", [each for each, _ in wanted])
    assert len(chat.requests) == 3


def test_a_ledger_that_cannot_be_read_costs_only_the_proposals():
    def broken():
        raise StorageError("the database is locked")

    chat = FakeChat(lambda _: REPLY)
    proposer = proposer_of(chat, broken)
    proposer.ahead("w", [request()[0]])
    assert proposer.ask("w", [request()]) == [None]
    assert chat.requests == []


def test_a_record_names_model_prompt_and_reason(ledger):
    proposer = proposer_of(FakeChat(lambda _: REPLY), ledger)
    prepared, _ = request()
    records = proposer.record("w", "c1", prepared, [("It broke.", refused("words", "the source has no “broke”"))])
    proposer.store(records)
    with ledger() as work:
        (stored,) = work.proposals.list_about("w", "c1")
    assert (stored.outcome, stored.rule, stored.at) == (Outcome.REFUSED, "words", NOW)
    assert stored.made_by.model == "fake-chat"
    assert stored.made_by.prompt.startswith("wording-1:")
