"""Workspaces whose work is done by one executor or another, with messengers and models that record it."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from bot.runtime.embedded_executor import EmbeddedExecutor
from bot.runtime.executor import Executor
from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import JobWorker, Queues
from bot.runtime.outbox_worker import OutboxWorker
from bot.runtime.queue_executor import QueueExecutor
from bot.watching.fetch import Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poller import FetchPolicy, SourcePoller
from storage.engine import connect
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import Delivery, Destination, DestinationKind, Subscription
from summarizer.ingest.model import RawArticle, VersionState
from summarizer.jobs import JobKind
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.workspace.model import Workspace
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.ledgers import waiting_jobs
from tests.thread_worker import ThreadWorker

EVE = datetime(2025, 5, 4, 12, tzinfo=UTC)
STRIKE = "Ferry crews began strike number {} in the harbour on Monday."


class Recorder(ThreadWorker):
    """Lists what is done, in order; `broken` versions raise."""

    def __init__(self, service: Service) -> None:
        super().__init__(service)
        self.done: list[str] = []
        self.broken: dict[str, Exception] = {}

    async def analyse(self, version_id: str) -> VersionState:
        self.done.append(version_id)
        if version_id in self.broken:
            raise self.broken[version_id]
        return await super().analyse(version_id)

    async def brief(self, subscription_id, due_at, now, *, late):
        self.done.append(subscription_id)
        return await super().brief(subscription_id, due_at, now, late=late)


class Mailbox:
    """A messenger that keeps what it gets."""

    def __init__(self) -> None:
        self.arrived = {}

    async def send(self, outgoing, there):
        self.arrived.setdefault(outgoing.row.subscription_id, []).append(outgoing.briefing)
        return (outgoing.row.marker,)

    async def find(self, outgoing, until):
        return ()


class Office:
    """Workspaces with sources, topics and subscriptions; everything is done by one executor."""

    def __init__(self, ledger: SqlLedger) -> None:
        self.ledger = ledger
        self.time = EVE
        self.service = Service(ledger, FakeAnalyser(), FakeEmbedder(), clock=self.clock)
        self.worker = Recorder(self.service)
        self.mailbox = Mailbox()
        self.outbox = OutboxWorker(ledger, {"mailbox": self.mailbox}, self.clock)
        self._numbers = itertools.count()

    def use(self, service: Service) -> None:
        """Work with other models from now on."""
        self.service = self.worker._service = service

    def clock(self) -> datetime:
        """Moves on at every look, as time does."""
        self.time += timedelta(milliseconds=1)
        return self.time

    def workspace(self, name: str, *, at: time | None = None) -> None:
        """A workspace with a topic, and a daily briefing on it if `at` is given: subscription "s-NAME"."""
        topic = Topic(f"t-{name}", name, "Ferry strike", "The ferry strike in the harbour.", ("ferry", "strike"))
        with self.ledger() as unit:
            unit.workspaces.add(Workspace(name, name))
            unit.commit()
        self.service.add_topic(topic)
        if at is not None:
            place = Destination(f"d-{name}", name, DestinationKind.CHANNEL, name, "mailbox")
            subscription = Subscription(f"s-{name}", name, topic.id, place.id, at, "UTC", EVE)
            with self.ledger() as unit:
                unit.subscriptions.add_destination(place)
                unit.subscriptions.add(subscription)
                unit.commit()

    def arrive(self, workspace: str, count: int = 1, text: str = STRIKE, *, background: bool = False) -> list[str]:
        """New articles of a workspace; returns the ids of their versions."""
        found = []
        for number in itertools.islice(self._numbers, count):
            url = f"https://{workspace}.example/{number}"
            raw = RawArticle(text.format(number), "The Quay", self.clock(), url=url, background=background)
            found.append(self.service.ingest(workspace, raw).version_id)
        return found

    def settle(self) -> list[str]:
        """Work until there is nothing left to do; returns what was done, in order."""
        self.worker.done.clear()
        asyncio.run(self._settle())
        return self.worker.done

    async def _settle(self) -> None:
        raise NotImplementedError

    def poll(self) -> None:
        """Poll the sources that are due."""
        asyncio.run(self._poll_and_close())

    async def _poll_and_close(self) -> None:
        terms = FetchPolicy(Limits(seconds=60, loopback=True), HostLimits(8, timedelta()))
        poller = SourcePoller(self.ledger, self.service.ingest, terms, self.clock, work=asyncio.to_thread)
        await self._poll(poller)
        await poller.aclose()

    async def _poll(self, poller: SourcePoller) -> None:
        raise NotImplementedError

    def states(self, versions: Sequence[str]) -> set[VersionState]:
        with self.ledger() as unit:
            found = [unit.articles.get_version(version_id) for version_id in versions]
        return {version.state for version in found if version is not None}

    def sent(self) -> list[Delivery]:
        with self.ledger() as unit:
            rows = [unit.outbox.latest_of(name) for name in self.mailbox.arrived]
        return [row for row in rows if row is not None]

    def told(self, workspace: str) -> list[list[str]]:
        return [[change.text for change in one.changes] for one in self.mailbox.arrived.get(f"s-{workspace}", [])]


class EmbeddedOffice(Office):
    """Everything in one process."""

    async def _settle(self) -> None:
        executor: Executor = EmbeddedExecutor(self.ledger, self.worker, self.clock, self.outbox.deliver_open)
        working = asyncio.ensure_future(executor.analyse_pending())
        await executor.compose_due()
        await working

    async def _poll(self, poller: SourcePoller) -> None:
        await poller.read_due(None)


class QueueOffice(Office):
    """A bot process that enqueues and delivers, and a worker with one analysis process."""

    url = ""

    async def _settle(self) -> None:
        executor: Executor = QueueExecutor(self.ledger, self.clock, self.outbox.deliver_open)
        handlers = JobHandlers(self.ledger, self.worker, self.clock, send=self.outbox.deliver_open)
        worker = JobWorker(self.url, handlers, [Queues((JobKind.ANALYSE, JobKind.COMPOSE)), Queues((JobKind.DELIVER,))])
        await executor.analyse_pending()
        await executor.compose_due()
        await worker.until_idle()
        while await asyncio.to_thread(self._waits):  # a briefing that looks again in a second
            await asyncio.sleep(1.0)
            await worker.until_idle()

    async def _poll(self, poller: SourcePoller) -> None:
        await QueueExecutor(self.ledger, self.clock, self.outbox.deliver_open).poll_due()
        handlers = JobHandlers(self.ledger, self.worker, self.clock, poll=poller.poll)
        await JobWorker(self.url, handlers, [Queues((JobKind.FETCH,))]).until_idle()

    def _waits(self) -> bool:
        engine = connect(self.url)
        left = waiting_jobs(engine)
        engine.dispose()
        return bool(left)
