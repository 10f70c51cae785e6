"""An administrator and three members use the bot on Discord, from the invitation to an alert; what they read is checked."""

from __future__ import annotations

import re

from bot.chat import setting_up
from bot.discord_app.messenger import DiscordMessenger
from bot.discord_app.onboarding import welcome
from bot.runtime.alerts import Alerts
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from summarizer.delivery.model import DeliveryState
from summarizer.ingest.model import RawArticle
from tests.integration.discord.conftest import NOW, played, said, texts  # noqa: F401 - `played` is a fixture
from tests.transcript import Transcript

FIRST = "Ferry crews began a strike in the harbour on Monday. The union demands higher wages for the ferry crews."
REST = "Crossings to the islands are booked out for weeks. Passengers slept in the hall of the old port last night."
NEVER = re.compile(r"[A-Za-z]+Error\b|/deltabrief|Slack|(?<![:\d/])\b[0-9a-f]{20}\b|\bNone\b|\{\}|Traceback")
"""What nobody should read: classes, Slack's words, ids, holes."""


class Session:
    """Steps of people, each recorded with what they read."""

    def __init__(self, world) -> None:
        self.world = world
        self.log = Transcript("A session on Discord (fake models, so answers are plainer than real ones)")
        self.ada = world.guild.add_member(world.env.create_user("ada"))
        self.bo = world.guild.add_member(world.env.create_user("bo"))

    async def types(self, who, name: str, command: str, **options) -> str:
        self.world.later(seconds=20)
        result = await who.slash(self.world.channel, command, **options)
        given = " ".join(f"{key}: {value}" for key, value in options.items())
        return self.log.add(name, f"/{command} {given}".rstrip(), said(result))

    def store(self, text: str) -> str:
        """An article arrives and is analysed; returns its version's id."""
        at = self.world.clock[0]
        raw = RawArticle(text, "The Quay", at, published_at=at, url="https://quay.example/1", title="Strike")
        version = self.world.desk.service.ingest(self.world.here, raw).version_id
        self.world.desk.service.analyse(version)
        return version

    async def deliver(self):
        """Deliver what is open; returns the newest message."""
        world = self.world
        messenger = DiscordMessenger(world.client, world.desk.ledger)
        courier = OutboxWorker(world.desk.ledger, {"discord": messenger}, lambda: world.clock[0], RetryPolicy())
        rows = await courier.deliver_open()
        assert [row.state for row in rows] == [DeliveryState.SENT]
        return await world.client.get_channel(world.channel.id).fetch_message(int(rows[0].receipt[0]))


def shown(message) -> str:
    return re.sub(r"\\([^A-Za-z0-9\s])", r"\1", "\n".join(text for part in message.components for text in walk(part)))


def walk(part):
    """The texts of discord.py's components, in order."""
    if content := getattr(part, "content", None):
        yield content
    if label := getattr(part, "label", None):
        yield f"[{label}]"
    for child in getattr(part, "children", ()):
        yield from walk(child)


async def sets_up(session: Session) -> None:
    """From the invitation to a first subscription."""
    world, log = session.world, session.log
    await welcome(world.client, world.client.get_guild(world.guild.id))
    (card,) = [message async for message in world.client.get_channel(world.channel.id).history()]
    log.add("mira", "invites the bot", shown(card))
    assert "Only members with Manage Server can set me up." in log.add(
        "ada", "presses Set up", said(await session.ada.click(card, label="Set up"))
    )
    own = {"topic": [], "own": "the ferry strike in the harbour and its talks", "sites": "", "channel": []}
    form = await world.manager.click(card, label="Set up")
    refused = await world.manager.submit_modal(form, {**own, "when": "half past eight"})
    assert "is not a valid time" in log.add("mira", "presses Set up, writes 'half past eight'", said(refused))
    form = await world.manager.click(card, label="Set up")
    done = await world.manager.submit_modal(form, {**own, "when": "8:30 Oslo"})
    await world.env.settle()
    text = log.add("mira", "writes 8:30 Oslo", said(done))
    assert "The ferry strike in the harbour and its talks" in text
    assert "Nothing has been read yet: there are no sources." in text
    assert "Nothing has been read yet" in await session.types(session.ada, "ada", "brief")
    session.store(f"{FIRST} {REST}")
    world.later(minutes=1)
    assert "Ferry crews began a strike" in await session.types(session.bo, "bo", "brief")
    topic = {"topic": "the ferry strike in the harbour and its talks", "time": "9"}
    assert "with alerts, also on what is done" in await session.types(
        world.manager, "mira", "subscribe", **topic, alerts="done"
    )
    assert f"goes to <@{session.bo.id}>" in await session.types(session.bo, "bo", "subscribe", **topic, me=True)


async def reads(session: Session):
    """A briefing arrives; members use it. Returns its message."""
    world, log = session.world, session.log
    with world.desk.ledger() as unit:
        subscription = next(each for each in unit.subscriptions.list_all() if each.alerts)
    world.later(minutes=1)
    world.desk.service.brief(subscription.id, world.clock[0], world.clock[0])
    message = await session.deliver()
    log.add("ada, bo and rolf", "read in #briefings", shown(message))
    everything = said(await session.ada.click(message, label="Show all"))
    assert "Ferry crews began a strike in the harbour on Monday." in log.add("ada", "presses Show all", everything)
    await session.types(world.reader, "rolf", "why", change="1")
    assert "No stored claim answers" in await session.types(
        session.bo, "bo", "ask", question="Who is the king of Atlantis?"
    )
    assert "Ferry crews began a strike" in await session.types(
        session.bo, "bo", "ask", question="Is the ferry strike in the harbour over?"
    )
    return message


async def is_alerted(session: Session, message) -> None:
    """The article drops what it had said: an alert comes, and the first message says so."""
    world, log = session.world, session.log
    world.later(hours=2)
    version = session.store(f"{FIRST.partition('. ')[2]} {REST}")
    assert await Alerts(world.desk.ledger, world.desk.worker, lambda: world.clock[0]).after(version) == 1
    alert = log.add("ada, bo and rolf", "read in #briefings", shown(await session.deliver()))
    assert "alert: what an earlier briefing told is disputed or retracted" in alert
    assert (
        "**Retracted:** **“Ferry crews began a strike in the harbour on Monday.” is no longer in the article.**"
        in alert
    )
    first = await world.client.get_channel(world.channel.id).fetch_message(message.id)
    assert "**Since retracted**" in log.add("rolf", "looks at the first briefing again", shown(first))
    await session.types(world.reader, "rolf", "subscriptions")
    for command in ("articles failed", "status", "topics"):
        await session.types(world.manager, "mira", command)
    await session.types(session.ada, "ada", "help")


def test_a_session_of_an_administrator_and_three_members(played, monkeypatch):  # noqa: F811 - the fixture
    monkeypatch.setattr(setting_up, "PAUSE", 0.01)
    logs = []

    async def story(world) -> None:
        session = Session(world)
        logs.append(session.log)
        await sets_up(session)
        await is_alerted(session, await reads(session))

    played(story)
    (log,) = logs
    log.save("session_discord.txt")
    assert [part for part in log.parts if NEVER.search(part)] == []
