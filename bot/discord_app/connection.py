"""The connection to Discord from login to shutdown; connection problems become one sentence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import discord

from bot.discord_app.client import Deltabrief
from bot.discord_app.context import PLATFORM
from bot.discord_app.delivery_errors import OUTAGE
from bot.discord_app.guild_events import notify_owner
from bot.discord_app.messenger import DiscordMessenger
from bot.runtime.outbox_worker import Messenger
from summarizer.delivery.model import Destination
from summarizer.errors import DeliveryError, UsageError

TOKEN_CHANGED = 4004
PORTAL = "discord.com/developers/applications"


@dataclass(frozen=True)
class DiscordConnection:
    """A client that is ready. `ended` completes when the connection ends for good; an interrupted one is resumed."""

    client: Deltabrief
    ended: asyncio.Task[None]

    @property
    def platform(self) -> str:
        """The platform of the destinations that it serves."""
        return PLATFORM

    @property
    def greeting(self) -> str:
        """What the operator needs: the link that adds the bot to a server with minimal permissions."""
        return f"Connected to Discord. Invite the bot to a server: {self.client.invitation}"

    @property
    def messenger(self) -> Messenger:
        """The messenger for every kind of destination on Discord."""
        return DiscordMessenger(self.client, self.client.services.ledger)

    async def notify_owner(self, destination: Destination, reason: str) -> None:
        """Notify the person who can repair a lost destination."""
        await notify_owner(self.client, destination, reason)


@asynccontextmanager
async def connected(client: Deltabrief, token: str) -> AsyncIterator[DiscordConnection]:
    """Log in, connect, and wait until the client is ready.

    Raises:
        UsageError: the token or the intents are refused.
        DeliveryError: Discord cannot be reached.
    """
    async with client:
        with login_errors_explained():
            await client.login(token)
        connection = asyncio.create_task(_connect(client))
        ready = asyncio.create_task(client.wait_until_ready())
        try:
            await asyncio.wait({connection, ready}, return_when=asyncio.FIRST_COMPLETED)
            if connection.done():
                connection.result()
            yield DiscordConnection(client, connection)
        finally:
            ready.cancel()
            await client.close()
            connection.cancel()
            await asyncio.gather(connection, ready, return_exceptions=True)


async def _connect(client: Deltabrief) -> None:
    """Raises DeliveryError or UsageError if the connection ends."""
    with login_errors_explained():
        await client.connect()
    raise DeliveryError("Discord ended the connection; start the bot again", retry=True)


@contextmanager
def login_errors_explained() -> Iterator[None]:
    """Converts login and connection errors into our own."""
    try:
        yield
    except discord.LoginFailure as error:
        raise UsageError(f"Discord refused the token in DISCORD_TOKEN; copy it again from {PORTAL} → Bot") from error
    except discord.PrivilegedIntentsRequired as error:
        raise UsageError(f"Discord refused the intents; switch them on at {PORTAL} → Bot") from error
    except discord.ConnectionClosed as error:
        what = "was the token changed?" if error.code == TOKEN_CHANGED else "see discordstatus.com"
        raise DeliveryError(f"Discord closed the connection (code {error.code}); {what}", retry=True) from error
    except discord.HTTPException as error:
        raise DeliveryError(f"Discord answered {error.status} to the login; try again later", retry=True) from error
    except OUTAGE as error:
        reason = str(error) or type(error).__name__
        raise DeliveryError(f"Discord cannot be reached: {reason}; is there a network?", retry=True) from error
