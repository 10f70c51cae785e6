"""From the invitation to a first briefing: a welcome card, one form, and a test briefing from what the sources hold.

invited → card with Set up → form (topic, sites, channel, time) → topic, sources, subscription → test briefing
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands, ui

from bot.chat.setup_answers import SetupAnswers, topic_from_sentence
from bot.chat.topic_quota import check_topic_room
from bot.discord_app.commands.brief import unread_notice
from bot.discord_app.commands.subscriptions import destination_for, format_when
from bot.discord_app.context import InteractionContext, can_manage, defer_and_load
from bot.discord_app.delivery_errors import OUTAGE
from bot.discord_app.dynamic_item import DynamicItem
from bot.discord_app.error_replies import error_message, reply_with_error
from bot.discord_app.forms import Form
from bot.discord_app.render.answers import state_messages
from bot.discord_app.render.briefing import briefing_messages
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import Button
from bot.discord_app.render.markdown import discord_datetime, safe
from bot.discord_app.render.notices import notice
from bot.discord_app.render.paginate import Message
from bot.runtime.schedule import upcoming
from bot.topics.starter_topics import StarterTopic, starter_named, starter_topics
from bot.watching import source_commands
from bot.watching.detect_source import look_at_address
from bot.watching.opml import Outline, OutlineList
from bot.watching.source_commands import Who
from bot.watching.source_lists import import_outlines
from summarizer.delivery.model import Destination, Subscription
from summarizer.errors import DeltabriefError, UsageError
from summarizer.ids import digest
from summarizer.ingest.model import SourceKind
from summarizer.service import Service
from summarizer.topics.model import Topic

if TYPE_CHECKING:
    from bot.discord_app.client import Deltabrief, Interaction

log = logging.getLogger(__name__)

LOOKS, PAUSE = 60, 5.0
"""How often, and after how many seconds, the sources are looked at until they are read: five minutes. The answer to a
form may be followed up for fifteen."""
SITES_MOST = 3
"""Sites that one form may name; each is fetched while its author waits."""
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
    known = await client.desk.read(lambda unit: unit.topics.list_by_workspace(f"guild:{guild.id}"))
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


class SetupModal(Form, title="Set up a briefing"):
    """One form: a topic, sites, a channel, a time."""

    def __init__(self, asked: Interaction) -> None:
        super().__init__(asked.client, "setup", "", asked.id)
        self._topic: ui.Select[Any] = ui.Select(
            custom_id="topic",
            required=False,
            placeholder="Choose one, or write your own below",
            options=[discord.SelectOption(label=each.name) for each in starter_topics()],
        )
        self._own: ui.TextInput[Any] = ui.TextInput(custom_id="own", required=False, max_length=300)
        self._sites: ui.TextInput[Any] = ui.TextInput(custom_id="sites", required=False, max_length=900)
        self._channel: ui.ChannelSelect[Any] = ui.ChannelSelect(
            custom_id="channel",
            required=False,
            placeholder="This channel",
            channel_types=[discord.ChannelType.text, discord.ChannelType.news],
        )
        self._when: ui.TextInput[Any] = ui.TextInput(
            custom_id="when", default=f"8:00 {asked.client.desk.zone}", max_length=100
        )
        self._add("Topic", "With its questions and with public feeds", self._topic)
        self._add("Or your own, in a sentence", "Such as: the ferry strike in Oslo and the talks about it", self._own)
        self._add("Sites to read", "Optional, separated by spaces", self._sites)
        if asked.guild is not None:
            self._add("Channel", "Where the briefings are posted", self._channel)
        self._add("Time and time zone", "Such as: 8:30 Frankfurt", self._when)

    def _add(self, text: str, description: str, component: ui.Item[Any]) -> None:
        self.add_item(ui.Label(text=text, description=description, component=component))

    async def on_submit(self, asked: Interaction) -> None:  # type: ignore[override] # our client
        """Store everything, then send a test briefing as soon as the sources are read."""
        visit = await defer_and_load(asked)
        answers = SetupAnswers.parse(self._own.value, self._sites.value, self._when.value, visit.desk.zone)
        starter = starter_named(self._topic.values[0]) if self._topic.values else None
        channel = self._channel.values[0] if self._channel.values else None
        done = await _set_up(visit, answers, starter, channel)
        await visit.show(_summary(visit, done))
        task = asyncio.create_task(_test_briefing(visit, done))
        asked.client.background.add(task)
        task.add_done_callback(asked.client.background.discard)


@dataclass(frozen=True, slots=True)
class _Done:
    topic: Topic
    subscription: Subscription
    destination: Destination
    reading: tuple[str, ...]
    notes: tuple[str, ...]


async def _set_up(
    visit: InteractionContext,
    answers: SetupAnswers,
    starter: StarterTopic | None,
    channel: Any,  # noqa: ANN401 - discord.py's own
) -> _Done:
    if starter is None and not answers.own:
        raise UsageError("Choose a topic from the list, or write your own in a sentence.")
    destination = destination_for(visit, channel, me=visit.asked.guild is None)
    topic = await _topic(visit, starter, answers)
    feeds = starter.feeds if starter and not answers.own else ()
    reading, notes = await _add_sources(visit, [(feed.publisher, feed.url) for feed in feeds], answers.sites)
    subscription = Subscription(
        id=digest("subscription", destination.id, topic.id, answers.at.isoformat(), visit.now.isoformat()),
        workspace_id=visit.workspace.id,
        topic_id=topic.id,
        destination_id=destination.id,
        at=answers.at,
        zone=answers.zone,
        created_at=visit.now,
    )
    await visit.desk.off_loop(visit.desk.service.subscribe, subscription, destination, visit.now, visit.by)
    return _Done(topic, subscription, destination, reading, notes)


async def _topic(visit: InteractionContext, starter: StarterTopic | None, answers: SetupAnswers) -> Topic:
    """The topic, stored; one with the same name is used as it is."""
    workspace_id = visit.workspace.id
    wanted = topic_from_sentence(answers.own) if answers.own or starter is None else starter.topic
    known = await visit.desk.read(lambda unit: unit.topics.find_by_name(workspace_id, wanted.name))
    if known is not None:
        return known
    await visit.desk.read(lambda unit: check_topic_room(unit, visit.desk.quotas, workspace_id))
    topic = replace(
        wanted, id=digest("topic", workspace_id, visit.now.isoformat(), visit.by), workspace_id=workspace_id
    )
    await visit.desk.model(workspace_id, Service.add_topic, topic, visit.now, visit.by)
    return topic


async def _add_sources(
    visit: InteractionContext, feeds: Sequence[tuple[str, str]], sites: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The publishers that are read from now on, and what could not be added, in a sentence each."""
    desk, workspace_id, who = visit.desk, visit.workspace.id, Who(visit.by, visit.now)
    reading, notes = [publisher for publisher, _ in feeds], []
    if feeds:
        outlines = OutlineList(tuple(Outline(SourceKind.FEED, url, publisher) for publisher, url in feeds))
        done = await desk.off_loop(import_outlines, desk.ledger, workspace_id, outlines, visit.now, who, desk.quotas)
        notes += [done.because] if done.because else []
    for site in sites[:SITES_MOST]:
        try:
            found = await desk.look_at(
                workspace_id,
                lambda fetch, work, site=site: look_at_address(site, fetch, visit.now, work),  # type: ignore[misc] # bound at once
            )
            source = await desk.off_loop(
                source_commands.add_source,
                desk.ledger,
                workspace_id,
                found,
                visit.now,
                None,
                who=who,
                quotas=desk.quotas,
            )
            reading.append(source.publisher)
        except DeltabriefError as error:  # one site that cannot be read is no reason to lose the rest of the form
            notes.append(f"{site} was not added: {error_message(error) or error}")
    if len(sites) > SITES_MOST:
        notes.append(f"Only the first {SITES_MOST} sites were added. Use /source add for the others.")
    return tuple(reading), tuple(notes)


