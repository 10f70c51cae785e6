"""`/brief`, `/why`, `/timeline`, `/asof`, `/sources` and `/help`: current and earlier knowledge, and its sources."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.chat.find_briefing import briefing_for, latest_here
from bot.chat.preview import UnreadReason, nothing_read, preview_destination
from bot.chat.services import BotServices
from bot.discord_app.autocomplete import choices_for, suggest_topics
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.context import InteractionContext, defer_and_load, workspace_of
from bot.discord_app.find_briefing import addresses_of
from bot.discord_app.render.answers import sources_messages, state_messages, timeline_messages, why_messages
from bot.discord_app.render.briefing import briefing_messages
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.components import layout
from bot.discord_app.render.notices import notice
from bot.discord_app.render.page import page_messages
from bot.discord_app.render.paginate import Group, Message, Pages, messages
from bot.presentation.compact_briefing import reading_order, stored_number
from bot.presentation.history_pages import end_of, explanation_page
from bot.presentation.timeline_chart import FILE, timeline_chart
from bot.workspace.lookup import topic_in
from bot.workspace.parse_user_input import parse_past_date, parse_period
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import Length
from summarizer.errors import NotFoundError, StorageError, UsageError
from summarizer.questions.model import Timeline
from summarizer.service import Service

_NO_BRIEFING = "No briefing has been posted here yet. Use /subscribe to get one."
_OFFERED = 8
"""Number of briefings whose changes are offered by `/why`: those of about a week."""


_DIGITS = 4
"""Maximum number of digits of a change's number; longer input cannot be valid, and Python refuses to parse very long
numbers."""
_MODELS = {"cooldown": (5, 60.0)}
"""Five per minute: these commands keep the analysis process or a drawing thread busy."""
_CHARTED = 3
"""Minimum number of lines for a chart: two dots show no more than two lines of text."""


@app_commands.command(name="brief", description="What changed on a topic since the last briefing here", extras=_MODELS)
@app_commands.describe(topic="Which topic", public="Show it to everyone", length="Length of the briefing")
@app_commands.autocomplete(topic=suggest_topics)
async def brief_command(
    interaction: Interaction,
    topic: str = "",
    length: Length = Length.STANDARD,
    public: bool = False,
) -> None:
    """Show the briefing that this place would get now. It is not stored, so it has no buttons."""
    ctx = await defer_and_load(interaction, private=not public)
    places = addresses_of(interaction)
    chosen = await ctx.services.read(lambda unit: topic_in(unit, ctx.workspace.id, topic, ctx.add_topic))
    if unread := await unread_notice(ctx):
        await ctx.show(unread)
        return
    destination_id = await ctx.services.read(lambda unit: preview_destination(unit, chosen, places))
    said = await ctx.services.model(ctx.workspace.id, Service.preview, chosen.id, destination_id, ctx.now, length)
    await ctx.show(*(replace(message, rows=()) for message in briefing_messages(said)))


UNREAD_HINTS = {
    UnreadReason.NO_SOURCES: "{who} can add some with /setup or /source add.",
    UnreadReason.PAUSED: "{who} can resume one with /source pause.",
    UnreadReason.FAILING: "{who} can see why with /source list.",
    UnreadReason.NOT_POLLED: "/status shows how far it is.",
    UnreadReason.NOT_ANALYSED: "That takes a minute or two; /status shows how many are waiting.",
}


async def unread_notice(ctx: InteractionContext) -> Message | None:
    """What to say instead of a quiet day while no article has been read; None once one has."""
    return await unread_in(ctx.services, ctx.workspace.id, manages=ctx.manages)


async def unread_in(services: BotServices, workspace_id: str, *, manages: bool = False) -> Message | None:
    """The same, of a workspace; `manages`: whether the reader may add sources."""
    reason = await services.read(lambda unit: nothing_read(unit, workspace_id))
    who = "You" if manages else "Members with Manage Server"
    return notice(reason, UNREAD_HINTS[reason].format(who=who)) if reason else None


async def suggest_changes(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """The changes of the last briefings here."""
    places, workspace_id = addresses_of(interaction), workspace_of(interaction).id
    try:
        briefings = await interaction.client.services.read(lambda unit: latest_here(unit, workspace_id, places))
    except StorageError:
        return []
    lines = [
        (
            f"{line.number} · {line.change.text[:60]} · {briefing.topic_name[:20]}, {briefing.until:%d %b}",
            f"{briefing.id}:{line.number}",
        )
        for briefing in briefings[:_OFFERED]
        for line in reading_order(briefing)
    ]
    return await interaction.client.services.off_loop(choices_for, typed, lines)


@app_commands.command(name="why", description="Reasons and exact quotes behind a change in a briefing")
@app_commands.describe(change="Choose a line, or count it from the top of the last briefing here: 1, 2, 3")
@app_commands.autocomplete(change=suggest_changes)
async def why_command(interaction: Interaction, change: str) -> None:
    """Explain a change, or one claim."""
    ctx = await defer_and_load(interaction)
    zone = ZoneInfo(ctx.services.zone)
    briefing_id, _, number = change.strip().rpartition(":")
    if not number.isdecimal() or len(number) > _DIGITS:
        try:
            account = await ctx.services.off_loop(ctx.services.service.explain, ctx.workspace.id, change.strip())
        except NotFoundError as error:
            hint = "Choose a line from the list, or count it from the top of the briefing: 1, 2, 3."
            raise NotFoundError(hint) from error
        await ctx.show(*page_messages(explanation_page(account, zone)))
        return
    briefing = await _briefing(ctx, briefing_id)
    if not 0 < int(number) <= len(briefing.changes):
        raise NotFoundError(_no_line(briefing, int(number)))
    stored = stored_number(briefing, int(number))
    explanation = await ctx.services.off_loop(ctx.services.service.why, briefing.workspace_id, briefing.id, stored)
    await ctx.show(*why_messages(explanation, int(number)))


def _no_line(briefing: Briefing, number: int) -> str:
    have = len(briefing.changes)
    if not have:
        return "The last briefing here was a quiet day: it has no lines to explain."
    return f"There is no line {number}: the last briefing here has {_lines(have)}."


def _lines(number: int) -> str:
    return "1 line" if number == 1 else f"{number} lines"


async def _briefing(ctx: InteractionContext, briefing_id: str = "") -> Briefing:
    """The briefing with that id, or the last one here. Raises NotFoundError."""
    places, workspace_id = addresses_of(ctx.interaction), ctx.workspace.id
    if briefing_id:
        return await ctx.services.read(
            lambda unit: briefing_for(unit, workspace_id, str(ctx.interaction.user.id), briefing_id)
        )
    latest = await ctx.services.read(lambda unit: latest_here(unit, workspace_id, places))
    if not latest:
        raise NotFoundError(_NO_BRIEFING)
    return latest[0]


async def suggest_dates(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Shows how a typed date is parsed, so that the result is no surprise."""
    today = _today(interaction.client.services.now().astimezone(ZoneInfo(interaction.client.services.zone)).date())
    if not typed.strip():
        return [Choice(name=f"{name} · {when}", value=when) for name, when in today]
    try:
        first, last = parse_period(typed, date.fromisoformat(today[0][1]))
    except UsageError:
        return []
    if first == last:
        return [Choice(name=f"{first:%A} {_said(first)}", value=first.isoformat())]
    return [Choice(name=f"{_said(first)} to {_said(last)}", value=typed.strip()[:_CHOICE_MOST])]


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


