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

    async def types(self, who, name: str, command: str, /, **options) -> str:
        self.world.later(seconds=20)
        result = await who.slash(self.world.channel, command, **options)
        given = " ".join(f"{key}: {value}" for key, value in options.items())
        return self.log.add(name, f"/{command} {given}".rstrip(), said(result))

    def store(self, text: str) -> str:
        """An article arrives and is analysed; returns its version's id."""
        at = self.world.clock[0]
        raw = RawArticle(text, "The Quay", at, published_at=at, url="https://quay.example/1", title="Strike")
        version = self.world.services.service.ingest(self.world.here, raw).version_id
        self.world.services.service.analyse(version)
        return version

    async def deliver(self):
        """Deliver what is open; returns the newest message."""
        world = self.world
        messenger = DiscordMessenger(world.client, world.services.ledger)
        courier = OutboxWorker(world.services.ledger, {"discord": messenger}, lambda: world.clock[0], RetryPolicy())
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
    form = await world.manager.click(refused.response, label="Edit again")
    done = await world.manager.submit_modal(form, {**own, "when": "8:30 Oslo"})
    await world.env.settle()
    text = log.add("mira", "writes 8:30 Oslo", said(done))
    assert "The ferry strike in the harbour and its talks" in text
    assert "Nothing has been read yet: there are no sources.\n-# You can add some with /setup or /source add." in text
    assert "Nothing has been read yet" in await session.types(session.ada, "ada", "brief")
    session.store(f"{FIRST} {REST}")
    world.later(minutes=1)
    assert "Ferry crews began a strike" in await session.types(session.bo, "bo", "brief")
    topic = {"topic": "the ferry strike in the harbour and its talks", "time": "9"}
    assert "standard length, with alerts, also when something is done" in await session.types(
        world.manager, "mira", "subscribe", **topic, alerts="done"
    )
    assert f"goes to <@{session.bo.id}>" in await session.types(session.bo, "bo", "subscribe", **topic, me=True)


async def reads(session: Session):
    """A briefing arrives; members use it. Returns its message."""
    world, log = session.world, session.log
    with world.services.ledger() as unit:
        subscription = next(each for each in unit.subscriptions.list_all() if each.alerts)
    world.later(minutes=1)
    world.services.service.brief(subscription.id, world.clock[0], world.clock[0])
    message = await session.deliver()
    log.add("ada, bo and rolf", "read in #briefings", shown(message))
    everything = said(await session.ada.click(message, label="Show all"))
    assert "Ferry crews began a strike in the harbour on Monday." in log.add("ada", "presses Show all", everything)
    await session.types(world.reader, "rolf", "why", change="1")
    assert "No article read so far answers this question." in await session.types(
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
    assert await Alerts(world.services.ledger, world.services.worker, lambda: world.clock[0]).after(version) == 1
    alert = log.add("ada, bo and rolf", "read in #briefings", shown(await session.deliver()))
    assert "alert: reported earlier, now retracted" in alert
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


STRIKE = "the ferry strike in the harbour and its talks"
MISTAKES: tuple[tuple[str, str, dict[str, object], str], ...] = (
    ("mira", "subscribe", {"topic": "fery", "time": "9"}, "There is no topic “fery”. There is “The ferry strike in"),
    ("mira", "subscribe", {"topic": STRIKE, "time": "25:99"}, "is not a valid time: hours go up to 23"),
    (
        "mira",
        "subscribe",
        {"topic": STRIKE, "time": "9", "zone": "Atlantis"},
        "zone. Write a city, a country or UTC+2.",
    ),
    ("mira", "subscribe", {"topic": STRIKE, "time": "9", "days": "blursday"}, "is not a day of the week. Did you mean"),
    ("ada", "subscribe", {"topic": STRIKE, "time": "9"}, "With me: True, you get direct messages instead."),
    ("ada", "unsubscribe", {"subscription": "the ferry one"}, "There is no subscription that you can end."),
    ("ada", "asof", {"date": "tomorrow"}, "“tomorrow” is in the future."),
    ("ada", "asof", {"date": "the day after"}, "is not a valid date. Write it like 2025-03-03, 3 March or yesterday."),
    ("ada", "asof", {"date": "yesterday"}, "Members with Manage Server can add some with /topic edit."),
    ("ada", "timeline", {"since": "last week"}, "🟢 Ferry crews began a strike in the harbour on Monday."),
    ("ada", "sources", {}, "### The Quay · 1 article"),
    ("ada", "topics", {"topic": STRIKE}, "• ferry, strike, harbour, talks"),
    ("bo", "why", {"change": "9"}, "There is no line 9: the last briefing here has 1 line."),
    ("bo", "why", {"change": "the first"}, "Choose a line from the list, or count it from the top"),
    ("bo", "ask", {"question": "hello"}, "Ask me a question, such as “What did the union say about the talks?”."),
    ("bo", "status", {}, "1 topic, 0 sources, 3 subscriptions\nNo article is waiting for analysis"),
    ("mira", "source list", {}, "There are no sources yet.\n-# Add one with /source add."),
    ("mira", "source add", {"address": "quay"}, "“quay” is not an http(s) address"),
    ("mira", "source remove", {"source": "quay"}, "There is no source “quay”."),
    ("mira", "entity show", {"name": "Atlantis"}, "There is no name “Atlantis”."),
    ("mira", "articles retry", {"article": "Strike"}, "No failed article is called “Strike”."),
    ("mira", "topic delete", {"topic": STRIKE}, "Delete “The ferry strike in the harbour and its talks” and its 3"),
    ("mira", "help", {}, "a topic, its sources, a channel and a time in one form"),
)
"""Who types which command, and a part of the answer."""


async def presses_everything(session: Session, message) -> None:
    """Everything under a briefing, by members and by the administrator."""
    world, log = session.world, session.log
    people = {"ada": session.ada, "mira": world.manager}
    for name, action in (("ada", "state"), ("ada", "useful"), ("ada", "notuseful"), ("mira", "notuseful")):
        pressed = await people[name].click(message, custom_id=id_of(message, f"db:{action}:"))
        log.add(name, f"presses {action}", said(pressed))
    chosen = await session.ada.select(message, ["2"], custom_id=id_of(message, "dbwhy:"))
    log.add("ada", "chooses line 2 of Why?", said(chosen))
    form = await session.ada.click(message, label="Ask")
    answer = await session.ada.submit_modal(form, {"question": "Who demands higher wages?"})
    log.add("ada", "presses Ask, writes 'Who demands higher wages?'", said(answer))


def id_of(message, start: str) -> str:
    return next(each for each in ids(message.components) if each.startswith(start))


def ids(parts):
    for part in parts:
        if found := getattr(part, "custom_id", None):
            yield found
        yield from ids(getattr(part, "children", ()))


async def makes_mistakes(session: Session) -> None:
    """What people type who do not know the commands."""
    people = {"ada": session.ada, "bo": session.bo, "mira": session.world.manager}
    for name, command, options, expected in MISTAKES:
        session.world.later(minutes=2)
        assert expected in await session.types(people[name], name, command, **options)


def test_a_session_of_an_administrator_and_three_members(played, monkeypatch):  # noqa: F811 - the fixture
    monkeypatch.setattr(setting_up, "PAUSE", 0.01)
    logs = []

    async def story(world) -> None:
        session = Session(world)
        logs.append(session.log)
        await sets_up(session)
        message = await reads(session)
        await presses_everything(session, message)
        await is_alerted(session, message)
        await makes_mistakes(session)

    played(story)
    (log,) = logs
    log.save("session_discord.txt")
    assert [part for part in log.parts if NEVER.search(part)] == []
