"""What `worker` refuses, in one sentence that says what to do."""

import pytest

from bot.__main__ import main
from bot.cli.commands.worker import _kinds
from summarizer.errors import UsageError
from summarizer.jobs import JobKind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("fetch,analyse,compose", (JobKind.FETCH, JobKind.ANALYSE, JobKind.COMPOSE), id="all"),
        pytest.param(" compose, analyse ,", (JobKind.ANALYSE, JobKind.COMPOSE), id="as people write lists"),
        pytest.param("fetch,fetch", (JobKind.FETCH,), id="twice"),
    ],
)
def test_queues_are_named(text, kinds):
    assert _kinds(text) == kinds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("analyze", "no queue 'analyze'; give some of fetch, analyse, compose", id="unknown"),
        pytest.param("", "no queue ''", id="none"),
        pytest.param("analyse,deliver", "made by `deltabrief run`", id="deliveries"),
    ],
)
def test_other_queues_are_refused(text, said):
    with pytest.raises(UsageError, match=said.replace("`", ".")):
        _kinds(text)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param(["--database", "sqlite:///x.db"], "Workers need PostgreSQL", id="SQLite"),
        pytest.param(["--database", "postgresql://h/d"], "workers.executor", id="nothing is enqueued"),
        pytest.param(["--concurrency", "0"], "give at least 1", id="no process"),
    ],
)
def test_a_worker_that_could_do_nothing_is_refused(options, said, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert main(["worker", *options]) == 2
    assert said in capsys.readouterr().err
