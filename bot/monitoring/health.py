"""Whether this process can do its work: what /healthz and `deltabrief health` say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from summarizer.delivery.model import Lease

LATE = timedelta(minutes=15)
"""A briefing that is this late is worth a warning. It does not make the process unhealthy, because a restart seldom
helps: more often the chat platform does not answer, or there is more to analyse than this machine can."""


@dataclass(frozen=True, slots=True)
class Health:
    """`status` is ok, standby (waits for the running instance to stop) or failing; `problems` make it failing."""

    status: str
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether a container should be left running."""
        return self.status != "failing"


@dataclass(frozen=True, slots=True)
class HealthFacts:
    """What was found: an error of the ledger, its lease, and since when a briefing is due.

    `holder` is our own name if we are an instance; `is_worker` if we only work for one.
    """

    error: str | None
    lease: Lease | None
    due_since: datetime | None
    holder: str | None = None
    is_worker: bool = False


def assess(facts: HealthFacts, now: datetime) -> Health:
    """The verdict. Without `holder`, it asks whether any instance runs, which is no fault of a worker."""
    if facts.error is not None:
        return Health("failing", (f"the ledger cannot be used: {facts.error}",))
    warnings = tuple(_lateness(facts.due_since, now))
    alive = facts.lease is not None and facts.lease.until > now
    if facts.is_worker:
        return Health("ok", (), warnings if alive else (*warnings, "no instance runs, so nothing is delivered"))
    if facts.holder is None:
        return (
            Health("ok", (), warnings) if alive else Health("failing", ("no instance runs on this ledger",), warnings)
        )
    if facts.lease is None or facts.lease.holder != facts.holder:
        return Health("standby") if alive else Health("failing", ("this instance has not got the ledger's lease",))
    if not alive:
        return Health("failing", ("the lease was not renewed: this process or its database hangs",), warnings)
    return Health("ok", (), warnings)


def _lateness(due_since: datetime | None, now: datetime) -> list[str]:
    late = now - due_since if due_since else timedelta()
    return [f"a briefing has been due for {int(late.total_seconds() // 60)} minutes"] if late >= LATE else []
