"""Takes jobs from the queue on PostgreSQL and does them, until it is stopped; with procrastinate.

    connect → register → take, do, take, do … → (connection lost: wait, connect again) → stop: let running jobs end

Three traps of a queue are closed here. A job whose worker died is found by the missing heartbeat and put back by
whoever looks first; that look is no job itself, so it never waits behind what it is to free (procrastinate#1408,
#1543). A worker that lost its connection registers anew instead of going on with a registration that others have
removed. A job that was put back while its worker was only slow is done twice, and the second one finds it done.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from bot.runtime.job_handlers import JobHandlers, due_of
from storage.engine import is_sqlite, parse_database_url
from storage.job_queue import task_name
from summarizer.analysis.limits import SERVICE
from summarizer.errors import CrashedError, ModelError, StorageError, UsageError
from summarizer.jobs import JobKind

if TYPE_CHECKING:
    from procrastinate import App
    from procrastinate.jobs import Job as QueuedJob
    from procrastinate.retry import RetryDecision

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class JobWorkerRules:
    """Times of a worker, in seconds."""

    heartbeat: float = 5.0  # a few small writes a minute for each worker
    stalled: float = 30.0  # six heartbeats missed; a job that is put back too early is only done twice
    sweep: float = 10.0  # how often to look for such jobs
    sweeps_per_cleaning: int = 360  # how often failed jobs of the day before are deleted: once an hour
    poll: float = 1.0  # how late a job may start that waited for its time; others start by notification
    stop: float = 6.0  # running jobs may end; a service manager kills after ten
    reconnect: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0, 10.0)  # pauses while the database is away; the last repeats
    storage_retry: int = 5  # a job that found the ledger in trouble
    model_retry: int = 600  # a job that needs a model which this machine lacks: an administrator has to act


RULES = JobWorkerRules()


@dataclass(frozen=True, slots=True)
class Queues:
    """Kinds of jobs that are taken one after the other, or so many at a time."""

    kinds: tuple[JobKind, ...]
    at_once: int = 1


@dataclass
class JobWorker:
    """Does the jobs of some queues. Any number of these may run, on any number of machines."""

    url: str
    handlers: JobHandlers
    queues: Sequence[Queues]
    rules: JobWorkerRules = RULES
    _stopping: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def run(self) -> None:
        """Work until `stop`. Goes on after every loss of the database, as soon as it is back.

        Raises:
            UsageError: the ledger is not on PostgreSQL, or the package for it is missing.
        """
        arguments = connect_arguments(self.url)
        failures = 0
        while not self._stopping.is_set():
            if await self._work(arguments):
                failures = 0
            if self._stopping.is_set():
                return
            pause = self.rules.reconnect[min(failures, len(self.rules.reconnect) - 1)]
            failures += 1
            log.warning("the job queue is interrupted; trying again in %g s", pause)
            await _wait(self._stopping, pause)

    def stop(self) -> None:
        """Take no more jobs, let running ones end for a few seconds, put the rest back; then `run` returns."""
        self._stopping.set()

    async def until_idle(self) -> None:
        """Do what is in the queues now, and what this makes necessary at once; for tests and benchmarks."""
        async with _opened(connect_arguments(self.url), self.handlers, self.rules) as app:
            for group in self.queues:
                await app.run_worker_async(**self._options(group), wait=False)

    async def _work(self, arguments: dict[str, Any]) -> bool:
        """One connection from its beginning to its end; returns whether it came about."""
        from procrastinate.exceptions import ConnectorException  # noqa: PLC0415 - an optional dependency
        from psycopg_pool import PoolTimeout  # noqa: PLC0415 - see above

        connected = False
        try:
            async with _opened(arguments, self.handlers, self.rules) as app:
                connected = True
                await self._until_first_end(app)
        except (ConnectorException, PoolTimeout, StorageError, OSError) as error:
            log.warning("the job queue cannot be used: %s", _cause(error))
        return connected

    async def _until_first_end(self, app: App) -> None:
        """All groups of queues and the sweep; if one of them ends, the others are stopped."""
        groups = [asyncio.ensure_future(app.run_worker_async(**self._options(group))) for group in self.queues]
        beside = [asyncio.ensure_future(self._sweep(app)), asyncio.ensure_future(self._stopping.wait())]
        try:
            await asyncio.wait([*groups, *beside], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (*groups, *beside):
                task.cancel()  # for a group this is the graceful stop
            ends = await asyncio.gather(*groups, *beside, return_exceptions=True)
        for end in ends:
            if isinstance(end, Exception):
                raise end

    def _options(self, group: Queues) -> dict[str, Any]:
        rules = self.rules
        return {
            "queues": [kind.value for kind in group.kinds],
            "concurrency": group.at_once,
            "name": "+".join(group.kinds),
            "fetch_job_polling_interval": rules.poll,
            "shutdown_graceful_timeout": rules.stop,
            "update_heartbeat_interval": rules.heartbeat,
            "stalled_worker_timeout": rules.stalled,
            "delete_jobs": "successful",  # a failed one stays for a day: it is not enqueued again by mistake
            "install_signal_handlers": False,
        }

    async def _sweep(self, app: App) -> None:
        for number in count():
            await put_back_stalled(app, self.rules.stalled)
            if number % self.rules.sweeps_per_cleaning == 0:  # it reads the whole table
                await app.job_manager.delete_old_jobs(24, include_failed=True, include_aborted=True)
            await asyncio.sleep(self.rules.sweep)


async def put_back_stalled(app: App, seconds: float) -> int:
    """Put back the jobs of workers that are gone; returns how many. Several processes may do this at a time."""
    from procrastinate.exceptions import ConnectorException  # noqa: PLC0415 - an optional dependency
    from procrastinate.jobs import Status  # noqa: PLC0415 - see above

    stalled = list(await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=seconds))
    for job in stalled:
        try:
            await app.job_manager.retry_job(job, retry_at=datetime.now(UTC))
            log.warning("%s was left by a worker that is gone; it is done again", job.call_string)
        except ConnectorException:
            # Another process put it back, or the same thing was enqueued anew while it was being done; then this one
            # goes.
            with suppress(ConnectorException):
                if await app.job_manager.get_job_status_async(job_id=job.id or 0) is Status.DOING:
                    await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)
    return len(stalled)


def connect_arguments(url: str) -> dict[str, Any]:
    """The arguments with which psycopg connects to the ledger. Raises UsageError."""
    target = parse_database_url(url)
    if is_sqlite(target):
        raise UsageError("Workers need PostgreSQL: set database.url to a PostgreSQL database.")
    try:
        import procrastinate  # noqa: F401, PLC0415 - an optional dependency
    except ImportError as error:
        raise UsageError("Workers need a package: pip install 'deltabrief[postgres]'") from error
    dialect: Any = PGDialect_psycopg  # untyped
    _, arguments = dialect().create_connect_args(target)
    return dict(arguments)


def _opened(arguments: dict[str, Any], handlers: JobHandlers, rules: JobWorkerRules) -> Any:  # noqa: ANN401 - procrastinate's AwaitableContext
    from procrastinate import App, PsycopgConnector  # noqa: PLC0415 - an optional dependency

    connector = PsycopgConnector(conninfo="", kwargs=arguments, min_size=1, max_size=6, timeout=5.0)
    app = App(connector=connector)
    _register(app, handlers, rules)
    return app.open_async()


def _register(app: App, handlers: JobHandlers, rules: JobWorkerRules) -> None:
    retry = _retry_strategy(rules)

    def task(kind: JobKind) -> Callable[..., Any]:
        return app.task(name=task_name(kind), queue=kind.value, retry=retry)

    @task(JobKind.FETCH)
    async def fetch(about: str, workspace_id: str) -> None:
        del workspace_id
        await handlers.fetch(about)

    @task(JobKind.ANALYSE)
    async def analyse(about: str, workspace_id: str) -> None:
        await handlers.analyse(about, workspace_id)

    @task(JobKind.COMPOSE)
    async def compose(about: str, workspace_id: str, **details: str) -> None:
        del about
        await handlers.compose(due_of(workspace_id, details))

    @task(JobKind.DELIVER)
    async def deliver(about: str, workspace_id: str) -> None:
        del about, workspace_id
        await handlers.deliver()


def _retry_strategy(rules: JobWorkerRules) -> Any:  # noqa: ANN401 - a class of an optional dependency
    from procrastinate.retry import BaseRetryStrategy, RetryDecision  # noqa: PLC0415 - an optional dependency

    class Retry(BaseRetryStrategy):
        """Outages are retried. Anything else is a bug: the job fails, and the others go on."""

        def get_retry_decision(self, *, exception: BaseException, job: QueuedJob) -> RetryDecision | None:
            if isinstance(exception, asyncio.CancelledError):  # we stop
                return RetryDecision(retry_at=datetime.now(UTC))
            if isinstance(exception, CrashedError):  # the next attempt may set the version aside
                return RetryDecision(retry_at=datetime.now(UTC)) if job.attempts < SERVICE.attempts else None
            if isinstance(exception, StorageError):
                return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=rules.storage_retry))
            if isinstance(exception, ModelError):
                return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=rules.model_retry))
            return None

    return Retry()


async def _wait(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def _cause(error: BaseException) -> str:
    return str(error.__cause__ or error).partition("\n")[0]
