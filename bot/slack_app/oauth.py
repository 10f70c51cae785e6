"""Installs the app in further Slack teams: a page that leads to Slack, and the way back with a token.

    GET /slack/install → slack.com (a person allows it) → GET /slack/oauth?code&state → token → ledger

The state is a secret that only this browser has, as a cookie, so nobody can be made to finish another's installation.
"""

from __future__ import annotations

import hmac
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import escape
from urllib.parse import urlencode

from aiohttp import web
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack_app.context import SlackApp
from bot.slack_app.delivery_errors import OUTAGE, error_code
from bot.slack_app.team_events import installed
from bot.slack_app.teams import PLATFORM, user_key
from summarizer.errors import DeliveryError, DeltabriefError
from summarizer.workspace.model import Installation

log = logging.getLogger(__name__)

SCOPES = (
    "app_mentions:read", "channels:history", "channels:join", "channels:read", "chat:write", "commands",
    "files:read", "groups:history", "groups:read", "im:history", "im:read", "im:write", "users:read",
)  # fmt: skip
"""As in the manifest."""
AUTHORIZE = "https://slack.com/oauth/v2/authorize"
COOKIE = "deltabrief_slack_state"
STATE_BYTES = 24
STATE_SECONDS = 600
"""How long a person may take to allow the installation."""


@dataclass(frozen=True, slots=True)
class OAuthOptions:
    """The app's client, and where people reach the pages. `public_url` has https, except on loopback."""

    client_id: str
    client_secret: str = field(repr=False)
    public_url: str
    host: str
    port: int

    @property
    def redirect(self) -> str:
        """Where Slack sends a person back to; listed as a redirect URL of the app."""
        return f"{self.public_url.rstrip('/')}/slack/oauth"


@asynccontextmanager
async def installing(app: SlackApp, client: AsyncWebClient, options: OAuthOptions) -> AsyncIterator[int]:
    """Serve both pages during the context; yields the port. Raises DeliveryError if it cannot be opened."""
    site = web.Application()
    site.router.add_get("/slack/install", lambda request: _start(request, options))
    site.router.add_get("/slack/oauth", lambda request: _finish(request, app, client, options))
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, options.host, options.port).start()
    except OSError as error:
        await runner.cleanup()
        reason = f"slack.port: {options.host}:{options.port} cannot be opened: {error.strerror}"
        raise DeliveryError(reason, retry=False) from error
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _start(_: web.Request, options: OAuthOptions) -> web.Response:
    state = secrets.token_urlsafe(STATE_BYTES)
    asked = {
        "client_id": options.client_id,
        "scope": ",".join(SCOPES),
        "state": state,
        "redirect_uri": options.redirect,
    }
    answer = web.Response(status=302, headers={"Location": f"{AUTHORIZE}?{urlencode(asked)}"})
    secure = options.public_url.startswith("https://")
    answer.set_cookie(COOKIE, state, max_age=STATE_SECONDS, httponly=True, secure=secure, samesite="Lax", path="/slack")
    return answer


async def _finish(request: web.Request, app: SlackApp, client: AsyncWebClient, options: OAuthOptions) -> web.Response:
    said, kept = request.query.get("state", ""), request.cookies.get(COOKIE, "")
    if not said or not kept or not hmac.compare_digest(said, kept):
        return _page("This link has expired, or was opened in another browser.", "Start again.", status=400)
    if request.query.get("error"):
        return _page(
            "Slack was not allowed to install the app.", "Nothing was changed. You can start again.", status=400
        )
    try:
        installation = await _exchange(request.query.get("code", ""), app, client, options)
        await app.services.off_loop(_store, app, installation)
        await installed(app, installation.team_id, installation.by.partition(":")[2])
    except SlackApiError as error:
        log.warning("an installation failed: %s", error_code(error))
        return _page("Slack refused the installation.", f"Slack says: {error_code(error)}. Start again.", status=400)
    except (SlackClientError, *OUTAGE):
        return _page("Slack did not answer.", "Start again in a moment.", status=502)
    except DeltabriefError as error:
        log.error("an installation was not stored: %s", error)  # noqa: TRY400 - expected: one line
        return _page("The installation could not be stored.", "Tell the bot's operator, and start again.", status=500)
    answer = _page(f"Deltabrief is installed in {installation.name}.", "Type /deltabrief in any channel there.")
    answer.del_cookie(COOKIE, path="/slack")
    return answer


async def _exchange(code: str, app: SlackApp, client: AsyncWebClient, options: OAuthOptions) -> Installation:
    """The token for a code. Raises as slack_sdk."""
    said = await client.oauth_v2_access(
        client_id=options.client_id, client_secret=options.client_secret, code=code, redirect_uri=options.redirect
    )
    person = (said.get("authed_user") or {}).get("id") or ""
    team = said["team"]
    return Installation(PLATFORM, team["id"], team["name"], said["access_token"], app.services.now(), user_key(person))


def _store(app: SlackApp, installation: Installation) -> None:
    with app.services.ledger() as unit:
        unit.installations.put(installation)
        unit.commit()


def _page(title: str, text: str, *, status: int = 200) -> web.Response:
    again = '<p><a href="/slack/install">Add to Slack</a></p>' if status != 200 else ""  # noqa: PLR2004 - OK
    body = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Deltabrief on Slack</title><h1>{escape(title)}</h1><p>{escape(text)}</p>{again}</html>"
    )
    headers = {
        "Content-Security-Policy": "default-src 'none'",
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
    }
    return web.Response(status=status, text=body, content_type="text/html", headers=headers)
