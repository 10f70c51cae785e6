"""The bot under load: `deltabrief run` with real models analyses articles while users run a command."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import statistics
import tempfile
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks._cli import Figures
from benchmarks._discord import Bot, new_fake, new_ledger
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from storage.unit_of_work import SqlLedger
from summarizer.ingest.model import RawArticle
from summarizer.workspace.model import Workspace
from tests.fake_discord import driver
from tests.fake_discord.server import FakeDiscord
from tests.fake_discord.world import Channel
from tests.fake_models import fake_service

SAMPLE = Path(__file__).parent.parent / "config" / "sample"
COMMAND = "topics"
EVERY = 0.25
"""Seconds between two commands."""
GIVEN_UP = 10.0
"""Seconds counted for a response that Discord no longer accepted, or that never came."""
SECOND = Workspace("second", "A second reader of the same papers")


async def under_load(articles: int, violations: list[str]) -> Figures:
    """Longest gap of the event loop, seconds to the first response, and duration of a stop, during the analyses.

    Also the longest gap of an idle loop in another process, which shows the machine's share.

    Raises:
        ModelError: the bot ended before it had analysed everything, for example because a model is missing.
    """
    fake = new_fake()
    [channel] = fake.world.add_guild().channels
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        folder = Path(scratch)
        _, ledger = new_ledger(folder)
        stored = _store(ledger, articles)
        async with fake.running():
            bot = Bot.started(driver.run_app, fake.access, folder)
            while not fake.gateway.counts["identified"]:  # noqa: ASYNC110 - the process sends no notification
                await asyncio.sleep(0.05)
            started = time.time()
            idle = Bot.started(driver.do_nothing, folder)
            seconds = await _use(fake, channel, ledger, bot)
            ended = time.time()
            idle.process.terminate()
            stop = await _stopped(bot)
        gaps, noise = (_gaps(folder / name, started, ended) for name in ("gaps.jsonl", "idle.jsonl"))
        left = _pending(ledger)
        ledger.dispose()
    violations += fake.violations
    ranked = sorted(seconds)
    return {
        "load_articles": stored - left,
        "load_seconds": ended - started,
        "longest_gap_ms": 1000 * max(gaps, default=0.0),
        "longest_gap_of_an_idle_loop_ms": 1000 * max(noise, default=0.0),
        "answers": len(ranked),
        "answers_late": fake.people.late,
        "first_answer_p50_ms": 1000 * statistics.median(ranked),
        "first_answer_p99_ms": 1000 * ranked[int(0.99 * (len(ranked) - 1))],
        "stop_seconds": stop,
    }


def _store(ledger: SqlLedger, wanted: int) -> int:
    """Articles of our own sample, pending analysis; if more are needed, another workspace gets them again."""
    lines = [line for line in load_scenario(SAMPLE).lines if line.error is None]
    service, count = fake_service(ledger), 0
    for workspace in (CONSOLE, SECOND):
        with ledger() as unit:
            unit.workspaces.add(workspace)
            unit.commit()
        for number, line in enumerate(lines[: wanted - count]):
            raw: RawArticle = line.raw(None, datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=number))
            service.ingest(workspace.id, raw)
        count = _pending(ledger)
    return count


def _pending(ledger: SqlLedger) -> int:
    with ledger() as unit:
        return sum(len(unit.articles.list_pending(space.id)) for space in unit.workspaces.list_all())


async def _use(fake: FakeDiscord, channel: Channel, ledger: SqlLedger, bot: Bot) -> list[float]:
    """Run a command repeatedly, each time as a different user, until all articles are analysed."""
    seconds: list[float] = []
    users: set[asyncio.Task[None]] = set()

    async def ask(number: int) -> None:
        exchange = await fake.people.command(channel, fake.world.add_user(f"user{number}"), COMMAND)
        with suppress(TimeoutError):
            await exchange.answered(within=GIVEN_UP)
        seconds.append(exchange.seconds if exchange.seconds is not None else GIVEN_UP)

    while not fake.world.commands:  # noqa: ASYNC110 - as above
        await asyncio.sleep(0.05)
    while bot.process.is_alive() and await asyncio.to_thread(_pending, ledger) > 0:
        users.add(asyncio.create_task(ask(len(users))))
        await asyncio.sleep(EVERY)
    await asyncio.gather(*users)
    return seconds


async def _stopped(bot: Bot) -> float:
    started = time.monotonic()
    if bot.process.pid is not None and bot.process.is_alive():
        os.kill(bot.process.pid, signal.SIGTERM)
    await bot.ended()
    return time.monotonic() - started


def _gaps(file: Path, started: float, ended: float) -> list[float]:
    found = [json.loads(line) for line in file.read_text().splitlines()]
    return [gap for at, gap in found if started <= at <= ended]
