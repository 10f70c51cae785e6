"""Fields that every log line has while a piece of work is done: in its task, its threads, and the analysis process.

    poll of a source (a new id) → “stored version V” → analysis (id V) → briefing and its delivery (id of the delivery)

The ids of an analysis and of a delivery are those of the ledger, so that they are the same in every process and after a
restart: whoever looks for an article finds where it was stored, analysed and, by `deltabrief explain`, told.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar, copy_context
from functools import partial
from types import MappingProxyType
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_NOTHING: Mapping[str, str] = MappingProxyType({})
_current: ContextVar[Mapping[str, str]] = ContextVar("request", default=_NOTHING)


def new_request() -> str:
    """An id for work that has none in the ledger."""
    return secrets.token_hex(8)


def current_request() -> Mapping[str, str]:
    """The fields of the current piece of work: `request`, and what else is known."""
    return _current.get()


@contextmanager
def request(**fields: str) -> Iterator[None]:
    """Add these fields to every line that is logged in this context."""
    token = _current.set({**_current.get(), **fields})
    try:
        yield
    finally:
        _current.reset(token)


def carried(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Callable[[], T]:
    """The call, to be made in another thread in this context: an executor does not pass it on, unlike `to_thread`."""
    return partial(copy_context().run, function, *args, **kwargs)


def called_in(fields: Mapping[str, str], function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it in another process with the fields of `current_request` of the caller."""
    with request(**fields):
        return function(*args, **kwargs)
