"""The options of menus while somebody types. If the ledger cannot be read in time, the list is empty."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncApp

from bot.chat.subscriptions import Row, is_direct, may_end, rows_for
from bot.slack_app.context import InteractionContext, SlackApp
from bot.slack_app.payload import context_of
from bot.slack_app.render.blocks import OPTIONS_LIMIT, Json, option
from bot.workspace.parse_user_input import matching_zones, suggest_matches
from summarizer.errors import DeltabriefError

SECONDS = 2.0
"""Time limit for finding options: Slack waits three seconds."""
VALUE_LIMIT = 150
"""Maximum characters of an option's value; longer ones cannot be offered."""
SHOWN = 50
"""Number of options: more than anyone scrolls through."""

Named = Iterable[tuple[str, str]]
"""(label, value) pairs."""
Suggest = Callable[[InteractionContext, str], Awaitable[list[Json]]]


def offered(typed: str, named: Named) -> list[Json]:
    """The pairs that match the input, best first."""
    by_name = {name: value for name, value in named if value and len(value) <= VALUE_LIMIT}
    found = suggest_matches(typed, by_name, min(SHOWN, OPTIONS_LIMIT))
    return [option(name, by_name[name]) for name in found if name.strip()]


async def topics(visit: InteractionContext, typed: str) -> list[Json]:
    """The workspace's topics."""
    known = await visit.desk.read(lambda unit: unit.topics.list_by_workspace(visit.workspace.id))
    return await visit.desk.off_loop(offered, typed, [(topic.name, topic.id) for topic in known])


async def sources(visit: InteractionContext, typed: str) -> list[Json]:
    """The workspace's sources."""
    known = await visit.desk.read(lambda unit: unit.sources.list_by_workspace(visit.workspace.id))
    named = [(f"{source.publisher} · {source.location}", source.id) for source in known]
    return await visit.desk.off_loop(offered, typed, named)


async def entities(visit: InteractionContext, typed: str) -> list[Json]:
    """Entities of the workspace whose name starts with the input."""
    known = await visit.desk.read(lambda unit: unit.entities.search_by_prefix(visit.workspace.id, typed, SHOWN))
    named = [(f"{entity.name} · {entity.kind}" if entity.kind else entity.name, entity.id) for entity in known]
    return await visit.desk.off_loop(offered, typed, named)


async def zones(visit: InteractionContext, typed: str) -> list[Json]:
    """Time zones; the bot's own first if nothing has been typed."""
    names = await visit.desk.off_loop(matching_zones, typed.strip() or "europe/", SHOWN)
    if not typed.strip():
        names = list(dict.fromkeys([visit.desk.zone, *names]))[:SHOWN]
    return [option(name, name) for name in names]


async def subscriptions(visit: InteractionContext, typed: str) -> list[Json]:
    """The subscriptions that the user may end."""
    manages = await visit.manages()
    rows = await visit.desk.read(lambda unit: rows_for(unit, visit.workspace.id, visit.by))
    named = [(label(row), row[0].id) for row in rows if may_end(row, visit.by, manages=manages)]
    return await visit.desk.off_loop(offered, typed, named)


def label(row: Row) -> str:
    """A subscription in one line."""
    subscription, name, destination = row
    where = "me" if is_direct(destination) else f"channel {destination.address}" if destination else "?"
    return f"{name[:40]} · {subscription.at:%H:%M} {subscription.zone} · {where}"


async def days(visit: InteractionContext, typed: str) -> list[Json]:
    """Days to look back to."""
    today = visit.now.astimezone(ZoneInfo(visit.desk.zone)).date()
    ways: Mapping[str, date] = {
        "a week ago": today - timedelta(days=7),
        "30 days ago": today - timedelta(days=30),
        "90 days ago": today - timedelta(days=90),
    }
    return offered(typed, ((name, day.isoformat()) for name, day in ways.items()))


MENUS: Mapping[str, Suggest] = {
    "topic": topics,
    "source": sources,
    "entity": entities,
    "entity_other": entities,
    "zone": zones,
    "subscription": subscriptions,
    "since": days,
}
"""By action id."""


async def suggest(app: SlackApp, body: Mapping[str, Any]) -> list[Json]:
    """The options for one keystroke."""
    try:
        async with asyncio.timeout(SECONDS):
            visit = await context_of(app, body)
            return await MENUS[body["action_id"]](visit, body.get("value") or "")
    except (DeltabriefError, TimeoutError):
        return []


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer every menu."""
    for action_id in MENUS:

        @bolt.options(action_id)
        async def answer(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await ack(options=await suggest(app, body))
