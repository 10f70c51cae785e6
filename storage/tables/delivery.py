"""Tables of subscriptions, the outbox, and the lease of the instance that sends."""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy import Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.tables.base import WORDS, Base, reference
from summarizer.delivery.model import DeliveryState, DestinationKind, Length, QuietRule
from summarizer.relations.matter_phase import MatterPhase


class DestinationRow(Base):
    """`summarizer.delivery.model.Destination`."""

    __tablename__ = "destinations"

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    kind: Mapped[DestinationKind]
    address: Mapped[str]
    platform: Mapped[str] = mapped_column(server_default="discord")


class SubscriptionRow(Base):
    """`summarizer.delivery.model.Subscription`: deleted with its topic. `at` is local time in `zone`."""

    __tablename__ = "subscriptions"
    __table_args__ = (UniqueConstraint("destination_id", "topic_id", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id", index=True)
    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", index=True)
    destination_id: Mapped[str] = reference("destinations.id")
    at: Mapped[time]
    zone: Mapped[str]
    created_at: Mapped[datetime]
    weekdays: Mapped[frozenset[int]] = mapped_column(FrozenJson(frozenset[int]))
    length: Mapped[Length]
    quiet: Mapped[QuietRule]
    paused: Mapped[bool]
    mention: Mapped[str | None]
    paused_because: Mapped[str | None]
    alerts: Mapped[bool] = mapped_column(server_default=false())
    alert_phase: Mapped[MatterPhase | None]


class DeliveryRow(Base):
    """`summarizer.delivery.model.Delivery`. No foreign key to the subscription, because deliveries outlive it."""

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("subscription_id", "due_at"), Index(None, "state", "due_at"))

    id: Mapped[str] = mapped_column(primary_key=True)
    subscription_id: Mapped[str]
    briefing_id: Mapped[str] = reference("briefings.id", index=True)
    destination_id: Mapped[str] = reference("destinations.id")
    due_at: Mapped[datetime]
    state: Mapped[DeliveryState]
    attempts: Mapped[int]
    receipt: Mapped[tuple[str, ...]] = mapped_column(FrozenJson(WORDS))
    error: Mapped[str | None]
    next_try: Mapped[datetime | None]


class LeaseRow(Base):
    """`summarizer.delivery.model.Lease`: at most one row, with a constant `id`."""

    __tablename__ = "leases"

    id: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    until: Mapped[datetime]
