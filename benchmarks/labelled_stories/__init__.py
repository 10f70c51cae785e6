"""Labelled stories: `python -m benchmarks.labelled_stories FILE… [--scenario OUT]`.

    FILE.story → frozen values, or every fault with its line → OUT/NAME/{topic.toml, articles.jsonl, gold.json}

Whole invented stories, each line labelled with the matters it bears on, what it is to a reader who was told all
earlier lines, its news value and the questions it answers. `benchmarks/data/README.md` describes the format.
"""

from benchmarks.labelled_stories.parse import parse_story
from benchmarks.labelled_stories.read import DATA, STORIES, read_splits, read_stories, read_story, stories_of
from benchmarks.labelled_stories.values import (
    AWAY,
    MatterStatus,
    NewsValue,
    Story,
    StoryArticle,
    StoryAsk,
    StoryAspect,
    StoryEntity,
    StoryLine,
    StoryRelation,
)

__all__ = [
    "AWAY",
    "DATA",
    "STORIES",
    "MatterStatus",
    "NewsValue",
    "Story",
    "StoryArticle",
    "StoryAsk",
    "StoryAspect",
    "StoryEntity",
    "StoryLine",
    "StoryRelation",
    "parse_story",
    "read_splits",
    "read_stories",
    "read_story",
    "stories_of",
]
