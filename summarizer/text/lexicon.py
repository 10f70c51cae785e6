"""The words by which sentences are analysed, from `lexicon.toml`, as frozen sets."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from summarizer.text.number_words import CARDINALS

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that report speech. All lemmas, lower case."""

    say: Words
    quoting: Words
    find: Words
    show: Words
    evidence: Words
    think: Words
    address: Words
    promise: Words
    told_to: Words
    told_that: Words
    deny: Words
    convened: Words
    means: Words
    deny_report: Words
    statement_nouns: Words
    stance_nouns: Words
    hidden: Words
    hidden_speaker: str
    adverbs: Mapping[str, str]

    @property
    def clausal(self) -> Words:
        """Verbs whose clause is reported speech."""
        return self.say | self.find | self.think | self.deny

    @property
    def report_nouns(self) -> Words:
        """Nouns that report speech."""
        return self.statement_nouns | self.stance_nouns


@dataclass(frozen=True, slots=True)
class ModalityWords:
    """Words that determine a claim's modality. All lemmas, lower case."""

    plan: Words
    plan_nouns: Words
    seem: Words
    seem_negative: Words
    settled: Words
    fail: Words
    possible_modals: Words
    planned_modals: Words
    possible_adverbs: Words
    possible_adjectives: Words
    conditions: Words
    negative_words: Words


@dataclass(frozen=True, slots=True)
class Naming:
    """Words in and around names. Lower case, except the model's labels."""

    not_names: Words
    particles: Words
    roles: Words
    role_adjectives: Words
    humans: Words
    institutions: Words
    bodies: Words
    lands: Words
    men: Words
    women: Words
    nationality_labels: Words
    kinds: Mapping[str, str]

    @property
    def persons(self) -> Words:
        """Nouns for a person, each by itself."""
        return (self.humans | self.roles) - self.role_adjectives


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words. Values are plain numbers, currencies ISO 4217 codes."""

    words: Mapping[str, float]
    scales: Mapping[str, float]
    currencies: Mapping[str, str]
    above: tuple[str, ...]
    below: tuple[str, ...]
    around: tuple[str, ...]
    count_nouns: tuple[str, ...]
    to_verbs: tuple[str, ...]
    reach_verbs: tuple[str, ...]
    units: Mapping[str, str]
    people: tuple[str, ...]
    befall: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything in `lexicon.toml`."""

    version: str
    lemmas: Mapping[str, str]
    cues: Cues
    moods: ModalityWords
    naming: Naming
    numbers: NumberWords
    abbreviations: Words
    final_abbreviations: Words


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon, cached."""
    data = tomllib.loads(files(__package__).joinpath("lexicon.toml").read_text(encoding="utf-8"))
    hidden_speaker = data["cues"].pop("hidden_speaker")
    return Lexicon(
        version=data["version"],
        lemmas=data["lemmas"],
        cues=Cues(**_sets(data["cues"]), hidden_speaker=hidden_speaker),
        moods=ModalityWords(**_sets(data["modality"])),
        naming=Naming(**_sets(data["mentions"])),
        numbers=_numbers(data["quantities"]),
        **_sets(data["sentences"]),
    )


def _sets(table: Mapping[str, Any]) -> dict[str, Any]:
    """The table with its lists of words as sets."""
    return {name: frozenset(value.split()) if isinstance(value, str) else value for name, value in table.items()}


def _numbers(table: Mapping[str, Any]) -> NumberWords:
    parts: dict[str, Any] = {name: tuple(part) if isinstance(part, list) else part for name, part in table.items()}
    return NumberWords(**parts | {"words": CARDINALS | table["words"]})
