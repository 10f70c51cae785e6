"""One conditional GET over http(s), safe to point at any address that a stranger gives.

Every connection, redirects included, goes to an address that was resolved and checked here, so that neither a name
nor a redirect leads into the local network. Bodies are capped as sent and as unpacked.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

import httpcore
import httpx

from summarizer.errors import FetchError

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_WINDOW = 32 + zlib.MAX_WBITS  # zlib's way to say: gzip or zlib, as the header tells


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost. `loopback` opens addresses of this machine, for tests."""

    seconds: float = 30.0
    bytes: int = 5_000_000
    redirects: int = 5
    loopback: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body with where it came from in the end, and what to send for a conditional GET next time."""

    url: str
    body: bytes = field(repr=False)
    charset: str | None = None
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed since `etag` or `last_modified`."""


class Fetcher:
    """Fetches with these limits, over connections that are kept for the next fetch. Use as an async context."""

    def __init__(self, limits: Limits, agent: str) -> None:
        self._limits = limits
        headers = {"User-Agent": agent, "Accept-Encoding": "gzip, deflate", "Accept": "*/*"}
        self._client = httpx.AsyncClient(
            transport=_transport(limits),
            headers=headers,
            follow_redirects=True,
            max_redirects=limits.redirects,
            timeout=limits.seconds,
            trust_env=False,  # a proxy would connect for us, past the check of addresses
        )

    async def __aenter__(self) -> Self:
        await self._client.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def __call__(
        self, url: str, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched | NotModified:
        """GET this address.

        Raises:
            FetchError: refused, not reachable, not answered in time or well, or too large, in plain words.
        """
        _check_scheme(url)
        validators = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in validators.items() if value}
        try:
            async with asyncio.timeout(self._limits.seconds), self._opened(url, headers) as answer:
                return NotModified() if answer.status_code == httpx.codes.NOT_MODIFIED else await self._read(answer)
        except TimeoutError as error:
            raise FetchError(f"no answer within {self._limits.seconds:g} seconds") from error

    @asynccontextmanager
    async def _opened(self, url: str, headers: dict[str, str]) -> AsyncIterator[httpx.Response]:
        try:
            async with self._client.stream("GET", url, headers=headers) as answer:
                yield answer
        except httpx.TimeoutException as error:
            raise FetchError(f"no answer within {self._limits.seconds:g} seconds") from error
        except httpx.TooManyRedirects as error:
            raise FetchError(f"more than {self._limits.redirects} redirects") from error
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise FetchError(f"cannot be reached: {error}" if str(error) else "cannot be reached") from error

    async def _read(self, answer: httpx.Response) -> Fetched:
        if answer.status_code != httpx.codes.OK:
            raise FetchError(f"the server answered {answer.status_code} {answer.reason_phrase}".strip())
        packed = await self._packed(answer)
        return Fetched(
            url=str(answer.url),
            body=unpacked(packed, answer.headers.get("Content-Encoding", ""), self._limits.bytes),
            charset=answer.charset_encoding,
            content_type=answer.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
            etag=answer.headers.get("ETag"),
            last_modified=answer.headers.get("Last-Modified"),
        )

    async def _packed(self, answer: httpx.Response) -> bytes:
        body = bytearray()
        async for chunk in answer.aiter_raw():
            body += chunk
            if len(body) > self._limits.bytes:
                raise _too_large(self._limits.bytes)
        return bytes(body)


def unpacked(body: bytes, encoding: str, most: int) -> bytes:
    """The body without its Content-Encoding. Raises FetchError where it is broken, unknown, or unpacks to too much."""
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"} or not body:
        return body
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise FetchError(f"the server packed its answer as {encoding}, which was not asked for")
    try:
        unpacker = zlib.decompressobj(_WINDOW)
        plain = unpacker.decompress(body, most + 1)
    except zlib.error as error:
        raise FetchError("the packed answer is broken") from error
    if len(plain) > most:
        raise _too_large(most)
    if not unpacker.eof:
        raise FetchError("the packed answer is cut off")
    return plain


def _too_large(most: int) -> FetchError:
    return FetchError(f"the answer is larger than {most:,} bytes")


def _check_scheme(url: str) -> None:
    if not url.lower().startswith(("http://", "https://")):
        raise FetchError(f"{url!r} is no http or https address")


# --- where a connection may go --------------------------------------------------------------------------------------


def refusal(address: str, *, loopback: bool) -> str | None:
    """Why no connection goes to this IP address, or None where one may: only global addresses are open."""
    real = _embedded(ipaddress.ip_address(address.partition("%")[0]))
    if real.is_loopback:
        return None if loopback else "an address of this machine"
    if not real.is_global or real.is_multicast:
        return "an address inside a private or special network"
    return None


def _embedded(address: _Address) -> _Address:
    """The IPv4 address that an IPv6 one leads to (mapped, 6to4, NAT64), else itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


class _CheckedBackend(httpcore.AsyncNetworkBackend):
    """Connects to what a name resolves to, after checking it, and to nothing that is resolved later."""

    def __init__(self, *, loopback: bool) -> None:
        self._loopback = loopback
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature of httpcore's backends
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        error: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in await self._addresses(host, port):
            try:
                return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise error

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError(f"the name {host} is not known ({error.strerror})") from error
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        for address in addresses:
            if reason := refusal(address, loopback=self._loopback):
                raise httpcore.ConnectError(f"{host} is {reason} ({address}), which is never fetched")
        return addresses


def _transport(limits: Limits) -> httpx.AsyncHTTPTransport:
    transport = httpx.AsyncHTTPTransport(trust_env=False)
    # httpx has no public way to hand a network backend to its pool; the pool itself takes one openly
    transport._pool = httpcore.AsyncConnectionPool(  # noqa: SLF001 - see above
        ssl_context=ssl.create_default_context(),
        network_backend=_CheckedBackend(loopback=limits.loopback),
    )
    return transport
