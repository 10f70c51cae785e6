"""Does every briefing arrive on Discord and Slack exactly once, in the right place, and does the bot respond meanwhile?

    python -m benchmarks.delivery [--limit N] [--json]

Needs no folder: it starts its own fake Discord on loopback, which checks every request and reply against Discord's
description at DELTABRIEF_DISCORD_API, then its own fake Slack, which checks every block and view. Slack's figures begin
with `slack_`. `--limit` is the number of subscriptions due at the same minute (1,000); rounds
of kills (50 per step) and analysed articles (50) shrink with it.

crowd   all due at the same minute, limits enforced, 2 % of responses 429, 1 % 5xx, the connection cut three times
kill    SIGKILL at a step of the delivery, then a restart; in every second round Discord has forgotten the nonce
load    `deltabrief run` with its real models analyses articles while users run a command

Crowds and kills of both platforms go on at once, because they mostly wait: `crowd_seconds` is no measure of speed.
The load, whose response times are measured, comes after them and alone.
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
from typing import Any, Protocol

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._discord import CHANNELS, LONG_STORY, SHORT_STORY, Bot, DiscordStage, deliveries, new_ledger
from benchmarks._load import under_load
from benchmarks._slack import SlackStage
from storage.unit_of_work import SqlLedger
from tests.fake_discord.trouble import Kind

MOST = 1_000
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


class Stage(Protocol):
    """A platform with its fake. `fake` and channels are the platform's own types."""

    name: str
    long_parts: int
    """Number of messages for the briefing of the long story."""
    deliver: Callable[..., None]
    """Runs in a process of its own: (access, database, die_at, ahead)."""

    def fake(self, *, enforce_limits: bool = False, chances: dict[Kind, float] | None = None) -> Any: ...  # noqa: ANN401

    def channels(self, fake: Any, count: int) -> list[Any]: ...  # noqa: ANN401

    def subscribe(self, ledger: SqlLedger, channel: Any, story: str) -> None: ...  # noqa: ANN401

    def messages(self, fake: Any) -> int: ...  # noqa: ANN401

    def cut(self, fake: Any) -> None: ...  # noqa: ANN401

    def forget(self, fake: Any, *, forgetful: bool) -> None: ...  # noqa: ANN401

    def refused(self, fake: Any) -> int: ...  # noqa: ANN401

    def connections(self, fake: Any) -> int: ...  # noqa: ANN401

    def arrived(self, fake: Any) -> dict[str, list[tuple[int, str]]]: ...  # noqa: ANN401


STAGES: tuple[Stage, ...] = (DiscordStage(), SlackStage())


def named(stage: Stage, figures: Figures) -> Figures:
    """Discord's figures keep their names."""
    return figures if stage.name == "discord" else {f"{stage.name}_{name}": each for name, each in figures.items()}


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
    figures: dict[str, float] = {}
    rounds = max(1, round(ROUNDS * share))
    parts = [
        (stage, part)
        for stage in STAGES
        for part in (_crowd(stage, limit, violations), _kill(stage, rounds, violations))
    ]
    for (stage, _), found in zip(parts, await asyncio.gather(*(part for _, part in parts)), strict=True):
        figures.update(named(stage, found))
    load = await under_load(max(5, round(ARTICLES * share)), violations)
    meta = {"subscriptions": limit, "rounds_per_step": rounds, "violations": violations[:5]}
    return Report({**figures, **load, "violations": len(violations)}, meta=meta)


# --- crowd --------------------------------------------------------------------------------------------------------


async def _crowd(stage: Stage, count: int, violations: list[str]) -> Figures:
    fake = stage.fake(enforce_limits=True, chances={Kind.LIMITED: LIMITED, Kind.BROKEN: BROKEN})
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        url, ledger = new_ledger(Path(scratch))
        for number, channel in enumerate(stage.channels(fake, count)):
            stage.subscribe(ledger, channel, LONG_STORY if number // CHANNELS % 4 == 0 else SHORT_STORY)
        fake.on_stored = _cutting(stage, fake, count)
        async with fake.running():
            started = time.monotonic()
            await Bot.started(stage.deliver, fake.access, url).ended()
            seconds = time.monotonic() - started
        ends = deliveries(stage.arrived(fake), ledger)
        ledger.dispose()
    violations += fake.violations
    return {
        **{f"crowd_{end}": count for end, count in ends.items()},
        "crowd_seconds": seconds,
        "crowd_messages": stage.messages(fake),
        "crowd_429": fake.trouble.made[Kind.LIMITED] + stage.refused(fake),
        "crowd_5xx": fake.trouble.made[Kind.BROKEN],
        "crowd_disconnects": stage.connections(fake),
    }


def _cutting(stage: Stage, fake: Any, count: int) -> Callable[[], None]:  # noqa: ANN401 - the stage's own fake
    """Cut every connection when a quarter, a half and three quarters have arrived, before that response."""
    marks = [count * cut / (CUTS + 1) for cut in range(1, CUTS + 1)]

    def cut() -> None:
        if marks and stage.messages(fake) >= marks[0]:
            del marks[0]
            stage.cut(fake)

    return cut


# --- kill ---------------------------------------------------------------------------------------------------------


async def _kill(stage: Stage, rounds: int, violations: list[str]) -> Figures:
    """The rounds are independent and mostly wait for processes, so a few go on at a time, each on a fake of its own."""
    every = list(enumerate(list(STEPS) * rounds))
    lanes = [every[start::LANES] for start in range(min(LANES, len(every)))]
    found = await asyncio.gather(*(_kill_in_turn(stage, lane, number, violations) for number, lane in enumerate(lanes)))
    total = sum(found, Counter[str]())
    names = [f"kill_{step}_killed" for step in STEPS] + [f"kill_{end}" for end in ENDS]
    return {**{name: total[name] for name in names}, "kill_rounds": len(every)}


async def _kill_in_turn(
    stage: Stage, rounds: Sequence[tuple[int, str]], lane: int, violations: list[str]
) -> Counter[str]:
    chance = random.Random(1 + lane)  # noqa: S311 - makes the benchmark repeatable
    fake = stage.fake()
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        url, ledger = new_ledger(Path(scratch))
        async with fake.running():
            for number, step in rounds:
                stage.forget(fake, forgetful=not number // len(STEPS) % 2)
                [channel] = stage.channels(fake, 1)
                messages = chance.choice((1, stage.long_parts))
                stage.subscribe(ledger, channel, SHORT_STORY if messages == 1 else LONG_STORY)
                which = chance.randint(1, messages)
                total[f"kill_{step}_killed"] += await _killed_once(stage, fake, url, step, which)
                await Bot.started(stage.deliver, fake.access, url, "", LATER).ended()
        ends = deliveries(stage.arrived(fake), ledger)
        total.update({f"kill_{end}": count for end, count in ends.items()})
        ledger.dispose()
    violations += fake.violations
    return total


async def _killed_once(stage: Stage, fake: Any, url: str, step: str, which: int) -> bool:  # noqa: ANN401 - as above
    """Run a bot until it is killed at this step; returns whether it was."""
    bot = Bot.started(stage.deliver, fake.access, url, STEPS[step])
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
