"""What the judge learns from and is measured on, from labelled stories and single pairs.

    story → for each line: its partners and the nearest earlier lines → relation of each pair, `other` in natural share
          → (question, line): answers or not, the nearest lines of each question as negatives
          → (headline, line): news or not

The labels of a story say what a line is to the lines that it names; what it is to others follows: lines that repeat or
confirm each other tell one fact, and what answers a fact answers every line that tells it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.labelled_stories import AWAY, DATA, Story, StoryLine
from benchmarks.story_facts import StoryFacts
from benchmarks.story_questions import StoryQuestion
from summarizer.models.ports import Embedder
from summarizer.models.values import PairLabel, SentencePair
from summarizer.topics.model import topic_question

PAIRS = DATA / "pairs"
NEAR = 12
"""Nearest earlier lines of other articles that a line is compared with, as many as the ledger looks at."""
OTHER_LINES = 90
"""Lines of other stories that are held against a topic, the nearest ones."""
NEAR_OWN = 3
"""Nearest earlier lines of the same article."""


@dataclass(frozen=True, slots=True)
class RelationCase:
    """A pair and its label, None where the story does not say. `weight`: pairs that it stands for in training."""

    pair: SentencePair
    label: PairLabel | None
    same_matter: bool = False
    near: bool = False
    """One of the `NEAR` nearest earlier lines of other articles."""
    named: bool = False
    """The later line names the earlier one as what it answers."""
    cosine: float = 0.0
    story: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class AnswerCase:
    """A question and a line."""

    question: str
    headline: str
    sentence: str
    answers: bool
    cosine: float = 0.0
    story: str = ""
    weight: float = 1.0
    near: bool = False
    """Does not answer, and is one of the `NEAR` nearest lines of those."""


@dataclass(frozen=True, slots=True)
class NewsCase:
    """A line under its headline."""

    headline: str
    sentence: str
    news: bool
    place: int = 0
    """Its number in the article."""
    story: str = ""


def read_pairs(folder: Path = PAIRS) -> list[RelationCase]:
    """The pairs that were written one by one, in the order of their files."""
    rows = [json.loads(row) for path in sorted(folder.glob("*.jsonl")) for row in path.read_text("utf-8").splitlines()]
    return [
        RelationCase(
            SentencePair(row["earlier"], row["later"], row["days"], row["voices"] == "same"),
            PairLabel(row["label"]),
            story=row["domain"],
        )
        for row in rows
    ]


# --- relations ------------------------------------------------------------------------------------------------------


def relation_cases(story: Story, embedder: Embedder) -> list[RelationCase]:
    """Every line with its partners and the nearest earlier lines."""
    lines = list(story.lines.values())
    vectors = embedder.embed([line.text for line in lines])
    likeness = vectors @ vectors.T
    facts = StoryFacts(story)
    cases: list[RelationCase] = []
    for at, later in enumerate(lines):
        others = [i for i in range(at) if lines[i].article != later.article]
        own = [i for i in range(at) if lines[i].article == later.article]
        near = sorted(others, key=lambda i: -float(likeness[at, i]))[:NEAR]
        near_own = sorted(own, key=lambda i: -float(likeness[at, i]))[:NEAR_OWN]
        named = [i for i in range(at) if lines[i].ref in later.references]
        cases += [
            RelationCase(
                pair=_pair(story, lines[i], later),
                label=facts.label(lines[i], later),
                same_matter=facts.share(lines[i], later),
                near=i in near,
                named=i in named,
                cosine=float(likeness[at, i]),
                story=story.name,
            )
            for i in dict.fromkeys([*named, *near, *near_own])
        ]
    return cases


def _pair(story: Story, earlier: StoryLine, later: StoryLine) -> SentencePair:
    before, after = story.article_of(earlier), story.article_of(later)
    return SentencePair(
        earlier=earlier.text,
        later=later.text,
        days=(after.published.date() - before.published.date()).days,
        same_voice=before.publisher == after.publisher,
        earlier_headline="" if earlier.is_headline else before.headline,
        later_headline="" if later.is_headline else after.headline,
    )


def sampled(cases: Sequence[RelationCase], others: int, rng: Random) -> list[RelationCase]:
    """For one epoch: every partner, and of each line's `other` pairs so many, which stand for all of them."""
    by_line: dict[tuple[str, str, str], list[RelationCase]] = {}
    for case in cases:
        if case.label is not None:
            by_line.setdefault((case.story, case.pair.later_headline, case.pair.later), []).append(case)
    chosen: list[RelationCase] = []
    for group in by_line.values():
        other = [case for case in group if case.label is PairLabel.OTHER]
        kept = rng.sample(other, min(others, len(other)))
        chosen += [case for case in group if case.label is not PairLabel.OTHER]
        chosen += [replace(case, weight=len(other) / len(kept)) for case in kept]
    return chosen


# --- answers and news -----------------------------------------------------------------------------------------------


def aspect_cases(story: Story, embedder: Embedder) -> list[AnswerCase]:
    """Every aspect question of a story with every line."""
    found: list[AnswerCase] = []
    for aspect in story.aspects.values():
        likeness = _likeness(aspect.question, story, embedder)
        found += [
            _answer(story, aspect.question, line, aspect.letter in line.aspects, likeness[line.ref])
            for line in story.lines.values()
        ]
    return found


