"""Destinations, subscriptions and the outbox. All times except a subscription's are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from summarizer.ids import digest
from summarizer.relations.matter_phase import MatterPhase
from summarizer.utc import utc


class DestinationKind(StrEnum):
    """The kind of a destination."""

    CONSOLE = "console"
    CHANNEL = "channel"
    THREAD = "thread"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Destination:
    """A channel, thread, DM or the console. `address` is the platform's own id for it.

    `platform` names the messenger that delivers to it.
    """

    id: str
    workspace_id: str
    kind: DestinationKind
    address: str
    platform: str


class Length(StrEnum):
    """How long a briefing should be."""

    SHORT = "short"
    STANDARD = "standard"
    FULL = "full"


class QuietRule(StrEnum):
    """What to do on a quiet day: send the quiet note, send nothing, or send it only if sources failed."""

    SEND = "send"
    SKIP = "skip"
    FAILURES = "failures"


@dataclass(frozen=True, slots=True)
class Subscription:
    """Destination + topic + local time, weekdays (0 = Monday), time zone (IANA), length and quiet-day rule.

    `mention` is the platform's id of the role that each briefing mentions; `paused_because` is the reason if it was
    paused without a user's request. `alerts`: what disputes or withdraws what was told is sent at once, and with an
    `alert_phase` also when a matter that was told reaches it.
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
    alerts: bool = False
    alert_phase: MatterPhase | None = None


SUBSCRIPTION_CHOICES = frozenset({"weekdays", "length", "quiet", "mention", "alerts", "alert_phase"})
"""What a subscriber may leave open: whoever changes a subscription keeps what they do not name."""


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A subscription as it is stored, the one that it replaced, and those of its place and topic at other times."""

    subscription: Subscription
    replaced: Subscription | None = None
    beside: tuple[Subscription, ...] = ()


class DeliveryState(StrEnum):
    """composed → sending → sent | failed; skipped is a quiet day on which the subscription wants no briefing."""

    COMPOSED = "composed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One outbox row: a briefing to deliver. Its id is the digest of (subscription, due time), and so unique.

    `receipt` has the platform's message ids after sending; a messenger puts `marker` into the message so that it can be
    found again after a crash; `next_try` is None unless a failed attempt may be repeated.
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
        """The text that identifies a sent message: the delivery's id."""
        return self.id


def delivery_id(subscription_id: str, due_at: datetime) -> str:
    """The id of the delivery of a subscription that is due at this time."""
    return digest(subscription_id, utc(due_at).isoformat())


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to be the running instance on a ledger: its holder, and its expiry unless it is renewed."""

    holder: str
    until: datetime
