"""The faithfulness gate: may this sentence stand in front of a reader, given the words that it cites?

    names, numbers, quotes there? → same negation? → still a plan or a maybe? → still attributed? → same meaning?

It reads surfaces only and knows no model, so that it checks every model, and our own composing, from outside. It is
strict on purpose: what it refuses is replaced by the source's own sentence, so a wrong refusal costs style, and a
wrong pass costs the reader's trust.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise

from summarizer.rules import GATE, GateRules

_WORD = re.compile(r"[^\W\d_]+(?:[-.’'][^\W\d_]+)*|\d[\d.,]*\d|\d")
_CLAUSE_END = re.compile(r"[,;:.!?()—–]|\bbut\b|\band\b")
_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]+)[”\"»]")
_ENDING = re.compile(r"(?:[’']s|ation|ment|ings?|ies|ied|ion|ers?|ed|es|s|y|e|ure)$")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")

_SHORTEST_STEM = 3
_SHORTEST_NAME = 4

_TABLE = tomllib.loads(files(__package__).joinpath("gate.toml").read_text(encoding="utf-8"))
_FUNCTION_WORDS = frozenset(_TABLE["function"].split())
_NEGATIONS = frozenset(_TABLE["negations"].split())
_ATTRIBUTIONS = frozenset(_TABLE["attributions"].split())
_HEDGES = frozenset(_TABLE["hedges"].split())
_DERIVED = tuple(_TABLE["derived"].split())
_NUMBER_WORDS: dict[str, float] = _TABLE["numbers"]
_SCALES: dict[str, float] = _TABLE["scales"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the sentence may stand, and if not, why, in words for people."""

    ok: bool
    reasons: tuple[str, ...] = ()


def supported(
    sentence: str,
    evidence: str,
    *,
    known: Sequence[str] = (),
    speaker: str | None = None,
    cosine: float | None = None,
    inference: Sequence[float] | None = None,
    rules: GateRules = GATE,
) -> Verdict:
    """Whether the evidence says what the sentence says.

    Args:
        sentence: what a reader is to see.
        evidence: the text of the cited span.
        known: further names, dates and numbers that may appear: antecedents, the publisher, the day of the report.
        speaker: whose words the evidence is, where the span itself does not say so; the sentence must name them.
        cosine: of the two embeddings, where a model gave one.
        inference: probabilities of (entailment, neutral, contradiction), where a `RelationScorer` gave them.
        rules: the thresholds.
    """
    known = (*known, speaker) if speaker else known
    reasons = (
        *_foreign_names(sentence, evidence, known),
        *_foreign_numbers(sentence, " ".join((evidence, *known))),
        *_changed_quotes(sentence, evidence),
        *_turned(sentence, evidence, _NEGATIONS, "negation"),
        *_turned(sentence, evidence, _HEDGES, "plan, condition or doubt"),
        *_lost_speaker(sentence, evidence, known, speaker),
        *_other_matter(sentence, " ".join((evidence, *known)), rules),
        *_other_meaning(cosine, inference, rules),
    )
    return Verdict(not reasons, reasons)


def words(text: str) -> list[str]:
    """Words and numbers as they are written, "n't" apart from its verb."""
    split = re.sub(r"(?i)(?<=\w)n[’']t\b", " n't", text)
    return [found for part in split.split() for found in (["n't"] if part.startswith("n't") else _WORD.findall(part))]


