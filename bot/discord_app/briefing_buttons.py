"""The buttons under a briefing. Their custom ids are self-contained, so they work after a restart.

all, state, sources, timeline, why → a private answer;  useful, notuseful → stored
ask → a form → the answer in the briefing's thread, or privately if there can be no thread
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import discord
from discord import ui

from bot.chat.find_briefing import briefing_for
from bot.discord_app.commands.ask import ask_command, ask_in_worker
from bot.discord_app.commands.brief import show_timeline
from bot.discord_app.context import InteractionContext, defer_and_load, workspace_of
from bot.discord_app.cooldowns import USUAL
from bot.discord_app.dynamic_item import DynamicItem
from bot.discord_app.forms import Form
from bot.discord_app.less_of import show_preferences
from bot.discord_app.render.answers import answer_messages, sources_messages, state_messages, why_messages
from bot.discord_app.render.briefing import thread_name, whole_messages
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import CUSTOM_ID, WHY_ID
from bot.discord_app.render.notices import notice
from bot.discord_app.threads import thread_of
from bot.presentation.compact_briefing import stored_number
from summarizer.briefing.model import Briefing, Feedback
from summarizer.errors import UsageError
from summarizer.questions.limits import ANSWERS

if TYPE_CHECKING:
    import re

    from bot.discord_app.client import Deltabrief, Interaction

BriefingAction = Callable[[InteractionContext, Briefing], Awaitable[None]]

_BEFORE_DISCORD_GIVES_UP = 2.0
"""Time limit in seconds for reading a briefing: opening a form cannot be deferred, and Discord waits three."""
_DRAWN = (5, 60.0)
"""As for `/timeline`: it draws a picture."""
_BACK = timedelta(days=90)
"""How far back the timeline of a button goes; `/timeline` goes further."""


async def _all(ctx: InteractionContext, briefing: Briefing) -> None:
    await ctx.show(*whole_messages(briefing))


async def _state(ctx: InteractionContext, briefing: Briefing) -> None:
    await ctx.show(*state_messages(briefing.state, briefing.topic_name))


async def _sources(ctx: InteractionContext, briefing: Briefing) -> None:
    service = ctx.services.service
    breakdown = await ctx.services.off_loop(service.sources_of_briefing, briefing.workspace_id, briefing.id)
    await ctx.show(*sources_messages(breakdown))


async def _timeline(ctx: InteractionContext, briefing: Briefing) -> None:
    """Up to the briefing's own day: an old message shows what was known then."""
    last = briefing.until.astimezone(ZoneInfo(ctx.services.zone)).date()
    timeline = await ctx.services.off_loop(ctx.services.service.timeline, briefing.topic_id, last - _BACK, last)
    await show_timeline(ctx, timeline)


async def _useful(ctx: InteractionContext, briefing: Briefing) -> None:
    await _rate(ctx, briefing, useful=True)


async def _notuseful(ctx: InteractionContext, briefing: Briefing) -> None:
    await _rate(ctx, briefing, useful=False)


async def _rate(ctx: InteractionContext, briefing: Briefing, *, useful: bool) -> None:
    given = Feedback(briefing.workspace_id, briefing.id, ctx.by, useful, ctx.now)
    await ctx.services.off_loop(ctx.services.service.readers.give_feedback, given)
    if useful:
        await ctx.show(notice("Noted: useful. Thank you.", "Use the other button to change this."))
    else:
        await show_preferences(ctx, "Noted: not useful.", "What should there be less of?", briefing)


BRIEFING_ACTIONS: Mapping[str, BriefingAction] = {
    "all": _all,
    "details": _all,
    "state": _state,
    "sources": _sources,
    "timeline": _timeline,
    "useful": _useful,
    "notuseful": _notuseful,
}
"""By the action in a button's id. "ask" is missing because it opens a form; "details" is on older messages."""


