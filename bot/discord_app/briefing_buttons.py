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


async def _all(visit: InteractionContext, briefing: Briefing) -> None:
    await visit.show(*whole_messages(briefing))


async def _state(visit: InteractionContext, briefing: Briefing) -> None:
    await visit.show(*state_messages(briefing.state, briefing.topic_name))


async def _sources(visit: InteractionContext, briefing: Briefing) -> None:
    service = visit.desk.service
    breakdown = await visit.desk.off_loop(service.sources_of_briefing, briefing.workspace_id, briefing.id)
    await visit.show(*sources_messages(breakdown))


async def _timeline(visit: InteractionContext, briefing: Briefing) -> None:
    """Up to the briefing's own day: an old message shows what was known then."""
    last = briefing.until.astimezone(ZoneInfo(visit.desk.zone)).date()
    timeline = await visit.desk.off_loop(visit.desk.service.timeline, briefing.topic_id, last - _BACK, last)
    await show_timeline(visit, timeline)


async def _useful(visit: InteractionContext, briefing: Briefing) -> None:
    await _rate(visit, briefing, useful=True)


async def _notuseful(visit: InteractionContext, briefing: Briefing) -> None:
    await _rate(visit, briefing, useful=False)


async def _rate(visit: InteractionContext, briefing: Briefing, *, useful: bool) -> None:
    given = Feedback(briefing.workspace_id, briefing.id, visit.by, useful, visit.now)
    await visit.desk.off_loop(visit.desk.service.readers.give_feedback, given)
    if useful:
        await visit.show(notice("Noted: useful. Thank you.", "Use the other button to change this."))
    else:
        await show_preferences(visit, "Noted: not useful.", "What should there be less of?", briefing)


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

    async def respond(self, asked: Interaction) -> None:
        """Answer the user who pressed it."""
        if self._action == "ask":
            with suppress(
                TimeoutError
            ):  # a busy ledger: the form is opened anyway, and its answer says if the briefing is missing
                await asyncio.wait_for(visible_briefing(asked, self._briefing_id), _BEFORE_DISCORD_GIVES_UP)
            await asked.response.send_modal(AskModal(asked, self._briefing_id))
            return
        action = BRIEFING_ACTIONS.get(self._action)
        if action is None:
            raise UsageError("This button is from another version of the bot; use a newer briefing.")
        visit = await defer_and_load(asked)
        limit = _DRAWN if self._action == "timeline" else USUAL
        asked.client.tree.cooldowns.press(f"button {self._action}", asked.user.id, asked.created_at, limit)
        await action(visit, await visible_briefing(asked, self._briefing_id))


class WhySelect(DynamicItem[ui.Select[Any]], template=WHY_ID):
    """The select of a briefing's lines: shows what stands behind the chosen one."""

    async def respond(self, asked: Interaction) -> None:
        """Explain the chosen line to the user who chose it."""
        visit = await defer_and_load(asked)
        asked.client.tree.cooldowns.press("select why", asked.user.id, asked.created_at, USUAL)
        briefing = await visible_briefing(asked, self.match["briefing"])
        number = int(self.item.values[0])
        stored = stored_number(briefing, number)
        explanation = await visit.desk.off_loop(visit.desk.service.why, briefing.workspace_id, briefing.id, stored)
        await visit.show(*why_messages(explanation, number))


async def visible_briefing(asked: Interaction, briefing_id: str) -> Briefing:
    """The briefing of a button, if the user may see it. Raises NotFoundError."""
    workspace_id = workspace_of(asked).id
    return await asked.client.desk.read(lambda unit: briefing_for(unit, workspace_id, str(asked.user.id), briefing_id))


class AskModal(Form, title="Ask about this briefing"):
    """A form with one question."""

    question: ui.TextInput[AskModal] = ui.TextInput(
        label="Your question",
        style=discord.TextStyle.paragraph,
        custom_id="question",
        max_length=ANSWERS.question_limit,
    )

    def __init__(self, asked: Interaction, briefing_id: str) -> None:
        super().__init__(asked.client, "ask", briefing_id, asked.id)
        self._briefing_id = briefing_id

    async def on_submit(self, asked: Interaction) -> None:  # type: ignore[override] # our client
        """Answer in the thread of the briefing's message, where everybody can read it, or privately."""
        visit = await defer_and_load(asked)
        asked.client.tree.cooldowns.use(ask_command, asked.user.id, asked.created_at)
        briefing = await visible_briefing(asked, self._briefing_id)
        answer = await ask_in_worker(asked.client, briefing.workspace_id, self.question.value, None, briefing.id)
        thread = None
        if asked.message and not answer.refusal:  # a refusal helps nobody but the one who asked
            thread = await thread_of(asked.message, thread_name(briefing))
        if thread is None:
            await visit.show(*answer_messages(answer))
            return
        for message in answer_messages(answer, asked.user.id):
            await thread.send(view=layout(message))
        await visit.say(f"Answered in {thread.mention}.")


async def _ask_again(asked: Interaction, briefing_id: str) -> AskModal:
    return AskModal(asked, briefing_id)


def register(client: Deltabrief) -> None:
    """Register these buttons."""
    client.forms["ask"] = _ask_again
    client.add_dynamic_items(BriefingButton, WhySelect)
