"""The words by which sentences are read, from `lexicon.toml`, as frozen sets."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that say that somebody speaks. All lemmas, lower case."""

    say: Words
    think: Words
    address: Words
    deny: Words
    deny_report: Words
    report_nouns: Words
    hidden: Words
    hidden_speaker: str
    adverbs: Mapping[str, str]

    @property
    def clausal(self) -> Words:
        """Verbs whose clause is somebody's words."""
        return self.say | self.think | self.deny


@dataclass(frozen=True, slots=True)
class Moods:
    """Words that say how a claim is put forward. All lemmas, lower case."""

    plan: Words
    plan_nouns: Words
    seem: Words
    seem_negative: Words
    fail: Words
    possible_modals: Words
    planned_modals: Words
    possible_adverbs: Words
    conditions: Words
    negative_words: Words
    stative: Words


@dataclass(frozen=True, slots=True)
class Naming:
    """Words in and around names. Lower case, but for the model's labels."""

    not_names: Words
    particles: Words
    roles: Words
    role_adjectives: Words
    nationality_labels: Words
    kinds: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Words that count. Values are plain numbers, currencies ISO 4217 codes."""

    words: Mapping[str, float]
    scales: Mapping[str, float]
    currencies: Mapping[str, str]
    above: tuple[str, ...]
    below: tuple[str, ...]
    around: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything in `lexicon.toml`."""

    version: str
    cues: Cues
    moods: Moods
    naming: Naming
    numbers: Numbers
    abbreviations: Words
    final_abbreviations: Words


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon, read once."""
    data = tomllib.loads(files(__package__).joinpath("lexicon.toml").read_text(encoding="utf-8"))
    words = {name: _sets(data[name]) for name in ("cues", "modality", "mentions", "sentences")}
    cues = words["cues"] | {"hidden_speaker": data["cues"]["hidden_speaker"]}
    numbers = {name: tuple(value) if isinstance(value, list) else value for name, value in data["quantities"].items()}
    return Lexicon(
        version=data["version"],
        cues=Cues(**cues),
        moods=Moods(**words["modality"]),
        naming=Naming(**words["mentions"]),
        numbers=Numbers(**numbers),
        **words["sentences"],
    )


def _sets(table: Mapping[str, object]) -> dict[str, object]:
    return {name: frozenset(value.split()) if isinstance(value, str) else value for name, value in table.items()}
