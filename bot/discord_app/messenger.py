"""Sends briefings to channels, threads and DMs, each message once.

    first part → the destination;  later parts → a thread under it (if possible), else directly after it

Three mechanisms prevent duplicates. Discord refuses a nonce that it saw within some minutes; our markers in the custom
ids show which parts exist, however old; and a thread under a message has that message's id, so it is created once and
always found again. If Discord does not allow a search, that is an error, never "not found".
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

import discord

from bot.discord_app.delivery_errors import CANNOT_SEARCH, REMOVED, delivery_errors_explained, guild_of
from bot.discord_app.render.briefing import briefing_messages, thread_name
from bot.discord_app.render.components import find_mark, layout, mentions
from bot.discord_app.render.paginate import Message
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import DeliveryError, UnreachableError

SKEW = timedelta(minutes=10)
"""Maximum difference between our clock and Discord's when a search is limited by time."""
LOOKED_AT = 5_000
"""Maximum number of messages that a search reads: fifty requests, some seconds. Only a very busy channel has more since
the last attempt."""
THREAD_EXISTS = 160004

Place: TypeAlias = discord.TextChannel | discord.Thread | discord.DMChannel
"""Where briefings are sent; other types that accept messages are treated as one of these."""


@dataclass(frozen=True)
class DiscordMessenger:
    """See `bot.runtime.outbox_worker.Messenger`. The client is connected; its guilds are known once it is ready."""

    client: discord.Client

    async def send(self, parcel: OutgoingBriefing, there: Receipt) -> Receipt:
        role = int(parcel.mention) if parcel.mention else None
        sent = list(there)
        with delivery_errors_explained(self.client, parcel.destination):
            place = await self._place(parcel)
            threaded = _has_threads(place)
            messages = briefing_messages(parcel.briefing, parcel.row.marker, role, threaded=threaded)
            for number, message in enumerate(messages[len(there) :], len(there) + 1):
                where = await _thread(place, sent[0], parcel) if number > 1 and threaded else place
                sent.append(await _post(where, message, f"{parcel.row.id}.{number}"))
        return tuple(sent)

    async def find(self, parcel: OutgoingBriefing, until: datetime) -> Receipt:
        with delivery_errors_explained(self.client, parcel.destination):
            place = await self._place(parcel)
            sent = await self._marked(place, parcel, until)
            if 1 in sent and _has_threads(place) and (thread := await self._known_thread(sent[1])):
                sent |= await self._marked(thread, parcel, until)
        return _from_the_first(sent)

    async def _place(self, parcel: OutgoingBriefing) -> Place:
        """The channel, thread or DM. Raises discord.NotFound, discord.Forbidden."""
        await self.client.wait_until_ready()
        address = int(parcel.destination.address)
        if parcel.destination.kind is DestinationKind.DIRECT:
            await self._must_belong(parcel.destination)
            return await self.client.create_dm(discord.Object(address))
        place = self.client.get_channel(address) or await self.client.fetch_channel(address)
        if not isinstance(place, discord.abc.Messageable):
            raise UnreachableError("this kind of channel cannot receive messages")
        return place  # type: ignore[return-value] # voice and stage channels accept messages as text channels do

    async def _must_belong(self, direct: Destination) -> None:
        """A server's topics are only for its members. Raises discord.NotFound, UnreachableError for others."""
        guild_id = guild_of(direct)
        if guild_id is None:
            return
        guild = self.client.get_guild(guild_id)
        if guild is None:
            raise UnreachableError(REMOVED)
        await guild.fetch_member(int(direct.address))

    async def _known_thread(self, message_id: str) -> Place | None:
        try:
            channel = await self.client.fetch_channel(int(message_id))
        except discord.NotFound:
            return None
        return channel if isinstance(channel, discord.Thread) else None

    async def _marked(self, place: Place, parcel: OutgoingBriefing, until: datetime) -> dict[int, str]:
        """Part → message id of this delivery's messages here. Raises DeliveryError if they cannot be determined."""
        if not _may_search(place):
            raise DeliveryError(CANNOT_SEARCH, retry=True)
        messages: dict[int, str] = {}
        looked_at = 0
        async for message in _between(place, parcel.row.due_at - SKEW, until + SKEW):
            looked_at += 1
            mark = find_mark(message) if self.client.user and message.author.id == self.client.user.id else None
            if mark is not None and mark.marker == parcel.row.marker:
                messages[mark.part] = str(message.id)
        if not messages and looked_at == LOOKED_AT:
            raise DeliveryError(
                f"more than {LOOKED_AT:,} messages were posted since, so it is not known whether it arrived", retry=True
            )
        return messages


def _between(place: Place, start: datetime, end: datetime) -> AsyncIterator[discord.Message]:
    if start > end:  # composed while our clock was ahead: its send time is unknown, but it is among the latest messages
        return place.history(limit=LOOKED_AT)
    return place.history(limit=LOOKED_AT, after=start, before=end, oldest_first=True)


def _from_the_first(messages: dict[int, str]) -> Receipt:
    """Parts are sent in order, so those that exist are the first ones."""
    return tuple(message_id for _, message_id in sorted(messages.items()))


def _may_search(place: Place) -> bool:
    """Without that permission, Discord answers a search with an empty list."""
    if isinstance(place, discord.DMChannel):
        return True
    return place.permissions_for(place.guild.me).read_message_history


def _has_threads(place: Place) -> bool:
    """Whether later parts go to a thread; if threads are unavailable or not permitted, they follow the first part."""
    if not isinstance(place, discord.TextChannel):
        return False
    may = place.permissions_for(place.guild.me)
    return may.create_public_threads and may.send_messages_in_threads


async def _thread(place: Place, message_id: str, parcel: OutgoingBriefing) -> Place:
    assert isinstance(place, discord.TextChannel)
    known = place.get_thread(int(message_id))
    if known is not None:
        return known
    try:
        return await place.get_partial_message(int(message_id)).create_thread(name=thread_name(parcel.briefing))
    except discord.HTTPException as error:
        if error.code != THREAD_EXISTS:
            raise
    thread = await place.guild.fetch_channel(int(message_id))
    assert isinstance(thread, discord.Thread)
    return thread


async def _post(place: Place, message: Message, nonce: str) -> str:
    sent = await place.send(view=layout(message), allowed_mentions=mentions(message), nonce=nonce)
    return str(sent.id)
