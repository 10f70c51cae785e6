"""The faithfulness gate: may a reader be shown this sentence, given the words that it cites?

    names, numbers, quotes there? → same negation? → still a plan or a maybe? → still attributed? → supported?

It reads only words, so it checks every writer independently, our own wording included. It is strict on purpose: what it
refuses is replaced by the source's own sentence, so a wrong refusal costs style, but a wrong pass costs the reader's
trust.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summarizer.briefing.limits import FAITHFULNESS
from summarizer.briefing.support_score import probability, support_features
from summarizer.text.features import (
    ATTRIBUTIONS,
    FUNCTION_WORDS,
    HEDGES,
    NEGATIONS,
    capitalised_runs,
    content,
    numbers,
    stands_in,
    stems,
    surface_words,
)

_SENTENCE_END = re.compile(r"(?<=[.!?…][”\"’'])\s+|(?<=[.!?…])\s+(?=[^a-z])")
_CLAUSE_END = re.compile(r"[,;:.!?()—–]|\bbut\b|\band\b")
_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]+)[”\"»]")

_SHORTEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the sentence may stand, and if not, why, in words for people."""

    ok: bool
    reasons: tuple[str, ...] = ()


def check_support(
    sentence: str,
    evidence: str,
    *,
    known: Sequence[str] = (),
    speaker: str | None = None,
    cosine: float | None = None,
) -> Verdict:
    """Whether the evidence says what the sentence says.

    Args:
        sentence: what a reader is to see.
        evidence: the text of the cited span.
        known: further names, dates and numbers that may appear: antecedents, the publisher, the day of the report.
        speaker: whose words the evidence is, where the span itself does not say so; the sentence must name them.
        cosine: of the two embeddings, where a model gave one.
    """
    known = (*known, speaker) if speaker else known
    reasons = (
        *_foreign_names(sentence, evidence, known),
        *_foreign_numbers(sentence, " ".join((evidence, *known))),
        *_changed_quotes(sentence, evidence),
        *_turned(sentence, evidence, NEGATIONS, "negation"),
        *_turned(sentence, evidence, HEDGES, "plan, condition or doubt"),
        *_lost_speaker(sentence, evidence, known, speaker),
        *_other_matter(sentence, evidence, known),
        *_other_meaning(cosine),
    )
    return Verdict(not reasons, reasons)


def _foreign_numbers(sentence: str, source: str) -> Iterator[str]:
    counted = numbers(sentence) - {1.0}  # "one" is more often a pronoun
    yield from (f"the number {value:g} is not in the source" for value in sorted(counted - numbers(source)))


def _foreign_names(sentence: str, evidence: str, known: Sequence[str]) -> Iterator[str]:
    """Capitalised words that the source has not, and neighbours that it never puts side by side."""
    source = [word.casefold() for text in (evidence, *known) for word in (*surface_words(text), "")]
    present, pairs = set(source), set(pairwise(source))
    lower = {word for word in surface_words(evidence) if word.islower()}
    for run in capitalised_runs(sentence):
        yield from (f"the name “{name}” is not in the source" for name in run if not stands_in(name, present))
        for one, other in pairwise(run):
            exact = {one.casefold(), other.casefold()} <= present - lower
            if exact and (one.casefold(), other.casefold()) not in pairs:
                yield f"“{one} {other}” does not appear together in the source"


def _changed_quotes(sentence: str, evidence: str) -> Iterator[str]:
    plain = _quote_form(evidence)
    for found in _QUOTED.finditer(sentence):
        if _quote_form(found[1]) not in plain:
            yield f"the quoted words “{found[1]}” are not in the source"


def _quote_form(text: str) -> str:
    return " ".join(surface_words(text)).casefold()


def _turned(sentence: str, evidence: str, cues: frozenset[str], what: str) -> Iterator[str]:
    """What a cue of the source governs must stay governed by one, and nothing else may come under one."""
    governed, here = _governed(evidence, cues), _governed(sentence, cues)
    said, source = stems(sentence), stems(evidence)
    if governed is None:
        if here is not None and here & source:
            yield f"the source has no {what}"
    elif here is None:
        if said & governed:
            yield f"the source's {what} is missing"
    elif governed and here and governed.isdisjoint(here) and (governed & said or here & source):
        yield f"the {what} is about something else in the source"


def _governed(text: str, cues: frozenset[str]) -> frozenset[str] | None:
    """Stems of the content words behind the cues, up to the end of their clause; None without a cue.

    Names count only where nothing else follows: "did not convict Dorin, but fined Dorin" negates the convicting.
    """
    behind = [
        listed[place + 1 :]
        for listed in map(surface_words, _CLAUSE_END.split(text))
        for place, word in enumerate(listed)
        if word.casefold() in cues
    ]
    named = {word for part in behind for word in part}
    plain = content([word for word in named if word.islower()])
    return frozenset(plain or content([word.casefold() for word in named])) if behind else None


def _lost_speaker(sentence: str, evidence: str, known: Sequence[str], speaker: str | None) -> Iterator[str]:
    said, source = _speakers(sentence), _speakers(evidence)
    if speaker and not _names_of(speaker) & {word.casefold() for word in surface_words(sentence)}:
        yield f"the speaker, {speaker}, is not named"
    if source is None:
        if said is not None and not known:
            yield "the source says it itself, the sentence attributes it to somebody"
    elif said is None:
        yield "the source names a speaker, the sentence does not"
    elif source and said and said.isdisjoint(source.union(*map(_names_of, known))):
        yield "the source attributes these words to somebody else"


def _speakers(text: str) -> frozenset[str] | None:
    """Capitalised words near the words of saying, casefolded; None where nobody is said to say anything."""
    listed = surface_words(text)
    places = [place for place, word in enumerate(listed) if word.casefold() in ATTRIBUTIONS]
    near = {word for place in places for word in listed[max(0, place - 5) : place + 5] if word[0].isupper()}
    names = {word.casefold() for word in near} - FUNCTION_WORDS - ATTRIBUTIONS
    return frozenset(names) if places else None


def _names_of(speaker: str) -> frozenset[str]:
    listed = surface_words(speaker)
    named = {word.casefold() for word in listed if word[0].isupper()} - FUNCTION_WORDS
    return frozenset(named or {word.casefold() for word in listed if len(word) >= _SHORTEST_NAME} - FUNCTION_WORDS)


def _other_matter(sentence: str, evidence: str, known: Sequence[str]) -> Iterator[str]:
    found = support_features(sentence, _SENTENCE_END.split(evidence), known)
    likely = probability(found, asked=False)
    if likely < FAITHFULNESS.supported:
        yield f"{found.strange} of {len(stems(sentence))} content words are not in the source (support {likely:.2f})"


def _other_meaning(cosine: float | None) -> Iterator[str]:
    if cosine is not None and cosine < FAITHFULNESS.cosine:
        yield f"the meaning is too far from the source (cosine {cosine:.2f})"
