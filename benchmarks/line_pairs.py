"""Pairs of lines of news for the judge: each line with those that it answers and with the nearest earlier ones."""

from __future__ import annotations

from benchmarks.facts import Facts
from benchmarks.judge_data import NEAR, RelationCase
from benchmarks.labelled_stories import StoryRelation
from benchmarks.news_lines import NewsLine, NewsStory
from summarizer.models.ports import Embedder
from summarizer.models.values import PairLabel, SentencePair


def line_cases(story: NewsStory, embedder: Embedder) -> list[RelationCase]:
    """Every line with those that it answers and the nearest earlier ones. Voices count as different."""
    vectors = embedder.embed([line.text for line in story.lines])
    likeness = vectors @ vectors.T
    labels = LineLabels(story)
    cases: list[RelationCase] = []
    for at, later in enumerate(story.lines):
        near = sorted(range(at), key=lambda i: -float(likeness[at, i]))[:NEAR]
        named = [i for i in range(at) if story.lines[i].number in later.answers]
        cases += [
            RelationCase(
                pair=SentencePair(earlier.text, later.text, (later.day - earlier.day).days),
                label=labels.of(earlier, later),
                near=i in near,
                named=i in named,
                cosine=float(likeness[at, i]),
                story=f"{story.domain} | {story.title}",
            )
            for i in dict.fromkeys([*named, *near])
            for earlier in (story.lines[i],)
        ]
    return cases


class LineLabels:
    """How the lines of one story relate to each other."""

    def __init__(self, story: NewsStory) -> None:
        self._lines = {line.number: line for line in story.lines}
        self._facts = Facts({line.number: (line.relation, line.answers) for line in story.lines})

    def of(self, earlier: NewsLine, later: NewsLine) -> PairLabel | None:
        """How the later line relates to the earlier one; None where the labels do not say."""
        if earlier.number in later.answers:
            return PairLabel(later.relation.value)
        here, there = self._facts.of(later.number), self._facts.of(earlier.number)
        if here == there:
            return PairLabel.CONFIRM if later.relation is StoryRelation.CONFIRM else PairLabel.REPEAT
        first = self._lines[here].relation
        if here in self._facts.answered(there):
            return None  # "twelve, police said again" after "twenty, says the union": nobody labelled it
        if there in self._facts.answered(here):
            return None if first is StoryRelation.RETRACT else PairLabel(first.value)
        return PairLabel.UPDATE if self._facts.overtakes(here, there) else PairLabel.OTHER
