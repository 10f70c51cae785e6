"""Reads texts from what Slack sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def text_at(payload: Mapping[str, Any], *places: str) -> str:
    """The text at the first of these places that has one, else "". A place is a path, such as "container.thread_ts".

    Slack puts the same value in different places. Where it is empty, Slack leaves it out or sends null.
    """
    for place in places:
        found: Any = payload
        for key in place.split("."):
            found = (found or {}).get(key)
        if found:
            return str(found)
    return ""
