"""The production client on the fake, and briefings to send: shared by tests and the delivery benchmark."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

from bot.chat.services import BotServices
from bot.discord_app.build import build_client
from bot.discord_app.client import Deltabrief
from bot.discord_app.context import guild_workspace
from summarizer.briefing.model import Briefing, Change, ChangeKind, Citation, Coverage, StateCard
from summarizer.delivery.model import Delivery, DeliveryState, Destination, DestinationKind, Subscription
from summarizer.ids import digest
from summarizer.text.span import Span
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger
from summarizer.workspace.model import Workspace
from tests.fake_discord.online import QUICK, online
from tests.fake_discord.server import Access
from tests.fake_discord.world import Channel, Guild
from tests.fake_models import fake_service
from tests.thread_worker import ThreadWorker

KINDS = {1: DestinationKind.DIRECT, 11: DestinationKind.THREAD}


def now() -> datetime:
    """The real time, because Discord's ids contain it."""
    return datetime.now(UTC)


def services_on(ledger: Ledger, **given: Any) -> BotServices:
    """BotServices with instant fake models. `given` are further fields of it."""
    service = fake_service(ledger)
    return BotServices(ledger, service, ThreadWorker(service), now, "UTC", **given)


@asynccontextmanager
async def connected(access: Access, services: BotServices) -> AsyncIterator[Deltabrief]:
    """The whole production client, logged in and ready."""
    async with online(build_client(services, connector=access.connector(), **QUICK)) as client:
        yield client


def destination_of(channel: Channel, topics_of: Guild | None = None) -> Destination:
    """The place as a destination. `topics_of` is the server whose topics a DM receives, if any."""
    address = channel.recipient["id"] if channel.recipient else channel.id
    guild = channel.guild or topics_of
    workspace = guild_workspace(int(guild.id), None).id if guild else f"discord:{address}"
    kind = KINDS.get(channel.kind, DestinationKind.CHANNEL)
    return Destination(digest("destination", kind.value, address), workspace, kind, address, "discord")


def briefing_to(
    destination: Destination, name: str, at: datetime, changes: int = 1, kind: ChangeKind = ChangeKind.NEW
) -> Briefing:
    """A briefing with this many long changes, all of the same claim: about eight fill a message."""
    cited = Citation(
        "c", "a", "v", Span(0, 10), "The ferry sails", "The Quay", "The Quay", at, url="https://quay.example/1"
    )
    told = tuple(
        Change(kind, f"Item {number} of {name}. " + "The ferry sails again after the talks. " * 8, (cited,))
        for number in range(1, changes + 1)
    )
    return Briefing(
        id=digest("briefing", name),
        workspace_id=destination.workspace_id,
        topic_id=topic_of(destination.workspace_id).id,
        topic_name="Ferry strike",
        destination_id=destination.id,
        since=None,
        until=at,
        bottom_line=f"Bottom line of {name}.",
        changes=told,
        state=StateCard("t", at, ()),
        coverage=Coverage(1, 1, 1),
        disclosed_claim_ids=(),
    )


def topic_of(workspace_id: str) -> Topic:
    """The only topic of a workspace."""
    return Topic(digest("topic", workspace_id), workspace_id, "Ferry strike", "The ferry strike in the harbour.")


def subscribed(ledger: Ledger, channel: Channel, topics_of: Guild | None = None, **given: object) -> Subscription:
    """A daily subscription of this place to the workspace's topic, with everything that it refers to."""
    place = destination_of(channel, topics_of)
    topic = topic_of(place.workspace_id)
    made = Subscription(digest("s", place.id), place.workspace_id, topic.id, place.id, time(8), "UTC", now())
    made = replace(made, **given)  # type: ignore[arg-type]
    with ledger() as unit:
        if unit.workspaces.get(place.workspace_id) is None:
            unit.workspaces.add(Workspace(place.workspace_id, "A server or a person"))
            unit.topics.add(topic)
        unit.subscriptions.add_destination(place)
        unit.subscriptions.add(made)
        unit.commit()
    return made


def composed(
    ledger: Ledger,
    channel: Channel,
    name: str = "one",
    changes: int = 1,
    topics_of: Guild | None = None,
    kind: ChangeKind = ChangeKind.NEW,
    **given: object,
) -> Delivery:
    """A briefing in the outbox for this place."""
    place = destination_of(channel, topics_of)
    subscription = digest("s", place.id)
    at = now()
    briefing = briefing_to(place, name, at, changes, kind)
    row = Delivery(digest(subscription, name), subscription, briefing.id, place.id, at, DeliveryState.COMPOSED)
    row = replace(row, **given)  # type: ignore[arg-type]
    with ledger() as unit:
        unit.briefings.add(briefing)
        unit.outbox.add(row)
        unit.commit()
    return row
