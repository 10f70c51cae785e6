"""Errors as problem documents (RFC 9457): one sentence that says what is wrong and what to do."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from bot.web.queries import OutOfScopeError
from summarizer.errors import (
    ChangedError,
    DeltabriefError,
    ModelError,
    NotFoundError,
    StorageError,
    UsageError,
)
from summarizer.readers.read_changes import UnknownCursorError

log = logging.getLogger(__name__)

PROBLEM = "application/problem+json"
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}

_STATUS: tuple[tuple[type[DeltabriefError], int], ...] = (
    (OutOfScopeError, 403),
    (UnknownCursorError, 409),
    (ChangedError, 409),
    (NotFoundError, 404),
    (UsageError, 400),
    (ModelError, 503),
    (StorageError, 503),
)
"""In this order: the first class that fits."""


class ProblemError(Exception):
    """Ends a request with this status. The detail is for whoever sent it."""

    def __init__(self, status: int, detail: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = headers or {}


def problem(status: int, detail: str, headers: dict[str, str] | None = None) -> Response:
    """The response for a failed request."""
    title = HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return JSONResponse(body, status, {"Cache-Control": "no-store", **(headers or {})}, PROBLEM)


def http_status(error: DeltabriefError) -> int:
    """The status for an expected failure."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def explain_errors(app: FastAPI) -> None:
    """Answer every failure of this application with a problem document."""

    @app.exception_handler(ProblemError)
    async def refused(_: Request, error: ProblemError) -> Response:
        return problem(error.status, error.detail, error.headers)

    @app.exception_handler(DeltabriefError)
    async def expected(_: Request, error: DeltabriefError) -> Response:
        return problem(http_status(error), str(error))

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"][1:]) or "the request"
        return problem(422, f"{place}: {first['msg']}")

    @app.exception_handler(HTTPException)
    async def http(_: Request, error: HTTPException) -> Response:
        return problem(error.status_code, str(error.detail), dict(error.headers or {}))

    @app.exception_handler(Exception)
    async def bug(request: Request, error: Exception) -> Response:
        log.error("%s %s failed", request.method, request.url.path, exc_info=error)
        return problem(500, "This request failed because of a bug; the log of the server has its details.")


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """For OpenAPI: responses of an operation that are problems."""
    content = {PROBLEM: {"schema": SCHEMA}}
    return {status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses}
