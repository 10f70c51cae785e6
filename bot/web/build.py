"""The application that serves a ledger: middleware, then the API, feeds, pages and MCP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo

from fastapi import FastAPI

from bot.runtime.model_worker import Worker
from bot.web.access import Access
from bot.web.api import PREFIX, api_router
from bot.web.asking import Asking
from bot.web.mcp_http import add_mcp, mcp_lifespan, reader_of_headers
from bot.web.mcp_server import build_mcp
from bot.web.middleware import BodyLimit, SafeResponses
from bot.web.options import ServeOptions
from bot.web.page_routes import page_router
from bot.web.problems import explain_errors
from bot.web.queries import Queries
from bot.web.rate import RateLimit
from bot.web.unsubscribe import Unsubscribe, unsubscribe_router
from summarizer.service import Service

ABOUT = (
    "The ledger as a feed: typed changes of attributed claims since this reader was last told, with citations. "
    "Every operation needs a reader's token. Documents are those of `--format json` (docs/json.md)."
)


def build_app(service: Service, worker: Worker, now: Callable[[], datetime], options: ServeOptions) -> FastAPI:
    """The ASGI application."""
    queries = Queries(service, now)
    access = Access(queries, RateLimit(options.requests_per_minute, now), RateLimit(options.failures_per_minute, now))
    asking = Asking(queries, worker, options.ask_seconds)
    release = version("deltabrief")
    agents = build_mcp(queries, asking, reader_of_headers(queries), release)
    app = FastAPI(
        title="Deltabrief",
        version=release,
        lifespan=mcp_lifespan(agents),
        description=ABOUT,
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,  # its page loads scripts from another site
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
    )
    explain_errors(app)
    app.include_router(api_router(queries, access, asking))
    app.include_router(page_router(queries, access, options.base, ZoneInfo(options.zone)))
    if options.one_click:
        failures = RateLimit(options.failures_per_minute, now)
        ending = Unsubscribe(service, options.one_click, now, failures, ZoneInfo(options.zone))
        app.include_router(unsubscribe_router(ending))
    add_mcp(app, agents, access, options)
    app.add_middleware(BodyLimit)
    app.add_middleware(SafeResponses)
    return app
