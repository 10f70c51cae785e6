"""Conditional GETs over http(s), safe to point at any address that a stranger gives, and polite to who is asked.

    checked address → robots.txt (pages only) → a turn with the host → connection to a checked address
                    → redirect: the same again, from its start | answer: head → body, capped → unpacked, capped

Redirects are followed here, hop by hop, so that each of them passes every check. Bodies are capped as sent and as
unpacked, and one deadline holds for head and body together: a server that drips is left like one that stalls.
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

from bot.watching.decompress import ACCEPTED, is_gzip, opened, too_large
from bot.watching.host_limits import HostLimits, Hosts
from bot.watching.http_response import Head, failed
from bot.watching.pinned_connection import CheckedBackend, Resolve, resolve_host
from bot.watching.refresh import refresh_target
from bot.watching.robots import Robots
from bot.watching.url_check import check_url
from summarizer.errors import FetchError, UsageError

NAME = "Deltabrief"
"""By what name robots.txt speaks to us."""

_OWN = "body:"
"""Begins an etag that is ours: a digest of the body, for servers that send no validator. It is never sent."""

UNPACKERS = 2
"""Threads that unpack. Each body takes some hundredths of a second at most, and a host has two at a time."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost. `loopback` opens addresses of this machine, for tests."""

    seconds: float = 30.0
    bytes: int = 5_000_000
    redirects: int = 5
    loopback: bool = False
    at_once: int = 64


@dataclass(frozen=True, slots=True)
class Login:
    """Name and password for one host, over HTTP basic authentication."""

    host: str
    secret: str = field(repr=False)

    def headers(self, url: str) -> dict[str, str]:
        """The header that shows it, where the address is on its host."""
        if urlsplit(url).hostname != self.host:
            return {}
        return {"Authorization": f"Basic {base64.b64encode(self.secret.encode()).decode()}"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body with where it came from in the end, and what to send for a conditional GET next time.

    `moved` is where permanent redirects lead; `fresh` how long the server says that it will stay so.
    """

    url: str
    body: bytes = field(repr=False)
    charset: str | None = None
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    moved: str | None = None
    fresh: timedelta | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed, or sent the same body again; `etag` and `last_modified` are new ones."""

    moved: str | None = None
    fresh: timedelta | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    """One request: where to, with what, and whether robots.txt is to be asked first.

    `cookies` are those of this fetch so far, by the beginning of the address: some sites redirect for ever where a
    reader does not show them. Nobody keeps them for longer.
    """

    url: str
    headers: dict[str, str]
    login: Login | None = None
    page: bool = False
    cookies: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)

    @property
    def site(self) -> str:
        """Scheme, host and port: who set a cookie gets it back, and nobody else."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"

    def after(self, redirect: _Redirect) -> _Asked:
        """The request that follows a redirect."""
        mine = {**self.cookies.get(self.site, {}), **redirect.cookies}
        return replace(self, url=redirect.to, cookies={**self.cookies, self.site: mine})

    def all_headers(self) -> dict[str, str]:
        """With login and cookies, where they belong to this address."""
        login = self.login.headers(self.url) if self.login else {}
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.get(self.site, {}).items())
        return {**self.headers, **login, **({"Cookie": cookies} if cookies else {})}


class Fetcher:
    """Fetches with these limits and manners over kept connections, until `aclose`.

    Args:
        limits: of one fetch.
        agent: the User-Agent.
        now: the clock: pauses between requests, and dates in Retry-After.
        manners: towards one host.
        resolve: name to addresses; every one is checked.
        sleep: waits so many seconds.
    """

    def __init__(
        self,
        limits: Limits,
        agent: str,
        now: Callable[[], datetime],
        manners: HostLimits = HostLimits(),  # noqa: B008 - frozen
        resolve: Resolve = resolve_host,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._limits = limits
        self._now = now
        self._headers = {"User-Agent": agent, "Accept-Encoding": ACCEPTED, "Accept": "*/*"}
        self._hosts = Hosts(manners, now, sleep)
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
        """GET this address. `page` is for an address that no person named: the site's robots.txt decides about it.

        Raises:
            FetchError: refused, not reachable, not answered in time or well, or too large, in plain words.
        """
        own = etag if etag and etag.startswith(_OWN) else None
        validators = {"If-None-Match": None if own else etag, "If-Modified-Since": last_modified}
        asked = _Asked(_plain(url), {name: value for name, value in validators.items() if value}, login, page)
        answer = await self._follow(asked)
        if isinstance(answer, Fetched) and own and answer.etag == own:
            return NotModified(answer.moved, answer.fresh)
        return answer

    async def _follow(self, asked: _Asked) -> Fetched | NotModified:
        moved: str | None = None
        for_ever = True
        for _ in range(self._limits.redirects + 1):
            answer = await self._ask(asked)
            if not isinstance(answer, _Redirect):
                return replace(answer, moved=moved)
            for_ever = for_ever and answer.permanent and not _is_downgrade(asked.url, answer.to)
            moved = answer.to if for_ever else moved
            asked = asked.after(answer)
        raise FetchError(f"more than {self._limits.redirects} redirects")

    async def _ask(self, asked: _Asked) -> Fetched | NotModified | _Redirect:
        """One request and its answer, when the host's turn has come."""
        host = urlsplit(asked.url).hostname or ""
        pause = await self._robots.check(asked.url) if asked.page else None
        async with self._hosts.turn(host, pause), self._slots:
            try:
                async with asyncio.timeout(self._limits.seconds), self._opened(asked) as (head, body):
                    return await self._read(asked, head, body)
            except TimeoutError as error:
                raise FetchError(f"no answer within {self._limits.seconds:g} seconds") from error
            except FetchError as error:
                if error.wait:
                    self._hosts.rest(host, error.wait)
                raise

    async def _read(self, asked: _Asked, head: Head, body: AsyncIterator[bytes]) -> Fetched | NotModified | _Redirect:
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
        if head.may_be_kept and not (head.headers.get("etag") or head.headers.get("last-modified")):
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
    async def _opened(self, asked: _Asked) -> AsyncIterator[tuple[Head, AsyncIterator[bytes]]]:
        headers = {**self._headers, **asked.all_headers()}
        try:
            raw = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]
            async with self._pool.stream("GET", asked.url, headers=raw) as answer:
                yield Head.of(answer.status, answer.extensions, answer.headers), answer.aiter_stream()
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, ssl.SSLError) as error:
            raise FetchError(f"cannot be reached: {error}" if str(error) else "cannot be reached") from error

    async def _packed(self, body: AsyncIterator[bytes]) -> bytes:
        packed = bytearray()
        async for chunk in body:
            packed += chunk
            if len(packed) > self._limits.bytes:
                raise too_large(self._limits.bytes)
        return bytes(packed)

    async def _unpacked(self, packed: bytes, encoding: str) -> bytes:
        """In a pool of our own: whoever sends us what is long to unpack keeps only those waiting who do so too."""
        if not encoding and not is_gzip(packed):
            return packed
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._unpackers, opened, packed, encoding, self._limits.bytes)

    async def _robots_txt(self, url: str) -> bytes | None:
        """For `Robots`: an answer of 4xx means that there is no such file, any other failure that nobody knows."""
        try:
            answer = await self._follow(_Asked(url, {}))
        except FetchError as error:
            if error.status in _NO_SUCH_FILE:
                return None
            raise
        return answer.body if isinstance(answer, Fetched) else None


@cache
def _trust() -> ssl.SSLContext:
    """The system's certificates, read once: it takes a tenth of a second."""
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
    return before.startswith("https:") and not after.startswith("https:")
