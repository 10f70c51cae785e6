"""How subscriptions, the outbox and the lease are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from summarizer.delivery.model import Delivery, Destination, Lease, Subscription


class Subscriptions(Protocol):
    """Who gets which topic where and when. This table is the truth that schedules are rebuilt from."""

    def add_destination(self, destination: Destination) -> None:
        """The same destination twice keeps the first."""
        ...

    def get_destination(self, destination_id: str) -> Destination | None: ...

    def add(self, subscription: Subscription) -> None:
        """Raises AlreadyStoredError where that destination has the topic at that local time already."""
        ...

    def get(self, subscription_id: str) -> Subscription | None: ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Subscription, ...]: ...

    def list_all(self) -> tuple[Subscription, ...]:
        """Of every workspace, paused ones included."""
        ...

    def update(self, subscription: Subscription) -> None:
        """Raises NotFoundError."""
        ...

    def remove(self, subscription_id: str) -> None:
        """Raises NotFoundError."""
        ...


class Outbox(Protocol):
    """Briefings on their way. (subscription, due time) is unique."""

    def add(self, delivery: Delivery) -> None:
        """Raises AlreadyStoredError where that subscription's period has a row: it was composed before."""
        ...

    def get(self, delivery_id: str) -> Delivery | None: ...

    def replace_if_unchanged(self, delivery: Delivery, was: Delivery) -> bool:
        """Replace `was` by `delivery` if the row still is in the state of `was`; False where somebody was faster."""
        ...

    def list_open(self) -> tuple[Delivery, ...]:
        """Rows that are composed, sending, or failed with a next try, by due time."""
        ...

    def latest_of(self, subscription_id: str) -> Delivery | None:
        """The row with the latest due time, whatever its state."""
        ...

    def latest_by_subscription(self, until: datetime | None = None) -> dict[str, Delivery]:
        """The same for every subscription that has one, by its id; of those due by `until`, where it is given."""
        ...


class Leases(Protocol):
    """The one lease of a ledger."""

    def take(self, wanted: Lease, now: datetime) -> Lease:
        """Take it where it is free or has run out, prolong one's own; returns the lease that holds now, whosever."""
        ...

    def release(self, holder: str) -> None:
        """Give back one's own."""
        ...
