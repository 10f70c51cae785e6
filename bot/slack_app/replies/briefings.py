"""Answers about a topic's news: questions, briefings, timelines, state cards, and the buttons under a briefing."""

from __future__ import annotations

from datetime import date, timedelta

from bot.chat.find_briefing import briefing_for, latest_here
from bot.chat.preview import UnreadReason, nothing_read, preview_destination
from bot.chat.small_talk import EXAMPLE, is_small_talk
from bot.presentation.compact_briefing import reading_order, stored_number
from bot.presentation.history_pages import end_of
from bot.slack_app.context import SlackContext
from bot.slack_app.render.blocks import context
from bot.slack_app.render.briefing import (
    all_messages,
    answer_messages,
    briefing_messages,
    sources_messages,
    state_messages,
    timeline_messages,
    why_messages,
)
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages, SlackMessage, with_blocks
from bot.workspace.parse_user_input import quote_input
from summarizer.briefing.model import Briefing, Feedback
from summarizer.delivery.model import Length
from summarizer.errors import NotFoundError, UsageError
from summarizer.questions.limits import ANSWERS
from summarizer.questions.model import Answer
from summarizer.service import Service

ASK_HINT = f"Ask me a question, such as {EXAMPLE}. In a briefing's thread I search that briefing first."
DIGITS = 2
"""Digits of a line's number; a longer number is part of a topic's name, such as a year."""
BACK = timedelta(days=90)
"""How far back a timeline goes if no day is named."""
UNREAD_HINTS = {
    UnreadReason.NO_SOURCES: "{who} can add one: /deltabrief setup, or /deltabrief sources add https://…",
    UnreadReason.PAUSED: "{who} can resume one: /deltabrief sources pause",
    UnreadReason.FAILING: "/deltabrief sources shows why.",
    UnreadReason.NOT_POLLED: "/deltabrief sources shows when each was read.",
    UnreadReason.NOT_ANALYSED: "That takes a minute or two; /deltabrief status shows how many are waiting.",
}


async def ask(ctx: SlackContext, question: str, briefing: Briefing | None = None) -> Messages:
    """Answer a question."""
    if is_small_talk(question):
        return (notice(ASK_HINT, "/deltabrief help lists what else I can do."),)
    said = await answer_typed_question(ctx, question, "", briefing)
    if said.refusal and (unread := await unread_notice(ctx)):
        return (unread,)
    return answer_messages(said, ctx.zone)


async def answer_typed_question(
    ctx: SlackContext, question: str, topic: str, briefing: Briefing | None = None
) -> Answer:
    """The ledger's answer; claims of the briefing rank first. Raises UsageError for nothing or too much."""
    question = question.strip()
    if not question:
        raise UsageError(f"Write a question after it, such as {EXAMPLE}.")
    if len(question) > ANSWERS.question_limit:
        raise UsageError(f"The question has {len(question)} characters; the limit is {ANSWERS.question_limit}.")
    workspace_id = ctx.workspace.id
    topic_id = (await ctx.topic(topic)).id if topic else None
    return await ctx.services.model(
        workspace_id, Service.ask, workspace_id, question, ctx.now, topic_id, briefing.id if briefing else None
    )


async def preview(ctx: SlackContext, topic: str) -> Messages:
    """The briefing that this place would get now. It is not stored, so it has no buttons."""
    chosen = await ctx.topic(topic)
    if unread := await unread_notice(ctx):
        return (unread,)
    destination_id = await ctx.services.read(lambda unit: preview_destination(unit, chosen, ctx.places))
    said = await ctx.services.model(
        ctx.workspace.id, Service.preview, chosen.id, destination_id, ctx.now, Length.STANDARD
    )
    return briefing_messages(said, buttons=False)


async def unread_notice(ctx: SlackContext) -> SlackMessage | None:
    """What to say instead of a quiet day while no article has been read; None once one has."""
    reason = await ctx.services.read(lambda unit: nothing_read(unit, ctx.workspace.id))
    if reason is None:
        return None
    who = "You" if await ctx.manages() else "A Slack admin"
    return notice(reason, UNREAD_HINTS[reason].format(who=who))


async def timeline(ctx: SlackContext, topic: str, since: date | None = None) -> Messages:
    """The dated changes of a topic."""
    chosen = await ctx.topic(topic)
    today = ctx.now.astimezone(ctx.zone).date()
    found = await ctx.services.off_loop(ctx.services.service.timeline, chosen.id, since or today - BACK, today)
    return timeline_messages(found)


