"""The thread of a message. Discord gives it the message's own id, so it is created once and always found again."""

from __future__ import annotations

import logging

import discord

THREAD_EXISTS = 160004
"""Discord's error code if the message already has a thread."""

log = logging.getLogger(__name__)


async def thread_of(message: discord.Message, name: str) -> discord.Thread | None:
    """The thread of a message, or the thread that contains it; None if we cannot write in one."""
    place = message.channel
    if isinstance(place, discord.Thread):
        return place if place.permissions_for(place.guild.me).send_messages_in_threads else None
    if not isinstance(place, discord.TextChannel) or not may_open_threads(place):
        return None
    try:
        return place.get_thread(message.id) or await _made(place, message, name)
    except discord.HTTPException as error:  # archived and locked, just deleted, or too many threads
        log.info("no thread at message %d: %s", message.id, error)
        return None


async def _made(place: discord.TextChannel, message: discord.Message, name: str) -> discord.Thread | None:
    try:
        return await message.create_thread(name=name)
    except discord.HTTPException as error:
        if error.code != THREAD_EXISTS:
            raise
    thread = await place.guild.fetch_channel(message.id)
    return thread if isinstance(thread, discord.Thread) else None


def may_open_threads(place: discord.TextChannel) -> bool:
    """Whether we may open threads in this channel and write in them."""
    mine = place.permissions_for(place.guild.me)
    return mine.create_public_threads and mine.send_messages_in_threads


async def start_of(place: object) -> discord.Message | None:
    """The message above a thread; None if this is not a thread, or its first message is gone."""
    if not isinstance(place, discord.Thread):
        return None
    above = place if isinstance(place.parent, discord.ForumChannel) else place.parent  # a post begins with its message
    if not isinstance(above, discord.TextChannel | discord.Thread):
        return None
    try:
        return await above.fetch_message(place.id)
    except discord.HTTPException:
        return None
