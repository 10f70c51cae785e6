"""Destinations, subscriptions and the outbox. All times but a subscription's are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class DestinationKind(StrEnum):
    """What kind of place a briefing goes to."""

    CONSOLE = "console"
    CHANNEL = "channel"
    THREAD = "thread"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Destination:
    """A channel, thread, DM or the console. `address` is the platform's own id of it."""

    id: str
    workspace_id: str
    kind: DestinationKind
    address: str


class Length(StrEnum):
    """How much a reader wants."""

    SHORT = "short"
    STANDARD = "standard"
    FULL = "full"


class QuietRule(StrEnum):
    """What happens on a quiet day: send the honest quiet note, send nothing, or only when our sources failed."""

    SEND = "send"
    SKIP = "skip"
    FAILURES = "failures"


@dataclass(frozen=True, slots=True)
class Subscription:
    """Destination + topic + local time, weekdays (0 = Monday), time zone (IANA), length and quiet-day rule.

    `mention` is the platform's id of the role that each briefing calls, `paused_because` why it was paused without
    anybody asking for it.
    """

    id: str
    workspace_id: str
    topic_id: str
    destination_id: str
    at: time
    zone: str
    created_at: datetime
    weekdays: frozenset[int] = frozenset(range(7))
    length: Length = Length.STANDARD
    quiet: QuietRule = QuietRule.SEND
    paused: bool = False
    mention: str | None = None
    paused_because: str | None = None


class DeliveryState(StrEnum):
    """composed → sending → sent | failed; skipped is a quiet day that the subscription did not want to hear of."""

    COMPOSED = "composed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One outbox row: a briefing on its way. Its id is the digest of (subscription, due time), and so unique.

    `receipt` holds the platform's message ids once sent; `marker` is what a messenger puts into the message so that
    it can be found again after a crash; `next_try` is None unless a failed try may be repeated.
    """

    id: str
    subscription_id: str
    briefing_id: str
    destination_id: str
    due_at: datetime
    state: DeliveryState
    attempts: int = 0
    receipt: tuple[str, ...] = ()
    error: str | None = None
    next_try: datetime | None = None

    @property
    def marker(self) -> str:
        """The text by which a sent message is recognised: the delivery's id."""
        return self.id


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to be the one running instance on a ledger: whose it is, and until when unless it is prolonged."""

    holder: str
    until: datetime
