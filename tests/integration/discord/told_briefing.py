"""A briefing delivered to a Discord channel, which tests then press, ask and read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time, timedelta

import discord

from bot.discord_app.render.briefing import briefing_messages
from bot.discord_app.render.components import layout
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import DeliveryState, Destination, DestinationKind, Subscription
from summarizer.ingest.model import RawArticle
from summarizer.topics.model import Aspect, Topic
from summarizer.workspace.model import Workspace

GOES_ON = "The talks about the ferry strike go on in the harbour."
FAILED = "A court has ended the ferry strike in the harbour after talks failed."


@dataclass
class Told:
    """A briefing delivered to the channel: its message, and the briefing itself."""

    message: discord.Message
    briefing: Briefing


async def tell(world, kind=DestinationKind.CHANNEL, address=None) -> Told:
    """Ingest two articles, one three days before the other, and deliver the briefing of each day."""
    services, here, now = world.services, world.here, world.clock[0]
    topic = Topic(
        "t", here, "Ferry strike", "The ferry strike in the harbour: talks.", ("ferry strike",),
        aspects=(Aspect("Talks", "Do the talks about the ferry strike go on?"),),
    )  # fmt: skip
    with services.ledger() as work:
        if work.workspaces.get(here) is None:
            work.workspaces.add(Workspace(here, "Newsroom"))
        work.subscriptions.add_destination(Destination("d", here, kind, str(address or world.channel.id), "discord"))
        work.commit()
    services.service.add_topic(topic)
    with services.ledger() as work:
        work.subscriptions.add(Subscription("s", here, "t", "d", time(10), "Europe/Oslo", now))
        work.commit()
    read_article(services, here, GOES_ON, "Herald", now - timedelta(days=3))
    _deliver(services, now - timedelta(days=2))
    read_article(services, here, FAILED, "Courier", now - timedelta(days=1))
    briefing = _deliver(services, now - timedelta(hours=1))
    message = await _post(world, briefing, kind)
    return Told(message, briefing)


def read_article(services, workspace_id, text, publisher, at):
    raw = RawArticle(text, publisher, at, url=f"https://{publisher.lower()}.example/1", published_at=at)
    services.service.analyse(services.service.ingest(workspace_id, raw).version_id)


def _deliver(services, due):
    delivery = services.service.brief("s", due, due)
    with services.ledger() as work:
        work.outbox.replace_if_unchanged(replace(delivery, state=DeliveryState.SENT), delivery)
        work.commit()
        return work.briefings.get(delivery.briefing_id)


async def _post(world, briefing, kind):
    """As the messenger does."""
    if kind is DestinationKind.DIRECT:
        place = await world.client.create_dm(discord.Object(world.reader.id))
    else:
        place = world.client.get_channel(world.channel.id)
    return await place.send(view=layout(briefing_messages(briefing, "marker")[0]))


def shown(message):
    """All text of a message with components."""

    def walk(parts):
        for part in parts:
            yield getattr(part, "content", "") or ""
            yield from walk(getattr(part, "children", ()))

    return "\n".join((message.content, *walk(message.components)))


async def open_thread(world, told):
    """The briefing's thread as a place of an actor."""
    await told.message.create_thread(name="Ferry strike")
    (thread,) = world.channel.threads
    return thread
