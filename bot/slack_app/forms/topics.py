"""Forms that add, edit and delete a topic."""

from __future__ import annotations

from collections.abc import Mapping

from bot.chat.topic_commands import create_topic, edit_topic_by_form
from bot.chat.topic_form import NAME_MOST, TopicForm, form_of
from bot.slack_app.context import SlackContext
from bot.slack_app.forms.form import FormKind, Values
from bot.slack_app.limits import SLACK
from bot.slack_app.render.blocks import Block, Json, input_block, text_input
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages
from bot.slack_app.replies import topics
from summarizer.errors import UsageError
from summarizer.ids import digest


def topic_fields(form: TopicForm) -> list[Block]:
    """Five fields, filled with the values."""
    return [
        input_block("Name", text_input("name", initial=form.name, most=NAME_MOST), hint="The name that readers see"),
        input_block("About", _lines("about", form.description), hint="What it covers, in a sentence"),
        input_block(
            "Questions",
            _lines("aspects", form.aspects),
            optional=True,
            hint="One per line. Lease: Is the lease in force?",
        ),
        input_block("Keywords", _lines("keywords", form.keywords), optional=True, hint="Separated by commas"),
        input_block(
            "Names to watch",
            _lines("names", form.names),
            optional=True,
            hint="One per line. Name = spelling; spelling",
        ),
    ]


def _lines(action_id: str, initial: str) -> Json:
    return text_input(action_id, initial=initial, most=SLACK.field, lines=True)


def topic_form(values: Values) -> TopicForm:
    """The submitted values."""
    return TopicForm(values["name"], values["about"], values["keywords"], values["names"], values["aspects"])


def fields_of(topic: TopicForm) -> list[Block]:
    """The form of a stored topic. Raises UsageError if Slack's form cannot hold it."""
    if any(len(text) > SLACK.field for text in (topic.description, topic.keywords, topic.names, topic.aspects)):
        raise UsageError("This topic is too long for Slack's form. Edit its file and add it again.")
    return topic_fields(topic)


async def _topic_add(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    made = await create_topic(ctx.services, ctx.workspace.id, topic_form(values), ctx.now, ctx.by)
    return topics.edited(made, created=True)


async def _topic_edit(ctx: SlackContext, values: Values, carried: Mapping[str, str]) -> Messages:
    was = await ctx.topic(carried["topic"])
    if str(digest(str(form_of(was)))) != carried["was"]:
        raise UsageError(
            f"Somebody changed the topic in the meantime. See it with /deltabrief topics {was.name}, "
            "then edit it again."
        )
    made = await edit_topic_by_form(ctx.services, was, topic_form(values), ctx.now, ctx.by)
    return (notice(f"{was.name} was not changed."),) if made == was else topics.edited(made, created=False)


async def _topic_delete(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    chosen = await ctx.topic(values["topic"])
    service = ctx.services.service
    gone = await ctx.services.off_loop(service.remove_topic, ctx.workspace.id, chosen.id, ctx.now, ctx.by)
    return (notice(f"{gone.name} was deleted.", "Articles and delivered briefings are kept."),)


FORMS: Mapping[str, FormKind] = {
    "topic_add": FormKind("New topic", "Add", _topic_add, what="add topics"),
    "topic_edit": FormKind("Edit topic", "Save", _topic_edit, what="change topics"),
    "topic_delete": FormKind("Delete topic", "Delete", _topic_delete, what="delete topics"),
}
"""By callback id."""
