import logging

import pytest

from bot.chat.error_text import error_text, log_bug, log_hidden
from summarizer.errors import AlreadyStoredError, FetchError, InputError, ModelError, NotFoundError, StorageError


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (NotFoundError(f"there is no topic {'0af3' * 5}; `topics list` lists them"), "There is no topic."),
        (AlreadyStoredError("a topic 'Port' exists"), "A topic “Port” exists."),
        (StorageError("it is busy"), "The ledger cannot be used right now; nothing was lost. Try again in a moment."),
        (StorageError("The PostgreSQL server cannot be reached. (connection to 10.0.0.5 port 5432 failed)"), "The ledger cannot be used right now; nothing was lost. Try again in a moment."),
        (FetchError("the site did not answer (ClientConnectorError)"), "The site did not answer."),
        (InputError("this PDF is broken (psycopg.OperationalError: x); save the article as text"), "This PDF is broken; save the article as text."),
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


@pytest.mark.parametrize(
    ("error", "logged"),
    [
        (StorageError("The disk is full; free some space."), ["a command failed: The disk is full; free some space."]),
        (ModelError("no weights in /models"), ["a command failed: no weights in /models"]),
        (NotFoundError("there is no topic"), []),
        (AlreadyStoredError("a topic exists"), []),
    ],
)
def test_what_members_do_not_read_the_operator_reads_in_the_log(error, logged, caplog):
    log_hidden(logging.getLogger("test"), "a command", error)
    assert caplog.messages == logged
