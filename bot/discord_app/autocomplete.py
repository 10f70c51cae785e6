"""Autocompletion. If the ledger cannot be read, the list is empty; it never fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from discord.app_commands import Choice

from bot.chat.failed_articles import article_label
from bot.discord_app.client import Interaction
from bot.discord_app.context import workspace_of
from bot.workspace.parse_user_input import matching_zones, suggest_matches
from summarizer.entities.model import Entity
from summarizer.errors import StorageError
from summarizer.unit_of_work import UnitOfWork

MOST = 25
"""Maximum number of choices that Discord shows."""
_LONGEST = 100
"""Maximum length of a choice in characters."""

T = TypeVar("T")


async def suggest_topics(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """The workspace's topics. The value of a choice is an id, so that names with unusual characters work."""
    topics = await _read(interaction, lambda unit, workspace_id: unit.topics.list_by_workspace(workspace_id))
    return await interaction.client.services.off_loop(choices_for, typed, [(topic.name, topic.id) for topic in topics])


async def suggest_sources(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """The workspace's sources, by publisher and URL."""
    sources = await _read(interaction, lambda unit, workspace_id: unit.sources.list_by_workspace(workspace_id))
    named = [(f"{source.publisher} · {source.location}", source.id) for source in sources]
    return await interaction.client.services.off_loop(choices_for, typed, named)


async def suggest_entities(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Entities of the workspace with the input anywhere in their name, those that begin with it first."""

    def found(unit: UnitOfWork, workspace_id: str) -> tuple[Entity, ...]:
        begins = unit.entities.search_by_prefix(workspace_id, typed, MOST)
        if len(begins) == MOST or not typed.strip():
            return begins
        return tuple(
            {each.id: each for each in (*begins, *unit.entities.search_by_part(workspace_id, typed, MOST))}.values()
        )

    entities = await _read(interaction, found)
    named = [(f"{entity.name} · {entity.kind}" if entity.kind else entity.name, entity.id) for entity in entities]
    return await interaction.client.services.off_loop(choices_for, typed, named)


async def suggest_failed_articles(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Articles whose analysis failed, by title and publisher, the newest first."""
    failed = await _read(interaction, lambda unit, workspace_id: unit.articles.failed(workspace_id))
    named = [(article_label(article, version), article.id) for article, version in reversed(failed)]
    return await interaction.client.services.off_loop(choices_for, typed, named)


async def suggest_zones(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Time zones; the bot's own first if nothing has been typed."""
    services = interaction.client.services
    known = await services.off_loop(matching_zones, typed.strip() or "europe/", MOST)
    names = known if typed.strip() else [services.zone, *known[: MOST - 1]]
    return [Choice(name=name, value=name) for name in dict.fromkeys(names)]


async def suggest_days(_: Interaction, typed: str) -> list[Choice[str]]:
    """Weekdays in words."""
    ways = ("daily", "weekdays", "weekends", "mon-fri", "mon, wed, fri", "monday", "friday", "sunday")
    return choices_for(typed, ((way, way) for way in ways))


def choices_for(typed: str, named: Iterable[tuple[str, str]]) -> list[Choice[str]]:
    """The (name, value) pairs that match the input, best first. Values that are too long for Discord are left out."""
    by_name = {name[:_LONGEST]: value for name, value in named if value and len(value) <= _LONGEST}
    return [Choice(name=name, value=by_name[name]) for name in suggest_matches(typed, by_name, MOST)]


async def _read(interaction: Interaction, query: Callable[[UnitOfWork, str], tuple[T, ...]]) -> tuple[T, ...]:
    workspace_id = workspace_of(interaction).id
    try:
        return await interaction.client.services.read(lambda unit: query(unit, workspace_id))
    except StorageError:
        return ()
