"""An OpenAI-compatible chat endpoint over HTTP: Ollama, llama.cpp, vLLM, LM Studio, hosted.

    request → body in the endpoint's dialect → POST, one deadline for all attempts → 200: the reply
                          ↑ an option refused: the same without it        429, 5xx, lost: again, after Retry-After

Synchronous, for threads of the analysis process: the process with the gateway connection never calls it. The address is
the administrator's own, so that it may be this machine or a private one; a redirect is not followed, because it would
take the key elsewhere.
"""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import httpcore

from bot.endpoint.dialect import Dialect, capabilities
from bot.endpoint.limits import LIMITS, EndpointLimits
from bot.endpoint.reply import error_for_status, read_reply
from bot.watching.http_response import wait
from summarizer.errors import UsageError
from summarizer.models.chat import ChatError, ChatFailure, ChatReply, ChatRequest
from summarizer.models.values import ModelRef

_AGAIN = frozenset({ChatFailure.UNREACHABLE, ChatFailure.TIMEOUT, ChatFailure.BUSY, ChatFailure.SERVER})
_PATH = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the endpoint is. `url` is its base, such as http://127.0.0.1:11434/v1; `key` is sent as a bearer token."""

    url: str
    model: str
    key: str | None = field(default=None, repr=False)

    @property
    def chat_url(self) -> str:
        """Where chats are completed; the whole address may be given as well.

        Raises:
            UsageError: it is no http(s) address, or contains a name and password.
        """
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError(f"models.endpoint.url = {self.url!r}: give an address such as http://127.0.0.1:11434/v1")
        if parts.username or parts.password:
            raise UsageError("models.endpoint.url must not contain a key; set MODEL_ENDPOINT_KEY instead")
        base = self.url.rstrip("/")
        return base if base.endswith(_PATH) else base + _PATH


class HttpChatModel:
    """Implements `ChatModel`. Safe for threads; `close` closes its connections."""

    def __init__(
        self,
        endpoint: Endpoint,
        limits: EndpointLimits = LIMITS,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`now` is for dates in Retry-After; `clock` counts seconds."""
        self._now = now
        self._endpoint = endpoint
        self._url = endpoint.chat_url
        self._limits = limits
        self._clock = clock
        self._sleep = sleep
        self._deadline = threading.local()
        self._slots = threading.BoundedSemaphore(limits.at_once)
        self.dialect = Dialect()
        self.made_by = ModelRef(endpoint.model, urlsplit(self._url).netloc)
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trust() if self._url.startswith("https:") else None,
            max_connections=limits.at_once,
            keepalive_expiry=30,
            network_backend=_DeadlineBackend(self._left),
        )

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()

    def capabilities(self) -> Mapping[str, str]:
        """What was found out about the endpoint so far, for people."""
        return capabilities(self.dialect)

    def complete(self, request: ChatRequest) -> ChatReply:
        """See `ChatModel.complete`."""
        end = self._clock() + self._limits.longest
        if not self._slots.acquire(timeout=self._limits.longest):
            raise ChatError("every connection to the endpoint is in use", ChatFailure.TIMEOUT)
        try:
            return self._persistently(request, end)
        finally:
            self._slots.release()

    def _persistently(self, request: ChatRequest, end: float) -> ChatReply:
        pause = self._limits.first_wait
        for attempt in range(1, self._limits.attempts + 1):
            try:
                return self._in_dialect(request, end)
            except ChatError as error:
                asked = error.wait.total_seconds() if error.wait else 0.0
                pause = max(pause, asked)
                last = attempt == self._limits.attempts or self._clock() + pause >= end
                if error.failure not in _AGAIN or last:
                    raise
            self._sleep(pause)
            pause *= 2
        raise AssertionError  # the last attempt returns or raises

    def _in_dialect(self, request: ChatRequest, end: float) -> ChatReply:
        """One attempt; an option that the endpoint refuses is left out from now on."""
        for _ in range(self._limits.changes + 1):
            dialect = self.dialect
            status, words, body, error = self._post(dialect.body(self._endpoint.model, request), end)
            if status == HTTPStatus.OK:
                return read_reply(body, request)
            less = dialect.without(status, words)
            if less is None:
                raise error
            self.dialect = less
        raise error

    def _post(self, body: dict[str, Any], end: float) -> tuple[int, str, bytes, ChatError]:
        """Status, the server's words, the whole body, and the error that this is unless it is 200."""
        self._deadline.at = min(end, self._clock() + self._limits.timeout)
        payload = json.dumps(body, ensure_ascii=False).encode()
        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), self._limits.timeout)
        try:
            with self._pool.stream(
                "POST", self._url, headers=self._headers(), content=payload, extensions={"timeout": timeouts}
            ) as response:
                received = self._received(response.iter_stream())
                headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
        except httpcore.TimeoutException as error:
            raise ChatError(f"no reply within {self._limits.timeout:g} s", ChatFailure.TIMEOUT) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError, OSError) as error:
            said = self._printable(str(error))
            raise ChatError(
                f"the endpoint cannot be reached{f': {said}' if said else ''}", ChatFailure.UNREACHABLE
            ) from error
        words = self._printable(received.decode("utf-8", "replace"))
        failure = error_for_status(response.status, words, self._endpoint.model)
        failure.wait = wait(headers.get("retry-after"), self._now())
        return response.status, received.decode("utf-8", "replace"), received, failure

    def _received(self, chunks: Iterable[bytes]) -> bytes:
        received = bytearray()
        for chunk in chunks:
            received += chunk
            if len(received) > self._limits.reply_bytes:
                raise ChatError(f"the response is longer than {self._limits.reply_bytes:,} bytes", ChatFailure.TOO_LONG)
        return bytes(received)

    def _headers(self) -> list[tuple[bytes, bytes]]:
        headers = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "identity"}
        if self._endpoint.key:
            headers["Authorization"] = f"Bearer {self._endpoint.key}"
        return [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]

    def _left(self) -> float:
        return float(self._deadline.at) - self._clock()

    def _printable(self, words: str) -> str:
        """The beginning of a server's words, in one line and without the key, which some repeat."""
        key = self._endpoint.key
        plain = words.replace(key, "***") if key else words
        line = " ".join(
            "".join(char if char.isprintable() else " " for char in plain[: self._limits.quoted * 4]).split()
        )
        return line[: self._limits.quoted]


class _DeadlineBackend(httpcore.SyncBackend):
    """Ends every read and write at the request's deadline: the library's own limits begin anew with each byte."""

    def __init__(self, left: Callable[[], float]) -> None:
        super().__init__()
        self._left = left

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        stream = super().connect_tcp(host, port, _sooner(timeout, self._left()), local_address, socket_options)
        return _DeadlineStream(stream, self._left)


class _DeadlineStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, left: Callable[[], float]) -> None:
        self._stream = stream
        self._left = left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _sooner(timeout, self._left()))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _sooner(timeout, self._left()))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, _sooner(timeout, self._left()))
        return _DeadlineStream(secured, self._left)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's signature
        return self._stream.get_extra_info(info)


def _sooner(timeout: float | None, left: float) -> float:
    if left <= 0:
        raise httpcore.ReadTimeout
    return left if timeout is None else min(timeout, left)


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()
