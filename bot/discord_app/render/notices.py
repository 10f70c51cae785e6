"""Short messages of our own: notices, errors, confirmation questions. Pure.

They may contain text from users or articles, so everything is escaped.
"""

from __future__ import annotations

from bot.discord_app.render.change_lines import small
from bot.discord_app.render.custom_ids import Button
from bot.discord_app.render.markdown import safe
from bot.discord_app.render.paginate import Message
from bot.presentation.clip import clip

LONGEST = 1500
HINT = 200
WRONG = 0xDA373C
FOR_GOOD = "Delete"
"""The label of what cannot be undone."""


def notice(text: str, hint: str = "") -> Message:
    """What was done, and what the user can do next."""
    return Message((_block(text, hint),))


def error(text: str, hint: str = "") -> Message:
    """What failed, and what to do about it."""
    return Message((_block(text, hint),), colour=WRONG)


def confirmation(text: str, confirm_id: str, cancel_id: str, label: str = "Delete") -> Message:
    """A confirmation question for an action that cannot be undone."""
    gone = label == FOR_GOOD
    rows = ((Button(label, confirm_id, danger=gone, primary=not gone), Button("Cancel", cancel_id)),)
    hint = "This cannot be undone." if gone else "You can undo it later."
    return Message((_block(text, hint),), rows, WRONG if gone else None)


def _block(text: str, hint: str) -> str:
    lines = [safe(line, LONGEST) for line in clip(text, LONGEST).splitlines() if line.strip()] or ["Done."]
    return "\n".join((*lines, *([small(safe(hint, HINT))] if hint.strip() else [])))
