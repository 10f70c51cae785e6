"""Custom ids: the briefing that a button belongs to, and the marker that identifies a delivered message. Pure.

    db:<action>:<briefing id>[:<delivery marker>:<part>]

The channel history returns a custom id unchanged, in any language and after any edit of the text, so the custom id
carries the delivery's marker. A part without buttons of its own has one that says "2 of 3".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CUSTOM_ID = re.compile(
    r"db:(?P<action>[a-z]+):(?P<briefing>[0-9A-Za-z]{1,32})(?::(?P<marker>[0-9A-Za-z]{1,32}):(?P<part>[0-9]{1,4}))?"
)
WHY_ID = re.compile(r"dbwhy:(?P<briefing>[0-9A-Za-z]{1,32})")
OPTIONS_MOST = 25
"""Maximum number of options that Discord shows in a select."""
OPTION_MOST = 100
"""Maximum characters of an option's label."""
_LOOK_BACK = (("sources", "Sources"), ("timeline", "Timeline"))
CARRIER = "part"
"""The action of the button that only carries a marker; it is disabled and has no handler."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button of a message."""

    label: str
    custom_id: str
    disabled: bool = False
    danger: bool = False
    primary: bool = False
    emoji: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a select: plain text of at most 100 characters, shown as it is."""

    label: str
    value: str
    emoji: str = ""


@dataclass(frozen=True, slots=True)
class Select:
    """A select of a message; it fills a row."""

    placeholder: str
    custom_id: str
    options: tuple[Option, ...]


Row = tuple[Button | Select, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """The delivery that a message belongs to, and its part number, from 1."""

    marker: str
    part: int


def custom_id(action: str, briefing_id: str, mark: Mark | None = None) -> str:
    """The custom id of a button, at most 100 characters for our ids of 20."""
    tail = f":{mark.marker}:{mark.part}" if mark else ""
    return f"db:{action}:{briefing_id}{tail}"


def briefing_rows(
    briefing_id: str, mark: Mark | None = None, lines: Sequence[Option] = (), *, more: bool = True
) -> tuple[Row, ...]:
    """What is under a briefing: Ask, everything, the state card, the thumbs; and a select of its lines.

    `more`: whether there is something to show; a quiet day has only its state card.
    """

    def button(action: str, label: str = "", emoji: str = "", *, primary: bool = False) -> Button:
        return Button(label, custom_id(action, briefing_id, mark), primary=primary, emoji=emoji)

    row = (
        button("ask", "Ask", primary=True),
        *((button("all", "Show all"),) if more else ()),
        button("state", "State"),
        button("useful", emoji="👍"),
        button("notuseful", emoji="👎"),
    )
    why = Select("Why? Choose a line", f"dbwhy:{briefing_id}", tuple(lines[:OPTIONS_MOST]))
    return (row, (why,)) if why.options else (row,)


def look_back_row(briefing_id: str) -> Row:
    """The buttons under the whole of a briefing."""
    return tuple(Button(label, custom_id(action, briefing_id)) for action, label in _LOOK_BACK)


def carrier_row(briefing_id: str, mark: Mark, parts: int) -> tuple[Row, ...]:
    """The row of a later part: its marker on a disabled button."""
    return ((Button(f"{mark.part} of {parts}", custom_id(CARRIER, briefing_id, mark), disabled=True),),)


def mark_in(custom_ids: Iterable[str]) -> Mark | None:
    """The marker in these custom ids, if they belong to a delivered briefing."""
    for candidate in custom_ids:
        match = CUSTOM_ID.fullmatch(candidate)
        if match and match["marker"]:
            return Mark(match["marker"], int(match["part"]))
    return None
