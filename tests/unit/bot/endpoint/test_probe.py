import pytest

from bot.endpoint.chat_client import Endpoint, HttpChatModel
from bot.endpoint.dialect import capabilities
from bot.endpoint.limits import EndpointLimits
from bot.endpoint.probe import probe
from tests.fake_endpoint import FakeEndpoint, by_request, status


@pytest.fixture
def endpoint():
    with FakeEndpoint() as served:
        yield served


def probed(endpoint):
    chat = HttpChatModel(Endpoint(endpoint.url, "small"), EndpointLimits(timeout=5), sleep=lambda _: None)
    try:
        return probe(chat, iter([1.0, 1.5]).__next__, lambda: capabilities(chat.dialect))
    finally:
        chat.close()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"speaker": "Ines Calder"}', "kept to the schema and copied a name exactly"),
        ('{"speaker": "Inés Calder"}', "did not copy a name exactly"),
        ("The speaker is Ines Calder.", "was not the JSON object"),
        ("[1]", "was not the JSON object"),
        ("[" * 5000, "was not the JSON object"),
    ],
)
def test_what_a_model_can_do_is_told(endpoint, text, said):
    endpoint.behave(by_request(lambda body: text))
    found = probed(endpoint)
    assert found.remedy == ""
    assert found.state.startswith("answers in 0.5 s, structured output: JSON schema")
    assert said in found.state


@pytest.mark.parametrize(("code", "remedy"), [(401, "correct models.endpoint"), (404, "correct models.endpoint")])
def test_a_model_that_cannot_be_used_has_a_remedy(endpoint, code, remedy):
    endpoint.behave(status(code))
    assert remedy in probed(endpoint).remedy


def test_an_endpoint_that_is_down_has_a_remedy():
    with FakeEndpoint() as gone:
        pass
    assert "start the endpoint" in probed(gone).remedy
