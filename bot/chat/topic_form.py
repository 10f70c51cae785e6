"""A topic as five text fields that a user can edit, and back. Pure; `topic_from_form(form_of(topic), topic) == topic`.

names:    Port of Arvik = Arvik harbour; the port        aspects:  Work: Do the dockers work?
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.presentation.briefing_page import printable
from bot.workspace.parse_user_input import quote_input
from summarizer.claims.model import WatchedEntity
from summarizer.errors import UsageError
from summarizer.topics.model import Aspect, Topic

T = TypeVar("T")

NAME_MOST = 100
"""Maximum characters of a topic's name: it is used as an autocomplete choice and as a thread's name."""
TEXT_MOST = 4_000
"""Maximum characters of one field of Discord's form."""
LINE_MOST = 200
"""Maximum characters of a keyword, spelling or question: real ones have under 100."""
PARTS_MOST = 50
"""Maximum number of keywords, names, and aspects each: a topic with more is several topics."""
_SEVERAL = re.compile(r"[,;\n、،]")


@dataclass(frozen=True, slots=True)
class TopicForm:
    """The contents of the fields."""

    name: str = ""
    description: str = ""
    keywords: str = ""
    names: str = ""
    aspects: str = ""

    def __str__(self) -> str:
        """As a text file, which returns the text to its author."""
        parts = (self.name, self.description, self.keywords, self.names, self.aspects)
        headings = ("Name", "About", "Keywords", "Names", "Questions")
        return "\n\n".join(f"{heading}\n{part}" for heading, part in zip(headings, parts, strict=True))


def form_of(topic: Topic) -> TopicForm:
    """The form of this topic.

    Raises:
        UsageError: a part of it is too long for a form.
    """
    form = TopicForm(
        name=topic.name,
        description=topic.description,
        keywords=", ".join(topic.keywords),
        names="\n".join(_name_line(entity) for entity in topic.entities),
        aspects="\n".join(f"{aspect.name}: {aspect.question}" for aspect in topic.aspects),
    )
    for text in (form.description, form.keywords, form.names, form.aspects):
        if len(text) > TEXT_MOST:
            raise UsageError(
                f"{quote_input(topic.name)} is too long for a form. Ask whoever runs the bot to change its topic file."
            )
    return form


def _name_line(entity: WatchedEntity) -> str:
    return f"{entity.name} = {'; '.join(entity.aliases)}" if entity.aliases else entity.name


def topic_from_form(form: TopicForm, was: Topic) -> Topic:
    """The topic `was` with the values of the form. Kinds of names, which the form does not show, are kept.

    Raises:
        UsageError: a field is empty, too long or cannot be parsed; the message names the field and the line.
    """
    name, description = printable(form.name), printable(form.description)
    if not name or not description:
        raise UsageError("A topic needs a name and a sentence that says what it is about.")
    if len(name) > NAME_MOST:
        raise UsageError(f"The name has {len(name)} characters; the limit is {NAME_MOST}.")
    kinds = {entity.name: entity.kind for entity in was.entities}
    return replace(
        was,
        name=name,
        description=description,
        keywords=_few("keywords", tuple(dict.fromkeys(_parts(form.keywords)))),
        entities=_few("names", tuple(_watched(line, kinds) for line in _lines("name", form.names))),
        aspects=_few("questions", tuple(_aspect(line) for line in _lines("question", form.aspects))),
    )


def _parts(text: str) -> Iterator[str]:
    return (_short(part) for part in map(printable, _SEVERAL.split(text)) if part)


def _lines(what: str, text: str) -> Iterator[str]:
    """The non-blank lines; each must start with a different name, because readers distinguish them by it."""
    seen: set[str] = set()
    for line in filter(None, map(printable, text.splitlines())):
        head = re.split(r"[=:]", line)[0].strip().casefold()
        if head in seen:
            raise UsageError(f"The {what} {quote_input(line)} is listed twice.")
        seen.add(head)
        yield line


def _watched(line: str, kinds: dict[str, str]) -> WatchedEntity:
    name, _, spellings = line.partition("=")
    aliases = tuple(dict.fromkeys(_short(part.strip()) for part in spellings.split(";") if part.strip()))
    if not name.strip():
        raise UsageError(f"{quote_input(line)} has no name before the equals sign. Write: Name = spelling; spelling")
    return WatchedEntity(_short(name.strip()), aliases, kinds.get(name.strip(), ""))


def _aspect(line: str) -> Aspect:
    """Parse “Work: Do the dockers work?”; a bare question is named by its first words."""
    name, colon, question = (part.strip() for part in line.partition(":"))
    if not colon:
        return Aspect(" ".join(line.rstrip("?").split()[:5]), _short(line))
    if not name or not question:
        raise UsageError(f"{quote_input(line)} is not complete. Write: Name: question?")
    return Aspect(_short(name), _short(question))


def _short(text: str) -> str:
    if len(text) > LINE_MOST:
        raise UsageError(f"{quote_input(text)} has {len(text)} characters; the limit is {LINE_MOST}.")
    return text


def _few(what: str, parts: tuple[T, ...]) -> tuple[T, ...]:
    if len(parts) > PARTS_MOST:
        raise UsageError(f"There are {len(parts)} {what}; the limit is {PARTS_MOST}. Split it into two topics.")
    return parts
