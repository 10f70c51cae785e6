from __future__ import annotations

import asyncio
from http import HTTPStatus

import pytest

from bot.monitoring.http_server import Response, listening
from summarizer.errors import UsageError


async def page():
    return Response(HTTPStatus.OK, "text/plain", b"all is well\n")


async def exchanged(request: bytes, routes=None) -> bytes:
    async with listening(routes or {"/healthz": page}, "127.0.0.1", 0) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request)
        if b"\r\n\r\n" not in request:
            writer.write_eof()
        answer = await reader.read()
        writer.close()
        return answer


@pytest.mark.parametrize(
    ("request_bytes", "first", "body"),
    [
        (b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", b"HTTP/1.1 200 OK", b"all is well\n"),
        (b"GET /healthz?a=b HTTP/1.0\r\n\r\n", b"HTTP/1.1 200 OK", b"all is well\n"),
        (b"HEAD /healthz HTTP/1.1\r\n\r\n", b"HTTP/1.1 200 OK", b""),
        (b"GET /other HTTP/1.1\r\n\r\n", b"HTTP/1.1 404 Not Found", b"Not Found\n"),
        (b"GET /../etc/passwd HTTP/1.1\r\n\r\n", b"HTTP/1.1 404 Not Found", b"Not Found\n"),
        (b"POST /healthz HTTP/1.1\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 405 Method Not Allowed", None),
        (b"\x16\x03\x01 tls hello\r\n\r\n", b"HTTP/1.1 400 Bad Request", None),
        (b"GET /healthz\r\n\r\n", b"HTTP/1.1 400 Bad Request", None),
        (b"GET /" + b"x" * 50_000 + b" HTTP/1.1\r\n\r\n", b"HTTP/1.1 400 Bad Request", None),
    ],
)
def test_a_request_gets_its_answer(request_bytes, first, body):
    answer = asyncio.run(exchanged(request_bytes))
    head, _, found = answer.partition(b"\r\n\r\n")
    assert head.startswith(first)
    assert body is None or found == body


def test_a_caller_who_leaves_in_the_middle_gets_nothing():
    assert asyncio.run(exchanged(b"GET /heal")) == b""


def test_an_address_that_is_taken_is_named():
    async def twice():
        async with listening({}, "127.0.0.1", 0) as port, listening({}, "127.0.0.1", port):
            pass

    with pytest.raises(UsageError, match=r"monitoring\.port: cannot listen at 127\.0\.0\.1:"):
        asyncio.run(twice())
