"""An administrator and three members use the bot on Slack, from the invitation to an alert; what they read is checked."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.chat import setting_up
from bot.runtime.alerts import Alerts
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from summarizer.ingest.model import RawArticle
from tests.fake_slack import scene
from tests.fake_slack.office import Office, played
from tests.fake_slack.screen import text_of
from tests.fake_slack.server import FakeSlack
from tests.fake_slack.world import Json
from tests.transcript import Transcript
from tests.waiting import until

FIRST = "Ferry crews began a strike in the harbour on Monday. The union demands higher wages for the ferry crews."
REST = "Crossings to the islands are booked out for weeks. Passengers slept in the hall of the old port last night."
NEVER = re.compile(r"[A-Za-z]+Error\b|Manage Server|/topic |/source |[0-9a-f]{16}|\bNone\b|\{\}|Traceback")
"""What nobody should read: classes, Discord's words, ids, holes."""


@pytest.fixture
def office(sqlite_ledger) -> Office:
    fake = FakeSlack()
    team = fake.world.add_team("Harbour Watch", ("briefings", "random"))
    people = [fake.world.add_user(team, name, admin=name == "boss") for name in ("boss", "ana", "jon")]
    return Office(fake, sqlite_ledger, scene.services_on(sqlite_ledger), *people, *team.channels.values())


class Session:
    """Steps of people, each recorded with what they read."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.log = Transcript("A session on Slack (fake models, so answers are plainer than real ones)")
        self.mia = office.fake.world.add_user(office.boss.team, "mia", zone="America/New_York")

    async def types(self, user, text: str) -> str:
        return self.log.add(user.name, f"/deltabrief {text}".rstrip(), await self.office.says(user, text))

    async def fills(self, user, text: str, **values: str) -> str:
        form = await self.office.command(user, text)
        self.log.add(user.name, f"/deltabrief {text} (a form opens)", text_of(form.view))
        return self.log.add(user.name, f"fills it in: {values}", await self.office.submit(form, **values))

    async def presses(self, user, message, label: str) -> str:
        made = await self.office.fake.people.button(user, self.office.channel, message, label)
        return self.log.add(user.name, f"presses {label}", await made.answered())

    async def posts(self, user, text: str, thread: str = "") -> str:
        place, before = self.office.channel, len(self.office.channel.messages)
        await self.office.fake.people.say(user, place, text, thread)
        await until(lambda: len(place.messages) == before + 2)
        return self.log.add(user.name, f"@Deltabrief {text}", text_of(list(place.messages.values())[-1]))

    def store(self, text: str, title: str) -> str:
        """An article arrives and is analysed; returns its version's id."""
        service, now = self.office.services.service, scene.now()
        early = now - timedelta(minutes=30)
        raw = RawArticle(text, "The Quay", now, published_at=early, url="https://quay.example/1", title=title)
        version = service.ingest(self.office.here, raw).version_id
        service.analyse(version)
        return version

    async def deliver(self) -> None:
        await OutboxWorker(
            self.office.ledger, {"slack": self.office.slack.messenger}, scene.now, RetryPolicy()
        ).deliver_open()


async def sets_up(session: Session) -> None:
    """From the invitation to a first subscription."""
    office, log, channel = session.office, session.log, session.office.channel
    boss, ana = office.boss, office.ana
    event = {"type": "member_joined_channel", "user": channel.team.bot_user, "inviter": boss.id}
    await office.fake.people.event(channel.team, {**event, "channel": channel.id})
    await until(lambda: bool(channel.top))
    card = channel.top[0]
    log.add("boss", "invites the bot to #briefings", text_of(card))
    assert "There are no topics yet." in await session.types(ana, "brief")
    assert "Only Slack admins can set me up." in await session.presses(ana, card, "Set up")
    form = await office.fake.people.button(boss, channel, card, "Set up")
    log.add("boss", "presses Set up (a form opens)", text_of(await form.shown()))
    own, when = "the ferry strike in the harbour and its talks", "half past eight"
    refused = log.add("boss", f"writes {when!r}", await office.submit(form, own=own, when=when))
    assert "is not a valid time" in refused
    done = log.add("boss", "corrects it to 8:30 Oslo", await office.submit(form, own=own, when="8:30 Oslo"))
    assert "*The ferry strike in the harbour and its talks* goes to" in done
    direct = office.fake.world.direct(boss)
    await until(lambda: bool(direct.top))
    said = log.add("boss", "gets a direct message", text_of(direct.top[0]))
    assert "Nothing has been read yet: there are no sources.\n  You can add one: /deltabrief setup" in said
    session.store(f"{FIRST} {REST}", "Strike")
    assert "Ferry crews began a strike" in await session.types(session.mia, "brief")
    assert "with alerts" in await session.fills(boss, "subscribe", time="09:00", alerts="contested")
    assert "(America/New_York)" in await session.fills(session.mia, "subscribe", where="", time="07:30")


