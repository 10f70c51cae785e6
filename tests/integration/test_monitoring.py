"""What an administrator asks a running instance: /metrics, /healthz and `deltabrief health`."""

from __future__ import annotations

import asyncio
import json
import socket
from argparse import Namespace
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from bot.bootstrap.app import App
from bot.cli.commands.health import handle_health
from bot.runtime.instance_lease import Instance

pytestmark = pytest.mark.slow  # starts servers


@pytest.fixture
def app(tmp_path, monkeypatch, unused_tcp_port):
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path))
    monkeypatch.setenv("DELTABRIEF_MONITORING__PORT", str(unused_tcp_port))
    app = App()
    yield app
    app.close()


@pytest.fixture
def unused_tcp_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def asked(port, path):
    try:
        with urlopen(f"http://127.0.0.1:{port}{path}") as answer:
            return answer.status, answer.headers["Content-Type"], answer.read().decode()
    except HTTPError as error:
        return error.code, error.headers["Content-Type"], error.read().decode()


async def served(app, ask):
    port = app.settings.monitoring.port
    async with app.monitoring.serve("127.0.0.1", port):
        before = await asyncio.to_thread(asked, port, "/healthz")
        instance = Instance(app.ledger, app.now, app.monitoring.holder)
        async with instance.alone(print, wait=False):
            app.observe("fetch", 0.5, "http_5xx")
            return before, await asyncio.to_thread(ask, port)


def test_a_running_instance_reports_health_and_metrics(app):
    def ask(port):
        return asked(port, "/healthz"), asked(port, "/metrics")

    before, (health, metrics) = asyncio.run(served(app, ask))
    assert before[0] == 503
    assert json.loads(before[2])["problems"] == ["this instance has not got the ledger's lease"]
    assert (health[0], health[1], json.loads(health[2])["status"]) == (200, "application/json", "ok")
    assert metrics[:2] == (200, "text/plain; version=0.0.4; charset=utf-8")
    assert 'deltabrief_failures_total{kind="http_5xx",stage="fetch"} 1.0' in metrics[2]
    assert "deltabrief_ledger_up 1.0" in metrics[2]


def test_the_command_asks_the_running_instance(app, capsys):
    _, code = asyncio.run(served(app, lambda port: handle_health(app, Namespace(format="text"))))
    assert (code, capsys.readouterr().out) == (0, "ok\n")


def test_the_command_says_when_nobody_answers(app, capsys):
    port = app.settings.monitoring.port
    assert handle_health(app, Namespace(format="text")) == 1
    assert capsys.readouterr().out == f"failing; no instance answers at 127.0.0.1:{port}: Connection refused\n"


def test_without_a_port_the_command_looks_at_the_lease_and_creates_no_ledger(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path))
    app = App()
    assert handle_health(app, Namespace(format="json")) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["health"]["problems"] == [f"there is no ledger at {tmp_path / 'deltabrief.db'}"]
    assert not [*tmp_path.iterdir()]
