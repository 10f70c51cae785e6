"""Less of this: under 👎, a menu of what a briefing's lines have in common, and a button to undo each preference."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.chat.less_of import (
    MOVED_LAST,
    may_decide,
    parts_to_choose,
    prefer_less,
    preference_in_words,
    preference_to_undo,
    preferences_of,
)
from bot.presentation.briefing_page import printable
from bot.slack_app.context import SlackApp, SlackContext
from bot.slack_app.limits import SHOWN
from bot.slack_app.payload import handle
from bot.slack_app.render.blocks import Block, actions, button, context, option, section, select
from bot.slack_app.render.mrkdwn import safe
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import SlackMessage
from bot.slack_app.replies import briefings
from bot.slack_app.text_at import text_at
from summarizer.briefing.less_of import LessOf
from summarizer.briefing.model import Briefing
from summarizer.errors import UsageError

LESS, UNDO = "less_of", "less_undo"
"""Action ids of the menu, and of the undo buttons, whose id ends in their number."""
_UNDO = re.compile(rf"{UNDO}:\d+")
ADMINS_DECIDE = "Slack admins decide what this channel shows less of."


def less_message(text: str, briefing: Briefing, preferences: Sequence[LessOf], *, may: bool) -> SlackMessage:
    """The reply to a vote: a menu of what there can be less of, and the preferences so far."""
    blocks: list[Block] = [section(safe(text, SHOWN.reason))]
    if preferences:
        named = ", ".join(preference_in_words(preference.kind, preference.value) for preference in preferences)
        blocks.append(section(f"Less of here: {safe(named, SHOWN.sentence)}"))
    if not may:
        return SlackMessage(text, (*blocks, context(ADMINS_DECIDE)))
    choices = parts_to_choose(briefing, preferences)
    options = [option(words, f"{briefing.id}:{number}") for number, words in choices]
    elements = [select(LESS, "Less of this …", options)] if options else []
    elements += [
        button(
            f"Undo: {printable(preference_in_words(preference.kind, preference.value))}",
            f"{UNDO}:{number}",
            preference.id,
        )
        for number, preference in enumerate(preferences[-SHOWN.preferences :])
    ]
    row = [actions(elements)] if elements else []
    return SlackMessage(text, (*blocks, *row, context(MOVED_LAST)))


async def show_preferences(ctx: SlackContext, text: str, briefing: Briefing) -> None:
    """Show what this reader wants less of, with a menu for more."""
    preferences = await preferences_of(ctx.services, briefing)
    await ctx.show(less_message(text, briefing, preferences, may=await _may(ctx, briefing.destination_id)))


async def _may(ctx: SlackContext, destination_id: str) -> bool:
    place = await ctx.services.read(lambda unit: unit.subscriptions.get_destination(destination_id))
    return may_decide(place, ctx.workspace.id, ctx.user_id, manages=await ctx.manages())


async def _must_decide(ctx: SlackContext, destination_id: str) -> None:
    """Raises UsageError."""
    if not await _may(ctx, destination_id):
        raise UsageError(ADMINS_DECIDE)


async def choose(ctx: SlackContext, value: str) -> None:
    """Store a preference."""
    briefing_id, _, number = value.partition(":")
    briefing = await briefings.visible_briefing(ctx, briefing_id)
    await _must_decide(ctx, briefing.destination_id)
    words = await prefer_less(ctx.services, briefing, number, ctx.now, ctx.by)
    await show_preferences(ctx, f"From the next briefing on: less of {words}.", briefing)


async def undo(ctx: SlackContext, preference_id: str) -> None:
    """Take a preference back."""
    preference = await preference_to_undo(ctx.services, preference_id)
    await _must_decide(ctx, preference.destination_id)
    await ctx.services.off_loop(ctx.services.service.readers.undo_less_of, preference_id)
    await ctx.show(notice(f"Undone: {preference_in_words(preference.kind, preference.value)} is shown as before."))


async def on_preference_button(app: SlackApp, body: Mapping[str, Any]) -> None:
    """Answer the menu or an undo button."""
    action = body["actions"][0]

    async def work(ctx: SlackContext) -> None:
        app.limits.use(LESS, ctx.by, ctx.now)
        if action["action_id"] == LESS:
            await choose(ctx, text_at(action, "selected_option.value"))
        else:
            await undo(ctx, text_at(action, "value"))

    await handle(app, body, LESS, work)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer the menu and its undo buttons."""
    for action_id in (LESS, _UNDO):

        @bolt.action(action_id)
        async def press(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await ack()
            await on_preference_button(app, body)
