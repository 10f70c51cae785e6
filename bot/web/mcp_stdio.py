"""MCP over stdio, for an agent that starts us as a process."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from typing import Any

from mcp.server.mcpserver import Context

from bot.runtime.model_worker import Worker
from bot.web.asking import Asking
from bot.web.mcp_server import build_mcp
from bot.web.options import ServeOptions
from bot.web.problems import ProblemError
from bot.web.queries import Queries
from summarizer.errors import UsageError
from summarizer.readers.model import Reader
from summarizer.service import Service

NEEDS_TOKEN = "set READER_TOKEN to a reader's token; `deltabrief readers add NAME` prints one"  # noqa: S105 - a sentence
UNKNOWN_TOKEN = "READER_TOKEN is not the token of a reader; `deltabrief readers add NAME` prints a new one"  # noqa: S105 - a sentence


async def serve_stdio(
    service: Service, worker: Worker, now: Callable[[], datetime], token: str, options: ServeOptions
) -> None:
    """Serve until standard input ends.

    Raises:
        UsageError: the token belongs to no reader.
    """
    queries = Queries(service, now)
    if queries.reader(token) is None:
        raise UsageError(UNKNOWN_TOKEN if token else NEEDS_TOKEN)

    def reader_of(_: Context[Any, Any]) -> Reader:
        reader = queries.reader(token)
        if reader is None:
            raise ProblemError(401, "This reader was removed.")
        return reader

    asking = Asking(queries, worker, options.ask_seconds)
    await build_mcp(queries, asking, reader_of, version("deltabrief")).run_stdio_async()