def numbers(text: str) -> frozenset[float]:
    """Values of the numbers in a text, written in digits or words, scales applied: "$1.5 billion" is 1.5e9."""
    return frozenset(_values(re.findall(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+", text.casefold())))


def _values(tokens: Sequence[str]) -> Iterator[float]:
    for token, after in pairwise([*tokens, ""]):
        value = float(token.replace(",", "")) if _NUMBER.fullmatch(token) else _NUMBER_WORDS.get(token)
        if value is not None:
            yield value * _SCALES.get(after, 1.0)


def _foreign_numbers(sentence: str, source: str) -> Iterator[str]:
    counted = numbers(sentence) - {1.0}  # "one" is more often a pronoun
    yield from (f"the number {value:g} is not in the source" for value in sorted(counted - numbers(source)))


def _foreign_names(sentence: str, evidence: str, known: Sequence[str]) -> Iterator[str]:
    """Capitalised words that the source has not, and neighbours that it never puts side by side."""
    source = [word.casefold() for text in (evidence, *known) for word in (*words(text), "")]
    present, pairs = set(source), set(pairwise(source))
    lower = {word for word in words(evidence) if word.islower()}
    for run in _capitalised_runs(sentence):
        yield from (f"the name “{name}” is not in the source" for name in run if not _stands_in(name, present))
        for one, other in pairwise(run):
            exact = {one.casefold(), other.casefold()} <= present - lower
            if exact and (one.casefold(), other.casefold()) not in pairs:
                yield f"“{one} {other}” does not stand together in the source"


def _capitalised_runs(sentence: str) -> Iterator[list[str]]:
    run: list[str] = []
    for word in words(sentence):
        if word[0].isupper() and word.casefold() not in _FUNCTION_WORDS:
            run.append(word)
        else:
            yield run
            run = []
    yield run


def _stands_in(name: str, present: set[str]) -> bool:
    """Whether the source has this name, its possessive, or the people of it."""
    low = re.sub(r"[’']s?$", "", name.casefold())
    forms = {low, *(low + ending for ending in _DERIVED)}
    stems = {low.removesuffix(ending) for ending in _DERIVED if len(low) > len(ending) + 2}
    return bool((forms | stems) & present)


def _changed_quotes(sentence: str, evidence: str) -> Iterator[str]:
    plain = _quote_form(evidence)
    for found in _QUOTED.finditer(sentence):
        if _quote_form(found[1]) not in plain:
            yield f"the quoted words “{found[1]}” are not the source's"


def _quote_form(text: str) -> str:
    return " ".join(words(text)).casefold()


def _turned(sentence: str, evidence: str, cues: frozenset[str], what: str) -> Iterator[str]:
    """What a cue of the source governs must stay governed by one, and nothing else may come under one."""
    governed, here = _governed(evidence, cues), _governed(sentence, cues)
    said, source = _stems(sentence), _stems(evidence)
    if governed is not None and here is None and said & governed:
        yield f"the source's {what} is gone"
    if here is not None and governed is None and here & source:
        yield f"the source has no {what}"
    if governed and here and not governed & here and (governed & said or here & source):
        yield f"the {what} is about something else in the source"


def _governed(text: str, cues: frozenset[str]) -> frozenset[str] | None:
    """Stems of the content words behind the cues, up to the end of their clause; None without a cue.

    Names count only where nothing else follows: "did not convict Dorin, but fined Dorin" negates the convicting.
    """
    behind = [
        listed[place + 1 :]
        for listed in map(words, _CLAUSE_END.split(text))
        for place, word in enumerate(listed)
        if word.casefold() in cues
    ]
    named = {word for part in behind for word in part}
    plain = _content([word for word in named if word.islower()])
    return frozenset(plain or _content([word.casefold() for word in named])) if behind else None


def _lost_speaker(sentence: str, evidence: str, known: Sequence[str], speaker: str | None) -> Iterator[str]:
    said, source = _speakers(sentence), _speakers(evidence)
    if speaker and not _names_of(speaker) & {word.casefold() for word in words(sentence)}:
        yield f"{speaker}, who says so, is not named"
    if source is not None and said is None:
        yield "the source says who says so, the sentence does not"
    if said is not None and source is None and not known:
        yield "the source speaks for itself, the sentence gives its words to somebody"
    allowed = (source or frozenset()) | {name for text in known for name in _names_of(text)}
    if said and source and not said & allowed:
        yield "the source gives these words to somebody else"


def _speakers(text: str) -> frozenset[str] | None:
    """Capitalised words near the words of saying, casefolded; None where nobody is said to say anything."""
    listed = words(text)
    places = [place for place, word in enumerate(listed) if word.casefold() in _ATTRIBUTIONS]
    near = {word for place in places for word in listed[max(0, place - 5) : place + 5] if word[0].isupper()}
    names = {word.casefold() for word in near} - _FUNCTION_WORDS - _ATTRIBUTIONS
    return frozenset(names) if places else None


def _names_of(speaker: str) -> frozenset[str]:
    listed = words(speaker)
    named = {word.casefold() for word in listed if word[0].isupper()} - _FUNCTION_WORDS
    return frozenset(named or {word.casefold() for word in listed if len(word) >= _SHORTEST_NAME} - _FUNCTION_WORDS)


def _other_matter(sentence: str, source: str, rules: GateRules) -> Iterator[str]:
    said = _stems(sentence)
    strange = said - _stems(source)
    if len(strange) > rules.strange_share * len(said):
        yield f"{len(strange)} of {len(said)} content words are not in the source"


def _other_meaning(cosine: float | None, inference: Sequence[float] | None, rules: GateRules) -> Iterator[str]:
    if cosine is not None and cosine < rules.cosine:
        yield f"the meaning is too far from the source (cosine {cosine:.2f})"
    if inference is not None and inference[2] >= rules.contradicts:
        yield f"the source contradicts it (probability {inference[2]:.2f})"
    elif inference is not None and inference[0] < rules.entails:
        yield f"the source does not say so (probability {inference[0]:.2f})"


def _stems(text: str) -> frozenset[str]:
    return frozenset(_content(words(text.casefold())))


def _content(listed: Sequence[str]) -> set[str]:
    """Content words cut to what their forms share: "closed", "closing", "closure" are "clos"."""
    cues = _FUNCTION_WORDS | _NEGATIONS | _ATTRIBUTIONS | _HEDGES
    return {_stem(word) for word in listed if word not in cues and (len(word) >= _SHORTEST_STEM or word.isdigit())}


def _stem(word: str) -> str:
    return word if word[0].isdigit() else _ENDING.sub("", word)[:7]
