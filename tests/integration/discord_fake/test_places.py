"""Delivery to forums, announcement channels and the text chats of voice channels: what is particular to each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.briefing.model import ChangeKind
from summarizer.delivery.model import DeliveryState
from tests.fake_discord import scene
from tests.fake_discord.rest import PUBLISHED
from tests.fake_discord.trouble import Kind
from tests.fake_discord.world import NEWS, VOICE, Permission
from tests.integration.discord_fake.test_messenger import LONG, Stage, counted

SENT, SENDING = DeliveryState.SENT, DeliveryState.SENDING


@pytest.fixture
def stage(fake) -> Stage:
    return Stage(fake)


@pytest.fixture
def guild(fake):
    return fake.world.add_guild()


def posts_of(fake, forum):
    return [each for each in fake.world.channels.values() if each.parent is forum]


TAGS = {
    "the topic's tag": (("News", "Ferry strike", "Ferry"), False, ["Ferry strike"]),
    "in other letters": (("News", "FERRY STRIKE"), False, ["FERRY STRIKE"]),
    "a tag within the topic's name": (("News", "Strike"), False, ["Strike"]),
    "none fits": (("News", "Ferries of the north"), False, []),
    "none fits, and one is required": (("News", "Weather"), True, ["News"]),
    "the fitting one is required": (("News", "Ferry strike"), True, ["Ferry strike"]),
    "no tags": ((), False, []),
}


@pytest.mark.parametrize(("tags", "required", "expected"), TAGS.values(), ids=TAGS)
def test_a_briefing_in_a_forum_is_a_post_with_the_tag_of_its_topic(stage, fake, guild, tags, required, expected):
    forum = fake.world.add_forum(guild, *tags, required=required)
    scene.subscribed(stage.ledger, forum)
    row = scene.composed(stage.ledger, forum)
    stage.deliver()
    [post] = posts_of(fake, forum)
    assert post.name.startswith("Ferry strike")
    assert [each["name"] for each in post.tags] == expected
    assert counted([post], "one", 1) == [1]
    assert (stage.row(row).state, stage.row(row).receipt) == (SENT, (post.id,))


def test_a_tag_of_moderators_is_not_set(stage, fake, guild):
    forum = fake.world.add_forum(guild, "Ferry strike", "Strike", moderated=("Ferry strike",))
    scene.subscribed(stage.ledger, forum)
    scene.composed(stage.ledger, forum)
    stage.deliver()
    [post] = posts_of(fake, forum)
    assert [each["name"] for each in post.tags] == ["Strike"]


def test_a_long_briefing_goes_on_in_its_post(stage, fake, guild):
    forum = fake.world.add_forum(guild)
    scene.subscribed(stage.ledger, forum)
    row = scene.composed(stage.ledger, forum, changes=LONG)
    stage.deliver()
    [post] = posts_of(fake, forum)
    assert counted([post], "one", LONG) == [1] * LONG
    assert stage.row(row).receipt == tuple(post.messages)
    assert len(post.messages) > 1


@pytest.mark.parametrize("archived", [False, True], ids=["active", "archived meanwhile"])
@pytest.mark.parametrize("lost", [0, 1], ids=["the post", "its second part"])
def test_a_post_whose_answer_was_lost_is_found_and_continued(stage, fake, guild, lost, archived):
    forum = fake.world.add_forum(guild)
    scene.subscribed(stage.ledger, forum)
    scene.composed(stage.ledger, forum, "before")  # another post of ours stands there
    stage.deliver()
    row = scene.composed(stage.ledger, forum, changes=LONG)
    where = "/channels/{channel_id}/messages" if lost else "/channels/{channel_id}/threads"
    fake.trouble.next(Kind.LOST, "POST", where)
    stage.deliver()
    for post in posts_of(fake, forum):
        post.archived = archived
    stage.deliver()
    [post] = [each for each in posts_of(fake, forum) if "Bottom line of one." in "\n".join(each.texts)]
    assert counted([post], "one", LONG) == [1] * LONG
    assert (stage.row(row).state, stage.row(row).receipt) == (SENT, tuple(post.messages))
    assert len(posts_of(fake, forum)) == 2


def test_a_row_of_a_crash_before_the_post_makes_it(stage, fake, guild):
    forum = fake.world.add_forum(guild)
    scene.subscribed(stage.ledger, forum)
    row = scene.composed(stage.ledger, forum)
    crashed = replace(row, state=SENDING, attempts=1, next_try=scene.now())
    with stage.ledger() as unit:
        unit.outbox.replace_if_unchanged(crashed, row)
        unit.commit()
    stage.deliver()
    assert len(posts_of(fake, forum)) == 1
    assert stage.row(row).state is SENT


@pytest.mark.parametrize(
    ("denied", "reason"),
    [
        pytest.param(Permission.SEND, "Send Messages", id="cannot post"),
        pytest.param(Permission.VIEW, "View Channel", id="cannot see"),
    ],
)
def test_a_forum_that_cannot_be_posted_in_is_paused_with_the_reason(stage, fake, guild, denied, reason):
    forum = fake.world.add_forum(guild)
    forum.denied = denied
    scene.subscribed(stage.ledger, forum)
    scene.composed(stage.ledger, forum)
    stage.deliver()
    [paused] = stage.subscriptions()
    assert reason in paused.paused_because


@pytest.mark.parametrize("archived", [False, True], ids=["active", "archived"])
def test_a_post_that_told_what_is_retracted_now_says_so(stage, fake, guild, archived):
    forum = fake.world.add_forum(guild)
    scene.subscribed(stage.ledger, forum)
    scene.composed(stage.ledger, forum)
    stage.marks = True
    stage.deliver()
    [first] = posts_of(fake, forum)
    first.archived = archived
    retracting = scene.composed(stage.ledger, forum, "two", kind=ChangeKind.RETRACTED)
    stage.deliver()
    assert stage.row(retracting).state is SENT
    assert "**Since retracted**" in first.texts[0]
    assert counted([first], "one", 1)[0] >= 1
    assert len(first.messages) == 1


def test_an_announcement_channel_publishes_what_is_posted(stage, fake, guild):
    channel = fake.world.add_channel(guild, "announcements", NEWS)
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    stage.deliver()
    [message] = channel.messages.values()
    assert message["flags"] & PUBLISHED
    assert stage.row(row).receipt == (message["id"],)


def test_what_cannot_be_published_stays_posted_once(stage, fake, guild):
    channel = fake.world.add_channel(guild, "announcements", NEWS)
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel)
    fake.trouble.next(Kind.LOST, "POST", "/channels/{channel_id}/messages/{message_id}/crosspost")
    stage.deliver(times=2)
    assert counted([channel], "one", 1) == [1]
    assert stage.row(row).state is SENT


def test_the_text_chat_of_a_voice_channel_gets_all_parts_one_after_the_other(stage, fake, guild):
    channel = fake.world.add_channel(guild, "Harbour radio", VOICE)
    scene.subscribed(stage.ledger, channel)
    row = scene.composed(stage.ledger, channel, changes=LONG)
    stage.deliver()
    assert counted([channel], "one", LONG) == [1] * LONG
    assert stage.row(row).receipt == tuple(channel.messages)
