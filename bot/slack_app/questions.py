"""Questions to the bot: a mention in a channel or thread, or a direct message. Answered in the thread."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackClientError

from bot.chat.use_limits import COSTLY
from bot.slack_app.context import SlackApp, SlackContext, guarded, log, to_channel
from bot.slack_app.delivery_errors import OUTAGE
from bot.slack_app.messenger import marked_payload
from bot.slack_app.pace import patiently
from bot.slack_app.payload import team_in
from bot.slack_app.replies import briefings
from bot.slack_app.teams import Team
from bot.slack_app.text_at import text_at
from summarizer.briefing.model import Briefing
from summarizer.errors import NotFoundError, UsageError

_MENTION = re.compile(r"<@[A-Z0-9]+(?:\|[^>]*)?>")
_LINK = re.compile(r"<([^>|]+)\|([^>]+)>")


def question_in(text: str) -> str:
    """The words of a message without mentions and Slack's marks."""
    said = _LINK.sub(r"\2", _MENTION.sub(" ", text))
    return " ".join(said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").split())


async def answer(app: SlackApp, body: Mapping[str, Any]) -> None:
    """Answer a message that mentions the bot or was written to it."""
    event = body["event"]
    if not _is_by_person(event):
        return
    team = await team_in(app, body)
    channel, thread = event["channel"], event.get("thread_ts") or event["ts"]
    ctx = SlackContext(
        app=app,
        team=team,
        user_id=event["user"],
        channel=channel,
        now=app.services.now(),
        reply=to_channel(app, team, channel, thread),
    )
    try:
        app.limits.use("ask", ctx.by, ctx.now, COSTLY)
    except UsageError:
        return  # do not flood a channel with refusals

    async def work(ctx: SlackContext) -> None:
        question = question_in(text_at(event, "text"))
        briefing = await briefing_above(ctx, text_at(event, "thread_ts"))
        await ctx.show(*await briefings.ask(ctx, question, briefing))

    await guarded(ctx, "a question", work)


def _is_by_person(event: Mapping[str, Any]) -> bool:
    """Whether somebody wrote it: not a bot, which might answer for ever, and not Slack about an edit or a member."""
    if event.get("bot_id"):
        return False
    if event.get("subtype"):
        return False
    return bool(event.get("user"))


async def briefing_above(ctx: SlackContext, thread_ts: str) -> Briefing | None:
    """The briefing that starts this thread, if the user may see it."""
    briefing_id = await _id_above(ctx.team, ctx.channel, thread_ts) if thread_ts else ""
    if not briefing_id:
        return None
    try:
        return await briefings.visible_briefing(ctx, briefing_id)
    except NotFoundError:
        return None  # deleted, or from another workspace: answer the question without a briefing


async def _id_above(team: Team, channel: str, thread_ts: str) -> str:
    asked = {"channel": channel, "latest": thread_ts, "oldest": thread_ts, "inclusive": True, "limit": 1}
    try:
        page: Any = await patiently(
            lambda: team.client.conversations_history(include_all_metadata=True, **asked)  # type: ignore[arg-type] # a mapping
        )
    except (SlackClientError, *OUTAGE) as error:  # not allowed to look: answer without a briefing
        log.info("the start of a thread could not be read: %s", type(error).__name__)
        return ""
    for message in page["messages"]:
        if payload := marked_payload(message, team):
            return text_at(payload, "briefing")
    return ""


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Listen for mentions and direct messages."""

    @bolt.event("app_mention")
    async def mentioned(body: dict[str, Any]) -> None:
        await answer(app, body)

    @bolt.event("message")
    async def written(body: dict[str, Any]) -> None:
        if body["event"].get("channel_type") == "im":
            await answer(app, body)
