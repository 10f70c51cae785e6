"""A local instruct model, named by its folder in the settings, from the article to what `doctor` says of it."""

import json

import pytest

from bot.__main__ import main
from bot.bootstrap.app import App
from bot.bootstrap.service import build_service, open_console_ledger
from bot.workspace.console import CONSOLE
from summarizer.ingest.model import RawArticle, VersionState
from summarizer.proposals.model import Outcome
from tests.tiny_instruct import save_tiny_instruct

pytestmark = pytest.mark.model

TEXT = "The council of Larmouth voted to close the bridge. Engineers found 14 cracks in its steel on Monday."


@pytest.fixture
def app(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path / "data"))
    (model := tmp_path / "model").mkdir()
    save_tiny_instruct(model, positions=8192)
    file = tmp_path / "deltabrief.toml"
    kinds = "claims = true\nsummaries = true\n"
    file.write_text(f'[models.endpoint]\nmodel = "{model}"\n[models.endpoint.propose]\n{kinds}')
    return App(file)


def test_an_article_is_read_with_a_model_that_is_named_by_its_folder(app, capsys):
    ledger = open_console_ledger(app.settings)
    service = build_service(app.settings, ledger)
    version = service.ingest(CONSOLE.id, RawArticle(TEXT, "Larmouth Post", app.now(), title=None)).version_id
    assert service.analyse(version) is VersionState.ANALYSED
    with ledger() as work:
        claims = work.claims.list_by_version(version)
        used = work.proposals.use(CONSOLE.id, app.now().date())
        outcomes = {each.outcome for each in work.proposals.count(CONSOLE.id)}
    assert [claim.text for claim in claims if "council" in claim.text], "read in the embedded way"
    assert used.requests == 2, "claims and summary"
    assert outcomes <= {Outcome.REFUSED}, "noise is nowhere in the source"
    capsys.readouterr()
    main(["doctor", "--config", str(app._config), "--format", "json"])
    found = [each for each in json.loads(capsys.readouterr().out)["findings"] if "model" in each["subject"]]
    assert any(str(app.settings.models.endpoint.model) in each["subject"] for each in found)
