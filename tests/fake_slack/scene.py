"""The production app on the fake, and briefings to send: shared by tests and the delivery benchmark."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

from bot.chat.services import BotServices
from bot.slack_app.connection import Connection, SlackTokens, connected, connected_to_several
from bot.slack_app.oauth import OAuthOptions
from bot.slack_app.teams import PLATFORM, workspace_id
from summarizer.delivery.model import Delivery, DeliveryState, Destination, DestinationKind, Subscription
from summarizer.ids import digest
from summarizer.unit_of_work import Ledger
from summarizer.workspace.model import Workspace
from tests.fake_discord.scene import briefing_to, topic_of
from tests.fake_models import fake_service
from tests.fake_slack.server import CLIENT, Access
from tests.fake_slack.world import Channel
from tests.thread_worker import ThreadWorker


def now() -> datetime:
    """The real time, because Slack's timestamps contain it."""
    return datetime.now(UTC)


def services_on(ledger: Ledger, **given: Any) -> BotServices:
    """BotServices with instant fake models. `given` are further fields of it."""
    service = fake_service(ledger)
    return BotServices(ledger, service, ThreadWorker(service), **{"now": now, "zone": "UTC", **given})


def online(access: Access, services: BotServices, **options: Any) -> AbstractAsyncContextManager[Connection]:
    """The whole production app, connected to the fake."""
    tokens = SlackTokens(access.token, access.app_token)
    return connected(services, tokens, base_url=access.api, **options)


def online_for_several(access: Access, services: BotServices, port: int) -> AbstractAsyncContextManager[Connection]:
    """The app that teams install at http://127.0.0.1:PORT/slack/install."""
    oauth = OAuthOptions(*CLIENT, f"http://127.0.0.1:{port}", "127.0.0.1", port)
    return connected_to_several(services, access.app_token, oauth, base_url=access.api)


def destination_of(channel: Channel, thread_ts: str = "") -> Destination:
    """The place as a destination."""
    workspace = workspace_id(channel.team.id)
    if channel.person is not None:
        kind, address = DestinationKind.DIRECT, channel.person.id
    elif thread_ts:
        kind, address = DestinationKind.THREAD, f"{channel.id}:{thread_ts}"
    else:
        kind, address = DestinationKind.CHANNEL, channel.id
    return Destination(digest("destination", workspace, kind, address), workspace, kind, address, PLATFORM)


def subscribed(ledger: Ledger, channel: Channel, thread_ts: str = "", **given: Any) -> Subscription:
    """A daily subscription of this place to the workspace's topic, with everything that it refers to."""
    place = destination_of(channel, thread_ts)
    topic = topic_of(place.workspace_id)
    made = Subscription(digest("s", place.id), place.workspace_id, topic.id, place.id, time(8), "UTC", now())
    made = replace(made, **given)
    with ledger() as unit:
        if unit.workspaces.get(place.workspace_id) is None:
            unit.workspaces.add(Workspace(place.workspace_id, "A team"))
        if unit.topics.get(topic.id) is None:
            unit.topics.add(topic)
        unit.subscriptions.add_destination(place)
        unit.subscriptions.add(made)
        unit.commit()
    return made


def composed(
    ledger: Ledger, channel: Channel, name: str = "one", changes: int = 1, thread_ts: str = "", **given: Any
) -> Delivery:
    """A briefing in the outbox for this place."""
    place = destination_of(channel, thread_ts)
    subscription = digest("s", place.id)
    at = now()
    briefing = briefing_to(place, name, at, changes)
    row = Delivery(digest(subscription, name), subscription, briefing.id, place.id, at, DeliveryState.COMPOSED)
    row = replace(row, **given)
    with ledger() as unit:
        unit.briefings.add(briefing)
        unit.outbox.add(row)
        unit.commit()
    return row
