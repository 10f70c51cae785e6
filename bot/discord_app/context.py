"""The context of one interaction: the user, the workspace, and what is needed to answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import discord

from bot.chat.ensure_workspace import ensure_workspace
from bot.chat.services import BotServices
from bot.discord_app.render.components import layout
from bot.discord_app.render.paginate import Message
from summarizer.workspace.model import Workspace

if TYPE_CHECKING:
    from bot.discord_app.client import Interaction


PLATFORM = "discord"
"""The platform of our destinations, and the prefix of our users in the ledger."""
ADD_TOPIC, ASK_FOR_TOPIC = "Add one with /topic create.", "Members with Manage Server can add one."
"""What to do where there is no topic yet: those who manage the server, and the others."""


@dataclass(frozen=True, slots=True)
class InteractionContext:
    """`by` is the user's name in the ledger. `can_manage`: may change what the whole workspace shares."""

    interaction: Interaction
    services: BotServices
    workspace: Workspace
    by: str
    now: datetime
    manages: bool

    @property
    def add_topic(self) -> str:
        """What this user can do where there is no topic yet."""
        return ADD_TOPIC if self.manages else ASK_FOR_TOPIC

    async def say(self, text: str | None = None, **parts: Any) -> discord.Message:  # noqa: ANN401 - discord.py's own
        """Answer with the visibility of the deferred reply. `parts` are those of discord.py's `send`: view, files, …"""
        if text is not None:
            parts["content"] = text
        return await self.interaction.followup.send(**parts, ephemeral=self.interaction.extras["private"], wait=True)

    async def show(self, *messages: Message) -> None:
        """Answer with rendered messages, one after the other."""
        for message in messages:
            await self.say(view=layout(message))


async def defer_and_load(interaction: Interaction, *, private: bool = True) -> InteractionContext:
    """Defer first, because Discord waits three seconds; then make sure that the workspace is stored.

    Args:
        interaction: not answered yet; that of a modal or a button may be deferred already.
        private: only the user sees the answer.

    Raises:
        StorageError: the ledger cannot be written now.
    """
    interaction.extras["private"] = private
    if not interaction.response.is_done():
        await interaction.response.defer(ephemeral=private, thinking=True)
    services = interaction.client.services
    ctx = InteractionContext(
        interaction,
        services,
        workspace_of(interaction),
        user_key(interaction.user),
        services.now(),
        can_manage(interaction),
    )
    await services.off_loop(ensure_workspace, services, ctx.workspace)
    return ctx


def user_key(user: discord.abc.User) -> str:
    """How the ledger identifies a Discord user: "discord:" and the id, which never changes."""
    return f"discord:{user.id}"


def workspace_of(interaction: discord.Interaction[discord.Client]) -> Workspace:
    """The server's workspace if the app is installed there, else the user's own (a DM, or a user installation)."""
    mine = interaction.is_user_integration() and not interaction.is_guild_integration()
    if interaction.guild_id is None or mine:
        return Workspace(user_key(interaction.user), interaction.user.name)
    return guild_workspace(interaction.guild_id, interaction.guild.name if interaction.guild else None)


def guild_workspace(guild_id: int, name: str | None) -> Workspace:
    """The workspace of a server."""
    return Workspace(f"guild:{guild_id}", name or "A server")


def can_manage(interaction: discord.Interaction[discord.Client]) -> bool:
    """Whether the user may change the workspace: it is their own, or they manage the server."""
    return workspace_of(interaction).id == user_key(interaction.user) or interaction.permissions.manage_guild
