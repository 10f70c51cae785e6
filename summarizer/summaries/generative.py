"""The generative summary: a model writes it, a faithfulness check verifies it, the article's words replace failures.

    the article's best sentences → prompt → model → for each sentence of the draft: the span that supports it → check
                                                                       supported: the draft's sentence, citing the span
                                                                       else: the span's own sentence, compressed

Any article fits any model, because the prompt contains only the sentences that the extractive summary ranks highest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt
from spacy.tokens import Doc

from summarizer.briefing.faithfulness import Verdict, check_support
from summarizer.claims.model import Claim
from summarizer.models.limits import GENERATIVE
from summarizer.models.ports import Embedder
from summarizer.models.values import Matrix, ModelRef
from summarizer.summaries.extractive import Extractive, inherited_attribution, opens_without_pronoun, span_tokens
from summarizer.summaries.model import SummarySentence
from summarizer.summaries.sentence_compression import compress
from summarizer.summaries.sentence_selection import length
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span

Write = Callable[[str, int], str]
"""From a text and the number of sentences wanted to a draft."""

_MARKS = re.compile(r"(?m)^\s*(?:[-*•]|\d+[.)])\s+")
_BORDER = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”’)]))\s+(?=[\"“‘(]?[A-Z0-9])")
_FINISHED = re.compile(r"[.!?][\"”’)]*$")


class Generative:
    """Implements `Summariser` with any text generator behind the faithfulness check."""

    def __init__(self, write: Write, made_by: ModelRef, extractive: Extractive, embedder: Embedder) -> None:
        """Takes the generator, its fallback, and the model that the check uses for each sentence."""
        self.made_by = made_by
        self._write = write
        self._extractive = extractive
        self._embedder = embedder

    def summarise(
        self, doc: Doc, sentences: Sequence[Span], claims: Sequence[Claim], vectors: Matrix, asked: Matrix
    ) -> tuple[SummarySentence, ...]:
        """See `Summariser.summarise`."""
        ranked = self._extractive.rank(doc, sentences, claims, vectors, asked, GENERATIVE.source_sentences)
        if not ranked:
            return ()
        own = doc.text  # made anew each time that it is asked for
        source = " ".join(sentences[i].of(own) for i in sorted(ranked))
        wanted = length(len(sentences))
        draft = list(split_draft(self._write(source, wanted)))[:wanted]
        cosines = self._embedder.embed(draft) @ vectors.T if draft else np.zeros((0, len(sentences)), np.float32)
        chosen = [self._settle(doc, sentences, claims, text, row) for text, row in zip(draft, cosines, strict=True)]
        return _once_each([*chosen, *self._own(doc, sentences, ranked)])[:wanted]

    def _settle(
        self, doc: Doc, sentences: Sequence[Span], claims: Sequence[Claim], text: str, cosines: npt.NDArray[np.float32]
    ) -> SummarySentence:
        """The draft's sentence with the span that supports it, else the nearest sentence of the article."""
        best = int(cosines.argmax())
        for first, last in _windows(best, len(sentences)) if opens_without_pronoun(text) else ():
            span = Span(sentences[first].start, sentences[last].end)
            inside = _inside(claims, span)
            if check_draft_sentence(text, span.of(doc.text), inside, float(cosines[best])).ok:
                return SummarySentence(text, span)
        return SummarySentence(compress(span_tokens(doc, sentences[best])), sentences[best])

    def _own(self, doc: Doc, sentences: Sequence[Span], ranked: Sequence[int]) -> Iterator[SummarySentence]:
        return (SummarySentence(compress(span_tokens(doc, sentences[i])), sentences[i]) for i in ranked)


def check_draft_sentence(text: str, evidence: str, claims: Sequence[Claim], cosine: float) -> Verdict:
    """The check's verdict; it gets the speaker if the article named them some sentences earlier."""
    carried = next(filter(None, map(inherited_attribution, claims)), None)
    speaker = carried.speaker if carried else None
    return check_support(text, evidence, speaker=speaker, cosine=cosine)


def split_draft(draft: str) -> Iterator[str]:
    """The draft's complete sentences, without text truncated by the model's limit and without list marks."""
    begun: list[str] = []
    for part in _BORDER.split(_MARKS.sub("", draft).strip()):
        begun.append(" ".join(part.split()))
        if _FINISHED.search(part) and part.split()[-1].strip(".").casefold() not in lexicon().abbreviations:
            yield " ".join(begun)
            begun = []


def _windows(best: int, sentences: int) -> Iterator[tuple[int, int]]:
    """The sentence itself, then with its neighbours, because a draft often combines two."""
    yield best, best
    if best + 1 < sentences:
        yield best, best + 1
    if best:
        yield best - 1, best


def _inside(claims: Sequence[Claim], span: Span) -> list[Claim]:
    return [claim for claim in claims if span.holds(claim.span)]


def _once_each(found: Sequence[SummarySentence]) -> tuple[SummarySentence, ...]:
    """No part of the article is used twice."""
    kept: list[SummarySentence] = []
    for sentence in found:
        if not any(sentence.span.overlaps(other.span) for other in kept):
            kept.append(sentence)
    return tuple(kept)
