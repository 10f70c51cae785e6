"""With log.format = "json", every line on stderr is one object, whoever writes it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bot.monitoring.json_stream import is_record, wrapped
from bot.monitoring.logging_setup import SECRETS

BOT = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"
SETUP = """
import logging, os, subprocess, sys, threading, warnings
from bot.monitoring.logging_setup import logging_to_stderr, log_as
from bot.request_context import request
logging_to_stderr(verbose=True)
log_as("json")
log = logging.getLogger("bot.test")
"""


def lines_of(code):
    done = subprocess.run([sys.executable, "-c", SETUP + code], capture_output=True, text=True, check=False, timeout=60)
    return [json.loads(line) for line in done.stderr.splitlines()], done


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "logger", "words"),
    [
        pytest.param("log.warning('plain')", "bot.test", "plain", id="our log"),
        pytest.param("log.warning('two\\nlines')", "bot.test", "two\nlines", id="a message of two lines"),
        pytest.param("print('a note', file=sys.stderr)", "stderr", "a note", id="a print"),
        pytest.param("os.write(2, b'from C\\n')", "stderr", "from C", id="a C library"),
        pytest.param("os.write(2, b'no end')", "stderr", "no end", id="a line without an end"),
        pytest.param("os.write(2, b'\\xff\\xfe\\n')", "stderr", "\\xff\\xfe", id="bytes that are no text"),
        pytest.param("os.write(2, b'x' * 200_000 + b'\\n')", "stderr", "xxx", id="a very long line"),
        pytest.param("subprocess.run(['sh', '-c', 'echo child >&2'])", "stderr", "child", id="a child"),
        pytest.param("warnings.warn('old')", "py.warnings", "UserWarning: old", id="a warning"),
        pytest.param("1 / 0", "bot.monitoring.logging_setup", "uncaught error", id="a bug"),
        pytest.param("t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()", "bot.monitoring.logging_setup", "uncaught error", id="a bug in a thread"),
        pytest.param("os.write(2, b'{\"no\": \"record\"}\\n')", "stderr", '{"no": "record"}', id="another object"),
        pytest.param("logging.getLogger('other').error('of a library')", "other", "of a library", id="a library's log"),
    ],
)  # fmt: skip
def test_every_line_is_one_object(code, logger, words):
    lines, done = lines_of(code)
    assert lines, done
    assert {"time", "level", "logger", "message"} <= lines[0].keys()
    assert lines[0]["logger"] == logger
    assert words in lines[0]["message"]
    assert done.stdout == ""


@pytest.mark.slow
def test_a_bug_has_its_traceback_in_the_object():
    lines, done = lines_of("1 / 0")
    assert len(lines) == 1
    assert "ZeroDivisionError" in lines[0]["traceback"]
    assert done.returncode == 1


@pytest.mark.slow
def test_the_object_says_what_the_work_is_about():
    lines, _ = lines_of("""
with request(request="abc", source="s1"):
    log.info("inside")
    with request(version="v1"):
        log.info("deeper")
log.info("outside")
""")
    assert [(line.get("request"), line.get("source"), line.get("version")) for line in lines] == [
        ("abc", "s1", None),
        ("abc", "s1", "v1"),
        (None, None, None),
    ]


@pytest.mark.slow
def test_a_child_of_ours_writes_objects_itself_and_they_pass_unchanged():
    lines, _ = lines_of("""
code = '''
import logging
from bot.monitoring.logging_setup import log_in_child
from bot.request_context import called_in
log_in_child("json")
called_in({"request": "r1"}, logging.getLogger("bot.child").warning, "in the child")
'''
subprocess.run([sys.executable, "-c", code])
""")
    assert [(line["logger"], line["level"], line["message"], line["request"]) for line in lines] == [
        ("bot.child", "warning", "in the child", "r1")
    ]


@pytest.mark.slow
def test_a_token_that_a_library_prints_is_hidden_too():
    lines, _ = lines_of(f"print('login with {BOT} failed', file=sys.stderr)")
    assert lines[0]["message"] == "login with *** failed"
    assert not SECRETS.search(str(lines))


@pytest.mark.parametrize("text", ["", "{", "{}", "[1]", '{"time": 1}', "plain", '"time"'])
def test_only_our_objects_pass_unchanged(text):
    assert not is_record(text)
    assert is_record(wrapped(text))
