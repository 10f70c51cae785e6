"""The scaled-out way for an hour: does memory stay flat, is nothing lost, and nothing done twice?

    python -m benchmarks.soak_workers [--limit MINUTES] [--json]

`deltabrief run` on a fake Discord, two `deltabrief worker` processes, and a PostgreSQL of its own, all with fake
models, for 60 minutes or --limit. Eight servers have a feed each, which publishes an article every 30 seconds; two
briefings are due every minute; somebody uses a command every 5 seconds. Then publishing stops, and what is left may be
done. DELTABRIEF_DISCORD_API names Discord's description; PostgreSQL's programs must be installed.

published, due, commands    the load
lost, twice, not_analysed   articles that are not in the ledger, that are there more than once, that wait or failed
failing                     sources whose last poll failed: on a machine too busy to read a feed in its 90 seconds
briefings_…                 lost, twice, in the wrong place; of several messages, of which all but the first are in a
                            thread; seconds from the due time to the first message, at most
late_answers, violations    commands without a first answer in three seconds; what Discord would have refused
ended_early, tracebacks     processes that ended by themselves; errors in the output of all
NAME_mib_first, _last       heap and stacks of each process (`_children`: of its analysis process, or PostgreSQL's
                            backends) after a fifth of the time, and at the end; `_per_hour` is the slope between
vectors_mib_…               of all stored claims. The bot's analysis process keeps them, because it answers questions,
                            but in temporary files, not in its heap
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from sqlalchemy import func, select

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._discord import MARK, Bot, DiscordStage, deliveries, new_fake
from benchmarks._soak_processes import SAID, Memory, gateway, terminate, worker
from benchmarks._soak_sites import WINDOW, Item
from storage.admin import open_ledger, upgrade_database
from storage.tables.claims import ClaimRow
from storage.unit_of_work import SqlLedger
from summarizer.errors import UsageError
from summarizer.ingest.model import Source, SourceKind, VersionState
from tests.fake_discord import scene
from tests.fake_discord.server import FakeDiscord
from tests.fake_discord.world import EPOCH_MS, Channel
from tests.fake_models import DIMENSIONS, SENTENCE
from tests.news_server import NewsServer, conditional, item, rss
from tests.own_postgres import PROGRAMS, OwnPostgres

MINUTES = 60
SERVERS = 8
PUBLISH = 30.0
"""Seconds between two articles of a feed."""
DUE_EACH_MINUTE = 2
LEAD = timedelta(minutes=2)
"""Until the first briefings are due: the processes have started by then."""
COMMAND = 5.0
"""Seconds between two commands."""
SAMPLE = 5.0
"""Seconds between two looks at the memory."""
STUCK = 600.0
"""Seconds after the last article in which no more of the work that is left gets done: then it counts as lost."""
WARM = 0.2
"""Share of the time after which memory is compared."""
WORKERS = ("fetch,analyse,compose", "analyse,compose")


def measure(request: Request) -> Report:
    """The whole soak. Raises UsageError if Discord's description or PostgreSQL's programs are missing."""
    if not PROGRAMS:
        raise UsageError("PostgreSQL's programs are not installed in /usr/lib/postgresql")
    return asyncio.run(_soak(request.limit or MINUTES))


async def _soak(minutes: int) -> Report:
    fake, server = new_fake(), OwnPostgres()
    server.start()
    try:
        upgrade_database(server.url)
        with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch, NewsServer() as news:
            async with fake.running():
                return await _run(_Soak(fake, news, server, Path(scratch), minutes))
    finally:
        server.stop()


@dataclass
class _Soak:
    """Servers with a feed and subscriptions, and what was published and asked."""

    fake: FakeDiscord
    news: NewsServer
    postgres: OwnPostgres
    folder: Path
    minutes: int
    ledger: SqlLedger = field(init=False)
    channels: list[Channel] = field(default_factory=list)
    published: list[list[Item]] = field(default_factory=lambda: [[] for _ in range(SERVERS)])
    due: dict[str, datetime] = field(default_factory=dict)
    asked: int = 0

    def __post_init__(self) -> None:
        self.ledger = open_ledger(self.postgres.url, queued=True)

    def stock(self) -> None:
        """All servers, their feeds, and two subscriptions for each minute, spread over the servers."""
        began = scene.now()
        first = (began + LEAD).replace(second=0, microsecond=0)
        moments = [first + timedelta(minutes=n // DUE_EACH_MINUTE) for n in range(self.minutes * DUE_EACH_MINUTE)]
        for number in range(SERVERS):
            mine = moments[number::SERVERS] or moments[:1]
            guild = self.fake.world.add_guild(f"Server {number}", tuple(f"briefings-{n}" for n in range(len(mine))))
            for channel, due in zip(guild.channels, mine, strict=True):
                made = scene.subscribed(self.ledger, channel, at=due.time(), created_at=began)
                self.due[channel.id] = due
            self.channels += guild.channels
            name = f"feed{number}"
            with self.ledger() as unit:
                place = self.news.url(f"/{name}")
                unit.sources.add(Source(name, made.workspace_id, SourceKind.FEED, place, f"Paper {number}", began))
                unit.commit()
            self.show(number)

    def publish(self, number: int) -> None:
        """One more article in this feed."""
        chance = random.Random(f"{number}/{len(self.published[number])}")  # noqa: S311 - no secret
        name = "".join(chance.choices("bdfgklmnprstv", k=9)).title()
        self.published[number].append(Item(name, (0,)))
        self.show(number)

    def show(self, number: int) -> None:
        entries = []
        for each in reversed(self.published[number][-WINDOW:]):
            told = ["The ferry strike in the harbour goes on.", *each.sentences(0)]
            text = "".join(f"<p>{sentence}</p>" for sentence in told)
            entries.append(item(each.title, self.news.url(f"/{each.name}"), text, scene.now(), each.name))
        self.news.put(f"/feed{number}", conditional(rss(entries)))

    def vectors(self) -> float:
        """MiB of the vectors of all claims, as a process holds them."""
        with self.ledger._engine.connect() as connection:  # noqa: SLF001 - no use case counts all claims
            claims = connection.scalar(select(func.count()).select_from(ClaimRow)) or 0
        return claims * DIMENSIONS * np.dtype(np.float32).itemsize / 2**20

    def left(self) -> int:
        """How much of what was published, stored or due is not done yet."""
        with self.ledger() as unit:
            spaces = [space.id for space in unit.workspaces.list_all()]
            read = sum(len(unit.articles.list_between(space, None, scene.now())) for space in spaces)
            pending = sum(unit.articles.pending_count(space) for space in spaces)
            composed = unit.outbox.latest_by_subscription()
            unsent = len(unit.outbox.list_open())
        return sum(map(len, self.published)) - read + pending + len(self.due) - len(composed) + unsent


async def _run(soak: _Soak) -> Report:
    soak.stock()
    access, url = soak.fake.access, soak.postgres.url
    bots = {"gateway": Bot.started(gateway, access, url, soak.folder / "gateway")}
    for number, queues in enumerate(WORKERS, 1):
        bots[f"worker_{number}"] = Bot.started(worker, access, url, soak.folder / f"worker_{number}", queues)
    pids = {name: bot.process.pid or 0 for name, bot in bots.items()}
    memory = Memory(pids | {"postgres": soak.postgres.pid})
    seconds = 60.0 * soak.minutes + LEAD.total_seconds()
    began = time.monotonic()
    load = [
        asyncio.create_task(work)
        for work in (_publish(soak, seconds), _use(soak, seconds), _sample(soak, memory, began, [*bots.values()]))
    ]
    try:
        await asyncio.gather(*load[:2])
        await _settle(soak, [*bots.values()])
    finally:
        for task in load:
            task.cancel()
        await asyncio.gather(*load, return_exceptions=True)
        alive = {name: pid for name, pid in pids.items() if bots[name].process.is_alive()}
        terminate([*alive.values()])
        codes = {name: await bot.ended() for name, bot in bots.items()}
    figures = {**_articles(soak), **_briefings(soak), **_said(soak, [*bots]), "ended_early": len(pids) - len(alive)}
    meta = {"minutes": soak.minutes, "exit_codes": codes, "violations": soak.fake.violations[:5]}
    soak.ledger.dispose()
    return Report({**figures, **memory.figures(WARM * seconds)}, meta=meta)


async def _publish(soak: _Soak, seconds: float) -> None:
    """The feeds take turns, so that each publishes every `PUBLISH` seconds."""
    ends, number = time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        soak.publish(number % SERVERS)
        number += 1
        await asyncio.sleep(PUBLISH / SERVERS)


async def _use(soak: _Soak, seconds: float) -> None:
    """Somebody asks for the topics, or puts a question, every `COMMAND` seconds."""
    ends = time.monotonic() + seconds
    waiting: set[asyncio.Task[None]] = set()
    while time.monotonic() < ends:
        if soak.fake.world.commands:
            waiting.add(asyncio.create_task(_ask(soak, soak.asked)))
            soak.asked += 1
        waiting = {task for task in waiting if not task.done()}
        await asyncio.sleep(COMMAND)
    await asyncio.gather(*waiting)


async def _ask(soak: _Soak, number: int) -> None:
    channel = soak.channels[number % len(soak.channels)]
    person = soak.fake.world.add_user(f"user{number}")
    people = soak.fake.people
    with suppress(TimeoutError):
        made = (
            people.command(channel, person, "topics")
            if number % 2
            else people.command(channel, person, "ask", question="Does the ferry strike go on?")
        )
        await (await made).settled(within=60)


async def _sample(soak: _Soak, memory: Memory, began: float, bots: Sequence[Bot]) -> None:
    while all(bot.process.is_alive() for bot in bots):
        seconds = time.monotonic() - began
        await asyncio.to_thread(memory.sample, seconds)
        memory.samples["vectors"].append((seconds, await asyncio.to_thread(soak.vectors)))
        await asyncio.sleep(SAMPLE)


async def _settle(soak: _Soak, bots: Sequence[Bot]) -> None:
    """Wait until all work is done, or nothing moves."""
    before, moved = -1, time.monotonic()
    while time.monotonic() < moved + STUCK and all(bot.process.is_alive() for bot in bots):
        left = await asyncio.to_thread(soak.left)
        if not left:
            return
        if left != before:
            before, moved = left, time.monotonic()
        await asyncio.sleep(1)


def _articles(soak: _Soak) -> Figures:
    """By the word that is unique to each article."""
    names = {each.name for items in soak.published for each in items}
    stored: Counter[str] = Counter()
    undone = again = failing = 0
    with soak.ledger() as unit:
        for space in unit.workspaces.list_all():
            failing += sum(source.failures > 0 for source in unit.sources.list_by_workspace(space.id))
            for _, version in unit.articles.list_between(space.id, None, scene.now()):
                stored[next(word for word in version.text.split() if word in names)] += 1
                undone += version.state is not VersionState.ANALYSED
                claims = unit.claims.list_by_version(version.id)
                again += len(claims) > len(SENTENCE.findall(version.text))
    return {
        "published": len(names),
        "lost": len(names - stored.keys()),
        "twice": sum(count > 1 for count in stored.values()) + again,
        "not_analysed": undone,
        "failing": failing,
    }


def _briefings(soak: _Soak) -> Figures:
    """Of all messages; the later ones of a long briefing are in a thread below its first."""
    found = DiscordStage().arrived(soak.fake)
    late = [0.0]
    for channel in soak.channels:
        for message in channel.messages.values():
            if MARK.search(str(message["components"])):
                sent = ((int(message["id"]) >> 22) + EPOCH_MS) / 1000
                late.append(sent - soak.due[channel.id].timestamp())
    ends = deliveries(found, soak.ledger)
    return {
        "due": len(soak.due),
        **{f"briefings_{end}": count for end, count in ends.items()},
        "briefings_of_several_messages": sum(len(parts) > 1 for parts in found.values()),
        "briefings_latest_seconds": max(late),
    }


def _said(soak: _Soak, names: Sequence[str]) -> Figures:
    texts = [(soak.folder / name / SAID).read_text() for name in names]
    return {
        "commands": soak.asked,
        "late_answers": soak.fake.people.late,
        "violations": len(soak.fake.violations),
        "tracebacks": sum(text.count("Traceback") for text in texts),
    }


if __name__ == "__main__":
    sys.exit(
        main("soak_workers", "Run bot, workers and PostgreSQL under load for an hour.", measure, reads_folder=False)
    )
