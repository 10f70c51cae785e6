"""Finds the speakers of quotations without a verb of speech: announced before the quotation, or signed below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from summarizer.claims.clauses import Clause
from summarizer.claims.coreference.named_entities import NamedSpan
from summarizer.claims.coreference.person_descriptions import can_speak
from summarizer.claims.cue import SIGNED, Cue
from summarizer.claims.noun_phrases import subject_of
from summarizer.claims.quotations import Quotes
from summarizer.claims.token_patterns import TokenPattern

_SIGNATURE = re.compile(r"[^\S\n]{0,2}[―—–-]{1,2}[^\S\n]?(?P<name>[A-Z][^\n,;:“\"]{1,50}?)[^\S\n]*(?:\n|$)")
_VERB = TokenPattern(pos="VERB AUX")
_NEAR = 3
"""Characters between a colon and its quotation: a paragraph's border at most."""


def announces_speech(clause: Clause, quotes: Quotes) -> tuple[Cue, int] | None:
    """Speakers announced before a quotation, by its number: "Reyes put it like this:" and a new paragraph."""
    doc = clause.root.doc
    colon = doc[clause.end - 1]
    if colon.text != ":":
        return None
    source = subject_of(clause.root)
    if source is None:
        return None
    if not _can_announce(source):  # "The bill was clear:" announces no speech
        return None
    number = next(iter(quotes.within(colon.idx + 1, colon.idx + 1 + _NEAR)), None)
    return None if number is None else (Cue(clause.root.text, clause.root.i, source), number)


def _can_announce(noun: Token) -> bool:
    if noun.pos_ == "PRON":
        return True
    return can_speak(noun)


def turns(doc: Doc, quotes: Quotes) -> Iterator[tuple[int, NamedSpan]]:
    """The turns of a printed interview, each with its speaker, written as a name: "Reyes" for "REYES"."""
    for number, quote in enumerate(quotes.items):
        if quote.label is None:
            continue
        label = doc.char_span(quote.label.start, quote.label.end, alignment_mode="expand")
        if label:
            text = label.text.title() if label.text.isupper() else label.text
            yield number, NamedSpan(label.start, label.end, "PERSON", text)


def signatures(doc: Doc, quotes: Quotes) -> Iterator[tuple[int, Cue]]:
    """The quotations with a name behind them, up to the end of the line: "“Never again.” ― Ana Reyes"."""
    text = doc.text  # which is made anew each time that it is asked for
    for number, quote in enumerate(quotes.items):
        line = _SIGNATURE.match(text, quote.span.end)
        if line is None:
            continue
        name = doc.char_span(*line.span("name"), alignment_mode="expand") or ()
        if name and not _VERB.matches_any(name):  # with a verb it is the next sentence, behind a dash
            yield number, Cue(SIGNED, name.start - 1, name.root)
