"""Finds the people that an ambiguous name in a question may mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.entities.model import Entity
from summarizer.names.name_comparison import Match, compare_names
from summarizer.names.name_parser import ParsedName, name_keys, parse_name
from summarizer.names.transliteration import fold
from summarizer.text.question_words import query_terms

PERSON = "PERSON"
_WORD = re.compile(r"\w[\w’'-]*")


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A name in a question, and the people with that name; the question does not say which of them it means."""

    name: str = ""
    people: tuple[Entity, ...] = ()

    def of(self, entity_ids: Sequence[str]) -> Entity | None:
        """The one of these people who is among the entities; None if none or several of them are."""
        found = [each for each in self.people if each.id in entity_ids]
        return found[0] if len(found) == 1 else None


def names_in(question: str) -> tuple[str, ...]:
    """Words of the question that may be names: those with a capital, or all content words if none has one."""
    words = [word for word in _WORD.findall(question) if query_terms(word)]
    capital = [word for word in words if word[0].isupper()]
    return tuple(dict.fromkeys(re.sub(r"['’]s$", "", word) for word in capital or words))


def keys_of(names: Sequence[str]) -> tuple[str, ...]:
    """The keys under which the ledger stores entities with these names."""
    return tuple(dict.fromkeys(key for name in names for key in name_keys(name, PERSON)))


def namesakes(names: Sequence[str], known: Sequence[Entity]) -> Namesakes:
    """The people who share a name in a question, if it does not say which of them it means.

    Args:
        names: those in the question. "Anna" and "Voss" choose among all who are called Voss.
        known: entities that may be named, found by `keys_of`.
    """
    words = {fold(name) for name in names}
    persons = [(each, parse_name(each.name, PERSON)) for each in known if each.kind.upper() == PERSON]
    for name in names:
        short = parse_name(name, PERSON)
        called = [(each, full) for each, full in persons if _is_called(full, short)]
        closest = max((len(words.intersection(full.core)) for _, full in called), default=0)
        meant = _different([(each, full) for each, full in called if len(words.intersection(full.core)) == closest])
        if len(meant) > 1:
            return Namesakes(name, meant)
    return Namesakes()


def _is_called(full: ParsedName, short: ParsedName) -> bool:
    return full.personal and compare_names(short, full) >= Match.PART


def _different(people: Sequence[tuple[Entity, ParsedName]]) -> tuple[Entity, ...]:
    """Drop those that may be the same person as another, spelled differently."""
    apart: list[tuple[Entity, ParsedName]] = []
    for each, name in people:
        if all(compare_names(name, other) is Match.NONE for _, other in apart):
            apart.append((each, name))
    return tuple(each for each, _ in apart)


def disambiguate(line: str, person: Entity, name: str) -> str:
    """The line with the full name in brackets after the short one, unless the line contains it already."""
    if person.name in line:
        return line
    called = next((word for word in person.name.split() if fold(word) == fold(name)), person.name.split()[-1])
    if f"[{called}]" in line:
        return line.replace(f"[{called}]", f"[{person.name}]", 1)
    found = re.search(rf"\b{re.escape(called)}\b(?:['’]s?)?", line)
    return f"{line[: found.end()]} [{person.name}]{line[found.end() :]}" if found else f"{person.name}: {line}"
