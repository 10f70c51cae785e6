"""The context of one interaction: the user, the workspace, and the way in which the answer is shown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.chat.ensure_workspace import ensure_workspace
from bot.chat.error_text import error_text, log_bug, log_hidden
from bot.chat.services import BotServices
from bot.chat.use_limits import UseLimits
from bot.slack_app.delivery_errors import OUTAGE, UNREACHABLE, error_code
from bot.slack_app.limits import REMEMBERED
from bot.slack_app.messenger import posted
from bot.slack_app.pace import Pace, patiently
from bot.slack_app.render.blocks import Json, modal
from bot.slack_app.render.page import error as error_message
from bot.slack_app.render.paginate import SlackMessage, view_blocks
from bot.slack_app.teams import Team, Teams, user_key
from bot.workspace.lookup import topic_in
from summarizer.errors import UsageError
from summarizer.topics.model import Topic
from summarizer.workspace.model import Workspace

log = logging.getLogger(__name__)

Reply: TypeAlias = Callable[[Sequence[SlackMessage]], Awaitable[None]]
"""Shows messages to the user."""

PEOPLE_KNOWN = timedelta(minutes=5)
"""How long a person's admin rights and time zone are remembered."""
PERSON_SECONDS = 1.0
"""Time limit for looking a person up before a form is opened: Slack waits three seconds for the form."""
RESPONSES = 5
"""How often Slack accepts an answer to one command."""
SETTLING = 0.3
"""Seconds between the acknowledgement of a form, which shows "One moment …", and its result. They travel on different
connections, and Bolt sends the former up to ten milliseconds after the handler goes on: a result that overtook it would
be replaced by "One moment …" for good."""
WITHIN = 120.0
"""Time limit in seconds for one command or button, with all that it waits for."""


UNREACHABLE_WORDS = {code: f"That did not work: {reason}." for code, reason in UNREACHABLE.items()}
"""What to tell somebody whose command met a place that cannot be reached, by Slack's error."""


@dataclass(frozen=True, slots=True)
class Person:
    """What Slack says about a user: may they administer the team, and where do they live."""

    admin: bool
    zone: str | None
    until: datetime


@dataclass(frozen=True)
class SlackApp:
    """What all handlers share. `admin_channel`: whoever uses a command there may manage the workspace."""

    services: BotServices
    teams: Teams
    session: aiohttp.ClientSession
    pace: Pace = field(default_factory=Pace)
    limits: UseLimits = field(default_factory=UseLimits)
    admin_channel: str = ""
    forms: dict[str, Any] = field(default_factory=dict)
    """Kinds of forms (`forms.form.FormKind`) by callback id; each module registers its own."""
    background: set[asyncio.Task[None]] = field(default_factory=set)
    """Work that goes on after an answer; the loop itself keeps no reference to a task."""
    _people: dict[tuple[str, str], Person] = field(default_factory=dict)
    _channels: dict[tuple[str, str], str] = field(default_factory=dict)

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Go on with this after the answer. It handles its own failures; the end of the process ends it."""
        task = asyncio.create_task(work)
        self.background.add(task)
        task.add_done_callback(self.background.discard)

    async def person(self, team: Team, user_id: str) -> Person:
        """Look a user up; without an answer in time, somebody without rights in the bot's own time zone."""
        now = self.services.now()
        known = self._people.get((team.id, user_id))
        if known and known.until > now:
            return known
        try:
            async with asyncio.timeout(PERSON_SECONDS):
                user: Any = (await team.client.users_info(user=user_id))["user"]
        except (SlackClientError, *OUTAGE) as failure:
            log.info("%s could not be looked up: %s", user_id, type(failure).__name__)
            return known or Person(admin=False, zone=None, until=now)
        if len(self._people) > REMEMBERED.people:
            self._people.clear()
        admin = bool(user.get("is_admin") or user.get("is_owner"))
        made = self._people[team.id, user_id] = Person(admin, user.get("tz"), now + PEOPLE_KNOWN)
        return made

    async def channel_name(self, team: Team, channel: str) -> str:
        """The name of a channel where Slack does not show it by itself; "a channel" if it does not answer in time."""
        if name := self._channels.get((team.id, channel)):
            return name
        try:
            async with asyncio.timeout(PERSON_SECONDS):
                found: Any = (await team.client.conversations_info(channel=channel))["channel"]
        except (SlackClientError, *OUTAGE) as failure:
            log.info("%s could not be looked up: %s", channel, type(failure).__name__)
            return "a channel"
        if len(self._channels) > REMEMBERED.channels:
            self._channels.clear()
        name = self._channels[team.id, channel] = f"#{found.get('name') or 'channel'}"
        return name


