"""Parses a name: its parts, possible spellings, and index keys.

A name is parsed once, and everything that compares names takes the `ParsedName`. Nothing here uses the ledger or the
article. Names are compared by structure: a person's given names and family name, an office's words and country, an
acronym's letters. The label from the model is not used.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import dropwhile, takewhile

from summarizer.names.limits import NAMES
from summarizer.names.name_lexicon import name_words
from summarizer.names.transliteration import fold, mixes_alphabets, skeletons, visible

_POSSESSIVE = re.compile(r"['’]s?$")
_BRACKETS_BEHIND = re.compile(r"(?<=\w) \([^)]*\)?$")
_INNER_POSSESSIVE = re.compile(r"['’]s\b")
_NOISE = re.compile(r"[\"“”„«»()\[\]{}*_|<>]|^\W+|[\s,;:!?–—-]+$")
_ACRONYM = re.compile(r"((?:[A-Z]\.?){2,6})s?")
_DIGITS = re.compile(r"\d+")
_SAID = re.compile(r"[^\W_]|&")
_BREAKS = re.compile("[\\s/\u2010\u2011-]+")
_DESIGNATION = re.compile(r"(?=\w*[a-z])(?=\w*\d)\w+")
_MANY = re.compile(r"(?<=\d)s$")
_HYPHENED = re.compile("\\b(\\w{2})[\u2010\u2011-](?=\\w{2})")
# British and American endings; both sides of a comparison are normalised.
_ENDINGS = (
    (re.compile("(?<=...)iz(?=(?:e|ed|er|ing|ation)s?$)"), "is"),
    (re.compile("ense$"), "ence"),
    (re.compile("(?<=..)our$"), "or"),
    (re.compile("(?<=..)tre$"), "ter"),
    (re.compile("(?<=..)gramme$"), "gram"),
)


@dataclass(frozen=True)  # no slots: what comparisons ask again and again is computed once and kept in the value
class ParsedName:
    """A parsed name.

    `text` is the name as written, without title, possessive and brackets. `core` has the folded words that distinguish
    it (no article, particle, legal form or facility type), given names first. `type` is "facility" or "settlement" if
    the name says so. `country` is the office's country; `inferred_country` says that it is not in the name but in the
    words around it. `nation` is the country that the whole name stands for, "Ruritania" or "Ruritanian"; `demonym`
    marks the second. `mixed` marks similar letters from two alphabets, such as "Raul" with a Cyrillic first letter:
    such a name matches only itself.
    """

    text: str
    core: tuple[str, ...]
    particles: tuple[str, ...] = ()
    suffix: str = ""
    numbers: tuple[str, ...] = ()
    country: str = ""
    type: str = ""
    acronym: str = ""
    joined: bool = False
    mixed: bool = False
    nation: str = ""
    demonym: bool = False
    inferred_country: bool = False

    def in_country(self, country: str) -> ParsedName:
        """The same office, whose country the words around it say; "" if they do not."""
        return replace(self, country=country, inferred_country=True) if country else self

    def spells(self, other: ParsedName) -> bool:
        """Whether both have the same core words, in the same letters."""
        if (self.core, self.country, self.mixed) != (other.core, other.country, other.mixed):
            return False
        if not self.mixed:
            return True
        return self.text.casefold() == other.text.casefold()

    @property
    def lone(self) -> bool:
        """Only one core word."""
        return len(self.core) == 1

    @cached_property
    def office(self) -> bool:
        """Consists of words for offices and their responsibilities: it is unspecific without a country."""
        return _is_office(self.core)

    @property
    def of_any_country(self) -> bool:
        """An office whose country is not said: "the ministry" may be any country's."""
        return self.office and not self.country

    @cached_property
    def body(self) -> bool:
        """Contains a word for an office or a kind of place, a number or an "of": not a person's name."""
        return any((self.institution, self.numbers, self.type, self.country, self.joined))

    @cached_property
    def institution(self) -> bool:
        """Contains a word for an office or an organisation."""
        return not name_words().institutions.isdisjoint(self.core)

    @cached_property
    def personal(self) -> bool:
        """Has the structure of a person's full name."""
        if not 1 < len(self.core) <= NAMES.most_name_words:
            return False
        if self.body:
            return False
        return self.core[0] not in name_words().openers

    @cached_property
    def families(self) -> tuple[str, ...]:
        """Words that may name a person alone: the last, the first of a Chinese or Korean name, an inner one."""
        if len(self.core) < 2:  # noqa: PLR2004 - a single word, or none
            return self.core
        leading = self.core[:1] if {self.core[0], self.core[-1]} & name_words().family_first else ()
        return (self.core[-1], *leading, *(word for word in self.core[1:-1] if len(word) > 1))

    @cached_property
    def designation(self) -> str:
        """The letters and digits by which alone a model may be called, "" if none: "a380", "su35"."""
        is_figure = any(word.isdigit() for word in self.core[-1:])
        ending = "".join(self.core[-2:] if is_figure else self.core[-1:])
        if len(ending) > NAMES.longest_designation:
            return ""
        return ending if _DESIGNATION.fullmatch(ending) else ""

    @cached_property
    def initials(self) -> str:
        """First letters of the core words, "" for a single word."""
        return "" if self.lone else "".join(word[0] for word in (*self.country.split(), *self.core))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Index keys of this one parse of a spelling, see `name_keys`. Not given names: a ledger has too many Annas."""
        telling = [word for word in self.families if word not in name_words().office_words]
        keys = ["n:" + " ".join(sorted((*self.country.split(), *self.core)))]
        keys += [f"w:{skeleton}" for word in telling for skeleton in skeletons(word)]
        keys += ["o:" + " ".join(sorted(self.core))] if self.office else []
        keys += [f"d:{self.designation}"] if self.designation else []
        keys += [f"a:{letters}" for letters in (self.acronym, self.initials) if len(letters) > 1]
        return tuple(keys)


def parse_name(text: str, kind_hint: str = "") -> ParsedName:
    """Parse a name. `kind_hint` (a label or kind) only affects titles that can also start other names."""
    person = kind_hint.casefold() == "person"
    shown = _untitled(_turned(_shown(text), person=person), person=person)
    words = _words(shown)
    suffix = next((word for word in words[1:][-1:] if word in name_words().suffixes), "")
    bare, kind = _untyped(words[:-1] if suffix else words)
    core, particles = _core(bare, shown)
    country, core = _country(core)
    numbers = tuple(sorted(number for word in words for number in _numbers(word)))
    letters = _ACRONYM.fullmatch(shown)
    acronym = fold(letters[1]) if letters else ""
    joined = not name_words().joiners.isdisjoint(words)
    mixed = mixes_alphabets(shown)
    nation, demonym = _nation(" ".join(words)), " ".join(words) in name_words().demonyms
    return ParsedName(shown, core, particles, suffix, numbers, country, kind, acronym, joined, mixed, nation, demonym)


def flagged(name: str) -> str:
    """The name for readers: a name with mixed alphabets is marked in brackets, which `parse_name` drops."""
    return f"{name} (mixed alphabets)" if mixes_alphabets(name) else name


def name_keys(text: str, kind_hint: str = "") -> tuple[str, ...]:
    """Index keys of a spelling: anything that could be the same thing shares one of them.

    "n:" the whole name, in any word order; "w:" the consonants of a word by which it may be called alone; "o:" an
    office, whatever its country; "d:" a designation; "a:" an acronym, or the initials that could be one.
    """
    country = country_of(text) if is_demonym(text) else text
    names = dict.fromkeys((parse_name(text, kind_hint), parse_name(text, "person"), parse_name(country)))
    return tuple(dict.fromkeys(key for name in names for key in name.keys))


def is_title(text: str) -> bool:
    """Whether the words are a title or an office holder without a name: "Foreign Minister", "the President"."""
    known = name_words()
    words = [word for word in _words(_shown(text)) if word not in known.joiners]
    holders = known.titles | known.weak_titles
    if holders.isdisjoint(words):
        return False
    return holders.union(known.title_modifiers, known.portfolios, known.countries).issuperset(words)


def country_of(text: str) -> str:
    """The country of an adjective, an inhabitant or a country's name, or ""."""
    return _nation(" ".join(_words(_shown(text))))


