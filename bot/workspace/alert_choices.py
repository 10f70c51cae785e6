"""What a subscription may be told between two briefings, as people choose it. One table for every surface."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.delivery.model import Subscription
from summarizer.relations.matter_phase import MatterPhase


@dataclass(frozen=True, slots=True)
class AlertChoice:
    """A choice: its value, what is offered to the reader, and what is said of a subscription that has it."""

    value: str
    label: str
    described: str
    alerts: bool = True
    phase: MatterPhase | None = None


NO_ALERTS = AlertChoice("no", "No, wait for the next briefing", "", alerts=False)
ALERT_CHOICES = (
    NO_ALERTS,
    AlertChoice("contested", "When an earlier briefing is disputed or retracted", "with alerts"),
    AlertChoice(
        "planned",
        "Also when something is now planned or announced",
        "with alerts, also when something is planned",
        phase=MatterPhase.PLANNED,
    ),
    AlertChoice(
        "done",
        "Also when something is done: arrested, passed, ended",
        "with alerts, also when something is done",
        phase=MatterPhase.DONE,
    ),
    AlertChoice(
        "denied",
        "Also when something is now denied",
        "with alerts, also when something is denied",
        phase=MatterPhase.DENIED,
    ),
)
_BY_VALUE = {choice.value: choice for choice in ALERT_CHOICES}


def alert_choice(value: str) -> AlertChoice:
    """The choice of this value. Only values that were offered get here."""
    return _BY_VALUE[value]


def choice_of(subscription: Subscription) -> AlertChoice:
    """What this subscription has."""
    wanted = (subscription.alerts, subscription.alert_phase if subscription.alerts else None)
    return next((each for each in ALERT_CHOICES if (each.alerts, each.phase) == wanted), ALERT_CHOICES[1])


def describe_alerts(subscription: Subscription) -> str:
    """As the end of a description: ", with alerts"; empty without alerts."""
    described = choice_of(subscription).described
    return f", {described}" if described else ""
