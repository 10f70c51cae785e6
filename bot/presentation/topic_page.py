"""A topic, as a page for any medium. Pure."""

from __future__ import annotations

from bot.presentation.briefing_page import Entry, Page, Section, printable
from summarizer.topics.model import Topic


def description_beside(topic: Topic) -> str:
    """What a topic covers, to stand beside its name; empty if it only says the name again."""
    same = topic.description.casefold().strip(" .") == topic.name.casefold().strip(" .")
    return "" if same else printable(topic.description)


def topic_entry(topic: Topic) -> Entry:
    """A topic in a list."""
    said = description_beside(topic)
    return Entry("·", said, printable(topic.name)) if said else Entry("·", printable(topic.name))


def topic_page(topic: Topic, footer: tuple[str, ...] = ()) -> Page:
    """One topic: its aspects, predefined names and keywords."""
    aspects = tuple(Entry("·", printable(aspect.question), printable(aspect.name)) for aspect in topic.aspects)
    names = tuple(Entry("·", printable(", ".join(name.aliases)), printable(name.name)) for name in topic.entities)
    words = (Entry("·", printable(", ".join(topic.keywords))),) if topic.keywords else ()
    parts = (("Questions", aspects), ("Names", names), ("Keywords", words))
    sections = tuple(Section(heading, entries) for heading, entries in parts if entries)
    return Page(printable(topic.name), "", description_beside(topic), sections, footer=footer)
