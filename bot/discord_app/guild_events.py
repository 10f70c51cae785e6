"""Handle guild and channel removal: pause subscriptions, and resume them on return. A pause loses nothing."""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.chat.ensure_workspace import ensure_workspace
from bot.chat.removed_places import pause_place, pause_workspace, resume_workspace
from bot.discord_app.client import Deltabrief
from bot.discord_app.context import guild_workspace
from bot.discord_app.delivery_errors import DELETED, OUTAGE, REMOVED, guild_of
from bot.discord_app.onboarding import welcome
from summarizer.delivery.model import Destination, DestinationKind

log = logging.getLogger(__name__)
TELLING = 30
"""Time limit in seconds for notifying an owner; other people's briefings wait for it."""


def register(client: Deltabrief) -> None:
    """Listen for removed and restored places."""

    @client.event
    async def on_guild_join(guild: discord.Guild) -> None:
        await client.services.off_loop(ensure_workspace, client.services, guild_workspace(guild.id, guild.name))
        await client.services.off_loop(resume_workspace, client.services, guild_workspace(guild.id, None).id, REMOVED)
        await welcome(client, guild)

    @client.event
    async def on_guild_remove(guild: discord.Guild) -> None:
        await client.services.off_loop(pause_workspace, client.services, guild_workspace(guild.id, None).id, REMOVED)

    @client.event
    async def on_guild_channel_delete(channel: discord.abc.GuildChannel) -> None:
        await _gone(client, channel.id, channel.guild.id)

    @client.event
    async def on_raw_thread_delete(event: discord.RawThreadDeleteEvent) -> None:
        await _gone(client, event.thread_id, event.guild_id)

    @client.event
    async def on_guild_available(guild: discord.Guild) -> None:
        await client.services.off_loop(resume_workspace, client.services, guild_workspace(guild.id, None).id, REMOVED)


async def _gone(client: Deltabrief, place_id: int, guild_id: int) -> None:
    workspace_id = guild_workspace(guild_id, None).id
    lost = await client.services.off_loop(pause_place, client.services, workspace_id, str(place_id), DELETED)
    if lost is not None:
        await notify_owner(client, lost, DELETED)


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
