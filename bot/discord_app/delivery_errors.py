"""Discord's errors in words for users, and whether a retry can help."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
import discord

from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import TRANSIENT_STATUS, DeliveryError, UnreachableError

REMOVED = "Deltabrief was removed from the server"
DELETED = "the channel was deleted"
HIDDEN = "Deltabrief cannot see the channel: missing permission View Channel"
REFUSED = "Deltabrief cannot post there: missing permission Send Messages (in a thread: Send Messages in Threads)"
LEFT = "that person has left the server"
NO_DIRECT = "that person does not accept direct messages from Deltabrief"
CANNOT_SEARCH = "Deltabrief cannot check whether the message was delivered: missing permission Read Message History"

MISSING_ACCESS, MISSING_PERMISSIONS, NO_DIRECT_CODES = 50001, 50013, {50007, 50278}
UNKNOWN_CHANNEL, UNKNOWN_MEMBER, UNKNOWN_USER = 10003, 10007, 10013
WORTH_RETRYING = TRANSIENT_STATUS | {401}
"""HTTP status codes, after the library's own retries. 401: the token was changed while we ran."""
OUTAGE = (aiohttp.ClientError, OSError, TimeoutError, discord.RateLimited, discord.GatewayNotFound)


@contextmanager
def delivery_errors_explained(client: discord.Client, destination: Destination) -> Iterator[None]:
    """Converts errors from Discord in the block into DeliveryError."""
    try:
        yield
    except discord.HTTPException as error:
        raise _explained(error, client, destination) from error
    except OUTAGE as error:
        raise DeliveryError(f"Discord did not answer ({type(error).__name__})", retry=True) from error


def _explained(error: discord.HTTPException, client: discord.Client, destination: Destination) -> DeliveryError:
    if error.code in NO_DIRECT_CODES or error.code == UNKNOWN_USER:
        return UnreachableError(NO_DIRECT)
    if error.code == UNKNOWN_MEMBER:
        return UnreachableError(LEFT)
    if error.code == UNKNOWN_CHANNEL:
        return UnreachableError(DELETED)
    if error.code == MISSING_ACCESS:
        return UnreachableError(HIDDEN if is_member(client, destination) else REMOVED)
    if isinstance(error, discord.Forbidden):
        return UnreachableError(REFUSED)
    return DeliveryError(f"Discord answered {error.status} (code {error.code})", retry=error.status in WORTH_RETRYING)


def is_member(client: discord.Client, destination: Destination) -> bool:
    """Whether the bot is a member of the destination's server; a DM has none."""
    if destination.kind is DestinationKind.DIRECT:
        return True
    guild_id = guild_of(destination)
    return guild_id is None or client.get_guild(guild_id) is not None


def guild_of(destination: Destination) -> int | None:
    """The id of the server whose workspace owns this destination; None for a personal workspace."""
    kind, _, number = destination.workspace_id.partition(":")
    return int(number) if kind == "guild" else None
