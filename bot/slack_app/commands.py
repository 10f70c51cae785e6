"""`/deltabrief …`: one slash command with subcommands. What is left out is asked for in a form."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncApp

from bot.chat.subscriptions import may_end, rows_for
from bot.chat.topic_form import NAME_MOST, TopicForm, form_of
from bot.chat.use_limits import COSTLY, USUAL, Limit
from bot.slack_app import onboarding
from bot.slack_app.context import SlackApp, SlackContext
from bot.slack_app.forms.entities import merge_fields
from bot.slack_app.forms.form import open_form
from bot.slack_app.forms.questions import question_fields, topic_field
from bot.slack_app.forms.sources import article_fields, import_fields, source_field, source_fields
from bot.slack_app.forms.subscriptions import subscribe_fields
from bot.slack_app.forms.topics import fields_of, topic_fields
from bot.slack_app.limits import SHOWN
from bot.slack_app.payload import handle
from bot.slack_app.render.blocks import Block, context, external_select, header, input_block, option, section
from bot.slack_app.render.mrkdwn import safe
from bot.slack_app.render.paginate import Messages, SlackMessage
from bot.slack_app.replies import articles, briefings, entities, sources, status, subscriptions, topics
from bot.slack_app.text_at import text_at
from bot.workspace.parse_user_input import nearest_name, parse_past_date, quote_input
from summarizer.delivery.model import Subscription
from summarizer.errors import UsageError
from summarizer.ids import digest
from summarizer.topics.model import Topic

NAME = "/deltabrief"
FORM_SECONDS = 2.0
"""Time limit for reading the ledger before a form is opened: Slack waits three seconds for it."""
A_QUESTION = 3
"""Words from which an unknown subcommand is taken for a question."""

T = TypeVar("T")
Run = Callable[[SlackContext, str], Awaitable[None]]


@dataclass(frozen=True)
class Command:
    """A subcommand. `usage` is what to write after it; `manages`: only for those who manage the workspace."""

    name: str
    usage: str
    about: str
    run: Run
    manages: bool = False
    limit: Limit = USUAL


# --- for everybody ----------------------------------------------------------------------------------------------------


async def _ask(ctx: SlackContext, text: str) -> None:
    if not text:
        await open_form(ctx, "ask", question_fields())
        return
    await ctx.show(*await briefings.ask(ctx, text))


def _about_a_topic(callback: str, show: Callable[[SlackContext, str], Awaitable[Messages]]) -> Run:
    """A command about a topic: the named one, the only one, or the one chosen in a form."""

    async def run(ctx: SlackContext, text: str) -> None:
        known = () if text else await _topics(ctx)
        if text or len(known) == 1:
            await ctx.show(*await show(ctx, text))
        elif not known:
            await ctx.show(*await topics.topic_list(ctx))
        else:
            since = [input_block("Since", external_select("since", "90 days ago"), optional=True)]
            await open_form(ctx, callback, [topic_field(), *(since if callback == "timeline" else [])])

    return run


async def _topics(ctx: SlackContext) -> tuple[Topic, ...]:
    """The workspace's topics, in time for a form. Raises UsageError."""
    return await in_time(ctx.services.read(lambda unit: unit.topics.list_by_workspace(ctx.workspace.id)))


async def in_time(look_up: Awaitable[T]) -> T:
    """What a form needs before it is opened. Raises UsageError if the ledger takes longer than Slack waits."""
    try:
        async with asyncio.timeout(FORM_SECONDS):
            return await look_up
    except TimeoutError as error:
        raise UsageError("The ledger is busy at the moment. Try again in a few seconds.") from error


async def _timeline(ctx: SlackContext, text: str) -> Messages:
    name, _, since = f" {text}".partition(" since ")
    return await briefings.timeline(ctx, name.strip(), _day(ctx, since) if since.strip() else None)


def _day(ctx: SlackContext, text: str) -> date:
    return parse_past_date(text, ctx.now.astimezone(ZoneInfo(ctx.services.zone)).date())


async def _why(ctx: SlackContext, text: str) -> None:
    await ctx.show(*await briefings.why_of_number(ctx, text))


async def _subscribe(ctx: SlackContext, text: str) -> None:
    person = await ctx.app.person(ctx.team, ctx.user_id)
    known = await _topics(ctx)
    if not known:
        await ctx.show(*await topics.topic_list(ctx))
        return
    chosen = await in_time(ctx.topic(text)) if text else None
    only = chosen or (known[0] if len(known) == 1 else None)
    channel = ctx.channel if await ctx.manages() else ""
    topic = option(only.name, only.id) if only else None
    changed = await in_time(_subscription_here(ctx, only.id, channel)) if only else None
    fields = subscribe_fields(person.zone or ctx.services.zone, channel, topic, changed)
    await open_form(ctx, "subscribe", fields)