def _summary(visit: InteractionContext, done: _Done) -> Message:
    place = "you" if visit.asked.guild is None else f"<#{done.destination.address}>"
    lines = [f"## {safe(done.topic.name, 80)}\nGoes to {place} {format_when(done.subscription)}."]
    times = upcoming(done.subscription, visit.now, 1)
    lines += [f"First briefing: {discord_datetime(times[0])}"] if times else []
    if done.reading:
        lines.append(f"Reading {safe(', '.join(done.reading), 300)}.")
        lines.append(small("A test briefing follows here as soon as they are read, usually within two minutes."))
    else:
        lines.append(small("No sources were added. /source add adds a site; /source list shows what is read already."))
    lines += [small(safe(note, 300)) for note in done.notes]
    return Message(("\n".join(lines),))


async def _test_briefing(visit: InteractionContext, done: _Done) -> None:
    """Wait until the sources are read and analysed, then show what the first briefing would say."""
    try:
        for _ in range(LOOKS):
            if await visit.desk.read(lambda unit: _is_read(unit, visit.workspace.id)):
                break
            await asyncio.sleep(PAUSE)
        await visit.show(*await _first_look(visit, done))
    except Exception as error:  # noqa: BLE001 - a background task has nobody to raise to; the user must get a reply
        await reply_with_error(visit.asked, error)


def _is_read(unit: Any, workspace_id: str) -> bool:  # noqa: ANN401 - a unit of work
    sources = unit.sources.list_by_workspace(workspace_id)
    return all(source.checked_at or source.failure for source in sources) and not unit.articles.pending_count(
        workspace_id
    )


async def _first_look(visit: InteractionContext, done: _Done) -> tuple[Message, ...]:
    now = visit.desk.now()
    if unread := await unread_notice(visit):
        return (unread,)
    briefing = await visit.desk.model(
        visit.workspace.id, Service.preview, done.topic.id, done.destination.id, now, done.subscription.length
    )
    first, *rest = (replace(message, rows=()) for message in briefing_messages(briefing))
    test = small("Test briefing, from what the sources hold now. Nobody else sees it.")
    first = replace(first, blocks=(f"{first.blocks[0]}\n{test}", *first.blocks[1:]))
    known = any(aspect.text is not None for aspect in briefing.state.aspects)
    card = state_messages(briefing.state, briefing.topic_name) if briefing.quiet and known else ()
    return (first, *rest, *card)


def _must_manage(asked: Interaction) -> None:
    """Raises UsageError."""
    if not can_manage(asked):
        raise UsageError("Only members with Manage Server can set me up. /subscribe with me: True is for everyone.")


class SetupButton(DynamicItem[ui.Button[Any]], template=re.compile(START)):
    """The button of the welcome card."""

    async def respond(self, asked: Interaction) -> None:
        """Open the form."""
        _must_manage(asked)
        await asked.response.send_modal(SetupModal(asked))


@app_commands.command(name="setup", description="Set up a briefing in one form: topic, sources, channel and time")
@app_commands.default_permissions(manage_guild=True)
async def setup_command(asked: Interaction) -> None:
    """Open the form."""
    await asked.response.send_modal(SetupModal(asked))


async def _form_again(asked: Interaction, _: str) -> SetupModal:
    return SetupModal(asked)


def register(client: Deltabrief) -> None:
    """Add the command, the button and the form."""
    client.tree.add_command(setup_command)
    client.add_dynamic_items(SetupButton)
    client.forms["setup"] = _form_again
