"""Sentences with a statement that they bear out, exclude or leave open, filled in from `data/changed_facts.toml`.

    kind of fact → sentence with invented names and values → a statement, as it is or with one value changed or negated

    sentence of a labelled story → a shorter statement by `one_fact`, with its fact kept or changed

What is said is never enough to tell the label: a negation of something changed is true, and a plain statement of
something changed is false. Labels are `confirm` (or `repeat` in the same voice), `dispute` and `other`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.labelled_stories import DATA, Story
from benchmarks.one_fact import Pair, names_in, pairs
from summarizer.models.registry import SPACY, locate_spacy
from summarizer.models.values import PairLabel, SentencePair

TABLE = DATA / "changed_facts.toml"
_SLOT = re.compile(r"\{([A-Za-z]+)(\d?)(\+?)\}")
_Lists = Mapping[str, Sequence[str]]
_NEGATED = " // "
_LATER_YEAR = 15
SHORTEST = 5
"""Words of a statement made by rule: a shorter one has lost its sense."""
Slot = tuple[str, str, str]
"""Its kind, its number where a sentence has two of a kind, and "+" where it is later than the one without."""


@dataclass(frozen=True, slots=True)
class FactPair:
    """Two sentences as the judge takes them, and what the later one is to the earlier one."""

    pair: SentencePair
    label: PairLabel


@dataclass(frozen=True, slots=True)
class _Kind:
    sentences: tuple[str, ...]
    says: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]
    silent: tuple[str, ...]


def fact_pairs(count: int, seed: int = 0, table: Path = TABLE) -> list[FactPair]:
    """So many pairs, always the same ones for a seed."""
    read = tomllib.loads(table.read_text("utf-8"))
    kinds = [_kind(entry) for entry in read["kinds"]]
    rng = Random(seed)  # noqa: S311 - examples, no secret
    made = _endless(kinds, read["values"], read["names"], rng)
    return [next(made) for _ in range(count)]


def story_fact_pairs(stories: Sequence[Story], seed: int = 0) -> list[FactPair]:
    """The sentences of these stories with one fact kept or changed, by the rules of `one_fact`.

    What was planned and is later said to be is an update.
    """
    from summarizer.claims.parse import load_pipeline  # noqa: PLC0415 - spaCy, which made pairs need none of

    rng = Random(seed)  # noqa: S311 - examples, no secret
    pipeline = load_pipeline(locate_spacy(SPACY, "--stories").source)
    texts = [article.text for story in stories for article in story.articles]
    made: list[FactPair] = []
    for doc in pipeline.pipe(texts, batch_size=16):
        names = names_in(doc)
        made += [
            _story_pair(pair, rng) for sentence in doc.sents for pair in pairs(sentence, names, rng) if _usable(pair)
        ]
    return made


def _usable(pair: Pair) -> bool:
    return len(pair.hypothesis.split()) >= SHORTEST


def _story_pair(pair: Pair, rng: Random) -> FactPair:
    if pair.label == "contradiction":
        return _paired(pair.premise, pair.hypothesis, PairLabel.DISPUTE, rng)
    if pair.label == "entailment":
        return _paired(pair.premise, pair.hypothesis, PairLabel.CONFIRM, rng)
    if pair.fact != "modality":
        return _paired(pair.premise, pair.hypothesis, PairLabel.OTHER, rng)
    days, same = rng.randint(1, 9), rng.random() < 0.5
    return FactPair(SentencePair(pair.premise, pair.hypothesis, days, same), PairLabel.UPDATE)


def _kind(entry: Mapping[str, Any]) -> _Kind:
    says = tuple((true, negated) for true, _, negated in (line.partition(_NEGATED) for line in entry["says"]))
    return _Kind(tuple(entry["sentence"]), says, tuple(entry["wrong"]), tuple(entry["silent"]))


def _endless(kinds: Sequence[_Kind], values: _Lists, names: _Lists, rng: Random) -> Iterator[FactPair]:
    while True:
        pair = _one(rng.choice(kinds), _Filler(values, names, rng), rng)
        if pair is not None:
            yield pair


def _one(kind: _Kind, filler: _Filler, rng: Random) -> FactPair | None:
    """One pair of this kind; None where nothing in the statement can be changed."""
    sentence = rng.choice(kind.sentences)
    before = filler.fill(sentence)
    draw = rng.random()
    if draw < 0.1:
        return _paired(before, filler.fill(rng.choice(kind.silent)), PairLabel.OTHER, rng)
    if draw < 0.18:
        return _paired(before, filler.fill(rng.choice(kind.wrong)), PairLabel.DISPUTE, rng)
    true = rng.random() < 0.56  # `wrong` statements are disputes already
    if draw < 0.35:
        return _whole(kind, sentence, before, filler, true, rng)
    plain, negated = rng.choice(kind.says)
    if not set(_SLOT.findall(plain)) <= set(_SLOT.findall(sentence)):
        return None
    deny = rng.random() < 0.4
    changed = filler.changed(plain) if true == deny else None
    if true == deny and changed is None:
        return None
    filled = filler.fill(negated if deny else plain, changed)
    return _paired(before, filled, PairLabel.CONFIRM if true else PairLabel.DISPUTE, rng)


def _whole(kind: _Kind, sentence: str, before: str, filler: _Filler, true: bool, rng: Random) -> FactPair | None:
    """The same facts in the kind's other words, or with one value changed."""
    others = [other for other in kind.sentences if other != sentence]
    if not others:
        return None
    other = rng.choice(others)
    shared = set(_SLOT.findall(other)) & set(_SLOT.findall(sentence))
    changed = None if true else filler.changed_value([slot for slot in sorted(shared) if slot[0].islower()])
    if not true and changed is None:
        return None
    return _paired(before, filler.fill(other, changed), PairLabel.CONFIRM if true else PairLabel.DISPUTE, rng)


