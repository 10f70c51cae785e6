import logging

import pytest

from bot.chat.error_text import error_text, log_bug
from summarizer.errors import AlreadyStoredError, ModelError, NotFoundError, StorageError


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (NotFoundError(f"there is no topic {'0af3' * 5}; `topics list` lists them"), "There is no topic."),
        (AlreadyStoredError("a topic 'Port' exists"), "A topic “Port” exists."),
        (StorageError("it is busy"), "The ledger cannot be used right now; nothing was lost. Try again in a moment. (It is busy.)"),
        (KeyError("topic"), None),
    ],
)  # fmt: skip
def test_every_platform_shows_errors_without_ids_and_console_commands(error, shown):
    assert error_text(error) == shown


def test_a_missing_model_names_the_operator_who_can_check_it():
    assert "operator can check it with `deltabrief doctor`" in (error_text(ModelError("no weights")) or "")


def test_the_number_that_a_user_reads_is_the_one_in_the_log(caplog):
    said = log_bug(logging.getLogger("test"), "a command", KeyError("x"))
    (line,) = caplog.messages
    assert line.removeprefix("a command failed, error ") in said
