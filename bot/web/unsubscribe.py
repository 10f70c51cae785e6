"""Ends a mail's subscription: at once by the mail program (RFC 8058), or by a button for people who open the address.

Opening the address changes nothing, because mail scanners open every address. Nobody signs in here: the address is
signed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from fastapi.responses import Response

from bot.notify.one_click import PATH, OneClick
from bot.web.access import TOO_FAST
from bot.web.rate import RateLimit
from bot.web.render_pages import PageRenderer
from summarizer.delivery.model import Subscription
from summarizer.errors import NotFoundError
from summarizer.service import Service

HTML = "text/html; charset=utf-8"
UNKNOWN = "This link is not valid. Use the one of your newest mail, or reply to it and ask to be unsubscribed."
ENDED = "This subscription has ended: it sends no more mails."


@dataclass(frozen=True)
class Unsubscribe:
    """The two handlers. `failures` limits wrong addresses of one client."""

    service: Service
    links: OneClick
    now: Callable[[], datetime]
    failures: RateLimit
    zone: ZoneInfo

    def ask(self, request: Request, token: str) -> Response:
        """A page with a button."""
        subscription_id = self.links.subscription_of(token)
        if subscription_id is None:
            return self._refused(request)
        found, name = self._look_up(subscription_id)
        if found is None:
            return self._page("Unsubscribed", ENDED)
        at = f"{found.at:%H:%M} ({found.zone})"
        return _html(self._pages().unsubscribe(name, at, f"{PATH}/{token}"))

    def end(self, request: Request, token: str) -> Response:
        """End the subscription; a second time changes nothing, and is no error."""
        subscription_id = self.links.subscription_of(token)
        if subscription_id is None:
            return self._refused(request)
        found, _ = self._look_up(subscription_id)
        if found is not None:
            with self.service.ledger() as work:
                place = work.subscriptions.get_destination(found.destination_id)
            by = f"{place.platform}:{place.address}" if place else "mail"
            with suppress(NotFoundError):  # another click was faster
                self.service.unsubscribe(found.workspace_id, found.id, self.now(), by)
        return self._page("Unsubscribed", ENDED)

    def _look_up(self, subscription_id: str) -> tuple[Subscription | None, str]:
        with self.service.ledger() as work:
            found = work.subscriptions.get(subscription_id)
            topic = work.topics.get(found.topic_id) if found else None
        return found, topic.name if topic else ""

    def _refused(self, request: Request) -> Response:
        if wait := self.failures.wait(request.client.host if request.client else "unknown"):
            return self._page("Slow down", TOO_FAST.format(wait=wait), HTTPStatus.TOO_MANY_REQUESTS)
        return self._page(HTTPStatus.NOT_FOUND.phrase, UNKNOWN, HTTPStatus.NOT_FOUND)

    def _page(self, title: str, detail: str, status: int = HTTPStatus.OK) -> Response:
        return _html(self._pages().error(title, detail), status)

    def _pages(self) -> PageRenderer:
        return PageRenderer(self.zone, whole=False, signed_in=False)


def unsubscribe_router(unsubscribe: Unsubscribe) -> APIRouter:
    """Both methods; they are not part of the described API."""
    router = APIRouter(include_in_schema=False)
    path = f"{PATH}/{{token}}"
    router.add_api_route(path, unsubscribe.ask, methods=["GET"], response_class=Response)
    router.add_api_route(path, unsubscribe.end, methods=["POST"], response_class=Response)
    return router


def _html(body: str, status: int = HTTPStatus.OK) -> Response:
    return Response(body, status, {"Cache-Control": "no-store"}, HTML)
