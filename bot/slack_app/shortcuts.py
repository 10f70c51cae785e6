"""Shortcuts in a message's menu: "Ask about this" and "Add as source"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack_app.context import SlackApp, SlackContext
from bot.slack_app.forms.form import open_form
from bot.slack_app.forms.questions import question_fields
from bot.slack_app.forms.sources import source_fields
from bot.slack_app.payload import handle
from bot.slack_app.render.blocks import Json
from bot.slack_app.render.briefing import ASK
from bot.slack_app.text_at import text_at
from summarizer.errors import UsageError

ASK_ABOUT, ADD_SOURCE = "ask_about", "add_source"
"""Callback ids in the app's manifest."""
_ADDRESS = re.compile(r"https?://[^\s<>|]+")


def briefing_in(message: Json) -> str:
    """The id of the briefing that one of our messages shows, from its buttons; empty for other messages."""
    for block in message.get("blocks") or []:
        for element in block.get("elements") or []:
            if isinstance(element, dict) and element.get("action_id") == ASK:
                return text_at(element, "value")
    return ""


def address_in(message: Json) -> str:
    """The first web address of a message. Raises UsageError."""
    found = next((match[0] for text in _texts(message) for match in [_ADDRESS.search(text)] if match), None)
    if found is None:
        raise UsageError("That message has no web address. Use /deltabrief sources add with one.")
    return found.replace("&amp;", "&")


def _texts(node: Any) -> Iterator[str]:  # noqa: ANN401 - a tree of JSON
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key in {"text", "url"} and isinstance(value, str))
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for each in node:
            yield from _texts(each)


async def ask_about(ctx: SlackContext, message: Json) -> None:
    """Ask a question whose answer goes to the message's thread."""
    thread = text_at(message, "thread_ts", "ts")
    briefing = briefing_in(message)
    carried = {"briefing": briefing} if briefing else {}
    fields = question_fields(topic=not briefing)
    await open_form(ctx, "ask", fields, thread_channel=ctx.channel, thread=thread, **carried)


async def open_source_form(ctx: SlackContext, message: Json) -> None:
    """Open the form with the address of the message. Raises UsageError for those who may not add sources."""
    await ctx.check_manages("add sources")
    await open_form(ctx, "source_add", source_fields(address_in(message)))


SHORTCUTS = {ASK_ABOUT: ask_about, ADD_SOURCE: open_source_form}


async def used(app: SlackApp, body: Mapping[str, Any]) -> None:
    """Handle a shortcut."""

    async def work(ctx: SlackContext) -> None:
        await SHORTCUTS[body["callback_id"]](ctx, body.get("message") or {})

    await handle(app, body, body["callback_id"], work)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Answer both shortcuts."""
    for callback_id in SHORTCUTS:

        @bolt.shortcut({"type": "message_action", "callback_id": callback_id})
        async def shortcut(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await ack()
            await used(app, body)
