"""What the lines of a labelled story are to each other, beyond the lines that each names.

Lines that repeat or confirm each other tell one fact; what a line is to a fact, it is to every line that tells it.
"""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.labelled_stories import Story, StoryLine, StoryRelation
from summarizer.models.values import PairLabel

_SAME = frozenset({StoryRelation.REPEAT, StoryRelation.CONFIRM})
_VAGUE = frozenset({"about", "opinion"})


class StoryFacts:
    """Which lines tell one fact, and what the facts are to each other."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._first: dict[str, str] = {}
        for line in story.lines.values():
            same = line.references[:1] if line.relation in _SAME else ()
            self._first[line.ref] = self._first[same[0]] if same else line.ref

    def share(self, earlier: StoryLine, later: StoryLine) -> bool:
        """Whether they bear on one matter."""
        return bool({status.matter for status in earlier.matters} & {status.matter for status in later.matters})

    def label(self, earlier: StoryLine, later: StoryLine) -> PairLabel | None:
        """What the later line is to the earlier one; None where the labels do not tell."""
        if earlier.ref in later.references:
            return PairLabel(later.relation.value)
        if not self.share(earlier, later):
            return PairLabel.OTHER
        return self._derived(earlier, later)

    def _derived(self, earlier: StoryLine, later: StoryLine) -> PairLabel | None:
        here, there = self._first[later.ref], self._first[earlier.ref]
        if here == there:
            return PairLabel.CONFIRM if later.relation is StoryRelation.CONFIRM else PairLabel.REPEAT
        first = self._story.lines[here]
        answered = {self._first[ref] for ref in first.references}
        if there in answered:
            return None if first.relation is StoryRelation.RETRACT else PairLabel(first.relation.value)
        if self._overtaken(there, answered, first):
            return PairLabel.UPDATE
        vague = self._vague(earlier, later)
        return PairLabel.OTHER if vague or later.relation is StoryRelation.NEW else None

    def _overtaken(self, there: str, answered: Iterable[str], first: StoryLine) -> bool:
        """A chain of updates: for a reader who knows only its beginning, its end is an update."""
        if first.relation is not StoryRelation.UPDATE:
            return False
        wanted, seen = list(answered), set[str]()
        while wanted:
            fact = wanted.pop()
            if fact == there:
                return True
            line = self._story.lines[fact]
            if fact not in seen and line.relation is StoryRelation.UPDATE:
                wanted += [self._first[ref] for ref in line.references]
            seen.add(fact)
        return False

    def _vague(self, earlier: StoryLine, later: StoryLine) -> bool:
        """Whether one of them only mentions each matter that they share, or has an opinion on it."""

        def firm(line: StoryLine) -> set[str]:
            return {status.matter for status in line.matters if status.status not in _VAGUE}

        return not firm(earlier) & firm(later)