@dataclass(frozen=True)
class SlackContext:
    """`by` is the user's name in the ledger. `channel` is where it happened, empty in a form or the Home tab."""

    app: SlackApp
    team: Team
    user_id: str
    channel: str
    now: datetime
    reply: Reply
    trigger_id: str = ""

    @property
    def services(self) -> BotServices:
        """The services."""
        return self.app.services

    @property
    def workspace(self) -> Workspace:
        """The team's workspace."""
        return self.team.workspace

    @property
    def zone(self) -> ZoneInfo:
        """The zone of dates that Slack does not show in each reader's own."""
        return ZoneInfo(self.services.zone)

    @property
    def by(self) -> str:
        """The user's name in the ledger."""
        return user_key(self.user_id)

    @property
    def places(self) -> frozenset[str]:
        """The destination addresses that match the place of this interaction."""
        return frozenset(filter(None, (self.channel, self.user_id)))

    async def show(self, *messages: SlackMessage) -> None:
        """Answer with rendered messages, one after the other."""
        await self.reply(messages)

    async def manages(self) -> bool:
        """Whether the user may change what the workspace shares."""
        if self.app.admin_channel and self.channel == self.app.admin_channel:
            return True
        return (await self.app.person(self.team, self.user_id)).admin

    async def check_manages(self, what: str) -> None:
        """Raises UsageError, with what to do, if the user may not."""
        if not await self.manages():
            where = ", or anyone in the admin channel," if self.app.admin_channel else ""
            raise UsageError(
                f"Only Slack admins{where} can {what}. Ask one of them; everybody can use /deltabrief ask."
            )

    async def open(self, view: Json) -> None:
        """Open a form. Slack accepts it for three seconds after the user's action."""
        await self.team.client.views_open(trigger_id=self.trigger_id, view=view)

    async def topic(self, text: str) -> Topic:
        """The topic with that name or id; the only one if nothing was typed. Raises NotFoundError."""
        add = "An admin can add one with /deltabrief topics add."
        return await self.services.read(lambda unit: topic_in(unit, self.workspace.id, text, add))

    async def ready(self) -> None:
        """Make sure that the workspace is stored."""
        await self.services.off_loop(ensure_workspace, self.services, self.workspace)


def to_response_url(app: SlackApp, url: str, otherwise: Reply) -> Reply:
    """Answers privately where the user is. What Slack no longer accepts there goes to `otherwise`."""
    used = 0

    async def reply(messages: Sequence[SlackMessage]) -> None:
        nonlocal used
        for message in messages:
            used += 1
            if used > RESPONSES or not await _responded(app.session, url, message):
                await otherwise([message])

    return reply


async def _responded(session: aiohttp.ClientSession, url: str, message: SlackMessage) -> bool:
    body = {**posted(message), "response_type": "ephemeral", "replace_original": False}
    try:
        async with session.post(url, json=body) as answer:
            return answer.status < 400  # noqa: PLR2004 - HTTP errors
    except OUTAGE as error:
        log.info("an answer was not accepted: %s", type(error).__name__)
        return False


def to_person(app: SlackApp, team: Team, user_id: str) -> Reply:
    """Answers as a direct message."""

    async def reply(messages: Sequence[SlackMessage]) -> None:
        opened = await patiently(lambda: team.client.conversations_open(users=user_id))
        await to_channel(app, team, opened["channel"]["id"])(messages)

    return reply


def to_channel(app: SlackApp, team: Team, channel: str, thread_ts: str | None = None) -> Reply:
    """Answers publicly in a channel or thread."""

    async def reply(messages: Sequence[SlackMessage]) -> None:
        for message in messages:
            body = {**posted(message), "thread_ts": thread_ts}
            await app.pace.post(channel, lambda body=body: team.client.chat_postMessage(channel=channel, **body))  # type: ignore[misc] # bound now

    return reply


def to_view(team: Team, view_id: str, title: str, otherwise: Reply) -> Reply:
    """Shows the answer in the window of the form that was submitted; if it was closed, `otherwise`."""

    async def reply(messages: Sequence[SlackMessage]) -> None:
        try:
            await update_view(team, view_id, modal(title, view_blocks(messages)))
        except SlackApiError as error:
            log.info("the window of a form is gone: %s", error_code(error))
            await otherwise(messages)

    return reply


async def update_view(team: Team, view_id: str, view: Json) -> None:
    """Replace what the window of a submitted form shows. Raises as slack_sdk."""
    await asyncio.sleep(SETTLING)
    await team.client.views_update(view_id=view_id, view=view)


async def guarded(ctx: SlackContext, name: str, work: Callable[[SlackContext], Awaitable[None]]) -> None:
    """Run a handler; whatever it raises becomes an answer in words, or a line in the log."""
    try:
        async with asyncio.timeout(WITHIN):
            await ctx.ready()
            await work(ctx)
    except Exception as failure:  # noqa: BLE001 - boundary: the user must get a reply
        await say_error(ctx, name, failure)


async def say_error(ctx: SlackContext, name: str, failure: BaseException) -> None:
    """Tell the user privately why there is no answer."""
    await show_all(ctx, name, (error_message(failure_text(name, failure)),))


async def show_all(ctx: SlackContext, name: str, messages: Sequence[SlackMessage]) -> None:
    """Show the end of an exchange; a person who cannot be reached is logged."""
    try:
        await ctx.show(*messages)
    except (SlackClientError, *OUTAGE) as unsent:
        log.warning("the answer to %s could not be shown: %s", name, type(unsent).__name__)


def failure_text(name: str, failure: BaseException) -> str:
    """Any failure in words for its user; what they cannot use is in the log."""
    log_hidden(log, name, failure)
    return error_text(failure) or slack_error(failure) or log_bug(log, name, failure)


def slack_error(failure: BaseException) -> str | None:
    """The text for an error of Slack itself; None for another kind."""
    if isinstance(failure, SlackApiError):
        code = error_code(failure) or "an error"
        if code in {"expired_trigger_id", "exchanged_trigger_id"}:
            return "Slack had waited too long for the form. Use the command again."
        log.warning("Slack refused a request: %s", code)
        return UNREACHABLE_WORDS.get(code) or (
            f"Slack refused this ({code}). Try again; if it happens again, tell the bot's operator."
        )
    if isinstance(failure, TimeoutError):
        return "That took too long. Try again in a moment."
    if isinstance(failure, (SlackClientError, *OUTAGE)):
        return "Slack did not answer. Try again in a moment."
    return None


def replying(ctx: SlackContext, reply: Reply) -> SlackContext:
    """The same context with another way to answer."""
    return replace(ctx, reply=reply)
