"""A speech cue: the word by which a text attributes a statement, and the noun of its speaker."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from summarizer.claims.matrix_verbs import MatrixPredicate

ACCORDING = "according to"
QUOTED = "quoted"
"""The cue of words in quotation marks that no verb of speech introduces."""
SIGNED = "―"
"""The cue of who signs a quotation."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue and the noun of its speaker; `label` names a speaker that the text does not name ("officials").

    `acts` marks thoughts and acts by words: hoping, promising, inviting. `layer` is the matrix predicate; None if the
    cue is outside the reported clause's syntax, as in "…, Lopez said".
    """

    cue: str
    at: int
    source: Token | None = None
    label: str | None = None
    acts: bool = False
    layer: MatrixPredicate | None = None
