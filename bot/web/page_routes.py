"""The pages over HTTP. A browser signs in with a reader's token and keeps it in a cookie that scripts cannot read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from bot.presentation.briefing_page import printable
from bot.web.access import COOKIE, UNKNOWN, Access
from bot.web.api import conditional
from bot.web.feeds import FEEDS, FORMATS, FeedAddresses
from bot.web.limits import WEB
from bot.web.problems import ProblemError, http_status
from bot.web.queries import Queries
from bot.web.render_pages import FeedLink, PageRenderer, TopicCard, TopicView
from summarizer.errors import DeltabriefError, NotFoundError
from summarizer.readers.model import Reader

HTML = "text/html; charset=utf-8"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_BRIEFINGS = 20
_TOKEN = 200
"""Characters of a cookie's token; a real one has 47."""
_FEED_NAMES = {"json": "JSON Feed", "atom": "Atom", "rss": "RSS"}


def topic_view(queries: Queries, reader: Reader, topic: str) -> TopicView:
    """What a topic's page shows."""
    subject = queries.topic(reader, topic)
    return TopicView(
        subject,
        queries.state(reader, subject.id),
        queries.briefings(reader, subject.id, _LONG_AGO, _BRIEFINGS),
        queries.recent_timeline(reader, subject.id),
        queries.matters(reader, subject.id, WEB.page_matters),
    )


def topic_cards(queries: Queries, reader: Reader) -> tuple[TopicCard, ...]:
    """The topics, each with the first sentence of its last briefing."""
    cards = []
    for topic in queries.topics(reader):
        last = queries.briefings(reader, topic.id, _LONG_AGO, 1)
        cards.append(TopicCard(topic, printable(last[0].bottom_line) if last else ""))
    return tuple(cards)


def feed_body(
    queries: Queries, reader: Reader, topic: str, kind: str, form: str, addresses: FeedAddresses, zone: ZoneInfo
) -> str:
    """A topic's feed in one format. Raises NotFoundError for an unknown kind or format."""
    if form not in FORMATS or kind not in FEEDS:
        raise NotFoundError("There is no such feed; there are briefings and changes as .json, .atom and .rss")
    subject = queries.topic(reader, topic)
    briefings = queries.briefings(reader, subject.id, _LONG_AGO, WEB.feed_entries)
    return FORMATS[form][1](FEEDS[kind](subject, briefings, addresses, form, queries.now(), zone))


Make = Callable[[Reader, PageRenderer], str]


