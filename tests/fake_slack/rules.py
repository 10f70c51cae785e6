"""What Slack refuses in blocks and views: slack_sdk's own validators, and documented limits that it does not check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = dict[str, Any]

MESSAGE_BLOCKS = 50
TEXT = 40_000
"""Characters of a message's `text`; Slack truncates it."""
BLOCK_TEXTS = 13_200
"""Characters of all texts of one message's blocks, above which Slack answers `msg_blocks_too_long`."""
PLACES: dict[tuple[str, str], int] = {
    ("section", "text"): 3000,
    ("section", "fields"): 2000,
    ("header", "text"): 150,
    ("context", "elements"): 3000,
    ("button", "text"): 75,
    ("option", "text"): 75,
    ("option", "description"): 75,
    ("input", "label"): 2000,
    ("input", "hint"): 2000,
    ("any", "placeholder"): 150,
}
VALUES = {"button": 2000, "option": 150}
ACTION_ID = 255
OPTIONS = 100
ELEMENTS = {"actions": 25, "context": 10}
METADATA = 8_000
"""Characters of a message's metadata."""


def broken_by_message(body: Json) -> Iterator[str]:
    """Complaints about the arguments of a request that posts a message."""
    blocks = body.get("blocks") or []
    text = body.get("text") or ""
    if not blocks and not text.strip():
        yield "no_text"
    if blocks and not text.strip():
        yield "blocks without a text for notifications and screen readers"
    if len(text) > TEXT:
        yield f"text has {len(text)} characters"
    if len(blocks) > MESSAGE_BLOCKS:
        yield f"{len(blocks)} blocks"
    total = sum(len(each) for each in texts_of(blocks))
    if total > BLOCK_TEXTS:
        yield f"the blocks have {total} characters"
    if len(str(body.get("metadata") or "")) > METADATA:
        yield "metadata is too long"
    yield from broken_by_blocks(blocks, of_message=True)


def broken_by_view(view: Json) -> Iterator[str]:
    """Complaints about a modal or Home tab."""
    if view.get("type") == "modal" and not view.get("title"):
        yield "a modal without a title"
    if view.get("type") == "modal" and _holds(view, "input") and not view.get("submit"):
        yield "a modal with inputs and without a submit button"
    yield from _formed(lambda: View(**view))
    yield from broken_by_blocks(view.get("blocks") or [], of_message=False)


def broken_by_blocks(blocks: list[Json], *, of_message: bool) -> Iterator[str]:
    """Complaints about blocks, each in words."""
    for block in blocks:
        yield from _formed(lambda block=block: _parsed(block))
        if of_message and block.get("type") == "input":
            yield "an input block in a message"
        for element in elements_of(block):
            yield from _element(element)
        if block.get("type") == "header" and block.get("text", {}).get("type") != "plain_text":
            yield "a header that is no plain_text"
        for kind, most in ELEMENTS.items():
            if block.get("type") == kind and not 0 < len(block.get("elements") or []) <= most:
                yield f"{kind} with {len(block.get('elements') or [])} elements"
    yield from _texts(blocks, "")
    ids = [block["block_id"] for block in blocks if block.get("block_id")]
    yield from (f"block_id {each} occurs twice" for each, count in Counter(ids).items() if count > 1)
    actions = [
        (block.get("block_id") or number, each.get("action_id"))
        for number, block in enumerate(blocks)
        for each in elements_of(block)
        if each.get("action_id")
    ]
    yield from (f"action_id {each} occurs twice" for (_, each), count in Counter(actions).items() if count > 1)


def _parsed(block: Json) -> Block:
    made = Block.parse(dict(block))
    if made is None:
        raise SlackObjectFormationError(f"unknown block {block.get('type')}")
    return made


def _formed(make: Any) -> Iterator[str]:
    try:
        make().to_dict()
    except (SlackObjectFormationError, TypeError, AssertionError, KeyError) as error:
        yield f"{type(error).__name__}: {error}"


def elements_of(block: Json) -> list[Json]:
    """Interactive elements of a block."""
    single = [block[key] for key in ("accessory", "element") if block.get(key)]
    several = block.get("elements") or [] if block.get("type") in {"actions", "context_actions"} else []
    return [*single, *several]


def _element(element: Json) -> Iterator[str]:
    kind = element.get("type", "")
    if not element.get("action_id") and kind != "image":
        yield f"{kind} without an action_id"
    if len(element.get("action_id") or "") > ACTION_ID:
        yield "action_id is too long"
    if kind == "button" and len(element.get("value") or "") > VALUES["button"]:
        yield "value of a button is too long"
    options = element.get("options")
    if options is not None:
        yield from broken_by_options(options)
        if kind in {"checkboxes", "radio_buttons"} and len(options) > 10:
            yield f"{kind} with {len(options)} options"
    initial = element.get("initial_option")
    if initial and options is not None and initial not in options:
        yield "initial_option is none of the options"


def broken_by_options(options: list[Json]) -> Iterator[str]:
    """Complaints about the options of a menu."""
    if len(options) > OPTIONS:
        yield f"{len(options)} options"
    for option in options:
        if option.get("text", {}).get("type") != "plain_text" and "mrkdwn" not in str(option.get("text")):
            yield "an option without a text"
        yield from _length("option", "text", option.get("text"))
        yield from _length("option", "description", option.get("description"))
        if not option.get("value") or len(option["value"]) > VALUES["option"]:
            yield f"value of an option has {len(option.get('value') or '')} characters"


def _texts(node: Any, kind: str) -> Iterator[str]:
    if isinstance(node, list):
        for each in node:
            yield from _texts(each, kind)
        return
    if not isinstance(node, dict):
        return
    kind = node.get("type", kind)
    for key, value in node.items():
        for each in value if isinstance(value, list) else [value]:
            yield from _length(kind, key, each)
            if key == "placeholder":
                yield from _length("any", key, each)
        yield from _texts(value, kind)


def _length(kind: str, key: str, text: Any) -> Iterator[str]:
    if not isinstance(text, dict) or text.get("type") not in {"plain_text", "mrkdwn"}:
        return
    said = text.get("text") or ""
    if not said.strip():
        yield f"{kind}.{key} is empty"
    most = PLACES.get((kind, key))
    if most and len(said) > most:
        yield f"{kind}.{key} has {len(said)} characters"


def texts_of(node: Any) -> Iterator[str]:
    """Every text object's text."""
    if isinstance(node, list):
        for each in node:
            yield from texts_of(each)
    elif isinstance(node, dict):
        if node.get("type") in {"plain_text", "mrkdwn"} and isinstance(node.get("text"), str):
            yield node["text"]
        for value in node.values():
            if isinstance(value, dict | list):
                yield from texts_of(value)


def _holds(view: Json, kind: str) -> bool:
    return any(block.get("type") == kind for block in view.get("blocks") or [])
