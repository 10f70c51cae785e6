"""Hard negatives: news about the people, places and bodies of a labelled story that is not on its topic.

    data/hard_negatives.txt: == STORY, then rows: days after the story's first article | headline | teaser

Articles of other stories share no name with a topic; these do, and can be told apart only by what they say. A story
read here has the topic of the labelled one, and only these articles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.labelled_stories import DATA, NewsValue, Story, StoryArticle, StoryLine, StoryRelation
from benchmarks.line_files import Faults

HARD_NEGATIVES = DATA / "hard_negatives.txt"
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z])")


def read_hard_negatives(stories: Sequence[Story], path: Path = HARD_NEGATIVES) -> dict[str, Story]:
    """By the name of each story that has any. Raises InputError, which lists every fault with its line."""
    return parse_hard_negatives(path.read_text("utf-8"), {story.name: story for story in stories})


def parse_hard_negatives(text: str, stories: Mapping[str, Story]) -> dict[str, Story]:
    """The same of a text. Raises InputError."""
    found: dict[str, list[StoryArticle]] = {}
    faults = Faults()
    story: Story | None = None
    for number, row in enumerate(text.splitlines(), 1):
        if not row.strip() or row.startswith("#"):
            continue
        if row.startswith("== "):
            story = stories.get(row[3:].strip())
            if story is None:
                faults.add(number, f"there is no story {row[3:].strip()!r}")
            continue
        parts = [part.strip() for part in row.split("|")]
        if len(parts) != 3 or not parts[0].isdigit() or story is None:
            faults.add(number, "wanted days | headline | teaser, below a story")
            continue
        mine = found.setdefault(story.name, [])
        mine.append(_article(story, len(mine), int(parts[0]), parts[1], parts[2]))
    faults.raise_all()
    return {
        name: replace(stories[name], articles=tuple(sorted(articles, key=lambda each: each.published)))
        for name, articles in found.items()
    }


def _article(story: Story, number: int, days: int, headline: str, teaser: str) -> StoryArticle:
    published = story.articles[0].published + timedelta(days=days, hours=2, minutes=number)
    publisher = story.articles[number % len(story.articles)].publisher
    url = f"https://elsewhere.example/{story.name}/{number}"
    return article_of_text(f"other{number}", published, publisher, url, headline, teaser, NewsValue.OFF_TOPIC)


def article_of_text(
    name: str, published: datetime, publisher: str, url: str, headline: str, text: str, value: NewsValue
) -> StoryArticle:
    """An article of which only this is known: what each of its lines is worth. `headline` may be empty."""
    texts = [headline, *_SENTENCE.split(text)]
    lines = tuple(_line(name, place, each, value) for place, each in enumerate(texts) if each)
    return StoryArticle(name, published, publisher, url, lines)


def _line(article: str, place: int, text: str, value: NewsValue) -> StoryLine:
    return StoryLine(
        article=article,
        number=place,
        text=text,
        begins_paragraph=place == 1,
        matters=(),
        relation=StoryRelation.NEW,
        references=(),
        value=value,
        aspects=(),
    )
