"""Whom a question means where several people bear a name that is in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.entities.model import Entity
from summarizer.names.name_comparison import Match, compare_names
from summarizer.names.name_parser import name_keys, parse_name
from summarizer.names.transliteration import fold
from summarizer.text.question_words import query_terms

PERSON = "PERSON"
_WORD = re.compile(r"\w[\w’'-]*")


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A name in a question, and the people who bear it and between whom the question does not choose."""

    name: str = ""
    people: tuple[Entity, ...] = ()

    def of(self, entity_ids: Sequence[str]) -> Entity | None:
        """The one of them among these entities; None where it is none, or more than one."""
        found = [each for each in self.people if each.id in entity_ids]
        return found[0] if len(found) == 1 else None


def names_in(question: str) -> tuple[str, ...]:
    """Words of the question that may name somebody: those with a capital, or all that carry it where none has one."""
    words = [word for word in _WORD.findall(question) if query_terms(word)]
    capital = [word for word in words if word[0].isupper()]
    return tuple(dict.fromkeys(re.sub(r"['’]s$", "", word) for word in capital or words))


def keys_in(question: str) -> tuple[str, ...]:
    """The keys under which the ledger holds whoever may be named."""
    return tuple(dict.fromkeys(key for name in names_in(question) for key in name_keys(name, PERSON)))


def namesakes(question: str, known: Sequence[Entity]) -> Namesakes:
    """The people who share a name in the question, if it does not say which of them it means.

    Args:
        question: as asked. "Anna Voss" chooses among all who are called Voss.
        known: entities that may be named, found by `keys_in`.
    """
    words = {fold(name) for name in names_in(question)}
    for name in names_in(question):
        called = [each for each in known if _is_called(each, name)]
        closest = max((_shared(each, words) for each in called), default=0)
        people = _different([each for each in called if _shared(each, words) == closest])
        if len(people) > 1:
            return Namesakes(name, people)
    return Namesakes()


def _is_called(entity: Entity, name: str) -> bool:
    if entity.kind.upper() != PERSON:
        return False
    full = parse_name(entity.name, PERSON)
    return full.personal and compare_names(parse_name(name, PERSON), full) >= Match.PART


def _shared(entity: Entity, words: set[str]) -> int:
    return len(words.intersection(parse_name(entity.name, PERSON).core))


def _different(people: Sequence[Entity]) -> tuple[Entity, ...]:
    """Less those that may be one of the others under another spelling."""
    apart: list[Entity] = []
    for each in people:
        name = parse_name(each.name, PERSON)
        if all(compare_names(name, parse_name(other.name, PERSON)) is Match.NONE for other in apart):
            apart.append(each)
    return tuple(apart)


def disambiguate(line: str, person: Entity, name: str) -> str:
    """The line with the full name in brackets behind the short one, if it does not stand there already."""
    if person.name in line:
        return line
    called = next((word for word in person.name.split() if fold(word) == fold(name)), person.name.split()[-1])
    if f"[{called}]" in line:
        return line.replace(f"[{called}]", f"[{person.name}]", 1)
    found = re.search(rf"\b{re.escape(called)}\b(?:['’]s?)?", line)
    return f"{line[: found.end()]} [{person.name}]{line[found.end() :]}" if found else f"{person.name}: {line}"
