"""The options of menus while somebody types. If the ledger cannot be read in time, the list is empty."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncApp

from bot.chat.failed_articles import article_label
from bot.chat.subscriptions import Row, is_direct, may_end, rows_for
from bot.slack_app.context import SlackApp, SlackContext, failure_text
from bot.slack_app.limits import SHOWN
from bot.slack_app.payload import context_of
from bot.slack_app.render.blocks import OPTIONS_LIMIT, Json, option
from bot.slack_app.text_at import text_at
from bot.workspace.parse_user_input import matching_zones, suggest_matches
from summarizer.delivery.model import Destination

SECONDS = 2.0
"""Time limit for finding options: Slack waits three seconds."""
VALUE_LIMIT = 150
"""Maximum characters of an option's value; longer ones cannot be offered."""
OFFERED = 50
"""Number of options: more than anyone scrolls through."""

BACK = {"a week ago": 7, "30 days ago": 30, "90 days ago": 90}
"""Days that a timeline can look back to."""

Named = Iterable[tuple[str, str]]
"""(label, value) pairs."""
Suggest = Callable[[SlackContext, str], Awaitable[list[Json]]]


def offered(typed: str, named: Named) -> list[Json]:
    """The pairs that match the input, best first."""
    by_name = {name: value for name, value in named if value and len(value) <= VALUE_LIMIT}
    found = suggest_matches(typed, by_name, min(OFFERED, OPTIONS_LIMIT))
    return [option(name, by_name[name]) for name in found if name.strip()]


async def topics(ctx: SlackContext, typed: str) -> list[Json]:
    """The workspace's topics."""
    known = await ctx.services.read(lambda unit: unit.topics.list_by_workspace(ctx.workspace.id))
    return await ctx.services.off_loop(offered, typed, [(topic.name, topic.id) for topic in known])


async def sources(ctx: SlackContext, typed: str) -> list[Json]:
    """The workspace's sources."""
    known = await ctx.services.read(lambda unit: unit.sources.list_by_workspace(ctx.workspace.id))
    named = [(f"{source.publisher} · {source.location}", source.id) for source in known]
    return await ctx.services.off_loop(offered, typed, named)


async def entities(ctx: SlackContext, typed: str) -> list[Json]:
    """Entities of the workspace whose name starts with the input."""
    known = await ctx.services.read(lambda unit: unit.entities.search_by_prefix(ctx.workspace.id, typed, OFFERED))
    named = [(f"{entity.name} · {entity.kind}" if entity.kind else entity.name, entity.id) for entity in known]
    return await ctx.services.off_loop(offered, typed, named)


async def failed_article_options(ctx: SlackContext, typed: str) -> list[Json]:
    """Articles that could not be analysed, the newest first."""
    failed = await ctx.services.read(lambda unit: unit.articles.failed(ctx.workspace.id))
    named = [(article_label(article, version), article.id) for article, version in reversed(failed)]
    return await ctx.services.off_loop(offered, typed, named)


async def zone_options(ctx: SlackContext, typed: str) -> list[Json]:
    """Time zones; the bot's own first if nothing has been typed."""
    names = await ctx.services.off_loop(matching_zones, typed.strip() or "europe/", OFFERED)
    if not typed.strip():
        names = list(dict.fromkeys([ctx.services.zone, *names]))[:OFFERED]
    return [option(name, name) for name in names]


async def subscriptions(ctx: SlackContext, typed: str) -> list[Json]:
    """The subscriptions that the user may end."""
    manages = await ctx.manages()
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    mine = [row for row in rows if may_end(row, ctx.by, manages=manages)]
    places = await asyncio.gather(*(place_name(ctx, row[2]) for row in mine[:OFFERED]))
    named = [(label(row, place), row[0].id) for row, place in zip(mine, places, strict=False)]
    return await ctx.services.off_loop(offered, typed, named)


async def place_name(ctx: SlackContext, destination: Destination | None) -> str:
    """A destination in a menu, which shows no links to channels."""
    if destination is None or is_direct(destination):
        return "direct message"
    channel, _, thread = destination.address.partition(":")
    name = await ctx.app.channel_name(ctx.team, channel)
    return f"a thread in {name}" if thread else name


def label(row: Row, place: str) -> str:
    """A subscription in one line."""
    subscription, name, _ = row
    return f"{name[: SHOWN.topic]} · {subscription.at:%H:%M} {subscription.zone} · {place}"


async def days(ctx: SlackContext, typed: str) -> list[Json]:
    """Days to look back to."""
    today = ctx.now.astimezone(ZoneInfo(ctx.services.zone)).date()
    ways = ((name, today - timedelta(days=days)) for name, days in BACK.items())
    return offered(typed, ((name, day.isoformat()) for name, day in ways))


MENUS: Mapping[str, Suggest] = {
    "topic": topics,
    "source": sources,
    "entity": entities,
    "entity_other": entities,
    "zone": zone_options,
    "subscription": subscriptions,
    "since": days,
    "article": failed_article_options,
}
"""By action id."""


async def suggest(app: SlackApp, body: Mapping[str, Any]) -> list[Json]:
    """The options for one keystroke."""
    try:
        async with asyncio.timeout(SECONDS):
            ctx = await context_of(app, body)
            return await MENUS[body["action_id"]](ctx, text_at(body, "value"))
    except Exception as failure:  # noqa: BLE001 - boundary: a menu has no place for an error
        failure_text(f"the menu {body['action_id']}", failure)
        return []


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer every menu."""
    for action_id in MENUS:

        @bolt.options(action_id)
        async def answer(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await ack(options=await suggest(app, body))
