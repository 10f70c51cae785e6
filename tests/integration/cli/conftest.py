"""The command line on a SQLite ledger with fake models."""

import itertools
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.bootstrap.app import App
from summarizer.analysis.lazy_models import LazyModels
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.ledgers import template
from tests.thread_worker import ThreadWorker

TOPIC = """\
name = "Ferry strike"
description = "The ferry strike in the harbour: crews, port, talks."
keywords = ["ferry", "strike", "harbour"]

[[aspects]]
name = "Strike"
question = "Is the ferry strike in the harbour over?"
"""
STRIKE = "Ferry crews began a strike in the harbour on Monday."
NOW = datetime(2030, 5, 8, 12, tzinfo=UTC)
STOCKING = 20
"""Seconds on the clock of a test while its ledger is filled, at most."""
COURT = "A court ordered the ferry crews to end their strike in the harbour."


@pytest.fixture
def seconds():
    """Every look at the clock is a second later."""
    return itertools.count()


@pytest.fixture(autouse=True)
def _a_place_of_its_own(monkeypatch, tmp_path, seconds):
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "deltabrief.db"
    shutil.copyfile(template(), path)  # creating one takes a third of a second
    path.chmod(0o600)
    monkeypatch.delenv("DELTABRIEF_CONFIG", raising=False)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path / "data"))
    monkeypatch.setattr(LazyModels, "pair", lambda self: (FakeAnalyser(), FakeEmbedder()))
    monkeypatch.setattr(LazyModels, "loaded_judge", lambda self: FakeJudge())
    monkeypatch.setattr(App, "analysis_worker", lambda self: ThreadWorker(self.service))  # fakes stay in this process
    monkeypatch.setattr(App, "now", lambda self: NOW + timedelta(seconds=next(seconds)))  # and never across midnight
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def deltabrief(capsys):
    def run(*argv: object) -> tuple[int, str, str]:
        try:
            code = main([str(part) for part in argv])
        except SystemExit as left:
            code = left.code
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def topic_file(tmp_path) -> Path:
    file = tmp_path / "topic.toml"
    file.write_text(TOPIC)
    return file


@pytest.fixture
def inbox(tmp_path) -> Path:
    folder = tmp_path / "The Quay"
    folder.mkdir()
    (folder / "one.txt").write_text(f"{STRIKE}\n")
    os.utime(folder / "one.txt", (NOW.timestamp(), NOW.timestamp()))  # the date of a text file is its modification time
    return folder


@pytest.fixture
def stocked(deltabrief, topic_file, inbox, seconds, tmp_path, tmp_path_factory):
    """The command line with a topic and an analysed article in its ledger; the ledger is filled once and copied."""
    ledger, filled = tmp_path / "data" / "deltabrief.db", tmp_path_factory.getbasetemp() / "stocked.db"
    if filled.exists():
        shutil.copyfile(filled, ledger)
        next(itertools.islice(seconds, STOCKING, None))
        return deltabrief
    assert deltabrief("topics", "add", topic_file)[0] == 0
    assert deltabrief("ingest", inbox)[0] == 0
    shutil.copyfile(ledger, filled)
    assert next(seconds) < STOCKING
    return deltabrief
