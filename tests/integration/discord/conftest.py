"""A real discord.py client on simcord, over the memory ledger and models that read in no time.

`played(story)` runs an async story to its end with a fresh client and world.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import discord
import pytest
import simcord

from bot.analysis import ThreadWorker
from bot.discord_app.build import build_client
from bot.discord_app.client import Deltabrief
from bot.discord_app.desk import Desk
from storage.memory import MemoryLedger
from summarizer.ports import Ledger
from tests.fake_models import fake_service

NOW = datetime(2025, 3, 3, 9, 30, tzinfo=UTC)
"""A Monday."""


@dataclass
class World:
    """One server with a manager and a reader, and whatever else a story makes of `env`."""

    env: simcord.Env
    desk: Desk
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    manager: simcord.MemberActor
    reader: simcord.MemberActor

    @property
    def client(self) -> Deltabrief:
        return self.env.bot

    @property
    def here(self) -> str:
        return f"guild:{self.guild.id}"


def desk_on(ledger: Ledger) -> Desk:
    service = fake_service(ledger)
    return Desk(ledger, service, ThreadWorker(service), lambda: NOW, "Europe/Oslo")


@pytest.fixture
def desk() -> Desk:
    return desk_on(MemoryLedger())


@pytest.fixture
def played(desk: Desk) -> Callable[[Callable[[World], Awaitable[None]]], None]:
    def play(story: Callable[[World], Awaitable[None]]) -> None:
        asyncio.run(_play(desk, story))

    return play


async def _play(desk: Desk, story: Callable[[World], Awaitable[None]]) -> None:
    async with simcord.run(build_client(desk, shard_count=1)) as env:
        guild = env.create_guild(name="Newsroom")
        channel = guild.create_text_channel("briefings")
        managers = guild.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
        manager = guild.add_member(env.create_user("mira"), roles=[managers])
        reader = guild.add_member(env.create_user("rolf"))
        await story(World(env, desk, guild, channel, manager, reader))
