"""How the lines of a labelled story relate to each other, beyond the lines that each names."""

from __future__ import annotations

from benchmarks.facts import Facts
from benchmarks.labelled_stories import Story, StoryLine, StoryRelation
from summarizer.models.values import PairLabel

_VAGUE = frozenset({"about", "opinion"})


class StoryFacts:
    """Which lines tell one fact, and what the facts are to each other."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._facts = Facts({line.ref: (line.relation, line.references) for line in story.lines.values()})

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
        here, there = self._facts.of(later.ref), self._facts.of(earlier.ref)
        if here == there:
            return PairLabel.CONFIRM if later.relation is StoryRelation.CONFIRM else PairLabel.REPEAT
        first = self._story.lines[here].relation
        if there in self._facts.answered(here):
            return None if first is StoryRelation.RETRACT else PairLabel(first.value)
        if self._facts.overtakes(here, there):
            return PairLabel.UPDATE
        vague = self._vague(earlier, later)
        return PairLabel.OTHER if vague or later.relation is StoryRelation.NEW else None

    def _vague(self, earlier: StoryLine, later: StoryLine) -> bool:
        """Whether one of them only mentions each matter that they share, or has an opinion on it."""

        def firm(line: StoryLine) -> set[str]:
            return {status.matter for status in line.matters if status.status not in _VAGUE}

        return not firm(earlier) & firm(later)
