"""One form sets everything up: a topic, its sources, a subscription; then a test briefing. Shared by every platform.

answers → topic (stored, or the known one of that name) → sources → subscription → wait until read → preview
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.chat.error_text import error_text
from bot.chat.new_sources import add_site
from bot.chat.services import BotServices
from bot.chat.setup_answers import SetupAnswers, topic_from_sentence
from bot.chat.subscriptions import check_room, new_subscription
from bot.chat.topic_quota import check_topic_room
from bot.topics.starter_topics import StarterTopic
from bot.watching.detect_source import FoundSources
from bot.watching.opml import OutlineList
from bot.watching.source_commands import Actor
from bot.watching.source_lists import import_outlines
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import SUBSCRIPTION_CHOICES, Destination, Subscription
from summarizer.errors import DeltabriefError, UsageError
from summarizer.ids import digest
from summarizer.ingest.model import SourceKind
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork

LOOKS, PAUSE = 60, 5.0
"""How often, and after how many seconds, the sources are looked at until they are read: five minutes, after which
nobody waits for a test briefing any more."""
SITES_MOST = 3
"""Sites that one form may name; each is fetched while its author waits."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was stored.

    `reading` names the publishers that were added, `sources` counts all of the workspace; `notes` say what could not be
    added, in a sentence each.
    """

    topic: Topic
    subscription: Subscription
    destination: Destination
    reading: tuple[str, ...]
    notes: tuple[str, ...]
    sources: int


async def set_up(
    services: BotServices,
    who: Actor,
    answers: SetupAnswers,
    starter: StarterTopic | None,
    destination: Destination,
    add_source: str,
) -> SetUp:
    """Store everything. `add_source` is the platform's command that adds further sites.

    Raises:
        UsageError: there is no topic in the answers, or a limit is reached.
    """
    if answers.own:  # more than a choice from the list
        starter = None
    elif starter is None:
        raise UsageError("Choose a topic from the list, or write your own in a sentence.")
    topic = await _topic(services, who, starter, answers, destination.workspace_id)
    await services.read(lambda unit: check_room(unit, services.quotas, destination, topic.id, answers.at))
    feeds = starter.feeds if starter else ()
    named = [(feed.publisher, feed.url) for feed in feeds]
    reading, notes = await _add_sources(services, who, destination.workspace_id, named, answers.sites, add_source)
    subscription = new_subscription(destination, topic.id, answers.at, answers.zone, who.at)
    done = await services.off_loop(
        services.service.subscribe, subscription, destination, who.at, who.by, SUBSCRIPTION_CHOICES
    )
    sources = await services.read(lambda unit: len(unit.sources.list_by_workspace(destination.workspace_id)))
    return SetUp(topic, done.subscription, destination, reading, notes, sources)


async def _topic(
    services: BotServices, who: Actor, starter: StarterTopic | None, answers: SetupAnswers, workspace_id: str
) -> Topic:
    """The topic, stored; one with the same name is used as it is."""
    wanted = starter.topic if starter else topic_from_sentence(answers.own)
    known = await services.read(lambda unit: unit.topics.find_by_name(workspace_id, wanted.name))
    if known is not None:
        return known
    await services.read(lambda unit: check_topic_room(unit, services.quotas, workspace_id))
    topic = replace(wanted, id=digest("topic", workspace_id, who.at.isoformat(), who.by), workspace_id=workspace_id)
    await services.model(workspace_id, Service.add_topic, topic, who.at, who.by)
    return topic


async def _add_sources(
    services: BotServices,
    who: Actor,
    workspace_id: str,
    feeds: Sequence[tuple[str, str]],
    sites: Sequence[str],
    add_source: str,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The publishers that are read from now on, and what could not be added, in a sentence each."""
    reading, notes = [publisher for publisher, _ in feeds], []
    if feeds:
        outlines = OutlineList(tuple(FoundSources(SourceKind.FEED, url, publisher) for publisher, url in feeds))
        done = await services.off_loop(
            import_outlines, services.ledger, workspace_id, outlines, who.at, who, services.quotas
        )
        notes += [done.because] if done.because else []
    for site in sites[:SITES_MOST]:
        try:
            source, _ = await add_site(services, workspace_id, site, "", who)
            reading.append(source.publisher)
        except DeltabriefError as error:  # one site that cannot be read is no reason to lose the rest of the form
            notes.append(f"{site} was not added: {error_text(error)}")
    if len(sites) > SITES_MOST:
        notes.append(f"Only the first {SITES_MOST} sites were added. Use {add_source} for the others.")
    return tuple(reading), tuple(notes)


async def until_read(services: BotServices, workspace_id: str) -> None:
    """Wait until the sources are read and analysed, or five minutes have passed."""
    for _ in range(LOOKS):
        if await services.read(lambda unit: _is_read(unit, workspace_id)):
            return
        await asyncio.sleep(PAUSE)


def _is_read(unit: UnitOfWork, workspace_id: str) -> bool:
    sources = unit.sources.list_by_workspace(workspace_id)
    if not all(source.checked_at or source.failure for source in sources):
        return False
    return not unit.articles.pending_count(workspace_id)


async def preview_of(services: BotServices, done: SetUp, now: datetime) -> Briefing:
    """What the first briefing would say now; nothing is stored."""
    return await services.model(
        done.destination.workspace_id,
        Service.preview,
        done.topic.id,
        done.destination.id,
        now,
        done.subscription.length,
    )
