"""A very small HTTP server on the running event loop: GET and HEAD of a few fixed paths, one request per connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus

from summarizer.errors import UsageError

_SECONDS = 5.0
"""Within which a request must be complete, and an answer taken: a monitor is near and sends one line."""
_HEAD = 16 * 2**10
"""Bytes of a request's head. A browser sends one or two kilobytes."""
_AT_ONCE = 16
"""Connections at a time. A monitor needs one; more are answered with 503, so that nobody can exhaust our sockets."""


@dataclass(frozen=True, slots=True)
class Response:
    """A response."""

    status: HTTPStatus
    content_type: str
    body: bytes


Routes = Mapping[str, Callable[[], Awaitable[Response]]]
"""From a path to what answers it."""


@asynccontextmanager
async def listening(routes: Routes, host: str, port: int) -> AsyncIterator[int]:
    """Serve for the duration of the context; yields the port (another one if 0 was asked for).

    Raises:
        UsageError: the address cannot be used.
    """
    connections: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connections.add(task)
        try:
            await _answer(reader, writer, routes, crowded=len(connections) > _AT_ONCE)
        except (OSError, TimeoutError):
            pass  # the caller is gone or stalls: nobody is left to tell
        finally:
            connections.discard(task)
            writer.close()

    try:
        server = await asyncio.start_server(connected, host, port, limit=_HEAD)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"monitoring.host, monitoring.port: cannot listen at {host}:{port}: {reason}") from error
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for task in connections:
            task.cancel()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, routes: Routes, *, crowded: bool) -> None:
    async with asyncio.timeout(_SECONDS):
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError:
            head = b""
        except asyncio.IncompleteReadError:
            return
    method, answer = _method(head), await _routed(head, routes, crowded=crowded)
    writer.write(rendered(answer, with_body=method != "HEAD"))
    async with asyncio.timeout(_SECONDS):
        await writer.drain()


def _method(head: bytes) -> str:
    return head.split(b" ", 1)[0].decode("latin-1")


async def _routed(head: bytes, routes: Routes, *, crowded: bool) -> Response:
    parts = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):  # noqa: PLR2004 - method, target, version
        return status_response(HTTPStatus.BAD_REQUEST)
    if crowded:
        return status_response(HTTPStatus.SERVICE_UNAVAILABLE)
    if parts[0] not in {"GET", "HEAD"}:
        return status_response(HTTPStatus.METHOD_NOT_ALLOWED)
    route = routes.get(parts[1].partition("?")[0])
    return await route() if route else status_response(HTTPStatus.NOT_FOUND)


def status_response(status: HTTPStatus) -> Response:
    """An answer that only names its status."""
    return Response(status, "text/plain; charset=utf-8", f"{status.phrase}\n".encode())


def rendered(answer: Response, *, with_body: bool) -> bytes:
    """The bytes of a response."""
    head = (
        f"HTTP/1.1 {answer.status.value} {answer.status.phrase}\r\n"
        f"Content-Type: {answer.content_type}\r\n"
        f"Content-Length: {len(answer.body)}\r\n"
        "Cache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "Connection: close\r\n\r\n"
    ).encode("latin-1")
    return head + (answer.body if with_body else b"")
