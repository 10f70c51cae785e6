"""The port between the clock and the work: who analyses, composes and delivers, and where.

    poll → (stored) → analyse → compose → deliver

There are two implementations. `embedded_executor` does everything in this process and its one analysis process;
`queue_executor` enqueues jobs on PostgreSQL for any number of `deltabrief worker`. Both read the ledger to find what
there is to do, call the same use cases, and keep the same order (`fair_order`). Every call may be repeated: work is
keyed by what it works on, and finds out by itself that it is done.
"""

from __future__ import annotations

from typing import Protocol


class Executor(Protocol):
    """Gets the work of the ledger done. All methods raise StorageError if the ledger cannot be used now."""

    async def analyse_pending(self) -> None:
        """See to it that all versions that wait for analysis are analysed, in fair order."""
        ...

    async def compose_due(self) -> None:
        """See to it that the briefings that are due now are composed, each after the articles it waits for."""
        ...

    async def deliver(self) -> None:
        """See to it that open rows of the outbox are delivered."""
        ...

    def close(self) -> None:
        """Stop at once; work in progress is rolled back and found again at the next start."""
        ...
