"""A composed briefing goes into the outbox, unless its day was quiet and the subscription wants none then."""

from __future__ import annotations

from datetime import datetime

from summarizer.briefing.model import Briefing
from summarizer.delivery.model import Delivery, DeliveryState, QuietRule, Subscription, delivery_id
from summarizer.ids import digest
from summarizer.jobs import Job, JobKind
from summarizer.unit_of_work import UnitOfWork
from summarizer.utc import utc


def enqueue_delivery(work: UnitOfWork, briefing: Briefing, subscription: Subscription, due_at: datetime) -> Delivery:
    """Store a briefing with its delivery, COMPOSED or SKIPPED. Once per (subscription, due time)."""
    delivery = Delivery(
        delivery_id(subscription.id, due_at),
        subscription.id,
        briefing.id,
        subscription.destination_id,
        utc(due_at),
        DeliveryState.COMPOSED if is_wanted(briefing, subscription) else DeliveryState.SKIPPED,
    )
    work.briefings.add(briefing)
    work.outbox.add(delivery)
    if delivery.state is DeliveryState.COMPOSED:
        work.jobs.enqueue([Job(JobKind.DELIVER, "outbox", subscription.workspace_id)])
    return delivery


def enqueue_alert(work: UnitOfWork, alert: Briefing, subscription: Subscription) -> Delivery | None:
    """Store an alert with its delivery; None if its reader has it already, by whatever subscription."""
    if work.briefings.get(alert.id) is not None:
        return None
    delivery = Delivery(
        digest("delivery", subscription.id, alert.id),
        subscription.id,
        alert.id,
        subscription.destination_id,
        alert.until,
        DeliveryState.COMPOSED,
    )
    work.briefings.add(alert)
    work.outbox.add(delivery)
    work.jobs.enqueue([Job(JobKind.DELIVER, "outbox", subscription.workspace_id)])
    return delivery


def is_on_its_way(delivery: Delivery | None) -> bool:
    """Whether it is not known yet what the reader has received."""
    if delivery is None:
        return False
    if delivery.state is DeliveryState.FAILED:
        return delivery.next_try is not None
    return delivery.state not in {DeliveryState.SENT, DeliveryState.SKIPPED}


def is_wanted(briefing: Briefing, subscription: Subscription) -> bool:
    """Whether this subscription wants a briefing on a day like this one."""
    if briefing.quiet is None:
        return True
    if subscription.quiet is QuietRule.FAILURES:
        return bool(briefing.coverage.failing)
    return subscription.quiet is QuietRule.SEND
