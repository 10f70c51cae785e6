"""An OpenAI-compatible chat endpoint on loopback that behaves, and misbehaves, as scripted.

    with FakeEndpoint() as endpoint:
        endpoint.behave(reply("{}"), status(429, Retry_After="2"), reply("{}"))   # in turn, the last one for ever
        endpoint.behave(by_request(lambda body: "…"))                             # from the request
        … endpoint.url … endpoint.bodies …

It runs in threads. A behaviour writes raw bytes, so that it can do what no server should.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

Body = dict[str, Any]
Behaviour = Callable[[Body, BaseHTTPRequestHandler], None]


class FakeEndpoint:
    """Serves on 127.0.0.1, at a free port."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self.headers: list[Mapping[str, str]] = []
        self.paths: list[str] = []
        self.released = threading.Event()
        """Behaviours that hold a connection wait for it; it is set when the server stops."""
        self._lock = threading.Lock()
        self._turns: list[Behaviour] = [reply("{}")]
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.released.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def behave(self, *turns: Behaviour) -> None:
        """From now on the requests are answered so, in turn, and the last one for ever."""
        with self._lock:
            self._turns = list(turns)

    def _take(self) -> Behaviour:
        with self._lock:
            return self._turns.pop(0) if len(self._turns) > 1 else self._turns[0]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers.get("content-length", "0")))
                body = json.loads(raw)
                with endpoint._lock:
                    endpoint.bodies.append(body)
                    endpoint.paths.append(self.path)
                    endpoint.headers.append({name.lower(): value for name, value in self.headers.items()})
                try:
                    endpoint._take()(body, self)
                    self.wfile.flush()
                except OSError:
                    self.close_connection = True  # the client went away

            def log_message(self, *_: object) -> None:
                """Be silent."""

        return Handler


# --- behaviours --------------------------------------------------------------------------------------------------


def raw(code: int, body: bytes, *, length: int | None = None, **headers: str) -> Behaviour:
    """This response; `length` may lie."""

    def behave(_: Body, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        handler.end_headers()
        handler.wfile.write(body)
        if length is not None and length != len(body):
            handler.close_connection = True

    return behave


def completion(content: object, finish: str = "stop", usage: object = None, **message: object) -> bytes:
    """The body of a chat completion."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    whole = {"id": "x", "object": "chat.completion", "choices": [choice]}
    return json.dumps(whole if usage is None else {**whole, "usage": usage}).encode()


def reply(content: object, finish: str = "stop", usage: object = None, **message: object) -> Behaviour:
    """A well-formed completion."""
    return raw(200, completion(content, finish, usage, **message), Content_Type="application/json")


def status(code: int, words: str = "", **headers: str) -> Behaviour:
    """An error as OpenAI-compatible servers send it."""
    return raw(code, json.dumps({"error": {"message": words}}).encode(), length=None, **headers)


def by_request(answer: Callable[[Body], str], seconds: float = 0.0) -> Behaviour:
    """What `answer` makes of the request, after so many seconds."""

    def behave(body: Body, handler: BaseHTTPRequestHandler) -> None:
        if seconds:
            time.sleep(seconds)
        reply(answer(body), usage={"prompt_tokens": 100, "completion_tokens": 20})(body, handler)

    return behave


def silence(endpoint: FakeEndpoint) -> Behaviour:
    """Accepts the request and never answers."""

    def behave(_: Body, handler: BaseHTTPRequestHandler) -> None:
        endpoint.released.wait(60)
        handler.close_connection = True

    return behave


def drip(endpoint: FakeEndpoint, pause: float, *, head: bool = False) -> Behaviour:
    """One byte after the other, for ever: of the head, or of the body."""

    def behave(_: Body, handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        if not head:
            handler.send_response(200)
            handler.send_header("Content-Length", "1000000")
            handler.end_headers()
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while not endpoint.released.wait(pause):
            handler.wfile.write(b" ")
            handler.wfile.flush()

    return behave


def hang_up(_: Body, handler: BaseHTTPRequestHandler) -> None:
    """Closes the connection without a word."""
    handler.close_connection = True


def garbage(_: Body, handler: BaseHTTPRequestHandler) -> None:
    """Speaks no HTTP."""
    handler.wfile.write(b"\x00\x01\x02 220 smtp ready\r\n\r\n")
    handler.close_connection = True


def picky(*refused: str, code: int = 400) -> Behaviour:
    """Refuses requests that have one of these keys (or kinds of response_format), naming it."""

    def behave(body: Body, handler: BaseHTTPRequestHandler) -> None:
        kind = (body.get("response_format") or {}).get("type")
        for name in refused:
            if name in body or name == kind:
                status(code, f"Unsupported parameter: '{name}' is not supported with this model.")(body, handler)
                return
        reply("{}")(body, handler)

    return behave
