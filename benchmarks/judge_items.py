"""What the judge is trained on: cases of stories as questions to its three heads, and what one epoch reads of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks.hard_negatives import read_hard_negatives
from benchmarks.judge_data import (
    AnswerCase,
    NewsCase,
    RelationCase,
    ask_cases,
    aspect_cases,
    news_cases,
    question_cases,
    relation_cases,
    sampled,
    sampled_answers,
    topic_cases,
)
from benchmarks.labelled_stories import Story, read_stories
from benchmarks.story_questions import read_questions
from summarizer.models.cross_encoder import UNKNOWN_VOICE
from summarizer.models.judge import (
    ANSWER,
    NEWS,
    RELATION,
    JudgedPair,
    Text,
    news_pair,
    relation_pair,
)
from summarizer.models.ports import Embedder
from summarizer.models.values import PairLabel, Vector

LABELS = list(PairLabel)


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that a run was made with; goes into the weights' metadata."""

    epochs: int = 3
    rate: float = 2e-4
    """Of the upper layers at its highest; the heads learn five times as fast. Falls linearly to 0."""
    batch: int = 32
    smoothing: float = 0.05
    dropout: float = 0.1
    others: int = 1
    """`other` pairs of a line that an epoch sees, of some thirteen."""
    no_answers: float = 0.12
    """Share of the lines that do not answer a question that an epoch sees."""
    near_answers: float = 0.25
    """The same for the nearest of them, where every line that answers is known."""
    answers: float = 1.0
    """Share of the questions that an epoch sees: lower where something else is to be learned."""
    line_others: int = 2
    """How many of the `other` pairs of a line of news (about ten) an epoch sees."""
    topics: float = 0.35
    """Share of the lines, on a topic or not, that an epoch sees."""
    bare: float = 0.25
    """Share of texts that are read without their headline, so that those without one are understood."""
    facts: int = 2000
    """Made pairs with one fact kept or changed that an epoch sees, of some three times as many."""
    calibrated: int = 3
    """One of so many validation cases fits temperatures and biases."""
    no_voice: float = 0.3
    """Share of pairs that are read without saying whether the voice is the same: labels lean on it."""


class Item(NamedTuple):
    """One question to a head, and what is wanted: a label, or 1 and 0."""

    head: str
    question: JudgedPair
    wanted: int


@dataclass
class Cases:
    """All that one split holds."""

    relations: list[RelationCase] = field(default_factory=list)
    answers: list[AnswerCase] = field(default_factory=list)
    topics: list[AnswerCase] = field(default_factory=list)
    """Whether a line is about a topic, asked as a question."""
    news: list[NewsCase] = field(default_factory=list)


class CachedEmbedder:
    """An embedder that reads each text once: every question of a story is held against the same lines."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._kept: dict[str, Vector] = {}
        self.made_by = embedder.made_by

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of shape (texts, d)."""
        new = [text for text in dict.fromkeys(texts) if text not in self._kept]
        if new:
            self._kept |= dict(zip(new, self._embedder.embed(new), strict=True))
        return np.stack([self._kept[text] for text in texts])


def cases_of(stories: Sequence[Story], embedder: Embedder) -> Cases:
    """The cases of these stories, in their natural proportion."""
    found = Cases()
    negatives = read_hard_negatives(read_stories())
    for story in stories:
        others = [other for other in stories if other is not story]
        found.topics += topic_cases(story, negatives.get(story.name), others, embedder)
        found.relations += relation_cases(story, embedder)
        found.answers += [*aspect_cases(story, embedder), *ask_cases(story, embedder)]
        found.answers += question_cases(story, embedder, read_questions(story))
        found.news += news_cases(story)
    return found


def relation_item(case: RelationCase) -> Item:
    """A pair whose label is known."""
    assert case.label is not None  # `sampled` and `_known` leave the others out
    return Item(RELATION, relation_pair(case.pair), LABELS.index(case.label))


def answer_item(case: AnswerCase) -> Item:
    """A question and a line."""
    return Item(ANSWER, JudgedPair(Text("", case.question), Text(case.headline, case.sentence)), int(case.answers))


def news_item(case: NewsCase) -> Item:
    """A line under its headline."""
    return Item(NEWS, news_pair(case.headline, case.sentence), int(case.news))


def epoch_items(cases: Cases, singles: Sequence[RelationCase], recipe: Recipe, rng: Random) -> list[Item]:
    """What one epoch reads: every partner and answer, a sample of the rest; headlines and voices sometimes hidden."""
    relations = [relation_item(case) for case in (*sampled(cases.relations, recipe.others, rng), *singles)]
    answers = [
        answer_item(case) for case in sampled_answers(cases.answers, recipe.no_answers, recipe.near_answers, rng)
    ]
    topics = [answer_item(case) for case in cases.topics if rng.random() < recipe.topics]
    every = [*relations, *answers, *topics, *(news_item(case) for case in cases.news)]
    return [hidden(item, recipe, rng) for item in every]


def hidden(item: Item, recipe: Recipe, rng: Random) -> Item:
    """The item, sometimes without its headlines or without what is known of the voices."""
    question = item.question
    one, other = (bare(text) if rng.random() < recipe.bare else text for text in (question.one, question.other))
    without = question.voice is None or rng.random() < recipe.no_voice
    voice = UNKNOWN_VOICE if without else question.voice
    return item._replace(question=replace(question, one=one, other=other, voice=voice))


def unheard(item: Item) -> Item:
    """The item without what is known about its voices, for data that does not name them."""
    return item._replace(question=replace(item.question, voice=UNKNOWN_VOICE))


def bare(text: Text) -> Text:
    """The sentence without its headline."""
    return Text("", text.sentence)