def ask_cases(story: Story, embedder: Embedder) -> list[AnswerCase]:
    """The questions after the last day, each with the lines that answer it and the nearest that do not.

    A line on a matter of an answer may answer as well, or have answered once: it is left out.
    """
    found: list[AnswerCase] = []
    for ask in story.asks:
        likeness = _likeness(ask.question, story, embedder)
        answers = [story.lines[ref] for ref in ask.references]
        theirs = {status.matter for line in answers for status in line.matters}
        others = [
            line
            for line in story.lines.values()
            if line.ref not in ask.references and not theirs & {status.matter for status in line.matters}
        ]
        near = sorted(others, key=lambda line: -likeness[line.ref])[:NEAR]
        found += [_answer(story, ask.question, line, answers=True, cosine=likeness[line.ref]) for line in answers]
        found += [_answer(story, ask.question, line, answers=False, cosine=likeness[line.ref]) for line in near]
    return found


def question_cases(story: Story, embedder: Embedder, questions: Sequence[StoryQuestion]) -> list[AnswerCase]:
    """Further questions, each with every line of the story."""
    found: list[AnswerCase] = []
    for each in questions:
        likeness = _likeness(each.question, story, embedder)
        others = [line for line in story.lines.values() if line.ref not in each.references]
        near = {line.ref for line in sorted(others, key=lambda line: -likeness[line.ref])[:NEAR]}
        for line in story.lines.values():
            case = _answer(story, each.question, line, line.ref in each.references, likeness[line.ref])
            found.append(replace(case, near=line.ref in near))
    return found


def topic_cases(
    story: Story, negatives: Story | None, others: Sequence[Story], embedder: Embedder, most: int = OTHER_LINES
) -> list[AnswerCase]:
    """Whether each line is about the story's topic: its own lines, its people's other affairs, others' nearest lines.

    Every second question is the topic's name alone, as of a topic that somebody named in a few words.
    """
    asked = topic_question(story.topic, story.description), topic_question(story.topic, "")
    goal = embedder.embed([asked[0]])[0]
    elsewhere = [(other, line) for other in others for line in other.lines.values()]
    near = np.argsort(-(embedder.embed([line.text for _, line in elsewhere]) @ goal), kind="stable")[:most]
    lines = [(story, line, line.value not in AWAY) for line in story.lines.values()]
    lines += [(negatives, line, False) for line in negatives.lines.values()] if negatives else []
    lines += [(*elsewhere[i], False) for i in near]
    return [
        replace(_answer(of, asked[at % 2], line, answers, 0.0), story=story.name, near=line.value in AWAY)
        for at, (of, line, answers) in enumerate(lines)
    ]


def _likeness(question: str, story: Story, embedder: Embedder) -> Mapping[str, float]:
    lines = list(story.lines.values())
    found = embedder.embed([line.text for line in lines]) @ embedder.embed([question])[0]
    return dict(zip((line.ref for line in lines), map(float, found), strict=True))


def _answer(story: Story, question: str, line: StoryLine, answers: bool, cosine: float) -> AnswerCase:
    headline = "" if line.is_headline else story.article_of(line).headline
    return AnswerCase(question, headline, line.text, answers, cosine, story.name)


def sampled_answers(cases: Sequence[AnswerCase], share: float, near: float, rng: Random) -> list[AnswerCase]:
    """For one epoch: every answer, a share of the near lines and one of the rest, which stand for all of theirs."""
    found: list[AnswerCase] = []
    for case in cases:
        kept = 1.0 if case.answers else near if case.near else share
        if rng.random() < kept:
            found.append(replace(case, weight=1 / kept))
    return found


def news_cases(story: Story) -> list[NewsCase]:
    """Every line of a story."""
    return [
        NewsCase(
            "" if line.is_headline else story.article_of(line).headline,
            line.text,
            line.value.is_news,
            line.number,
            story.name,
        )
        for line in story.lines.values()
    ]


# --- checks ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SplitCheck:
    """Texts of one split that stand in another almost word for word."""

    texts: Mapping[str, Sequence[str]]
    nearest: float = 0.9

    @cached_property
    def duplicates(self) -> list[tuple[str, str]]:
        """Pairs of texts of different splits that share most of their words (Jaccard)."""
        bags = [(split, text, frozenset(text.casefold().split())) for split in self.texts for text in self.texts[split]]
        by_word: dict[str, list[int]] = {}
        for at, (_, _, bag) in enumerate(bags):
            for word in bag:
                by_word.setdefault(word, []).append(at)
        found = set[tuple[int, int]]()
        for at, (split, _, bag) in enumerate(bags):
            rare = sorted(bag, key=lambda word: len(by_word[word]))[:3]
            for other in {i for word in rare for i in by_word[word] if i > at and bags[i][0] != split}:
                shared = len(bag & bags[other][2]) / len(bag | bags[other][2])
                if shared >= self.nearest:
                    found.add((at, other))
        return [(bags[one][1], bags[other][1]) for one, other in sorted(found)]


def label_shares(cases: Sequence[RelationCase]) -> dict[str, float]:
    """How often each label stands, of those that are known."""
    known = [case.label for case in cases if case.label is not None]
    return {label.value: float(np.mean([each is label for each in known])) for label in PairLabel}
