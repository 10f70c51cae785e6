"""A team that uses the bot on the fake Slack: an administrator, members, channels; shared by tests."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.chat.services import BotServices
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.slack_app.connection import Connection
from summarizer.ingest.model import RawArticle
from summarizer.unit_of_work import Ledger
from tests.fake_slack import scene
from tests.fake_slack.people import Exchange
from tests.fake_slack.screen import text_of
from tests.fake_slack.server import FakeSlack
from tests.fake_slack.world import Channel, User
from tests.waiting import until

STORY = (
    "Ferry crews began a strike in the harbour on Monday. The harbour talks on the ferry strike failed after an hour. "
    "Passengers of the ferry strike slept in the harbour hall last night. The port stayed shut on the second day of the strike."
)
TOPIC = {
    "name": "Ferry strike",
    "about": "The ferry strike in the harbour: crews, port, talks.",
    "keywords": "ferry, strike, harbour",
    "aspects": "Strike: Is the ferry strike in the harbour over?",
}


@dataclass
class Office:
    """A team with an administrator, two members and two channels."""

    fake: FakeSlack
    ledger: Ledger
    services: BotServices
    boss: User
    ana: User
    jon: User
    channel: Channel
    other: Channel
    slack: Connection | None = None

    @property
    def here(self) -> str:
        return f"slack:{self.channel.team.id}"

    async def command(self, user: User, text: str, channel: Channel | None = None) -> Exchange:
        made = await self.fake.people.command(user, channel or self.channel, text)
        await until(lambda: bool(made.seen or made.views))
        return made

    async def says(self, user: User, text: str, channel: Channel | None = None) -> str:
        return (await self.command(user, text, channel)).text

    async def submit(self, form: Exchange, **values: str) -> str:
        """Fill in the form, and wait until its window shows the result."""
        made = await self.fake.people.submit(form, values)
        await until(lambda: "One moment" not in text_of(made.view))
        return text_of(made.view)

    async def with_topic(self) -> str:
        """Add the topic, and an article on it; returns the topic's id."""
        await self.submit(await self.command(self.boss, "topics add"), **TOPIC)
        early = scene.now() - timedelta(minutes=30)
        raw = RawArticle(
            STORY, "The Quay", early, published_at=early, url="https://quay.example/1?a=1&b=2", title="Strike"
        )
        self.services.service.analyse(self.services.service.ingest(self.here, raw).version_id)
        return (await self.fake.people.suggestions(self.ana, "topic", "ferry"))[0]["value"]

    async def briefed(self) -> dict:
        """The topic's briefing, posted in the other channel; returns the message."""
        await self.with_topic()
        at = scene.now() - timedelta(minutes=1)
        form = await self.command(self.boss, "subscribe", self.other)
        await self.submit(form, time=f"{at:%H:%M}", zone="UTC", days="daily")
        with self.ledger() as unit:
            [subscription] = unit.subscriptions.list_all()
        self.services.service.brief(subscription.id, at, scene.now())
        await OutboxWorker(self.ledger, {"slack": self.slack.messenger}, scene.now, RetryPolicy()).deliver_open()
        [message] = self.other.top
        return message


def played(office: Office, story: Callable[[], Awaitable[None]], **options) -> None:
    async def run() -> None:
        async with office.fake.running(), scene.online(office.fake.access, office.services, **options) as slack:
            office.slack = slack
            await story()

    asyncio.run(run())
    assert office.fake.people.late == 0
