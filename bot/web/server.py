"""Runs the application on uvicorn, inside an event loop that is not uvicorn's own."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from summarizer.errors import UsageError

GRACE = 5
"""Seconds that open requests get when the server stops; a stop takes at most ten seconds in all."""


class _Server(uvicorn.Server):
    """Without signal handlers: `run` and `serve` have their own."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the caller."""
        yield


def listen(host: str, port: int) -> socket.socket:
    """A bound socket. Raises UsageError if the address cannot be used."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        remedy = "set serve.host and serve.port to an address of this machine that is free"
        raise UsageError(f"cannot listen on {host}:{port}: {error.strerror or error}; {remedy}") from error
    return bound


async def serve(app: ASGIApp, bound: socket.socket) -> None:
    """Serve until cancelled; then open requests get a moment to end."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,  # addresses hold nothing secret, and nobody needs a log of who reads what
        server_header=False,
        date_header=True,
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE,
        timeout_keep_alive=30,
        h11_max_incomplete_event_size=32 * 1024,
        lifespan="on",
    )
    server = _Server(config)
    running = asyncio.ensure_future(server.serve(sockets=[bound]))
    try:
        await asyncio.shield(running)
    except asyncio.CancelledError:
        server.should_exit = True
        await running
        raise
