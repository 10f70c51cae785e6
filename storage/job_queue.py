"""Jobs on PostgreSQL, with procrastinate: enqueued on the connection of the unit of work, so that they commit with it.

Jobs are taken by priority, then by number. Turns of workspaces are part of the priority, by start-time fair queueing:
the first analysis of a workspace comes right after the job that is now at the head, its second one place later, and so
on. So a workspace with 5,000 waiting articles is one place ahead of or behind another's first one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, text

from storage.database_errors import as_named_error
from summarizer.jobs import Job, JobKind, Urgency, analysis_job

if TYPE_CHECKING:
    from procrastinate import App

SPACE = "deltabrief"
"""Tasks are called "deltabrief:fetch", "deltabrief:analyse" …"""

_BAND = 500_000_000
"""Priorities are 32 bits wide: three bands for analyses, the highest for everything that takes no time."""
_TOP = 2_000_000_000

_HEAD = text(
    "SELECT max(priority) FROM procrastinate_jobs"
    " WHERE status = 'todo' AND queue_name = 'analyse' AND priority > :low AND priority <= :high"
)
_MINE = text(
    "SELECT count(*) FROM article_versions"
    " WHERE workspace_id = :workspace AND background = :background AND article_versions.state = 'pending'"
)
_HURRY = text(
    "UPDATE procrastinate_jobs SET priority = :priority"
    " WHERE status = 'todo' AND queueing_lock = :lock AND priority < :low"
)
_FORGOTTEN = text(
    "SELECT v.id, v.workspace_id, v.background FROM article_versions AS v"
    " WHERE v.state = 'pending' AND NOT EXISTS"
    " (SELECT 1 FROM procrastinate_jobs AS j WHERE j.queueing_lock = 'analyse:' || v.id)"
    " ORDER BY v.fetched_at LIMIT :limit"
)
_TAKEN = text(
    "SELECT queueing_lock FROM procrastinate_jobs WHERE queueing_lock IN :locks"
    # A poll or a composition that is under way will do; a delivery that is under way may have missed the new row.
    " AND (status = 'todo' OR (status = 'doing' AND queue_name IN ('fetch', 'compose')))"
).bindparams(bindparam("locks", expanding=True))

_GIVEN_UP = text(
    "SELECT queueing_lock FROM procrastinate_jobs WHERE status = 'failed' AND queueing_lock IN :locks"
).bindparams(bindparam("locks", expanding=True))
_LOOK_AGAIN = text(
    "UPDATE procrastinate_jobs SET scheduled_at = NULL, priority = :top"
    " WHERE status = 'todo' AND queue_name = 'compose'"
    " AND args ->> 'workspace_id' = :workspace AND scheduled_at IS NOT NULL"
)


def task_name(kind: JobKind) -> str:
    """The name of the task that does this kind of job."""
    return f"{SPACE}:{kind.value}"


def queueing_lock(job: Job) -> str:
    """No two waiting jobs have the same one."""
    return f"{job.kind.value}:{job.about}"


class SqlJobs:
    """See `summarizer.jobs.Jobs`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enqueue(self, jobs: Sequence[Job]) -> None:
        from procrastinate.exceptions import AlreadyEnqueued, ConnectorException  # noqa: PLC0415 - an optional dependency

        for job in self._not_waiting(jobs):
            try:
                with self._connection.begin_nested():  # a conflict must not end the transaction
                    _configured(job, self._priority(job), self._connection).defer(
                        about=job.about, workspace_id=job.workspace_id, **job.details
                    )
            except AlreadyEnqueued:  # by another transaction, at the same moment
                continue
            except ConnectorException as error:
                raise (as_named_error(error.__cause__) if error.__cause__ else None) or error from error

    def hurry(self, workspace_id: str, version_ids: Sequence[str]) -> None:
        low = _low(Urgency.DUE)
        head = self._head(Urgency.DUE)
        for place, version_id in enumerate(version_ids, 1):
            lock = queueing_lock(Job(JobKind.ANALYSE, version_id, workspace_id))
            given = {"priority": max(low + 1, head - place), "lock": lock, "low": low}
            self._connection.execute(_HURRY, given)

    def look_again(self, workspace_id: str) -> None:
        self._connection.execute(_LOOK_AGAIN, {"workspace": workspace_id, "top": _TOP})

    def failed_analyses(self, version_ids: Sequence[str]) -> frozenset[str]:
        locks = {queueing_lock(Job(JobKind.ANALYSE, version_id, "")): version_id for version_id in version_ids}
        found = self._connection.scalars(_GIVEN_UP, {"locks": list(locks)}) if locks else ()
        return frozenset(locks[lock] for lock in found)

    def enqueue_forgotten(self, limit: int) -> int:
        rows = self._connection.execute(_FORGOTTEN, {"limit": limit}).all()
        self.enqueue([analysis_job(row.id, row.workspace_id, background=row.background) for row in rows])
        return len(rows)

    def _not_waiting(self, jobs: Sequence[Job]) -> list[Job]:
        by_lock = {queueing_lock(job): job for job in jobs}
        taken = set(self._connection.scalars(_TAKEN, {"locks": list(by_lock)})) if by_lock else set()
        return [job for lock, job in by_lock.items() if lock not in taken or job.delay]

    def _priority(self, job: Job) -> int:
        if job.kind is not JobKind.ANALYSE:
            # What looks again goes after the analyses that it waits for: looking must never keep them from being done.
            return _low(Urgency.DUE) if job.delay else _TOP
        given = {"workspace": job.workspace_id, "background": job.urgency is Urgency.BACKGROUND}
        place = self._connection.scalar(_MINE, given) or 1  # with this one, which the transaction has stored
        return max(_low(job.urgency) + 1, self._head(job.urgency) - place)

    def _head(self, urgency: Urgency) -> int:
        """The priority of the next job of this urgency; the top of its band if none waits."""
        low = _low(urgency)
        head = self._connection.scalar(_HEAD, {"low": low, "high": low + _BAND})
        # Far down, after half a billion turns without a pause, turns no longer count until the queue is empty once.
        return low + _BAND if head is None else int(head)


def _low(urgency: Urgency) -> int:
    return _TOP - _BAND * (3 - urgency)


def _configured(job: Job, priority: int, connection: Connection) -> Any:  # noqa: ANN401 - procrastinate's JobDeferrer
    return _app().configure_task(
        task_name(job.kind),
        queue=job.kind.value,
        priority=priority,
        queueing_lock=queueing_lock(job),
        schedule_in={"seconds": job.delay} if job.delay else None,
        connection=connection.connection.dbapi_connection,
    )


@cache
def _app() -> App:
    """For enqueuing on connections of our own; it opens none."""
    from procrastinate import App, SyncPsycopgConnector  # noqa: PLC0415 - an optional dependency

    return App(connector=SyncPsycopgConnector())
