"""Pairs of sentences that differ in one fact, made by rule from any parsed text.

    sentence → a shorter statement that follows from it → the same with one fact kept in other words, or changed

Facts: number, date, place, actor, roles, negation, state, modality. A kept fact is entailment, a changed one
contradiction; what a source only plans, asserted, is neutral, and so is a whole said of which only a part is given.
The premise is the sentence as it was printed, so that "few words differ" tells nothing about the label.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from random import Random
from typing import Any

Tokens = Any
"""A spaCy sentence: only `summarizer.analysis.load_models` imports spaCy, this module reads what it parsed."""

LABELS = ("entailment", "neutral", "contradiction")
_TABLE = tomllib.loads(files(__package__).joinpath("one_fact.toml").read_text(encoding="utf-8"))
_SETS = tuple(tuple(_TABLE[name].split()) for name in ("months", "weekdays"))
_COUNTS: tuple[str, ...] = tuple(_TABLE["counts"].split())
_RESTATED: Mapping[str, str] = _TABLE["restated"]
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
_WORDS = re.compile(r"\w+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST, _LONGEST = 6, 45
"""Words of a sentence that is used: shorter ones are headings, longer ones lists."""

_REWORDED, _DROPPED, _DROPPED_PLACE = 0.7, 0.8, 0.4
"""Shares of the words with another wording, of the asides, and of the verb's own adverbials that are used."""

_DETAIL = 3
"""Content words that a whole must have beyond its part to be a new statement: "LLP" behind a name is none."""

_KEPT_MARKS = frozenset({"if", "unless", "whether", "until", "without", "except"})
_PLACES, _ACTORS = frozenset({"GPE", "LOC", "NORP"}), frozenset({"PERSON", "ORG"})


def _opposites() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one, other in (line.split() for line in _TABLE["opposites"]):
        found[one] = (*found.get(one, ()), other)
        found[other] = (*found.get(other, ()), one)
    return found


_OPPOSITES = _opposites()


@dataclass(frozen=True, slots=True)
class Pair:
    """A premise, a hypothesis, what holds between them (one of `LABELS`) and which fact decides it."""

    premise: str
    hypothesis: str
    label: str
    fact: str


@dataclass(frozen=True, slots=True)
class Change:
    """What is put in the place of tokens, by their place in the sentence; "" takes a token out."""

    fact: str
    put: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Names:
    """Names of other sentences that may be put in the place of one, by label; those of the same story come first."""

    of: Mapping[str, Sequence[str]] = field(default_factory=dict)


def names_in(doc: Tokens) -> Names:
    """Every name of a parsed text by its label."""
    found: dict[str, dict[str, None]] = {}
    for entity in doc.ents:
        found.setdefault(entity.label_, {})[entity.text] = None
    return Names({label: tuple(texts) for label, texts in found.items()})


def pairs(sentence: Tokens, names: Names, rng: Random) -> Iterator[Pair]:
    """At most one pair of each label from one sentence; none from one that cannot be used."""
    words = [token for token in sentence if not token.is_punct and not token.is_space]
    if not _SHORTEST <= len(words) <= _LONGEST or sentence.text.rstrip()[-1:] not in {".", "”", '"'}:
        return
    gone = _asides(sentence, rng)
    left = [token.i - sentence.start for token in sentence if token.i - sentence.start not in gone]
    whole, short = _text(sentence, {}), _text(sentence, dict.fromkeys(gone, ""))
    changed = [change for make in _CHANGES for change in make(sentence, names, rng) if set(change.put) <= set(left)]
    rng.shuffle(changed)
    if changed:
        turned = _restated(sentence, gone, rng, changed[0].put)
        if turned != whole:
            yield Pair(whole, turned, "contradiction", changed[0].fact)
        kept = _restated(sentence, gone, rng, {})
        if kept != whole:
            yield Pair(whole, kept, "entailment", changed[0].fact)
    planned = _planned(sentence, rng)
    if planned:
        yield Pair(_text(sentence, planned.put), short, "neutral", planned.fact)
    elif sum(token.i - sentence.start in gone and not token.is_stop for token in words) >= _DETAIL:
        yield Pair(short, whole, "neutral", "detail")


def _text(sentence: Tokens, put: Mapping[int, str]) -> str:
    """The sentence with words put in place of others, spaces and its first capital mended."""
    pieces = [put.get(place, token.text) + token.whitespace_ for place, token in enumerate(sentence)]
    text = re.sub(r"\s+", " ", "".join(piece for piece in pieces if piece.strip())).strip()
    text = re.sub(r"\(\s*\)|[“\"]\s*(?:''|[”\"])", "", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r",\s*(?=[,.])", "", text)).lstrip(", ")
    return text[:1].upper() + text[1:]


def _restated(sentence: Tokens, gone: set[int], rng: Random, put: Mapping[int, str]) -> str:
    """Without what may go, with what is put, and most words that can be said otherwise said so.

    A reworded sentence is as often true as false: its wording tells nothing about the label.
    """
    words = {
        place: _RESTATED[token.text]
        for place, token in enumerate(sentence)
        if token.text in _RESTATED and place not in put and rng.random() < _REWORDED
    }
    return _text(sentence, {**words, **dict.fromkeys(gone, ""), **put})


