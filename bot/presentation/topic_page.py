"""A topic, as a page for any medium. Pure."""

from __future__ import annotations

from bot.presentation.briefing_page import Entry, Page, Section, printable
from summarizer.topics.model import Topic


def topic_page(topic: Topic, footer: tuple[str, ...] = ()) -> Page:
    """One topic: its aspects, predefined names and keywords."""
    aspects = tuple(Entry("·", printable(aspect.question), printable(aspect.name)) for aspect in topic.aspects)
    names = tuple(Entry("·", printable(", ".join(name.aliases)), printable(name.name)) for name in topic.entities)
    words = (Entry("·", printable(", ".join(topic.keywords))),) if topic.keywords else ()
    parts = (("Aspects", aspects), ("Names", names), ("Keywords", words))
    sections = tuple(Section(heading, entries) for heading, entries in parts if entries)
    return Page(printable(topic.name), "", printable(topic.description), sections, footer=footer)
