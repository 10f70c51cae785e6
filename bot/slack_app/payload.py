"""Reads what Slack sends: commands, actions, forms and events → the context of a handler."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from bot.slack_app.context import (
    SlackApp,
    SlackContext,
    failure_text,
    guarded,
    replying,
    to_person,
    to_response_url,
)
from bot.slack_app.render.blocks import Json
from bot.slack_app.render.page import error as error_message
from bot.slack_app.render.paginate import SlackMessage
from bot.slack_app.teams import Team
from bot.slack_app.text_at import text_at


async def team_in(app: SlackApp, body: Mapping[str, Any]) -> Team:
    """The team that an interaction or event is from. Raises UnreachableError."""
    return await app.teams.get(text_at(body, "team_id", "team.id", "user.team_id"))


async def context_of(app: SlackApp, body: Mapping[str, Any]) -> SlackContext:
    """The context of a command, an action, a shortcut or a form."""
    team = await team_in(app, body)
    user_id = text_at(body, "user_id", "user.id")
    otherwise = to_person(app, team, user_id)
    url = text_at(body, "response_url")
    return SlackContext(
        app=app,
        team=team,
        user_id=user_id,
        channel=text_at(body, "channel_id", "channel.id"),
        now=app.services.now(),
        reply=to_response_url(app, url, otherwise) if url else otherwise,
        trigger_id=text_at(body, "trigger_id"),
    )


async def answer_failure(app: SlackApp, body: Mapping[str, Any], name: str, failure: BaseException) -> None:
    """Say why there is no answer to somebody whose team could not be looked up: only Slack's own address is known."""
    text = failure_text(name, failure)
    if url := body.get("response_url"):
        await to_response_url(app, url, unsent)([error_message(text)])


async def unsent(messages: Sequence[SlackMessage]) -> None:
    """There is no other way to this person: the log has the reason."""
    del messages


async def handle(
    app: SlackApp,
    body: Mapping[str, Any],
    name: str,
    work: Callable[[SlackContext], Awaitable[None]],
    *,
    direct: bool = False,
) -> None:
    """Run the handler of a command, button or shortcut that was acknowledged. Whatever it raises is answered.

    `direct`: the answer is a direct message, because there is no channel in which it could be shown.
    """
    try:
        ctx = await context_of(app, body)
        if direct:
            ctx = replying(ctx, to_person(app, ctx.team, ctx.user_id))
    except Exception as failure:  # noqa: BLE001 - boundary: the user must get a reply
        await answer_failure(app, body, name, failure)
        return
    await guarded(ctx, name, work)


def private(**carried: str) -> str:
    """What a form carries from its opening to its submission."""
    return json.dumps(carried)


def carried_by(view: Json) -> dict[str, str]:
    """The reverse of `private`."""
    return dict(json.loads(text_at(view, "private_metadata") or "{}"))


def values_of(view: Json) -> dict[str, str]:
    """The fields of a submitted form by action id; an empty field is an empty text."""
    return {action: _value(state) for block in _fields(view).values() for action, state in block.items()}


def _fields(view: Json) -> dict[str, dict[str, Json]]:
    """The state of each field, by block id and action id; Slack sends no state for a form without fields."""
    return (view.get("state") or {}).get("values") or {}


def _value(state: Json) -> str:
    if files := state.get("files"):
        return json.dumps(files[0])
    return text_at(state, *_ENTERED).strip()


_ENTERED = ("selected_option.value", "value", "selected_time", "selected_conversation", "selected_date")
"""Where the different kinds of fields have what was entered."""


def refilled(view: Json) -> list[Json]:
    """The blocks of a submitted form with what was entered, for showing it again."""
    fields = _fields(view)
    return [
        _refilled(block, fields.get(block.get("block_id"), {})) for block in view["blocks"] if block["type"] == "input"
    ]


_INITIAL: Sequence[tuple[str, str]] = (
    ("value", "initial_value"),
    ("selected_option", "initial_option"),
    ("selected_time", "initial_time"),
    ("selected_date", "initial_date"),
    ("selected_conversation", "initial_conversation"),
)


def _refilled(block: Json, state: Json) -> Json:
    element = {key: value for key, value in block["element"].items() if not key.startswith("initial_")}
    given = state.get(element["action_id"], {})
    for entered, initial in _INITIAL:
        if given.get(entered):
            element[initial] = given[entered]
    return {**block, "element": element}
