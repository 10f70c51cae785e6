"""Forms about a topic’s news: a question, a briefing, a state card, a timeline."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from slack_sdk.errors import SlackApiError

from bot.slack_app.context import SlackContext, log, to_channel
from bot.slack_app.delivery_errors import error_code
from bot.slack_app.forms.form import FormKind, Values
from bot.slack_app.render.blocks import Block, external_select, input_block, text_input
from bot.slack_app.render.briefing import answer_messages
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages
from bot.slack_app.replies import briefings
from summarizer.questions.limits import ANSWERS


def topic_field() -> Block:
    """A menu of the workspace's topics."""
    return input_block("Topic", external_select("topic", "Choose a topic"))


async def _brief(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    return await briefings.preview(ctx, values["topic"])


async def _state(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    return await briefings.state(ctx, values["topic"])


async def _timeline(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    since = date.fromisoformat(values["since"]) if values.get("since") else None
    return await briefings.timeline(ctx, values["topic"], since)


def question_fields(*, topic: bool = True) -> list[Block]:
    """A question, and the topic to search."""
    asked = text_input("question", most=ANSWERS.question_limit, lines=True, hint="Since when? Who says so?")
    fields = [input_block("Your question", asked)]
    if topic:
        fields.append(input_block("Topic", external_select("topic", "All topics"), optional=True))
    return fields


async def _ask(ctx: SlackContext, values: Values, carried: Mapping[str, str]) -> Messages:
    briefing_id = carried.get("briefing")
    briefing = await briefings.visible_briefing(ctx, briefing_id) if briefing_id else None
    answer = await briefings.answer_typed_question(ctx, values["question"], values.get("topic", ""), briefing)
    said = answer_messages(answer, ctx.zone)
    channel, thread_ts = carried.get("thread_channel"), carried.get("thread")
    if channel and thread_ts:
        public = answer_messages(answer, ctx.zone, ctx.user_id)
        try:
            await to_channel(ctx.app, ctx.team, channel, thread_ts)(public)
        except SlackApiError as error:  # archived meanwhile, or the bot was removed: the answer is here all the same
            log.info("an answer could not be posted in the thread: %s", error_code(error))
        else:
            return (*said, notice("Everybody can read this answer in the thread."))
    return said


FORMS: Mapping[str, FormKind] = {
    "brief": FormKind("Briefing", "Show", _brief),
    "state": FormKind("Where it stands", "Show", _state),
    "timeline": FormKind("Timeline", "Show", _timeline),
    "ask": FormKind("Ask", "Ask", _ask),
}
"""By callback id."""
