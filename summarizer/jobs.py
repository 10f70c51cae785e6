"""Jobs that a transaction requires: enqueued with it, or not at all. Errors: see `unit_of_work`.

A job only says that there may be something to do. The ledger says what is to be done, and whether it is already done:
whoever takes a job looks there first. Where everything runs in one process, the ledger itself is the queue.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Protocol


class JobKind(StrEnum):
    """The kinds of jobs; each has a queue of its name."""

    FETCH = "fetch"
    ANALYSE = "analyse"
    COMPOSE = "compose"
    DELIVER = "deliver"


class Urgency(IntEnum):
    """Which jobs come first: those that a due briefing waits for, then new articles, then background."""

    BACKGROUND = 0
    NEW = 1
    DUE = 2


@dataclass(frozen=True, slots=True)
class Job:
    """One job. While it waits, it is not enqueued again: `kind` and `about` identify it.

    `about` is the id of what it works on; `workspace_id` whose turn it takes; `details` further arguments. It waits
    for so many real seconds of `delay` at least.
    """

    kind: JobKind
    about: str
    workspace_id: str
    urgency: Urgency = Urgency.NEW
    details: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0


def analysis_job(version_id: str, workspace_id: str, *, background: bool) -> Job:
    """The job that a version makes necessary which waits for analysis."""
    return Job(JobKind.ANALYSE, version_id, workspace_id, Urgency.BACKGROUND if background else Urgency.NEW)


class Jobs(Protocol):
    """The queue."""

    def enqueue(self, jobs: Sequence[Job]) -> None:
        """Enqueue these jobs in this transaction; those that wait already are left as they are."""
        ...

    def hurry(self, workspace_id: str, version_ids: Sequence[str]) -> None:
        """Let the analyses of these versions go before those of new articles, in this order."""
        ...

    def look_again(self, workspace_id: str) -> None:
        """Let the briefings of this workspace that wait for articles look now whether they still have to."""
        ...

    def failed_analyses(self, version_ids: Sequence[str]) -> frozenset[str]:
        """Those of these versions whose analysis failed by a bug, so that nothing should wait for them."""
        ...

    def enqueue_forgotten(self, limit: int) -> int:
        """Enqueue the analyses of waiting versions that have no job, at most so many; returns how many."""
        ...


class NoJobs:
    """The ledger itself is the queue."""

    def enqueue(self, jobs: Sequence[Job]) -> None:
        """Nothing to do: whoever works looks into the ledger."""

    def hurry(self, workspace_id: str, version_ids: Sequence[str]) -> None:
        """Nothing to do: as above."""

    def look_again(self, workspace_id: str) -> None:
        """Nothing to do: as above."""

    def failed_analyses(self, version_ids: Sequence[str]) -> frozenset[str]:
        """None: as above."""
        del version_ids
        return frozenset()

    def enqueue_forgotten(self, limit: int) -> int:
        """Nothing to do: as above."""
        del limit
        return 0
