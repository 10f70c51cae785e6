"""The form that merges two names of one entity."""

from __future__ import annotations

from collections.abc import Mapping

from bot.slack_app.context import SlackContext
from bot.slack_app.forms.form import FormKind, Values
from bot.slack_app.render.blocks import Block, context, external_select, input_block
from bot.slack_app.render.paginate import Messages
from bot.slack_app.replies import entities


def merge_fields() -> list[Block]:
    """Two names of one entity."""
    return [
        input_block("Name to keep", external_select("entity", "Type the beginning of a name")),
        input_block("Other name of the same", external_select("entity_other", "Type the beginning of a name")),
        context("The second becomes a spelling of the first, in stored and in future articles."),
    ]


async def _merge(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    return await entities.merge(ctx, values["entity"], values["entity_other"])


def _different(values: Values) -> dict[str, str]:
    return {"entity_other": "Choose two different names."} if values["entity"] == values["entity_other"] else {}


FORMS: Mapping[str, FormKind] = {
    "entity_merge": FormKind("Merge two names", "Merge", _merge, _different, what="merge names"),
}
"""By callback id."""