def is_country_word(word: str) -> bool:
    """Whether one folded word, as in `ParsedName.core`, is a country or its adjective."""
    return bool(_nation(name_words().abbreviations.get(word, word)))


def is_demonym(text: str) -> bool:
    """Whether it is the adjective or the inhabitant of a country."""
    return " ".join(_words(_shown(text))) in name_words().demonyms


def _nation(words: str) -> str:
    known = name_words()
    return known.demonyms.get(words, words if words in known.countries else "")


def _shown(text: str) -> str:
    plain = _NOISE.sub(" ", _BRACKETS_BEHIND.sub(" ", " ".join(visible(text).split()))).strip()
    words = _POSSESSIVE.sub("", plain).split()
    never_first = name_words().never_first
    led = dropwhile(lambda word: word.casefold() in never_first, words[:-1])
    return " ".join((*led, *words[-1:]))


def _turned(shown: str, *, person: bool) -> str:
    """Given name first, without a description: "Petrova, Anna" is reversed, "Ivo Dean, chairman" ends at its comma."""
    known = name_words()
    parts = list(filter(None, map(str.strip, shown.split(","))))
    if not person or known.suffixes.intersection(map(fold, parts[-1:])):  # "Ana Ruiz, Jr."
        return " ".join(parts)
    plain = [part for part in parts if known.titles.isdisjoint(fold(part).split())]
    return plain[0] if 0 < len(plain) < len(parts) else " ".join(reversed(parts))


