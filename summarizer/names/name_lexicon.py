"""The words of `name_lexicon.toml`, folded, for look-ups."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from summarizer.names.transliteration import fold


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words that determine the structure of names, in any story. Every word is folded.

    `office_words` are those of institutions and of their responsibilities. `facility_types` and `settlement_types` are
    sequences of words, longest first; `demonyms` maps an adjective or inhabitant to the country.
    `calendar` has the names of days and months in full, which are among `nil`, too.
    """

    never_first: frozenset[str]
    titles: frozenset[str]
    weak_titles: frozenset[str]
    title_modifiers: frozenset[str]
    suffixes: frozenset[str]
    articles: frozenset[str]
    particles: frozenset[str]
    patronymic: frozenset[str]
    joiners: frozenset[str]
    legal: frozenset[str]
    institutions: frozenset[str]
    whole: frozenset[str]
    portfolios: frozenset[str]
    office_words: frozenset[str]
    openers: frozenset[str]
    family_first: frozenset[str]
    common: frozenset[str]
    calendar: frozenset[str]
    nil: frozenset[str]
    nil_labels: frozenset[str]
    speech: frozenset[str]
    facility_types: tuple[tuple[str, ...], ...]
    settlement_types: tuple[tuple[str, ...], ...]
    ordinals: Mapping[str, str]
    nicknames: Mapping[str, str]
    abbreviations: Mapping[str, str]
    demonyms: Mapping[str, str]
    countries: frozenset[str]


@cache
def name_words() -> NameWords:
    """The word lists, cached."""
    table = tomllib.loads(files("summarizer.names").joinpath("name_lexicon.toml").read_text(encoding="utf-8"))
    demonyms = {
        fold(word.replace("_", " ")): fold(land) for land, row in table["demonyms"].items() for word in row.split()
    }
    return NameWords(
        never_first=_set(table["never_first"]),
        titles=_set(table["titles"]),
        weak_titles=_set(table["weak_titles"]),
        title_modifiers=_set(table["title_modifiers"]) | frozenset(demonyms),
        suffixes=_set(table["suffixes"]),
        articles=_set(table["articles"]),
        particles=_set(table["particles"]),
        patronymic=_set(table["patronymic"]),
        joiners=_set(table["joiners"]),
        legal=_set(table["legal"]),
        institutions=_set(table["institutions"]),
        whole=_set(table["whole"]),
        portfolios=_set(table["portfolios"]),
        office_words=_set(table["institutions"]) | _set(table["portfolios"]),
        openers=_set(table["openers"]["words"]),
        family_first=_set(table["family_first"]["names"]),
        common=_set(table["common"]["surnames"]) | _set(table["common"]["given"]),
        calendar=_set(table["nil"]["calendar"]),
        nil=_set(table["nil"]["calendar"]) | _set(table["nil"]["words"]),
        nil_labels=_set(table["nil"]["labels"]),
        speech=_set(table["context"]["speech"]),
        facility_types=_rows(table["types"]["facility"]),
        settlement_types=_rows(table["types"]["settlement"]),
        ordinals=table["ordinals"],
        nicknames=table["nicknames"],
        abbreviations=table["abbreviations"],
        demonyms=demonyms,
        countries=frozenset(demonyms.values()),
    )


def _set(words: str | Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in (words.split() if isinstance(words, str) else words))


def _rows(choices: str) -> tuple[tuple[str, ...], ...]:
    rows = (tuple(choice.split()) for choice in choices.strip().split("|"))
    return tuple(sorted(rows, key=len, reverse=True))
