"""Does every briefing arrive on Discord and Slack exactly once, in the right place, and does the bot respond meanwhile?

    python -m benchmarks.delivery [--limit N] [--json]

Needs no folder: it starts its own fake Discord on loopback, which checks every request and reply against Discord's
description at DELTABRIEF_DISCORD_API, then its own fake Slack, which checks every block and view. Slack's figures begin
with `slack_`. `--limit` is the number of subscriptions due at the same minute (1,000); rounds
of kills (10 for each way in which a bot can be killed) and analysed articles (50) shrink with it.

crowd   all due at the same minute, limits enforced, 2 % of responses 429, 1 % 5xx, the connection cut three times
kill    SIGKILL at a step of the delivery, then a restart: each step, with one message and with several, after each of
        them, while Discord remembers the nonce and after it has forgotten it. A bot that ended in any other way is
        counted as `kill_not_killed` and named on stderr
load    `deltabrief run` with its real models analyses articles while users run a command

Crowds and kills of both platforms go on at once, because they mostly wait: `crowd_seconds` is no measure of speed.
The load, whose response times are measured, comes after them and alone.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any, Protocol

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._discord import CHANNELS, LONG_STORY, SHORT_STORY, Bot, DiscordStage, deliveries, new_ledger
from benchmarks._load import under_load
from benchmarks._slack import SlackStage
from storage.unit_of_work import SqlLedger
from tests.fake_discord.trouble import Kind

MOST = 1_000
REPEATED = 10
"""Rounds of each way: some races show only in one of several."""
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
    remembers: bool
    """Whether the platform remembers a nonce for some minutes, and so refuses the same message twice."""
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
    rounds = {stage.name: [*ways(stage)] * max(1, round(REPEATED * share)) for stage in STAGES}
    parts = [
        (stage, part)
        for stage in STAGES
        for part in (_crowd(stage, limit, violations), _kill(stage, rounds[stage.name], violations))
    ]
    for (stage, _), found in zip(parts, await asyncio.gather(*(part for _, part in parts)), strict=True):
        figures.update(named(stage, found))
    load = await under_load(max(5, round(ARTICLES * share)), violations)
    meta = {"subscriptions": limit, "violations": violations[:5]}
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


@dataclass(frozen=True, slots=True)
class Way:
    """How a bot is killed: at this step of a briefing of so many messages, `after` so many of them."""

    step: str
    forgetful: bool
    """Whether the platform has forgotten the nonce when the next bot looks."""
    messages: int
    after: int = 1
    """Only the fake's kill can be after a later message."""


def ways(stage: Stage) -> Iterator[Way]:
    """Every way in which a round can go on this platform, once."""
    memories = (True, False) if stage.remembers else (False,)
    for forgetful, step, messages in product(memories, STEPS, sorted({1, stage.long_parts})):
        for after in range(1, messages + 1) if step == "send" else (1,):
            yield Way(step, forgetful, messages, after)


async def _kill(stage: Stage, rounds: Sequence[Way], violations: list[str]) -> Figures:
    """The rounds are independent and mostly wait for processes, so a few go on at a time, each on a fake of its own."""
    lanes = [rounds[start::LANES] for start in range(min(LANES, len(rounds)))]
    found = await asyncio.gather(*(_kill_in_turn(stage, lane, violations) for lane in lanes))
    total = sum(found, Counter[str]())
    names = [f"kill_{step}_killed" for step in STEPS] + [f"kill_{end}" for end in ("not_killed", *ENDS)]
    return {**{name: total[name] for name in names}, "kill_rounds": len(rounds)}


async def _kill_in_turn(stage: Stage, rounds: Sequence[Way], violations: list[str]) -> Counter[str]:
    fake = stage.fake()
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        url, ledger = new_ledger(Path(scratch))
        async with fake.running():
            for way in rounds:
                stage.forget(fake, forgetful=way.forgetful)
                [channel] = stage.channels(fake, 1)
                stage.subscribe(ledger, channel, SHORT_STORY if way.messages == 1 else LONG_STORY)
                code = await _killed_once(stage, fake, url, way)
                total[f"kill_{way.step}_killed" if code == -signal.SIGKILL else "kill_not_killed"] += 1
                if code != -signal.SIGKILL:
                    print(f"{stage.name}: not killed, but ended with {code}: {way}", file=sys.stderr)
                await Bot.started(stage.deliver, fake.access, url, "", LATER).ended()
        ends = deliveries(stage.arrived(fake), ledger)
        total.update({f"kill_{end}": count for end, count in ends.items()})
        ledger.dispose()
    violations += fake.violations
    return total


async def _killed_once(stage: Stage, fake: Any, url: str, way: Way) -> int | None:  # noqa: ANN401 - as above
    """Run a bot until it is killed in this way; returns its exit code."""
    bot = Bot.started(stage.deliver, fake.access, url, STEPS[way.step])
    if way.step == "send":
        fake.on_stored = _killing(bot, way.after)
    code = await bot.ended()
    fake.on_stored = None
    return code


def _killing(bot: Bot, after: int) -> Callable[[], None]:
    """Kill the bot when this many messages are stored, before their responses."""
    left = after

    def kill() -> None:
        nonlocal left
        left -= 1
        if left == 0 and bot.process.pid is not None:
            os.kill(bot.process.pid, signal.SIGKILL)

    return kill


if __name__ == "__main__":
    sys.exit(main("delivery", "Deliver to a fake Discord, with trouble, kills and load.", measure, reads_folder=False))
