"""Does every briefing arrive on Discord exactly once, in the right place, and does the bot respond meanwhile?

    python -m benchmarks.delivery [--limit N] [--json]

Needs no folder: it starts its own fake Discord on loopback, which checks every request and reply against Discord's
description at DELTABRIEF_DISCORD_API. `--limit` is the number of subscriptions due at the same minute (1,000); rounds
of kills (50 per step) and analysed articles (50) shrink with it.

crowd   all due at the same minute, limits enforced, 2 % of responses 429, 1 % 5xx, the connection cut three times
kill    SIGKILL at a step of the delivery, then a restart; in every second round Discord has forgotten the nonce
load    `deltabrief run` with its real models analyses articles while users run a command
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._discord import LONG_PARTS, LONG_STORY, SHORT_STORY, Bot, deliveries, new_fake, new_ledger, subscribe
from benchmarks._load import under_load
from tests.fake_discord import driver
from tests.fake_discord.server import FakeDiscord
from tests.fake_discord.trouble import Kind
from tests.fake_discord.world import Channel

MOST = 1_000
CHANNELS = 50
"""Per server; Discord allows 500."""
ROUNDS = 50
LANES = 4
"""Rounds of kills at a time: two per core, because a round mostly waits for a process to start and to connect."""
ENDS = ("delivered", "lost", "twice", "wrong_place")
ARTICLES = 50
CUTS = 3
LIMITED, BROKEN = 0.02, 0.01
LATER = timedelta(minutes=10)
"""The restarted bot's clock: a row reserved by the killed bot is free after two minutes."""
STEPS: Mapping[str, str] = {"compose": "composed", "row": "sending", "send": "", "receipt": "handed over"}
"""Where the bot is killed: after the row was composed, after it was reserved, when a message is stored and its response
not yet sent (the fake does this), and before the receipt is stored."""


def measure(request: Request) -> Report:
    """All three parts.

    Raises:
        UsageError: Discord's description is not available.
        ModelError: a model is missing.
    """
    return asyncio.run(_measure(request.limit or MOST))


async def _measure(limit: int) -> Report:
    share = limit / MOST
    violations: list[str] = []
    crowd = await _crowd(limit, violations)
    kill = await _kill(max(1, round(ROUNDS * share)), violations)
    load = await under_load(max(5, round(ARTICLES * share)), violations)
    meta = {"subscriptions": limit, "rounds_per_step": max(1, round(ROUNDS * share)), "violations": violations[:5]}
    return Report({**crowd, **kill, **load, "violations": len(violations)}, meta=meta)


# --- crowd --------------------------------------------------------------------------------------------------------


async def _crowd(count: int, violations: list[str]) -> Figures:
    fake = new_fake(enforce_limits=True)
    fake.trouble.wait = 1.0
    fake.trouble.chances = {Kind.LIMITED: LIMITED, Kind.BROKEN: BROKEN}
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        url, ledger = new_ledger(Path(scratch))
        for number, channel in enumerate(_channels(fake, count)):
            subscribe(ledger, channel, LONG_STORY if number // CHANNELS % 4 == 0 else SHORT_STORY)
        fake.on_stored = _cutting(fake, count)
        async with fake.running():
            started = time.monotonic()
            await Bot.started(driver.deliver_all, fake.access, url).ended()
            seconds = time.monotonic() - started
        ends = deliveries(fake, ledger)
        ledger.dispose()
    violations += fake.violations
    return {
        **{f"crowd_{end}": count for end, count in ends.items()},
        "crowd_seconds": seconds,
        "crowd_messages": _messages(fake),
        "crowd_429": fake.trouble.made[Kind.LIMITED] + fake.limits.refused,
        "crowd_5xx": fake.trouble.made[Kind.BROKEN],
        "crowd_disconnects": fake.gateway.counts["dropped"],
    }


def _channels(fake: FakeDiscord, count: int) -> list[Channel]:
    names = tuple(f"briefings-{number}" for number in range(CHANNELS))
    guilds = [fake.world.add_guild(f"Server {number}", names) for number in range(-(-count // CHANNELS))]
    return [channel for guild in guilds for channel in guild.channels][:count]


def _cutting(fake: FakeDiscord, count: int) -> Callable[[], None]:
    """Cut every connection when a quarter, a half and three quarters have arrived, before that response."""
    marks = [count * cut / (CUTS + 1) for cut in range(1, CUTS + 1)]

    def cut() -> None:
        if marks and _messages(fake) >= marks[0]:
            del marks[0]
            fake.gateway.drop()

    return cut


def _messages(fake: FakeDiscord) -> int:
    return sum(len(channel.messages) for channel in fake.world.channels.values())


# --- kill ---------------------------------------------------------------------------------------------------------


async def _kill(rounds: int, violations: list[str]) -> Figures:
    """The rounds are independent and mostly wait for processes, so a few go on at a time, each on a fake of its own."""
    every = list(enumerate(list(STEPS) * rounds))
    lanes = [every[start::LANES] for start in range(min(LANES, len(every)))]
    found = await asyncio.gather(*(_kill_in_turn(lane, number, violations) for number, lane in enumerate(lanes)))
    total = sum(found, Counter[str]())
    names = [f"kill_{step}_killed" for step in STEPS] + [f"kill_{end}" for end in ENDS]
    return {**{name: total[name] for name in names}, "kill_rounds": len(every)}


async def _kill_in_turn(rounds: Sequence[tuple[int, str]], lane: int, violations: list[str]) -> Counter[str]:
    chance = random.Random(1 + lane)  # noqa: S311 - makes the benchmark repeatable
    fake = new_fake()
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        url, ledger = new_ledger(Path(scratch))
        async with fake.running():
            for number, step in rounds:
                fake.world.nonce_seconds = 300 if number // len(STEPS) % 2 else 0
                [channel] = fake.world.add_guild(f"Server {number}").channels
                messages = chance.choice((1, LONG_PARTS))
                subscribe(ledger, channel, SHORT_STORY if messages == 1 else LONG_STORY)
                which = chance.randint(1, messages)
                total[f"kill_{step}_killed"] += await _killed_once(fake, url, step, which)
                await Bot.started(driver.deliver_all, fake.access, url, "", LATER).ended()
        total.update({f"kill_{end}": count for end, count in deliveries(fake, ledger).items()})
        ledger.dispose()
    violations += fake.violations
    return total


async def _killed_once(fake: FakeDiscord, url: str, step: str, which: int) -> bool:
    """Run a bot until it is killed at this step; returns whether it was."""
    bot = Bot.started(driver.deliver_all, fake.access, url, STEPS[step])
    if step == "send":
        fake.on_stored = _killing(bot, which)
    code = await bot.ended()
    fake.on_stored = None
    return code == -signal.SIGKILL


def _killing(bot: Bot, which: int) -> Callable[[], None]:
    """Kill the bot when this many messages are stored, before their responses."""
    left = which

    def kill() -> None:
        nonlocal left
        left -= 1
        if left == 0 and bot.process.pid is not None:
            os.kill(bot.process.pid, signal.SIGKILL)

    return kill


if __name__ == "__main__":
    sys.exit(main("delivery", "Deliver to a fake Discord, with trouble, kills and load.", measure, reads_folder=False))
