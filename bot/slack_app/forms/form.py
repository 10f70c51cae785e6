"""A form: a view is opened at once, submitted, and its window then shows the result, or the form again with the error.

open_form → (person fills it in) → submitted: check the fields → "One moment …" → handle → result | form with error
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackClientError

from bot.slack_app.context import (
    WITHIN,
    SlackApp,
    SlackContext,
    failure_text,
    replying,
    show_all,
    to_view,
    update_view,
)
from bot.slack_app.delivery_errors import OUTAGE
from bot.slack_app.payload import carried_by, context_of, private, refilled, values_of
from bot.slack_app.render.blocks import Block, Json, modal, section
from bot.slack_app.render.page import error as error_message
from bot.slack_app.render.paginate import Messages

Values = Mapping[str, str]
Handle = Callable[[SlackContext, Values, Mapping[str, str]], Awaitable[Messages]]
Check = Callable[[Values], dict[str, str]]
WAITING = "One moment …"


def unchecked(values: Values) -> dict[str, str]:
    """A form whose fields need no check of their own."""
    del values
    return {}


@dataclass(frozen=True)
class FormKind:
    """A kind of form, by its callback id."""

    title: str
    submit: str
    handle: Handle
    check: Check = unchecked
    what: str = ""
    """What it does, if only those who manage the workspace may: "change topics"."""


async def open_form(ctx: SlackContext, callback: str, blocks: list[Block], **carried: str) -> None:
    """Open a form. What is `carried` comes back with its submission."""
    form: FormKind = ctx.app.forms[callback]
    carried = {"channel": ctx.channel, **carried}
    await ctx.open(modal(form.title, blocks, callback=callback, submit=form.submit, private=private(**carried)))


async def on_form_submitted(app: SlackApp, ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
    """Handle a submitted form."""
    view: Json = body["view"]
    form: FormKind = app.forms[view["callback_id"]]
    values, carried = values_of(view), carried_by(view)
    if errors := form.check(values):
        await ack(response_action="errors", errors=errors)
        return
    await ack(response_action="update", view=modal(form.title, [section(WAITING)]))
    try:
        ctx = await context_of(app, body)
    except Exception as failure:  # noqa: BLE001 - boundary: without its team, nothing can be shown to this person
        failure_text(view["callback_id"], failure)
        return
    shown = to_view(ctx.team, view["id"], form.title, ctx.reply)
    ctx = replying(replace(ctx, channel=carried.get("channel", "")), shown)
    try:
        async with asyncio.timeout(WITHIN):
            await ctx.ready()
            if form.what:
                await ctx.check_manages(form.what)
            said = await form.handle(ctx, values, carried)
    except Exception as failure:  # noqa: BLE001 - boundary: what somebody wrote must not be lost, whatever failed
        await _show_again(ctx, view, failure_text(view["callback_id"], failure))
        return
    await show_all(ctx, view["callback_id"], said)


async def _show_again(ctx: SlackContext, view: Json, text: str) -> None:
    """The form with what was entered; if its window is gone, only the reason."""
    try:
        await update_view(ctx.team, view["id"], again(view, text, ctx.app.forms[view["callback_id"]]))
    except (SlackClientError, *OUTAGE):
        await show_all(ctx, view["callback_id"], (error_message(text),))


def again(view: Json, text: str, form: FormKind) -> Json:
    """The submitted form with what was entered, below the reason why it was not accepted."""
    blocks = [*error_message(text).blocks, *refilled(view)]
    private_metadata = view.get("private_metadata") or ""
    return modal(form.title, blocks, callback=view["callback_id"], submit=form.submit, private=private_metadata)


def add_forms(bolt: AsyncApp, app: SlackApp, made: Mapping[str, FormKind]) -> None:
    """Handle submissions of these forms, by callback id."""
    app.forms.update(made)
    for callback in made:

        @bolt.view(callback)
        async def submit(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await on_form_submitted(app, ack, body)
