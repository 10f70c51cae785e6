"""Buttons and menus under briefings and in the Home tab. Their values are self-contained, so they work after a restart.

everything, sources, timeline, why → a private answer;   👍 👎 → stored;   ask → a form → the answer in the thread
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.chat.use_limits import COSTLY, USUAL
from bot.slack_app import less_of
from bot.slack_app.context import SlackApp, SlackContext
from bot.slack_app.forms.form import open_form
from bot.slack_app.forms.questions import question_fields
from bot.slack_app.payload import handle
from bot.slack_app.render import briefing as ids
from bot.slack_app.render.blocks import Json
from bot.slack_app.render.paginate import Messages
from bot.slack_app.replies import briefings
from bot.slack_app.text_at import text_at
from summarizer.briefing.model import Briefing

Show = Callable[[SlackContext, Briefing], Awaitable[Messages]]


async def _useful(ctx: SlackContext, briefing: Briefing) -> Messages:
    return await briefings.rate(ctx, briefing, useful=True)


SHOWN: Mapping[str, Show] = {
    ids.ALL: briefings.everything,
    ids.SOURCES: briefings.sources_of_briefing,
    ids.TIMELINE: briefings.timeline_of_briefing,
    ids.USEFUL: _useful,
}
"""Buttons that show something, by action id."""


async def on_briefing_button(app: SlackApp, body: Mapping[str, Any]) -> None:
    """Answer a button of a briefing, or its menu."""
    action: Json = body["actions"][0]

    async def work(ctx: SlackContext) -> None:
        name = action["action_id"]
        app.limits.use(name, ctx.by, ctx.now, COSTLY if name == ids.ASK else USUAL)
        if name == ids.ASK:
            await _open_question(ctx, body, text_at(action, "value"))
            return
        chosen = text_at(action, "selected_option.value", "value")
        briefing_id, _, number = chosen.partition(":")
        briefing = await briefings.visible_briefing(ctx, briefing_id)
        if name == ids.WHY:
            await ctx.show(*await briefings.why(ctx, briefing, briefings.parse_change_number(number)))
        elif name == ids.NOT_USEFUL:
            await briefings.rate(ctx, briefing, useful=False)
            await less_of.show_preferences(ctx, "Noted: not useful. Thank you.", briefing)
        else:
            await ctx.show(*await SHOWN[name](ctx, briefing))

    await handle(app, body, str(action.get("action_id")), work)


async def _open_question(ctx: SlackContext, body: Mapping[str, Any], briefing_id: str) -> None:
    """Ask for the question; the answer goes to the briefing's thread, where everybody can read it."""
    thread = text_at(body, "container.thread_ts", "container.message_ts")
    fields = question_fields(topic=False)
    await open_form(ctx, "ask", fields, briefing=briefing_id, thread_channel=ctx.channel, thread=thread)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer every button under a briefing."""
    for action_id in (*SHOWN, ids.ASK, ids.WHY, ids.NOT_USEFUL):

        @bolt.action(action_id)
        async def press(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await ack()
            await on_briefing_button(app, body)
