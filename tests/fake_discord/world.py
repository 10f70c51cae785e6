"""The state of the fake Discord: guilds, channels, threads, DMs, users, messages and commands.

Values are stored in the API's format (`shapes`), ids as text.
"""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from enum import IntFlag
from typing import Any

from tests.fake_discord import shapes

Json = dict[str, Any]
TEXT, DM, VOICE, NEWS, THREAD, FORUM = 0, 1, 2, 5, 11, 15
REQUIRES_TAG = 1 << 4
EPOCH_MS = 1_420_070_400_000
NONCE_SECONDS = 300
"""Discord remembers a nonce "for the past few minutes"."""


class Permission(IntFlag):
    """The permissions that matter for a bot that posts."""

    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    VIEW = 1 << 10
    SEND = 1 << 11
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    HISTORY = 1 << 16
    CONNECT = 1 << 20
    MENTION_EVERYONE = 1 << 17
    CREATE_THREADS = 1 << 35
    SEND_IN_THREADS = 1 << 38


NOTHING = Permission(0)
USUAL = (
    Permission.VIEW
    | Permission.SEND
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.HISTORY
    | Permission.CONNECT
    | Permission.CREATE_THREADS
    | Permission.SEND_IN_THREADS
)


@dataclass
class Channel:
    """A channel of a server, a thread or a DM. `denied` are the bot's missing permissions in it.

    A forum has `tags`, and its posts are threads with some of them.
    """

    id: str
    kind: int
    name: str
    guild: Guild | None = None
    parent: Channel | None = None
    recipient: Json | None = None
    denied: Permission = NOTHING
    messages: dict[str, Json] = field(default_factory=dict)
    deleted: bool = False
    tags: list[Json] = field(default_factory=list)
    flags: int = 0
    archived: bool = False

    @property
    def lacking(self) -> Permission:
        """The bot's missing permissions here: a thread inherits from its channel."""
        return self.denied | (self.parent.lacking if self.parent else NOTHING)

    @property
    def texts(self) -> list[str]:
        """The texts of the channel, oldest first."""
        return [shapes.shown(message) for message in self.messages.values()]

    def shape(self) -> Json:
        """In the API's format."""
        return shapes.channel(self)


@dataclass
class Guild:
    """A server; `installed` is whether the bot is in it."""

    id: str
    name: str
    owner: Json
    installed: bool = True
    channels: list[Channel] = field(default_factory=list)
    roles: list[Json] = field(default_factory=list)
    left: set[str] = field(default_factory=set)
    """Ids of people who are not in it; all others are."""

    def shape(self, bot: Json) -> Json:
        """As GUILD_CREATE shows it."""
        return shapes.guild(self, bot)


class World:
    """Everything that exists, and the effects of requests."""

    def __init__(self) -> None:
        self._counter = itertools.count()
        self.bot = shapes.user(self.new_id(), "deltabrief", bot=True)
        self.application_id = str(self.bot["id"])
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Channel] = {}
        self.commands: list[Json] = []
        self._nonces: dict[tuple[str, str], tuple[float, str]] = {}
        self.nonce_seconds: float = NONCE_SECONDS

    def new_id(self) -> str:
        """A snowflake: milliseconds, then a counter, so that ids increase with time."""
        milliseconds = int(time.time() * 1000) - EPOCH_MS
        return str((milliseconds << 22) | (next(self._counter) & 0x3FFFFF))

    def add_user(self, name: str) -> Json:
        """A person."""
        return shapes.user(self.new_id(), name)

    def add_guild(self, name: str = "Newsroom", channels: tuple[str, ...] = ("briefings",)) -> Guild:
        """A server with its text channels, and the bot in it."""
        guild = Guild(self.new_id(), name, self.add_user(f"owner-of-{name.lower()}"))
        guild.roles.append(shapes.role(guild.id, "@everyone", int(USUAL)))
        self.guilds[guild.id] = guild
        for each in channels:
            self.add_channel(guild, each)
        return guild

    def add_channel(self, guild: Guild, name: str, kind: int = TEXT) -> Channel:
        """A channel of a server."""
        channel = Channel(self.new_id(), kind, name, guild)
        guild.channels.append(channel)
        self.channels[channel.id] = channel
        return channel

    def add_forum(self, guild: Guild, *tags: str, moderated: tuple[str, ...] = (), required: bool = False) -> Channel:
        """A forum with these tags; a `moderated` one may be set by moderators only."""
        forum = self.add_channel(guild, "reports", FORUM)
        forum.tags = [shapes.tag(self.new_id(), name, moderated=name in moderated) for name in tags]
        forum.flags = REQUIRES_TAG if required else 0
        return forum

    def threads_of(self, guild: Guild, *, archived: bool = False) -> list[Channel]:
        """Its active or its archived threads."""
        every = (each for each in self.channels.values() if each.kind == THREAD and each.guild is guild)
        return [each for each in every if each.archived is archived and not each.deleted]

    def add_thread(self, parent: Channel, name: str, thread_id: str | None = None) -> Channel:
        """A public thread; a thread under a message has the message's id."""
        thread = Channel(thread_id or self.new_id(), THREAD, name, parent.guild, parent)
        self.channels[thread.id] = thread
        return thread

    def direct(self, user: Json) -> Channel:
        """The DM with this user."""
        for channel in self.channels.values():
            if channel.recipient is not None and channel.recipient["id"] == user["id"]:
                return channel
        made = Channel(self.new_id(), DM, "", recipient=user)
        self.channels[made.id] = made
        return made

    def post(self, channel: Channel, body: Json, author: Json, files: tuple[tuple[str, int], ...] = ()) -> Json:
        """Store a message, or return the one that already has this nonce."""
        key = (channel.id, str(body.get("nonce")))
        if body.get("enforce_nonce") and key in self._nonces:
            at, message_id = self._nonces[key]
            if time.monotonic() - at < self.nonce_seconds and message_id in channel.messages:
                return channel.messages[message_id]
        message = shapes.message(self.new_id(), channel.id, author, body, files)
        channel.messages[message["id"]] = message
        if "nonce" in message:
            self._nonces[key] = (time.monotonic(), message["id"])
        return message

    def history(self, channel: Channel, query: dict[str, str]) -> list[Json]:
        """Messages newest first, as `before`, `after` and `limit` say."""
        before, after = int(query.get("before", 1 << 63)), int(query.get("after", 0))
        found = [each for key, each in channel.messages.items() if after < int(key) < before]
        limit = int(query.get("limit", 50))
        # with `after` alone, the oldest messages after it
        chosen = found[:limit] if "after" in query and "before" not in query else found[-limit:]
        return chosen[::-1]

    def put_commands(self, commands: list[Json]) -> list[Json]:
        """Replace the application's commands; a command with the same name keeps its id."""
        known = {(each["type"], each["name"]): each["id"] for each in self.commands}
        self.commands = []
        for each in commands:
            kind = each.get("type", 1)
            identity = known.get((kind, each["name"])) or self.new_id()
            self.commands.append(shapes.command(identity, self.application_id, self.new_id(), each))
        return self.commands
