"""Errors that nobody expected, at the borders where one source, job or message fails alone."""

from __future__ import annotations

import logging
import traceback
from collections import OrderedDict
from typing import Self

_REMEMBERED = 1_000
"""Places in the code whose traceback was logged. More bugs than that are not told apart."""
_LONGEST = 200
"""Characters of an error's own words: some libraries put the whole input there."""
_LONGEST_TRACE = 20_000
"""Characters of a traceback: one of endless recursion is as long as the stack was deep."""

_logged: OrderedDict[str, None] = OrderedDict()


class RemoteError(Exception):
    """What was raised in another process, in words: not every error survives being sent.

    `trace` is its traceback, `place` the line that raised it.
    """

    def __init__(self, words: str, trace: str, place: str) -> None:
        super().__init__(words, trace, place)
        self.words, self.trace, self.place = words, trace, place

    def __str__(self) -> str:
        return self.words

    @classmethod
    def of(cls, error: Exception) -> Self:
        """In the process that raised it."""
        return cls(
            _words(error), "".join(traceback.format_exception(error, limit=-20))[-_LONGEST_TRACE:], _place(error)
        )


def log_unexpected(log: logging.Logger, error: Exception, what: str) -> str:
    """Log the error, with its traceback the first time that it comes from this place; returns a reason for people.

    A source that brings out a bug does so at every reading: the first traceback says all that there is to know.

    Args:
        log: of the module that holds the border.
        error: what was raised.
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
    """The kind of error and the innermost line that raised it."""
    if isinstance(error, RemoteError):
        return error.place
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    line = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__qualname__} {line}"
