"""Handle guild and channel removal: pause subscriptions, and resume them on return. A pause loses nothing."""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.discord_app.client import Deltabrief
from bot.discord_app.context import ensure_workspace, guild_workspace
from bot.discord_app.delivery_errors import DELETED, OUTAGE, REMOVED, guild_of
from bot.discord_app.services import BotServices
from bot.runtime.outbox_worker import pause_subscriptions, resume_subscriptions, subscriptions_to
from summarizer.delivery.model import Destination, DestinationKind, Subscription

log = logging.getLogger(__name__)
TELLING = 30
"""Time limit in seconds for notifying an owner; other people's briefings wait for it."""


def register(client: Deltabrief) -> None:
    """Listen for removed and restored places."""

    @client.event
    async def on_guild_join(guild: discord.Guild) -> None:
        await client.desk.off_loop(ensure_workspace, client.desk, guild_workspace(guild.id, guild.name))
        await client.desk.off_loop(on_guild_joined, client.desk, guild.id)

    @client.event
    async def on_guild_remove(guild: discord.Guild) -> None:
        await client.desk.off_loop(on_guild_left, client.desk, guild.id)

    @client.event
    async def on_guild_channel_delete(channel: discord.abc.GuildChannel) -> None:
        await _gone(client, channel.id, channel.guild.id)

    @client.event
    async def on_raw_thread_delete(event: discord.RawThreadDeleteEvent) -> None:
        await _gone(client, event.thread_id, event.guild_id)

    @client.event
    async def on_guild_available(guild: discord.Guild) -> None:
        await client.desk.off_loop(on_guild_joined, client.desk, guild.id)


async def _gone(client: Deltabrief, place_id: int, guild_id: int) -> None:
    lost = await client.desk.off_loop(pause_channel, client.desk, place_id, guild_id)
    if lost is not None:
        await notify_owner(client, lost, DELETED)


def on_guild_left(desk: BotServices, guild_id: int) -> None:
    """The bot was removed from a server: pause its subscriptions."""
    with desk.ledger() as unit:
        pause_subscriptions(unit, unit.subscriptions.list_by_workspace(guild_workspace(guild_id, None).id), REMOVED)
        unit.commit()


def on_guild_joined(desk: BotServices, guild_id: int) -> tuple[Subscription, ...]:
    """The bot was added to a server (again): resume the subscriptions that were paused for its removal."""
    with desk.ledger() as unit:
        going = resume_subscriptions(
            unit, unit.subscriptions.list_by_workspace(guild_workspace(guild_id, None).id), REMOVED
        )
        unit.commit()
    if going:
        log.info("back in server %s: %d subscriptions resumed", guild_id, len(going))
    return going


def pause_channel(desk: BotServices, place_id: int, guild_id: int) -> Destination | None:
    """A channel or thread was deleted: pause its subscriptions. Returns the destination, if it had any."""
    with desk.ledger() as unit:
        of_workspace = unit.subscriptions.list_by_workspace(guild_workspace(guild_id, None).id)
        places = {subscription.destination_id for subscription in of_workspace}
        destinations = [unit.subscriptions.get_destination(place) for place in places]
        lost = next(
            (destination for destination in destinations if destination and destination.address == str(place_id)), None
        )
        paused = pause_subscriptions(unit, subscriptions_to(unit, lost), DELETED) if lost else ()
        unit.commit()
    return lost if paused else None


async def notify_owner(client: discord.Client, destination: Destination, reason: str) -> None:
    """Notify the server's owner, who can repair it, once. If nobody can be notified, the log has it."""
    log.warning("%s %s is paused: %s", destination.kind.value, destination.address, reason)
    guild_id = guild_of(destination)
    guild = client.get_guild(guild_id) if guild_id is not None else None
    if guild is None or guild.owner_id is None or destination.kind is DestinationKind.DIRECT:
        return  # bot removed, or a personal destination: its owner sees it in /subscriptions
    place = f"<#{destination.address}>"
    text = (
        f"The briefings for {place} in **{discord.utils.escape_markdown(guild.name)}** are paused: {reason}.\n"
        "Nothing is lost: once this is fixed, use `/subscribe` there again. The next briefing covers everything "
        "since the last."
    )
    try:
        async with asyncio.timeout(TELLING):
            direct = await client.create_dm(discord.Object(guild.owner_id))
            await direct.send(text, allowed_mentions=discord.AllowedMentions.none())
    except (discord.HTTPException, *OUTAGE) as error:
        log.warning("the owner of server %s could not be notified: %s", guild.id, type(error).__name__)
