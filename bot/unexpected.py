"""Unexpected errors, at the boundaries where one source, job or message fails without affecting others."""

from __future__ import annotations

import logging
import traceback
from collections import OrderedDict
from typing import Self

_REMEMBERED = 1_000
"""Number of code locations whose logged traceback is remembered. Beyond that, a traceback may be logged again."""
_LONGEST = 200
"""Maximum length of an error message in characters: some libraries put the whole input there."""
_LONGEST_TRACE = 20_000
"""Maximum length of a traceback in characters: one of infinite recursion is as long as the stack was deep."""

_logged: OrderedDict[str, None] = OrderedDict()


class RemoteError(Exception):
    """An error raised in another process, as text: not every exception can be pickled.

    `trace` is its traceback, `place` the line that raised it.
    """

    def __init__(self, words: str, trace: str, place: str) -> None:
        super().__init__(words, trace, place)
        self.words, self.trace, self.place = words, trace, place

    def __str__(self) -> str:
        return self.words

    @classmethod
    def of(cls, error: Exception) -> Self:
        """Called in the process that raised it."""
        return cls(
            _words(error), "".join(traceback.format_exception(error, limit=-20))[-_LONGEST_TRACE:], _place(error)
        )


def log_unexpected(log: logging.Logger, error: Exception, what: str) -> str:
    """Log the error, with its traceback only the first time it comes from this location; returns a reason for people.

    A source that triggers a bug does so at every poll, and the first traceback is enough.

    Args:
        log: the logger of the module with the boundary.
        error: the exception.
        what: what failed, for the log: "https://news.example/feed was not read".
    """
    words, place = _words(error), _place(error)
    if place in _logged:
        log.error("%s: unexpected error again (%s)", what, words)
    elif isinstance(error, RemoteError):
        log.error("%s: unexpected error\n%s", what, error.trace)
    else:
        log.error("%s: unexpected error", what, exc_info=error)
    _logged[place] = None
    if len(_logged) > _REMEMBERED:
        _logged.popitem(last=False)
    return f"unexpected error ({words})"


def _words(error: Exception) -> str:
    if isinstance(error, RemoteError):
        return error.words
    printable = "".join(
        char if char.isprintable() else " " for char in f"{type(error).__name__}: {error}"[: 2 * _LONGEST]
    )
    return " ".join(printable.split())[:_LONGEST].strip(": ")


def _place(error: Exception) -> str:
    """The type of error and the innermost line that raised it."""
    if isinstance(error, RemoteError):
        return error.place
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    line = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__qualname__} {line}"
