"""The HTTP API, version 1: the JSON documents of `--format json` (docs/json.md), for one reader."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import Response
from fastapi.security import HTTPBasic, HTTPBearer
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from bot.presentation.render_json import FORMAT, document
from bot.web.access import Access, reader_of
from bot.web.asking import Asking
from bot.web.limits import WEB
from bot.web.problems import documented
from bot.web.queries import Queries

PREFIX = "/api/v1"
Identifier = Annotated[str, Path(min_length=1, max_length=WEB.identifier, description="Its id; a topic also by name.")]
Limit = Annotated[int, Query(ge=1, le=WEB.list_most, description="At most so many.")]
_BEARER = HTTPBearer(auto_error=False, description="A reader's token: `deltabrief readers add NAME`.")
_BASIC = HTTPBasic(auto_error=False, description="For feed readers: any user name, the token as password.")
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_SURE = 401, 404, 422, 429, 503


class AskBody(BaseModel):
    """What `POST /ask` takes."""

    model_config = ConfigDict(extra="forbid")

    question: Annotated[str, Field(min_length=1, max_length=WEB.question)]
    topic: Annotated[str | None, Field(max_length=WEB.identifier)] = None


def etag_of(body: bytes) -> str:
    """The entity tag of a body."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def conditional(request: Request, body: bytes, media: str) -> Response:
    """The body, or 304 if the client has it already. Private: a shared cache must not answer another reader."""
    tag = etag_of(body)
    headers = {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Authorization, Cookie"}
    known = {each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")}
    if request.method in {"GET", "HEAD"} and not known.isdisjoint({tag, "*"}):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media, headers=headers)


def json_response(request: Request, kind: str, value: object) -> Response:
    """The JSON document of that kind."""
    return conditional(request, document(kind, value, indent=None).encode(), "application/json")


def _returns(kind: str, *statuses: int) -> dict[int | str, dict[str, Any]]:
    """For OpenAPI: a document of that kind, 304, and problems."""
    schema = {
        "type": "object",
        "required": ["format", kind],
        "properties": {"format": {"const": FORMAT}, kind: {"type": ["object", "array"]}},
    }
    headers = {"ETag": {"schema": {"type": "string"}}}
    ok = {"description": f"`{kind}`, see docs/json.md", "headers": headers}
    return {
        200: {**ok, "content": {"application/json": {"schema": schema}}},
        304: {"description": "Not Modified"},
        **documented(*_SURE, *statuses),
    }


@dataclass(frozen=True)
class Api:
    """The operations; each answers an admitted request."""

    queries: Queries
    asking: Asking

    def topics(self, request: Request) -> Response:
        """The topics that this reader may read."""
        return json_response(request, "topics", self.queries.topics(reader_of(request)))

    def topic(self, request: Request, topic: Identifier) -> Response:
        """One topic."""
        return json_response(request, "topic", self.queries.topic(reader_of(request), topic))

    def state(
        self,
        request: Request,
        topic: Identifier,
        at: Annotated[AwareDatetime | None, Query(description="As known at this time; default: now.")] = None,
    ) -> Response:
        """The state card: for each question the current answer, or the one as known at an earlier time."""
        return json_response(request, "state", self.queries.state(reader_of(request), topic, at))

    def briefings(
        self,
        request: Request,
        topic: Identifier,
        since: Annotated[AwareDatetime | None, Query(description="Only those that end later.")] = None,
        limit: Limit = WEB.list_default,
    ) -> Response:
        """Delivered briefings, newest first."""
        return json_response(
            request, "briefings", self.queries.briefings(reader_of(request), topic, since or _LONG_AGO, limit)
        )

    def changes(
        self,
        request: Request,
        topic: Identifier,
        cursor: Annotated[
            str | None,
            Query(max_length=64, description="Of the last page that you have stored; it confirms that page."),
        ] = None,
    ) -> Response:
        """What changed since this reader was last told. The page is repeated until its cursor comes back."""
        return json_response(request, "changes", self.queries.changes(reader_of(request), topic, cursor))

    def timeline(
        self,
        request: Request,
        topic: Identifier,
        since: Annotated[date | None, Query(description="First day.")] = None,
        until: Annotated[date | None, Query(description="Last day; default: today.")] = None,
    ) -> Response:
        """Dated changes, oldest first."""
        return json_response(request, "timeline", self.queries.timeline(reader_of(request), topic, since, until))

    def matters(self, request: Request, topic: Identifier, limit: Limit = WEB.list_default) -> Response:
        """The matters that moved last with their current status, the latest first."""
        return json_response(request, "matters", self.queries.matters(reader_of(request), topic, limit))

    def matter(
        self,
        request: Request,
        matter: Identifier,
        topic: Annotated[
            str | None, Query(max_length=WEB.identifier, description="Whose; default: the first that has it.")
        ] = None,
    ) -> Response:
        """A matter with its status history, oldest first."""
        return json_response(request, "matter", self.queries.matter(reader_of(request), matter, topic))

    def claims(self, request: Request, topic: Identifier, limit: Limit = WEB.list_default) -> Response:
        """The newest claims, newest first."""
        return json_response(request, "claims", self.queries.claims(reader_of(request), topic, limit))

    def briefing(self, request: Request, briefing: Identifier) -> Response:
        """One briefing."""
        return json_response(request, "briefing", self.queries.briefing(reader_of(request), briefing))

    def claim(self, request: Request, claim: Identifier) -> Response:
        """A claim with its history: earlier and later claims, and the briefings that told it."""
        return json_response(request, "account", self.queries.claim(reader_of(request), claim))

    def entities(
        self,
        request: Request,
        name: Annotated[str, Query(max_length=WEB.identifier, description="The name begins so.")] = "",
    ) -> Response:
        """Entities by name. Not for a reader that is limited to topics."""
        return json_response(request, "entities", self.queries.entities(reader_of(request), name))

    def entity(self, request: Request, entity: Identifier) -> Response:
        """One entity with its spellings."""
        return json_response(request, "entity", self.queries.entity(reader_of(request), entity))

    def sources(self, request: Request) -> Response:
        """The sources with their health. Not for a reader that is limited to topics."""
        return json_response(request, "sources", self.queries.sources(reader_of(request)))

    def search(
        self,
        request: Request,
        q: Annotated[str, Query(min_length=1, max_length=WEB.question, description="Words.")],
        topic: Annotated[str | None, Query(max_length=WEB.identifier)] = None,
        limit: Limit = WEB.list_default,
    ) -> Response:
        """Claims that contain these words, best first."""
        return json_response(request, "claims", self.queries.search(reader_of(request), q, topic, limit))

    async def ask(self, request: Request, question: AskBody) -> Response:
        """Answer a question from the ledger, with citations. Takes seconds."""
        return json_response(
            request, "answer", await self.asking.ask(reader_of(request), question.question, question.topic)
        )


def api_router(queries: Queries, access: Access, asking: Asking) -> APIRouter:
    """All operations of the API: method, path, kind of document, further problem statuses, handler."""
    schemes = [Depends(_BEARER), Depends(_BASIC)]  # for OpenAPI; `access.admit` reads the header
    router = APIRouter(prefix=PREFIX, dependencies=[Depends(access.admit), *schemes])
    api = Api(queries, asking)
    operations: tuple[tuple[str, str, str, tuple[int, ...], Callable[..., Any]], ...] = (
        ("GET", "/topics", "topics", (), api.topics),
        ("GET", "/topics/{topic}", "topic", (), api.topic),
        ("GET", "/topics/{topic}/state", "state", (400,), api.state),
        ("GET", "/topics/{topic}/briefings", "briefings", (), api.briefings),
        ("GET", "/topics/{topic}/changes", "changes", (409,), api.changes),
        ("GET", "/topics/{topic}/timeline", "timeline", (400,), api.timeline),
        ("GET", "/topics/{topic}/matters", "matters", (), api.matters),
        ("GET", "/matters/{matter}", "matter", (), api.matter),
        ("GET", "/topics/{topic}/claims", "claims", (), api.claims),
        ("GET", "/briefings/{briefing}", "briefing", (), api.briefing),
        ("GET", "/claims/{claim}", "account", (), api.claim),
        ("GET", "/entities", "entities", (403,), api.entities),
        ("GET", "/entities/{entity}", "entity", (403,), api.entity),
        ("GET", "/sources", "sources", (403,), api.sources),
        ("GET", "/search", "claims", (), api.search),
        ("POST", "/ask", "answer", (400, 403, 413, 504), api.ask),
    )
    for method, path, kind, statuses, handler in operations:
        router.add_api_route(
            path, handler, methods=[method], responses=_returns(kind, *statuses), response_class=Response
        )
    return router
