"""Finds the place of an interaction, and the briefing that a message of ours shows."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.render.components import custom_ids
from bot.discord_app.render.custom_ids import CUSTOM_ID
from bot.discord_app.threads import start_of


def addresses_of(interaction: discord.Interaction[Any]) -> frozenset[str]:
    """The destination addresses that match the place of an interaction: the channel, its parent, the user."""
    parent = getattr(interaction.channel, "parent_id", None)
    return frozenset(str(place) for place in (interaction.channel_id, parent, interaction.user.id) if place)


async def briefing_id_above(place: object, replied_to: discord.Message | None = None) -> str | None:
    """The id of the briefing that is replied to, or above this thread."""
    if replied_to is not None and (briefing_id := briefing_in(replied_to)):
        return briefing_id
    start = await start_of(place)
    return briefing_in(start) if start is not None else None


def briefing_in(message: discord.Message) -> str | None:
    """The id of the briefing shown by one of our messages, from its buttons."""
    for custom_id in custom_ids(message.components):
        if match := CUSTOM_ID.fullmatch(custom_id):
            return match["briefing"]
    return None
