"""From the settings to the service: off without a model, and `doctor` says what an endpoint can do."""

import json
from dataclasses import replace

import pytest

from bot.__main__ import main
from bot.bootstrap.app import App
from bot.bootstrap.service import build_service
from summarizer.proposals.model import ProposalKind
from tests.fake_endpoint import FakeEndpoint, by_request, status

pytestmark = pytest.mark.slow  # asks a server


@pytest.fixture
def configured(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path / "data"))
    monkeypatch.setenv("MODEL_ENDPOINT_KEY", "sk-secret")

    def write(url, *kinds):
        switches = "".join(f"{kind} = true\n" for kind in kinds)
        file = tmp_path / "deltabrief.toml"
        file.write_text(f'[models.endpoint]\nurl = "{url}"\nmodel = "small"\n[models.endpoint.propose]\n{switches}')
        return App(file)

    return write


def finding(capsys, subject):
    return next(each for each in json.loads(capsys.readouterr().out)["findings"] if each["subject"] == subject)


def test_nothing_is_proposed_unless_a_kind_is_switched_on(configured, empty_ledger):
    assert build_service(configured("http://127.0.0.1:9/v1").settings, empty_ledger).proposals is None
    assert build_service(replace_url(configured).settings, empty_ledger).proposals is None


def replace_url(configured):
    """No model at all: the shipped defaults."""
    app = configured("http://127.0.0.1:9/v1")
    app._config.write_text("")
    return App(app._config)


def test_the_kinds_and_limits_of_the_settings_reach_the_proposer(configured, empty_ledger):
    app = configured("http://127.0.0.1:9/v1", "wording", "bottom_line")
    proposals = build_service(app.settings, empty_ledger).proposals
    assert proposals.proposer.policy.kinds == {ProposalKind.WORDING, ProposalKind.BOTTOM_LINE}
    assert proposals.proposer.policy.tokens_a_day == 2_000_000
    assert proposals.proposer.chat.made_by.model == "small"
    assert replace(proposals, ahead=False).ahead is False


def test_doctor_tests_the_endpoint_and_never_prints_the_key(configured, capsys):
    with FakeEndpoint() as endpoint:
        endpoint.behave(by_request(lambda _: '{"speaker": "Ines Calder"}'))
        app = configured(endpoint.url, "claims")
        main(["doctor", "--config", str(app._config), "--format", "json"])
        found = finding(capsys, "model small")
        assert "kept to the schema" in found["state"]
        assert endpoint.headers[0]["authorization"] == "Bearer sk-secret"
        endpoint.behave(status(401, "sk-secret is wrong"))
        assert main(["doctor", "--config", str(app._config), "--format", "json"]) == 1
        out = capsys.readouterr().out
        assert "MODEL_ENDPOINT_KEY" in out
        assert "sk-secret" not in out
