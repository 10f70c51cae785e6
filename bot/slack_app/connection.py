"""The connection to Slack from the first request to shutdown; connection problems become one sentence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.removed_places import resume_workspace
from bot.chat.services import BotServices
from bot.runtime.outbox_worker import Messenger
from bot.slack_app.build import build_bolt
from bot.slack_app.context import SlackApp
from bot.slack_app.delivery_errors import OUTAGE, REMOVED, REVOKED, error_code
from bot.slack_app.messenger import SlackMessenger
from bot.slack_app.notify import notify_subscriber
from bot.slack_app.oauth import OAuthOptions, installing
from bot.slack_app.teams import PLATFORM, InstalledTeams, OneTeam, Teams, identified, web_client
from summarizer.delivery.model import Destination
from summarizer.errors import DeliveryError, UsageError

log = logging.getLogger(__name__)

REQUEST_SECONDS = 30.0
"""Time limit of one request to Slack."""
PING_SECONDS = 10.0
"""Time between two checks of the socket; a silent one is replaced after four of them."""
SETTINGS_PAGE = "api.slack.com/apps"


@dataclass(frozen=True, slots=True)
class SlackTokens:
    """The bot token of the one team (xoxb-…), and the app-level token for Socket Mode (xapp-…)."""

    bot: str = field(repr=False)
    app: str = field(repr=False)


@dataclass(frozen=True)
class Connection:
    """An app that receives events. A socket that breaks is replaced; `ended` completes only with the process."""

    app: SlackApp
    greeting: str
    ended: asyncio.Future[None]

    @property
    def platform(self) -> str:
        """The platform of the destinations that it serves."""
        return PLATFORM

    @property
    def messenger(self) -> Messenger:
        """The messenger for every kind of destination on Slack."""
        return SlackMessenger(self.app.teams, self.app.pace, self.app.services.ledger)

    async def notify_owner(self, destination: Destination, reason: str) -> None:
        """Notify the person who made the subscription."""
        await notify_subscriber(self.app, destination, reason)


@asynccontextmanager
async def connected(
    services: BotServices,
    tokens: SlackTokens,
    *,
    admin_channel: str = "",
    base_url: str = AsyncWebClient.BASE_URL,
    ping_interval: float = PING_SECONDS,
) -> AsyncIterator[Connection]:
    """Check both tokens, open the socket, and serve the team until the context ends.

    Raises:
        UsageError: a token is missing, of the wrong kind, or refused.
        DeliveryError: Slack cannot be reached.
    """
    check_tokens(tokens)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=REQUEST_SECONDS)) as session:
        client = web_client(tokens.bot, base_url=base_url, session=session)
        with login_errors_explained("SLACK_BOT_TOKEN", "OAuth & Permissions"):
            team = await identified(client)
        with login_errors_explained("SLACK_APP_TOKEN", "Basic Information → App-Level Tokens"):
            await client.apps_connections_open(app_token=tokens.app)
        await services.off_loop(resume_workspace, services, team.workspace.id, REMOVED)
        async with _serving(services, OneTeam(team), client, session, tokens, admin_channel, ping_interval) as app:
            greeting = f"Connected to Slack as an app of “{team.name}”. Type /deltabrief in any channel there."
            yield Connection(app, greeting, asyncio.get_running_loop().create_future())


@asynccontextmanager
async def connected_to_several(
    services: BotServices,
    app_token: str,
    oauth: OAuthOptions,
    *,
    admin_channel: str = "",
    base_url: str = AsyncWebClient.BASE_URL,
    ping_interval: float = PING_SECONDS,
) -> AsyncIterator[Connection]:
    """Open the socket, and serve every team in which somebody installs the app, until the context ends.

    Raises:
        UsageError: the app-level token or the client's secret is missing or refused.
        DeliveryError: Slack cannot be reached, or the installation pages cannot be served.
    """
    check_app_token(app_token)
    if not oauth.client_secret or not oauth.public_url:
        raise UsageError(
            "to serve several Slack teams, set slack.client_id and slack.public_url, and SLACK_CLIENT_SECRET in the "
            f"environment: {SETTINGS_PAGE} → Basic Information → App Credentials"
        )
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=REQUEST_SECONDS)) as session:
        options = {"base_url": base_url, "session": session}
        client = web_client("", **options)
        with login_errors_explained("SLACK_APP_TOKEN", "Basic Information → App-Level Tokens"):
            await client.apps_connections_open(app_token=app_token)
        teams = InstalledTeams(services.ledger, options)
        tokens = SlackTokens("", app_token)
        async with (
            _serving(services, teams, client, session, tokens, admin_channel, ping_interval) as app,
            installing(app, client, oauth),
        ):
            greeting = f"Connected to Slack. Install it in a team: {oauth.public_url.rstrip('/')}/slack/install"
            yield Connection(app, greeting, asyncio.get_running_loop().create_future())


@asynccontextmanager
async def _serving(
    services: BotServices,
    teams: Teams,
    client: AsyncWebClient,
    session: aiohttp.ClientSession,
    tokens: SlackTokens,
    admin_channel: str,
    ping_interval: float,
) -> AsyncIterator[SlackApp]:
    app = SlackApp(services, teams, session, admin_channel=admin_channel)
    handler = AsyncSocketModeHandler(
        build_bolt(app, client), tokens.app, web_client=client, ping_interval=ping_interval, logger=log
    )
    try:
        await handler.connect_async()  # type: ignore[no-untyped-call] # Bolt's own
        yield app
    finally:
        for task in list(app.background):
            task.cancel()
        await handler.close_async()  # type: ignore[no-untyped-call] # Bolt's own


BOT_TOKEN = ("SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions → Bot User OAuth Token")
APP_TOKEN = ("SLACK_APP_TOKEN", "xapp-", "Basic Information → App-Level Tokens, scope connections:write")


def check_tokens(tokens: SlackTokens) -> None:
    """Raises UsageError if a token is missing or of the wrong kind: they are easily mixed up."""
    _check_token(tokens.bot, *BOT_TOKEN)
    check_app_token(tokens.app)


def check_app_token(token: str) -> None:
    """Raises UsageError if it is missing or of the wrong kind."""
    _check_token(token, *APP_TOKEN)


def _check_token(token: str, name: str, prefix: str, where: str) -> None:
    if not token:
        raise UsageError(f"Slack needs {name} as well: copy it from {SETTINGS_PAGE} → {where}")
    if not token.startswith(prefix):
        raise UsageError(f"{name} must begin with {prefix}: copy it from {SETTINGS_PAGE} → {where}")


@contextmanager
def login_errors_explained(name: str, where: str) -> Iterator[None]:
    """Converts the first errors of a connection into our own."""
    try:
        yield
    except SlackApiError as error:
        code = error_code(error)
        if code in REVOKED or code in {"not_allowed_token_type", "missing_scope"}:
            raise UsageError(
                f"Slack refused the token in {name} ({code}); copy it again from {SETTINGS_PAGE} → {where}"
            ) from error
        raise DeliveryError(f"Slack answered {code or 'an error'} to the login; try again later", retry=True) from error
    except (SlackClientError, *OUTAGE) as error:
        reason = str(error) or type(error).__name__
        raise DeliveryError(f"Slack cannot be reached: {reason}; is there a network?", retry=True) from error
