"""From the installation to a test briefing, as an administrator meets it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from bot.chat import setting_up
from bot.topics.starter_topics import starter_topics
from tests.fake_slack import scene
from tests.fake_slack.office import TOPIC, played
from tests.fake_slack.screen import text_of
from tests.waiting import until

SPACE = "Space missions"


async def card_in(office, channel):
    """The bot is invited to a channel: its card."""
    event = {"type": "member_joined_channel", "user": channel.team.bot_user, "inviter": office.boss.id}
    await office.fake.people.event(channel.team, {**event, "channel": channel.id})
    await until(lambda: bool(channel.top))
    return channel.top[0]


async def messages_to(office, user, count=1):
    direct = office.fake.world.direct(user)
    await until(lambda: len(direct.top) >= count)
    return [text_of(each) for each in direct.top]


def test_from_the_card_to_a_subscription_in_one_form(office, monkeypatch):
    monkeypatch.setattr(setting_up, "PAUSE", 0.01)

    async def story() -> None:
        card = await card_in(office, office.channel)
        assert text_of(card).startswith("# Hello, I am Deltabrief\nI read news sources and post what *changed*")
        form = await office.fake.people.button(office.boss, office.channel, card, "Set up")
        await form.shown()
        said = await office.submit(form, starter=SPACE, when="8:30 Frankfurt")
        assert f"*{SPACE}* goes to <#{office.channel.id}>, every day at 08:30 (Europe/Berlin)" in said
        assert "Reading NASA; SpaceNews; Space.com" in said
        assert "A test briefing follows as a direct message" in said
        with office.ledger() as unit:
            [subscription] = unit.subscriptions.list_all()
            sources = unit.sources.list_by_workspace(office.here)
            for source in sources:
                unit.sources.update(replace(source, checked_at=scene.now()))
            unit.commit()
        starter = next(each for each in starter_topics() if each.name == SPACE)
        assert {source.location for source in sources} == {feed.url for feed in starter.feeds}
        assert (subscription.at, subscription.zone) == (time(8, 30), "Europe/Berlin")
        [briefing] = await messages_to(office, office.boss)
        assert briefing.startswith(f"# {SPACE}\n  Test briefing, from what the sources hold now. Nobody else sees it.")

    played(office, story)


def test_a_test_briefing_says_what_the_sources_hold(office, monkeypatch):
    monkeypatch.setattr(setting_up, "PAUSE", 0.01)

    async def story() -> None:
        await office.with_topic()
        form = await office.command(office.boss, "setup")
        said = await office.submit(form, own="the ferry strike in the harbour and its talks", when="8 pm", where="")
        assert f"goes to <#{office.channel.id}>, every day at 20:00 (Europe/Oslo)" in said
        assert "No sources were added. /deltabrief sources add adds a site." in said
        [briefing] = await messages_to(office, office.boss)
        assert "Ferry crews began a strike in the harbour on Monday." in briefing

    played(office, story)


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ({"when": "8:30"}, "Choose a topic from the list, or write your own"),
        ({"starter": SPACE, "when": "half past"}, "is not a valid time. Write it like 8:30 or 20:15 Frankfurt."),
        ({"starter": SPACE, "when": "8:30 Atlantis"}, "is not a valid time zone"),
    ],
)
def test_a_form_that_cannot_be_understood_stores_nothing_and_keeps_what_was_written(office, answers, refusal):
    async def story() -> None:
        form = await office.command(office.boss, "setup")
        shown = await office.submit(form, sites="https://a.example", **answers)
        assert refusal in shown
        assert "https://a.example" in shown
        with office.ledger() as unit:
            assert unit.topics.list_by_workspace(office.here) == ()
            assert unit.sources.list_by_workspace(office.here) == ()

    played(office, story)


def test_setting_up_is_for_admins_and_offered_while_there_is_no_topic(office):
    async def story() -> None:
        card = await card_in(office, office.channel)
        refused = await office.fake.people.button(office.ana, office.channel, card, "Set up")
        assert "Only Slack admins can set me up." in await refused.answered()
        assert "[Set up]" in text_of(await office.fake.people.open_home(office.boss))
        assert "[Set up]" not in text_of(await office.fake.people.open_home(office.ana))
        helped = await office.command(office.boss, "help")
        await until(lambda: len(helped.seen) == 2)
        assert "[Set up]" in helped.text
        assert "[Set up]" not in (await office.says(office.ana, "help"))
        await office.submit(await office.command(office.boss, "topics add"), **TOPIC)
        assert "[Set up]" not in text_of(await office.fake.people.open_home(office.boss))
        event = {"type": "member_joined_channel", "user": card["user"], "inviter": office.boss.id}
        await office.fake.people.event(office.boss.team, {**event, "channel": office.other.id})
        await office.says(office.ana, "help")
        assert office.other.top == []

    played(office, story)
