"""Errors in words for the members of a chat, with what to do. Shared by every platform.

Storage and model errors name files, hosts and drivers, which are for the operator: members get one sentence, and the
log gets the details.
"""

from __future__ import annotations

import logging
import uuid

from bot.chat.member_errors import for_members
from summarizer.errors import AlreadyStoredError, DeltabriefError, ModelError, StorageError

_TOLD: dict[type[Exception], str] = {
    AlreadyStoredError: "{}",
    StorageError: "The ledger cannot be used right now; nothing was lost. Try again in a moment.",
    ModelError: "A language model is missing or broken. The bot's operator can check it with `deltabrief doctor`.",
    DeltabriefError: "{}",
}
"""The first matching type is used. A text without braces hides the error's own words from members."""


def error_text(error: BaseException) -> str | None:
    """The text for this error; None for a bug, whose message does not help users."""
    template = _template(error)
    return template and template.format(for_members(str(error)))


def log_hidden(log: logging.Logger, what: str, error: BaseException) -> None:
    """Log an error whose own words members do not see."""
    template = _template(error)
    if template and "{}" not in template:
        log.error("%s failed: %s", what, error)


def _template(error: BaseException) -> str | None:
    return next((template for kind, template in _TOLD.items() if isinstance(error, kind)), None)


def log_bug(log: logging.Logger, what: str, error: BaseException) -> str:
    """Log a bug under a number; returns what to tell the user, with that number."""
    number = uuid.uuid4().hex[:8]
    log.error("%s failed, error %s", what, number, exc_info=error)
    return f"Something went wrong in the bot itself. Give its operator the error number {number}; it is in the log."
