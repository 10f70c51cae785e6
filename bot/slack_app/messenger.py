"""Sends briefings to Slack channels, threads and direct messages, each message once.

    first part → the destination;  later parts → its thread

Every message carries the delivery's marker in its `metadata`, which the channel's history returns unchanged. After a
crash or a missing answer the history says which parts exist. If Slack does not allow the search, that is an error,
never "not found".
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackClientError

from bot.chat.earlier_deliveries import to_mark
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from bot.slack_app.delivery_errors import OUTAGE, delivery_errors_explained
from bot.slack_app.pace import Pace, patiently
from bot.slack_app.render.blocks import Json
from bot.slack_app.render.briefing import briefing_messages
from bot.slack_app.render.paginate import SlackMessage
from bot.slack_app.teams import Team, Teams, team_of
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import DeliveryError
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)

EVENT = "deltabrief_briefing"
"""`event_type` of the metadata of our messages."""
SKEW = timedelta(minutes=10)
"""Maximum difference between our clock and Slack's when a search is limited by time."""
PAGE = 200
LOOKED_AT = 5_000
"""Maximum number of messages that a search reads: 25 requests."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a briefing is posted: a channel, and the thread in it if the destination is one."""

    channel: str
    thread_ts: str | None = None


@dataclass(frozen=True)
class SlackMessenger:
    """See `bot.runtime.outbox_worker.Messenger`."""

    teams: Teams
    pace: Pace = field(default_factory=Pace)
    ledger: Ledger | None = None
    """Where earlier deliveries are looked up, to mark what a briefing takes back; without it, nothing is marked."""

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        sent = list(there)
        with delivery_errors_explained(outgoing.destination):
            team = await self.teams.get(team_of(outgoing.destination))
            place = await place_of(team, outgoing.destination)
            for number, message in enumerate(briefing_messages(outgoing.briefing), 1):
                if number > len(there):
                    thread = place.thread_ts or (sent[0] if sent else None)
                    body = {**posted(message), "metadata": metadata(outgoing, number), "thread_ts": thread}
                    sent.append(await self._post(team, place.channel, body))
        await self._mark_earlier(team, place, outgoing)
        return tuple(sent)

    async def _mark_earlier(self, team: Team, place: Place, outgoing: OutgoingBriefing) -> None:
        """Edit the messages of earlier briefings that this one disputes or withdraws.

        The briefing itself was sent: a message that cannot be edited is logged.
        """
        if self.ledger is None:
            return
        for row, briefing, contested in await asyncio.to_thread(to_mark, self.ledger, outgoing):
            (first, *_) = briefing_messages(briefing, contested)
            body = {**posted(first), "metadata": metadata(replace(outgoing, row=row, briefing=briefing), 1)}
            try:
                await patiently(
                    lambda ts=row.receipt[0], body=body: team.client.chat_update(channel=place.channel, ts=ts, **body)  # type: ignore[misc] # bound now
                )
            except (SlackClientError, *OUTAGE) as error:
                log.warning("message %s could not be marked: %s", row.receipt[0], error)

    async def _post(self, team: Team, channel: str, body: Json) -> str:
        said = await self.pace.post(channel, lambda: team.client.chat_postMessage(channel=channel, **body))
        return str(said["ts"])

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        with delivery_errors_explained(outgoing.destination):
            team = await self.teams.get(team_of(outgoing.destination))
            place = await place_of(team, outgoing.destination)
            found = await _marked(team, place, outgoing, until)
            if 1 in found and place.thread_ts is None:
                found |= await _marked(team, Place(place.channel, found[1]), outgoing, until)
        return tuple(ts for _, ts in sorted(found.items()))


def posted(message: SlackMessage) -> Json:
    """The arguments of a request that posts this message. Nobody is mentioned, and no link is unfurled."""
    return {"text": message.text, "blocks": list(message.blocks), "unfurl_links": False, "unfurl_media": False}


def metadata(outgoing: OutgoingBriefing, part: int) -> Json:
    """What identifies a message of this delivery."""
    payload = {"marker": outgoing.row.marker, "part": part, "briefing": outgoing.briefing.id}
    return {"event_type": EVENT, "event_payload": payload}


async def place_of(team: Team, destination: Destination) -> Place:
    """Raises as slack_sdk."""
    if destination.kind is DestinationKind.DIRECT:
        opened = await patiently(lambda: team.client.conversations_open(users=destination.address))
        return Place(opened["channel"]["id"])
    channel, _, thread_ts = destination.address.partition(":")
    return Place(channel, thread_ts or None)


async def _marked(team: Team, place: Place, outgoing: OutgoingBriefing, until: datetime) -> dict[int, str]:
    """Part → ts of this delivery's messages here. Raises DeliveryError if they cannot be determined."""
    found: dict[int, str] = {}
    looked_at = 0
    async for message in _between(team, place, outgoing.row.due_at - SKEW, until + SKEW):
        looked_at += 1
        payload = marked_payload(message, team)
        if payload and payload.get("marker") == outgoing.row.marker:
            found[int(payload["part"])] = str(message["ts"])
    if not found and looked_at >= LOOKED_AT:
        raise DeliveryError(
            f"more than {LOOKED_AT:,} messages were posted since, so it is not known whether it arrived", retry=True
        )
    return found


def marked_payload(message: Json, team: Team) -> Json | None:
    """What our own message says about its delivery; None for every other message."""
    marked = message.get("metadata") or {}
    if marked.get("event_type") != EVENT or message.get("user") != team.bot_user_id:
        return None
    payload: Json | None = marked.get("event_payload")
    return payload


async def _between(team: Team, place: Place, start: datetime, end: datetime) -> AsyncIterator[Json]:
    """The messages of a channel or thread in this time, at most LOOKED_AT."""
    bounds: Json = {}
    if start <= end:  # otherwise composed while our clock was ahead: it is among the latest messages
        bounds = {"oldest": f"{start.timestamp():.6f}", "latest": f"{end.timestamp():.6f}", "inclusive": True}
    cursor, seen = "", 0
    while seen < LOOKED_AT:
        page = await patiently(lambda at=cursor: _page(team, place, bounds, at))  # type: ignore[misc] # bound now
        for message in page["messages"]:
            seen += 1
            yield message
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return


async def _page(team: Team, place: Place, bounds: Json, cursor: str) -> Any:  # noqa: ANN401 - slack_sdk's response
    asked: Json = {**bounds, "channel": place.channel, "limit": PAGE, "include_all_metadata": True}
    asked |= {"cursor": cursor} if cursor else {}
    if place.thread_ts:
        return await team.client.conversations_replies(ts=place.thread_ts, **asked)
    return await team.client.conversations_history(**asked)
