"""Builds the attributions of a claim from its clause: who says it, by which cue, and which words.

speakers of the clause, outermost first → Attribution with `via`; other speakers in it → one Attribution each
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from spacy.tokens import Doc

from summarizer.claims.attribution.content_span import content_span, source_of, subtree
from summarizer.claims.attribution.resolve_speakers import AttributedClause
from summarizer.claims.attribution.speaker import Speaker
from summarizer.claims.coreference.named_entities import span_of
from summarizer.claims.cue import Cue
from summarizer.claims.model import Attribution
from summarizer.claims.quotations import Quotes
from summarizer.claims.speech_cues import is_note_label
from summarizer.names.name_parser import flagged
from summarizer.text.span import Span


@dataclass(frozen=True, slots=True)
class Attributions:
    """Makes the attributions of the claims of one document; the publisher itself is no speaker."""

    doc: Doc
    quotes: Quotes
    publisher: str

    def whole(self, one: AttributedClause) -> Attribution | None:
        """Who says the clause: one attribution out of its voices."""
        chain: Attribution | None = None
        for voice, speaker in self._without_publisher(one.speakers):
            if _continues(chain, speaker):  # "she added, she said" is one voice
                continue
            content = content_span(one.clause, voice, self.quotes)
            chain = replace(self._attribution(one, voice, speaker, content), via=chain)
        return None if chain is None else replace(chain, quoted=one.quote is not None)

    def parts(self, one: AttributedClause) -> Iterator[Attribution]:
        """The speaker of a part of a clause that has no speaker as a whole: "Lopez, who warned that …, left"."""
        taken = self._taken(one) if one.others else set()
        for voice, speaker in self._without_publisher(one.others):
            if voice.at in taken:
                continue
            if content := subtree(voice) - taken:
                yield self._attribution(one, voice, speaker, content)
                taken |= {voice.at, *content}

    def _taken(self, one: AttributedClause) -> set[int]:
        """The cues and words of those who say the clause."""
        return {
            index
            for voice, _ in self._without_publisher(one.speakers)
            for index in (voice.at, *content_span(one.clause, voice, self.quotes))
        }

    def _without_publisher(self, speakers: Sequence[tuple[Cue, Speaker]]) -> list[tuple[Cue, Speaker]]:
        return [(voice, speaker) for voice, speaker in speakers if not self._is_publisher(speaker)]

    def _attribution(self, one: AttributedClause, voice: Cue, speaker: Speaker, content: Iterable[int]) -> Attribution:
        first, last = one.clause.start, one.clause.end
        within = span_of(self.doc, first, last)
        return Attribution(
            flagged(speaker.text),
            voice.cue,
            speaker.span,
            inherited=_is_inherited(speaker, within),
            source=source_of(voice),
            cue_span=span_of(self.doc, voice.at, voice.at + 1),
            content=tuple(_runs(self.doc, sorted(index for index in content if first <= index < last))),
        )

    def _is_publisher(self, speaker: Speaker) -> bool:
        if is_note_label(speaker.text):  # "Correction:" is the newspaper's own voice
            return True
        return _bare(speaker.text) == _bare(self.publisher)


def _continues(chain: Attribution | None, speaker: Speaker) -> bool:
    """Whether the speaker is the last one of the chain."""
    if chain is None:
        return False
    return chain.speaker == flagged(speaker.text)


def _is_inherited(speaker: Speaker, clause: Span) -> bool:
    """Whether the speaker is named before the clause, not in it."""
    if speaker.span is None:
        return False
    return not clause.holds(speaker.span)


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _runs(doc: Doc, indices: list[int]) -> Iterator[Span]:
    """Runs of tokens as spans, without those that are only punctuation."""
    for _, run in groupby(enumerate(indices), key=lambda pair: pair[1] - pair[0]):
        tokens = [index for _, index in run]
        if any(not doc[index].is_punct for index in tokens):
            yield span_of(doc, tokens[0], tokens[-1] + 1)
