"""Storage of subscriptions, the outbox and the lease. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from summarizer.delivery.model import Delivery, Destination, Lease, Subscription


class Subscriptions(Protocol):
    """Who gets which topic, where and when. The single source of truth for schedules."""

    def add_destination(self, destination: Destination) -> None:
        """If the destination exists, it is unchanged."""
        ...

    def get_destination(self, destination_id: str) -> Destination | None: ...

    def get_destinations(self, destination_ids: Sequence[str]) -> tuple[Destination, ...]:
        """Those of these that are stored, in any order."""
        ...

    def add(self, subscription: Subscription) -> None:
        """Raises AlreadyStoredError if that destination already has the topic at that local time."""
        ...

    def get(self, subscription_id: str) -> Subscription | None: ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Subscription, ...]: ...

    def list_all(self) -> tuple[Subscription, ...]:
        """Of every workspace, including paused ones."""
        ...

    def update(self, subscription: Subscription) -> None:
        """Raises NotFoundError."""
        ...

    def remove(self, subscription_id: str) -> None:
        """Raises NotFoundError."""
        ...


class Outbox(Protocol):
    """Briefings to deliver. (subscription, due time) is unique."""

    def add(self, delivery: Delivery) -> None:
        """Raises AlreadyStoredError if there is a row for that subscription and due time: it was composed before."""
        ...

    def get(self, delivery_id: str) -> Delivery | None: ...

    def replace_if_unchanged(self, delivery: Delivery, was: Delivery) -> bool:
        """Replace `was` by `delivery` if the row still has the state of `was`; False if another process was faster."""
        ...

    def find_by_briefing(self, briefing_id: str) -> Delivery | None:
        """The row that delivers this briefing."""
        ...

    def list_open(self) -> tuple[Delivery, ...]:
        """Rows that are composed, sending, or failed with a next try, by due time."""
        ...

    def latest_of(self, subscription_id: str) -> Delivery | None:
        """The row with the latest due time, whatever its state."""
        ...

    def latest_by_subscription(self, until: datetime | None = None) -> dict[str, Delivery]:
        """The latest row of every subscription that has one, by its id; only rows due by `until`, if given."""
        ...


class Leases(Protocol):
    """The only lease of a ledger."""

    def take(self, wanted: Lease, now: datetime) -> Lease:
        """Take the lease if it is free or expired, or renew one's own; returns the current lease, whoever holds it."""
        ...

    def release(self, holder: str) -> None:
        """Release one's own lease."""
        ...
