"""Owners of quotations that no verb of speech names: who is announced before one, or signs behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from summarizer.claims.clauses import Clause
from summarizer.claims.coreference.named_entities import NamedSpan
from summarizer.claims.coreference.person_descriptions import can_speak
from summarizer.claims.noun_phrases import subject_of
from summarizer.claims.quotations import Quotes
from summarizer.claims.speech_cues import SIGNED, Cue

_SIGNATURE = re.compile(r"[^\S\n]{0,2}[―—–-]{1,2}[^\S\n]?(?P<name>[A-Z][^\n,;:“\"]{1,50}?)[^\S\n]*(?:\n|$)")
_NEAR = 3
"""Characters between a colon and its quotation: a paragraph's border at most."""


def announces_speech(clause: Clause, quotes: Quotes) -> tuple[Cue, int] | None:
    """Speakers announced before a quotation, by its number: "Reyes put it like this:" and a new paragraph."""
    doc = clause.root.doc
    colon = doc[clause.end - 1]
    source = subject_of(clause.root)
    if colon.text != ":" or source is None:
        return None
    if source.pos_ != "PRON" and not can_speak(source):  # "The bill was clear:" announces no speech
        return None
    number = next(iter(quotes.within(colon.idx + 1, colon.idx + 1 + _NEAR)), None)
    return None if number is None else (Cue(clause.root.text, clause.root.i, source), number)


def turns(doc: Doc, quotes: Quotes) -> Iterator[tuple[int, NamedSpan]]:
    """The turns of a printed interview, each with its speaker, written as a name: "Reyes" for "REYES"."""
    for number, quote in enumerate(quotes.items):
        label = quote.label and doc.char_span(quote.label.start, quote.label.end, alignment_mode="expand")
        if label:
            text = label.text.title() if label.text.isupper() else label.text
            yield number, NamedSpan(label.start, label.end, "PERSON", text)


def signatures(doc: Doc, quotes: Quotes) -> Iterator[tuple[int, Cue]]:
    """The quotations with a name behind them, up to the end of the line: "“Never again.” ― Ana Reyes"."""
    text = doc.text  # which is made anew each time that it is asked for
    for number, quote in enumerate(quotes.items):
        line = _SIGNATURE.match(text, quote.span.end)
        name = line and doc.char_span(*line.span("name"), alignment_mode="expand")
        if name and not any(token.pos_ in ("VERB", "AUX") for token in name):
            yield number, Cue(SIGNED, name.start - 1, name.root)
