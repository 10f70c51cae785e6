"""Buttons that turn the pages of a long list. Their custom ids are self-contained:

page:<list>:<number>:<filter>
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from discord import ui

from bot.discord_app.context import defer_and_load
from bot.discord_app.dynamic_item import DynamicItem
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import Button
from bot.discord_app.render.markdown import safe
from bot.discord_app.render.paginate import Group, Message, Pages, messages

if TYPE_CHECKING:
    from bot.discord_app.client import Deltabrief, Interaction

ON_A_PAGE = 8
"""Items of a page: one screen of a phone and a half."""
FILTER_MOST = 50
"""Characters of a filter that a custom id has room for."""


def list_page(heading: str, name: str, items: Sequence[str], number: int, find: str) -> Message:
    """One page of finished items, with buttons for the others if there are any."""
    pages = max(1, -(-len(items) // ON_A_PAGE))
    number = max(0, min(number, pages - 1))
    shown = tuple(items[number * ON_A_PAGE : (number + 1) * ON_A_PAGE])
    found = f" with “{safe(find, FILTER_MOST)}”" if find else ""
    counted = f"{len(items)} in all{found}" + (f" · page {number + 1} of {pages}" if pages > 1 else "")
    (message, *_) = messages(Pages(f"## {heading}\n{small(counted)}", (Group("", shown),)))
    if pages == 1:
        return message
    row = (
        Button("Previous", f"page:{name}:{max(0, number - 1)}:{find}"[:100], disabled=number == 0),
        Button("Next", f"page:{name}:{number + 1}:{find}"[:100], disabled=number == pages - 1),
    )
    ids = row if row[0].custom_id != row[1].custom_id else row[:1]
    return Message(message.blocks, (ids,), message.colour)


class PageButton(
    DynamicItem[ui.Button[Any]],
    template=re.compile(r"page:(?P<name>[a-z]+):(?P<number>\d{1,4}):(?P<find>.*)", re.DOTALL),
):
    """Found by its custom id in any of our lists."""

    def __init__(self, item: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item, match)
        self._name, self._number, self._find = match["name"], int(match["number"]), match["find"]

    async def respond(self, interaction: Interaction) -> None:
        """Replace the page by another one."""
        await interaction.response.defer()
        ctx = await defer_and_load(interaction)
        page = await interaction.client.lists[self._name](ctx, self._number, self._find)
        await interaction.edit_original_response(view=layout(page))


def register(client: Deltabrief) -> None:
    """Register these buttons."""
    client.add_dynamic_items(PageButton)
