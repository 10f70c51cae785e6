"""Tells the person who made a subscription that its destination was lost. They can repair it, or know who can."""

from __future__ import annotations

import asyncio
import logging

from slack_sdk.errors import SlackClientError

from bot.runtime.outbox_worker import subscriptions_to
from bot.slack_app.context import SlackApp, to_person
from bot.slack_app.delivery_errors import OUTAGE
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import section
from bot.slack_app.render.mrkdwn import safe
from bot.slack_app.render.paginate import SlackMessage
from bot.slack_app.teams import PLATFORM, team_of
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import DeliveryError
from summarizer.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)
TELLING = 30
"""Time limit in seconds for notifying a person; other people's briefings wait for it."""


async def notify_subscriber(app: SlackApp, destination: Destination, reason: str) -> None:
    """Notify them once, by direct message. If nobody can be notified, the log has it."""
    log.warning("%s %s is paused: %s", destination.kind.value, destination.address, reason)
    if destination.kind is DestinationKind.DIRECT:
        return  # its person has left, or sees it in /deltabrief subscriptions
    person = await app.services.read(lambda unit: subscriber_of(unit, destination))
    if person is None:
        return
    place = destination.address.partition(":")[0]
    text = (
        f"The briefings for <#{place}> are paused: {safe(reason, SHOWN.reason)}.\nNothing is lost: once this is fixed, "
        "use `/deltabrief subscribe` there again. The next briefing covers everything since the last."
    )
    try:
        async with asyncio.timeout(TELLING):
            team = await app.teams.get(team_of(destination))
            await to_person(app, team, person)([SlackMessage("Briefings are paused", (section(text),))])
    except (DeliveryError, SlackClientError, *OUTAGE) as error:
        log.warning("%s could not be notified: %s", person, type(error).__name__)


def subscriber_of(unit: UnitOfWork, destination: Destination) -> str | None:
    """The Slack user who last subscribed this destination."""
    for subscription in subscriptions_to(unit, destination):
        entry = unit.audit.latest(subscription.id)
        platform, _, person = entry.by.partition(":") if entry else ("", "", "")
        if platform == PLATFORM:
            return person
    return None
