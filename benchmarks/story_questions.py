"""More questions to the labelled stories, each with every line that answers it.

    questions/STORY.questions: QUESTION | k1.2, k4.0    every line whose own text answers it, at that line's time
                               QUESTION | -             the story does not say

The `ask` lines of a story name only the lines that answer best; here every other line is known not to answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.labelled_stories import DATA, Story
from benchmarks.line_files import Faults

QUESTIONS = DATA / "questions"


@dataclass(frozen=True, slots=True)
class StoryQuestion:
    """A question; without references, no line answers it."""

    question: str
    references: tuple[str, ...]


def read_questions(story: Story, folder: Path = QUESTIONS) -> tuple[StoryQuestion, ...]:
    """The questions to a story, none where the folder has no file for it.

    Raises:
        InputError: it breaks the format; the message lists every fault with its line.
    """
    path = folder / f"{story.name}.questions"
    return parse_questions(path.read_text("utf-8"), story, path.name) if path.is_file() else ()


def parse_questions(text: str, story: Story, file: str) -> tuple[StoryQuestion, ...]:
    """The questions that this text lists; `file` names it in messages. Raises InputError."""
    faults = Faults(file)
    found: dict[str, StoryQuestion] = {}
    for number, row in enumerate(text.splitlines(), 1):
        if not row.strip():
            continue
        question, _, lines = (part.strip() for part in row.partition("|"))
        references = _references(lines)
        fault = _fault(question, lines, references, story, found)
        if fault:
            faults.add(number, fault)
        found[question] = StoryQuestion(question, references)
    faults.raise_all()
    return tuple(found.values())


def _references(lines: str) -> tuple[str, ...]:
    return () if lines == "-" else tuple(part.strip() for part in lines.split(",") if part.strip())


def _fault(question: str, lines: str, references: Sequence[str], story: Story, known: dict[str, StoryQuestion]) -> str:
    if not question or not lines:
        return "wanted: question | lines, or question | -"
    if question in known:
        return f"the question {question!r} stands there twice"
    unknown = [reference for reference in references if reference not in story.lines]
    return f"{unknown[0]} is no line of {story.name}" if unknown else ""
