"""Forms that outlive a restart. Their custom ids say what they are about:

    form:<kind>:<target>:<interaction that opened it>

discord.py hands a submitted form to the object that was opened. If that was in an earlier process, the form is built
again from its custom id, and gets the same values.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.discord_app.error_replies import error_message, reply_with_error
from bot.discord_app.render.markdown import safe
from summarizer.errors import DeltabriefError

if TYPE_CHECKING:
    from bot.discord_app.client import Deltabrief, Interaction

FORM_ID = re.compile(r"form:(?P<kind>[a-z]+):(?P<target>[0-9A-Za-z-]*):(?P<opened>\d+)")

LONGEST_WRITING = 3_600.0
"""Seconds for which an open or returned form is remembered."""

REASON = 600
"""Characters of the reason why a form could not be used."""


class Form(ui.Modal):
    """A modal with a custom id that says what it is about."""

    def __init__(self, client: Deltabrief, kind: str, target: str, opened: int, **given: Any) -> None:  # noqa: ANN401 - discord.py's own
        super().__init__(custom_id=f"form:{kind}:{target}:{opened}", **given)
        self._client = client
        client.open_forms.add(self.custom_id)

    async def on_timeout(self) -> None:
        self._client.open_forms.discard(self.custom_id)

    async def on_error(self, interaction: Interaction, error: Exception, /) -> None:  # type: ignore[override] # our client
        await reply_with_error(interaction, error)


class EditAgain(ui.View):
    """A button that opens a form again, with what could not be used."""

    def __init__(self, form: Callable[[Interaction], Form]) -> None:
        super().__init__(timeout=LONGEST_WRITING)
        self._form = form

    @ui.button(label="Edit again", style=discord.ButtonStyle.primary)
    async def again(self, interaction: Interaction, _: ui.Button[EditAgain]) -> None:
        """Open the form."""
        await interaction.response.send_modal(self._form(interaction))


def reason_in_words(error: DeltabriefError) -> str:
    """Why a form could not be used."""
    return safe(error_message(error) or str(error), REASON)


async def submit_again(client: Deltabrief, interaction: Interaction) -> None:
    """Handle a form that was opened before this process began. All other interactions are ignored."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    data: Any = interaction.data
    match = FORM_ID.fullmatch(data.get("custom_id", ""))
    if match is None or match[0] in client.open_forms or match["kind"] not in client.forms:
        return
    try:
        form = await client.forms[match["kind"]](interaction, match["target"])
    except Exception as error:  # noqa: BLE001 - an event has no command tree to handle errors; the user must get a reply
        await reply_with_error(interaction, error)
        return
    form._dispatch_submit(interaction, data["components"], data.get("resolved", {}))  # noqa: SLF001 - as discord.py does itself


def register(client: Deltabrief) -> None:
    """Listen for submitted forms."""

    @client.event
    async def on_interaction(interaction: Interaction) -> None:
        await submit_again(client, interaction)
