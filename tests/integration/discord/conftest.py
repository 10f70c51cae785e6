"""A real discord.py client on simcord, with a ledger of its own and instant fake models.

`played(story)` runs an async story to its end with a fresh client and world.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import discord
import pytest
import simcord
from simcord.components import walk_components

from bot.chat.services import BotServices
from bot.discord_app.build import build_client
from bot.discord_app.client import Deltabrief
from bot.discord_app.error_replies import error_message
from summarizer.unit_of_work import Ledger
from tests.fake_models import fake_service
from tests.integration.discord.told_briefing import Told, tell
from tests.ledgers import new_ledger
from tests.thread_worker import ThreadWorker
from tests.waiting import LONGEST

NOW = datetime(2025, 3, 3, 9, 30, tzinfo=UTC)
"""A Monday."""


@dataclass
class World:
    """One server with a manager and a reader, and whatever else a story adds to `env`."""

    env: simcord.Env
    services: BotServices
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    manager: simcord.MemberActor
    owner: simcord.MemberActor
    reader: simcord.MemberActor
    clock: list[datetime]

    @property
    def client(self) -> Deltabrief:
        return self.env.bot

    @property
    def here(self) -> str:
        return f"guild:{self.guild.id}"

    def later(self, **by: float) -> None:
        self.clock[0] += timedelta(**by)

    def managing_role(self, guild: simcord.GuildHandle) -> simcord.RoleHandle:
        return guild.create_role("Managers", permissions=discord.Permissions(manage_guild=True))


def services_on(ledger: Ledger, clock: list[datetime]) -> BotServices:
    service = fake_service(ledger)
    return BotServices(ledger, service, ThreadWorker(service), lambda: clock[0], "Europe/Oslo")


Story = Callable[[World], Awaitable[None]]


@pytest.fixture
def played() -> Callable[[Story], None]:
    """Run a story to its end, with a new ledger."""

    def play(story: Story) -> None:
        asyncio.run(_play(new_ledger(), story))

    return play


@pytest.fixture
def after(played: Callable[[Story], None]) -> Callable[[Callable[[World, Told], Awaitable[None]]], None]:
    """Run a story that begins with a delivered briefing."""

    def play(story: Callable[[World, Told], Awaitable[None]]) -> None:
        async def whole(world: World) -> None:
            await story(world, await tell(world))

        played(whole)

    return play


async def _play(ledger: Ledger, story: Story) -> None:
    clock = [NOW]
    services = services_on(ledger, clock)
    async with simcord.run(build_client(services, shard_count=1), settle_timeout=LONGEST) as env:
        guild = env.create_guild(name="Newsroom")
        channel = guild.create_text_channel("briefings")
        world = World(env, services, guild, channel, None, None, None, clock)
        world.manager = guild.add_member(env.create_user("mira"), roles=[world.managing_role(guild)])
        admins = guild.create_role("Admins", permissions=discord.Permissions(administrator=True))
        world.owner = guild.add_member(env.create_user("olga"), roles=[admins])
        world.reader = guild.add_member(env.create_user("rolf"))
        await story(world)
        await env.settle()
        assert [error for error in env.errors if error_message(error) is None] == []


def said(result) -> str:
    """All texts of an answer and its follow-ups as people read them, one below the other."""
    return re.sub(r"\\([^A-Za-z0-9\s])", r"\1", written(result))


def written(result) -> str:
    """All texts of an answer and its follow-ups as sent, with escapes."""
    answers = [result.response, *result.followups]
    return "\n".join(text for answer in answers if answer for text in texts(answer))


def texts(message) -> list[str]:
    """The texts of a message, with components or without."""
    found = [message.content] if message.content else []
    return found + [each["content"] for each in walk_components(message.components) if each.get("content")]
