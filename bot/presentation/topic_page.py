"""A topic, as a page for any medium. Pure."""

from __future__ import annotations

from bot.presentation.briefing_page import Entry, Page, Section, plain
from summarizer.topics.model import Topic


def topic_page(topic: Topic, footer: tuple[str, ...] = ()) -> Page:
    """One topic: its aspects, the names that it knows beforehand, its keywords."""
    aspects = tuple(Entry("·", plain(each.question), plain(each.name)) for each in topic.aspects)
    names = tuple(Entry("·", plain(", ".join(each.aliases)), plain(each.name)) for each in topic.entities)
    words = (Entry("·", plain(", ".join(topic.keywords))),) if topic.keywords else ()
    parts = (("Aspects", aspects), ("Names", names), ("Keywords", words))
    sections = tuple(Section(heading, entries) for heading, entries in parts if entries)
    return Page(plain(topic.name), "", plain(topic.description), sections, footer=footer)
