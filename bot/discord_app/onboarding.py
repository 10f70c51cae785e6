"""From the invitation to a first briefing: a welcome card, one form, and a test briefing from what the sources hold.

invited → card with Set up → form (topic, sites, channel, time) → topic, sources, subscription → test briefing
"""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands, ui

from bot.chat.setting_up import SetUp, preview_of, set_up, until_read
from bot.chat.setup_answers import SetupAnswers
from bot.discord_app.commands.brief import unread_notice
from bot.discord_app.commands.subscriptions import destination_for, format_when
from bot.discord_app.context import InteractionContext, can_manage, defer_and_load
from bot.discord_app.delivery_errors import OUTAGE
from bot.discord_app.dynamic_item import DynamicItem
from bot.discord_app.error_replies import reply_with_error
from bot.discord_app.forms import EditAgain, Form, reason_in_words
from bot.discord_app.render.answers import state_messages
from bot.discord_app.render.briefing import briefing_messages
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import Button
from bot.discord_app.render.markdown import discord_datetime, safe
from bot.discord_app.render.notices import notice
from bot.discord_app.render.paginate import Message
from bot.presentation.briefing_page import count
from bot.runtime.schedule import upcoming
from bot.topics.starter_topics import starter_named, starter_topics
from bot.watching.source_commands import Actor
from summarizer.errors import DeltabriefError, UsageError

if TYPE_CHECKING:
    from bot.discord_app.client import Deltabrief, Interaction

log = logging.getLogger(__name__)

WELCOME = (
    "## Hello, I am Deltabrief\n"
    "I read news sources and post what **changed** on your topics, with a citation for every line.\n"
    "Setting up takes a minute: choose a topic, a channel and a time."
)
START = "setup:start"


def welcome_card() -> Message:
    """What is posted once after the invitation."""
    foot = small("For members with Manage Server. Everybody can use /help. I read English.")
    return Message((f"{WELCOME}\n{foot}",), ((Button("Set up", START, primary=True),),))


async def welcome(client: Deltabrief, guild: discord.Guild) -> None:
    """Post the card in the system channel, else where we may write; else tell the owner. Not where topics exist."""
    known = await client.services.read(lambda unit: unit.topics.list_by_workspace(f"guild:{guild.id}"))
    if known:
        return
    try:
        if place := _place_for_welcome(guild):
            await place.send(view=layout(welcome_card()))
        elif guild.owner_id is not None:
            owner = await client.create_dm(discord.Object(guild.owner_id))
            await owner.send(view=layout(notice(f"I am in {guild.name} now.", "Use /setup in one of its channels.")))
    except (discord.HTTPException, *OUTAGE) as error:
        log.info("no welcome in server %d: %s", guild.id, type(error).__name__)


def _place_for_welcome(guild: discord.Guild) -> discord.TextChannel | None:
    channels = [*([guild.system_channel] if guild.system_channel else []), *guild.text_channels]
    return next((place for place in channels if _may_write(place)), None)


