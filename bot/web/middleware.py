"""What every response has: headers that keep article text inert; and what every request is limited to."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.limits import WEB
from bot.web.problems import problem

CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""No script at all, nothing from another site, and nobody may frame a page."""

HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex, nofollow",
}
TOO_LARGE = f"The request's body is larger than {WEB.body:,} bytes."


@dataclass(frozen=True)
class SafeResponses:
    """Adds `HEADERS` to every response."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, with_headers)


@dataclass(frozen=True)
class BodyLimit:
    """Reads a request's body before it is passed on, and refuses one that is too large with 413."""

    app: ASGIApp
    most: int = WEB.body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS", "DELETE"}:
            await self.app(scope, receive, send)
            return
        try:
            body = await self._body(receive)
        except ClientDisconnect:  # nobody waits for an answer, and half a body must not be acted on
            return
        if body is None:
            await problem(413, TOO_LARGE)(scope, receive, send)
            return
        waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def from_memory() -> Message:
            return waiting.pop() if waiting else await receive()

        await self.app(scope, from_memory, send)

    async def _body(self, receive: Receive) -> bytes | None:
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            body += message.get("body", b"")
            if len(body) > self.most:
                return None
            if not message.get("more_body"):
                return bytes(body)
