"""Single blocks and elements of Block Kit, as the API takes them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from bot.presentation.briefing_page import printable
from bot.presentation.clip import clip
from bot.slack_app.limits import SLACK
from bot.slack_app.render.mrkdwn import fitted

Json: TypeAlias = dict[str, Any]
Block: TypeAlias = Json
"""One block, as JSON."""

NOTHING = "–"
"""Shown for an empty text."""
HEADER_LIMIT = 150
LABEL_LIMIT = 75
"""Maximum characters of a button and of an option of a menu."""
OPTIONS_LIMIT = 100
TITLE_LIMIT = 24
"""Maximum characters of the title of a form."""


def mrkdwn(text: str) -> Json:
    """A text object of finished mrkdwn; never empty, which Slack refuses, and never too long."""
    shown = fitted(text) if text.replace("\u200b", "").strip() else NOTHING
    return {"type": "mrkdwn", "text": shown, "verbatim": True}


def plain(text: str, most: int) -> Json:
    """A text object that shows no markup; never empty, which Slack refuses."""
    return {"type": "plain_text", "text": clip(printable(text), most) or NOTHING, "emoji": False}


def label_of(text: str, most: int = LABEL_LIMIT) -> Json:
    """A label of our own, which may contain emoji."""
    return {"type": "plain_text", "text": clip(text, most), "emoji": True}


def header(text: str) -> Block:
    """A large title."""
    return {"type": "header", "text": plain(text, HEADER_LIMIT)}


def section(text: str, accessory: Json | None = None) -> Block:
    """A paragraph of finished mrkdwn."""
    made: Block = {"type": "section", "text": mrkdwn(text)}
    return {**made, "accessory": accessory} if accessory else made


def context(text: str) -> Block:
    """A line in small grey type."""
    return {"type": "context", "elements": [mrkdwn(text)]}


def actions(elements: Sequence[Json], block_id: str = "") -> Block:
    """A row of buttons and menus."""
    made: Block = {"type": "actions", "elements": list(elements)}
    return {**made, "block_id": block_id} if block_id else made


DIVIDER: Block = {"type": "divider"}


def button(text: str, action_id: str, value: str = "", style: str = "") -> Json:
    """A button. `style`: "primary", "danger" or nothing."""
    made: Json = {"type": "button", "text": label_of(text), "action_id": action_id}
    return made | ({"value": value} if value else {}) | ({"style": style} if style else {})


def confirmed(element: Json, title: str, text: str, confirm: str) -> Json:
    """The same button, with a question before it acts."""
    question = {
        "title": plain(title, SLACK.confirm_title),
        "text": plain(text, SLACK.confirm_text),
        "confirm": plain(confirm, SLACK.confirm_button),
        "deny": plain("Cancel", SLACK.confirm_button),
        "style": "danger",
    }
    return {**element, "confirm": question}


def option(text: str, value: str) -> Json:
    """An option of a menu; `value` has at most 150 characters."""
    return {"text": plain(text, LABEL_LIMIT), "value": value}


def select(action_id: str, placeholder: str, options: Sequence[Json], initial: str = "") -> Json:
    """A menu of fixed options."""
    made: Json = {"type": "static_select", "action_id": action_id, "placeholder": label_of(placeholder, HEADER_LIMIT)}
    chosen = next((each for each in options if each["value"] == initial), None)
    return {**made, "options": list(options)[:OPTIONS_LIMIT], **({"initial_option": chosen} if chosen else {})}


def external_select(action_id: str, placeholder: str, initial: Json | None = None) -> Json:
    """A menu whose options are asked for while somebody types."""
    made: Json = {
        "type": "external_select",
        "action_id": action_id,
        "min_query_length": 0,
        "placeholder": label_of(placeholder, HEADER_LIMIT),
    }
    return {**made, "initial_option": initial} if initial else made


def text_input(
    action_id: str, *, initial: str = "", most: int = SLACK.field, lines: bool = False, hint: str = ""
) -> Json:
    """A field for text."""
    made: Json = {"type": "plain_text_input", "action_id": action_id, "max_length": most, "multiline": lines}
    made |= {"placeholder": label_of(hint, HEADER_LIMIT)} if hint else {}
    return {**made, "initial_value": initial} if initial else made


def file_input(action_id: str, *kinds: str) -> Json:
    """A field for one file with one of these extensions."""
    return {"type": "file_input", "action_id": action_id, "filetypes": list(kinds), "max_files": 1}


def input_block(label: str, element: Json, *, optional: bool = False, hint: str = "") -> Block:
    """A field of a form. Its `block_id` is the element's action id, under which Slack returns its value."""
    made: Block = {
        "type": "input",
        "block_id": element["action_id"],
        "label": label_of(label, SLACK.label),
        "element": element,
        "optional": optional,
    }
    return {**made, "hint": label_of(hint, SLACK.label)} if hint else made


def modal(title: str, blocks: Iterable[Block], *, callback: str = "", submit: str = "", private: str = "") -> Json:
    """A form, or a page in a form's window."""
    made: Json = {
        "type": "modal",
        "title": plain(title, TITLE_LIMIT),
        "close": plain("Close" if not submit else "Cancel", TITLE_LIMIT),
        "blocks": list(blocks),
    }
    made |= {"submit": plain(submit, TITLE_LIMIT)} if submit else {}
    made |= {"callback_id": callback} if callback else {}
    return made | ({"private_metadata": private} if private else {})
