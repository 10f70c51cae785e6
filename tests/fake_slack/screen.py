"""Messages and views as plain text, for reading them word by word."""

from __future__ import annotations

import html
import re
from typing import Any

_LINK = re.compile(r"<([^>|]+)\|([^>]+)>")
_DATE = re.compile(r"<!date\^\d+\^[^|>]*\|([^>]*)>")
_BARE = re.compile(r"<((?:https?|mailto)[^>|]*)>")


def text_of(message: dict[str, Any]) -> str:
    """A message or view as somebody sees it: one line for each text, buttons in brackets."""
    lines = [plain(message["title"]["text"])] if message.get("title") else []
    blocks = message.get("blocks")
    if not blocks:
        return "\n".join([*lines, plain(message.get("text", ""))])
    for block in blocks:
        lines += _block(block)
    return "\n".join(line for line in lines if line)


def _block(block: dict[str, Any]) -> list[str]:
    kind = block["type"]
    if kind == "divider":
        return ["———"]
    lines = []
    if isinstance(block.get("text"), dict):
        lines.append(("# " if kind == "header" else "") + plain(block["text"]["text"]))
    lines += [plain(field["text"]) for field in block.get("fields", [])]
    if kind == "context":
        lines.append("  " + " ".join(plain(each.get("text", "")) for each in block["elements"]))
    if kind == "input":
        hint = f" ({plain(block['hint']['text'])})" if block.get("hint") else ""
        optional = " [optional]" if block.get("optional") else ""
        lines.append(f"{plain(block['label']['text'])}{optional}: {_element(block['element'])}{hint}")
    if kind == "actions":
        lines.append(" ".join(_element(each) for each in block["elements"]))
    if block.get("accessory"):
        lines.append(_element(block["accessory"]))
    return lines


def _element(element: dict[str, Any]) -> str:
    if element["type"] == "button":
        return f"[{element['text']['text']}]"
    label = element.get("placeholder", {}).get("text", "")
    chosen = (
        element.get("initial_option", {}).get("text", {}).get("text")
        or element.get("initial_value", "")
        or element.get("initial_time", "")
    )
    options = " | ".join(each["text"]["text"] for each in element.get("options", []))
    return f"<{label or element['type']}{f': {options}' if options else ''}{f' = {chosen}' if chosen else ''}>"


def plain(text: str) -> str:
    """Slack's markup as it is shown."""
    shown = _LINK.sub(r"\2", _DATE.sub(r"\1", text))
    return html.unescape(_BARE.sub(r"\1", shown))
