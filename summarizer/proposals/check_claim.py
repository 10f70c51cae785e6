"""Whether a proposed claim is in its article: the span, who takes part, who says so, and how certain it is. Pure.

quote → letter by letter in one sentence → participants in it → nothing cut off that governs it
→ the speaker that the sentence or its cue allows → no phase that is surer than the source
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from summarizer.briefing.faithfulness import check_support
from summarizer.claims.model import Attribution, Claim, Modality, Polarity
from summarizer.proposals.limits import GATE, GateRules
from summarizer.proposals.model import Decision, Outcome, refused
from summarizer.text.features import ATTRIBUTIONS, FUNCTION_WORDS, HEDGES, NEGATIONS, surface_words
from summarizer.text.span import Span


class Phase(StrEnum):
    """Where the event of a claim stands."""

    RUMOURED = "rumoured"
    DEMANDED = "demanded"
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    DENIED = "denied"


MODALITY: Mapping[Phase, Modality] = {
    Phase.RUMOURED: Modality.POSSIBLE,
    Phase.DEMANDED: Modality.PLANNED,
    Phase.PLANNED: Modality.PLANNED,
    Phase.UNDER_WAY: Modality.ASSERTED,
    Phase.DONE: Modality.ASSERTED,
    Phase.FAILED: Modality.ASSERTED,
    Phase.CANCELLED: Modality.ASSERTED,
    Phase.DENIED: Modality.DENIED,
}

_ASKING = frozenset({"call", "called", "calls", "demand", "demanded", "demands", "urge", "urged", "to", "ask", "asked"})
_CUES: Mapping[Modality, frozenset[str]] = {
    Modality.POSSIBLE: HEDGES,
    Modality.PLANNED: HEDGES | _ASKING,
    Modality.DENIED: NEGATIONS,
}
"""Words of which the sentence must have one before a claim counts as no fact."""

_WORD_INSIDE = re.compile(r"\w")
_SPEAKER_WORDS = 6
"""Words between a speaker and the cue, at most: "Ana Reyes, the mayor of Arden, said"."""


@dataclass(frozen=True, slots=True)
class ClaimProposal:
    """What a model proposes. `speaker` is None where the publisher speaks itself."""

    quote: str
    participants: tuple[str, ...] = ()
    speaker: str | None = None
    phase: Phase = Phase.DONE


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """An accepted proposal: where it stands, in which sentence, and whose words it is."""

    span: Span
    sentence: Span
    position: int
    modality: Modality
    polarity: Polarity
    attribution: Attribution | None


def check_claim(
    proposal: ClaimProposal,
    text: str,
    sentences: Sequence[Span],
    claims: Sequence[Claim],
    rules: GateRules = GATE,
) -> tuple[Decision, CheckedClaim | None]:
    """Whether it may be stored; the second value is None if not.

    Args:
        proposal: the claim.
        text: of the version.
        sentences: of the text, in order.
        claims: what the embedded reader read in this text; its speakers and its doubts stand.
        rules: limits.
    """
    found = _find(proposal.quote, text, sentences, rules)
    if isinstance(found, Decision):
        return found, None
    span, position = found
    sentence = sentences[position]
    whole = sentence.of(text)
    inside = [claim for claim in claims if not claim.headline and claim.span.overlaps(span)]
    attribution = _attribution(proposal, whole, sentence, inside)
    for rule, reason in (
        *_participants(proposal, whole),
        *_cut_off(span, sentence, text, proposal.speaker),
        *_speaker(proposal, attribution, inside),
        *_phase(proposal, whole, inside),
    ):
        return refused(rule, reason), None
    negative = any(word.casefold() in NEGATIONS for word in surface_words(span.of(text)))
    polarity = Polarity.NEGATIVE if negative else Polarity.POSITIVE
    checked = CheckedClaim(span, sentence, position, MODALITY[proposal.phase], polarity, attribution)
    return Decision(Outcome.CHECKED, "its words, speaker and phase are the source's", "claim"), checked


def _find(quote: str, text: str, sentences: Sequence[Span], rules: GateRules) -> tuple[Span, int] | Decision:
    """The quote's span and its sentence; a quote that stands twice is its first place."""
    plain = quote.strip()
    if len(plain) > rules.quote_characters or len(plain.split()) < rules.quote_words:
        return refused("span", "the quote is too short or too long to be a claim")
    start = text.find(plain)
    if start < 0:
        return refused("span", "the quote does not stand in the source letter by letter")
    span = Span(start, start + len(plain))
    before, behind = text[start - 1 : start], text[span.end : span.end + 1]
    if _WORD_INSIDE.match(before) or _WORD_INSIDE.match(behind):
        return refused("span", "the quote begins or ends inside a word")
    position = next((i for i, sentence in enumerate(sentences) if sentence.holds(span)), None)
    if position is None:
        return refused("span", "the quote is no part of one sentence")
    whole = sentences[position].of(text).rstrip("”\"' ")
    if plain.endswith("?") or whole.endswith("?"):
        return refused("span", "a question asserts nothing")
    return span, position


