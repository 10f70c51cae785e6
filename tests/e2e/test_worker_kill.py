"""Workers are killed at every step and at any moment, and PostgreSQL is restarted meanwhile: nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import pytest

from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import JobWorker, Queues
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.runtime.queue_executor import QueueExecutor
from storage.admin import open_ledger, upgrade_database
from storage.engine import connect
from summarizer.delivery.model import DeliveryState, Destination, DestinationKind, Subscription
from summarizer.errors import StorageError
from summarizer.ingest.model import RawArticle, VersionState
from summarizer.jobs import JobKind
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.workspace.model import Workspace
from tests.e2e.queue_driver import QUICK, now, work
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.ledgers import waiting_jobs
from tests.own_postgres import PROGRAMS, OwnPostgres
from tests.thread_worker import ThreadWorker
from tests.waiting import LONGEST

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.e2e.queue_driver"])

KILLS = int(os.environ.get("DELTABRIEF_TEST_KILLS", "12"))
"""How many workers are killed at random; by hand, more."""
RESTARTS = max(1, KILLS // 10)
WORKSPACES = 4
ARTICLES = 6
"""In each workspace."""
WORKERS = 2
STEPS = ("analysing", "analysed", "composed")


@pytest.fixture(scope="module")
def server() -> Iterator[OwnPostgres]:
    if not PROGRAMS:
        if "postgres" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
            pytest.fail("PostgreSQL's programs are not installed in /usr/lib/postgresql")
        pytest.skip("install PostgreSQL to run this")
    server = OwnPostgres()
    server.start()
    upgrade_database(server.url)
    yield server
    server.stop()


RETRIES = RetryPolicy(first_wait=timedelta(seconds=1), claim=timedelta(seconds=6))
"""What was sent while the server could not note it is looked up after seconds, not after minutes."""


class Mailbox:
    """A messenger that keeps what it gets; a delivery may be found there."""

    def __init__(self) -> None:
        self.arrived: list[str] = []

    async def send(self, outgoing, there):
        self.arrived.append(outgoing.row.subscription_id)
        return (outgoing.row.marker,)

    async def find(self, outgoing, until):
        return (outgoing.row.marker,) if outgoing.row.subscription_id in self.arrived else ()


class Bot:
    """The bot process: enqueues what is due, and delivers."""

    def __init__(self, server: OwnPostgres, folder: Path) -> None:
        self.server, self.log = server, folder / "steps"
        self.ledger = open_ledger(server.url, queued=True)
        self.mailbox = Mailbox()
        self.workers: list[ForkServerProcess] = []
        self.workspaces = 0
        self.kills = 0

    def stock(self) -> list[str]:
        """The first workspaces; returns the versions."""
        return [version for _ in range(WORKSPACES) for version in self.add_workspace(ARTICLES)]

    def add_workspace(self, articles: int) -> list[str]:
        """A workspace with articles and a briefing that fell due a minute ago; returns the versions."""
        service = Service(self.ledger, FakeAnalyser(), FakeEmbedder(), FakeJudge())
        due = now() - timedelta(minutes=1)
        name = f"w{self.workspaces}-{self.log.parent.name}"
        self.workspaces += 1
        topic = Topic(f"t-{name}", name, "Ferry strike", "The ferry strike.", ("ferry",))
        place = Destination(f"d-{name}", name, DestinationKind.CHANNEL, name, "mailbox")
        with self.ledger() as unit:
            unit.workspaces.add(Workspace(name, name))
            unit.commit()
        service.add_topic(topic)
        versions = []
        for article in range(articles):
            words = f"Ferry number {article} left the harbour. The crew of ferry {article} is on strike."
            raw = RawArticle(words, "The Quay", due - timedelta(minutes=9), url=f"https://{name}.example/{article}")
            versions.append(service.ingest(name, raw).version_id)
        with self.ledger() as unit:
            unit.subscriptions.add_destination(place)
            at = due.time().replace(second=0, microsecond=0)
            since = due - timedelta(hours=1)
            unit.subscriptions.add(Subscription(f"s-{name}", name, topic.id, place.id, at, "UTC", since))
            unit.commit()
        return versions

    def start_worker(self, die_at: int = 0) -> None:
        process = PROCESSES.Process(target=work, args=(self.server.url, self.log, 0.02, die_at), daemon=True)
        process.start()
        self.workers.append(process)

    def supervise(self, wanted: int) -> list[ForkServerProcess]:
        """The workers that are alive, those started anew included: one that starts while the server is away ends."""
        while len(alive := [each for each in self.workers if each.is_alive()]) < wanted:
            self.start_worker()
        return alive

    async def run(self, until) -> None:
        """Keep the time and deliver until the condition holds; fails if nothing moves for a long time."""
        send = OutboxWorker(self.ledger, {"mailbox": self.mailbox}, now, RETRIES)
        executor = QueueExecutor(self.ledger, now, send.deliver_open)
        service = Service(self.ledger, FakeAnalyser(), FakeEmbedder(), FakeJudge())
        handlers = JobHandlers(self.ledger, ThreadWorker(service), now, send=send.deliver_open)
        listener = JobWorker(self.server.url, handlers, [Queues((JobKind.DELIVER,))], QUICK)
        listening = asyncio.ensure_future(listener.run())
        before, moved = self.progress(), time.monotonic()
        try:
            while not await asyncio.to_thread(until):
                if self.progress() != before:
                    before, moved = self.progress(), time.monotonic()
                assert time.monotonic() - moved < 3 * LONGEST, self.explain()
                for look in (executor.compose_due, executor.analyse_pending, executor.deliver):
                    with suppress(StorageError):  # the server is being restarted
                        await look()
                await asyncio.sleep(0.2)
        finally:
            listener.stop()
            await listening

    def wait_for_a_step(self) -> None:
        before, deadline = self.steps(), time.monotonic() + LONGEST
        while self.steps() == before and time.monotonic() < deadline:
            time.sleep(0.02)

    def progress(self) -> tuple[int, int, int]:
        return self.steps(), self.kills, len(self.mailbox.arrived)

    def steps(self) -> int:
        return self.log.stat().st_size if self.log.exists() else 0

    def done(self, versions: list[str]) -> bool:
        try:
            with self.ledger() as unit:
                states = {unit.articles.get_version(each).state for each in versions}
                is_open = bool(unit.outbox.list_open())  # sent, perhaps, while the server could not note it
        except StorageError:
            return False
        if len(set(self.mailbox.arrived)) < self.workspaces or is_open or states != {VersionState.ANALYSED}:
            return False
        return self.jobs_left() == 0  # what is still to be delivered only this process does

    def jobs_left(self) -> int:
        """The jobs that are to be done or being done."""
        engine = connect(self.server.url)
        try:
            return waiting_jobs(engine)
        finally:
            engine.dispose()

    def explain(self) -> str:
        with self.ledger() as unit:
            return f"{self.mailbox.arrived} {unit.articles.list_waiting(9)}"

    def close(self) -> None:
        for process in self.workers:
            if process.is_alive():
                process.terminate()
        for process in self.workers:
            process.join(LONGEST)
        self.ledger.dispose()


@pytest.fixture
def bot(server: OwnPostgres, tmp_path: Path) -> Iterator[Bot]:
    bot = Bot(server, tmp_path)
    yield bot
    bot.close()


def assert_all_once(bot: Bot, versions: list[str]) -> None:
    assert Counter(bot.mailbox.arrived).most_common(1)[0][1] == 1
    deadline = time.monotonic() + LONGEST
    while (left := bot.jobs_left()) and time.monotonic() < deadline:
        time.sleep(0.2)  # the last jobs note what has arrived, and find that all is done
    assert left == 0
    with bot.ledger() as unit:
        assert all(len(unit.claims.list_by_version(version)) == 2 for version in versions)
        rows = [unit.outbox.latest_of(name) for name in set(bot.mailbox.arrived)]
        told = [unit.briefings.get(row.briefing_id) for row in rows]
    assert {row.state for row in rows} == {DeliveryState.SENT}
    assert all(briefing.changes for briefing in told)


@pytest.mark.parametrize("step", range(1, 2 * len(STEPS) + 1))
def test_a_worker_killed_at_a_step_loses_and_doubles_nothing(bot, step):
    """In the middle of the first analysis, after it, in the next …; another worker goes on."""
    versions = bot.stock()
    bot.start_worker(die_at=step)
    bot.start_worker()
    asyncio.run(bot.run(lambda: bot.done(versions)))
    assert bot.workers[0].exitcode == -signal.SIGKILL
    assert_all_once(bot, versions)


def test_workers_killed_at_any_moment_while_postgres_restarts(bot, server):
    versions = bot.stock()
    chance = random.Random(7)
    bot.supervise(WORKERS)
    planned = {round((n + 1) * KILLS / (RESTARTS + 1)) for n in range(RESTARTS)}
    restarts = 0

    def until() -> bool:
        nonlocal restarts
        if bot.kills < KILLS:
            versions.extend(bot.add_workspace(2))  # however fast the workers are, work is left for the next kill
            bot.wait_for_a_step()  # on a busy machine none may have begun
            time.sleep(chance.uniform(0.0, 0.1))
            victim = chance.choice(bot.supervise(WORKERS))
            victim.kill()
            bot.kills += 1
            bot.start_worker()
            if bot.kills in planned:
                server.restart()
                restarts += 1
            return False
        bot.supervise(WORKERS)
        return bot.done(versions)

    asyncio.run(bot.run(until))
    assert (bot.kills, restarts) == (KILLS, RESTARTS)
    assert_all_once(bot, versions)


def test_a_worker_stops_within_ten_seconds_and_its_job_is_done_by_another(bot):
    versions = bot.stock()
    bot.start_worker()
    deadline = time.monotonic() + LONGEST
    while not bot.log.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    started = time.monotonic()
    bot.workers[0].terminate()
    bot.workers[0].join(LONGEST)
    assert bot.workers[0].exitcode == 0
    assert time.monotonic() - started < 10
    bot.start_worker()
    asyncio.run(bot.run(lambda: bot.done(versions)))
    assert_all_once(bot, versions)