async def _subscription_here(ctx: SlackContext, topic_id: str, channel: str) -> Subscription | None:
    """The one subscription to this topic that goes to the channel, or to the user; None if there are several."""
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    address = channel or ctx.user_id
    here = [row for row, _, place in rows if row.topic_id == topic_id and place and place.address == address]
    return here[0] if len(here) == 1 else None


async def _state(ctx: SlackContext, text: str) -> Messages:
    """`state TOPIC`, or `state TOPIC on DAY`. A topic's own name may have an "on" in it."""
    name, found, day = f" {text}".rpartition(" on ")
    if not found:
        return await briefings.state(ctx, text)
    try:
        return await briefings.state(ctx, name.strip(), _day(ctx, day))
    except UsageError:
        known = await ctx.services.read(lambda unit: unit.topics.find_by_name(ctx.workspace.id, text))
        if known is None:
            raise
    return await briefings.state(ctx, text)


async def _unsubscribe(ctx: SlackContext, _: str) -> None:
    manages = await ctx.manages()
    rows = await in_time(ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by)))
    if not any(may_end(row, ctx.by, manages=manages) for row in rows):
        raise UsageError("There is no subscription that you can end. /deltabrief subscriptions lists them all.")
    fields: list[Block] = [input_block("Subscription", external_select("subscription", "Choose one"))]
    await open_form(ctx, "unsubscribe", fields)


async def _subscriptions(ctx: SlackContext, _: str) -> None:
    await ctx.show(*await subscriptions.subscription_list(ctx))


async def _topic_list(ctx: SlackContext, text: str) -> None:
    await ctx.show(*(await topics.one_topic(ctx, text) if text else await topics.topic_list(ctx)))


async def _source_list(ctx: SlackContext, text: str) -> None:
    await ctx.show(*await sources.source_list(ctx, text))


async def _entity(ctx: SlackContext, text: str) -> None:
    if not text:
        raise UsageError("Write a name after it, such as /deltabrief entity Tartus")
    await ctx.show(*await entities.entity(ctx, text))


async def _status(ctx: SlackContext, _: str) -> None:
    await ctx.show(*await status.status(ctx))


async def _help(ctx: SlackContext, _: str) -> None:
    manages = await ctx.manages()
    await ctx.show(help_message(manages=manages))
    if manages:
        await onboarding.welcome(ctx.app, ctx.workspace.id, ctx.reply)


# --- for those who manage the workspace -------------------------------------------------------------------------------


async def _topic_add(ctx: SlackContext, text: str) -> None:
    await open_form(ctx, "topic_add", topic_fields(TopicForm(name=text[:NAME_MOST])))


async def _topic_edit(ctx: SlackContext, text: str) -> None:
    was = await in_time(ctx.topic(text))
    form = form_of(was)
    await open_form(ctx, "topic_edit", fields_of(form), topic=was.id, was=digest(str(form)))


async def _topic_delete(ctx: SlackContext, _: str) -> None:
    told = "Its subscriptions end with it. Articles and delivered briefings are kept. This cannot be undone."
    await open_form(ctx, "topic_delete", [topic_field(), context(told)])


async def _source_add(ctx: SlackContext, text: str) -> None:
    if not text:
        await open_form(ctx, "source_add", source_fields())
        return
    await ctx.show(*await sources.source_added(ctx, text))


async def _source_test(ctx: SlackContext, text: str) -> None:
    if not text:
        await open_form(ctx, "source_test", source_fields()[:1])
        return
    await ctx.show(*await sources.sample_of_source(ctx, text))


async def _setup(ctx: SlackContext, _: str) -> None:
    await onboarding.start(ctx)


async def _source_import(ctx: SlackContext, _: str) -> None:
    await open_form(ctx, "source_import", import_fields())


async def _failed_articles(ctx: SlackContext, _: str) -> None:
    await ctx.show(*await articles.failed_articles(ctx))


async def _articles_retry(ctx: SlackContext, text: str) -> None:
    if text:
        await ctx.show(*await articles.retry_articles(ctx, text))
        return
    await open_form(ctx, "articles_retry", article_fields())


async def _source_pause(ctx: SlackContext, _: str) -> None:
    await open_form(ctx, "source_pause", [source_field()])


async def _source_remove(ctx: SlackContext, _: str) -> None:
    await open_form(ctx, "source_remove", [source_field(), context("Its articles are kept.")])


async def _entity_merge(ctx: SlackContext, _: str) -> None:
    await open_form(ctx, "entity_merge", merge_fields())


