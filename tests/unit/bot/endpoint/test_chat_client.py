"""The chat client against an endpoint that misbehaves in every way we know of."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.endpoint.chat_client import Endpoint, HttpChatModel
from bot.endpoint.dialect import Dialect, StructuredOutput
from bot.endpoint.limits import EndpointLimits
from summarizer.errors import UsageError
from summarizer.models.chat import ChatError, ChatFailure, ChatRequest
from tests.fake_endpoint import (
    FakeEndpoint,
    completion,
    drip,
    garbage,
    hang_up,
    picky,
    raw,
    reply,
    silence,
    status,
)

KEY = "sk-very-secret"
NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
REQUEST = ChatRequest("Be exact.", "The dam holds.", "claims", {"type": "object"}, 50)
QUICK = EndpointLimits(timeout=0.3, longest=100.0, reply_bytes=10_000)


@pytest.fixture
def endpoint():
    with FakeEndpoint() as served:
        yield served


@pytest.fixture
def pauses():
    return []


@pytest.fixture
def chat(endpoint, pauses):
    client = HttpChatModel(Endpoint(endpoint.url, "small", KEY), QUICK, now=lambda: NOW, sleep=pauses.append)
    yield client
    client.close()


def failure(chat):
    with pytest.raises(ChatError) as caught:
        chat.complete(REQUEST)
    assert KEY not in str(caught.value)
    return caught.value


def test_a_request_carries_model_key_schema_and_limit(endpoint, chat):
    endpoint.behave(reply('{"claims": []}', usage={"prompt_tokens": 12, "completion_tokens": 3}))
    answer = chat.complete(REQUEST)
    assert (answer.text, answer.input_tokens, answer.output_tokens) == ('{"claims": []}', 12, 3)
    (body,) = endpoint.bodies
    assert body["model"] == "small"
    assert body["max_tokens"] == 50
    assert body["temperature"] == 0
    assert body["response_format"]["json_schema"] == {"name": "claims", "schema": {"type": "object"}, "strict": True}
    assert [message["content"] for message in body["messages"]] == ["Be exact.", "The dam holds."]
    assert endpoint.headers[0]["authorization"] == f"Bearer {KEY}"
    assert endpoint.paths == ["/v1/chat/completions"]


@pytest.mark.parametrize(
    ("behaviour", "kind", "said"),
    [
        pytest.param(status(401, f"bad key {KEY}"), ChatFailure.KEY, "MODEL_ENDPOINT_KEY", id="key refused"),
        pytest.param(status(403), ChatFailure.KEY, "MODEL_ENDPOINT_KEY", id="forbidden"),
        pytest.param(status(404, "model 'small' not found"), ChatFailure.MODEL, "no model 'small'", id="model removed"),
        pytest.param(status(400, "context too long"), ChatFailure.REQUEST, "context too long", id="bad request"),
        pytest.param(raw(302, b"", Location="http://127.0.0.1:1/"), ChatFailure.REQUEST, "redirects", id="redirect"),
        pytest.param(raw(200, b"<html>Log in</html>"), ChatFailure.MALFORMED, "not JSON", id="a web page"),
        pytest.param(raw(200, b""), ChatFailure.MALFORMED, "not JSON", id="no body"),
        pytest.param(raw(200, b"\xff\xfe\x00"), ChatFailure.MALFORMED, "not JSON", id="bytes"),
        pytest.param(raw(200, b"[" * 9_000), ChatFailure.MALFORMED, "not JSON", id="deep JSON"),
        pytest.param(raw(200, b'"yes"'), ChatFailure.MALFORMED, "not a chat completion", id="a string"),
        pytest.param(raw(200, b'{"choices": []}'), ChatFailure.MALFORMED, "not a chat completion", id="no choice"),
        pytest.param(raw(200, b'{"choices": [7]}'), ChatFailure.MALFORMED, "not a chat completion", id="odd choice"),
        pytest.param(
            raw(200, b'{"choices": {"0": 1}}'), ChatFailure.MALFORMED, "not a chat completion", id="odd choices"
        ),
        pytest.param(reply(None), ChatFailure.EMPTY, "empty", id="null content"),
        pytest.param(reply(""), ChatFailure.EMPTY, "empty", id="empty content"),
        pytest.param(reply(" \n"), ChatFailure.EMPTY, "empty", id="blank content"),
        pytest.param(reply({"a": 1}), ChatFailure.EMPTY, "empty", id="an object as content"),
        pytest.param(reply(None, refusal="I cannot"), ChatFailure.EMPTY, "refused to answer", id="refusal"),
        pytest.param(reply('{"cl', "length"), ChatFailure.CUT_OFF, "cut off at 50", id="cut off"),
        pytest.param(raw(200, b"x" * 10_001), ChatFailure.TOO_LONG, "10,000 bytes", id="very long"),
    ],
)
def test_what_trying_again_does_not_mend_is_asked_once(endpoint, chat, behaviour, kind, said):
    endpoint.behave(behaviour)
    error = failure(chat)
    assert error.failure is kind
    assert said in str(error)
    assert len(endpoint.bodies) == 1


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        pytest.param(status(429), ChatFailure.BUSY, id="429"),
        pytest.param(status(500, "boom"), ChatFailure.SERVER, id="500"),
        pytest.param(status(503), ChatFailure.SERVER, id="503"),
        pytest.param(hang_up, ChatFailure.UNREACHABLE, id="hangs up"),
        pytest.param(garbage, ChatFailure.UNREACHABLE, id="no HTTP"),
        pytest.param(raw(200, completion("{}"), length=9_999), ChatFailure.UNREACHABLE, id="ends early"),
    ],
)
def test_a_passing_failure_is_tried_again_and_then_told(endpoint, chat, pauses, behaviour, kind):
    endpoint.behave(behaviour, behaviour, reply("{}"))
    assert chat.complete(REQUEST).text == "{}"
    assert pauses == [1, 2]
    endpoint.behave(behaviour)
    assert failure(chat).failure is kind
    assert len(endpoint.bodies) == 6


@pytest.mark.parametrize("kind", ["silence", "body", "head"])
def test_a_server_that_never_ends_is_left_at_the_deadline(endpoint, pauses, kind):
    stuck = silence(endpoint) if kind == "silence" else drip(endpoint, 0.02, head=kind == "head")
    endpoint.behave(stuck)
    chat = HttpChatModel(Endpoint(endpoint.url, "small"), QUICK, sleep=pauses.append)
    assert failure(chat).failure is ChatFailure.TIMEOUT
    assert len(endpoint.bodies) == QUICK.attempts
    chat.close()


@pytest.mark.parametrize(
    ("header", "first"), [("7", 7.0), ("Mon, 01 Mar 2027 12:00:30 GMT", 30.0), ("soon", 1.0), ("-5", 1.0)]
)
def test_retry_after_is_obeyed(endpoint, chat, pauses, header, first):
    endpoint.behave(status(429, Retry_After=header), reply("{}"))
    assert chat.complete(REQUEST).text == "{}"
    assert pauses == [first]


def test_a_longer_wait_than_an_article_may_take_is_not_waited_for(endpoint, chat, pauses):
    endpoint.behave(status(429, Retry_After="3600"), reply("{}"))
    error = failure(chat)
    assert (error.failure, error.wait) == (ChatFailure.BUSY, timedelta(hours=1))
    assert pauses == []


def test_nobody_listening_is_unreachable(pauses):
    with FakeEndpoint() as gone:
        url = gone.url
    error = failure(HttpChatModel(Endpoint(url, "small"), QUICK, sleep=pauses.append))
    assert error.failure is ChatFailure.UNREACHABLE


@pytest.mark.parametrize(
    ("refused", "dialect"),
    [
        (["json_schema"], Dialect(output=StructuredOutput.OBJECT)),
        (["json_schema", "json_object"], Dialect(output=StructuredOutput.PROMPT)),
        (["response_format"], Dialect(output=StructuredOutput.PROMPT)),
        (["max_tokens"], Dialect(limit="max_completion_tokens")),
        (["temperature"], Dialect(temperature=False)),
        (
            ["max_tokens", "temperature", "json_schema"],
            Dialect(StructuredOutput.OBJECT, "max_completion_tokens", False),
        ),
    ],
)
def test_options_that_an_endpoint_refuses_are_left_out_from_then_on(endpoint, chat, refused, dialect):
    endpoint.behave(picky(*refused))
    assert chat.complete(REQUEST).text == "{}"
    assert chat.dialect == dialect
    before = len(endpoint.bodies)
    chat.complete(REQUEST)
    assert len(endpoint.bodies) == before + 1


@pytest.mark.parametrize("usage", [None, 7, {}, {"prompt_tokens": -1, "completion_tokens": 2}, {"prompt_tokens": 1e99}])
def test_tokens_are_estimated_where_the_endpoint_counts_none(endpoint, chat, usage):
    endpoint.behave(reply("x" * 40, usage=usage))
    answer = chat.complete(REQUEST)
    assert (answer.input_tokens, answer.output_tokens) == (7, 10)


def test_content_in_parts_is_joined(endpoint, chat):
    endpoint.behave(reply([{"type": "text", "text": "{"}, {"type": "text", "text": "}"}, 5]))
    assert chat.complete(REQUEST).text == "{}"


@pytest.mark.parametrize(
    ("url", "chat_url"),
    [
        ("http://h:1/v1", "http://h:1/v1/chat/completions"),
        ("http://h/v1/", "http://h/v1/chat/completions"),
        ("https://h/v1/chat/completions", "https://h/v1/chat/completions"),
    ],
)
def test_the_base_or_the_whole_address_may_be_given(url, chat_url):
    assert Endpoint(url, "m").chat_url == chat_url


@pytest.mark.parametrize("url", ["ftp://h/v1", "http://", "http://me:pass@h/v1"])
def test_an_address_that_cannot_be_used_is_refused_in_words(url):
    with pytest.raises(UsageError, match=r"models\.endpoint\.url"):
        _ = Endpoint(url, "m").chat_url


def test_the_key_is_in_no_representation():
    assert KEY not in repr(Endpoint("http://h/v1", "m", KEY))


def test_the_body_is_plain_json(endpoint, chat):
    endpoint.behave(reply("{}"))
    chat.complete(ChatRequest("Zoë", "“Ähm”", "n", {}, 5))
    assert json.dumps(endpoint.bodies[0]["messages"], ensure_ascii=False).count("Ähm") == 1
