"""Lines of news, each labelled as what it is to a reader who was told all lines before it.

    data/lines/SPLIT/AUTHOR.txt: # DOMAIN | story
                           @ 2025-03-04
                           3 U 2,1 H | Ferry fire out, all 120 aboard safe

A line has its number, its label, the lines that it answers, the newest first ("-" for a new one), H for a headline or S
for a sentence, and its text. The labels: N new, U update, R repeat, C confirm, D dispute, T take back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from benchmarks.labelled_stories import DATA, StoryRelation
from summarizer.errors import InputError

LINES = DATA / "lines"
TRAIN, TEST = LINES / "train", LINES / "test"
_RELATIONS = {
    "N": StoryRelation.NEW,
    "U": StoryRelation.UPDATE,
    "R": StoryRelation.REPEAT,
    "C": StoryRelation.CONFIRM,
    "D": StoryRelation.DISPUTE,
    "T": StoryRelation.RETRACT,
}
_LINE = re.compile(r"(\d+) ([NURCDT]) (-|[\d, ]+) ([HS]) \| (.+)")


@dataclass(frozen=True, slots=True)
class NewsLine:
    """One line; `answers` are the numbers of the earlier lines that it answers, the newest first."""

    number: int
    relation: StoryRelation
    answers: tuple[int, ...]
    is_headline: bool
    text: str
    day: date


@dataclass(frozen=True, slots=True)
class NewsStory:
    """A story in the order in which it was told."""

    domain: str
    title: str
    lines: list[NewsLine] = field(default_factory=list)


def read_news_lines(folder: Path = TRAIN) -> list[NewsStory]:
    """The stories of all files, in their order. Raises InputError, which lists every fault."""
    paths = sorted(folder.glob("*.txt"))
    return [story for path in paths for story in parse_news_lines(path.read_text("utf-8"), path.name)]


def parse_news_lines(text: str, file: str) -> list[NewsStory]:
    """The same of one text; `file` names it in messages. Raises InputError."""
    faults: list[str] = []
    stories: list[NewsStory] = []
    day: date | None = None
    expected = 0
    for number, row in enumerate(text.splitlines(), 1):
        try:
            if row.startswith("#"):
                domain, _, title = row[1:].partition("|")
                stories.append(NewsStory(domain.strip(), title.strip() or domain.strip()))
                day, expected = None, 0
            elif row.startswith("@"):
                day = date.fromisoformat(row[1:].strip())
            elif row.strip():
                expected += 1
                lines = stories[-1].lines if stories and day else []
                lines.append(_line(row.strip(), expected, day))
        except ValueError as error:
            faults.append(f"{file}, line {number}: {error}")
    if faults:
        raise InputError("\n".join(faults))
    return stories


def _line(row: str, number: int, day: date | None) -> NewsLine:
    if day is None:
        raise ValueError("wanted # DOMAIN and then @ DAY before the first line")
    found = _LINE.fullmatch(row)
    if found is None:
        raise ValueError(f"wanted NUMBER LABEL REFS H|S | text, not {row[:40]!r}")
    given, label, refs, form, text = found.groups()
    answers = tuple(_numbers(refs))
    if int(given) != number or any(not 0 < answer < number for answer in answers):
        raise ValueError(f"line {given} must be number {number}, and answer earlier lines")
    if list(answers) != sorted(answers, reverse=True):
        raise ValueError(f"line {given} must name the newest line that it answers first")
    if (label == "N") is bool(answers):
        raise ValueError(f"line {given}: a new line answers none, every other one answers a line")
    return NewsLine(number, _RELATIONS[label], answers, form == "H", text.strip(), day)


def _numbers(refs: str) -> Iterator[int]:
    return (int(ref) for ref in re.findall(r"\d+", refs))
