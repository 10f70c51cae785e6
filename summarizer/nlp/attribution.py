"""Who says so: from voices to speakers, and from speakers to an attribution.

    voice → name in full, pronoun or description resolved → Speaker
    speakers, outermost first → Attribution with `via`

Losing a speaker is the worst failure: words in quotation marks always get one, if only "unnamed speaker".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from summarizer.nlp.cues import Voice
from summarizer.nlp.mentions import Name, span_of
from summarizer.nlp.people import PERSONAL, UNSURE, Cast, Scene, antecedent
from summarizer.nlp.phrases import noun_phrase
from summarizer.types import Attribution, Span

UNNAMED = "unnamed speaker"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker: the text for the reader, where it stands, and the person if it is a named one."""

    text: str
    span: Span | None
    name: Name | None = None


def speaker_of(voice: Voice, cast: Cast, start: int, scenes: Sequence[Scene], last: Speaker | None) -> Speaker:
    """Who speaks by this voice, as a reader should see it.

    Args:
        voice: with the noun of the speaker.
        cast: the names of the article.
        start: the first token of the sentence.
        scenes: the sentences before.
        last: the speaker before, whom "they said" and "it added" mean.
    """
    source = voice.source
    if source is None:
        return Speaker(voice.label or UNNAMED, None)
    if source.pos_ == "PRON" or source.lower_ in PERSONAL:
        return _pronoun_speaker(source, cast, start, scenes, last)
    name = cast.named(source)
    first, end = noun_phrase(source, article=True)
    joined = next((child for child in source.conjuncts if child.i > source.i), None)
    if joined is not None and source.dep_ in ("nsubj", "nsubjpass", "pobj"):
        return Speaker(_flat(source, first, joined.i + 1), span_of(source.doc, first, joined.i + 1), name)
    if name is None and (named := cast.described(source)) is not None:
        return _named(source, cast, named)
    if name is not None and (name.is_person or name.end >= end):
        return _named(source, cast, name)
    return Speaker(_flat(source, first, end), span_of(source.doc, first, end), name)


def _named(source: Token, cast: Cast, name: Name) -> Speaker:
    return Speaker(cast.full(name), span_of(source.doc, name.start, name.end), name)


def _pronoun_speaker(source: Token, cast: Cast, start: int, scenes: Sequence[Scene], last: Speaker | None) -> Speaker:
    own = Speaker(source.text, Span(source.idx, source.idx + len(source)))
    if source.lower_ in PERSONAL:
        name = antecedent(source, cast, start, scenes)
        if name is not None:
            return _named(source, cast, name)
        if last is None:
            return own
        described = last.name is None and last.text.lower().split()[0] in (
            "the",
            "a",
            "an",
            "one",
            "his",
            "her",
            "their",
        )
        unsure = last.name is not None and bool(scenes) and scenes[-1].focus == last.name and last.name.label in UNSURE
        return last if described or unsure else own
    return last if source.lower_ in ("they", "it") and last is not None and last.name is None else own


def _flat(source: Token, first: int, end: int) -> str:
    return " ".join(source.doc[first:end].text.split())


def attribution_of(
    speakers: Sequence[tuple[Voice, Speaker]], *, quoted: bool, within: Span, publisher: str
) -> Attribution | None:
    """One attribution out of the voices, outermost first; the publisher itself is no speaker."""
    chain: Attribution | None = None
    for voice, speaker in speakers:
        if speaker.text.casefold().removeprefix("the ") == publisher.casefold().removeprefix("the "):
            continue
        if chain is not None and chain.speaker == speaker.text:
            continue
        carried = speaker.span is not None and not within.holds(speaker.span)
        chain = Attribution(speaker.text, voice.cue, speaker.span, carried=carried, via=chain)
    return None if chain is None else replace(chain, quoted=quoted)
