"""The connection to Slack from the first request to shutdown; connection problems become one sentence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.removed_places import resume_workspace
from bot.chat.services import BotServices
from bot.runtime.outbox_worker import Messenger
from bot.slack_app.build import build_app
from bot.slack_app.context import SlackApp
from bot.slack_app.delivery_errors import OUTAGE, REMOVED, REVOKED, error_code
from bot.slack_app.messenger import SlackMessenger
from bot.slack_app.notify import notify_subscriber
from bot.slack_app.teams import PLATFORM, OneTeam, Team, Teams, identified, web_client
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
    team: Team
    ended: asyncio.Future[None]

    @property
    def platform(self) -> str:
        """The platform of the destinations that it serves."""
        return PLATFORM

    @property
    def greeting(self) -> str:
        """What the operator needs."""
        return f"Connected to Slack as an app of “{self.team.name}”. Type /deltabrief in any channel there."

    @property
    def messenger(self) -> Messenger:
        """The messenger for every kind of destination on Slack."""
        return SlackMessenger(self.app.teams, self.app.pace)

    async def tell(self, destination: Destination, reason: str) -> None:
        """Notify the person who made the subscription."""
        await notify_subscriber(self.app, destination, reason)


@asynccontextmanager
async def connected(
    desk: BotServices,
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
        await desk.off_loop(resume_workspace, desk, team.workspace.id, REMOVED)
        async with _serving(desk, OneTeam(team), client, session, tokens, admin_channel, ping_interval) as app:
            yield Connection(app, team, asyncio.get_running_loop().create_future())


@asynccontextmanager
async def _serving(
    desk: BotServices,
    teams: Teams,
    client: AsyncWebClient,
    session: aiohttp.ClientSession,
    tokens: SlackTokens,
    admin_channel: str,
    ping_interval: float,
) -> AsyncIterator[SlackApp]:
    app = SlackApp(desk, teams, session, admin_channel=admin_channel)
    handler = AsyncSocketModeHandler(
        build_app(app, client), tokens.app, web_client=client, ping_interval=ping_interval, logger=log
    )
    try:
        await handler.connect_async()  # type: ignore[no-untyped-call] # Bolt's own
        yield app
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call] # Bolt's own


def check_tokens(tokens: SlackTokens) -> None:
    """Raises UsageError if a token is missing or of the wrong kind: they are easily mixed up."""
    kinds: tuple[tuple[str, str, str, str], ...] = (
        ("SLACK_BOT_TOKEN", tokens.bot, "xoxb-", "OAuth & Permissions → Bot User OAuth Token"),
        ("SLACK_APP_TOKEN", tokens.app, "xapp-", "Basic Information → App-Level Tokens, scope connections:write"),
    )
    for name, token, prefix, where in kinds:
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


def options_for(base_url: str, session: aiohttp.ClientSession) -> dict[str, Any]:
    """The options of a web client."""
    return {"base_url": base_url, "session": session}