async def state(ctx: SlackContext, topic: str, day: date | None = None) -> Messages:
    """The answer to each question of a topic: the current one, or that of the end of a day."""
    chosen = await ctx.topic(topic)
    moment = end_of(day, ctx.zone) if day else ctx.now
    card = await ctx.services.off_loop(ctx.services.service.as_of, chosen.id, moment)
    return state_messages(card, chosen.name)


async def visible_briefing(ctx: SlackContext, briefing_id: str) -> Briefing:
    """The briefing of a button, if the user may see it. Raises NotFoundError."""
    workspace_id, user_id = ctx.workspace.id, ctx.user_id
    return await ctx.services.read(lambda unit: briefing_for(unit, workspace_id, user_id, briefing_id))


async def everything(ctx: SlackContext, briefing: Briefing) -> Messages:
    """Every line with its reasons, and the state card."""
    del ctx
    return all_messages(briefing)


async def sources_of_briefing(ctx: SlackContext, briefing: Briefing) -> Messages:
    """Every citation by its origin."""
    service = ctx.services.service
    return sources_messages(
        await ctx.services.off_loop(service.sources_of_briefing, briefing.workspace_id, briefing.id)
    )


async def timeline_of_briefing(ctx: SlackContext, briefing: Briefing) -> Messages:
    """The timeline up to the day of the briefing: the button of an old one shows its time."""
    until = briefing.until.astimezone(ctx.zone).date()
    found = await ctx.services.off_loop(ctx.services.service.timeline, briefing.topic_id, until - BACK, until)
    return timeline_messages(found)


def parse_change_number(text: str) -> int:
    """The number in the value of a menu. Raises UsageError."""
    if not text.isdecimal():
        raise UsageError("This menu is from another version of the bot; use a newer briefing.")
    return int(text)


async def why(ctx: SlackContext, briefing: Briefing, stored: int) -> Messages:
    """Reasons and exact quotes behind a line, which is the `stored`th change of the briefing."""
    service = ctx.services.service
    found = await ctx.services.off_loop(service.why, briefing.workspace_id, briefing.id, stored)
    shown = next((line.number for line in reading_order(briefing) if line.stored == stored), stored)
    return why_messages(found, shown)


async def why_of_number(ctx: SlackContext, text: str) -> Messages:
    """As `why`, of the line with that number in the last briefing here; `text` may name its topic as well.

    Without a number, every line with its number. Raises NotFoundError, UsageError.
    """
    number, topic = _number_and_topic(text)
    try:
        chosen = await ctx.topic(topic) if topic else None
    except NotFoundError as error:
        if number is not None:
            raise
        said = quote_input(text)
        raise NotFoundError(f"There is no line or topic {said}. Write a number, such as /deltabrief why 1.") from error
    places, workspace_id = ctx.places, ctx.workspace.id
    latest = await ctx.services.read(lambda unit: latest_here(unit, workspace_id, places))
    briefing = next((each for each in latest if chosen is None or each.topic_id == chosen.id), None)
    if briefing is None:
        raise NotFoundError("No briefing has been posted here yet. /deltabrief subscribe gets you one.")
    if not briefing.changes:
        raise NotFoundError("The last briefing here was a quiet day: it has no lines to explain.")
    if number is None:
        *most, last = all_messages(briefing)
        return (*most, with_blocks(last, context("Write a number after it, such as /deltabrief why 1")))
    if not 0 < number <= len(briefing.changes):
        have = f"{len(briefing.changes)} lines" if len(briefing.changes) > 1 else "1 line"
        raise NotFoundError(f"There is no line {number}: the last briefing here has {have}.")
    return await why(ctx, briefing, stored_number(briefing, number))


def _number_and_topic(text: str) -> tuple[int | None, str]:
    """The number in front or at the end, and the rest, which is a topic."""
    words = text.replace("#", " ").split()
    for at in (0, -1):
        if words and words[at].isdecimal() and len(words[at]) <= DIGITS:
            number = int(words.pop(at))
            return number, " ".join(words)
    return None, " ".join(words)


async def rate(ctx: SlackContext, briefing: Briefing, *, useful: bool) -> Messages:
    """Store what a reader thinks of a briefing."""
    given = Feedback(briefing.workspace_id, briefing.id, ctx.by, useful, ctx.now)
    await ctx.services.off_loop(ctx.services.service.readers.give_feedback, given)
    said = "useful" if useful else "not useful"
    return (notice(f"Noted: {said}. Thank you.", "Use the other button to change this."),)