_CHOICE_MOST = 100
"""Maximum characters of a choice."""


def _today(today: date) -> list[tuple[str, str]]:
    ways = ("today", "yesterday", "last week", "last month", "90 days ago", "365 days ago")
    return [(way, parse_period(way, today)[0].isoformat()) for way in ways]


@app_commands.command(name="timeline", description="What happened on a topic, day by day", extras=_MODELS)
@app_commands.describe(topic="Which topic", since="Such as 12 March, last week or October 2025", until="Last day")
@app_commands.autocomplete(topic=suggest_topics, since=suggest_dates, until=suggest_dates)
async def timeline_command(interaction: Interaction, topic: str = "", since: str = "", until: str = "") -> None:
    """Show the dated changes of a topic, with a chart."""
    ctx = await defer_and_load(interaction)
    today = reader_day(ctx)
    first, last = (
        (parse_past_date(since, today) if since.strip() else None),
        (parse_past_date(until, today, last=True) if until.strip() else today),
    )
    chosen = await ctx.services.read(lambda unit: topic_in(unit, ctx.workspace.id, topic, ctx.add_topic))
    await show_timeline(ctx, await ctx.services.off_loop(ctx.services.service.timeline, chosen.id, first, last))


async def show_timeline(ctx: InteractionContext, timeline: Timeline) -> None:
    """A timeline as text, with a chart if there is enough to draw."""
    chart = await asyncio.to_thread(timeline_chart, timeline) if len(timeline.lines) >= _CHARTED else None
    if chart is None:
        await ctx.show(*timeline_messages(timeline))
        return
    first, *rest = timeline_messages(timeline, FILE, chart.alt)
    await ctx.say(view=layout(first), file=discord.File(io.BytesIO(chart.png), FILE, description=chart.alt))
    await ctx.show(*rest)


