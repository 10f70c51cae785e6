"""Buttons for actions that need a confirmation (delete) or can be reverted (undo). Their custom ids are self-contained:

    sure:<action>:<id of its object>:<who may press it, 0: anyone who manages>:<until, Unix time>

So they work after a restart, and an expired button says so.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from discord import ui

from bot.discord_app.context import InteractionContext, defer_and_load
from bot.discord_app.dynamic_item import DynamicItem
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import Button
from bot.discord_app.render.notices import confirmation, notice
from bot.discord_app.render.paginate import Message
from summarizer.clock import has_come
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from bot.discord_app.client import Deltabrief, Interaction

PATIENCE = timedelta(minutes=2)
"""How long a question is valid: nobody should delete something by touching an old message."""
_CANCEL = "cancel"


def confirmation_question(text: str, what: str, target: str, ctx: InteractionContext, label: str = "Delete") -> Message:
    """Ask for confirmation; only this user may answer, and only for a short time."""
    until = ctx.now + PATIENCE
    sure, cancel = (_custom_id(action, target, ctx.interaction.user.id, until) for action in (what, _CANCEL))
    return confirmation(text, sure, cancel, label)


def permanent_button(label: str, what: str, target: str) -> Button:
    """A button that never expires, for anyone who manages the workspace."""
    return Button(label, _custom_id(what, target, 0, None))


def _custom_id(what: str, target: str, user_id: int, until: datetime | None) -> str:
    return f"sure:{what}:{target}:{user_id}:{int(until.timestamp()) if until else 0}"


class ConfirmButton(
    DynamicItem[ui.Button[Any]],
    template=re.compile(r"sure:(?P<what>[a-z]+):(?P<target>[0-9A-Za-z]+):(?P<user>\d+):(?P<until>\d+)"),
):
    """Found by its custom id in any of our messages."""

    def __init__(self, item: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item, match)
        self._what, self._target = match["what"], match["target"]
        self._user, self._until = int(match["user"]), int(match["until"])

    async def respond(self, interaction: Interaction) -> None:
        """Perform the action, and replace the question by the result."""
        await interaction.response.defer()
        ctx = await defer_and_load(interaction)
        result = await self._do(ctx)
        await interaction.edit_original_response(view=layout(result))

    async def _do(self, ctx: InteractionContext) -> Message:
        if self._user not in {0, ctx.interaction.user.id}:
            raise UsageError("Only the person who used the command can answer.")
        if self._user == 0 and not ctx.manages:
            raise UsageError("Only members with Manage Server can do this.")
        if self._what == _CANCEL:
            return notice("Nothing was changed.")
        until = datetime.fromtimestamp(self._until, UTC) if self._until else None
        if until is not None and has_come(until, ctx.now, PATIENCE):
            return notice("That question has expired, so nothing was changed.", "Use the command again.")
        return await ctx.interaction.client.confirmed_actions[self._what](ctx, self._target)


def register(client: Deltabrief) -> None:
    """Register these buttons."""
    client.add_dynamic_items(ConfirmButton)
