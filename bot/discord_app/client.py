"""The Discord client: application commands only, no privileged intents, no accidental mentions.

    setup_hook → sync changed commands → interactions → Tree (cooldown) → handler → answer or error reply

Each part of the bot (a module of commands, the buttons, the listeners) has `register(client)`, which adds its commands
to `client.tree`, its buttons with `client.add_dynamic_items` and its listeners with `client.event`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias

import discord
from discord import app_commands

from bot.chat.services import BotServices
from bot.discord_app.cooldowns import Cooldowns
from bot.discord_app.error_replies import reply_with_error
from bot.discord_app.render.paginate import Message

log = logging.getLogger(__name__)
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the bot has no voice features

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""Guilds for channels and permissions; messages only for mentions, whose text needs no privileged intent."""

INVITED_TO = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
)
"""The minimum for briefings, their threads, charts, and finding a message after a crash."""


class Deltabrief(discord.AutoShardedClient):
    """One connection to Discord. `synced`: a file with a digest of the commands that Discord has; None: always sync."""

    def __init__(self, services: BotServices, synced: Path | None = None, **options: Any) -> None:  # noqa: ANN401 - discord.py's own
        super().__init__(intents=INTENTS, allowed_mentions=discord.AllowedMentions.none(), max_messages=None, **options)
        self.services = services
        self.tree = Tree(self)
        # The first argument of these is an InteractionContext or an Interaction: both refer to this client.
        self.confirmed_actions: dict[str, Callable[[Any, str], Awaitable[Message]]] = {}
        """What a confirmation button does with the object that has this id, by the name in its custom id."""
        self.forms: dict[str, Callable[[Any, str], Awaitable[Any]]] = {}
        """Rebuilds a form that an earlier process opened, for a target, by the kind in its custom id."""
        self.open_forms: set[str] = set()
        """Custom ids of the forms that this process has opened."""
        self.lists: dict[str, Callable[[Any, int, str], Awaitable[Message]]] = {}
        """The page of this number, from 0, of a filtered list, by the name in its buttons' custom ids."""
        self.background: set[asyncio.Task[None]] = set()
        """Work that goes on after an answer; the loop itself keeps no reference to a task."""
        self._command_ids: dict[str, int] = {}
        self._synced = synced

    @property
    def invitation(self) -> str:
        """The link that adds the bot to a server with minimal permissions. Only available after login."""
        assert self.application_id is not None
        return discord.utils.oauth_url(
            self.application_id, permissions=INVITED_TO, scopes=("bot", "applications.commands")
        )

    async def setup_hook(self) -> None:
        """After login, before the first event."""
        await self._sync_if_changed()

    async def _sync_if_changed(self) -> None:
        """Sync the commands only if they changed: Discord limits how often commands may be updated."""
        payload = [command.to_dict(self.tree) for command in self.tree.get_commands(type=None)]
        signature = json.dumps([self.application_id, sorted(payload, key=str)], sort_keys=True, default=str)
        digest = hashlib.sha256(signature.encode()).hexdigest()
        if self._synced and self._synced.exists() and self._synced.read_text() == digest:
            return
        self._command_ids = {command.name: command.id for command in await self.tree.sync()}
        if self._synced:
            self._synced.write_text(digest)
        log.info("%d commands sent to Discord", len(payload))

    async def command_mentions(self) -> dict[str, str]:
        """Command → how a message shows it, so that a reader can click it; as plain text if Discord does not answer."""
        if not self._command_ids:
            try:
                self._command_ids = {command.name: command.id for command in await self.tree.fetch_commands()}
            except discord.HTTPException as error:
                log.info("no ids of commands: %s", error)
        names = [command.qualified_name for command in self.tree.walk_commands()]
        ids = {name: self._command_ids.get(name.partition(" ")[0]) for name in names}
        return {name: f"</{name}:{number}>" if number else f"`/{name}`" for name, number in ids.items()}


class Tree(app_commands.CommandTree[Deltabrief]):
    """All commands, with their common rules: a cooldown before each, an error reply after a failure.

    A command declares its cooldown as data: `extras={"cooldown": (uses, seconds)}`, per user.
    """

    def __init__(self, client: Deltabrief) -> None:
        super().__init__(
            client,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        )
        self.cooldowns = Cooldowns()

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Raises CommandOnCooldown."""
        command = interaction.command
        if interaction.type is discord.InteractionType.application_command and isinstance(
            command, app_commands.Command
        ):
            self.cooldowns.use(command, interaction.user.id, interaction.created_at)
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        await reply_with_error(interaction, error)


Interaction: TypeAlias = "discord.Interaction[Deltabrief]"
"""The interaction that a handler receives."""
