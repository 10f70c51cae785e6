"""Topics, each with articles on it and articles that nearly are, as stories that say no more of their lines.

    data/topic_groups/SPLIT/AUTHOR.txt: # domain: STORY
                               T name of the topic
                               D, K, N, Q: description; keywords; a watched name = aliases; a question. All optional
                               + day | headline or - | sentences: an article on the topic
                               - day | headline or - | sentences: one that is not

Half of the articles on a topic have few of its words; those off it tell of other affairs of the same people and
places, or of the same kind of event elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from benchmarks.hard_negatives import article_of_text
from benchmarks.labelled_stories import AWAY, DATA, NewsValue, Story, StoryArticle, StoryAspect, StoryEntity, StoryLine
from benchmarks.line_files import Faults, read_files
from benchmarks.measures import auc
from summarizer.models.ports import Judge
from summarizer.topics.answer_score import judged_text
from summarizer.topics.model import topic_question

TOPIC_GROUPS = DATA / "topic_groups"
TRAIN, TEST = TOPIC_GROUPS / "train", TOPIC_GROUPS / "test"
_FIRST_DAY = datetime(2026, 3, 2, 6, tzinfo=UTC)
_VALUES = {"+": NewsValue.NEWS, "-": NewsValue.OFF_TOPIC}
_PARTS = "DKNQ"
_LETTERS = "ABCDEFGH"


@dataclass
class _Group:
    """The rows of one topic, by their mark."""

    domain: str
    topic: str
    parts: dict[str, list[str]] = field(default_factory=lambda: {mark: [] for mark in _PARTS})
    articles: list[StoryArticle] = field(default_factory=list)


def read_topic_groups(folder: Path = TRAIN) -> list[Story]:
    """A story for each topic, in the order of the files. Raises InputError, which lists every fault."""
    return read_files(folder, "*.txt", lambda text, name: parse_topic_groups(text, name.removesuffix(".txt")))


def parse_topic_groups(text: str, author: str) -> list[Story]:
    """The same of one text; `author` begins the names of its stories. Raises InputError."""
    groups: list[_Group] = []
    faults = Faults(author)
    domain = ""
    for number, row in enumerate(text.splitlines(), 1):
        mark, _, rest = row.strip().partition(" ")
        if mark == "#":
            domain = rest
        elif mark == "T" and rest:
            groups.append(_Group(domain, rest))
        elif groups and mark in _PARTS and mark and rest:
            groups[-1].parts[mark].append(rest)
        elif mark and not (groups and _added(groups[-1], mark, rest)):
            faults.add(number, "wanted # DOMAIN, T, D, K, N or Q, or + or - day | headline | text")
    faults.raise_all()
    return [_story(group, f"{author}{place:02}") for place, group in enumerate(groups)]


def _added(group: _Group, mark: str, rest: str) -> bool:
    """Add an article to the group; whether the row is one."""
    parts = [part.strip() for part in rest.split(" | ")]
    if mark not in _VALUES or len(parts) != 3 or not parts[0].isdigit():
        return False
    days, headline, text = parts
    number = len(group.articles)
    group.articles.append(
        article_of_text(
            f"t{number}",
            _FIRST_DAY + timedelta(days=int(days), minutes=number),
            f"Paper {number}",
            f"https://paper{number}.example/{number}",
            "" if headline == "-" else headline,
            text,
            _VALUES[mark],
        )
    )
    return True


def _story(group: _Group, name: str) -> Story:
    return Story(
        name=name,
        kind=group.domain,
        title=group.topic,
        domain=group.domain.partition(":")[0],
        topic=group.topic,
        description=" ".join(group.parts["D"]),
        keywords=tuple(word.strip() for row in group.parts["K"] for word in row.split(",")),
        entities=tuple(map(_entity, group.parts["N"])),
        aspects={aspect.letter: aspect for aspect in _aspects(group.parts["Q"])},
        matters={},
        articles=tuple(sorted(group.articles, key=lambda article: article.published)),
    )


def _entity(row: str) -> StoryEntity:
    name, _, aliases = row.partition("=")
    return StoryEntity(name.strip(), tuple(filter(None, (alias.strip() for alias in aliases.split(",")))), "")


def _aspects(questions: Sequence[str]) -> Iterator[StoryAspect]:
    for letter, question in zip(_LETTERS, questions, strict=False):
        yield StoryAspect(letter, question.rstrip("?"), question)


def _headline(story: Story, line: StoryLine) -> str:
    return "" if line.is_headline else story.article_of(line).headline


def topic_group_figures(judge: Judge, stories: Sequence[Story]) -> dict[str, float]:
    """AUC of the lines on a topic among those that nearly are, its mean over the topics."""
    if not stories:
        return {}
    return {"topic_group_auc": float(np.mean([_auc_within(judge, story) for story in stories]))}


def _auc_within(judge: Judge, story: Story) -> float:
    question = topic_question(story.topic, story.description)
    lines = list(story.lines.values())
    texts = [judged_text(_headline(story, line), line.text) for line in lines]
    likely = judge.about([(question, text) for text in texts])
    return auc(np.array([line.value not in AWAY for line in lines]), likely.astype(np.float64))
