"""Messages as discord.py sends them, and the marker of a sent message. In render, only this module imports discord."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
from discord import ui

from bot.discord_app.render.custom_ids import Button, Mark, mark_in
from bot.discord_app.render.paginate import Message


def layout(message: Message) -> ui.LayoutView:
    """The view to send: `channel.send(view=layout(message), allowed_mentions=mentions(message))`.

    Its buttons have no callbacks: they are handled by custom id, also after a restart.
    """
    view = ui.LayoutView(timeout=None)
    if message.role_id:
        view.add_item(ui.TextDisplay(f"<@&{message.role_id}>"))
    card: ui.Container[ui.LayoutView] = ui.Container(accent_colour=message.colour)
    for part in _parts(message):
        card.add_item(part)
    view.add_item(card)
    for row in message.rows:
        view.add_item(ui.ActionRow(*(_button(button) for button in row)))
    return view


def mentions(message: Message) -> discord.AllowedMentions:
    """Nobody, or exactly the role that the message names."""
    if message.role_id is None:
        return discord.AllowedMentions.none()
    return discord.AllowedMentions(
        everyone=False, users=False, replied_user=False, roles=[discord.Object(message.role_id)]
    )


def find_mark(message: discord.Message) -> Mark | None:
    """The marker that this message carries; the caller makes sure that it is our own message."""
    return mark_in(custom_ids(message.components))


def _parts(message: Message) -> Iterator[ui.Item[Any]]:
    head, *rest = message.blocks
    yield ui.TextDisplay(head)
    if message.image:
        yield ui.MediaGallery(
            discord.MediaGalleryItem(f"attachment://{message.image}", description=message.image_alt or None)
        )
    for block in rest:
        yield ui.Separator()
        yield ui.TextDisplay(block)


def _button(button: Button) -> ui.Button[Any]:
    style = discord.ButtonStyle.danger if button.danger else discord.ButtonStyle.secondary
    return ui.Button(label=button.label, custom_id=button.custom_id, disabled=button.disabled, style=style)


def custom_ids(components: Any) -> Iterator[str]:  # noqa: ANN401 - discord.py's tree: rows, containers, sections
    """All custom ids among these components of a message, at any depth."""
    for component in components:
        if custom_id := getattr(component, "custom_id", None):
            yield custom_id
        yield from custom_ids(getattr(component, "children", ()))
        yield from custom_ids([accessory for accessory in [getattr(component, "accessory", None)] if accessory])
