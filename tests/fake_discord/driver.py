"""The bot in its own process, on a fake Discord in another: for killing it, and for measuring it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import time
from argparse import Namespace
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, redirect_stderr
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.bootstrap.app import App
from bot.chat.services import BotServices
from bot.cli.commands.run import handle_run
from bot.discord_app.messenger import DiscordMessenger
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.runtime.platform_connection import PlatformConnection
from bot.runtime.schedule import Schedule
from bot.runtime.supervisor import Supervisor
from storage.admin import open_ledger
from storage.unit_of_work import SqlLedger
from tests.fake_discord import scene
from tests.fake_discord.server import TOKEN, Access

SAID = "said.txt"
PROBE = 0.005
"""Seconds between two checks of the event loop."""


def deliver_all(access: Access, database: str, die_at: str = "", ahead: timedelta = timedelta()) -> None:
    """Compose and deliver everything that is due, then end; or die as soon as this step is completed.

    Args:
        access: where the fake is.
        database: the ledger's URL.
        die_at: a step of the outbox worker or of the running system; SIGKILL as soon as it is completed.
        ahead: how far our clock is ahead: a row reserved by a killed process is free after two minutes.
    """
    asyncio.run(_deliver_all(access, database, die_at, ahead))


async def _deliver_all(access: Access, database: str, die_at: str, ahead: timedelta) -> None:
    ledger = open_ledger(database)
    services = scene.services_on(ledger)

    def now() -> datetime:
        return scene.now() + ahead

    def step(name: str) -> None:
        if name == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    async with scene.connected(access, services) as client:
        ways = {"discord": DiscordMessenger(client)}
        outbox = OutboxWorker(ledger, ways, now, RetryPolicy(first_wait=timedelta(seconds=2)), steps=step)
        running = Supervisor(ledger, services.worker, outbox, now, steps=step)
        schedule = Schedule(running.on_due)
        while not await asyncio.to_thread(is_done, ledger):
            await running.tick(schedule)
            await asyncio.sleep(0.1)
    ledger.dispose()


def is_done(ledger: SqlLedger) -> bool:
    """Every subscription has its briefing composed, and no delivery is open."""
    with ledger() as unit:
        composed = unit.outbox.latest_by_subscription()
        return not unit.outbox.list_open() and all(
            each.id in composed for each in unit.subscriptions.list_all() if not each.paused
        )


class Loopback(App):
    """The production app, with a connector to the fake, and a monitor of its event loop."""

    def __init__(self, access: Access, gaps: Path, config: Path | None = None) -> None:
        super().__init__(config)
        self._access = access
        self._gaps = gaps

    def discord_options(self) -> dict[str, Any]:
        return {"connector": self._access.connector(), "guild_ready_timeout": 0.5}

    @asynccontextmanager
    async def _watched(
        self, connection: AbstractAsyncContextManager[PlatformConnection]
    ) -> AsyncIterator[PlatformConnection]:
        async with connection as made:
            probe = asyncio.create_task(write_gaps(self._gaps))
            yield made
            probe.cancel()

    def on_discord(self, services: BotServices, token: str) -> AbstractAsyncContextManager[PlatformConnection]:
        return self._watched(super().on_discord(services, token))


async def write_gaps(file: Path, clock: Callable[[], float] = time.monotonic) -> None:
    """Record how long the event loop was blocked each time, as [end, seconds] in JSON lines."""
    with file.open("a", buffering=1) as out:
        before = clock()
        while True:
            await asyncio.sleep(PROBE)
            after = clock()
            if after - before > 4 * PROBE:
                out.write(json.dumps([time.time(), after - before - PROBE]) + "\n")
            before = after


def do_nothing(folder: Path) -> None:
    """An idle event loop; its gaps, written to idle.jsonl, are the machine's."""
    asyncio.run(write_gaps(folder / "idle.jsonl"))


def run_app(access: Access, folder: Path) -> None:
    """`deltabrief run` with its real models, on the ledger in this folder.

    Its output goes to `SAID` there, gaps of the loop to gaps.jsonl.
    """
    os.environ.update({"DISCORD_TOKEN": TOKEN, "DELTABRIEF_DATA__FOLDER": str(folder)})
    app = Loopback(access, folder / "gaps.jsonl")
    with (folder / SAID).open("w", buffering=1) as said, redirect_stderr(said):
        handle_run(app, Namespace(no_watch=True, wait=False))
    app.close()
