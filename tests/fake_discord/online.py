"""A client of the fake from login to shutdown."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import discord

from tests.fake_discord.server import TOKEN
from tests.waiting import until

C = TypeVar("C", bound=discord.Client)

QUICK: dict[str, Any] = {"guild_ready_timeout": 0.05}
"""An option of the client: how many seconds it waits for each guild; `online` waits for those that take longer."""


@asynccontextmanager
async def online(client: C) -> AsyncIterator[C]:
    """The client, logged in, with all its guilds. Raises the error that ends it earlier."""
    async with client:
        running = asyncio.create_task(client.start(TOKEN))
        there = asyncio.create_task(_all_there(client))
        try:
            await asyncio.wait({running, there}, return_when=asyncio.FIRST_COMPLETED)
            for each in (running, there):
                if each.done():
                    each.result()
            yield client
        finally:
            there.cancel()
            await client.close()
            await asyncio.gather(running, there, return_exceptions=True)


async def _all_there(client: discord.Client) -> None:
    await client.wait_until_ready()
    await until(lambda: not any(guild.unavailable for guild in client.guilds))