@app_commands.command(name="asof", description="Where a topic stood at the end of an earlier day", extras=_MODELS)
@app_commands.describe(date="Such as 12 March, yesterday or October 2025", topic="Which topic")
@app_commands.autocomplete(topic=suggest_topics, date=suggest_dates)
async def asof_command(interaction: Interaction, date: str, topic: str = "") -> None:
    """Show the state card as of that date."""
    ctx = await defer_and_load(interaction)
    moment = end_of(parse_past_date(date, reader_day(ctx), last=True), ZoneInfo(ctx.services.zone))
    chosen = await ctx.services.read(lambda unit: topic_in(unit, ctx.workspace.id, topic, ctx.add_topic))
    card = await ctx.services.off_loop(ctx.services.service.as_of, chosen.id, moment)
    await ctx.show(*state_messages(card, chosen.name))


@app_commands.command(name="sources", description="The sources of the last briefing here, or of a topic")
@app_commands.describe(topic="Show the last month of this topic (default: the last briefing here)")
@app_commands.autocomplete(topic=suggest_topics)
async def sources_command(interaction: Interaction, topic: str = "") -> None:
    """Show every citation by its origin."""
    ctx = await defer_and_load(interaction)
    service = ctx.services.service
    if topic:
        chosen = await ctx.services.read(lambda unit: topic_in(unit, ctx.workspace.id, topic, ctx.add_topic))
        breakdown = await ctx.services.off_loop(service.sources_of_topic, chosen.id, ctx.now)
    else:
        briefing = await _briefing(ctx)
        breakdown = await ctx.services.off_loop(service.sources_of_briefing, briefing.workspace_id, briefing.id)
    await ctx.show(*sources_messages(breakdown))


TASKS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Read",
        (
            ("brief", "what changed since the last briefing here"),
            ("ask", "an answer with its sources; or mention me with a question"),
            ("timeline", "what happened, day by day"),
            ("asof", "where a topic stood on an earlier day"),
            ("why", "the exact words behind a line"),
            ("sources", "which articles a briefing stands on"),
            ("topics", "the topics of this server"),
        ),
    ),
    (
        "Get briefings",
        (
            ("subscribe", "briefings as direct messages, with me: True"),
            ("subscriptions", "which briefings go where, and when"),
            ("unsubscribe", "end a subscription"),
            ("status", "how the sources and subscriptions are doing"),
        ),
    ),
)
MANAGING: tuple[tuple[str, str], ...] = (
    ("setup", "a topic, its sources, a channel and a time in one form"),
    ("topic create", "a topic of your own; also edit, show and delete"),
    ("source add", "a site or feed to read; also list, test, pause, remove, import and export"),
    ("subscribe", "briefings for a channel"),
    ("articles failed", "articles that could not be analysed; also retry"),
    ("entity show", "which names mean the same; also merge and split"),
)
"""What needs Manage Server: shown only to those who have it."""


@app_commands.command(name="help", description="What you can do here, by task")
async def help_command(interaction: Interaction) -> None:
    """List what this person can do, by task, with commands that can be clicked."""
    ctx = await defer_and_load(interaction)
    mentions = await interaction.client.command_mentions()
    tasks = [*TASKS, *([("Set up (Manage Server)", MANAGING)] if ctx.manages else [])]
    groups = tuple(
        Group(f"**{task}**", ("\n".join(f"{mentions[name]} {said}" for name, said in commands if name in mentions),))
        for task, commands in tasks
    )
    lead = "I read the sources of this server and post what changed since the last briefing here. I read English."
    under = (
        "Under a briefing: **Ask** a question, **Show all** lines, see the **State** of the topic, or **Why?** a line."
    )
    foot = "" if ctx.manages else small("Members with Manage Server choose the topics and sources.")
    await ctx.show(*messages(Pages(f"## Deltabrief\n{lead}\n{under}", groups, foot, "**Deltabrief** · continued")))


def reader_day(ctx: InteractionContext) -> date:
    """Today in the bot's time zone."""
    return ctx.now.astimezone(ZoneInfo(ctx.services.zone)).date()


def register(client: Deltabrief) -> None:
    """Add the commands."""
    commands: tuple[app_commands.Command[Any, ..., Any], ...] = (
        brief_command,
        why_command,
        timeline_command,
        asof_command,
        sources_command,
        help_command,
    )
    for command in commands:
        client.tree.add_command(command)
