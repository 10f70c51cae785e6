"""Compares two names: equal, similar, one a part of the other, or different.

Wrong merges are worse than missed ones, so every rule here requires positive evidence: given names that agree *and* a
family name that agrees, the same words *and* the same country, the same numbers. All comparisons are symmetric.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from summarizer.names.limits import NAMES
from summarizer.names.name_lexicon import name_words
from summarizer.names.name_parser import ParsedName, is_country_word
from summarizer.names.transliteration import same_name


class Match(IntEnum):
    """How certain it is that two names name one thing; higher is more certain."""

    NONE = 0
    HINT = 1  # the first part of the other: enough only within one article
    PART = 2  # a family name, a last part, initials: the short form of the other
    ALIKE = 3  # the same name in a different spelling
    EQUAL = 4  # the same words


def compare_names(one: ParsedName, other: ParsedName) -> Match:
    """The match level of two names, whatever they name."""
    one, other = sorted((one, other), key=_length)
    if one.mixed or other.mixed:  # letters of two alphabets may imitate another name
        return Match.EQUAL if one.spells(other) else Match.NONE
    if _is_acronym_of_the_other(one, other):
        return Match.PART
    if not one.core or _distinctions(one) != _distinctions(other):
        return Match.NONE
    if one.body or other.body:
        return _bodies(one, other)
    return _lone(one, other) if one.lone else _full(one, other)


def _length(name: ParsedName) -> tuple[int, bool]:
    return len(name.core), name.suffix != ""


def _is_acronym_of_the_other(one: ParsedName, other: ParsedName) -> bool:
    if one.core == other.core:
        return False
    pairs = ((one.acronym, other.initials), (other.acronym, one.initials))
    return any(letters == initials for letters, initials in pairs if letters)


def _distinctions(name: ParsedName) -> tuple[object, ...]:
    """What tells two names with the same words apart: the 5th and the 6th Fleet, the ministries of two countries."""
    return name.numbers, name.type, name.country


def are_incompatible(one: ParsedName, other: ParsedName) -> bool:
    """Whether they are certainly two people although they share a word, so that they never become one entity.

    The same family name with given names that disagree, or the family name of one as the given name of the other.
    """
    if not one.personal or not other.personal:
        return False
    if compare_names(one, other):
        return False
    pairs = ((one.core, other.core[-1]), (other.core, one.core[-1]))
    return any(same_lone_name(word, family) for words, family in pairs for word in words)


def without_longer_names(names: Sequence[ParsedName]) -> tuple[ParsedName, ...]:
    """Names that do not end in another full name among them: of "Defiant Ana Ruiz" and "Ana Ruiz" the second.

    A model may have included the first word by mistake, so it distinguishes nobody.
    """
    ends = {name.core for name in names if not name.lone}
    return tuple(name for name in names if ends.isdisjoint(name.core[at:] for at in range(1, len(name.core) - 1)))


def same_lone_name(word: str, other: str) -> bool:
    """Whether two single words are spellings of one name. Nothing else confirms it, so short ones must be equal."""
    if word == other:
        return True
    if any(map(is_country_word, (word, other))):  # Niger is not Nigeria, however alike
        return False
    needed = NAMES.alone if min(len(word), len(other)) >= NAMES.long else NAMES.alone_short
    if same_name(word, other) < needed:
        return False
    return _sure_if_short(word, other)


def _bodies(one: ParsedName, other: ParsedName) -> Match:
    """The same words, or the shorter of two names with one designation: "A380" and "Airbus A380", not "Boeing A380"."""
    if sorted(one.core) == sorted(other.core):
        return Match.EQUAL
    if not one.designation:
        return Match.NONE
    return Match.PART if one.core == other.core[-len(one.core) :] else Match.NONE


def _lone(one: ParsedName, other: ParsedName) -> Match:
    """A single word compared with another single word, or with a full name whose family name it may be."""
    if one.suffix not in {"", other.suffix}:
        return Match.NONE
    if not _tied(one, other):
        return Match.NONE
    return _single_words(one, other) if other.lone else _family_name_of(one, other)


def _single_words(one: ParsedName, other: ParsedName) -> Match:
    if (one.suffix, one.particles) != (other.suffix, other.particles):
        return Match.NONE
    if one.core == other.core:
        return Match.EQUAL
    return Match.ALIKE if _called(one, other, other.core) else Match.NONE


def _family_name_of(one: ParsedName, other: ParsedName) -> Match:
    if not other.personal:
        return Match.NONE
    if not _called(one, other, other.families):
        return Match.NONE
    if one.suffix != other.suffix:  # "Trump" may be Donald Trump Jr.
        return Match.HINT
    return Match.PART if _called(one, other, other.families[: 1 + _leads(other)]) else Match.HINT


def _called(one: ParsedName, other: ParsedName, words: Sequence[str]) -> bool:
    """Whether the single name is one of these words of the other."""
    if one.core[0] in words:
        return True
    if one.acronym or other.acronym:  # letters are not compared by sound
        return False
    return any(same_lone_name(one.core[0], word) for word in words)


def _tied(short: ParsedName, long: ParsedName) -> bool:
    """Whether the particles agree: "Salman" is the father of "Mohammed bin Salman", and "La Paz" is not Paz."""
    if short.particles == long.particles:
        return True
    if not name_words().patronymic.isdisjoint(long.particles[-1:]):
        return False
    if {"al"}.issuperset(short.particles):  # an article, which is written or not
        return True
    return short.particles == long.particles[-len(short.particles) :]


def _full(one: ParsedName, other: ParsedName) -> Match:
    """Two names of several words, the shorter first."""
    if one.suffix != other.suffix:
        return Match.NONE
    if one.core == other.core:
        return Match.EQUAL
    if sorted(one.core) == sorted(other.core):  # "Xi Jinping", "Jinping Xi"; but Kevin Scott is not Scott Kevin
        return Match.EQUAL if any(map(_leads, (one, other))) else Match.NONE
    if _joined(one.core, other.core):
        return Match.ALIKE
    person = _person(one.core, other.core)
    if person or len(one.core) == len(other.core):
        return person
    parts = ((other.core[-len(one.core) :], Match.PART), (other.core[: len(one.core)], Match.HINT))
    return next((match for part, match in parts if _same_words(one.core, part)), Match.NONE)


def _leads(name: ParsedName) -> bool:
    """Whether the family name may come first."""
    return not name_words().family_first.isdisjoint((name.core[0], name.core[-1]))


def _joined(one: Sequence[str], other: Sequence[str]) -> bool:
    """Different word boundaries: "Kim Jong Un", "Kim Jongun"; "Abdel Fattah", "Abdelfattah"."""
    if len(one) == len(other):
        return False
    return same_name("".join(one), "".join(other)) >= NAMES.joined


def _person(one: Sequence[str], other: Sequence[str]) -> Match:
    """Family names and given names agree; with initials, or without a middle name, it is a PART.

    Only people omit middle names: "Arden University" is not "Arden State University".
    """
    if not _same_family(one[-1], other[-1]):
        return Match.NONE
    if not _middles(one[1:-1], other[1:-1]):
        return Match.NONE
    first = _given(one[0], other[0])
    return first if len(one) == len(other) else min(first, Match.PART)


def _same_family(one: str, other: str) -> bool:
    if same_name(one, other) < NAMES.family:
        return False
    return _sure_if_short(one, other)


def _given(one: str, other: str) -> Match:
    if 1 in (len(one), len(other)):
        return Match.PART if one[0] == other[0] else Match.NONE
    known = name_words().nicknames
    if known.get(one, one) == known.get(other, other):
        return Match.ALIKE
    return Match.ALIKE if same_name(one, other) >= NAMES.given else Match.NONE


def _middles(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether the fewer middle names occur among the others in the same order; "W." is not "H. W."."""
    if few and many and _is_other_initial(few[0], many[0]):
        return False
    rest = iter(many)
    return all(any(_given(name, candidate) for candidate in rest) for name in few)


def _is_other_initial(one: str, other: str) -> bool:
    """Whether one is an initial, and the other begins with another letter."""
    if 1 not in (len(one), len(other)):
        return False
    return one[0] != other[0]


def _same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    return all(same_lone_name(word, twin) for word, twin in zip(one, other, strict=True))


def _sure_if_short(one: str, other: str) -> bool:
    """Short words must agree letter by letter: Ali is Aly, Li is not Lee."""
    if min(len(one), len(other)) >= NAMES.shortest_alike:
        return True
    if len(one) != len(other):
        return False
    return same_name(one, other) >= NAMES.sure