class BriefingButton(DynamicItem[ui.Button[Any]], template=CUSTOM_ID):
    """Found by its custom id in any of our messages."""

    def __init__(self, item: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item, match)
        self._action, self._briefing_id = match["action"], match["briefing"]

    async def respond(self, interaction: Interaction) -> None:
        """Answer the user who pressed it."""
        if self._action == "ask":
            with suppress(
                TimeoutError
            ):  # a busy ledger: the form is opened anyway, and its answer says if the briefing is missing
                await asyncio.wait_for(visible_briefing(interaction, self._briefing_id), _BEFORE_DISCORD_GIVES_UP)
            await interaction.response.send_modal(AskModal(interaction, self._briefing_id))
            return
        action = BRIEFING_ACTIONS.get(self._action)
        if action is None:
            raise UsageError("This button is from another version of the bot; use a newer briefing.")
        ctx = await defer_and_load(interaction)
        limit = _DRAWN if self._action == "timeline" else USUAL
        interaction.client.tree.cooldowns.press(
            f"button {self._action}", interaction.user.id, interaction.created_at, limit
        )
        await action(ctx, await visible_briefing(interaction, self._briefing_id))


class WhySelect(DynamicItem[ui.Select[Any]], template=WHY_ID):
    """The select of a briefing's lines: explains the chosen one."""

    async def respond(self, interaction: Interaction) -> None:
        """Explain the chosen line to the user who chose it."""
        ctx = await defer_and_load(interaction)
        interaction.client.tree.cooldowns.press("select why", interaction.user.id, interaction.created_at, USUAL)
        briefing = await visible_briefing(interaction, self.match["briefing"])
        number = int(self.item.values[0])
        stored = stored_number(briefing, number)
        explanation = await ctx.services.off_loop(ctx.services.service.why, briefing.workspace_id, briefing.id, stored)
        await ctx.show(*why_messages(explanation, number))


async def visible_briefing(interaction: Interaction, briefing_id: str) -> Briefing:
    """The briefing of a button, if the user may see it. Raises NotFoundError."""
    workspace_id = workspace_of(interaction).id
    return await interaction.client.services.read(
        lambda unit: briefing_for(unit, workspace_id, str(interaction.user.id), briefing_id)
    )


class AskModal(Form, title="Ask about this briefing"):
    """A form with one question."""

    question: ui.TextInput[AskModal] = ui.TextInput(
        label="Your question",
        style=discord.TextStyle.paragraph,
        custom_id="question",
        max_length=ANSWERS.question_limit,
    )

    def __init__(self, interaction: Interaction, briefing_id: str) -> None:
        super().__init__(interaction.client, "ask", briefing_id, interaction.id)
        self._briefing_id = briefing_id

    async def on_submit(self, interaction: Interaction) -> None:  # type: ignore[override] # our client
        """Answer in the thread of the briefing's message, where everybody can read it, or privately."""
        ctx = await defer_and_load(interaction)
        interaction.client.tree.cooldowns.use(ask_command, interaction.user.id, interaction.created_at)
        briefing = await visible_briefing(interaction, self._briefing_id)
        answer = await ask_in_worker(interaction.client, briefing.workspace_id, self.question.value, None, briefing.id)
        thread = None
        if interaction.message and not answer.refusal:  # a refusal helps nobody but the one who asked
            thread = await thread_of(interaction.message, thread_name(briefing))
        if thread is None:
            await ctx.show(*answer_messages(answer))
            return
        for message in answer_messages(answer, interaction.user.id):
            await thread.send(view=layout(message))
        await ctx.say(f"Answered in {thread.mention}.")


async def _ask_again(interaction: Interaction, briefing_id: str) -> AskModal:
    return AskModal(interaction, briefing_id)


def register(client: Deltabrief) -> None:
    """Register these buttons."""
    client.forms["ask"] = _ask_again
    client.add_dynamic_items(BriefingButton, WhySelect)
