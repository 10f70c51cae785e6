"""Answers about topics: the list, one of them, and what was changed."""

from __future__ import annotations

from bot.presentation.briefing_page import Page, Section
from bot.presentation.topic_page import topic_entry, topic_page
from bot.slack_app.context import SlackContext
from bot.slack_app.render.page import notice, page_messages
from bot.slack_app.render.paginate import Messages
from summarizer.topics.model import Topic


async def topic_list(ctx: SlackContext) -> Messages:
    """The topics of the workspace."""
    known = await ctx.services.read(lambda unit: unit.topics.list_by_workspace(ctx.workspace.id))
    if not known:
        return (notice("There are no topics yet.", "A Slack admin can add one: /deltabrief topics add"),)
    entries = tuple(map(topic_entry, known))
    return page_messages(
        Page("Topics", "", "", (Section("", entries),), footer=("/deltabrief brief NAME shows one now.",))
    )


async def one_topic(ctx: SlackContext, name: str) -> Messages:
    """One topic with its questions, names and keywords."""
    topic = await ctx.topic(name)
    last = await ctx.services.read(lambda unit: unit.audit.latest(topic.id))
    return page_messages(topic_page(topic, (f"Last changed {last.at:%-d %B %Y, %H:%M} UTC",) if last else ()))


def edited(topic: Topic, *, created: bool) -> Messages:
    """A topic was stored."""
    if created:
        return (
            notice(
                f"{topic.name} was added.",
                "Next: /deltabrief sources add for its articles, /deltabrief subscribe for its briefings.",
            ),
        )
    return (notice(f"{topic.name} was changed.", "The next briefing uses it."),)
