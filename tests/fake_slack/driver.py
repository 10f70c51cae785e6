"""The bot in its own process, on a fake Slack in another: for killing it."""

from __future__ import annotations

import asyncio
import os
import signal
from datetime import datetime, timedelta

from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.runtime.schedule import Schedule
from bot.runtime.supervisor import Supervisor
from bot.slack_app.messenger import SlackMessenger
from bot.slack_app.pace import EVERY, Pace
from storage.admin import open_ledger
from tests.fake_discord.driver import is_done
from tests.fake_slack import scene
from tests.fake_slack.server import EACH_SECOND, Access


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

    async with scene.online(access, services) as slack:
        policy = RetryPolicy(first_wait=timedelta(seconds=2))
        messenger = SlackMessenger(slack.app.teams, Pace(EVERY * access.second / EACH_SECOND), ledger)
        outbox = OutboxWorker(ledger, {slack.platform: messenger}, now, policy, steps=step)
        running = Supervisor(ledger, services.worker, outbox, now, steps=step)
        schedule = Schedule(running.on_due)
        while not await asyncio.to_thread(is_done, ledger):
            await running.tick(schedule)
            await asyncio.sleep(0.1)
    ledger.dispose()
