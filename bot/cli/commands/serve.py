"""`serve`: the ledger over HTTP, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import signal
from argparse import Namespace
from collections.abc import Coroutine
from typing import Any

from bot.bootstrap.app import App
from bot.cli.stopping import until_stopped
from bot.monitoring.logging_setup import log_as
from bot.presentation.print import print_note
from bot.runtime.model_worker import Worker
from summarizer.errors import UsageError

TOKEN = "READER_TOKEN"  # noqa: S105 - the name of an environment variable
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def handle_serve(app: App, args: Namespace) -> int:  # noqa: ARG001 - all handlers have this signature
    """Serve the ledger; analysis and briefings are `run`'s."""
    log_as(app.settings.log.format)
    if asyncio.run(until_stopped(_serve(app))) is signal.SIGINT:
        raise KeyboardInterrupt
    print_note("Stopped.")
    return 0


async def _serve(app: App) -> None:
    worker = app.analysis_worker()
    try:
        await serve_web(app, worker)
    finally:
        worker.close()


def serve_web(app: App, worker: Worker) -> Coroutine[Any, Any, None]:
    """Serves until cancelled. The address is bound at once, so that a wrong one is a plain error at the start.

    Raises:
        UsageError: the address cannot be used, or a package is missing.
    """
    options = app.serve_options
    web = app.web_app(worker)
    from bot.web.server import listen, serve  # noqa: PLC0415 - an optional dependency

    bound = listen(options.host, options.port)
    print_note(f"Serving {options.base} to readers with a token (`deltabrief readers add NAME`).")
    if options.host not in LOOPBACK:
        print_note("It is reachable from other machines, unencrypted: put a proxy that speaks https in front of it.")
    return serve(web, bound)


def handle_mcp(app: App, args: Namespace) -> int:  # noqa: ARG001 - all handlers have this signature
    """MCP over stdio: standard output belongs to the protocol."""
    try:
        from bot.web.mcp_stdio import serve_stdio  # noqa: PLC0415 - an optional dependency
    except ModuleNotFoundError as error:
        raise UsageError(f"MCP needs {error.name}: pip install 'deltabrief[serve]'") from error
    worker = app.analysis_worker()
    try:
        asyncio.run(serve_stdio(app.service, worker, app.now, app.secret(TOKEN) or "", app.serve_options))
    finally:
        worker.close()
    return 0
