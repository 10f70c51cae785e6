"""The gold of a scenario served as a model: what it proposes for the lines of an article."""

import json

import pytest

from benchmarks.endpoint import GoldAnswers, ServedCalls
from bot.endpoint.chat_client import Endpoint, HttpChatModel
from bot.endpoint.limits import EndpointLimits
from summarizer.models.chat import ChatError, ChatFailure, ChatReply, ChatRequest
from summarizer.proposals.controls import ControlRecord, control_sheets
from summarizer.proposals.relation_kinds import RelationKind
from summarizer.proposals.replies import PAIRS
from tests.fake_endpoint import FakeEndpoint

pytestmark = pytest.mark.model

SHEETS = control_sheets()
REQUEST = """Later claims (L):
1. [2025-01-03, Wire] Officers tried to detain the mayor, who refused.

Earlier claims (E):
1. [2025-01-01, Wire] A warrant for the mayor was issued."""


def change(kind, words, *, required, against=("old",)):
    return {"type": kind, "any_of": [words], "required": required, "against": list(against)}


def proposed(changes):
    """The relations that it proposes for a line that has these changes in the gold."""
    briefings = [{"date": "2025-01-03", "changes": changes}]
    gold = GoldAnswers({"briefings": briefings}, {}, {"old": "a warrant for the mayor was issued."})
    name = {"json_schema": {"name": "pairs"}}
    body = {"messages": [{}, {"content": REQUEST}], "response_format": name}
    return [pair["relation"] for pair in json.loads(gold.reply(body))["pairs"]]


UPDATE = change("UPDATED", "tried to detain", required=False)


@pytest.mark.parametrize(
    ("changes", "relations"),
    [
        ([change("UPDATED", "tried to detain", required=True)], ["update"]),
        ([UPDATE], ["update"]),
        ([change("NEW", "tried to detain", required=True, against=()), UPDATE], []),
        ([UPDATE, change("NEW", "tried to detain", required=True, against=())], []),
        ([UPDATE, change("DISPUTED", "who refused", required=True)], ["dispute"]),
        ([change("NEW", "who refused", required=False, against=()), UPDATE], ["update"]),
        ([change("UPDATED", "was arrested", required=True)], []),
    ],
)
def test_what_the_gold_requires_of_a_line_comes_before_what_it_allows(changes, relations):
    assert proposed(changes) == relations


def test_the_gold_is_right_about_control_pairs_whatever_the_scenario():
    gold = GoldAnswers({"briefings": []}, {}, {})
    name = {"json_schema": {"name": "pairs"}}
    bodies = [{"messages": [{}, {"content": sheet.request.chat.text}], "response_format": name} for sheet in SHEETS]
    items = [PAIRS.read(gold.reply(body))[0] for body in bodies]
    assert ControlRecord.of(zip(SHEETS, items, strict=True)).passed() == frozenset(RelationKind)


class ServedChat:
    """A model that replies, or fails."""

    def __init__(self, failure=None):
        self.failure = failure

    def complete(self, request):
        if self.failure:
            raise ChatError("no reply", self.failure)
        return ChatReply(json.dumps({request.name: [request.text, request.reply_tokens]}), 5, 2)


def asked_of(calls):
    """What a client of the endpoint gets, or its failure."""
    with FakeEndpoint() as endpoint:
        endpoint.behave(calls.answer)
        client = HttpChatModel(Endpoint(endpoint.url, "m"), EndpointLimits(attempts=1))
        try:
            return client.complete(ChatRequest("List claims.", "A text.", "claims", {}, 30))
        except ChatError as error:
            return error.failure
        finally:
            client.close()


def test_a_served_model_gets_the_whole_request_and_its_reply_comes_back():
    calls = ServedCalls(ServedChat())
    assert asked_of(calls) == ChatReply('{"claims": ["A text.", 30]}', 5, 2)
    assert {**calls.figures(), "seconds": 0} == {
        "replies: whole": 1, "seconds": 0, "tokens asked": 5, "tokens written": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("failure", "seen"),
    [
        (ChatFailure.CUT_OFF, ChatFailure.CUT_OFF),
        (ChatFailure.TIMEOUT, ChatFailure.CUT_OFF),
        (ChatFailure.EMPTY, ChatFailure.SERVER),
    ],
)
def test_a_served_model_that_ends_without_a_whole_reply_is_a_failure_to_the_client(failure, seen):
    calls = ServedCalls(ServedChat(failure))
    assert asked_of(calls) is seen
    assert calls.ended == {failure.value: 1}
