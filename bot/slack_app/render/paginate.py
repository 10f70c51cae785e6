"""Splits items of blocks into messages within Slack's limits. Pure.

An item is a few blocks that stay together, such as a line with its attribution; no item is cut. Head and foot are in
the first message; the rest continues in the next, which for a briefing are posted in its thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.presentation.clip import utf16_length
from bot.slack_app.render.blocks import Block

BLOCK_LIMIT = 50
"""Blocks of a message."""
TEXT_LIMIT = 12_000
"""Characters of all blocks of a message: Slack refuses above about 13,200 with `msg_blocks_too_long`."""
VIEW_LIMIT = 100
"""Blocks of a view."""
SPARE = 4
"""Blocks that are added to a message later: its buttons, and where it continues."""
NOTIFICATION = 300
"""Characters of the text that a notification and a screen reader get."""

Item = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class SlackMessage:
    """One message. `text` is for notifications and screen readers."""

    text: str
    blocks: tuple[Block, ...]


Messages = tuple[SlackMessage, ...]
"""An answer: one message, or as many as it needs."""


@dataclass(frozen=True, slots=True)
class SlackPages:
    """All content. `again` is the head of a later message."""

    text: str
    head: Item
    items: tuple[Item, ...]
    foot: Item = ()
    again: Item = ()


def messages(pages: SlackPages) -> Messages:
    """The content as one message, or as many as needed."""
    filled = list(_fill(pages))
    return tuple(SlackMessage(pages.text[:NOTIFICATION].strip() or "Deltabrief", blocks) for blocks in filled)


def _fill(pages: SlackPages) -> Iterator[tuple[Block, ...]]:
    blocks, foot = list(pages.head), pages.foot
    for item in pages.items:
        if not _fits([*blocks, *item, *foot]):
            yield (*blocks, *foot)
            blocks, foot = list(pages.again), ()
        blocks.extend(item)
    yield (*blocks, *foot)


def _fits(blocks: Sequence[Block]) -> bool:
    return len(blocks) <= BLOCK_LIMIT - SPARE and sum(text_size(block) for block in blocks) <= TEXT_LIMIT


def text_size(node: Any) -> int:  # noqa: ANN401 - a tree of JSON
    """The characters of all texts in a block."""
    if isinstance(node, dict):
        own = utf16_length(node["text"]) if isinstance(node.get("text"), str) else 0
        return own + sum(text_size(value) for value in node.values())
    return sum(map(text_size, node)) if isinstance(node, list | tuple) else 0


def with_blocks(message: SlackMessage, *blocks: Block) -> SlackMessage:
    """The same message with more blocks at its end."""
    return replace(message, blocks=(*message.blocks, *blocks))


def view_blocks(said: Sequence[SlackMessage]) -> tuple[Block, ...]:
    """The blocks of several messages for one view, as many as fit."""
    blocks = [block for message in said for block in message.blocks]
    if len(blocks) <= VIEW_LIMIT:
        return tuple(blocks)
    cut: Block = {"type": "section", "text": {"type": "mrkdwn", "text": "There is more than fits here."}}
    return (*blocks[: VIEW_LIMIT - 1], cut)