def _participants(proposal: ClaimProposal, sentence: str) -> Iterator[tuple[str, str]]:
    for name in proposal.participants:
        if not name.strip() or name.strip() not in sentence:
            yield "participant", f"“{name}” does not stand in the sentence"


def _is_quoted(before: str) -> bool:
    """Whether a quotation is open at the end of this beginning of a sentence."""
    if before.endswith(('"', "“", "‘")):
        return True
    if before.count('"') % 2:
        return True
    return before.count("“") > before.count("”")


_SUBORDINATE = frozenset({"that", "if", "whether", "unless", "to", "why", "how", "of", "about", "not"})
"""Words behind which a clause is no statement of its own; "that" is one where its speaker is given."""


def _cut_off(span: Span, sentence: Span, text: str, speaker: str | None) -> Iterator[tuple[str, str]]:
    """A quote that leaves out the "not", the "may" or the "say that" of its sentence says more than the sentence."""
    if span == sentence:
        return
    governing = ("negation", "plan, condition or doubt")
    for reason in check_support(span.of(text), sentence.of(text)).reasons:
        if any(sign in reason for sign in governing):
            yield "polarity" if "negation" in reason else "doubt", f"the quote is cut: {reason}"
    before = surface_words(text[sentence.start : span.start])
    last = before[-1].casefold() if before else ""
    if last in (_SUBORDINATE - {"that"} if speaker else _SUBORDINATE):
        yield "span", f"the quote is cut behind “{last}”"
    if speaker is None and _is_quoted(text[max(0, sentence.start - 1) : span.start]):
        yield "speaker", "words in quotation marks are somebody's, and nobody is named"


def _speaker(
    proposal: ClaimProposal, attribution: Attribution | None, inside: Sequence[Claim]
) -> Iterator[tuple[str, str]]:
    if proposal.speaker is None:
        read = (claim.attribution for claim in inside if claim.attribution)
        yield from (("speaker", f"the source attributes it to {voice.speaker}") for voice in read)
    elif attribution is None:
        yield "speaker", f"neither the sentence nor its cue allows “{proposal.speaker}” as the speaker"


def _attribution(proposal: ClaimProposal, sentence: str, span: Span, inside: Sequence[Claim]) -> Attribution | None:
    """The attribution of the embedded reader that the speaker fits, else one by a cue beside the name."""
    if proposal.speaker is None:
        return None
    every = [voice for claim in inside for voice in _voices(claim)]
    for voice in every:
        if _names(proposal.speaker) & _names(voice.speaker):
            return voice
    if every:
        return None
    return _beside_cue(proposal.speaker, sentence, span)


def _voices(claim: Claim) -> Iterator[Attribution]:
    for attribution in (claim.attribution, *claim.partial_attributions):
        voice = attribution
        while voice is not None:
            yield voice
            voice = voice.via


def _names(speaker: str) -> frozenset[str]:
    words = [word.casefold() for word in surface_words(speaker)]
    return frozenset(words) - FUNCTION_WORDS or frozenset(words)


def _beside_cue(speaker: str, sentence: str, span: Span) -> Attribution | None:
    """An attribution where the speaker stands letter by letter in the sentence, with a cue near it."""
    name = speaker.strip()
    at = sentence.find(name)
    if at < 0 or not name[:1].isalnum():
        return None
    end = at + len(name)
    after, before = sentence[end:].split()[:_SPEAKER_WORDS], sentence[:at].split()[-_SPEAKER_WORDS:]
    near = [word.strip(".,;:”\"'’").casefold() for word in (*after, *before[-2:])]
    cue = next((word for word in near if word in ATTRIBUTIONS), None)
    if cue is None:
        return None
    place = Span(span.start + at, span.start + end)
    return Attribution(name, cue, place, source=place)


def _phase(proposal: ClaimProposal, sentence: str, inside: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Doubt can be added where the sentence has a word for it, and never taken away."""
    modality = MODALITY[proposal.phase]
    words = {word.casefold() for word in surface_words(sentence)}
    read = {claim.modality for claim in inside}
    if modality in read:
        return
    if modality is not Modality.ASSERTED:
        if _CUES[modality].isdisjoint(words):
            yield "phase", f"nothing in the sentence says {proposal.phase.value.replace('_', ' ')}"
    elif read:
        yield "phase", f"the source says it as {min(read).value}, not as a fact"
    elif proposal.phase is Phase.DONE and words & HEDGES:
        yield "phase", "the sentence has a plan, condition or doubt"
