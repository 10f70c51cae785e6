"""Conditional GETs over http(s), safe for any URL that a stranger provides, and polite to servers.

    checked URL → robots.txt (pages only) → a turn with the host → connection to a checked address
                → redirect: the same again from the start | response: head → body, capped → decompressed, capped

Redirects are followed here, one by one, so that each passes every check. Bodies are limited as received and as
decompressed, and one deadline covers head and body: a slowly dripping server is dropped like a stalled one.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from hashlib import blake2b
from http import HTTPStatus
from typing import Self
from urllib.parse import urlsplit

import httpcore

from bot.watching.decompress import ACCEPTED, body_too_large, is_gzip, opened
from bot.watching.host_limits import HostLimits, Hosts
from bot.watching.http_response import Head, failed, not_modified_unasked
from bot.watching.pinned_connection import (
    CheckedBackend,
    PinnedStream,
    Resolve,
    StaleConnectionError,
    has_surplus,
    resolve_host,
)
from bot.watching.refresh import refresh_target
from bot.watching.robots import Robots
from bot.watching.url_check import check_url
from summarizer.errors import FetchError, UsageError

NAME = "Deltabrief"
"""Our name in robots.txt."""

_OWN = "body:"
"""Prefix of our own etags: a digest of the body, for servers that send no validator. It is never sent."""

PIECES_PER_TURN = 200
"""Pieces of a body before other tasks run: the library yields those that it has read without letting them. A server
that sends chunks of one byte would keep the event loop to itself until the fetch's time is over."""
MOST_SMALL_PIECES = 2_000
SMALL_PIECE = 16
"""Bytes, on average. Each piece costs some 40 microseconds; servers send lines or blocks of kilobytes."""

UNPACKERS = 2
"""Threads for decompression. Each body takes at most some hundredths of a second, and a host has two at a time."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one fetch. `loopback` allows this machine's own addresses, for tests."""

    seconds: float = 30.0
    bytes: int = 5_000_000
    redirects: int = 5
    loopback: bool = False
    at_once: int = 64


