"""How soon a command is answered while ten others wait for slow sites: `python -m benchmarks.slow_sites`.

    ten administrators add a site that never answers → ten readers use nine commands each → times to the first answer

On the fake Discord (DELTABRIEF_DISCORD_API) and the fake Slack, with instant models: what is measured is waiting.
`first` is the platform's acknowledgement ("thinking …"), `shown` the answer itself. The baseline is the same commands
while nobody waits. `--limit` is the number of readers (10).
"""

from __future__ import annotations

import asyncio
import math
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import monotonic

import numpy as np

from benchmarks._cli import Report, Request, main
from benchmarks._discord import SHORT_STORY, new_fake, new_ledger
from bot.watching.command_fetch import CommandFetches, FetchLimits
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy
from storage.unit_of_work import SqlLedger
from summarizer.ingest.model import RawArticle
from summarizer.service import Service
from tests.fake_discord import scene as discord_scene
from tests.fake_slack import scene as slack_scene
from tests.fake_slack.server import FakeSlack
from tests.news_server import NewsServer, stall
from tests.waiting import until

READERS = 10
WAITING = 10
ASKED = "Who began a strike in the harbour?"
ON_DISCORD: tuple[tuple[str, dict[str, str]], ...] = (
    ("topics", {}),
    ("status", {}),
    ("subscriptions", {}),
    ("help", {}),
    ("brief", {}),
    ("ask", {"question": ASKED}),
    ("timeline", {}),
    ("asof", {"date": "yesterday"}),
    ("sources", {"topic": "Ferry strike"}),
)
ON_SLACK = ("topics", "status", "subscriptions", "help", "brief", f"ask {ASKED}", "timeline", "state", "sources")


@dataclass(frozen=True, slots=True)
class Waited:
    """Seconds until one command was acknowledged, and until its answer was shown."""

    first: float
    shown: float


Use = Callable[[int], Awaitable[list[Waited]]]
"""A reader, by number, uses every command."""
Wait = Callable[[str], Awaitable[None]]
"""Ten administrators ask for the site at this address; returns when all of them wait."""


def measure(request: Request) -> Report:
    """Both platforms, first while nobody waits.

    Raises:
        UsageError: Discord's description is not available.
    """
    return asyncio.run(_measure(request.limit or READERS))


async def _measure(readers: int) -> Report:
    figures: dict[str, float] = {}
    alone: dict[str, float] = {}
    with NewsServer() as server:
        server.put("/silent", stall())
        for name, platform in (("discord", _discord), ("slack", _slack)):
            fetches = CommandFetches(
                FetchPolicy(Limits(loopback=True)), discord_scene.now, FetchLimits(3_600, WAITING, WAITING, WAITING)
            )
            async with platform(fetches) as (use, wait):
                alone |= _figures(name, [each for number in range(readers) for each in await use(number)])
                await wait(server.url("/silent"))
                await until(lambda: fetches.under_way == WAITING)  # noqa: B023 - awaited in the same turn
                busy = [each for number in range(readers, 2 * readers) for each in await use(number)]
                figures |= _figures(name, busy) | {f"{name}_waiting": float(fetches.under_way)}
                await asyncio.to_thread(fetches.close)
    return Report(figures, {"nobody waits": alone}, {"readers": readers, "commands": len(ON_SLACK)})


def _figures(platform: str, waited: Sequence[Waited]) -> dict[str, float]:
    made: dict[str, float] = {}
    for name in ("first", "shown"):
        taken = [1000 * getattr(each, name) for each in waited]
        made[f"{platform}_{name}_p50_ms"] = float(np.median(taken))
        made[f"{platform}_{name}_worst_ms"] = max(taken)
    return made


def _read(service: Service, workspace_id: str) -> None:
    now = discord_scene.now() - timedelta(minutes=30)
    raw = RawArticle(SHORT_STORY, "The Quay", now, published_at=now, url="https://quay.example/1", title="Strike")
    service.analyse(service.ingest(workspace_id, raw).version_id)


@asynccontextmanager
async def _ledger() -> AsyncIterator[SqlLedger]:
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        _, ledger = new_ledger(Path(scratch))
        yield ledger
        ledger.dispose()


@asynccontextmanager
async def _discord(fetches: CommandFetches) -> AsyncIterator[tuple[Use, Wait]]:
    async with _ledger() as ledger:
        fake = new_fake()
        fake.people.deadline = math.inf
        channel = fake.world.add_guild().channels[0]
        others = [fake.world.add_guild(f"Server {number}") for number in range(WAITING)]
        services = discord_scene.services_on(ledger, fetches=fetches)
        place = discord_scene.destination_of(channel).workspace_id
        discord_scene.subscribed(ledger, channel)
        _read(services.service, place)

        async def use(number: int) -> list[Waited]:
            made = []
            for name, options in ON_DISCORD:
                exchange = await fake.people.command(channel, fake.world.add_user(f"reader{number}"), name, **options)
                await exchange.settled()
                shown = monotonic() - exchange.sent_at
                made.append(Waited(exchange.seconds or shown, shown))
            return made

        async def wait(address: str) -> None:
            for guild in others:  # each owner once: nobody may fetch more often than five times a minute
                await fake.people.command(guild.channels[0], guild.owner, "source add", address=address)

        async with fake.running(), discord_scene.connected(fake.access, services):
            yield use, wait


@asynccontextmanager
async def _slack(fetches: CommandFetches) -> AsyncIterator[tuple[Use, Wait]]:
    async with _ledger() as ledger:
        fake = FakeSlack()
        team = fake.world.add_team("Harbour Watch", ("briefings",))
        [channel] = team.channels.values()
        services = slack_scene.services_on(ledger, fetches=fetches)
        slack_scene.subscribed(ledger, channel)
        _read(services.service, slack_scene.destination_of(channel).workspace_id)

        async def use(number: int) -> list[Waited]:
            made = []
            reader = fake.world.add_user(team, f"reader{number}")
            for text in ON_SLACK:
                exchange = await fake.people.command(reader, channel, text)
                await exchange.answered()
                made.append(Waited(exchange.acknowledged or math.inf, exchange.first or math.inf))
            return made

        async def wait(address: str) -> None:
            for number in range(WAITING):
                boss = fake.world.add_user(team, f"boss{number}", admin=True)
                await fake.people.command(boss, channel, f"sources add {address}")

        async with fake.running(), slack_scene.online(fake.access, services):
            yield use, wait


if __name__ == "__main__":
    sys.exit(main("slow_sites", "answers while others wait for slow sites", measure, reads_folder=False))
