"""How the lines of a labelled story relate to each other, beyond the lines that each names."""

from __future__ import annotations

from benchmarks.facts import Facts
from benchmarks.labelled_stories import Story, StoryLine, StoryRelation
from summarizer.models.values import PairLabel

_VAGUE = frozenset({"about", "opinion"})


class StoryFacts:
    """Which lines tell one fact, and what the facts are to each other."""

    def __init__(self, story: Story) -> None:
        self._facts = Facts({line.ref: (line.relation, line.references) for line in story.lines.values()})

    def share(self, earlier: StoryLine, later: StoryLine) -> bool:
        """Whether they bear on one matter."""
        return bool({status.matter for status in earlier.matters} & {status.matter for status in later.matters})

    def label(self, earlier: StoryLine, later: StoryLine) -> PairLabel | None:
        """What the later line is to the earlier one; None where the labels do not tell."""
        if earlier.ref not in later.references and not self.share(earlier, later):
            return PairLabel.OTHER
        no_relation = later.relation is StoryRelation.NEW or self._vague(earlier, later)
        return self._facts.label(earlier.ref, later.ref, unlinked=PairLabel.OTHER if no_relation else None)

    def _vague(self, earlier: StoryLine, later: StoryLine) -> bool:
        """Whether one of them only mentions each matter that they share, or has an opinion on it."""

        def firm(line: StoryLine) -> set[str]:
            return {status.matter for status in line.matters if status.status not in _VAGUE}

        return not firm(earlier) & firm(later)
