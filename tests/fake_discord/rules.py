"""What Discord refuses although its OpenAPI file allows it. Pure: from a body to complaints."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

CONTENT, EMBEDS_TEXT, V2_TEXT, V2_COMPONENTS, ROWS, COMMAND_TEXT = 2_000, 6_000, 4_000, 40, 5, 8_000
IS_V2 = 1 << 15
COMMAND_NAME = re.compile(r"^[-_'\w]{1,32}$")
LINK = re.compile(r"^(https?|discord)://\S+$", re.IGNORECASE)
MEDIA = re.compile(r"^(https?|attachment)://\S+$", re.IGNORECASE)
ACTION_ROW, TEXT_DISPLAY = 1, 10
MESSAGE_ANSWERS = {4, 7}

Json = dict[str, Any]


def broken_rules(method: str, template: str, body: Any, files: tuple[str, ...] = ()) -> Iterator[str]:
    """The rules that a request breaks; `files` are the names of its uploads."""
    for rule in _rules(method, template, body, files):
        yield f"{method} {template}: {rule}"


def _rules(method: str, template: str, body: Any, files: tuple[str, ...]) -> Iterator[str]:
    if template.endswith("/commands"):
        yield from _commands(body or [])
    elif template.endswith("/callback"):
        data = body.get("data") or {}
        if body["type"] in MESSAGE_ANSWERS:
            yield from _message(data, files, new=body["type"] == 4)
        yield from _custom_ids(data)
    elif body is not None and template == "/channels/{channel_id}/threads":
        yield from _message(body["message"], files, new=True)
    elif body is not None and template.endswith(("/messages", "_id}", "_token}", "@original")):
        yield from _message(body, files, new=method == "POST")


def _message(body: Json, files: tuple[str, ...], *, new: bool) -> Iterator[str]:
    content, embeds, components = (body.get(part) or empty for part, empty in _PARTS)
    if len(content) > CONTENT:
        yield f"content has {len(content)} characters"
    if (body.get("flags") or 0) & IS_V2:
        yield from _v2(body, components)
    elif len(components) > ROWS:
        yield f"{len(components)} rows of components"
    if new and not (content.strip() or embeds or components or files or body.get("poll")):
        yield "empty message"
    yield from _embeds(embeds)
    yield from _custom_ids(body)
    yield from _links(body, files)


_PARTS: tuple[tuple[str, Any], ...] = (("content", ""), ("embeds", ()), ("components", ()))


def _v2(body: Json, components: Any) -> Iterator[str]:
    if body.get("content") or body.get("embeds"):
        yield "content or embeds beside components V2"
    every = [part for part in _walk(components) if "type" in part]
    if len(every) > V2_COMPONENTS:
        yield f"{len(every)} components"
    texts = [part.get("content", "") for part in every if part["type"] == TEXT_DISPLAY]
    if sum(map(len, texts)) > V2_TEXT:
        yield f"components show {sum(map(len, texts))} characters"
    if not all(text.strip() for text in texts):
        yield "empty text display"


def _embeds(embeds: Any) -> Iterator[str]:
    total = sum(len(text) for embed in embeds for text in _embed_texts(embed))
    if total > EMBEDS_TEXT:
        yield f"embeds show {total} characters"
    for embed in embeds:
        for field in embed.get("fields") or ():
            if not (field.get("name") or "").strip() or not (field.get("value") or "").strip():
                yield "empty name or value of a field"
        if not any(text.strip() for text in _embed_texts(embed)) and not embed.get("image"):
            yield "empty embed"


def _embed_texts(embed: Json) -> Iterator[str]:
    yield embed.get("title") or ""
    yield embed.get("description") or ""
    yield (embed.get("footer") or {}).get("text") or ""
    yield (embed.get("author") or {}).get("name") or ""
    for field in embed.get("fields") or ():
        yield field.get("name") or ""
        yield field.get("value") or ""


def _custom_ids(body: Json) -> Iterator[str]:
    known = Counter(part["custom_id"] for part in _walk(body.get("components")) if part.get("custom_id"))
    yield from (f"custom_id {name!r} stands {count} times" for name, count in known.items() if count > 1)
    for part in _walk(body.get("components")):
        if part.get("type") == ACTION_ROW and not part.get("components"):
            yield "a row without components"


def _links(body: Json, files: tuple[str, ...]) -> Iterator[str]:
    for part in _walk([body.get("embeds"), body.get("components")]):
        url = part.get("url")
        if url is None:
            continue
        if not (LINK.match(url) or MEDIA.match(url)):
            yield f"{url[:60]!r} is no address that Discord takes"
        if url.startswith("attachment://") and url.removeprefix("attachment://") not in files:
            yield f"{url[:60]!r} was not uploaded"


def _commands(commands: list[Json]) -> Iterator[str]:
    names = Counter((command.get("type", 1), command["name"]) for command in commands)
    yield from (f"two commands {name!r}" for (_, name), count in names.items() if count > 1)
    for command in commands:
        if command.get("type", 1) == 1:
            yield from _command(command)
            length = sum(len(text) for part in _walk([command]) for text in _command_texts(part))
            if length > COMMAND_TEXT:
                yield f"command {command['name']!r} has {length} characters"


def _command(part: Json) -> Iterator[str]:
    name = part["name"]
    if not COMMAND_NAME.match(name) or name != name.lower():
        yield f"{name!r} is no name of a command"
    if not (part.get("description") or "").strip():
        yield f"{name!r} has no description"
    options = part.get("options") or []
    if sorted(options, key=lambda option: not option.get("required")) != options:
        yield f"{name!r} asks for an optional thing before a required one"
    for option in options:
        yield from _command(option)


def _command_texts(part: Json) -> Iterator[str]:
    yield from (str(part.get(key) or "") for key in ("name", "description", "value"))


def _walk(value: Any) -> Iterator[Json]:
    """Every JSON object inside the value, itself included."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from _walk(each)
