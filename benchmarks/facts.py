"""Which lines of a story report one fact, and how facts relate to each other: both follow from what each line answers.

Lines that repeat or confirm each other report one fact. The relation of the first of them to an earlier fact holds for
each of them, and for every line that reports that earlier fact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from benchmarks.labelled_stories import StoryRelation
from summarizer.models.values import PairLabel

Id = TypeVar("Id", str, int)
_SAME = frozenset({StoryRelation.REPEAT, StoryRelation.CONFIRM})


class Facts(Generic[Id]):
    """The facts of a story, each named by the id of the first line that reports it.

    Args:
        lines: the relation of each line and the ids of the lines that it answers, in their order.
    """

    def __init__(self, lines: Mapping[Id, tuple[StoryRelation, Sequence[Id]]]) -> None:
        self._lines: Mapping[Id, tuple[StoryRelation, Sequence[Id]]] = lines
        self._first: dict[Id, Id] = {}
        for line, (relation, answers) in lines.items():
            same = answers[:1] if relation in _SAME else ()
            self._first[line] = self._first[same[0]] if same else line

    def label(self, earlier: Id, later: Id, unlinked: PairLabel | None) -> PairLabel | None:
        """What the later line is to the earlier one; `unlinked` if no answer links their facts, None if nobody said."""
        relation, answers = self._lines[later]
        if earlier in answers:
            return PairLabel(relation.value)
        here, there = self._first[later], self._first[earlier]
        if here == there:
            return PairLabel.CONFIRM if relation is StoryRelation.CONFIRM else PairLabel.REPEAT
        if there in self.answered(here):
            first = self._lines[here][0]
            return None if first is StoryRelation.RETRACT else PairLabel(first.value)
        return PairLabel.UPDATE if self.overtakes(here, there) else unlinked

    def goes_back(self, earlier: Id, later: Id) -> bool:
        """Whether the later line reports the fact that the earlier one answered."""
        return self._first[later] in self.answered(self._first[earlier])

    def answered(self, fact: Id) -> set[Id]:
        """The facts that its first line answers."""
        return {self._first[line] for line in self._lines[fact][1]}

    def overtakes(self, later: Id, earlier: Id) -> bool:
        """Whether a chain of updates links the two: to a reader who knows only the earlier fact, this is an update."""
        wanted, seen = [later], set[Id]()
        while wanted:
            fact = wanted.pop()
            if fact == earlier:
                return True
            if fact not in seen and self._lines[fact][0] is StoryRelation.UPDATE:
                wanted += self.answered(fact)
            seen.add(fact)
        return False
