"""Handle removal of the app and of channels: pause subscriptions, and resume them on return. A pause loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackClientError

from bot.chat.removed_places import pause_place, pause_workspace, resume_place, resume_workspace
from bot.slack_app.context import Reply, SlackApp, log, to_channel, to_person
from bot.slack_app.delivery_errors import ARCHIVED, DELETED, NOT_MEMBER, OUTAGE, REMOVED
from bot.slack_app.notify import notify_subscriber
from bot.slack_app.onboarding import welcome
from bot.slack_app.teams import Team, workspace_id
from bot.slack_app.text_at import text_at
from summarizer.errors import DeltabriefError

GONE: Mapping[str, str] = {
    "channel_archive": ARCHIVED,
    "group_archive": ARCHIVED,
    "channel_deleted": DELETED,
    "group_deleted": DELETED,
    "channel_left": NOT_MEMBER,
    "group_left": NOT_MEMBER,
}
BACK: Mapping[str, tuple[str, ...]] = {
    "channel_unarchive": (ARCHIVED,),
    "group_unarchive": (ARCHIVED,),
    "member_joined_channel": (NOT_MEMBER, DELETED),
}


async def lost(app: SlackApp, body: Mapping[str, Any]) -> None:
    """A channel is gone: pause what goes there, and tell the person who subscribed it."""
    event, team = body["event"], body["team_id"]
    reason = GONE[event["type"]]
    place = await app.services.off_loop(pause_place, app.services, workspace_id(team), event["channel"], reason)
    if place is not None:
        await notify_subscriber(app, place, reason)


async def returned(app: SlackApp, body: Mapping[str, Any]) -> None:
    """A channel is back, or the bot was invited to it again."""
    event, team = body["event"], body["team_id"]
    if event["type"] == "member_joined_channel" and event.get("user") != (await app.teams.get(team)).bot_user_id:
        return
    for reason in BACK[event["type"]]:
        await app.services.off_loop(resume_place, app.services, workspace_id(team), event["channel"], reason)
    if event["type"] == "member_joined_channel" and event.get("inviter"):
        await _greet(app, team, lambda found: to_channel(app, found, event["channel"]))


async def removed(app: SlackApp, team_id: str) -> None:
    """The app was removed from a team, or its tokens were revoked."""
    paused = await app.services.off_loop(pause_workspace, app.services, workspace_id(team_id), REMOVED)
    await app.teams.removed(team_id)
    log.warning("removed from %s: %d subscriptions paused", team_id, len(paused))


async def installed(app: SlackApp, team_id: str, by: str) -> None:
    """The app was installed in a team (again), by this user, who gets the card if there are no topics yet."""
    app.teams.forget(team_id)
    await app.services.off_loop(resume_workspace, app.services, workspace_id(team_id), REMOVED)
    if by:
        await _greet(app, team_id, lambda team: to_person(app, team, by))


async def _greet(app: SlackApp, team_id: str, reply: Callable[[Team], Reply]) -> None:
    """Show the card of a bot that is not set up yet. Nobody waits for it: a failure is logged."""
    try:
        await welcome(app, workspace_id(team_id), reply(await app.teams.get(team_id)))
    except (DeltabriefError, SlackClientError, *OUTAGE) as error:
        log.info("no welcome in %s: %s", team_id, type(error).__name__)


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Listen for removed and restored places."""
    for kind in GONE:

        @bolt.event(kind)
        async def gone(body: dict[str, Any]) -> None:
            await lost(app, body)

    for kind in BACK:

        @bolt.event(kind)
        async def back(body: dict[str, Any]) -> None:
            await returned(app, body)

    @bolt.event("app_uninstalled")
    async def uninstalled(body: dict[str, Any]) -> None:
        await removed(app, body["team_id"])

    @bolt.event("tokens_revoked")
    async def revoked(body: dict[str, Any]) -> None:
        if text_at(body["event"], "tokens.bot"):
            await removed(app, body["team_id"])
