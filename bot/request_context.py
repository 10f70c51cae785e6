"""Fields that every log line has while a piece of work is done: in its task, its threads, and the analysis process.

    poll P → version V is stored (request V, poll P) → analysis (V) → briefing and delivery D (request D, articles V …)

V and D are ids of the ledger, so they travel with it and with every job, and are the same in every process and after a
restart: the lines that contain V tell an article's way from the poll to each delivered briefing.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar, copy_context
from functools import partial
from types import MappingProxyType
from typing import ParamSpec, TypeAlias, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

Fields: TypeAlias = Mapping[str, str | tuple[str, ...]]
"""Names with a value, or with several."""

_NOTHING: Fields = MappingProxyType({})
_current: ContextVar[Fields] = ContextVar("request", default=_NOTHING)


def new_request() -> str:
    """An id for work that the ledger does not identify."""
    return secrets.token_hex(8)


def current_request() -> Fields:
    """The fields of the current piece of work: `request`, and what else is known."""
    return _current.get()


@contextmanager
def request(**fields: str | tuple[str, ...]) -> Iterator[None]:
    """Add these fields to every line that is logged in this context."""
    token = _current.set({**_current.get(), **fields})
    try:
        yield
    finally:
        _current.reset(token)


@contextmanager
def request_begun(new: str, earlier: str) -> Iterator[None]:
    """The work has an id of its own from here on; the field `earlier` has the id of the work that led to it, if any."""
    before = current_request().get("request")
    with request(request=new, **({earlier: before} if before else {})):
        yield


def carried(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Callable[[], T]:
    """The call, to be made in another thread in this context: an executor does not pass it on, unlike `to_thread`."""
    return partial(copy_context().run, function, *args, **kwargs)


def called_in(fields: Fields, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it in another process with the fields of `current_request` of the caller."""
    with request(**fields):
        return function(*args, **kwargs)
