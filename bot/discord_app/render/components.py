"""Messages as discord.py sends them, and the marker of a sent message. In render, only this module imports discord."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
from discord import ui

from bot.discord_app.render.custom_ids import Button, Mark, Select, mark_in
from bot.discord_app.render.paginate import COMPONENT_LIMIT, GAP, Message


def layout(message: Message) -> ui.LayoutView:
    """The view to send: `channel.send(view=layout(message), allowed_mentions=mentions(message))`.

    Its buttons have no callbacks: they are handled by custom id, also after a restart. So the view is stopped, or
    discord.py would keep it with its message for as long as the process runs.
    """
    view = ui.LayoutView(timeout=None)
    if message.role_id:
        view.add_item(ui.TextDisplay(f"<@&{message.role_id}>"))
    card: ui.Container[ui.LayoutView] = ui.Container(accent_colour=message.colour)
    for part in _parts(message):
        card.add_item(part)
    view.add_item(card)
    for row in message.rows:
        view.add_item(ui.ActionRow(*(_control(each) for each in row)))
    view.stop()
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
    """The blocks with rules between them. Items of a block are texts of their own: a gap is less than an empty line."""
    room = COMPONENT_LIMIT - _outside(message) - 2 * len(message.blocks)
    apart = 2 * sum(block.count(GAP) for block in message.blocks) <= room
    for number, block in enumerate(message.blocks):
        if number:
            yield ui.Separator()
        for place, text in enumerate(filter(str.strip, block.split(GAP)) if apart else [block]):
            if place:
                yield ui.Separator(visible=False)
            yield ui.TextDisplay(text)
        if message.image and not number:
            image = discord.MediaGalleryItem(f"attachment://{message.image}", description=message.image_alt or None)
            yield ui.MediaGallery(image)


def _outside(message: Message) -> int:
    """The components that are not text: card, picture, role, and the rows with their buttons."""
    return 3 + sum(1 + len(row) for row in message.rows)


def _control(control: Button | Select) -> ui.Button[Any] | ui.Select[Any]:
    if isinstance(control, Button):
        return _button(control)
    options = [
        discord.SelectOption(label=option.label, value=option.value, emoji=option.emoji or None)
        for option in control.options
    ]
    return ui.Select(custom_id=control.custom_id, placeholder=control.placeholder, options=options)


def _button(button: Button) -> ui.Button[Any]:
    styles = discord.ButtonStyle
    style = styles.danger if button.danger else styles.primary if button.primary else styles.secondary
    return ui.Button(
        label=button.label or None,
        emoji=button.emoji or None,
        custom_id=button.custom_id,
        disabled=button.disabled,
        style=style,
    )


def custom_ids(components: Any) -> Iterator[str]:  # noqa: ANN401 - discord.py's tree: rows, containers, sections
    """All custom ids among these components of a message, at any depth."""
    for component in components:
        if custom_id := getattr(component, "custom_id", None):
            yield custom_id
        yield from custom_ids(getattr(component, "children", ()))
        yield from custom_ids([accessory for accessory in [getattr(component, "accessory", None)] if accessory])
