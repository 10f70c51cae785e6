"""Questions, each with lines of news that answer it and lines that nearly do.

    data/question_groups/SPLIT/AUTHOR.txt: # domain: STORY
                                     Q question, or the name of a row of a state card
                                     + headline or - | line that answers it
                                     - headline or - | line that does not

Most lines of a group share people, places and words, so that they say little about the mark: what is asked for does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import numpy as np

from benchmarks.judge_data import AnswerCase
from benchmarks.labelled_stories import DATA
from benchmarks.line_files import Faults, read_files
from benchmarks.measures import auc
from summarizer.models.ports import Judge
from summarizer.topics.answer_score import judged_text

GROUPS = DATA / "question_groups"
TRAIN, TEST = GROUPS / "train", GROUPS / "test"
_MARKS = {"+": True, "-": False}


def read_groups(folder: Path = TRAIN) -> list[AnswerCase]:
    """A case for each line, group by group. Raises InputError, which lists every fault."""
    return read_files(folder, "*.txt", parse_groups)


def parse_groups(text: str, file: str) -> list[AnswerCase]:
    """The same of one text; `file` names it in messages. Raises InputError."""
    faults = Faults(file)
    cases: list[AnswerCase] = []
    question = ""
    for number, row in enumerate(text.splitlines(), 1):
        mark, _, rest = row.strip().partition(" ")
        headline, joint, line = (part.strip() for part in rest.partition(" | "))
        if mark == "Q" and rest:
            question = rest
        elif mark in _MARKS and question and joint and line:
            cases.append(AnswerCase(question, "" if headline == "-" else headline, line, _MARKS[mark]))
        elif mark and mark != "#":
            faults.add(number, "wanted # DOMAIN, then Q and a question, then + or -, headline | line")
    faults.raise_all()
    return cases


def group_figures(judge: Judge, cases: Sequence[AnswerCase]) -> dict[str, float]:
    """AUC within a question, its mean over the questions; and how often the likeliest line answers."""
    if not cases:
        return {}
    likely = judge.answers([(case.question, judged_text(case.headline, case.sentence)) for case in cases])
    groups = list(_by_question(cases))
    aucs = [auc(truth, likely[rows].astype(np.float64)) for rows, truth in groups if truth.any() and not truth.all()]
    first = [truth[likely[rows].argmax()] for rows, truth in groups]
    return {"group_auc": float(np.mean(aucs)), "group_first": float(np.mean(first))}


def _by_question(cases: Sequence[AnswerCase]) -> Iterator[tuple[list[int], np.ndarray[tuple[int], np.dtype[np.bool_]]]]:
    """For each question the places of its lines, and which of them answer."""
    for _, rows in groupby(range(len(cases)), key=lambda row: cases[row].question):
        places = list(rows)
        yield places, np.array([cases[row].answers for row in places], np.bool_)
