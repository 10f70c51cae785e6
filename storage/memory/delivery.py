"""Briefings, subscriptions and the outbox in memory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import chain

from storage.memory.state import View, aware, check_foreign_key, replace_known, store_new
from summarizer.briefing.model import Briefing, Feedback, FeedbackTotals
from summarizer.delivery.model import Delivery, DeliveryState, Destination, Lease, Subscription
from summarizer.errors import AlreadyStoredError, NotFoundError

_RUN = "run"
_UNDER_WAY = (DeliveryState.COMPOSED, DeliveryState.SENDING)


class MemoryBriefings:
    """See `summarizer.briefing.ports.Briefings`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, briefing: Briefing) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, briefing.workspace_id, "workspace")
        check_foreign_key(state.destinations, briefing.destination_id, "destination")
        for claim_id in briefing.disclosed_claim_ids:
            check_foreign_key(state.claims, claim_id, "claim")
        store_new(state.briefings, briefing.id, briefing, "briefing")

    def get(self, briefing_id: str) -> Briefing | None:
        return self._view.read.briefings.get(briefing_id)

    def list_delivered(self, destination_id: str, topic_id: str) -> tuple[Briefing, ...]:
        return self._newest(
            briefing
            for briefing in self._sent()
            if briefing.destination_id == destination_id and briefing.topic_id == topic_id
        )

    def disclosed_claim_ids(self, destination_id: str, topic_id: str) -> frozenset[str]:
        return frozenset(
            chain(*(briefing.disclosed_claim_ids for briefing in self.list_delivered(destination_id, topic_id)))
        )

    def list_disclosing(self, claim_id: str, limit: int) -> tuple[Briefing, ...]:
        return self._newest((briefing for briefing in self._sent() if claim_id in briefing.disclosed_claim_ids), limit)

    def list_recent(self, workspace_id: str, limit: int) -> tuple[Briefing, ...]:
        return self._newest((briefing for briefing in self._sent() if briefing.workspace_id == workspace_id), limit)

    def list_by_topic(self, topic_id: str, since: datetime, limit: int) -> tuple[Briefing, ...]:
        mine = (briefing for briefing in self._sent() if briefing.topic_id == topic_id and briefing.until > since)
        return self._newest(mine, limit)

    def _sent(self) -> list[Briefing]:
        state = self._view.read
        sent = {row.briefing_id for row in state.deliveries.values() if row.state is DeliveryState.SENT}
        return [briefing for briefing in state.briefings.values() if briefing.id in sent]

    def _newest(self, briefings: Iterable[Briefing], limit: int | None = None) -> tuple[Briefing, ...]:
        return tuple(sorted(briefings, key=lambda briefing: (briefing.until, briefing.id), reverse=True)[:limit])

    def store_feedback(self, feedback: Feedback) -> None:
        state = self._view.write
        check_foreign_key(state.briefings, feedback.briefing_id, "briefing")
        check_foreign_key(state.workspaces, feedback.workspace_id, "workspace")
        state.feedback[feedback.briefing_id, feedback.user_id] = aware(feedback)

    def feedback_totals(self, workspace_id: str) -> FeedbackTotals:
        given = [
            feedback.useful for feedback in self._view.read.feedback.values() if feedback.workspace_id == workspace_id
        ]
        return FeedbackTotals(given.count(True), given.count(False))


class MemorySubscriptions:
    """See `summarizer.delivery.ports.Subscriptions`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add_destination(self, destination: Destination) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, destination.workspace_id, "workspace")
        state.destinations.setdefault(destination.id, destination)

    def get_destination(self, destination_id: str) -> Destination | None:
        return self._view.read.destinations.get(destination_id)

    def add(self, subscription: Subscription) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, subscription.workspace_id, "workspace")
        check_foreign_key(state.topics, subscription.topic_id, "topic")
        check_foreign_key(state.destinations, subscription.destination_id, "destination")
        self._refuse_twin(subscription)
        store_new(state.subscriptions, subscription.id, subscription, "subscription")

    def _refuse_twin(self, subscription: Subscription) -> None:
        for other in self.list_all():
            if other.id != subscription.id and _slot(other) == _slot(subscription):
                raise AlreadyStoredError(f"That destination has this topic at {other.at:%H:%M} already")

    def get(self, subscription_id: str) -> Subscription | None:
        return self._view.read.subscriptions.get(subscription_id)

    def list_by_workspace(self, workspace_id: str) -> tuple[Subscription, ...]:
        return tuple(subscription for subscription in self.list_all() if subscription.workspace_id == workspace_id)

    def list_all(self) -> tuple[Subscription, ...]:
        return tuple(sorted(self._view.read.subscriptions.values(), key=lambda sub: (sub.created_at, sub.id)))

    def update(self, subscription: Subscription) -> None:
        self._refuse_twin(subscription)
        replace_known(self._view.write.subscriptions, subscription.id, subscription, "subscription")

    def remove(self, subscription_id: str) -> None:
        if self._view.write.subscriptions.pop(subscription_id, None) is None:
            raise NotFoundError(f"There is no subscription {subscription_id}")


def _slot(subscription: Subscription) -> tuple[object, ...]:
    return subscription.destination_id, subscription.topic_id, subscription.at


class MemoryOutbox:
    """See `summarizer.delivery.ports.Outbox`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, delivery: Delivery) -> None:
        state = self._view.write
        check_foreign_key(state.briefings, delivery.briefing_id, "briefing")
        check_foreign_key(state.destinations, delivery.destination_id, "destination")
        for other in state.deliveries.values():
            if (other.subscription_id, other.due_at) == (delivery.subscription_id, delivery.due_at):
                raise AlreadyStoredError(f"That period's briefing was composed before: {other.id}")
        store_new(state.deliveries, delivery.id, delivery, "delivery")

    def get(self, delivery_id: str) -> Delivery | None:
        return self._view.read.deliveries.get(delivery_id)

    def replace_if_unchanged(self, delivery: Delivery, was: Delivery) -> bool:
        rows = self._view.write.deliveries
        now = rows.get(was.id)
        if now is None or (now.state, now.attempts) != (was.state, was.attempts):
            return False
        rows[was.id] = delivery
        return True

    def list_open(self) -> tuple[Delivery, ...]:
        rows = [row for row in self._view.read.deliveries.values() if _is_open(row)]
        return tuple(sorted(rows, key=lambda row: (row.due_at, row.id)))

    def latest_of(self, subscription_id: str) -> Delivery | None:
        mine = [row for row in self._view.read.deliveries.values() if row.subscription_id == subscription_id]
        return max(mine, key=lambda row: row.due_at, default=None)

    def latest_by_subscription(self, until: datetime | None = None) -> dict[str, Delivery]:
        known = self._view.read.deliveries.values()
        rows = sorted((row for row in known if until is None or row.due_at <= until), key=lambda row: row.due_at)
        return {row.subscription_id: row for row in rows}


class MemoryLeases:
    """See `summarizer.delivery.ports.Leases`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def take(self, wanted: Lease, now: datetime) -> Lease:
        leases = self._view.write.leases  # lock first: of two concurrent calls, the second sees the result of the first
        held = leases.get(_RUN)
        if held is None or held.holder == wanted.holder or held.until <= now:
            leases[_RUN] = aware(wanted)
            return wanted
        return held

    def release(self, holder: str) -> None:
        leases = self._view.write.leases
        if _RUN in leases and leases[_RUN].holder == holder:
            del leases[_RUN]


def _is_open(delivery: Delivery) -> bool:
    retry = delivery.state is DeliveryState.FAILED and delivery.next_try is not None
    return retry or delivery.state in _UNDER_WAY
