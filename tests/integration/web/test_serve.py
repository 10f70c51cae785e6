"""`serve`, and `run` with `serve.enabled`, as processes: they answer, and stop cleanly at once."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing

import pytest

pytestmark = pytest.mark.slow


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def status(port, path, patience=90.0):
    """The status of a request, once the server listens."""
    end = time.monotonic() + patience
    while True:
        try:
            with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
                connection.request("GET", path)
                with connection.getresponse() as response:
                    return response.status
        except ConnectionRefusedError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


@pytest.mark.parametrize("command", [["serve"], ["run", "--no-watch"]])
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_server_answers_and_stops_when_it_is_told_to(sqlite_url, tmp_path, command, number, code):
    port = free_port()
    environment = {
        **os.environ,
        "DELTABRIEF_SERVE__ENABLED": "true",
        "DELTABRIEF_SERVE__PORT": str(port),
        "DELTABRIEF_DATA__FOLDER": str(tmp_path),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *command, "--database", sqlite_url],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert status(port, "/api/v1/topics") == 401
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == code, said
    assert f"Serving http://127.0.0.1:{port}" in said
    assert "Traceback" not in said


def test_an_address_that_is_taken_is_said_in_one_sentence(sqlite_url, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        environment = {**os.environ, "DELTABRIEF_SERVE__PORT": str(port), "DELTABRIEF_DATA__FOLDER": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, "-m", "bot", "serve", "--database", sqlite_url],
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "serve.port" in done.stderr
