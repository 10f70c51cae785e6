"""Sends briefings to channels, threads and DMs, each message once.

    first part → the destination;  later parts → a thread under it (if possible), else directly after it
    in a forum: first part → a post;  later parts → in that post

Three mechanisms prevent duplicates. Discord refuses a nonce that it saw within some minutes; our markers in the custom
ids show which parts exist, however old; and a thread under a message has that message's id, so it is created once and
always found again. If Discord does not allow a search, that is an error, never "not found".
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

import discord

from bot.chat.earlier_deliveries import to_mark
from bot.discord_app.delivery_errors import CANNOT_SEARCH, OUTAGE, REMOVED, delivery_errors_explained, guild_of
from bot.discord_app.forum import open_post, post_of, posts_since
from bot.discord_app.render.briefing import briefing_messages, thread_name
from bot.discord_app.render.components import find_mark, layout, mentions
from bot.discord_app.render.paginate import Message
from bot.discord_app.threads import may_open_threads
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import DeliveryError, UnreachableError
from summarizer.unit_of_work import Ledger

SKEW = timedelta(minutes=10)
"""Maximum difference between our clock and Discord's when a search is limited by time."""
LOOKED_AT = 5_000
"""Maximum number of messages that a search reads: fifty requests, some seconds. Only a very busy channel has more since
the last attempt."""
THREAD_EXISTS = 160004

log = logging.getLogger(__name__)

Place: TypeAlias = discord.TextChannel | discord.Thread | discord.DMChannel
"""Where messages are sent; other types that accept messages are treated as one of these."""


@dataclass(frozen=True)
class DiscordMessenger:
    """See `bot.runtime.outbox_worker.Messenger`. The client is connected; its guilds are known once it is ready."""

    client: discord.Client
    ledger: Ledger | None = None
    """Where earlier deliveries are looked up, to mark what a briefing takes back; without it, nothing is marked."""

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        role = int(outgoing.mention) if outgoing.mention else None
        sent = list(there)
        with delivery_errors_explained(self.client, outgoing.destination):
            place = await self._place(outgoing)
            threaded = _has_threads(place)
            messages = briefing_messages(outgoing.briefing, outgoing.row.marker, role, threaded=threaded)
            for number, message in enumerate(messages[len(there) :], len(there) + 1):
                if number == 1 and isinstance(place, discord.ForumChannel):
                    name = thread_name(outgoing.briefing)
                    sent.append(await open_post(place, message, name, outgoing.briefing.topic_name))
                    continue
                where = await self._continued(place, sent, outgoing, threaded=threaded)
                sent.append(await _post(where, message, f"{outgoing.row.id}.{number}"))
        await self._mark_earlier(place, outgoing)
        return tuple(sent)

    async def _continued(
        self, place: Place | discord.ForumChannel, sent: list[str], outgoing: OutgoingBriefing, *, threaded: bool
    ) -> Place:
        """Where the next part goes."""
        if isinstance(place, discord.ForumChannel):
            return await post_of(self.client, sent[0])
        return await _thread(place, sent[0], outgoing) if sent and threaded else place

    async def _mark_earlier(self, place: Place | discord.ForumChannel, outgoing: OutgoingBriefing) -> None:
        """Edit the messages of earlier briefings that this one disputes or withdraws.

        The text of an edit depends only on the stored briefings, so an edit that is repeated after a crash changes
        nothing. The briefing itself was sent: a message that cannot be edited is logged.
        """
        if self.ledger is None:
            return
        for row, briefing, contested in await asyncio.to_thread(to_mark, self.ledger, outgoing):
            role = int(outgoing.mention) if outgoing.mention else None
            (first, *_) = briefing_messages(briefing, row.marker, role, contested, threaded=_has_threads(place))
            try:
                first_id = row.receipt[0]
                shown_in = await post_of(self.client, first_id) if isinstance(place, discord.ForumChannel) else place
                message = shown_in.get_partial_message(int(first_id))
                await message.edit(view=layout(first), allowed_mentions=discord.AllowedMentions.none())
            except (discord.HTTPException, DeliveryError, *OUTAGE) as error:
                log.warning("message %s could not be marked: %s", row.receipt[0], error)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        with delivery_errors_explained(self.client, outgoing.destination):
            place = await self._place(outgoing)
            if isinstance(place, discord.ForumChannel):
                return _from_the_first(await self._marked_posts(place, outgoing, until))
            sent = await self._marked(place, outgoing, until)
            if 1 in sent and _has_threads(place) and (thread := await self._known_thread(sent[1])):
                sent |= await self._marked(thread, outgoing, until)
        return _from_the_first(sent)

    async def _place(self, outgoing: OutgoingBriefing) -> Place | discord.ForumChannel:
        """The channel, thread or DM. Raises discord.NotFound, discord.Forbidden."""
        await self.client.wait_until_ready()
        address = int(outgoing.destination.address)
        if outgoing.destination.kind is DestinationKind.DIRECT:
            await self._must_belong(outgoing.destination)
            return await self.client.create_dm(discord.Object(address))
        place = self.client.get_channel(address) or await self.client.fetch_channel(address)
        if isinstance(place, discord.ForumChannel):
            return place
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

    async def _marked_posts(
        self, forum: discord.ForumChannel, outgoing: OutgoingBriefing, until: datetime
    ) -> dict[int, str]:
        """As `_marked`, of the post that has this delivery. Raises DeliveryError if it cannot be determined."""
        if not _may_search(forum):
            raise DeliveryError(CANNOT_SEARCH, retry=True)
        me = self.client.user.id if self.client.user else 0
        async for post in posts_since(forum, me, outgoing.row.due_at - SKEW, until + SKEW):
            if marked := await self._marked(post, outgoing, until):
                return marked
        return {}

    async def _marked(self, place: Place, outgoing: OutgoingBriefing, until: datetime) -> dict[int, str]:
        """Part → message id of this delivery's messages here. Raises DeliveryError if they cannot be determined."""
        if not _may_search(place):
            raise DeliveryError(CANNOT_SEARCH, retry=True)
        messages: dict[int, str] = {}
        looked_at = 0
        async for message in _between(place, outgoing.row.due_at - SKEW, until + SKEW):
            looked_at += 1
            mark = find_mark(message) if self.client.user and message.author.id == self.client.user.id else None
            if mark is not None and mark.marker == outgoing.row.marker:
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


