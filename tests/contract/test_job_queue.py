"""Jobs on PostgreSQL: they commit with what makes them necessary, wait once, and take fair turns."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text

from bot.runtime.job_handlers import JobHandlers
from bot.runtime.job_worker import RULES, JobWorker, Queues, _opened, connect_arguments, put_back_stalled
from storage.admin import open_ledger
from storage.engine import connect
from storage.unit_of_work import SqlLedger
from summarizer.analysis.analyse_version import known_at
from summarizer.errors import UsageError
from summarizer.ingest.model import RawArticle, VersionState
from summarizer.jobs import Job, JobKind
from summarizer.service import Service
from summarizer.workspace.model import Workspace
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.thread_worker import ThreadWorker

pytestmark = pytest.mark.postgres
NOW = datetime(2025, 5, 5, 8, tzinfo=UTC)


@pytest.fixture
def ledger(postgres_url: str) -> Iterator[SqlLedger]:
    ledger = open_ledger(postgres_url, queued=True)
    with ledger() as unit:
        for name in ("a", "b"):
            unit.workspaces.add(Workspace(name, name))
        unit.commit()
    yield ledger
    ledger.dispose()


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    engine = connect(postgres_url)
    yield engine
    engine.dispose()


@pytest.fixture
def service(ledger: SqlLedger) -> Service:
    return Service(ledger, FakeAnalyser(), FakeEmbedder())


def article(number: int, *, background: bool = False) -> RawArticle:
    words = f"Ferry number {number} left the harbour on Monday."
    return RawArticle(words, "The Quay", NOW, url=f"https://quay.example/{number}", background=background)


def queued(engine: Engine) -> list[str]:
    """What waits, in the order in which it is taken."""
    with engine.connect() as connection:
        rows = connection.execute(
            text(
                "SELECT args ->> 'about' AS about FROM procrastinate_jobs WHERE status = 'todo' ORDER BY priority DESC, id"
            )
        )
        return [row.about for row in rows]


def run(ledger: SqlLedger, url: str, service: Service) -> None:
    handlers = JobHandlers(ledger, ThreadWorker(service), lambda: NOW)
    asyncio.run(JobWorker(url, handlers, [Queues((JobKind.ANALYSE, JobKind.COMPOSE))]).until_idle())


def test_an_article_and_its_analysis_are_stored_together_or_not_at_all(ledger, engine, service):
    version = service.ingest("a", article(1)).version_id
    assert queued(engine) == [version]
    service.ingest("a", article(1))  # unchanged
    assert queued(engine) == [version]
    with ledger() as unit:
        unit.jobs.enqueue([Job(JobKind.FETCH, "s", "a")])
    assert queued(engine) == [version]  # left without a commit


def test_what_waits_is_not_enqueued_twice_and_the_rest_of_the_transaction_stays(ledger, engine):
    with ledger() as unit:
        unit.jobs.enqueue([Job(JobKind.FETCH, "s", "a"), Job(JobKind.FETCH, "s", "a"), Job(JobKind.FETCH, "t", "a")])
        unit.jobs.enqueue([Job(JobKind.FETCH, "s", "a")])
        unit.workspaces.add(Workspace("c", "c"))
        unit.commit()
    assert sorted(queued(engine)) == ["s", "t"]
    with ledger() as unit:
        assert unit.workspaces.get("c") is not None


def test_turns_of_workspaces_and_new_before_background(ledger, engine, service):
    old = [service.ingest("a", article(n, background=True)).version_id for n in range(2)]
    many = [service.ingest("a", article(10 + n)).version_id for n in range(4)]
    few = [service.ingest("b", article(20 + n)).version_id for n in range(2)]
    assert queued(engine) == [many[0], few[0], many[1], few[1], many[2], many[3], *old]
    with ledger() as unit:
        unit.jobs.hurry("a", [old[1], many[3]])
        unit.commit()
    assert queued(engine)[:3] == [old[1], many[3], many[0]]


def test_a_briefing_that_waits_keeps_no_article_from_being_analysed(ledger, engine, service):
    """With hundreds of briefings due at eight, workers did nothing but look whether they had to wait on."""
    waited_for, new = (service.ingest("a", article(n)).version_id for n in range(2))
    looking = Job(JobKind.COMPOSE, "s", "a", delay=9.0)
    with ledger() as unit:
        unit.jobs.hurry("a", [waited_for])
        unit.jobs.enqueue([looking])
        unit.commit()
    assert queued(engine) == [waited_for, "s", new]
    with ledger() as unit:
        unit.jobs.look_again("b")
        unit.jobs.look_again("a")
        unit.commit()
    assert queued(engine) == ["s", waited_for, new]


def test_a_version_without_a_job_is_found(ledger, engine, service, postgres_url):
    plain = open_ledger(postgres_url)  # as if everything had run in one process before
    version = Service(plain, FakeAnalyser(), FakeEmbedder()).ingest("a", article(1)).version_id
    plain.dispose()
    assert queued(engine) == []
    for found in (1, 0):
        with ledger() as unit:
            assert unit.jobs.enqueue_forgotten(9) == found
            unit.commit()
    assert queued(engine) == [version]


def test_a_job_whose_worker_is_gone_is_put_back_and_one_that_was_enqueued_anew_is_dropped(
    ledger, engine, service, postgres_url
):
    """The second would violate the unique key of waiting jobs for ever (procrastinate#1408 is of this kind)."""
    versions = [service.ingest("a", article(n)).version_id for n in range(2)]
    with engine.begin() as connection:
        connection.execute(text("UPDATE procrastinate_jobs SET status = 'doing'"))  # of no worker
    with ledger() as unit:
        unit.jobs.enqueue([Job(JobKind.ANALYSE, versions[0], "a")])
        unit.commit()

    async def sweep() -> list[int]:
        handlers = JobHandlers(ledger, ThreadWorker(service), lambda: NOW)
        async with _opened(connect_arguments(postgres_url), handlers, RULES) as app:
            return [await put_back_stalled(app, 30) for _ in range(2)]

    assert asyncio.run(sweep()) == [2, 0]
    assert sorted(queued(engine)) == sorted(versions)
    run(ledger, postgres_url, service)
    with ledger() as unit:
        assert {unit.articles.get_version(each).state for each in versions} == {VersionState.ANALYSED}
    assert queued(engine) == []


def test_a_version_that_two_processes_analyse_at_once_is_stored_once(ledger, service):
    version = service.ingest("a", article(1)).version_id

    class Slow(FakeAnalyser):
        def analyse(self, *given):
            service.analyse(version)  # the other process is faster
            return super().analyse(*given)

    assert Service(ledger, Slow(), FakeEmbedder()).analyse(version) is VersionState.ANALYSED
    with ledger() as unit:
        assert len(unit.claims.list_by_version(version)) == 1
        assert unit.articles.get_version(version).attempts == 0


def test_what_becomes_known_while_another_clock_is_ahead_is_reported_later(ledger, service):
    """A briefing ended a second after our now; what is stored after it must not count as reported by it."""
    version = service.ingest("a", article(1)).version_id
    ended = NOW.replace(second=1)

    class Briefings:
        def latest_until(self, workspace_id, by):
            assert by > ended
            return ended

    class Unit:
        briefings = Briefings()

    with ledger() as unit:
        stored = unit.articles.get_version(version)
    assert known_at(Unit(), stored, lambda: NOW) > ended


@pytest.mark.parametrize("url", ["sqlite:///ledger.db", "sqlite://"])
def test_workers_need_postgres(url):
    with pytest.raises(UsageError, match="PostgreSQL"):
        connect_arguments(url)
    with pytest.raises(UsageError, match=r"workers\.executor"):
        open_ledger(url, queued=True)
