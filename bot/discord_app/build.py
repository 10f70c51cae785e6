"""Builds the client and registers every part of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.chat.services import BotServices
from bot.discord_app import briefing_buttons, confirm, forms, guild_events, less_of, list_pages, onboarding
from bot.discord_app.client import Deltabrief
from bot.discord_app.commands import articles, ask, brief, entities, sources, status, subscriptions, topics

PARTS = (
    guild_events,
    forms,
    less_of,
    list_pages,
    onboarding,
    confirm,
    briefing_buttons,
    topics,
    subscriptions,
    sources,
    articles,
    entities,
    status,
    ask,
    brief,
)
"""Every module with a `register(client)`."""


def build_client(services: BotServices, synced: Path | None = None, **options: Any) -> Deltabrief:  # noqa: ANN401 - discord.py's own
    """A client that is ready for `start(token)`. `options` are passed to discord.py (a connector, a shard count)."""
    client = Deltabrief(services, synced, **options)
    for part in PARTS:
        part.register(client)
    return client
