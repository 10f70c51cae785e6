"""The base of buttons and selects that discord.py finds by their custom id, also in messages from before a restart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from discord import ui

from bot.discord_app.error_replies import reply_with_error

if TYPE_CHECKING:
    from bot.discord_app.client import Interaction

ItemT = TypeVar("ItemT", bound=ui.Item[Any])
_NOTHING = re.compile(r"(?!)")
"""The template of the base itself, which discord.py requires; each subclass has its own."""


class DynamicItem(ui.DynamicItem[ItemT], template=_NOTHING):
    """A subclass gives the template of its custom ids, and `respond`. What `respond` raises becomes a reply."""

    def __init__(self, item: ItemT, match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(cls, _: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:  # type: ignore[override] # our client
        """The item that was used."""
        return cls(cast("ItemT", item), match)

    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override] # our client
        """Respond to the user who used it."""
        try:
            await self.respond(interaction)
        except Exception as error:  # noqa: BLE001 - items have no command tree to handle errors; the user must get a reply
            await reply_with_error(interaction, error)

    async def respond(self, interaction: Interaction) -> None:
        """Do what the item is for."""
        raise NotImplementedError