async def reads(session: Session) -> Json:
    """A briefing arrives; members use it. Returns its message."""
    office, log, channel = session.office, session.log, session.office.channel
    boss, ana, jon, mia = office.boss, office.ana, office.jon, session.mia
    with office.ledger() as unit:
        subscription = next(each for each in unit.subscriptions.list_all() if each.alerts)
    office.services.service.brief(subscription.id, scene.now(), scene.now())
    await session.deliver()
    message = channel.top[-1]
    log.add("ana, jon and mia", "read in #briefings", text_of(message))
    everything = await session.presses(ana, message, "Show all")
    assert "Ferry crews began a strike in the harbour on Monday." in everything
    assert "The Quay" in await session.presses(jon, message, "Sources")
    assert "Slack admins decide" in await session.presses(jon, message, "👎")
    assert "Less of this …" in await session.presses(boss, message, "👎")
    assert "Ask me a question" in await session.posts(jon, "hello!")
    answer = await session.posts(mia, "Is the ferry strike in the harbour over?", message["ts"])
    assert "Ferry crews began a strike" in answer
    assert "No article read so far answers this question." in await session.types(
        mia, "ask Who is the king of Atlantis?"
    )
    assert "Did you mean /deltabrief status?" in await session.types(jon, "statsu")
    return message


async def is_alerted(session: Session, message: Json) -> None:
    """The article drops what it had said: an alert comes, and the first message says so."""
    office, log, channel = session.office, session.log, session.office.channel
    version = session.store(f"{FIRST.partition('. ')[2]} {REST}", "Strike")
    assert await Alerts(office.ledger, office.services.worker, scene.now).after(version) == 1
    await session.deliver()
    alert = log.add("ana, jon and mia", "read in #briefings", text_of(channel.top[-1]))
    assert "alert: reported earlier, now retracted" in alert
    assert "*Retracted:* *“Ferry crews began a strike in the harbour on Monday.” is no longer in the article.*" in alert
    told = log.add("jon", "looks at the first briefing again", text_of(channel.messages[message["ts"]]))
    assert told.index("*Since retracted*") < told.index("Ferry crews began"), "above the line that it is about"
    await session.types(office.jon, "subscriptions")
    for command in ("articles", "status", "topics", "state"):
        await session.types(office.boss, command)
    log.add("boss", "opens the Home tab", text_of(await office.fake.people.open_home(office.boss)))
    await session.types(office.ana, "help")


STRIKE = "the ferry strike in the harbour and its talks"
MISTAKES: tuple[tuple[str, str, str], ...] = (
    ("boss", "topics bridge", "There is no topic “bridge”. There is “The ferry strike in the harbour and its talks”."),
    ("ana", "topics add Bridge", "Only Slack admins can use /deltabrief topics add."),
    ("ana", "sources", "A Slack admin can add one: /deltabrief sources add https://…"),
    ("ana", f"state {STRIKE} on yesterday", "This topic has no questions yet. Admins can add some with"),
    ("ana", f"state {STRIKE} on tomorrow", "“tomorrow” is in the future."),
    ("ana", "timeline since last week", "🟢 Ferry crews began a strike in the harbour on Monday."),
    ("ana", f"timeline {STRIKE} since next year", "“next year” is not a valid date."),
    ("ana", "why", "The next briefing covers everything else.\n  Write a number after it, such as /deltabrief why 1"),
    ("ana", "why 9", "There is no line 9: the last briefing here has 1 line."),
    ("ana", "why the first", "There is no line or topic “the first”. Write a number, such as /deltabrief why 1."),
    ("jon", "entity Atlantis", "There is no name “Atlantis”."),
    ("jon", "entity", "Write a name after it"),
    ("jon", "unsubscribe", "There is no subscription that you can end."),
    ("jon", "status", "Readers' votes: 0 👍, 2 👎"),
    ("jon", "ask hello", "Ask me a question, such as “What did the union say about the talks?”."),
    ("jon", "did a court rule on it?", "No article read so far answers this question."),
    ("boss", "sources add quay", "“quay” is not an http(s) address"),
    ("boss", "sources test http://localhost/", "localhost is an address of this machine"),
    ("boss", "articles retry Strike", "No failed article is called “Strike”."),
    ("boss", f"topics {STRIKE}", "• ferry, strike, harbour, talks"),
    ("boss", "help", "*For admins*"),
)
"""Who types what after /deltabrief, and a part of the answer."""


async def makes_mistakes(session: Session) -> None:
    """What people type who do not know the commands."""
    office = session.office
    people = {each.name: each for each in (office.boss, office.ana, office.jon, session.mia)}
    for name, text, expected in MISTAKES:
        assert expected in await session.types(people[name], text)


def test_a_session_of_an_administrator_and_three_members(office, monkeypatch):
    monkeypatch.setattr(setting_up, "PAUSE", 0.01)
    session = Session(office)

    async def story() -> None:
        await sets_up(session)
        await is_alerted(session, await reads(session))
        await makes_mistakes(session)

    played(office, story)
    session.log.save("session_slack.txt")
    assert office.fake.violations == []
    assert [part for part in session.log.parts if NEVER.search(part)] == []
