"""The fake under a real, unpatched client: it must behave like Discord, or tests on it prove nothing."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
import discord
import pytest
from discord import app_commands

from tests.fake_discord.online import QUICK, online
from tests.fake_discord.rules import broken_rules
from tests.fake_discord.server import FakeDiscord
from tests.fake_discord.trouble import Kind
from tests.fake_discord.world import Guild, Permission
from tests.waiting import until


class Bot(discord.AutoShardedClient):
    """A client with one command."""

    def __init__(self, fake: FakeDiscord, intents: discord.Intents | None = None) -> None:
        super().__init__(intents=intents or discord.Intents.default(), connector=fake.access.connector(), **QUICK)
        self.heard: list[str] = []
        self.commands = app_commands.CommandTree(self)
        self.commands.command(name="echo", description="Say it back")(self.echo)

    async def echo(self, interaction: discord.Interaction, text: str) -> None:
        await interaction.response.defer(thinking=True, ephemeral=True)
        await interaction.followup.send(text)

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message.content)


@asynccontextmanager
async def connected(fake: FakeDiscord, intents: discord.Intents | None = None) -> AsyncIterator[Bot]:
    async with fake.running(), online(Bot(fake, intents)) as bot:
        yield bot


def on(fake: FakeDiscord, scenario: Callable[[Bot], Awaitable[None]], **options) -> None:
    async def run() -> None:
        async with connected(fake, **options) as bot:
            await scenario(bot)

    asyncio.run(run())


@pytest.fixture
def channel(fake):
    return fake.world.add_guild().channels[0]


def test_a_message_arrives_and_is_found_in_the_history(fake, channel):
    async def scenario(bot: Bot) -> None:
        place = bot.get_partial_messageable(int(channel.id))
        sent = await place.send("The ferry sails again.", file=discord.File(io.BytesIO(b"png"), "chart.png"))
        assert [each.id async for each in place.history(limit=10)] == [sent.id]
        assert (sent.attachments[0].filename, sent.attachments[0].size) == ("chart.png", 3)
        later = [each async for each in place.history(after=discord.utils.utcnow() + timedelta(hours=1))]
        assert later == []

    on(fake, scenario)
    assert channel.texts == ["The ferry sails again."]


def test_a_layout_with_buttons_comes_back_as_it_was_sent(fake, channel):
    async def scenario(bot: Bot) -> None:
        view = discord.ui.LayoutView()
        box = discord.ui.Container(discord.ui.TextDisplay("**Ferry strike**"), discord.ui.Separator())
        box.add_item(discord.ui.ActionRow(discord.ui.Button(label="Why", custom_id="why:1")))
        view.add_item(box)
        place = bot.get_channel(int(channel.id))
        sent = await place.send(view=view)
        assert [part.type.name for part in sent.components[0].children] == ["text_display", "separator", "action_row"]
        thread = await sent.create_thread(name="Details")
        await thread.send("More")
        assert fake.world.channels[str(thread.id)].texts == ["More"]

    on(fake, scenario)


def test_the_same_nonce_gives_the_same_message(fake, channel):
    async def scenario(bot: Bot) -> None:
        place = bot.get_partial_messageable(int(channel.id))
        sent = [await place.send("once", nonce="n1"), await place.send("once", nonce="n1")]
        assert sent[0].id == sent[1].id

    on(fake, scenario)
    assert channel.texts == ["once"]


def test_a_command_is_registered_used_and_answered(fake, channel):
    async def scenario(bot: Bot) -> None:
        await bot.commands.sync()
        exchange = await fake.people.command(channel, fake.world.add_user("ana"), "echo", text="hello")
        assert await exchange.settled() == ["hello"]
        assert exchange.callback["type"] == 5

    on(fake, scenario)
    assert channel.texts == []  # it was ephemeral


def test_a_direct_message_reaches_its_person(fake):
    ana = fake.world.add_user("ana")

    async def scenario(bot: Bot) -> None:
        direct = await bot.create_dm(discord.Object(int(ana["id"])))
        await direct.send("For you")

    on(fake, scenario)
    assert fake.world.direct(ana).texts == ["For you"]


async def drop(fake: FakeDiscord) -> None:
    fake.gateway.drop()


async def ask_to_reconnect(fake: FakeDiscord) -> None:
    await fake.gateway.ask_to_reconnect()


@pytest.mark.parametrize("disturb", [drop, ask_to_reconnect])
def test_a_client_resumes_and_misses_nothing(fake, channel, disturb):
    async def scenario(bot: Bot) -> None:
        await disturb(fake)
        await fake.people.say(channel, fake.world.add_user("ana"), "said meanwhile", to_bot=True)
        await until(lambda: bool(bot.heard))
        assert "said meanwhile" in bot.heard[0]

    on(fake, scenario)
    assert (fake.gateway.counts["identified"], fake.gateway.counts["resumed"]) == (1, 1)


@pytest.mark.slow
def test_an_invalid_session_is_started_anew(fake):
    async def scenario(bot: Bot) -> None:
        await fake.gateway.invalidate()
        await until(lambda: fake.gateway.counts["identified"] == 2)

    on(fake, scenario)
    assert fake.gateway.counts["resumed"] == 0


@pytest.mark.parametrize("kind", [Kind.LIMITED, Kind.LIMITED_EVERYWHERE])
def test_a_limited_request_is_repeated_after_its_wait(fake, channel, kind):
    async def scenario(bot: Bot) -> None:
        fake.trouble.next(kind)
        started = time.monotonic()
        await bot.get_partial_messageable(int(channel.id)).send("late")
        assert time.monotonic() - started > fake.trouble.wait

    on(fake, scenario)
    assert channel.texts == ["late"]


@pytest.mark.slow
def test_limits_are_enforced_and_the_client_keeps_them(fake, channel):
    fake.limits.enforced = True

    async def scenario(bot: Bot) -> None:
        place = bot.get_partial_messageable(int(channel.id))
        started = time.monotonic()
        for number in range(6):
            await place.send(str(number))
        assert time.monotonic() - started > 4

    on(fake, scenario)
    assert (len(channel.texts), fake.limits.refused) == (6, 0)


def test_an_answer_can_be_lost_after_the_deed(fake, channel):
    async def scenario(bot: Bot) -> None:
        fake.trouble.next(Kind.LOST)
        with pytest.raises(aiohttp.ClientError):
            await bot.get_partial_messageable(int(channel.id)).send("it is there")

    on(fake, scenario)
    assert channel.texts == ["it is there"]


def test_what_is_forbidden_or_gone_is_refused(fake, channel):
    async def scenario(bot: Bot) -> None:
        place = bot.get_partial_messageable(int(channel.id))
        channel.denied = Permission.SEND
        with pytest.raises(discord.Forbidden, match="50013"):
            await place.send("no")
        await fake.delete_channel(channel)
        with pytest.raises(discord.NotFound, match="10003"):
            await place.send("no")
        await fake.remove_bot(channel.guild)
        await until(lambda: not bot.guilds)
        await fake.add_bot(channel.guild)
        await until(lambda: len(bot.guilds) == 1)

    on(fake, scenario)


def test_a_wrong_token_and_a_forbidden_intent_are_refused(fake):
    with pytest.raises(discord.PrivilegedIntentsRequired):
        on(fake, None, intents=discord.Intents.all())

    async def wrong() -> None:
        async with fake.running():
            bot = Bot(fake)
            async with bot:
                with pytest.raises(discord.LoginFailure):
                    await bot.start("wrong")

    asyncio.run(wrong())


@pytest.mark.slow
def test_shards_share_the_guilds(contract):
    fake = FakeDiscord(contract, shards=2)
    added: dict[int, Guild] = {}
    while len(added) < 2:  # a snowflake's milliseconds determine the shard: two created in succession often share it
        guild = fake.world.add_guild()
        added[(int(guild.id) >> 22) % 2] = guild
        time.sleep(0.001)

    async def scenario(bot: Bot) -> None:
        assert (bot.shard_count, len(bot.guilds)) == (2, len(fake.world.guilds))
        assert {guild.shard_id for guild in bot.guilds} == {0, 1}

    on(fake, scenario)
    assert fake.violations == []


def test_what_the_description_forbids_is_noticed(contract):
    fake = FakeDiscord(contract)
    place = fake.world.add_guild().channels[0]

    async def scenario(bot: Bot) -> None:
        with pytest.raises(discord.HTTPException):
            await bot.get_partial_messageable(int(place.id)).send("x" * 2001)
        with pytest.raises(discord.HTTPException):
            await bot.http.request(
                discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=place.id), json={"content": 5}
            )

    on(fake, scenario)
    assert [complaint.split(":", 1)[1] for complaint in fake.violations] == [
        " content has 2001 characters",
        " at $.content: 5 is not of type 'string', 'null'",
    ]


MESSAGES = "/channels/{channel_id}/messages"
COMMANDS = "/applications/{application_id}/commands"
TEXT = {"type": 10, "content": "x"}
BUTTON = {"type": 2, "style": 1, "label": "x", "custom_id": "same"}


@pytest.mark.parametrize(
    ("template", "body", "complaint"),
    [
        pytest.param(MESSAGES, {"content": " "}, "empty message", id="nothing to show"),
        pytest.param(MESSAGES, {"embeds": [{"description": "x" * 4000}, {"title": "x" * 200, "description": "x" * 1900}]}, "6100", id="embeds too long together"),
        pytest.param(MESSAGES, {"embeds": [{"fields": [{"name": " ", "value": "x"}]}]}, "empty name", id="a field without a name"),
        pytest.param(MESSAGES, {"content": "x", "embeds": [{"title": "x", "url": "javascript:alert(1)"}]}, "no address", id="a script as an address"),
        pytest.param(MESSAGES, {"content": "x", "components": [{"type": 1, "components": [BUTTON, BUTTON]}]}, "2 times", id="one custom_id twice"),
        pytest.param(MESSAGES, {"content": "x", "components": [{"type": 1, "components": [{**BUTTON, "custom_id": str(n)}]} for n in range(6)]}, "6 rows", id="six rows"),
        pytest.param(MESSAGES, {"flags": 1 << 15, "components": [{**TEXT, "content": "x" * 2001}] * 2}, "4002", id="V2 texts too long together"),
        pytest.param(MESSAGES, {"flags": 1 << 15, "components": [{"type": 17, "components": [TEXT] * 40}]}, "41 components", id="too many V2 components"),
        pytest.param(MESSAGES, {"flags": 1 << 15, "content": "x", "components": [TEXT]}, "beside", id="content beside V2"),
        pytest.param(MESSAGES, {"embeds": [{"image": {"url": "attachment://chart.png"}}]}, "not uploaded", id="a picture that was not sent"),
        pytest.param(COMMANDS, [{"name": "Brief", "description": "x"}], "no name", id="an uppercase command"),
        pytest.param(COMMANDS, [{"name": "brief", "description": "x", "options": [{"name": "a", "description": "x"}, {"name": "b", "description": "x", "required": True}]}], "optional", id="a required option too late"),
    ],
)  # fmt: skip
def test_rules_that_the_description_does_not_know(template, body, complaint):
    method = "PUT" if template == COMMANDS else "POST"
    [found] = list(broken_rules(method, template, body))
    assert complaint in found