COMMANDS: tuple[Command, ...] = (
    Command("ask", "[question]", "Ask a question; every sentence of the answer names its source", _ask, limit=COSTLY),
    Command(
        "brief",
        "[topic]",
        "What changed on a topic since the last briefing here",
        _about_a_topic("brief", briefings.preview),
        limit=COSTLY,
    ),
    Command("state", "[topic] [on date]", "Where a topic stands, now or on a day", _about_a_topic("state", _state)),
    Command("timeline", "[topic] [since date]", "What happened, day by day", _about_a_topic("timeline", _timeline)),
    Command("why", "[number]", "The exact words behind a line of the last briefing here", _why),
    Command("subscribe", "[topic]", "Get briefings in a channel or as direct messages", _subscribe),
    Command("unsubscribe", "", "End a subscription", _unsubscribe),
    Command("subscriptions", "", "Which briefings go where and when", _subscriptions),
    Command("topics", "[topic]", "The topics of this workspace, or one of them", _topic_list),
    Command("sources", "[part of a name]", "The sources and whether they can be read", _source_list),
    Command("entity", "name", "The spellings of a person, place or thing", _entity),
    Command("status", "", "Sources, subscriptions and what needs attention", _status),
    Command("help", "", "This list", _help),
    Command("setup", "", "A topic, its sources, a channel and a time in one form", _setup, manages=True),
    Command(
        "topics add", "[name]", "Add a topic: what it covers and the questions to answer", _topic_add, manages=True
    ),
    Command("topics edit", "topic", "Change a topic", _topic_edit, manages=True),
    Command("topics delete", "", "Delete a topic with its subscriptions", _topic_delete, manages=True),
    Command("sources add", "[address]", "Read a site, feed, page or sitemap", _source_add, manages=True, limit=COSTLY),
    Command("sources test", "[address]", "See what would be read", _source_test, manages=True, limit=COSTLY),
    Command("sources pause", "", "Pause or resume a source", _source_pause, manages=True),
    Command("sources remove", "", "Remove a source; its articles are kept", _source_remove, manages=True),
    Command("sources import", "", "Add all feeds of an OPML file", _source_import, manages=True, limit=COSTLY),
    Command("articles", "", "Articles that could not be analysed, and why", _failed_articles, manages=True),
    Command(
        "articles retry", "[title]", "Analyse one or all of them again", _articles_retry, manages=True, limit=COSTLY
    ),
    Command("entity merge", "", "Two names of the same person, place or thing", _entity_merge, manages=True),
)
_BY_NAME: Mapping[str, Command] = {command.name: command for command in COMMANDS}
_SYNONYMS = {
    "topic": "topics",
    "source": "sources",
    "entities": "entity",
    "subs": "subscriptions",
    "asof": "state",
    "briefing": "brief",
    "article": "articles",
}


def parse_command(text: str) -> tuple[Command, str]:
    """The command that this text names, and the rest of it. No text is the help; a sentence is a question.

    Raises:
        UsageError: there is no such command; suggests the nearest.
    """
    words = text.split()
    if not words:
        return _BY_NAME["help"], ""
    first = words[0].casefold().lstrip("/")
    first = _SYNONYMS.get(first, first)
    for name, used in ((f"{first} {words[1].casefold()}" if len(words) > 1 else "", 2), (first, 1)):
        if name in _BY_NAME:
            return _BY_NAME[name], text.split(maxsplit=used)[used] if len(words) > used else ""
    if len(words) >= A_QUESTION or text.rstrip().endswith("?"):
        return _BY_NAME["ask"], text.strip()
    near = nearest_name(first, _BY_NAME)
    hint = f"Did you mean /deltabrief {near}?" if near else "/deltabrief help lists what there is."
    raise UsageError(f"There is no command {quote_input(text)}. {hint}")


def help_message(*, manages: bool) -> SlackMessage:
    """The commands that this user may use, by purpose."""
    blocks: list[Block] = [
        header("Deltabrief"),
        section(
            "I read the sources of this workspace and post what changed since the last briefing here, with the source "
            "of every line. I read English. Write `/deltabrief` and one of these:"
        ),
        section("\n".join(_line(each) for each in COMMANDS if not each.manages)),
    ]
    if manages:
        blocks += [
            section("*For admins*"),
            section("\n".join(_line(each) for each in COMMANDS if each.manages)),
        ]
    blocks.append(
        context(
            "Mention me with a question in a channel or in a briefing's thread, or write to me directly. In a "
            "message's menu (⋮) are “Ask about this” and, for admins, “Add as source”."
        )
    )
    return SlackMessage("Help for Deltabrief", tuple(blocks))


def _line(command: Command) -> str:
    return f"`{' '.join(filter(None, (command.name, command.usage)))}`  {safe(command.about, SHOWN.about)}"


async def run_command(app: SlackApp, body: Mapping[str, Any]) -> None:
    """Run a slash command that was acknowledged."""

    async def work(ctx: SlackContext) -> None:
        await run_text(ctx, text_at(body, "text"))

    await handle(app, body, "a command", work)


async def run_text(ctx: SlackContext, text: str) -> None:
    """Run what somebody wrote after the command's name. Raises what it raises."""
    command, rest = parse_command(text)
    ctx.app.limits.use(command.name, ctx.by, ctx.now, command.limit)
    if command.manages:
        await ctx.check_manages(f"use /deltabrief {command.name}")
    await command.run(ctx, rest)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer the slash command, whatever it is called in the app's manifest."""

    @bolt.command(NAME)
    async def command(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
        await ack()
        await run_command(app, body)
