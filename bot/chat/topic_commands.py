"""Creates and changes topics from the form that a user filled in."""

from __future__ import annotations

from datetime import datetime

from bot.chat.services import BotServices
from bot.chat.topic_form import TopicForm, topic_from_form
from bot.chat.topic_quota import check_topic_room
from summarizer.ids import digest
from summarizer.service import Service
from summarizer.topics.model import Topic


async def create_topic(services: BotServices, workspace_id: str, form: TopicForm, now: datetime, by: str) -> Topic:
    """Raises UsageError for the form or the limit, AlreadyStoredError for a name that exists."""
    new_id = digest("topic", workspace_id, now.isoformat(), by)  # a name may be reused later
    topic = topic_from_form(form, Topic(new_id, workspace_id, "", ""))
    await services.read(lambda unit: check_topic_room(unit, services.quotas, workspace_id))
    await services.model(workspace_id, Service.add_topic, topic, now, by)
    return topic


async def edit_topic_by_form(services: BotServices, was: Topic, form: TopicForm, now: datetime, by: str) -> Topic:
    """The topic as stored afterwards; equal to `was` if nothing changed. Raises as `create_topic`, and ChangedError."""
    topic = topic_from_form(form, was)
    if topic != was:
        await services.model(was.workspace_id, Service.edit_topic, topic, was, now, by)
    return topic