@dataclass(frozen=True)
class PageRoutes:
    """The handlers of all pages and feeds."""

    queries: Queries
    access: Access
    base: str
    zone: ZoneInfo

    def index(self, request: Request) -> Response:
        """The topics."""
        return self._show(request, lambda reader, pages: pages.topics(topic_cards(self.queries, reader)))

    def feed(self, request: Request, topic: str, name: str) -> Response:
        """A feed. Feed readers get 401 with a challenge, not a form."""
        reader = self.access.reader(request)
        kind, _, form = name.partition(".")
        body = feed_body(self.queries, reader, topic, kind, form, FeedAddresses(self.base), self.zone)
        return conditional(request, body.encode(), f"{FORMATS[form][0]}; charset=utf-8")

    def topic(self, request: Request, topic: str) -> Response:
        """One topic."""

        def make(reader: Reader, pages: PageRenderer) -> str:
            view = topic_view(self.queries, reader, topic)
            return pages.topic(view, feed_links(f"/topics/{view.topic.id}/"))

        return self._show(request, make)

    def matter(self, request: Request, topic: str, matter: str) -> Response:
        """One matter of a topic."""
        return self._show(request, lambda reader, pages: pages.matter(self.queries.matter(reader, matter, topic)))

    def briefing(self, request: Request, briefing: str) -> Response:
        """One briefing."""
        return self._show(request, lambda reader, pages: pages.briefing(self.queries.briefing(reader, briefing)))

    def claim(self, request: Request, claim: str) -> Response:
        """One claim."""
        return self._show(request, lambda reader, pages: pages.claim(self.queries.claim_context(reader, claim)))

    def entity(self, request: Request, entity: str) -> Response:
        """One entity."""

        def make(reader: Reader, pages: PageRenderer) -> str:
            found = self.queries.entity(reader, entity)
            return pages.entity(found, self.queries.entity_claims(reader, found, WEB.page_lines))

        return self._show(request, make)

    def sources(self, request: Request) -> Response:
        """The sources."""
        return self._show(request, lambda reader, pages: pages.sources(self.queries.sources(reader)))

    def search(self, request: Request, q: str = "") -> Response:
        """Claims, and entities, with these words."""

        def make(reader: Reader, pages: PageRenderer) -> str:
            words = printable(q)[: WEB.question]
            if not words:
                return pages.search("", (), ())
            lines = self.queries.search(reader, words, None, WEB.list_default)
            named = () if reader.topic_ids else self.queries.entities(reader, words)[: WEB.list_default]
            return pages.search(words, lines, named)

        return self._show(request, make)

    def style(self) -> Response:
        """The style sheet."""
        return Response(stylesheet(), media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})

    async def login(self, request: Request) -> Response:
        """Keep the token in a cookie that scripts cannot read and other sites cannot send."""
        form = parse_qs((await request.body()).decode("utf-8", "replace"))
        token = form.get("token", [""])[0].strip().encode("ascii", "ignore").decode()[:_TOKEN]
        response = RedirectResponse("/", HTTPStatus.SEE_OTHER)
        response.set_cookie(COOKIE, token, **self._cookie())
        return response

    def logout(self) -> Response:
        """Forget the token."""
        response = RedirectResponse("/", HTTPStatus.SEE_OTHER)
        response.delete_cookie(COOKIE, **self._cookie())
        return response

    def _cookie(self) -> Any:  # noqa: ANN401 - keyword arguments of different types
        return {"httponly": True, "samesite": "strict", "secure": self.base.startswith("https:")}

    def _show(self, request: Request, make: Make) -> Response:
        try:
            reader = self.access.reader(request)
        except ProblemError as error:
            return self._refused(request, error)
        pages = self._renderer(reader)
        try:
            body = make(reader, pages)
        except DeltabriefError as error:
            status = http_status(error)
            return _html(pages.error(HTTPStatus(status).phrase, str(error)), status)
        return conditional(request, body.encode(), HTML)

    def _refused(self, request: Request, error: ProblemError) -> Response:
        pages = self._renderer(None)
        if error.status != HTTPStatus.UNAUTHORIZED:
            return _html(pages.error("Slow down", error.detail), error.status, error.headers)
        return _html(pages.login(UNKNOWN if request.cookies.get(COOKIE) else ""), error.status)

    def _renderer(self, reader: Reader | None) -> PageRenderer:
        whole = reader is not None and not reader.topic_ids
        return PageRenderer(self.zone, whole=whole, signed_in=reader is not None)


def page_router(queries: Queries, access: Access, base: str, zone: ZoneInfo) -> APIRouter:
    """All pages and feeds. They are not part of the described API."""
    router = APIRouter(include_in_schema=False)
    pages = PageRoutes(queries, access, base, zone)
    gets: tuple[tuple[str, Callable[..., Any]], ...] = (
        ("/", pages.index),
        ("/topics/{topic}", pages.topic),
        ("/topics/{topic}/{name}", pages.feed),
        ("/topics/{topic}/matters/{matter}", pages.matter),
        ("/briefings/{briefing}", pages.briefing),
        ("/claims/{claim}", pages.claim),
        ("/entities/{entity}", pages.entity),
        ("/sources", pages.sources),
        ("/search", pages.search),
        ("/style.css", pages.style),
    )
    for path, handler in gets:
        router.add_api_route(path, handler, methods=["GET"], response_class=Response)
    router.add_api_route("/login", pages.login, methods=["POST"], response_class=Response)
    router.add_api_route("/logout", pages.logout, methods=["POST"], response_class=Response)
    return router


def feed_links(folder: str) -> list[FeedLink]:
    """The feeds of a topic, below this folder."""
    return [
        FeedLink(f"{kind.capitalize()} as {_FEED_NAMES[form]}", FORMATS[form][0], f"{folder}{kind}.{form}")
        for kind in FEEDS
        for form in FORMATS
    ]


def stylesheet() -> str:
    """The only style sheet."""
    return (files("bot.web") / "static" / "style.css").read_text(encoding="utf-8")


def _html(body: str, status: int, headers: dict[str, str] | None = None) -> Response:
    return Response(body, status, {"Cache-Control": "no-store", **(headers or {})}, HTML)
