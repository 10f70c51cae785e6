"""MCP over streamable HTTP, as a part of the served application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from fastapi import FastAPI
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.web.access import Access, bearer_token
from bot.web.options import ServeOptions
from bot.web.problems import ProblemError, problem
from bot.web.queries import Queries
from summarizer.readers.model import Reader

PATH = "/mcp"


def reader_of_headers(queries: Queries) -> Any:  # noqa: ANN401 - a `ReaderOf`, whose Context is generic
    """Finds the reader by the request's token; `TokenFirst` has counted the request already."""

    def reader_of(ctx: Context[Any, Any]) -> Reader:
        header = (ctx.headers or {}).get("authorization", "")
        reader = queries.reader(bearer_token(header))
        if reader is None:  # removed since the request was admitted
            raise ProblemError(401, "This token belongs to no reader.")
        return reader

    return reader_of


class TokenFirst:
    """Lets only requests with a reader's token reach MCP."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "http":
            try:
                await asyncio.to_thread(self._access.reader, Request(scope), bearer=True)
            except ProblemError as error:
                await problem(error.status, error.detail, error.headers)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def add_mcp(app: FastAPI, server: MCPServer[Any], access: Access, options: ServeOptions) -> None:
    """Serve MCP at `PATH`. Stateless: what an agent was told lies in the ledger, not in a session."""
    names = [urlsplit(options.base).netloc, "127.0.0.1:*", "localhost:*", "[::1]:*"]
    origins = [options.base, "http://127.0.0.1:*", "http://localhost:*"]
    security = TransportSecuritySettings(allowed_hosts=names, allowed_origins=origins)
    inner = server.streamable_http_app(
        streamable_http_path=PATH, json_response=True, stateless_http=True, transport_security=security
    )
    app.router.routes.append(Route(PATH, endpoint=TokenFirst(inner, access), include_in_schema=False))


def mcp_lifespan(server: MCPServer[Any]) -> Any:  # noqa: ANN401 - an async context manager's factory
    """Runs the server's sessions as long as the application."""

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        async with server.session_manager.run():
            yield

    return running
