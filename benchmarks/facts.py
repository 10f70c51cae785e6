"""Which lines of a story tell one fact, and what facts are to each other, from what each line says that it answers.

Lines that repeat or confirm each other tell one fact; what the first of them is to a fact, each is to every line that
tells it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from benchmarks.labelled_stories import StoryRelation

Id = TypeVar("Id", str, int)
_SAME = frozenset({StoryRelation.REPEAT, StoryRelation.CONFIRM})


class Facts(Generic[Id]):
    """The facts of a story, each named by the id of the first line that tells it.

    Args:
        lines: the relation of each line and the ids of the lines that it answers, in the order in which they are told.
    """

    def __init__(self, lines: Mapping[Id, tuple[StoryRelation, Sequence[Id]]]) -> None:
        self._lines: Mapping[Id, tuple[StoryRelation, Sequence[Id]]] = lines
        self._first: dict[Id, Id] = {}
        for line, (relation, answers) in lines.items():
            same = answers[:1] if relation in _SAME else ()
            self._first[line] = self._first[same[0]] if same else line

    def of(self, line: Id) -> Id:
        """The fact that the line tells."""
        return self._first[line]

    def answered(self, fact: Id) -> set[Id]:
        """The facts that its first line answers."""
        return {self._first[line] for line in self._lines[fact][1]}

    def overtakes(self, later: Id, earlier: Id) -> bool:
        """Whether a chain of updates leads from one fact to the other: who knows only its beginning reads an update."""
        wanted, seen = [later], set[Id]()
        while wanted:
            fact = wanted.pop()
            if fact == earlier:
                return True
            if fact not in seen and self._lines[fact][0] is StoryRelation.UPDATE:
                wanted += self.answered(fact)
            seen.add(fact)
        return False
