"""Pairs of lines of news for the judge: what each line is to the lines that it answers and to the nearest earlier ones.

Lines that repeat or confirm each other tell one fact; what the first of them is to a fact, each is to every line that
tells it.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.judge_data import NEAR, RelationCase
from benchmarks.labelled_stories import StoryRelation
from benchmarks.news_lines import NewsLine, NewsStory
from summarizer.models.ports import Embedder
from summarizer.models.values import PairLabel, SentencePair

_SAME = frozenset({StoryRelation.REPEAT, StoryRelation.CONFIRM})


def line_cases(story: NewsStory, embedder: Embedder) -> list[RelationCase]:
    """Every line with those that it answers and its nearest earlier ones. Who speaks is not known: voices are other."""
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
    """What the lines of one story are to each other."""

    def __init__(self, story: NewsStory) -> None:
        self._lines = {line.number: line for line in story.lines}
        self._first: dict[int, int] = {}
        for line in story.lines:
            same = line.answers[:1] if line.relation in _SAME else ()
            self._first[line.number] = self._first[same[0]] if same else line.number

    def of(self, earlier: NewsLine, later: NewsLine) -> PairLabel | None:
        """What the later line is to the earlier one; None where the labels do not tell."""
        if earlier.number in later.answers:
            return PairLabel(later.relation.value)
        here, there = self._first[later.number], self._first[earlier.number]
        if here == there:
            return PairLabel.CONFIRM if later.relation is StoryRelation.CONFIRM else PairLabel.REPEAT
        first = self._lines[here]
        if here in self._answered(there):
            return None  # "twelve, police said again" after "twenty, says the union": nobody labelled it
        if there in self._answered(here):
            return None if first.relation is StoryRelation.RETRACT else PairLabel(first.relation.value)
        return PairLabel.UPDATE if self._overtakes(here, there) else PairLabel.OTHER

    def _answered(self, fact: int) -> Sequence[int]:
        return [self._first[number] for number in self._lines[fact].answers]

    def _overtakes(self, here: int, there: int) -> bool:
        """A chain of updates: for a reader who knows only its beginning, its end is an update."""
        wanted, seen = [here], set[int]()
        while wanted:
            fact = wanted.pop()
            if fact == there:
                return True
            if fact not in seen and self._lines[fact].relation is StoryRelation.UPDATE:
                wanted += self._answered(fact)
            seen.add(fact)
        return False
