"""A running system with fake models, a console that records, and a clock that the test controls."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time

from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.runtime.schedule import Schedule
from bot.runtime.supervisor import Supervisor
from bot.workspace.console import CONSOLE, TERMINAL, ensure_console
from summarizer.delivery.model import Subscription
from summarizer.errors import DeliveryError
from summarizer.ingest.model import RawArticle
from summarizer.topics.model import Topic
from tests.fake_models import fake_service
from tests.ledgers import new_ledger
from tests.thread_worker import ThreadWorker
from tests.waiting import until

EVE = datetime(2025, 5, 4, 12, tzinfo=UTC)
STRIKE = "Ferry crews began a strike in the harbour on Monday."
COURT = "A court ordered the ferry crews to end their strike in the harbour."
TOPIC = Topic(
    "t", CONSOLE.id, "Ferry strike", "The ferry strike in the harbour: crews, port, talks.", ("ferry", "strike")
)


class Console:
    """A messenger that records deliveries; `trouble` refuses the next sends."""

    def __init__(self) -> None:
        self.arrived = []
        self.trouble = 0

    async def send(self, outgoing, there):
        if self.trouble:
            self.trouble -= 1
            raise DeliveryError("busy", retry=True)
        self.arrived.append(outgoing.briefing)
        return (outgoing.row.marker,)

    async def find(self, outgoing, until):
        return ()


class World:
    """A running system with fake models and a clock that the test controls."""

    def __init__(self) -> None:
        self.now = EVE
        self.ledger = new_ledger()
        self.service = fake_service(self.ledger)
        self.console = Console()
        ensure_console(self.ledger)
        self.service.add_topic(TOPIC)
        courier = OutboxWorker(self.ledger, {"console": self.console}, self.clock, RetryPolicy())
        self.running = Supervisor(self.ledger, ThreadWorker(self.service), courier, self.clock)

    def clock(self) -> datetime:
        return self.now

    def subscribe(self, **parts) -> Subscription:
        plain = Subscription("s", CONSOLE.id, "t", TERMINAL.id, time(8), "UTC", EVE)
        with self.ledger() as unit:
            unit.subscriptions.add(replace(plain, **parts))
            unit.commit()
        return plain

    def arrive(self, text: str) -> str:
        return self.service.ingest(
            CONSOLE.id, RawArticle(text, "The Quay", self.now, url=f"https://quay.example/{len(text)}")
        ).version_id

    def tick(self, at: str) -> None:
        self.now = datetime.fromisoformat(at)

        async def once():
            await self.running.tick(Schedule(self.running.on_due))

        asyncio.run(once())

    def told(self) -> list[list[str]]:
        return [[change.text for change in briefing.changes] for briefing in self.console.arrived]

    def last(self):
        with self.ledger() as unit:
            return unit.outbox.latest_of("s")


def run_until(running: Supervisor, done: Callable[[], bool]) -> None:
    """Run, and stop as soon as the condition holds."""

    async def story():
        stop = asyncio.Event()
        ended = asyncio.create_task(running.until(stop))
        await until(lambda: done() or ended.done())
        stop.set()
        await ended

    asyncio.run(story())
