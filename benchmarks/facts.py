"""Which lines of a story report one fact, and how facts relate to each other: both follow from what each line answers.

Lines that repeat or confirm each other report one fact. The relation of the first of them to an earlier fact holds for
each of them, and for every line that reports that earlier fact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from benchmarks.labelled_stories import StoryRelation

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

    def of(self, line: Id) -> Id:
        """The fact that the line reports."""
        return self._first[line]

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
