"""Takes out of an incoming article what no database stores and no reader should see."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.ingest.model import FollowedPage, RawArticle

_COMMANDS = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor moves
    r"|\x1b[\]PX^_][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)"  # OSC, DCS and similar, up to their end
)
"""Removed whole: cleaning drops only the escape character, which would leave "[31m" in a sentence."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(raw: RawArticle) -> RawArticle:
    """The article without characters that databases refuse (surrogates, NUL in a name) and without terminal escapes."""
    return replace(
        raw,
        body=_without_commands(raw.body),
        publisher=_name(raw.publisher),
        url=_optional(raw.url),
        guid=_optional(raw.guid),
        title=_optional(raw.title),
        points_to=_optional(raw.points_to),
        link=_optional(raw.link),
        facts=tuple(replace(fact, value=_name(fact.value)) for fact in raw.facts),
        page=storable_page(raw.page) if raw.page else None,
    )


def storable_page(page: FollowedPage) -> FollowedPage:
    """The same for what a page's server sent with it."""
    return replace(
        page,
        url=_name(page.url),
        title=_optional(page.title),
        etag=_optional(page.etag),
        last_modified=_optional(page.last_modified),
        note=_optional(page.note),
    )


def _optional(text: str | None) -> str | None:
    return None if text is None else _name(text)


def _name(text: str) -> str:
    return _without_commands(text).replace("\x00", "")


def _without_commands(text: str) -> str:
    return _SURROGATE.sub("\ufffd", _COMMANDS.sub("", text))
