"""Behind 👎: offers what the lines have in common as things to see less of, and a button to undo each choice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from discord import ui

from bot.chat.find_briefing import briefing_for
from bot.chat.less_of import (
    MOVED_LAST,
    may_decide,
    parts_to_choose,
    prefer_less,
    preference_in_words,
    preference_to_undo,
    preferences_of,
)
from bot.discord_app.confirm import permanent_button
from bot.discord_app.context import InteractionContext, defer_and_load, workspace_of
from bot.discord_app.dynamic_item import DynamicItem
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.custom_ids import OPTION_MOST, Option, Select
from bot.discord_app.render.markdown import safe
from bot.discord_app.render.paginate import Message
from bot.presentation.briefing_page import printable
from bot.presentation.clip import clip
from summarizer.briefing.less_of import LessOf
from summarizer.briefing.model import Briefing
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from bot.discord_app.client import Deltabrief, Interaction

LESS_ID = re.compile(r"dbless:(?P<briefing>[0-9A-Za-z]{1,32})")
UNDO = "lessundo"
PREFERENCES_SHOWN = 5
"""Preferences with a button: one row."""


def less_message(text: str, briefing: Briefing, preferences: Sequence[LessOf], *, may: bool) -> Message:
    """The reply to a vote: a select of what there can be less of, and the preferences so far."""
    lines = [text]
    if preferences:
        names = ", ".join(preference_in_words(each.kind, each.value) for each in preferences)
        lines.append(f"Less of here: {safe(names, 500)}")
    if not may:
        return Message(
            ("\n".join((*lines, small("Members with Manage Server decide what this channel shows less of."))),)
        )
    rows: list[tuple[Any, ...]] = []
    options = tuple(
        Option(clip(printable(words), OPTION_MOST), number) for number, words in parts_to_choose(briefing, preferences)
    )
    if options:
        rows.append((Select("Less of this…", f"dbless:{briefing.id}", options),))
    undo = tuple(
        permanent_button(clip(f"Undo: {printable(preference_in_words(each.kind, each.value))}", 60), UNDO, each.id)
        for each in preferences[-PREFERENCES_SHOWN:]
    )
    rows += [undo] if undo else []
    return Message(("\n".join((*lines, small(MOVED_LAST))),), tuple(rows))


async def show_preferences(ctx: InteractionContext, text: str, question: str, briefing: Briefing) -> None:
    """Show what this reader wants less of, with a select for more. Only those who may choose are asked."""
    preferences = await preferences_of(ctx.services, briefing)
    may = await _may_decide(ctx, briefing.destination_id)
    said = f"{text} {question if may else 'Thank you.'}".strip()
    await ctx.show(less_message(said, briefing, preferences, may=may))


async def _may_decide(ctx: InteractionContext, destination_id: str) -> bool:
    """Their own direct messages, or a place of a server that they manage."""
    place = await ctx.services.read(lambda unit: unit.subscriptions.get_destination(destination_id))
    return may_decide(place, ctx.workspace.id, str(ctx.interaction.user.id), manages=ctx.manages)


async def _must_decide(ctx: InteractionContext, destination_id: str) -> None:
    """Raises UsageError."""
    if not await _may_decide(ctx, destination_id):
        raise UsageError("Only members with Manage Server decide what this channel shows less of.")


class LessSelect(DynamicItem[ui.Select[Any]], template=LESS_ID):
    """The select under a vote."""

    async def respond(self, interaction: Interaction) -> None:
        """Store the preference."""
        ctx = await defer_and_load(interaction)
        workspace_id, user, briefing_id = workspace_of(interaction).id, str(interaction.user.id), self.match["briefing"]
        briefing = await ctx.services.read(lambda unit: briefing_for(unit, workspace_id, user, briefing_id))
        await _must_decide(ctx, briefing.destination_id)
        words = await prefer_less(ctx.services, briefing, self.item.values[0], ctx.now, ctx.by)
        said = f"From the next briefing on: less of {safe(words, 100)}."
        await show_preferences(ctx, said, "", briefing)


async def _undo(ctx: InteractionContext, preference_id: str) -> Message:
    preference = await preference_to_undo(ctx.services, preference_id)
    await _must_decide(ctx, preference.destination_id)
    await ctx.services.off_loop(ctx.services.service.readers.undo_less_of, preference_id)
    return Message(
        (f"Undone: {safe(preference_in_words(preference.kind, preference.value), 100)} is shown as before.",)
    )


def register(client: Deltabrief) -> None:
    """Register the select and its undo button."""
    client.add_dynamic_items(LessSelect)
    client.confirmed_actions[UNDO] = _undo
