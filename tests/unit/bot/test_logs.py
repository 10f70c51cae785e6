import json
import logging

import pytest

from bot.logs import Lines, Objects, hidden

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
        pytest.param("/interactions/9/secret/callback", "/interactions/9/***/callback", id="the token of an answer"),
        pytest.param("storage.work.SqlWork at 12.5.2025", "storage.work.SqlWork at 12.5.2025", id="nothing secret"),
    ],
)
def test_what_opens_something_is_never_logged(text, shown):
    assert hidden(text) == shown


def record(message: str, *args: object, failed: bool = False) -> logging.LogRecord:
    trouble = (ValueError, ValueError(BOT), None) if failed else None
    return logging.LogRecord("bot.delivery", logging.WARNING, "x.py", 1, message, args, trouble)


def test_an_object_holds_time_level_logger_message_and_traceback():
    shown = json.loads(Objects().format(record("delivery %s failed", "a\nb", failed=True)))
    assert shown.pop("time").endswith("+00:00")
    assert BOT not in shown["traceback"]
    assert "ValueError: ***" in shown.pop("traceback")
    assert shown == {"level": "warning", "logger": "bot.delivery", "message": "delivery a\nb failed"}


def test_a_line_hides_too():
    assert BOT not in Lines().format(record("with %s", BOT, failed=True))