def _paired(before: str, after: str, label: PairLabel, rng: Random) -> FactPair:
    same = label is PairLabel.CONFIRM and rng.random() < 0.25
    days = 0 if label is PairLabel.DISPUTE else rng.choice((0, 0, 0, 1, 2))
    return FactPair(SentencePair(before, after, days, same), PairLabel.REPEAT if same else label)


class _Filler:
    """Slots of one pair: each is filled once and stays so."""

    def __init__(self, values: _Lists, names: _Lists, rng: Random) -> None:
        self._values = values
        self._names = names
        self._rng = rng
        self._filled: dict[Slot, str] = {}

    def fill(self, text: str, changed: Mapping[Slot, str] | None = None) -> str:
        """The text with every slot filled; `changed` has other values for some."""
        given = changed or {}
        filled = _SLOT.sub(lambda found: given.get(_key(found)) or self._value(_key(found)), text)
        return filled[:1].upper() + filled[1:]

    def changed(self, text: str) -> dict[Slot, str] | None:
        """Another value for one slot; a name only beside another: that somebody else is Danish is not false."""
        slots = list(dict.fromkeys(_key(found) for found in _SLOT.finditer(text)))
        names = [slot for slot in slots if slot[0].isupper()]
        return self.changed_value([slot for slot in slots if slot not in names or len(names) > 1])

    def changed_value(self, slots: Sequence[Slot]) -> dict[Slot, str] | None:
        """Another value for one of these."""
        if not slots:
            return None
        slot = self._rng.choice(slots)
        return {slot: self._new(slot, set(self._filled.values()) | {self._value(slot)})}

    def _value(self, slot: Slot) -> str:
        if slot not in self._filled:
            self._filled[slot] = self._new(slot, set(self._filled.values()))
        return self._filled[slot]

    def _new(self, slot: Slot, taken: set[str]) -> str:
        while True:
            value = self._drawn(slot)
            if value not in taken:
                return value

    def _drawn(self, slot: Slot) -> str:
        kind, _, later = slot
        if later:
            return str(int(self._value((kind, "", ""))) + self._rng.randint(1, _LATER_YEAR))
        if kind == "year":
            return str(self._rng.randint(1905, 2020))
        if kind == "day":
            return str(self._rng.randint(1, 28))
        return self._rng.choice(self._values[kind]) if kind in self._values else self._name(kind)

    def _name(self, kind: str) -> str:
        drawn = {part: self._rng.choice(names) for part, names in self._names.items()}
        word = f"{drawn['first']}{drawn['middle']}{drawn['last']}".capitalize()
        return {
            "PERSON": f"{drawn['given']} {word}",
            "TITLE": f"The {drawn['title']} of {word}",
            "GROUP": f"The {word}s",
            "FIRM": f"{word} {drawn['firm']}",
            "TOWN": word,
            "LAKE": f"Lake {word}",
        }[kind]


def _key(found: re.Match[str]) -> Slot:
    return found[1], found[2], found[3]
