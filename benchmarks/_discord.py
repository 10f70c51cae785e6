"""A fake Discord for benchmarks: a server in this process, bots in separate processes, and the delivered messages."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from storage.admin import open_ledger, upgrade_database
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import Length, Subscription
from summarizer.errors import UsageError
from summarizer.ingest.model import RawArticle
from tests.fake_discord import driver, scene
from tests.fake_discord.contract import contract_path, load_contract
from tests.fake_discord.server import FakeDiscord
from tests.fake_discord.trouble import Kind
from tests.fake_discord.world import Channel
from tests.fake_models import fake_service

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.fake_discord.driver", "tests.fake_slack.driver", "benchmarks.delivery"])
MARK = re.compile(r"db:[a-z]+:[0-9A-Za-z]+:(?P<marker>[0-9A-Za-z]+):(?P<part>[0-9]+)")
SHORT_STORY = "Ferry crews began a strike in the harbour on Monday. The talks on the ferry strike failed after an hour."


def _quay(number: int) -> str:
    """A word of its own for each number, of letters only, as digits are compared apart."""
    return "quay" + "".join(chr(ord("a") + int(digit)) for digit in str(number))


_NOTICE = "Ferry strike harbour notice {}: the ferry strike in the harbour, the harbour strike of the ferry say {}."
LONG_STORY = " ".join(
    _NOTICE.format(notice, " ".join(_quay(notice * word % 997) for word in range(1, 36))) for notice in range(60)
)
CHANNELS = 50
"""Per server; Discord allows 500."""
LONG_PARTS = 2
"""Number of messages for the briefing of the long story."""


def new_fake(*, enforce_limits: bool = False) -> FakeDiscord:
    """A fake that checks everything. Raises UsageError if Discord's description is not available."""
    path = contract_path()
    if path is None or not path.is_file():
        raise UsageError("set DELTABRIEF_DISCORD_API to the path of Discord's openapi.json")
    return FakeDiscord(load_contract(path), enforce_limits=enforce_limits)


def new_ledger(folder: Path) -> tuple[str, SqlLedger]:
    """An empty SQLite ledger and its URL."""
    url = f"sqlite:///{folder / 'deltabrief.db'}"
    upgrade_database(url)
    return url, open_ledger(url)


def subscription_due(ledger: SqlLedger, workspace_id: str, story: str, subscribed: Callable[..., Subscription]) -> None:
    """A subscription that was due a minute ago, and an article that its workspace has read."""
    now = scene.now()
    at = (now - timedelta(minutes=1)).time().replace(second=0, microsecond=0)
    with ledger() as unit:
        new = unit.workspaces.get(workspace_id) is None
    subscribed(at=at, created_at=now - timedelta(hours=1), length=Length.FULL)
    if new:
        service = fake_service(ledger)
        early = now - timedelta(minutes=30)
        intake = service.ingest(workspace_id, RawArticle(story, "The Quay", early, published_at=early))
        service.analyse(intake.version_id)


@dataclass(frozen=True)
class Bot:
    """A bot's process."""

    process: ForkServerProcess

    @classmethod
    def started(cls, work: Callable[..., None], *args: Any) -> Bot:  # noqa: ANN401 - the arguments of `work`
        process = PROCESSES.Process(target=work, args=args)
        process.start()
        return cls(process)

    async def ended(self) -> int | None:
        """Its exit code, after it has ended.

        Nothing waits in a thread: starting a process looks at all others, and of two threads that look at one that has
        ended at the same time only one learns its exit code, the other one 255.
        """
        over = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_reader(self.process.sentinel, over.set)
        try:
            await over.wait()
        finally:
            loop.remove_reader(self.process.sentinel)
        return self.process.exitcode


def deliveries(found: dict[str, list[tuple[int, str]]], ledger: SqlLedger) -> Counter[str]:
    """The outcomes of all subscriptions' briefings: delivered, lost, twice, wrong_place, and incomplete ones.

    `found`: marker → (part, place) of every message that arrived.
    """
    with ledger() as unit:
        expected = {
            each.id: unit.subscriptions.get_destination(each.destination_id) for each in unit.subscriptions.list_all()
        }
        rows = unit.outbox.latest_by_subscription()
    left = dict(found)
    ends: Counter[str] = Counter(delivered=0, lost=0, twice=0, wrong_place=0)
    for subscription_id, place in expected.items():
        row = rows.get(subscription_id)
        parts = left.pop(row.marker, []) if row else []
        ends.update(_ends(parts, len(row.receipt) if row else 0, place.address if place else ""))
    ends["wrong_place"] += len(left)  # of no known delivery
    return ends


def _ends(parts: list[tuple[int, str]], expected: int, address: str) -> list[str]:
    """(part, place) of each delivered message; `expected` messages were due."""
    numbers = Counter(number for number, _ in parts)
    whole = expected > 0 and set(numbers) == set(range(1, expected + 1))
    said = ["delivered" if whole else "lost"]
    said += ["twice"] * any(count > 1 for count in numbers.values())
    said += ["wrong_place"] * any(place != address for _, place in parts)
    return said


class DiscordStage:
    """See `benchmarks.delivery.Stage`."""

    name = "discord"
    long_parts = LONG_PARTS
    remembers = True
    deliver: Callable[..., None] = staticmethod(driver.deliver_all)

    def fake(self, *, enforce_limits: bool = False, chances: dict[Kind, float] | None = None) -> FakeDiscord:
        made = new_fake(enforce_limits=enforce_limits)
        made.trouble.wait = 1.0
        made.trouble.chances = chances or {}
        return made

    def channels(self, fake: FakeDiscord, count: int) -> list[Channel]:
        names = tuple(f"briefings-{number}" for number in range(min(count, CHANNELS)))
        guilds = [fake.world.add_guild(f"Server {number}", names) for number in range(-(-count // CHANNELS))]
        return [channel for guild in guilds for channel in guild.channels][:count]

    def subscribe(self, ledger: SqlLedger, channel: Channel, story: str) -> None:
        workspace_id = scene.destination_of(channel).workspace_id
        subscription_due(ledger, workspace_id, story, lambda **given: scene.subscribed(ledger, channel, **given))

    def messages(self, fake: FakeDiscord) -> int:
        return sum(len(channel.messages) for channel in fake.world.channels.values())

    def cut(self, fake: FakeDiscord) -> None:
        fake.gateway.drop()

    def forget(self, fake: FakeDiscord, *, forgetful: bool) -> None:
        fake.world.nonce_seconds = 0 if forgetful else 300

    def refused(self, fake: FakeDiscord) -> int:
        return fake.limits.refused

    def connections(self, fake: FakeDiscord) -> int:
        return fake.gateway.counts["dropped"]

    def arrived(self, fake: FakeDiscord) -> dict[str, list[tuple[int, str]]]:
        """A message in a thread counts for the thread's channel."""
        found: dict[str, list[tuple[int, str]]] = {}
        for channel in fake.world.channels.values():
            place = channel.parent.id if channel.parent else channel.id
            for message in channel.messages.values():
                mark = MARK.search(str(message["components"]))
                if mark:
                    found.setdefault(mark["marker"], []).append((int(mark["part"]), place))
        return found
