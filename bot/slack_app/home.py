"""The Home tab: what the reader gets, the topics with where they stand, and buttons for what to do next."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackClientError

from bot.chat.subscriptions import rows_for
from bot.presentation.topic_page import description_beside
from bot.slack_app import commands
from bot.slack_app.context import WITHIN, SlackApp, SlackContext, failure_text, log, to_person
from bot.slack_app.delivery_errors import OUTAGE
from bot.slack_app.limits import SHOWN
from bot.slack_app.payload import handle, team_in
from bot.slack_app.render.blocks import DIVIDER, Block, Json, actions, button, context, header, section
from bot.slack_app.render.briefing import state_items
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import safe
from bot.slack_app.render.page import error as error_message
from bot.slack_app.render.paginate import VIEW_LIMIT
from bot.slack_app.replies import subscriptions
from bot.slack_app.text_at import text_at
from summarizer.topics.model import Topic

TOPICS = 8
"""Number of topics with their state cards: more than that is a long page, and each is a query of the ledger."""
ROWS = 3
"""Number of answers shown for each topic."""
SUBSCRIPTIONS = 10
EMPTY = "There are no topics yet. A topic says what to follow and which questions to answer."


async def publish(ctx: SlackContext) -> None:
    """Show the Home tab to its user; if it cannot be read, the reason in its place. Raises as slack_sdk."""
    try:
        async with asyncio.timeout(WITHIN):
            await ctx.ready()
            blocks = await home_blocks(ctx)
    except Exception as failure:  # noqa: BLE001 - boundary: an empty or an old tab explains nothing
        blocks = unreadable(failure_text("the Home tab", failure))
    await ctx.team.client.views_publish(user_id=ctx.user_id, view={"type": "home", "blocks": blocks})


def unreadable(text: str) -> list[Block]:
    """The tab while it cannot be shown."""
    return [header("Deltabrief"), *error_message(text).blocks, context("Open this tab again to try once more.")]


async def home_blocks(ctx: SlackContext) -> list[Block]:
    """The whole tab, within Slack's limit."""
    manages = await ctx.manages()
    topics = await ctx.services.read(lambda unit: unit.topics.list_by_workspace(ctx.workspace.id))
    blocks = [
        header("Deltabrief"),
        section("What changed since your last briefing, and who says so."),
        _doing(topics, manages),
    ]
    blocks += [DIVIDER, section("*Briefings*"), *await _subscriptions(ctx)]
    blocks += [DIVIDER, section("*Topics*"), *([] if topics else [section(EMPTY)])]
    for topic in topics[:TOPICS]:
        blocks += await _topic(ctx, topic)
    if len(topics) > TOPICS:
        blocks.append(context(f"{len(topics) - TOPICS} more: /deltabrief topics"))
    return blocks[:VIEW_LIMIT]


def _doing(topics: tuple[Topic, ...], manages: bool) -> Block:
    buttons = [button("Ask", "home_ask", style="primary"), button("Subscribe", "home_subscribe")] if topics else []
    if manages and not topics:
        buttons += [button("Set up", "home_setup", style="primary")]
    if manages:
        buttons += [button("New topic", "home_topic"), button("Add a source", "home_source")]
    return actions([*buttons, button("Help", "home_help")])


async def _subscriptions(ctx: SlackContext) -> list[Block]:
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    if not rows:
        return [context("None yet.")]
    shown = [block for row in rows[:SUBSCRIPTIONS] for block in subscriptions.subscription_item(row, ctx.now)]
    more = (
        [context(f"{len(rows) - SUBSCRIPTIONS} more: /deltabrief subscriptions")] if len(rows) > SUBSCRIPTIONS else []
    )
    return [*shown, *more]


async def _topic(ctx: SlackContext, topic: Topic) -> list[Block]:
    card = await ctx.services.off_loop(ctx.services.service.as_of, topic.id, ctx.now)
    known = [aspect for aspect in card.aspects if aspect.text is not None][:ROWS]
    title: Json = section(
        f"*{safe(topic.name, NAME)}*\n{safe(description_beside(topic), SHOWN.question)}".strip(),
        button("Brief me", "home_brief", topic.id),
    )
    items = [block for item in state_items(known) for block in item]
    return [title, *(items or ([context("None of its questions has an answer yet.")] if card.aspects else []))]


# --- its buttons ------------------------------------------------------------------------------------------------------

_COMMANDS = {
    "home_ask": "ask",
    "home_subscribe": "subscribe",
    "home_topic": "topics add",
    "home_source": "sources add",
    "home_help": "help",
    "home_setup": "setup",
    "home_brief": "brief",
}


async def on_home_button(app: SlackApp, body: Mapping[str, Any]) -> None:
    """A button of the Home tab is the command of the same purpose; what it shows comes as a direct message."""
    action = body["actions"][0]

    async def work(ctx: SlackContext) -> None:
        text = f"{_COMMANDS[action['action_id']]} {text_at(action, 'value')}".strip()
        await commands.run_text(ctx, text)

    await handle(app, body, action["action_id"], work, direct=True)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Publish the tab when it is opened, and answer its buttons."""

    @bolt.event("app_home_opened")
    async def opened(body: dict[str, Any]) -> None:
        event = body["event"]
        if event.get("tab") != "home":
            return
        team = await team_in(app, body)
        ctx = SlackContext(app, team, event["user"], "", app.services.now(), to_person(app, team, event["user"]))
        try:
            await publish(ctx)
        except (SlackClientError, *OUTAGE) as error:
            log.info("the Home tab of %s was not published: %s", event["user"], type(error).__name__)

    for action_id in _COMMANDS:

        @bolt.action(action_id)
        async def press(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await ack()
            await on_home_button(app, body)
