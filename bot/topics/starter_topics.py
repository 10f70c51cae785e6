"""Topics to begin with, from `config/starter_topics.toml`: a new server picks one, or names its own. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.topics.topic_file import read_toml, topic_from_table
from config.shipped import STARTER_TOPICS
from summarizer.topics.model import Topic


@dataclass(frozen=True, slots=True)
class StarterFeed:
    """A public feed: the publisher's name as readers see it, and its address."""

    publisher: str
    url: str


@dataclass(frozen=True, slots=True)
class StarterTopic:
    """A topic with its questions, and the feeds that usually cover it. `topic` has no workspace yet."""

    topic: Topic
    feeds: tuple[StarterFeed, ...]

    @property
    def name(self) -> str:
        """The name that readers see and choose."""
        return self.topic.name


@cache
def starter_topics() -> tuple[StarterTopic, ...]:
    """All of them, in the file's order. Raises UsageError if the file is not as it should be."""
    table = read_toml(STARTER_TOPICS)
    return tuple(_starter(row, table["feeds"]) for row in table["topics"])


def starter_named(name: str) -> StarterTopic | None:
    """The starter topic with this name."""
    return next((each for each in starter_topics() if each.name.casefold() == name.strip().casefold()), None)


def _starter(row: Mapping[str, Any], feeds: Mapping[str, str]) -> StarterTopic:
    table = {key: value for key, value in row.items() if key != "feeds"}
    named = tuple(StarterFeed(name, feeds[name]) for name in row["feeds"])
    return StarterTopic(topic_from_table(table, STARTER_TOPICS.name, ""), named)