def _asides(sentence: Tokens, rng: Random) -> set[int]:
    """Places of clauses and appositions without which the rest still follows from the whole, some of them."""
    if any(token.dep_ == "neg" or token.lower_ in _KEPT_MARKS for token in sentence):
        return set()
    gone: set[int] = set()
    for token in sentence:
        aside = token.dep_ in {"advcl", "relcl", "appos"} or (token.dep_ == "prep" and token.head == sentence.root)
        if aside and rng.random() < (_DROPPED_PLACE if token.dep_ == "prep" else _DROPPED):
            gone |= {inner.i - sentence.start for inner in token.subtree if sentence.start <= inner.i < sentence.end}
    return gone if len(gone) <= len(sentence) - _SHORTEST else set()


def _numbers(sentence: Tokens, names: Names, rng: Random) -> Iterator[Change]:  # noqa: ARG001 - one shape for all
    for place, token in enumerate(sentence):
        if _YEAR.fullmatch(token.text):
            yield Change("date", {place: str(int(token.text) + rng.choice((-7, -3, -2, -1, 1, 2, 4)))})
        elif token.lower_ in _COUNTS:
            yield Change("number", {place: rng.choice([word for word in _COUNTS if word != token.lower_])})
        elif _DIGITS.fullmatch(token.text) and token.ent_type_ != "DATE":
            yield Change("number", {place: _other_number(token.text, rng)})


def _other_number(text: str, rng: Random) -> str:
    value = float(text.replace(",", ""))
    other = value * rng.choice((0.4, 0.5, 0.7, 0.9, 1.2, 1.5, 2, 3))
    if "." in text:
        return f"{other + 0.1:.{len(text.split('.')[1])}f}"
    whole = round(other) if round(other) != value else int(value) + rng.choice((1, 2, 3))
    return f"{whole:,}" if "," in text else str(whole)


def _dates(sentence: Tokens, names: Names, rng: Random) -> Iterator[Change]:  # noqa: ARG001 - one shape for all
    for place, token in enumerate(sentence):
        for listed in _SETS:
            if token.text in listed and (token.text != "May" or token.ent_type_ == "DATE"):
                yield Change("date", {place: rng.choice([word for word in listed if word != token.text])})


def _names(sentence: Tokens, names: Names, rng: Random) -> Iterator[Change]:
    for entity in sentence.ents:
        others = [text for text in names.of.get(entity.label_, ()) if _strangers(text, sentence.text)]
        if entity.label_ in _PLACES | _ACTORS and others:
            fact = "place" if entity.label_ in _PLACES else "actor"
            first, *rest = range(entity.start - sentence.start, entity.end - sentence.start)
            yield Change(fact, {first: rng.choice(others), **dict.fromkeys(rest, "")})


def _strangers(one: str, other: str) -> bool:
    """Whether two names share no word: "Sharma" is no other person than "Asha Sharma"."""
    return not set(_WORDS.findall(one.casefold())) & set(_WORDS.findall(other.casefold()))


def _roles(sentence: Tokens, names: Names, rng: Random) -> Iterator[Change]:  # noqa: ARG001 - one shape for all
    """Who did it and to whom it was done change places."""
    heads = {"nsubj": None, "dobj": None}
    named = {entity.root: entity for entity in sentence.ents if entity.label_ in _PLACES | _ACTORS}
    for child in sentence.root.children:
        if child.dep_ in heads and child in named:
            heads[child.dep_] = named[child]
    one, other = heads["nsubj"], heads["dobj"]
    if one is not None and other is not None:
        put = dict.fromkeys([token.i - sentence.start for span in (one, other) for token in span], "")
        yield Change("roles", {**put, one.start - sentence.start: other.text, other.start - sentence.start: one.text})


def _states(sentence: Tokens, names: Names, rng: Random) -> Iterator[Change]:  # noqa: ARG001 - one shape for all
    for place, token in enumerate(sentence):
        if token.lower_ in _OPPOSITES and token.pos_ in {"VERB", "ADJ", "ADV", "NOUN"}:
            yield Change("state", {place: rng.choice(_OPPOSITES[token.lower_])})


def _negation(sentence: Tokens, names: Names, rng: Random) -> Iterator[Change]:  # noqa: ARG001 - one shape for all
    root, start = sentence.root, sentence.start
    denied = [child for child in root.children if child.dep_ == "neg"]
    helping = [child for child in root.children if child.dep_ in {"aux", "auxpass"} and child.i < root.i]
    if denied:
        yield Change("negation", {denied[0].i - start: ""})
    elif helping and helping[0].lower_ not in {"to", "'s", "'d", "'ll", "'ve", "'re"}:
        yield Change("negation", {helping[0].i - start: helping[0].text + " not"})
    elif root.lower_ in {"is", "was", "are", "were"}:
        yield Change("negation", {root.i - start: root.text + " not"})
    elif not helping and root.tag_ in {"VBD", "VBZ"}:
        yield Change("negation", {root.i - start: f"{'did' if root.tag_ == 'VBD' else 'does'} not {root.lemma_}"})


def _planned(sentence: Tokens, rng: Random) -> Change | None:
    """The act as a plan or a maybe, where the sentence asserts it without a helping verb."""
    root = sentence.root
    helped = any(child.dep_ in {"aux", "auxpass", "neg"} for child in root.children)
    if helped or root.pos_ != "VERB" or root.tag_ not in {"VBD", "VBZ"} or root.lemma_ in {"say", "tell", "have", "be"}:
        return None
    cue = rng.choice(("may", "could", "might", "wanted to", "hoped to", "planned to", "threatened to"))
    return Change("modality", {root.i - sentence.start: f"{cue} {root.lemma_}"})


_CHANGES: tuple[Callable[[Tokens, Names, Random], Iterator[Change]], ...] = (
    _numbers, _dates, _names, _roles, _states, _negation,
)  # fmt: skip
