import json
import logging
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.monitoring.logging_setup import LONGEST, JsonFormatter, LineFormatter, hidden, shown
from bot.request_context import request

BOT = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param(f"login with {BOT} failed", "login with *** failed", id="a bot's token"),
        pytest.param(
            "POST https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb24tdG9rZW4 responded with 429",
            "POST https://discord.com/api/v10/webhooks/123/*** responded with 429",
            id="the token of a follow-up",
        ),
        pytest.param(
            "POST https://hooks.slack.com/commands/T1/22/xyz refused",
            "POST https://hooks.slack.com/*** refused",
            id="where a command of Slack is answered",
        ),
        pytest.param("tokens xoxb-1-2-abc and xapp-1-A2-b", "tokens *** and ***", id="Slack's tokens"),
        pytest.param("/interactions/9/secret/callback", "/interactions/9/***/callback", id="the token of an answer"),
        pytest.param(
            "storage.unit_of_work.SqlUnitOfWork at 12.5.2025",
            "storage.unit_of_work.SqlUnitOfWork at 12.5.2025",
            id="nothing secret",
        ),
    ],
)
def test_what_opens_something_is_never_logged(text, shown):
    assert hidden(text) == shown


def record(message: str, *args: object, failed: bool = False) -> logging.LogRecord:
    trouble = (ValueError, ValueError(BOT), None) if failed else None
    return logging.LogRecord("bot.runtime.outbox_worker", logging.WARNING, "x.py", 1, message, args, trouble)


def test_an_object_holds_time_level_logger_message_and_traceback():
    shown = json.loads(JsonFormatter().format(record("delivery %s failed", "a\nb", failed=True)))
    assert shown.pop("time").endswith("+00:00")
    assert BOT not in shown["traceback"]
    assert "ValueError: ***" in shown.pop("traceback")
    assert shown == {"level": "warning", "logger": "bot.runtime.outbox_worker", "message": "delivery a\nb failed"}


def test_a_field_has_one_value_or_several_and_hides_secrets_in_each():
    with request(request="d1", articles=("v1", BOT)):
        shown = json.loads(JsonFormatter().format(record("sent")))
    assert (shown["request"], shown["articles"]) == ("d1", ["v1", "***"])


def test_a_line_hides_too():
    assert BOT not in LineFormatter().format(record("with %s", BOT, failed=True))


QUADRATIC = re.compile(r"(?P<url>/(?:webhooks|interactions)/\d+/)[\w.-]+|[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}")
"""The earlier expression: correct, but too slow for an event loop."""

WORDS = st.sampled_from(["a" * 19, "b" * 20, "c" * 6, "d" * 5, "-", "_", "0" * 26, "é" * 20, "/webhooks/1/", BOT])
LINES = st.lists(st.tuples(WORDS, st.sampled_from(["", ".", "..", " ", "/", "\n"]))).map(
    lambda parts: "".join(word + end for word, end in parts)
)


@given(LINES)
@example(f"{BOT}.{BOT}")
@example(f".{BOT}")
@example(f"{'a' * 20}.short.{BOT}")
def test_the_linear_pattern_hides_what_the_quadratic_one_hid(line):
    assert hidden(line) == QUADRATIC.sub(lambda found: f"{found['url'] or ''}***", line)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    ["a", "-", "ab.", "a" * 20 + ".", f"{'a' * 20}.{'b' * 6}.", "/webhooks/1", "/webhooks/1/", "9", "a/", "\n", BOT],
)
def test_a_hostile_line_of_a_megabyte_is_gone_through_once(piece):
    """A search from every character to the end would take days: the test is that it ends."""
    line = piece * (1_000_000 // len(piece))
    assert BOT not in hidden(line)
    assert len(shown(line)) < LONGEST + 50


@given(LINES, st.integers(0, 200))
def test_what_is_too_long_is_cut_and_no_part_of_a_token_stays(line, before):
    text = "." * (LONGEST - before) + " " + line + " " * (before + 10)
    cut = shown(text)
    assert cut.endswith(" more characters)")
    assert hidden(text).startswith(cut[: cut.rindex("…")])


def test_an_object_stays_json_where_a_token_begins_a_line():
    assert (
        json.loads(JsonFormatter().format(record(f'two lines\n{BOT} "quoted"')))["message"] == 'two lines\n*** "quoted"'
    )
