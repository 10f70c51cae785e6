"""Finds the briefing that a user means: by its button, by the current thread, or the last one sent here."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.render.components import custom_ids
from bot.discord_app.render.custom_ids import CUSTOM_ID
from bot.discord_app.threads import start_of
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import DestinationKind
from summarizer.errors import NotFoundError
from summarizer.unit_of_work import UnitOfWork

GONE = "That briefing no longer exists."
RECENT = 25
"""Number of sent briefings of a workspace that are searched for the last one of a place."""


def briefing_for(unit: UnitOfWork, workspace_id: str, user_id: int, briefing_id: str) -> Briefing:
    """A briefing that this user may see: from their workspace, or sent to them personally.

    Raises:
        NotFoundError: it does not exist, or belongs to somebody else; the error does not say which.
    """
    briefing = unit.briefings.get(briefing_id)
    if briefing is None:
        raise NotFoundError(GONE)
    if briefing.workspace_id == workspace_id:
        return briefing
    destination = unit.subscriptions.get_destination(briefing.destination_id)
    if destination and destination.kind is DestinationKind.DIRECT and destination.address == str(user_id):
        return briefing  # a server's topic, delivered as a direct message
    raise NotFoundError(GONE)


def latest_here(unit: UnitOfWork, workspace_id: str, places: frozenset[str]) -> tuple[Briefing, ...]:
    """The last briefings sent to one of these addresses, else those of the workspace's channels; newest first."""
    recent = unit.briefings.list_recent(workspace_id, RECENT)
    sent_to = {briefing.id: unit.subscriptions.get_destination(briefing.destination_id) for briefing in recent}
    here = tuple(briefing for briefing in recent if (place := sent_to[briefing.id]) and place.address in places)
    shared = tuple(
        briefing for briefing in recent if (place := sent_to[briefing.id]) and place.kind is not DestinationKind.DIRECT
    )
    return here or shared


def addresses_of(asked: discord.Interaction[Any]) -> frozenset[str]:
    """The destination addresses that match the place of an interaction: the channel, its parent, the user."""
    parent = getattr(asked.channel, "parent_id", None)
    return frozenset(str(place) for place in (asked.channel_id, parent, asked.user.id) if place)


async def briefing_above(place: object, replied_to: discord.Message | None = None) -> str | None:
    """The id of the briefing that is replied to, or above this thread."""
    for message in (replied_to, await start_of(place)):
        if message is not None and (briefing_id := briefing_in(message)):
            return briefing_id
    return None


def briefing_in(message: discord.Message) -> str | None:
    """The id of the briefing shown by one of our messages, from its buttons."""
    for custom_id in custom_ids(message.components):
        if match := CUSTOM_ID.fullmatch(custom_id):
            return match["briefing"]
    return None
