"""From the installation to a first briefing: a card with Set up, one form, and a test briefing.

installed, or invited to a channel → card → form (topic, sites, channel, time) → stored → test briefing
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackClientError

from bot.chat.setting_up import SetUp, preview_of, set_up, until_read
from bot.chat.setup_answers import SetupAnswers
from bot.presentation.briefing_page import count
from bot.runtime.schedule import upcoming
from bot.slack_app.context import Reply, SlackApp, SlackContext, failure_text, log, to_person
from bot.slack_app.delivery_errors import OUTAGE
from bot.slack_app.forms.form import FormKind, add_forms, open_form
from bot.slack_app.forms.subscriptions import postable_destination, setup_fields
from bot.slack_app.limits import SHOWN
from bot.slack_app.payload import handle
from bot.slack_app.render.blocks import Block, actions, button, context, header, section
from bot.slack_app.render.briefing import briefing_messages, state_messages
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import safe, slack_datetime
from bot.slack_app.render.page import error as error_message
from bot.slack_app.render.paginate import Messages, SlackMessage
from bot.slack_app.replies import briefings, subscriptions
from bot.topics.starter_topics import starter_named
from bot.watching.source_commands import Actor
from summarizer.unit_of_work import UnitOfWork

START = "setup_start"
TITLE = "Hello, I am Deltabrief"
WELCOME = (
    "I read news sources and post what *changed* on your topics, with a citation for every line.\n"
    "Setting up takes a minute: choose a topic, a channel and a time."
)
FOR_ADMINS = "For Slack admins. Everybody can use `/deltabrief help`. I read English."


def welcome_card() -> SlackMessage:
    """What is posted when the bot arrives where there are no topics yet."""
    row = actions([button("Set up", START, style="primary")])
    return SlackMessage(TITLE, (header(TITLE), section(WELCOME), row, context(FOR_ADMINS)))


async def welcome(app: SlackApp, workspace_id: str, reply: Reply) -> None:
    """Show the card, unless topics exist. Raises StorageError, and as slack_sdk."""
    if not await app.services.read(lambda unit: _has_topics(unit, workspace_id)):
        await reply([welcome_card()])


def _has_topics(unit: UnitOfWork, workspace_id: str) -> bool:
    return bool(unit.topics.list_by_workspace(workspace_id))


async def start(ctx: SlackContext) -> None:
    """Open the form. Raises UsageError for those who may not set the bot up."""
    await ctx.check_manages("set me up")
    person = await ctx.app.person(ctx.team, ctx.user_id)
    await open_form(ctx, "setup", setup_fields(person.zone or ctx.services.zone, ctx.channel))


async def on_setup_submitted(ctx: SlackContext, values: Mapping[str, str], _: Mapping[str, str]) -> Messages:
    """Store everything; a test briefing follows as soon as the sources are read."""
    person = await ctx.app.person(ctx.team, ctx.user_id)
    answers = SetupAnswers.parse(values["own"], values["sites"], values["when"], person.zone or ctx.services.zone)
    starter = starter_named(values["starter"]) if values["starter"] else None
    destination = await postable_destination(ctx, values["where"])
    who = Actor(ctx.by, ctx.now)
    done = await set_up(ctx.services, who, answers, starter, destination, "/deltabrief sources add")
    ctx.app.later(_test_briefing(ctx, done))
    return (summary(ctx, done),)


def summary(ctx: SlackContext, done: SetUp) -> SlackMessage:
    """What was set up, and what comes next."""
    place, when = subscriptions.describe_place(done.destination), subscriptions.describe_time(done.subscription)
    lines = [f"*{safe(done.topic.name, NAME)}* goes to {place}, {when}."]
    times = upcoming(done.subscription, ctx.now, 1)
    lines += [f"First briefing: {slack_datetime(times[0])}"] if times else []
    hint = "No sources were added. /deltabrief sources add adds a site."
    if done.reading:
        lines.append(f"Reading {safe('; '.join(done.reading), SHOWN.reason)}.")
        hint = "A test briefing follows as a direct message as soon as they are read."
    elif done.sources:
        hint = f"No sources were added; {count(done.sources, 'source')} read here already: /deltabrief sources"
    notes: list[Block] = [context(safe(note, SHOWN.reason)) for note in done.notes]
    return SlackMessage(f"{done.topic.name} is set up", (section("\n".join(lines)), context(hint), *notes))


async def _test_briefing(ctx: SlackContext, done: SetUp) -> None:
    """Wait until the sources are read, then show what the first briefing would say to the one who set it up."""
    direct = to_person(ctx.app, ctx.team, ctx.user_id)
    try:
        await until_read(ctx.services, ctx.workspace.id)
        said = await _first_look(ctx, done)
    except Exception as failure:  # noqa: BLE001 - a background task has nobody to raise to; the user must get a reply
        said = (error_message(failure_text("a test briefing", failure)),)
    try:
        await direct(said)
    except (SlackClientError, *OUTAGE) as failure:
        log.warning("a test briefing could not be shown: %s", type(failure).__name__)


async def _first_look(ctx: SlackContext, done: SetUp) -> Messages:
    if unread := await briefings.unread_notice(ctx):
        return (unread,)
    briefing = await preview_of(ctx.services, done, ctx.services.now())
    first, *rest = briefing_messages(briefing, buttons=False)
    test = context("Test briefing, from what the sources hold now. Nobody else sees it.")
    first = SlackMessage(first.text, (first.blocks[0], test, *first.blocks[1:]))
    known = any(aspect.text is not None for aspect in briefing.state.aspects)
    card = state_messages(briefing.state, briefing.topic_name) if briefing.quiet and known else ()
    return (first, *rest, *card)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer the button of the card, and its form."""
    add_forms(bolt, app, {"setup": FormKind("Set up", "Set up", on_setup_submitted, what="set me up")})

    @bolt.action(START)
    async def press(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
        await ack()
        await handle(app, body, START, start)
