"""Who sends a request: a reader's token, its rate, and the headers that every response has."""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict
from dataclasses import dataclass, field

from fastapi import Request

from bot.web.limits import WEB
from bot.web.problems import ProblemError
from bot.web.queries import Queries
from bot.web.rate import RateLimit
from summarizer.readers.model import Reader, token_hash

COOKIE = "deltabrief_reader"
CHALLENGE = {"WWW-Authenticate": 'Basic realm="Deltabrief", charset="UTF-8"'}
SEND_ONE = "Send a reader's token as `Authorization: Bearer TOKEN`; `deltabrief readers add NAME` makes one."
UNKNOWN = "This token belongs to no reader; `deltabrief readers list` lists the readers."
TOO_FAST = "Too many requests; try again in {wait} s."


def bearer_token(header: str) -> str:
    """The token of an `Authorization` header of scheme Bearer; else ""."""
    scheme, _, given = header.partition(" ")
    return given.strip() if scheme.casefold() == "bearer" else ""


def token_of(request: Request) -> str:
    """The token of a request: as Bearer, as the password of Basic (feed readers), or in the page's cookie; else ""."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.casefold() == "bearer":
        return given.strip()
    if scheme.casefold() == "basic":
        return _password(given.strip())
    return request.cookies.get(COOKIE, "")


def _password(given: str) -> str:
    try:
        return base64.b64decode(given, validate=True).decode().partition(":")[2]
    except (binascii.Error, ValueError):  # not Base64, or not UTF-8
        return ""


def reader_of(request: Request) -> Reader:
    """The reader of an admitted request."""
    reader = request.state.reader
    assert isinstance(reader, Reader)
    return reader


@dataclass(frozen=True)
class Access:
    """Finds the reader of a request and counts it."""

    queries: Queries
    rate: RateLimit
    failures: RateLimit
    _admitted: OrderedDict[str, None] = field(default_factory=OrderedDict, init=False, repr=False)
    """Hashes of tokens that were valid lately: behind a proxy all readers share one address, and one client with a
    wrong token must not lock the others out."""

    def admit(self, request: Request) -> None:
        """Let a reader's request pass; `reader_of` then tells who it is. Raises as `reader`."""
        request.state.reader = self.reader(request)

    def reader(self, request: Request, *, bearer: bool = False) -> Reader:
        """The reader who sends this request; `bearer`: only a Bearer token counts.

        Raises:
            ProblemError: 401 without a valid token, 429 if it asks too often.
        """
        token = bearer_token(request.headers.get("authorization", "")) if bearer else token_of(request)
        if not token:
            raise ProblemError(401, SEND_ONE, CHALLENGE)
        address = request.client.host if request.client else "unknown"
        hashed = token_hash(token)
        if hashed not in self._admitted:
            self._slow_down(self.failures.blocked(address))  # before the look-up, which costs the ledger a query
        reader = self.queries.reader(token)
        if reader is None:
            self._admitted.pop(hashed, None)
            self._slow_down(self.failures.wait(address))
            raise ProblemError(401, UNKNOWN, CHALLENGE)
        self._remember(hashed)
        self._slow_down(self.rate.wait(reader.id))
        return reader

    def _remember(self, hashed: str) -> None:
        self._admitted[hashed] = None
        while len(self._admitted) > WEB.clients:
            self._admitted.popitem(last=False)

    @staticmethod
    def _slow_down(wait: int) -> None:
        if wait:
            raise ProblemError(429, TOO_FAST.format(wait=wait), {"Retry-After": str(wait)})
