"""Custom ids: the briefing that a button belongs to, and the marker that identifies a delivered message. Pure.

    db:<action>:<briefing id>[:<delivery marker>:<part>]

The channel history returns a custom id unchanged, in any language and after any edit of the text, so the custom id
carries the delivery's marker. A part without buttons of its own has one that says "2 of 3".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

CUSTOM_ID = re.compile(
    r"db:(?P<action>[a-z]+):(?P<briefing>[0-9A-Za-z]{1,32})(?::(?P<marker>[0-9A-Za-z]{1,32}):(?P<part>[0-9]{1,4}))?"
)
_UNDER_A_BRIEFING = (
    (("details", "Details"), ("sources", "Sources"), ("timeline", "Timeline"), ("ask", "Ask")),
    (("useful", "Useful"), ("notuseful", "Not useful")),
)
CARRIER = "part"
"""The action of the button that only carries a marker; it is disabled and has no handler."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button of a message."""

    label: str
    custom_id: str
    disabled: bool = False
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """The delivery that a message belongs to, and its part number, from 1."""

    marker: str
    part: int


def custom_id(action: str, briefing_id: str, mark: Mark | None = None) -> str:
    """The custom id of a button, at most 100 characters for our ids of 20."""
    tail = f":{mark.marker}:{mark.part}" if mark else ""
    return f"db:{action}:{briefing_id}{tail}"


def briefing_rows(briefing_id: str, mark: Mark | None = None) -> tuple[tuple[Button, ...], ...]:
    """The buttons under a briefing."""
    return tuple(
        tuple(Button(label, custom_id(action, briefing_id, mark)) for action, label in row) for row in _UNDER_A_BRIEFING
    )


def carrier_row(briefing_id: str, mark: Mark, parts: int) -> tuple[tuple[Button, ...], ...]:
    """The row of a later part: its marker on a disabled button."""
    return ((Button(f"{mark.part} of {parts}", custom_id(CARRIER, briefing_id, mark), disabled=True),),)


def mark_in(custom_ids: Iterable[str]) -> Mark | None:
    """The marker in these custom ids, if they belong to a delivered briefing."""
    for candidate in custom_ids:
        match = CUSTOM_ID.fullmatch(candidate)
        if match and match["marker"]:
            return Mark(match["marker"], int(match["part"]))
    return None