def _may_search(place: Place | discord.ForumChannel) -> bool:
    """Without that permission, Discord answers a search with an empty list."""
    if isinstance(place, discord.DMChannel):
        return True
    return place.permissions_for(place.guild.me).read_message_history


def _has_threads(place: Place | discord.ForumChannel) -> bool:
    """Whether later parts go to a thread; if threads are unavailable or not permitted, they follow the first part."""
    if isinstance(place, discord.ForumChannel):
        return True
    return isinstance(place, discord.TextChannel) and may_open_threads(place)


async def _thread(place: Place, message_id: str, outgoing: OutgoingBriefing) -> Place:
    assert isinstance(place, discord.TextChannel)
    known = place.get_thread(int(message_id))
    if known is not None:
        return known
    try:
        return await place.get_partial_message(int(message_id)).create_thread(name=thread_name(outgoing.briefing))
    except discord.HTTPException as error:
        if error.code != THREAD_EXISTS:
            raise
    thread = await place.guild.fetch_channel(int(message_id))
    assert isinstance(thread, discord.Thread)
    return thread


async def _post(place: Place, message: Message, nonce: str) -> str:
    sent = await place.send(view=layout(message), allowed_mentions=mentions(message), nonce=nonce)
    if isinstance(place, discord.TextChannel) and place.is_news():
        await _publish(sent)
    return str(sent.id)


async def _publish(sent: discord.Message) -> None:
    """Publish a message of an announcement channel to the servers that follow it; ten an hour are allowed."""
    try:
        await sent.publish()
    except discord.HTTPException as error:
        log.warning("message %d was posted but not published: %s", sent.id, error)