@dataclass(frozen=True, slots=True)
class Login:
    """Name and password for one host, over HTTP basic authentication.

    `secure`: only over HTTPS. A redirect to HTTP, or a feed's link, would send them for everybody on the way to read.
    """

    host: str
    secret: str = field(repr=False)
    secure: bool = False

    def headers(self, url: str) -> dict[str, str]:
        """The authorization header, if the URL is on the login's host."""
        if urlsplit(url).hostname != self.host:
            return {}
        if self.secure and not is_secure(url):
            return {}
        return {"Authorization": f"Basic {base64.b64encode(self.secret.encode()).decode()}"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body with its final URL, and the validators for the next conditional GET.

    `moved` is the target of permanent redirects; `fresh` is how long the server considers the response fresh.
    """

    url: str
    body: bytes = field(repr=False)
    charset: str | None = None
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    moved: str | None = None
    fresh: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server reports no change, or sent the same body again; `etag` and `last_modified` are the new ones."""

    moved: str | None = None
    fresh: timedelta = timedelta()
    etag: str | None = None
    last_modified: str | None = None

    def validators(self, etag: str | None, last_modified: str | None) -> tuple[str | None, str | None]:
        """Those for the next request: the new ones, or those with which this one was sent."""
        return self.etag or etag, self.last_modified or last_modified


@dataclass(frozen=True, slots=True)
class _Request:
    """One request: its URL and headers, and whether robots.txt must be checked first.

    `cookies` are those of this fetch so far, by URL prefix: some sites redirect forever without them. They are dropped
    after the fetch.
    """

    url: str
    headers: dict[str, str]
    login: Login | None = None
    page: bool = False
    cookies: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)

    @property
    def site(self) -> str:
        """Scheme, host and port: a cookie is sent back only to the site that set it."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"

    def after(self, redirect: _Redirect) -> _Request:
        """The request that follows a redirect."""
        mine = {**self.cookies.get(self.site, {}), **redirect.cookies}
        return replace(self, url=redirect.to, cookies={**self.cookies, self.site: mine})

    def all_headers(self) -> dict[str, str]:
        """With login and cookies, if they belong to this URL."""
        login = self.login.headers(self.url) if self.login else {}
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.get(self.site, {}).items())
        return {**self.headers, **login, **({"Cookie": cookies} if cookies else {})}


class Fetcher:
    """Fetches with these limits over kept-alive connections, until `aclose`.

    `now` is for pauses between requests and dates in Retry-After; every address from `resolve` is checked.
    """

    def __init__(
        self,
        limits: Limits,
        agent: str,
        now: Callable[[], datetime],
        host_limits: HostLimits = HostLimits(),  # noqa: B008 - frozen
        resolve: Resolve = resolve_host,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._limits = limits
        self._now = now
        self._headers = {"User-Agent": agent, "Accept-Encoding": ACCEPTED, "Accept": "*/*"}
        self._hosts = Hosts(host_limits, now, sleep)
        self._robots = Robots(self._robots_txt, NAME, now)
        self._slots = asyncio.Semaphore(limits.at_once)
        self._unpackers = ThreadPoolExecutor(UNPACKERS, "unpacking")
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=_trust(),
            network_backend=CheckedBackend(loopback=limits.loopback, resolve=resolve),
            max_connections=limits.at_once,
            max_keepalive_connections=limits.at_once // 2,
            keepalive_expiry=30,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        self._unpackers.shutdown(wait=False, cancel_futures=True)
        await self._pool.aclose()

    async def __call__(
        self,
        url: str,
        etag: str | None = None,
        last_modified: str | None = None,
        *,
        login: Login | None = None,
        page: bool = False,
    ) -> Fetched | NotModified:
        """GET this URL. `page`: nobody named this URL to us, so the site's robots.txt applies.

        Raises:
            FetchError: refused, unreachable, timed out, an error response, or too large, in plain words.
        """
        own = etag if etag and etag.startswith(_OWN) else None
        validators = {"If-None-Match": None if own else etag, "If-Modified-Since": last_modified}
        conditions = {name: value for name, value in validators.items() if value}
        answer = await self._follow(_Request(_plain(url), conditions, login, page))
        if isinstance(answer, NotModified):
            if not conditions:
                raise not_modified_unasked()
            return answer
        return NotModified(answer.moved, answer.fresh) if own and answer.etag == own else answer

    async def _follow(self, asked: _Request) -> Fetched | NotModified:
        moved: str | None = None
        for_ever = True
        for _ in range(self._limits.redirects + 1):
            answer = await self._ask(asked)
            if not isinstance(answer, _Redirect):
                return replace(answer, moved=moved)
            if not answer.permanent or _is_downgrade(asked.url, answer.to):
                for_ever = False
            moved = answer.to if for_ever else moved
            asked = asked.after(answer)
        raise FetchError(f"more than {self._limits.redirects} redirects")

    async def _ask(self, asked: _Request) -> Fetched | NotModified | _Redirect:
        """One request and its response, after waiting for the host's turn."""
        host = urlsplit(asked.url).hostname or ""
        pause = await self._robots.check(asked.url) if asked.page else timedelta()
        async with self._hosts.turn(host, pause), self._slots:
            try:
                async with asyncio.timeout(self._limits.seconds):
                    return await self._answer(asked)
            except TimeoutError as error:
                raise FetchError(f"no answer within {self._limits.seconds:g} seconds") from error
            except FetchError as error:
                if error.wait:
                    self._hosts.rest(host, error.wait)
                raise

    async def _answer(self, asked: _Request) -> Fetched | NotModified | _Redirect:
        """Asks again on another connection as long as kept ones turn out to be closed: each is given up, so it ends."""
        while True:
            try:
                async with self._opened(asked) as (head, body):
                    return await self._read(asked, head, body)
            except StaleConnectionError:
                continue

    async def _read(self, asked: _Request, head: Head, body: AsyncIterator[bytes]) -> Fetched | NotModified | _Redirect:
        if (target := head.target(asked.url)) is not None:
            return _Redirect(target, head.permanent, head.cookies)
        if head.status == HTTPStatus.NOT_MODIFIED:
            return NotModified(fresh=head.fresh, etag=head.etag, last_modified=head.last_modified)
        if head.status != HTTPStatus.OK:
            raise failed(head, self._now())
        plain = await self._unpacked(await self._packed(body), head.headers.get("content-encoding", ""))
        if (target := refresh_target(plain, asked.url)) is not None:
            return _Redirect(target, permanent=False, cookies=head.cookies)
        etag = head.etag
        if head.may_be_kept and not any(map(head.headers.get, ("etag", "last-modified"))):
            etag = _OWN + blake2b(plain, digest_size=16).hexdigest()
        return Fetched(
            url=asked.url,
            body=plain,
            charset=head.charset,
            content_type=head.content_type,
            etag=etag,
            last_modified=head.last_modified,
            fresh=head.fresh,
        )

    @asynccontextmanager
    async def _opened(self, asked: _Request) -> AsyncIterator[tuple[Head, AsyncIterator[bytes]]]:
        headers = {**self._headers, **asked.all_headers()}
        try:
            raw = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]
            async with self._pool.stream("GET", asked.url, headers=raw) as answer:
                stream: PinnedStream = answer.extensions["network_stream"]
                stream.head_received()
                try:
                    yield Head.of(answer.status, answer.extensions, answer.headers), answer.aiter_stream()
                finally:
                    if has_surplus(answer):
                        stream.give_up()
        except StaleConnectionError:
            raise
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, ssl.SSLError) as error:
            raise FetchError(f"it cannot be reached ({error})" if str(error) else "it cannot be reached") from error

    async def _packed(self, body: AsyncIterator[bytes]) -> bytes:
        packed = bytearray()
        pieces = 0
        async for chunk in body:
            packed += chunk
            pieces += 1
            if len(packed) > self._limits.bytes:
                raise body_too_large(self._limits.bytes)
            if pieces > MOST_SMALL_PIECES and len(packed) < pieces * SMALL_PIECE:
                raise FetchError(f"it sends its response in thousands of pieces of less than {SMALL_PIECE} bytes")
            if pieces % PIECES_PER_TURN == 0:
                await asyncio.sleep(0)
        return bytes(packed)

    async def _unpacked(self, packed: bytes, encoding: str) -> bytes:
        """In our own thread pool: a server that sends slow-to-decompress bodies delays only others that do the same."""
        if not encoding and not is_gzip(packed):
            return packed
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._unpackers, opened, packed, encoding, self._limits.bytes)

    async def _robots_txt(self, url: str) -> bytes:
        """For `Robots`: a 4xx response means that there is no such file, any other failure that it is unknown."""
        try:
            answer = await self._follow(_Request(url, {}))
        except FetchError as error:
            if error.status in _NO_SUCH_FILE:
                return b""
            raise
        return answer.body if isinstance(answer, Fetched) else b""


@cache
def _trust() -> ssl.SSLContext:
    """The system's certificates, loaded once: it takes a tenth of a second."""
    return ssl.create_default_context()


_NO_SUCH_FILE = frozenset(range(400, 500)) - {HTTPStatus.TOO_MANY_REQUESTS}


@dataclass(frozen=True, slots=True)
class _Redirect:
    to: str
    permanent: bool
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)


def _plain(url: str) -> str:
    try:
        return check_url(url)
    except UsageError as error:
        raise FetchError(str(error)) from error


def _is_downgrade(before: str, after: str) -> bool:
    return is_secure(before) and not is_secure(after)


def is_secure(url: str) -> bool:
    """Whether the URL is fetched over HTTPS."""
    return url.lower().startswith("https:")