def _may_write(place: discord.TextChannel) -> bool:
    mine = place.permissions_for(place.guild.me)
    return mine.view_channel and mine.send_messages


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote into the form; `channel` is None if none was chosen."""

    topic: str = ""
    own: str = ""
    sites: str = ""
    channel: app_commands.AppCommandChannel | app_commands.AppCommandThread | None = None
    when: str = ""


NOTHING_WRITTEN = Written()


class SetupModal(Form, title="Set up a briefing"):
    """One form: a topic, sites, a channel, a time."""

    def __init__(self, interaction: Interaction, written: Written = NOTHING_WRITTEN) -> None:
        super().__init__(interaction.client, "setup", "", interaction.id)
        self._topic: ui.Select[Any] = ui.Select(
            custom_id="topic",
            required=False,
            placeholder="Choose one, or write your own below",
            options=[
                discord.SelectOption(label=each.name, default=each.name == written.topic) for each in starter_topics()
            ],
        )
        self._own: ui.TextInput[Any] = ui.TextInput(
            custom_id="own", required=False, max_length=300, default=written.own or None
        )
        self._sites: ui.TextInput[Any] = ui.TextInput(
            custom_id="sites", required=False, max_length=900, default=written.sites or None
        )
        self._channel: ui.ChannelSelect[Any] = ui.ChannelSelect(
            custom_id="channel",
            required=False,
            placeholder="This channel",
            channel_types=[discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum],
            default_values=[discord.Object(written.channel.id)] if written.channel else [],
        )
        self._when: ui.TextInput[Any] = ui.TextInput(
            custom_id="when", default=written.when or f"8:00 {interaction.client.services.zone}", max_length=100
        )
        self._add("Topic", "With its questions and with public feeds", self._topic)
        self._add("Or your own, in a sentence", "Such as: the ferry strike in Oslo and the talks about it", self._own)
        self._add("Sites to read", "Optional, separated by spaces", self._sites)
        if interaction.guild is not None:
            self._add("Channel", "Where the briefings are posted", self._channel)
        self._add("Time and time zone", "Such as: 8:30 Frankfurt", self._when)

    def _add(self, text: str, description: str, component: ui.Item[Any]) -> None:
        self.add_item(ui.Label(text=text, description=description, component=component))

    async def on_submit(self, interaction: Interaction) -> None:  # type: ignore[override] # our client
        """Store everything, then send a test briefing as soon as the sources are read; or return what was written."""
        ctx = await defer_and_load(interaction)
        written = self._written()
        try:
            done = await _set_up(ctx, written)
        except DeltabriefError as error:
            again = EditAgain(lambda interaction: SetupModal(interaction, written))
            await ctx.say(f"**Not set up yet.** {reason_in_words(error)}", view=again)
            return
        await ctx.show(_summary(ctx, done))
        task = asyncio.create_task(_test_briefing(ctx, done))
        interaction.client.background.add(task)
        task.add_done_callback(interaction.client.background.discard)

    def _written(self) -> Written:
        return Written(
            next(iter(self._topic.values), ""),
            self._own.value,
            self._sites.value,
            next(iter(self._channel.values), None),
            self._when.value,
        )


async def _set_up(ctx: InteractionContext, written: Written) -> SetUp:
    """Raises DeltabriefError; then nothing is stored but what was complete before it, such as a source."""
    answers = SetupAnswers.parse(written.own, written.sites, written.when, ctx.services.zone)
    starter = starter_named(written.topic) if written.topic else None
    destination = destination_for(ctx, written.channel, me=ctx.interaction.guild is None)
    return await set_up(ctx.services, Actor(ctx.by, ctx.now), answers, starter, destination, "/source add")


def _summary(ctx: InteractionContext, done: SetUp) -> Message:
    place = "you" if ctx.interaction.guild is None else f"<#{done.destination.address}>"
    lines = [f"## {safe(done.topic.name, 80)}\nGoes to {place} {format_when(done.subscription)}."]
    times = upcoming(done.subscription, ctx.now, 1)
    lines += [f"First briefing: {discord_datetime(times[0])}"] if times else []
    if done.reading:
        lines.append(f"Reading {safe('; '.join(done.reading), 300)}.")
        lines.append(small("A test briefing follows here as soon as they are read."))
    elif done.sources:  # if there are none, the test briefing says so
        lines.append(small(f"No sources were added; {count(done.sources, 'source')} read here already: /source list"))
    lines += [small(safe(note, 300)) for note in done.notes]
    return Message(("\n".join(lines),))


async def _test_briefing(ctx: InteractionContext, done: SetUp) -> None:
    """Wait until the sources are read and analysed, then show what the first briefing would say."""
    try:
        await until_read(ctx.services, ctx.workspace.id)
        await ctx.show(*await _first_look(ctx, done))
    except Exception as error:  # noqa: BLE001 - a background task has nobody to raise to; the user must get a reply
        await reply_with_error(ctx.interaction, error)


async def _first_look(ctx: InteractionContext, done: SetUp) -> tuple[Message, ...]:
    if unread := await unread_notice(ctx):
        return (unread,)
    briefing = await preview_of(ctx.services, done, ctx.services.now())
    first, *rest = (replace(message, rows=()) for message in briefing_messages(briefing))
    test = small("Test briefing, from what the sources hold now. Nobody else sees it.")
    title, _, below = first.blocks[0].partition("\n")
    first = replace(first, blocks=(f"{title}\n{test}\n{below}", *first.blocks[1:]))
    known = any(aspect.text is not None for aspect in briefing.state.aspects)
    card = state_messages(briefing.state, briefing.topic_name) if briefing.quiet and known else ()
    return (first, *rest, *card)


def _must_manage(interaction: Interaction) -> None:
    """Raises UsageError."""
    if not can_manage(interaction):
        raise UsageError(
            "Only members with Manage Server can set me up. Ask one of them; as soon as there is a topic, everyone can "
            "use /subscribe with me: True."
        )


class SetupButton(DynamicItem[ui.Button[Any]], template=re.compile(START)):
    """The button of the welcome card."""

    async def respond(self, interaction: Interaction) -> None:
        """Open the form."""
        _must_manage(interaction)
        await interaction.response.send_modal(SetupModal(interaction))


@app_commands.command(name="setup", description="Set up a briefing in one form: topic, sources, channel and time")
@app_commands.default_permissions(manage_guild=True)
async def setup_command(interaction: Interaction) -> None:
    """Open the form."""
    await interaction.response.send_modal(SetupModal(interaction))


async def _form_again(interaction: Interaction, _: str) -> SetupModal:
    return SetupModal(interaction)


def register(client: Deltabrief) -> None:
    """Add the command, the button and the form."""
    client.tree.add_command(setup_command)
    client.add_dynamic_items(SetupButton)
    client.forms["setup"] = _form_again
