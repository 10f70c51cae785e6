"""The outbox worker: briefings on their way to destinations, each exactly once.

    composed → (committed) sending → send → sent | failed → … → sending → find, and only then send again

A row is committed as `sending` before anything leaves. Whoever finds a row that was tried before, because we crashed
or because an answer never came, looks for its marker at the destination first; a look-up that fails is never read as
"not sent". While one process sends, `next_try` of the row says until when it keeps it to itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from summarizer.errors import DeliveryError
from summarizer.ports import Ledger
from summarizer.types import Briefing, Delivery, DeliveryState, Destination, DestinationKind

log = logging.getLogger(__name__)

Receipt = tuple[str, ...]
"""The platform's ids of the messages that a delivery became."""


class Messenger(Protocol):
    """Brings briefings to one kind of destination."""

    async def send(self, destination: Destination, briefing: Briefing, delivery: Delivery) -> Receipt:
        """Send the briefing with the delivery's marker in it.

        Raises:
            DeliveryError: it was refused, or it is not known whether it arrived; `retry` tells whether to try again.
        """
        ...

    async def find(self, destination: Destination, marker: str) -> Receipt | None:
        """The receipt of the message that carries this marker; None only if it is certain that there is none.

        Raises:
            DeliveryError: the destination cannot be searched now.
        """
        ...


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and after what waits a delivery is tried, and how long one try may keep a row to itself."""

    attempts: int = 8
    first_wait: timedelta = timedelta(seconds=30)
    longest_wait: timedelta = timedelta(hours=1)
    claim: timedelta = timedelta(minutes=2)

    def wait(self, attempts: int) -> timedelta | None:
        """The pause after so many tries, doubling each time; None when it is given up."""
        if attempts >= self.attempts:
            return None
        doublings: int = 2 ** min(attempts - 1, 20)  # a million times any wait is beyond the longest
        return min(self.first_wait * doublings, self.longest_wait)


def unwatched(step: str) -> None:
    """No step is watched; the kill test watches them to die between every two."""


@dataclass(frozen=True)
class Courier:
    """Moves open outbox rows on. Holds nothing that another process could not rebuild.

    `steps` is told the name of every step when it is done.
    """

    ledger: Ledger
    messengers: Mapping[DestinationKind, Messenger]
    now: Callable[[], datetime]
    policy: RetryPolicy = RetryPolicy()
    steps: Callable[[str], None] = unwatched

    async def deliver_open(self) -> tuple[Delivery, ...]:
        """Bring every row that may be tried now one step to its end; returns how those rows stand afterwards.

        Raises:
            StorageError: the ledger cannot be read or written.
        """
        moved = [await self.deliver(row) for row in await asyncio.to_thread(self._open)]
        return tuple(row for row in moved if row is not None)

    async def deliver(self, row: Delivery) -> Delivery | None:
        """Deliver one row; None if it is not its time or somebody else has it."""
        now = self.now()
        if not may_try(row, now):
            return None
        mine = replace(
            row, state=DeliveryState.SENDING, attempts=row.attempts + 1, error=None, next_try=now + self.policy.claim
        )
        if not await asyncio.to_thread(self._move, mine, row):
            return None
        self.steps("sending")
        outcome = await self._outcome(mine)
        await asyncio.to_thread(self._move, outcome, mine)
        self.steps(outcome.state.value)
        return outcome

    async def _outcome(self, row: Delivery) -> Delivery:
        """How this try ended. A time-out is a try whose end we do not know: the next one looks before it sends."""
        try:
            async with asyncio.timeout(self.policy.claim.total_seconds() / 2):
                receipt = await self._hand_over(row)
        except TimeoutError:
            return self._failed(row, "no answer in time", retry=True)
        except DeliveryError as error:
            return self._failed(row, str(error), retry=error.retry)
        return replace(row, state=DeliveryState.SENT, receipt=receipt, next_try=None)

    async def _hand_over(self, row: Delivery) -> Receipt:
        destination, briefing = await asyncio.to_thread(self._read, row)
        messenger = self.messengers.get(destination.kind)
        if messenger is None:
            raise DeliveryError(f"nothing here delivers to a {destination.kind.value}", retry=True)
        found = await messenger.find(destination, row.marker) if row.attempts > 1 else None
        receipt = found or await messenger.send(destination, briefing, row)
        self.steps("handed over")
        return receipt

    def _failed(self, row: Delivery, reason: str, *, retry: bool) -> Delivery:
        wait = self.policy.wait(row.attempts) if retry else None
        log.warning("delivery %s failed: %s; %s", row.id, reason, f"next try in {wait}" if wait else "given up")
        return replace(
            row, state=DeliveryState.FAILED, error=reason, next_try=self.now() + wait if wait is not None else None
        )

    def _open(self) -> tuple[Delivery, ...]:
        with self.ledger() as unit:
            return unit.outbox.open()

    def _move(self, row: Delivery, was: Delivery) -> bool:
        with self.ledger() as unit:
            moved = unit.outbox.move(row, was)
            unit.commit()
        return moved

    def _read(self, row: Delivery) -> tuple[Destination, Briefing]:
        with self.ledger() as unit:
            destination = unit.subscriptions.destination(row.destination_id)
            briefing = unit.briefings.get(row.briefing_id)
        if destination is None or briefing is None:
            raise DeliveryError("its destination or briefing is no longer stored", retry=False)
        return destination, briefing


def may_try(row: Delivery, now: datetime) -> bool:
    """Whether a row may be worked on: composed, failed with its wait over, or left `sending` by one who is gone."""
    if row.state is DeliveryState.COMPOSED:
        return True
    if row.state is DeliveryState.FAILED:
        return row.next_try is not None and row.next_try <= now
    return row.state is DeliveryState.SENDING and (row.next_try is None or row.next_try <= now)
