"""News sites on loopback that behave as scripted, for tests and benchmarks.

    with NewsServer() as server:
        server.put("/feed", conditional(rss(item("Strike ends", "/1", "…"))))
        server.put("/busy", in_turn(reply(429, Retry_After="120"), reply(200, b"well again")))
        … server.url("/feed") … server.url("/feed", host="courier.test") …
        assert server.asked("/feed")[0].headers["user-agent"] == "…"

Paths can be put, replaced and taken away while it runs; a path that is not there answers 404. One path on two hosts is
"courier.test/feed" and "herald.test/feed". It runs in a thread with an event loop of its own.
"""

from __future__ import annotations

import asyncio
import gzip
import itertools
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import blake2b
from html import escape
from http import HTTPStatus
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: header names in lower case, `host` without its port."""

    path: str
    host: str
    headers: Mapping[str, str]


Behaviour = Callable[[Asked, asyncio.StreamWriter], Awaitable[bool]]
"""Responds to a request; returns whether the connection may be reused."""


class NewsServer:
    """Serves on 127.0.0.1, at a free port."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.log: list[Asked] = []
        self._paths: dict[str, Behaviour] = {}
        self._loop = asyncio.new_event_loop()
        self._connections: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="news server")

    def __enter__(self) -> Self:
        self._thread.start()
        self.port = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(60)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(60)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        """The URL of a path; names other than the default need a resolver that leads them here."""
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}{path}"

    def put(self, path: str, behaviour: Behaviour) -> None:
        """From now on the path, "/feed" or "courier.test/feed", behaves like this."""
        self._paths[path] = behaviour

    def remove(self, path: str) -> None:
        """From now on the path does not exist."""
        self._paths.pop(path, None)

    def asked(self, path: str) -> list[Asked]:
        """The requests for this path so far, on every host."""
        return [each for each in self.log if each.path == path]

    async def resolve(self, host: str, port: int) -> list[str]:
        """A resolver for `Fetcher` that leads every name here."""
        del host, port
        return ["127.0.0.1"]

    async def _listen(self) -> int:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls, backlog=1000)
        return int(self._server.sockets[0].getsockname()[1])

    async def _stop(self) -> None:
        self._server.close()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            while await self._answer(reader, writer):
                pass
        except (OSError, EOFError, asyncio.CancelledError):
            pass  # the client closed the connection, or the test is over
        finally:
            self._connections.discard(task)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        asked = Asked(head[0].split()[1], headers.get("host", "").rpartition(":")[0], headers)
        self.log.append(asked)
        path = asked.path.partition("?")[0]
        behaviour = self._paths.get(asked.host + path) or self._paths.get(path) or reply(404)
        keep = await behaviour(asked, writer)
        await writer.drain()
        return keep


# --- behaviours -------------------------------------------------------------------------------------------------------


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def reply(status: int = 200, body: bytes = b"", **headers: str) -> Behaviour:
    """Always the same; `Content_Length` may lie."""
    answer = _head(status, {"Content_Length": str(len(body)), **headers}) + body
    honest = "Content_Length" not in headers

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        writer.write(answer)
        return honest

    return behave


def conditional(body: bytes, *, dated: str | None = None, **headers: str) -> Behaviour:
    """The body with its ETag (or with `dated` as Last-Modified), and 304 for clients that have it."""
    etag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
    validator = {"Last_Modified": dated} if dated else {"ETag": etag}
    whole, same = reply(200, body, **validator, **headers), _head(304, {**validator, **headers})

    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> bool:
        known = asked.headers.get("if-modified-since") == dated if dated else asked.headers.get("if-none-match") == etag
        if known:
            writer.write(same)
            return True
        return await whole(asked, writer)

    return behave


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """One after the other, then the last one forever."""
    turns = itertools.chain(behaviours, itertools.repeat(behaviours[-1]))

    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> bool:
        return await next(turns)(asked, writer)

    return behave


def redirect(to: str, status: int = 302) -> Behaviour:
    """To another address, permanent with 301 and 308."""
    return reply(status, b"moved", Location=to)


def packed(body: bytes, encoding: str = "gzip", **headers: str) -> Behaviour:
    """A body that is already compressed."""
    return reply(200, body, Content_Encoding=encoding, **headers)


def bomb(size: int) -> Behaviour:
    """Zeros, compressed to a thousandth of their size."""
    return packed(gzip.compress(bytes(size), 1))


def stall() -> Behaviour:
    """Never sends a byte."""

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        await writer.drain()
        await asyncio.sleep(3600)
        return False

    return behave


def drip(pause: float) -> Behaviour:
    """A head, then one byte after every pause, forever."""

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        writer.write(_head(200, {}))
        while True:
            writer.write(b".")
            await writer.drain()
            await asyncio.sleep(pause)

    return behave


def endless(size: int | None = None) -> Behaviour:
    """A body of this size, or without end, as fast as the client reads it."""
    block = b"<item><title>more</title></item>" * 2048

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        writer.write(_head(200, {"Content_Type": "application/rss+xml"}) + b"<rss><channel>")
        for _block in itertools.count() if size is None else range(size // len(block)):
            writer.write(block)
            await writer.drain()
        return False

    return behave


def reset(after: bytes = b"") -> Behaviour:
    """A reset of the connection after these bytes."""

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        writer.write(after)
        await writer.drain()
        writer.transport.abort()
        return False

    return behave


def raw(answer: bytes) -> Behaviour:
    """Exactly these bytes instead of an HTTP response, then the end."""

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        writer.write(answer)
        return False

    return behave


# --- contents of sites ------------------------------------------------------------------------------------------------


def item(title: str, link: str, text: str, published: datetime | None = None, guid: str | None = None) -> str:
    """One item of an RSS feed; the text is escaped HTML."""
    date = f"<pubDate>{format_datetime(published)}</pubDate>" if published else ""
    name = f'<guid isPermaLink="false">{escape(guid)}</guid>' if guid else ""
    return f"<item><title>{escape(title)}</title><link>{link}</link>{name}{date}<description>{escape(text)}</description></item>"


def rss(items: Iterable[str], title: str = "News") -> bytes:
    """An RSS feed of these items."""
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{"".join(items)}</channel></rss>'.encode()


def page(title: str, *paragraphs: str) -> bytes:
    """An article's page."""
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f"<html><head><title>{escape(title)}</title></head><body><article><h1>{escape(title)}</h1>{text}</article></body></html>".encode()
