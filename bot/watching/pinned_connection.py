"""Connections that go only to the address that was resolved and checked, and never to a later result."""

from __future__ import annotations

import asyncio
import functools
import select
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore

from bot.watching.url_check import refusal

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Host and port to IP addresses, best first; raises OSError if the name is unknown."""


RESOLVERS = 32
"""DNS threads. A silent name server blocks one of them for up to half a minute."""


async def resolve_host(host: str, port: int) -> list[str]:
    """The result of the system's resolver, in threads of its own: the loop's threads are for our ledger."""
    ask = functools.partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    addresses = await asyncio.get_running_loop().run_in_executor(_resolvers(), ask)
    return list(dict.fromkeys(str(entry[4][0]) for entry in addresses))


@functools.cache
def _resolvers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(RESOLVERS, "resolving")


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """Resolves once, refuses a name with any forbidden address, and connects to exactly the checked address."""

    def __init__(self, *, loopback: bool, resolve: Resolve = resolve_host) -> None:
        self._loopback = loopback
        self._resolve = resolve
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
                return PinnedStream(
                    await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise error

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            addresses = await self._resolve(host, port)
        except (OSError, UnicodeError) as error:  # the resolver raises UnicodeError for labels of more than 63 letters
            raise httpcore.ConnectError(_unresolved(host, error)) from error
        for address in addresses:
            if reason := refusal(address, loopback=self._loopback):
                at = "" if host == address else f" ({address})"
                raise httpcore.ConnectError(f"{host} is {reason}{at}, which is never fetched")
        return addresses


def _unresolved(host: str, error: OSError | UnicodeError) -> str:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_NONAME:
        return f"the name {host} is not known; check its spelling"
    return f"the name {host} could not be looked up ({getattr(error, 'strerror', None) or error})"


LONGEST_HEAD = 120_000
"""Bytes before the end of a response's head, interim responses ("102 Processing") included: the library reads any
number of them, without letting other tasks run, and accepts heads of 100 kB."""
HEAD_PIECE = 4_096
"""Bytes of a head that are read before other tasks run: 150 interim responses take some milliseconds."""


SURPLUS_SECONDS = 0.001
"""How long to read from a kept connection before its next request. This finds bytes that have arrived, even those that
are already decrypted or buffered, which the socket no longer reports."""


class StaleConnectionError(httpcore.ReadError):
    """The server closed a kept connection, or sent something on it, before the next request.

    That request may be sent on another connection.
    """


def has_surplus(response: httpcore.Response) -> bool:
    """Whether bytes came after the end of the response: they would be taken for the response to the next request.

    The library keeps them in a private field. If a later version keeps them elsewhere, every response counts as having
    some: a new connection is slower, but safe.
    """
    try:
        surplus, _ = response.stream._stream._connection._h11_state.trailing_data  # type: ignore[union-attr]  # noqa: SLF001 - as above
    except AttributeError:
        return True
    return bool(surplus)


class PinnedStream(httpcore.AsyncNetworkStream):
    """A connection with a reference to its socket.

    For every request the pool checks whether the servers of all idle connections have hung up; the library's own way to
    find the socket takes a third of the time of a fetch.
    """

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._before_head: int | None = 0  # bytes read since the request; None once the head is complete
        self._reused = False
        self._given_up = False
        self._socket = stream.get_extra_info("socket")
        self._poll = select.poll()
        self._poll.register(self._socket.fileno(), select.POLLIN)

    def head_received(self) -> None:
        """From now on, it is the body that is read, and the next request reuses the connection."""
        self._before_head = None
        self._reused = True

    def give_up(self) -> None:
        """Make the pool treat it as closed by the server and open another connection for the next request."""
        self._given_up = True

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - as above
        if self._before_head is None:
            return await self._stream.read(max_bytes, timeout)
        await asyncio.sleep(0)
        data = await self._first_bytes(min(max_bytes, HEAD_PIECE), timeout)
        self._before_head += len(data)
        if self._before_head > LONGEST_HEAD:
            raise httpcore.ReadError("the head of its response does not end")
        return data

    async def _first_bytes(self, max_bytes: int, timeout: float | None) -> bytes:  # noqa: ASYNC109 - as above
        unanswered = self._reused and self._before_head == 0
        try:
            data = await self._stream.read(max_bytes, timeout)
        except httpcore.ReadError as error:
            if unanswered:
                raise StaleConnectionError(str(error)) from error
            raise
        if unanswered and not data:
            raise StaleConnectionError
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        if self._before_head is None and await self._is_answered():
            raise StaleConnectionError
        self._before_head = 0
        await self._stream.write(buffer, timeout)

    async def _is_answered(self) -> bool:
        """Whether a kept connection has anything to read, or has ended, before its next request."""
        try:
            await self._stream.read(1, SURPLUS_SECONDS)
        except httpcore.ReadTimeout:
            return False
        except httpcore.ReadError as error:
            raise StaleConnectionError(str(error)) from error
        return True

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> httpcore.AsyncNetworkStream:
        return PinnedStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's signature
        if info == "is_readable":
            return self._given_up or self._socket.fileno() < 0 or bool(self._poll.poll(0))
        return self._stream.get_extra_info(info)
