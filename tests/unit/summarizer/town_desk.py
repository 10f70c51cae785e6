"""A service with fake models that covers a ferry strike: articles for it, and a briefing per day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from summarizer.briefing.model import Briefing
from summarizer.claims.model import WatchedEntity
from summarizer.delivery.model import DeliveryState, Destination, DestinationKind, Subscription
from summarizer.ingest.model import RawArticle
from summarizer.service import Service
from summarizer.topics.model import Aspect, Topic
from summarizer.unit_of_work import Ledger
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service

START = datetime(2025, 3, 1, 9, tzinfo=UTC)
TOPIC = Topic(
    "t",
    "w",
    "Ferry strike",
    "The ferry strike in the harbour: talks, wages, crossings.",
    ("ferry strike",),
    (WatchedEntity("Harbour Union", ("HU",), "organisation"),),
    (Aspect("Talks", "Do the talks about the ferry strike go on?"),),
)


def town_desk(ledger: Ledger) -> Service:
    """The service of workspace "w", which has TOPIC and a console that is briefed at six; "other" has nothing."""
    service = fake_service(ledger)
    with ledger() as work:
        for workspace in ("w", "other"):
            work.workspaces.add(Workspace(workspace, workspace))
        work.subscriptions.add_destination(Destination("d", "w", DestinationKind.CONSOLE, "terminal", "console"))
        work.commit()
    service.add_topic(TOPIC)
    with ledger() as work:
        work.subscriptions.add(Subscription("s", "w", "t", "d", time(18), "UTC", START))
        work.commit()
    return service


def arrive(service: Service, text: str, day: int = 0, publisher: str = "Herald", url: str | None = None) -> str:
    """Store and analyse an article; returns the id of its version."""
    at = START + timedelta(days=day)
    address = url or f"https://{publisher.lower()}.example/{day}/{len(text)}"
    intake = service.ingest("w", RawArticle(text, publisher, at, url=address, published_at=at))
    service.analyse(intake.version_id)
    return intake.version_id


def brief(service: Service, day: int) -> Briefing:
    """Compose the day's briefing and deliver it."""
    due = START + timedelta(days=day, hours=9)
    delivery = service.brief("s", due, due)
    with service.ledger() as work:
        work.outbox.replace_if_unchanged(replace(delivery, state=DeliveryState.SENT), delivery)
        briefing = work.briefings.get(delivery.briefing_id)
        work.commit()
    assert briefing is not None
    return briefing
