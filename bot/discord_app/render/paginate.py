"""Splits content into messages within Discord's limits. Pure.

Pages are split between items only, so no citation is cut. Head and foot are in the first message; the rest continues
in the next messages, which for a briefing are posted in a thread under the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.discord_app.render.custom_ids import Row
from bot.presentation.clip import utf16_length

MESSAGE_LIMIT = 4000
"""Maximum characters of all texts in one message with components."""
COMPONENT_LIMIT = 40
GROUPS_MOST = 12
"""Two components each. Card, head, foot and its separator, picture, role, two rows and six buttons are 14 more: 38."""
GAP = "\n\n"
"""Between items: without an empty line, an attribution seems to belong to the next item."""
ITEM_LIMIT = 1500
"""Longer items are shortened: a message has room for two of this length and a heading."""

Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Items under one heading. Each item is finished Markdown of at most ITEM_LIMIT, the heading of at most 400.

    A `together` group starts a new message rather than being split, if that helps.
    """

    heading: str
    items: tuple[str, ...]
    together: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """All content. Head and foot fit into one message together; `again` is the head of a later message."""

    head: str
    groups: tuple[Group, ...] = ()
    foot: str = ""
    again: str = ""
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message: blocks of Markdown separated by rules, rows of buttons, and an optional picture below the head.

    `image` is the name of an attached file. `role_id` is a role to mention, set by an administrator.
    """

    blocks: tuple[str, ...]
    rows: Rows = ()
    colour: int | None = None
    image: str = ""
    image_alt: str = ""
    role_id: int | None = None


@dataclass(slots=True)
class _Filling:
    """A message being filled: the parts around the groups, and the groups so far."""

    head: str
    foot: str
    groups: list[Group] = field(default_factory=list)

    def takes(self, heading: str, item: str) -> bool:
        """Whether another item fits."""
        new = not self.groups or self.groups[-1].heading != heading
        if new and len(self.groups) == GROUPS_MOST:
            return False
        return self.used + utf16_length(item) + len(GAP) + (utf16_length(heading) + 1 if new else 0) <= MESSAGE_LIMIT

    @property
    def used(self) -> int:
        return sum(map(utf16_length, (self.head, self.foot, *map(_text, self.groups))))

    def add(self, heading: str, item: str) -> None:
        if self.groups and self.groups[-1].heading == heading:
            last = self.groups[-1]
            self.groups[-1] = replace(last, items=(*last.items, item))
        else:
            self.groups.append(Group(heading, (item,)))

    def message(self, colour: int | None) -> Message:
        texts = (self.head, *(_text(group) for group in self.groups), self.foot)
        return Message(tuple(text for text in texts if text), colour=colour)


def messages(draft: Pages) -> tuple[Message, ...]:
    """The content as one message, or as many as needed."""
    return tuple(filling.message(draft.colour) for filling in _fill(draft))


def _fill(draft: Pages) -> Iterator[_Filling]:
    filling = _Filling(draft.head, draft.foot)
    for group in draft.groups:
        whole = GAP.join(group.items)
        if (
            group.together
            and not filling.takes(group.heading, whole)
            and _Filling(draft.again, "").takes(group.heading, whole)
        ):
            yield filling
            filling = _Filling(draft.again, "")
        for item in group.items:
            if not filling.takes(group.heading, item):
                yield filling
                filling = _Filling(draft.again, "")
            filling.add(group.heading, item)
    yield filling


def _text(group: Group) -> str:
    return f"{group.heading}\n{GAP.join(group.items)}".lstrip()