def _untitled(shown: str, *, person: bool) -> str:
    """Without a leading title, if a name remains."""
    known = name_words()
    parts = shown.split()
    cut, strong = 0, False
    # "Mark", "Major": a name as well, but not after a title or in a person's name.
    weak = known.weak_titles if person else frozenset[str]()
    for at, part in enumerate(parts[:-1], start=1):
        word = fold(_POSSESSIVE.sub("", part))
        strong = word in (known.titles | known.weak_titles if strong else known.titles)
        if strong or word in weak:
            cut = at
        elif not _may_precede_title(word):
            break
    return " ".join(parts[cut:])


def _may_precede_title(word: str) -> bool:
    """Whether a title may follow: "former prime minister", "Dutch minister"."""
    known = name_words()
    return any(word in words for words in (known.title_modifiers, known.weak_titles, known.countries))


def _words(shown: str) -> tuple[str, ...]:
    """Folded words. An article joined to a word by a hyphen is dropped, and a known abbreviation is expanded."""
    known = name_words()
    bare = _INNER_POSSESSIVE.sub("", shown)
    free = _HYPHENED.sub(lambda tie: "" if tie[1].casefold() in known.articles else tie[0], bare)
    words = [_ending(word) for word in _BREAKS.split(fold(free)) if _SAID.search(word)]
    whole = " ".join(map(_one_inhabitant, words))
    return tuple(known.abbreviations.get(whole, whole).split())


def _one_inhabitant(word: str) -> str:
    """The word for one inhabitant in place of that for several; any other word as it is."""
    one = word.removesuffix("s")
    return one if one in name_words().demonyms else word


def _ending(word: str) -> str:
    for pattern, common in _ENDINGS:
        word = pattern.sub(common, word)
    return _MANY.sub("", word)


def _untyped(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Without the words for the type of facility or settlement, and that type."""
    for row in name_words().facility_types:
        if words[1:][-len(row) :] == row:  # after another word: "Air Base" alone is a name
            return words[: -len(row)], "facility"
    for row in name_words().settlement_types:
        if words[:-1][: len(row)] == row:
            return words[len(row) :], "settlement"
    return words, ""


def _core(words: Sequence[str], shown: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The core words and the particles between them."""
    named = _without_legal_form(words)
    lowered = {part for part in _BREAKS.split(shown) if part.islower()}
    joiners = name_words().joiners if len(named) > 1 else frozenset[str]()
    core, particles = [], []
    for at, word in enumerate(named, start=1):
        if at < len(named) and _is_particle(word, lowered, first=at == 1):
            particles.append(word)
        elif word not in joiners:
            core.append(word)
    return tuple(core) or tuple(words), tuple(particles)


def _without_legal_form(words: Sequence[str]) -> Sequence[str]:
    legal = takewhile(name_words().legal.__contains__, reversed(words[1:]))
    return words[: len(words) - len(list(legal))]


def _is_particle(word: str, lowered: Collection[str], *, first: bool) -> bool:
    if word not in name_words().particles:
        return False
    if word == "el" and first:  # El Salvador
        return False
    return len(word) > 1 or word in lowered  # "Ortega y Gasset"; a capital may be an initial


def _country(core: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """An office's country, and the office: "defence ministry" of "russia". Other names keep their country's word."""
    known = name_words()
    for size in (3, 2, 1):
        for at in range(len(core) - size + 1):
            land = " ".join(core[at : at + size])
            rest = core[:at] + core[at + size :]
            land = known.abbreviations.get(land, land)
            if (nation := _nation(land)) and _is_office(rest):
                return nation, rest
    return "", core


def _is_office(core: Sequence[str]) -> bool:
    known = name_words()
    return not known.institutions.isdisjoint(core) and known.office_words.issuperset(core)


def _numbers(word: str) -> list[str]:
    ordinal = name_words().ordinals.get(word)
    return [ordinal] if ordinal else _DIGITS.findall(word)
