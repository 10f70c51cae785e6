"""Error replies: private, in plain words, with what to do."""

from __future__ import annotations

import logging

import discord
from discord import app_commands

from bot.chat.error_text import error_text, log_bug, log_hidden
from bot.chat.member_errors import for_members
from bot.discord_app.render.components import layout
from bot.discord_app.render.notices import error as wrong

log = logging.getLogger(__name__)

_STALE: dict[type[BaseException], str] = {
    app_commands.CommandNotFound: "This command is gone. Reload Discord (Ctrl+R) and try again.",
    app_commands.CommandSignatureMismatch: "This command has changed. Reload Discord (Ctrl+R) and try again.",
}
"""Errors of discord.py itself, for commands that Discord still shows in an earlier form."""


def error_message(error: BaseException) -> str | None:
    """The text for this error; None for a bug, whose message does not help users."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, app_commands.CommandOnCooldown):
        return f"You are on cooldown. Try again in {max(1, round(error.retry_after))} s."
    if isinstance(error, app_commands.CheckFailure):
        return for_members(str(error))
    return _STALE.get(type(error)) or error_text(error)


async def reply_with_error(interaction: discord.Interaction[discord.Client], error: BaseException) -> None:
    """Tell the user privately why there is no answer. A bug is logged under an id that the user sees."""
    text = error_message(error) or _logged(interaction, error)
    log_hidden(log, _name(interaction), error.original if isinstance(error, app_commands.CommandInvokeError) else error)
    try:
        await whisper(interaction, text)
    except discord.HTTPException as failure:  # the interaction is gone: it was answered too late, or deleted
        log.warning("could not tell why a command failed: %s", failure)


async def whisper(interaction: discord.Interaction[discord.Client], text: str) -> None:
    """Send a private message to the user, whether the interaction was answered, deferred or neither."""
    if not interaction.response.is_done():
        await interaction.response.send_message(view=layout(wrong(text)), ephemeral=True)
        return
    if _waits_in_public(interaction):
        await interaction.delete_original_response()
    await interaction.followup.send(view=layout(wrong(text)), ephemeral=True)


def _waits_in_public(interaction: discord.Interaction[discord.Client]) -> bool:
    """Whether everybody sees "thinking…": the first follow-up would replace it, and be public too."""
    return (
        interaction.response.type is discord.InteractionResponseType.deferred_channel_message
        and not interaction.extras.get("private", True)
    )


def _logged(interaction: discord.Interaction[discord.Client], error: BaseException) -> str:
    return log_bug(log, _name(interaction), error)


def _name(interaction: discord.Interaction[discord.Client]) -> str:
    return interaction.command.qualified_name if interaction.command else interaction.type.name
